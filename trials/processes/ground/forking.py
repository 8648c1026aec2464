"""Processes that are started from ready ones: how the trial asks its nursery."""

import asyncio
import json
import os
import signal
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path


class ForkedProcess:
    """A process of the nursery."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self.code: int | None = None
        """How it ended, once it has."""
        self._over = asyncio.Event()

    def send(self, number: signal.Signals) -> None:
        """Send it a signal, unless it has ended."""
        if self.code is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, number)

    async def ends(self, within: float) -> int | None:
        """Wait for its end; return how it ended, None if it does not."""
        with suppress(TimeoutError):
            async with asyncio.timeout(within):
                await self._over.wait()
        return self.code

    def end(self, code: int) -> None:
        """Hear that it has ended."""
        self.code = code
        self._over.set()


class Nursery:
    """Starts processes one after the other."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._children: dict[int, ForkedProcess] = {}
        self._begun: asyncio.Queue[ForkedProcess] = asyncio.Queue()
        self._one_at_a_time = asyncio.Lock()

    async def start(
        self, words: Sequence[str], environment: Mapping[str, str], log: Path
    ) -> ForkedProcess:
        """Start ``sensusbot`` with some words; what it prints is added to ``log``."""
        wish = {"words": words, "environment": environment, "log": str(log)}
        assert self._process.stdin is not None
        async with self._one_at_a_time:
            self._process.stdin.write(json.dumps(wish).encode() + b"\n")
            return await self._begun.get()

    async def listen(self) -> None:
        """Hear what the nursery tells, until it ends."""
        assert self._process.stdout is not None
        async for line in self._process.stdout:
            facts = json.loads(line)
            pid = facts["pid"]
            if "code" in facts:
                self._children[pid].end(facts["code"])
            else:
                self._children[pid] = ForkedProcess(pid)
                self._begun.put_nowait(self._children[pid])


@asynccontextmanager
async def open_nursery() -> AsyncIterator[Nursery]:
    """Open a nursery; with it all its processes end."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "trials.processes.ground.nursery"), stdin=PIPE, stdout=PIPE
    )
    assert process.stdin is not None
    try:
        async with asyncio.TaskGroup() as tasks:
            nursery = Nursery(process)
            listening = tasks.create_task(nursery.listen())
            try:
                yield nursery
            finally:
                process.stdin.close()
                await listening
    finally:
        await process.wait()
