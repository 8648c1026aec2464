"""The public page of the demonstration, on the port beside that of the chats."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from bot.pages.serving import PageKeeper
from bot.run.wiring import AppContext

HOST = "127.0.0.1"
LOOK_SECONDS = 2.0
"""The demonstration's days go by in seconds."""


def free_port(wanted: int) -> int:
    """Return a port of this machine that is free now: the wanted one, or any."""
    for port in (wanted, 0):
        with suppress(OSError, OverflowError), socket.socket() as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            tried.bind((HOST, port))
            return int(tried.getsockname()[1])
    return 0


@asynccontextmanager
async def public_page(
    app: AppContext, stop: asyncio.Event, *, token: str, bot: str, port: int
) -> AsyncIterator[None]:
    """Serve the public page; ``token`` is the bot's, for who opens the page as a Mini App.

    ``bot`` is its user name. Its data is read again by the campaign's clock, which jumps.
    """
    keeper = PageKeeper(app, token=token, bot=bot, seconds=lambda: app.clock.now().timestamp())
    async with keeper.serving(HOST, port), asyncio.TaskGroup() as tasks:
        keeping = tasks.create_task(keeper.keep(stop, LOOK_SECONDS))
        yield
        keeping.cancel()
