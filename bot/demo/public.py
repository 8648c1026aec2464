"""The public page of the demonstration, on the port beside that of the chats."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress

from bot.pages.serving import PageKeeper
from bot.run.wiring import AppContext

HOST = "127.0.0.1"
LOOK_SECONDS = 2.0
"""The demonstration's days go by in seconds."""


@asynccontextmanager
async def public_page(app: AppContext, stop: asyncio.Event, *, near: int) -> AsyncIterator[int]:
    """Serve the public page; return its port: the next one to ``near``, or any that is free."""
    keeper = PageKeeper(app, seconds=lambda: app.clock.now().timestamp())
    async with AsyncExitStack() as stack:
        port = 0
        with suppress(OSError):
            port = await stack.enter_async_context(keeper.serving(HOST, near + 1))
        if not port:
            port = await stack.enter_async_context(keeper.serving(HOST, 0))
        async with asyncio.TaskGroup() as tasks:
            keeping = tasks.create_task(keeper.keep(stop, LOOK_SECONDS))
            yield port
            keeping.cancel()
