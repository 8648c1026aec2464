"""The demonstration's receipts are read as what they show."""

import pytest

from bot.demo.receipts import SampleFile, sample_receipts
from census.people.people import KeyedHash
from census.proofs.matching import RosterName
from census.proofs.proof import ProofFile, ProofKind, ReadProof
from census.units import UnitCode
from sources.proofs.picture_text import reads_pictures
from sources.proofs.reader import ProofReader

ROSTERS = [
    RosterName(KeyedHash(nip), name, UnitCode(office))
    for nip, name, office in (
        ("1", "Rina Lestari", "opd-dinkes"),
        ("2", "Ari Wibowo", "opd-dinsos"),
        ("3", "Ari Wibowo", "opd-bkd"),
        ("4", "Bambang Hartono", "opd-dinsos"),
    )
]


def files() -> dict[str, SampleFile]:
    return {each.filename: each for each in sample_receipts(ROSTERS)}


def told(read: ReadProof) -> list[tuple[str, bool]]:
    return [(line.name, line.complete) for line in read.lines]


async def test_each_file_is_read_as_what_it_shows() -> None:
    reader = ProofReader()
    read = {
        name: await reader(file.content, ProofFile.DOCUMENT)
        for name, file in files().items()
        if file.mime == "application/pdf"
    }
    await reader.close()
    couple = [("RINA LESTARI", True), ("BAMBANG HARTONO", True), ("AYU HARTONO", True)]
    assert told(read["bukti-suami-istri.pdf"]) == couple
    assert [done for _, done in told(read["bukti-belum-lengkap.pdf"])] == [True, False]
    assert told(read["bukti-agus.pdf"])[0] == ("AGUS WIBOWO", True)
    assert read["undangan-rapat.pdf"].kind is ProofKind.NO_RECEIPT


@pytest.mark.skipif(not reads_pictures(), reason="the extra ocr is not installed")
async def test_the_picture_says_the_same_as_the_pdf() -> None:
    reader = ProofReader()
    shown = files()
    pdf = await reader(shown["bukti-suami-istri.pdf"].content, ProofFile.DOCUMENT)
    assert await reader(shown["bukti-suami-istri.png"].content, ProofFile.PHOTO) == pdf
    await reader.close()


def test_they_are_marked_as_examples_and_the_same_each_time() -> None:
    assert {name: file.content for name, file in files().items()} == {
        name: file.content for name, file in files().items()
    }
