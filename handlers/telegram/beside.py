"""What is made beside the conversation: it takes long, and nobody's turn waits for it."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any


class Beside:
    """Works that go on when the update that began them has been handled.

    Each answers for itself: it raises nothing, and says in its chat what came of it. Nothing of it
    lasts, so a work that is under way when the bot stops is given up.
    """

    def __init__(self) -> None:
        self._owner = asyncio.TaskGroup()
        self.works: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        """Take works, and give up at the end what is under way."""
        async with asyncio.TaskGroup() as self._owner:
            yield
            for work in self.works:
                work.cancel()

    def begin(self, work: Coroutine[Any, Any, None]) -> None:
        """Let something go on by itself. Raises RuntimeError outside of ``open``."""
        task = self._owner.create_task(work)
        self.works.add(task)
        task.add_done_callback(self.works.discard)
