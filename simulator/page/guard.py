"""The page's checks of requests, and its headers: same origin, JSON only, nothing external."""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from aiohttp import web

# No inline script or style, nothing from another address, not in a frame.
PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
# A file that a person sent must never act as a page of this origin.
FILE_POLICY = "default-src 'none'; sandbox"
# Telegram's bots get files up to 20 MB. base64 makes four characters of three bytes.
_BODY_LIMIT = 28 * 1024 * 1024


class PageRefusedError(Exception):
    """A refused request; `key` names the page's text for it."""

    def __init__(self, key: str, status: HTTPStatus = HTTPStatus.CONFLICT) -> None:
        super().__init__(key)
        self.key = key
        self.status = status


def headers(policy: str = PAGE_POLICY) -> dict[str, str]:
    """Return the headers of every answer of the page."""
    return {
        "Content-Security-Policy": policy,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cache-Control": "no-cache",
    }


def answer(content: Mapping[str, Any], status: HTTPStatus = HTTPStatus.OK) -> web.Response:
    """Answer with JSON."""
    return web.json_response(content, status=status, headers=headers())


async def read_body(request: web.Request) -> dict[str, Any]:
    """Return the JSON object that this very page posted.

    Raises:
        PageRefusedError: another origin asked, or the body is no JSON object, or it is too large.

    """
    origin = request.headers.get("Origin")
    if origin is not None and origin != f"{request.scheme}://{request.host}":
        raise PageRefusedError("failed", HTTPStatus.FORBIDDEN)
    if request.headers.get("Sec-Fetch-Site", "same-origin") != "same-origin":
        raise PageRefusedError("failed", HTTPStatus.FORBIDDEN)
    if request.content_type != "application/json":
        raise PageRefusedError("failed", HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
    content = bytearray()
    async for part in request.content.iter_any():
        content += part
        if len(content) > _BODY_LIMIT:
            raise PageRefusedError("tooLarge", HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    try:
        body = json.loads(content)
    except ValueError:
        raise PageRefusedError("failed", HTTPStatus.BAD_REQUEST) from None
    if not isinstance(body, dict):
        raise PageRefusedError("failed", HTTPStatus.BAD_REQUEST)
    return body


def whole(body: Mapping[str, Any], name: str) -> int:
    """Return a field that has to be a whole number."""
    value = body.get(name)
    if not isinstance(value, int):
        raise PageRefusedError("failed", HTTPStatus.BAD_REQUEST)
    return value


def words(body: Mapping[str, Any], name: str) -> str:
    """Return a field that has to be text."""
    value = body.get(name)
    if not isinstance(value, str):
        raise PageRefusedError("failed", HTTPStatus.BAD_REQUEST)
    return value
