"""Strangers' files are read in a process of its own: a broken file ends at most that process."""

import asyncio
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from contextlib import suppress
from dataclasses import dataclass

LONGEST_ANSWER = 1_000_000
"""Bytes; a text is cut long before."""


@dataclass(frozen=True, slots=True)
class ProcessLimits:
    """What a file may take: bytes, seconds, and bytes of the process's memory.

    ``queue`` is how many seconds a file waits for those before it, ``idle`` for how many seconds
    the process stays without work.
    """

    largest: int = 10_000_000
    seconds: float = 30
    queue: float = 30
    memory: int = 2_500_000_000
    idle: int = 600


class ReadingProcess:
    """Runs ``python -m MODULE MEMORY IDLE ...``, which serves as ``sources/files/serving.py`` says.

    It starts with the first file, and again if it ended.
    """

    def __init__(self, module: str, limits: ProcessLimits, *more: int) -> None:
        self._limits = limits
        self._command = (module, *map(str, (limits.memory, limits.idle, *more)))
        self._turn = asyncio.Lock()
        self._worker: Process | None = None

    async def __call__(self, content: bytes) -> bytes | None:
        """Return the answer for a file, in JSON; None where it cannot be read in the limits."""
        if len(content) > self._limits.largest:
            return None
        try:
            async with asyncio.timeout(self._limits.queue):
                await self._turn.acquire()
        except TimeoutError:
            return None
        try:
            return await self._read(content)
        finally:
            self._turn.release()

    async def close(self) -> None:
        """End the process."""
        worker, self._worker = self._worker, None
        if worker is not None:
            with suppress(ProcessLookupError):
                worker.kill()
            await worker.communicate()

    @property
    def pid(self) -> int | None:
        """The process id; None before the first file."""
        return self._worker.pid if self._worker else None

    async def _read(self, content: bytes) -> bytes | None:
        try:
            async with asyncio.timeout(self._limits.seconds):
                said = await self._ask(content)
        except (TimeoutError, OSError):
            said = b""
        except BaseException:
            await self.close()
            raise
        if said.endswith(b"\n"):
            return said
        await self.close()
        return None

    async def _ask(self, content: bytes) -> bytes:
        """Return the answer; an end without one where the file has ended the process."""
        fresh = self._worker is None
        said = await self._exchange(content)
        if not said and not fresh:
            # It may have ended before, without work or killed from outside: a new one is asked.
            await self.close()
            said = await self._exchange(content)
        return said

    async def _exchange(self, content: bytes) -> bytes:
        if self._worker is None:
            self._worker = await self._start()
        files, answers = self._worker.stdin, self._worker.stdout
        if files is None or answers is None:
            return b""
        with suppress(ConnectionError):
            files.write(len(content).to_bytes(8) + content)
            await files.drain()
        return await answers.readline()

    async def _start(self) -> Process:
        # An empty environment: what reads strangers' files knows no token and no key. A session of
        # its own: Ctrl-C ends the bot, and the bot ends it.
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-m", *self._command),
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            env={"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
            start_new_session=True,
            limit=LONGEST_ANSWER,
        )
