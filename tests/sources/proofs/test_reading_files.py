"""Files that people send as receipts, read in a worker process."""

import asyncio
import os
import signal
import subprocess
import sys
import zlib
from collections.abc import AsyncIterator

import pytest

from census.proofs.proof import ProofFile, ProofKind, ReadProof
from sources.proofs.picture_text import in_lines
from sources.proofs.reader import ProofReader, ReadingLimits
from tests.support.files.receipts import DRAWN, EMPTY, PARTLY, SCAN, pdf_of, receipt_pdf

UNREAD = ReadProof(ProofKind.UNREAD)
LIMITS = ReadingLimits(largest=3_000_000, pages=2, memory=700_000_000)


@pytest.fixture(scope="module")
async def reader() -> AsyncIterator[ProofReader]:
    opened = ProofReader(LIMITS)
    yield opened
    await opened.close()


async def read(reader: ProofReader, content: bytes) -> ReadProof:
    return await reader(content, ProofFile.DOCUMENT)


async def test_the_family_of_a_pdf_is_read(reader: ProofReader) -> None:
    found = await read(reader, receipt_pdf(PARTLY))
    assert found.kind is ProofKind.RECEIPT
    assert [(line.name, line.complete) for line in found.lines] == [
        ("RINA LESTARI", True),
        ("AGUS WIBOWO", True),
        ("AYU WIBOWO", False),
    ]


async def test_a_letter_is_no_receipt_and_a_page_without_text_is_unread(
    reader: ProofReader,
) -> None:
    assert (await read(reader, receipt_pdf(before=2))).kind is ProofKind.NO_RECEIPT
    assert await read(reader, SCAN) == await read(reader, DRAWN) == UNREAD


BROKEN = {
    "nothing": b"",
    "one byte": b"%",
    "its beginning alone": receipt_pdf()[:700],
    "its name alone": b"%PDF-1.7",
    "with a password": receipt_pdf(password="secret"),
    "pages that lead to themselves": EMPTY.replace(b"/Kids[3 0 R]", b"/Kids[2 0 R]"),
    "an empty page": EMPTY,
    "a program": b"\x7fELF" + bytes(500),
}
HOSTILE = {
    "too large": b"%PDF-" + b"x" * LIMITS.largest,
    "a picture of no kind": b"RIFF" + bytes(500),
    "a broken picture": b"\xff\xd8\xff\xe0" + bytes(500),
    "a telephone's picture": b"\0\0\0\x18ftypheic" + bytes(500),
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
async def test_whatever_cannot_be_read_is_unread(reader: ProofReader, content: bytes) -> None:
    assert await read(reader, content) == UNREAD


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
async def test_what_nobody_can_open_is_broken(reader: ProofReader, content: bytes) -> None:
    assert await read(reader, content) == ReadProof(ProofKind.BROKEN)


def bomb(megabytes: int = 1500) -> bytes:
    """A small stream of zeros that is large when unpacked; one piece of it is packed, and told
    again and again."""
    packer, zeros = zlib.compressobj(9), bytes(1_000_000)
    first, again = (packer.compress(zeros) + packer.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    # Adler-32 of that many zeros: RFC 1950, 8.2
    checksum = (megabytes * 1_000_000 % 65521 << 16) + 1
    return first + again * (megabytes - 1) + packer.flush()[:-4] + checksum.to_bytes(4)


async def test_after_a_bomb_the_next_receipt_is_read(reader: ProofReader) -> None:
    assert zlib.decompress(bomb(2)) == bytes(2_000_000)
    content = pdf_of(bomb(), b"/Filter/FlateDecode")
    assert len(content) < LIMITS.largest
    assert await read(reader, content) == ReadProof(ProofKind.BROKEN)
    assert (await read(reader, receipt_pdf())).kind is ProofKind.RECEIPT


async def test_of_five_hundred_pages_the_first_are_read(reader: ProofReader) -> None:
    many = receipt_pdf(before=500)
    assert (await read(reader, many)).kind is ProofKind.NO_RECEIPT


async def test_a_worker_that_was_killed_comes_again(reader: ProofReader) -> None:
    await read(reader, receipt_pdf())
    before = reader.pid
    assert before is not None
    os.kill(before, signal.SIGKILL)
    assert (await read(reader, receipt_pdf())).kind is ProofKind.RECEIPT
    assert reader.pid != before


async def test_what_takes_too_long_is_unread_and_the_others_wait_no_longer_than_allowed() -> None:
    slow = ProofReader(ReadingLimits(seconds=0))
    assert await read(slow, receipt_pdf()) == UNREAD
    assert slow.pid is None
    impatient = ProofReader(ReadingLimits(queue=0))
    both = await asyncio.gather(*(read(impatient, receipt_pdf()) for _ in range(2)))
    await impatient.close()
    assert [each.kind for each in both] == [ProofKind.RECEIPT, ProofKind.UNREAD]


async def test_the_worker_knows_no_secret_of_the_bot(
    reader: ProofReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SENSUSBOT_TOKEN", "123:secret")
    fresh = ProofReader(LIMITS)
    await read(fresh, receipt_pdf())
    with open(f"/proc/{fresh.pid}/environ", "rb") as environment:  # noqa: PTH123, ASYNC230 - /proc
        assert b"SENSUSBOT" not in environment.read()
    await fresh.close()


def test_nothing_of_it_is_imported_before_the_first_receipt() -> None:
    look = "import sys, sources.proofs.reader, sources.proofs.picture_text; print(*sys.modules)"
    said = subprocess.run([sys.executable, "-c", look], capture_output=True, check=True, text=True)
    assert not {"pypdf", "rapidocr", "onnxruntime", "PIL"} & set(said.stdout.split())


def test_what_stands_side_by_side_in_a_picture_is_one_line() -> None:
    words = [(480.0, 12.0, 20.0, "Ada"), (60.0, 10.0, 20.0, "RINA"), (60.0, 40.0, 20.0, "AGUS")]
    assert in_lines(words) == "RINA  Ada\nAGUS"
