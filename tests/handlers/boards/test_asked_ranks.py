"""Questions about ranks in people's own words, and names of units alone."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from census.boards.rank_questions import RankQuestion, rank_question
from census.recaps.recap import RecapRow
from census.units import BoardKind, Measure
from tests.support.question_books import few_books
from tests.support.town import HEALTH, MORNING, SABRANG, SOCIAL, SUMBEREJO, Town, open_town

FIGURES = ((HEALTH, 803, 910), (SOCIAL, 60, 100))
FAMILIES = ((SABRANG, 1204, 2310), (SUMBEREJO, 300, 1500))


@pytest.fixture(scope="module")
async def shared_town(
    tmp_path_factory: pytest.TempPathFactory, migrated_sqlite: Path
) -> AsyncIterator[Town]:
    """A campaign with data of two offices and two villages."""
    folder = tmp_path_factory.mktemp("town")
    async with open_town(folder, migrated_sqlite, load_knowledge_base=few_books) as town:
        rows = [RecapRow(unit.code, Measure.EMPLOYEES, done, base) for unit, done, base in FIGURES]
        rows += [RecapRow(unit.code, Measure.FAMILIES, done, base) for unit, done, base in FAMILIES]
        await town.publishes(rows, as_of=MORNING)
        yield town


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("Desa Sabrang peringkat berapa?", "Sabrang"),
        ("peringkat dinas sosial berapa ya min", "Dinas Sosial"),
        ("Dinsos", "Dinas Sosial"),
        ("sabrang", "Sabrang"),
        ("what rank is dinas kesehatan", "Dinas Kesehatan"),
    ],
)
async def test_a_unit_is_shown_among_its_neighbours(
    shared_town: Town, typed: str, seen: str
) -> None:
    siti = await shared_town.resident()
    await siti.sends(typed)
    assert siti.sees().splitlines()[0].count(seen) == 1
    assert "dari 2" in siti.sees()


async def test_the_own_office_and_the_ends_of_boards(shared_town: Town) -> None:
    rina = await shared_town.employee()
    await rina.sends("kantor saya peringkat berapa?")
    assert "Dinas Kesehatan" in rina.sees().splitlines()[0]
    await rina.sends("peringkat desa saya")
    assert "Peringkat siapa yang ingin Anda lihat?" in rina.sees()
    await rina.sends(f"/start {SABRANG.code.replace('.', '-')}")
    for own, shown in (("desa", "Desa Sabrang"), ("kantor", "Dinas Kesehatan")):
        await rina.sends(f"peringkat {own} saya")
        assert shown in rina.sees().splitlines()[0]
    await rina.sends("desa mana paling bawah")
    assert "Sumberejo" in rina.sees()
    await rina.sends("desa mana paling bawah di Ambulu")
    assert "Ambulu" in rina.sees().splitlines()[0]
    assert "Sumberejo" in rina.sees()
    await rina.sends("berapa persen jember sekarang?")
    assert "Seluruhnya: 1.504 dari 3.810 keluarga" in rina.sees(), "the board, no result of old"
    await rina.sends("peringkat kesehatan dinas")
    assert "Dinas Kesehatan" in str(rina.buttons())
    async with shared_town.app.storage.open() as uow:
        assert not await uow.asked.unanswered()


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("desa mana yang paling bawah?", RankQuestion(kind=BoardKind.VILLAGE, lowest=True)),
        ("OPD terendah apa", RankQuestion(kind=BoardKind.OFFICE, lowest=True)),
        ("desa sing paling ngisor", RankQuestion(kind=BoardKind.VILLAGE, lowest=True)),
        ("kecamatan tertinggi", RankQuestion(kind=BoardKind.DISTRICT)),
        ("peringkat desa saya", RankQuestion(own=BoardKind.VILLAGE)),
        ("desa kula peringkat pinten", RankQuestion(own=BoardKind.VILLAGE)),
        ("peringkat saya", RankQuestion()),
        ("peringkat desa", RankQuestion(kind=BoardKind.VILLAGE)),
        ("desa ambulu peringkat brp", RankQuestion(name="desa ambulu")),
        (
            "desa mana paling bawah di Mejobo",
            RankQuestion("mejobo", BoardKind.VILLAGE, lowest=True),
        ),
        (
            "desa sing paling ngisor ing kecamatan Ambulu",
            RankQuestion("kecamatan ambulu", BoardKind.VILLAGE, lowest=True),
        ),
        ("kantorku ranking piro?", RankQuestion(own=BoardKind.OFFICE)),
        ("desaku peringkat pira?", RankQuestion(own=BoardKind.VILLAGE)),
        ("kantorra bula rangking saponapa", RankQuestion(own=BoardKind.OFFICE)),
        ("dhisana kaula e peringkat barampa", RankQuestion(own=BoardKind.VILLAGE)),
        ("peringkat kudus kota", RankQuestion(name="kudus kota")),
        ("berapa persen kudus sekarang", RankQuestion(name="kudus", share=True)),
        ("hari ini sudah pinten persen?", RankQuestion(share=True)),
        ("berapa persen Kudus", None),
        ("saya sudah sampai mana", None),
        ("kunjungan petugas sudah sampai mana", RankQuestion(share=True, visits=True)),
        ("how far are the visits?", RankQuestion(share=True, visits=True)),
        (
            "desa mana yg paling cepat didatangi",
            RankQuestion(kind=BoardKind.VILLAGE, visits=True),
        ),
        ("kenapa peringkat kantor saya turun", None),
        ("bagaimana cara menghitung peringkat", None),
        ("kotak paling bawah tidak bisa diisi", None),
        ("desa saya tidak ada di pilihan paling bawah", None),
    ],
)
def test_only_questions_about_ranks_are_taken_for_such(
    typed: str, asked: RankQuestion | None
) -> None:
    assert rank_question(typed) == asked
