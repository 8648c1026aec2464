"""Reads receipts in a worker process, in memory: a broken file ends at most the worker."""

import asyncio
import json
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from contextlib import suppress
from dataclasses import dataclass

from census.proofs.proof import FamilyLine, ProofFile, ProofKind, ReadProof
from sources.proofs.pdf_text import is_pdf
from sources.proofs.picture_text import is_picture, is_telephones_picture, reads_pictures

UNREAD = ReadProof(ProofKind.UNREAD)
LONGEST_ANSWER = 1_000_000
"""Bytes; a text is cut long before."""


@dataclass(frozen=True, slots=True)
class ReadingLimits:
    """What a file may take: bytes, pages of a PDF, seconds, and bytes of the worker's memory.

    ``queue`` is how many seconds a file waits for those before it, ``idle`` for how many seconds
    the worker stays without work. A worker that has read pictures holds some 400 MB.
    """

    largest: int = 10_000_000
    pages: int = 3
    seconds: float = 30
    queue: float = 30
    memory: int = 2_500_000_000
    idle: int = 600


class ProofReader:
    """The port ``ReadProofFile``. The worker starts with the first file, and again if it ended."""

    def __init__(self, limits: ReadingLimits | None = None) -> None:
        self._limits = limits or ReadingLimits()
        self._turn = asyncio.Lock()
        self._worker: Process | None = None

    async def __call__(self, content: bytes, file: ProofFile) -> ReadProof:
        """Return what a file shows; ``unread`` where it cannot be read in the limits."""
        if not (is_pdf(content) or is_picture(content) or is_telephones_picture(content)):
            return ReadProof(ProofKind.BROKEN)
        readable = is_pdf(content) or (is_picture(content) and reads_pictures())
        if not readable or len(content) > self._limits.largest:
            return UNREAD
        try:
            async with asyncio.timeout(self._limits.queue):
                await self._turn.acquire()
        except TimeoutError:
            return UNREAD
        try:
            return await self._read(content)
        finally:
            self._turn.release()

    async def close(self) -> None:
        """End the worker."""
        worker, self._worker = self._worker, None
        if worker is not None:
            with suppress(ProcessLookupError):
                worker.kill()
            await worker.communicate()

    @property
    def pid(self) -> int | None:
        """The process id of the worker; None before the first file."""
        return self._worker.pid if self._worker else None

    async def _read(self, content: bytes) -> ReadProof:
        try:
            async with asyncio.timeout(self._limits.seconds):
                said = await self._ask(content)
        except (TimeoutError, OSError):
            said = b""
        except BaseException:
            await self.close()
            raise
        if not said.endswith(b"\n"):
            await self.close()
            return UNREAD
        kind, lines = json.loads(said)
        return ReadProof(
            ProofKind(kind), tuple(FamilyLine(name, complete=done) for name, done in lines)
        )

    async def _ask(self, content: bytes) -> bytes:
        """Return the worker's answer; an end without one where the file has ended the worker."""
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
        limits = self._limits
        wanted = (limits.memory, limits.pages, limits.idle)
        # An empty environment: what reads strangers' files knows no token and no key. A session of
        # its own: Ctrl-C ends the bot, and the bot ends it.
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-m", "sources.proofs.worker", *map(str, wanted)),
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            env={"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
            start_new_session=True,
            limit=LONGEST_ANSWER,
        )
