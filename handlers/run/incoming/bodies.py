"""What stands in a request of Telegram: read within limits, since anybody may send something."""

import asyncio
from http import HTTPStatus
from typing import Any

from aiohttp import web

from handlers.telegram.guard import RawUpdate

LARGEST = 1024 * 1024
"""Bytes of an update. Telegram's are some kilobytes; files never come this way."""

BODY_WITHIN = 10.0
"""Seconds that a body may take. Telegram sends it at once."""


async def read_update(request: web.Request) -> RawUpdate | HTTPStatus:
    """Return the update of a request, or the status that says why it is none."""
    try:
        async with asyncio.timeout(BODY_WITHIN):
            update: Any = await request.json()
    except TimeoutError:
        return HTTPStatus.REQUEST_TIMEOUT
    except web.HTTPRequestEntityTooLarge:
        return HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    except (ValueError, RecursionError, LookupError, ConnectionError):
        # No JSON, nested beyond all sense, in an encoding that is none, or its sender has left.
        return HTTPStatus.BAD_REQUEST
    number = update.get("update_id") if isinstance(update, dict) else None
    if not isinstance(number, int) or isinstance(number, bool):
        return HTTPStatus.BAD_REQUEST
    return {str(name): value for name, value in update.items()}
