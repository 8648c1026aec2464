"""Reads receipts in a process of its own, in memory."""

import json
from dataclasses import dataclass

from census.proofs.proof import FamilyLine, ProofFile, ProofKind, ReadProof
from sources.files.reading_process import ProcessLimits, ReadingProcess
from sources.proofs.pdf_text import is_pdf
from sources.proofs.picture_text import is_picture, is_telephones_picture, reads_pictures

UNREAD = ReadProof(ProofKind.UNREAD)


@dataclass(frozen=True, slots=True)
class ReadingLimits(ProcessLimits):
    """What a receipt may take, also pages of a PDF. Who has read pictures holds some 400 MB."""

    pages: int = 3


class ProofReader:
    """The port ``ReadProofFile``."""

    def __init__(self, limits: ReadingLimits | None = None) -> None:
        limits = limits or ReadingLimits()
        self._process = ReadingProcess("sources.proofs.worker", limits, limits.pages)
        self.close = self._process.close

    async def __call__(self, content: bytes, file: ProofFile) -> ReadProof:
        """Return what a file shows; ``unread`` where it cannot be read in the limits."""
        if not (is_pdf(content) or is_picture(content) or is_telephones_picture(content)):
            return ReadProof(ProofKind.BROKEN)
        readable = is_pdf(content) or (is_picture(content) and reads_pictures())
        said = await self._process(content) if readable else None
        if said is None:
            return UNREAD
        kind, lines = json.loads(said)
        return ReadProof(
            ProofKind(kind), tuple(FamilyLine(name, complete=done) for name, done in lines)
        )

    @property
    def pid(self) -> int | None:
        """The process id of the worker; None before the first file."""
        return self._process.pid
