"""What reading a receipt costs: seconds from the bytes to the family, and the worker's memory."""

import time

import psutil  # type: ignore[import-untyped]

from bench.table import ResultRow
from bot.demo.receipts import PDF, SampleFile, sample_receipts
from census.people.people import KeyedHash
from census.proofs.matching import RosterName
from census.proofs.proof import ProofFile, ProofKind
from census.units import UnitCode
from sources.proofs.picture_text import reads_pictures
from sources.proofs.reader import ProofReader

ROUNDS = 7
MIB = 2**20
ROSTER = [RosterName(KeyedHash("1"), "Bambang Hartono", UnitCode("opd-dinsos"))]


async def rows() -> list[ResultRow]:
    """Measure a PDF, and a picture where the extra is installed."""
    both = [each for each in sample_receipts(ROSTER) if each.filename.startswith("bukti-suami")]
    found: list[ResultRow] = []
    for sample in both:
        if sample.mime == PDF or reads_pictures():
            found += await _measured(sample)
    return found


async def _measured(sample: SampleFile) -> list[ResultRow]:
    what = "PDF" if sample.mime == PDF else "picture"
    reader = ProofReader()
    took = []
    for _ in range(ROUNDS + 1):
        begun = time.perf_counter()
        read = await reader(sample.content, ProofFile.DOCUMENT)
        took.append(time.perf_counter() - begun)
        assert read.kind is ProofKind.RECEIPT
    memory = psutil.Process(reader.pid).memory_info().rss / MIB
    await reader.close()
    return [
        ResultRow(f"reading a {what}", took[1:], "s", [], "", 3),
        ResultRow(f"reading the first {what}, with the worker's start", took[:1], "s"),
        ResultRow(f"memory of the worker after {ROUNDS + 1} {what}s", [memory], "MiB", [], "", 0),
    ]
