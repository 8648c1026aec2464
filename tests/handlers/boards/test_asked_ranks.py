"""Questions about ranks in people's own words, and names of units alone."""

from collections.abc import AsyncIterator
from dataclasses import replace
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
    await rina.sends("desaku wis pirang persen")
    assert "Ketik nama" in rina.sees(), "whose share it is can be told"
    await rina.sends("Sumberejo")
    assert "Desa Sumberejo" in rina.sees().splitlines()[0]
    await rina.sends(f"/start {SABRANG.code.replace('.', '-')}")
    for own, shown in (("desa", "Desa Sabrang"), ("kantor", "Dinas Kesehatan")):
        await rina.sends(f"peringkat {own} saya")
        assert shown in rina.sees().splitlines()[0]
    await rina.sends("desa mana paling bawah")
    assert "Sumberejo" in rina.sees()
    await rina.sends("desa mana paling bawah di Ambulu")
    assert "Ambulu" in rina.sees().splitlines()[0]
    assert "Sumberejo" in rina.sees()
    for said in ("berapa persen jember sekarang?", "berapa persen jember", "% kabupaten kita?"):
        await rina.sends(said)
        assert "Seluruhnya: 1.504 dari 3.810 keluarga" in rina.sees(), "the board, no result of old"
    for said in ("desa saya udah berapa persen", "Sabrang wis pirang persen?"):
        await rina.sends(said)
        assert "Desa Sabrang" in rina.sees().splitlines()[0]
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
        ("saya sudah sampai mana", None),
        ("sudah sampai mana ya", None),
        ("progres saya", None),
        ("kunjungan petugas sudah sampai mana", RankQuestion(share=True, visits=True)),
        ("gimana progres kunjungan petugas", RankQuestion(share=True, visits=True)),
        ("gimana cara petugas tahu progres saya", None),
        ("desa mana yg paling rajin", RankQuestion(kind=BoardKind.VILLAGE)),
        ("desa paling malas", RankQuestion(kind=BoardKind.VILLAGE, lowest=True)),
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


OF_KUDUS = RankQuestion("kudus", share=True)
OF_ALL = RankQuestion(share=True)
OF_VILLAGE = RankQuestion(own=BoardKind.VILLAGE, share=True)
OF_REGENCY = RankQuestion(own=BoardKind.REGENCY, share=True)


@pytest.mark.parametrize(
    ("asked", "ways"),
    [
        (
            OF_KUDUS,
            (
                "berapa persen Kudus",
                "kudus udah brp %",
                "Kudus sudah sampai mana?",
                "persentase keluarga di kudus",
                "capaian sensus kudus berapa persen",
                "berapa persen keluarga Kudus yang telah mengisi?",
                "Kudus wis tekan pirang persen",
                "Kudus sampun pinten persen nggih",
                "capaianipun Kudus pinten",
                "Kudus la barampa persen",
                "persentasena Kudus saponapa",
                "what percent of Kudus is done",
                "how far is Kudus?",
                "how many percent of families in Kudus have taken part",
                "participation rate in Kudus",
                "berapa keluarga kudus yang sudah isi",
                "hasil sementara kudus",
            ),
        ),
        (
            OF_ALL,
            ("udah berapa persen?", "sensus sudah sampai mana ya", "berapa persen warga ikut"),
        ),
        (
            OF_VILLAGE,
            (
                "desa saya berapa persen",
                "progres desaku",
                "desa kula sampun pinten persen",
                "dhisana kaula ampon barampa persen",
                "how far is my village?",
                "what's the percentage of our village",
            ),
        ),
        (OF_REGENCY, ("berapa persen kabupaten kita", "kabupaten kami sudah sampai mana")),
        (
            replace(OF_KUDUS, now=True),
            ("berapa persen kudus sekarang", "kudus hari ini brp persen"),
        ),
        (replace(OF_ALL, now=True), ("hari ini sudah pinten persen?", "sekarang berapa persen")),
    ],
)
def test_a_share_is_asked_for_in_many_ways(asked: RankQuestion, ways: tuple[str, ...]) -> None:
    assert {way: rank_question(way) for way in ways} == dict.fromkeys(ways, asked)


def test_the_share_of_something_else_names_no_unit() -> None:
    for other in ("berapa persen rakyat yang ga ngisi", "kenaikan gaji pns berapa persen"):
        asked = rank_question(other)
        assert asked is None or asked.name not in ("", "kudus"), other
    assert rank_question("capaian kudus di jateng juni 2020 berapa persen") == RankQuestion(
        "kudus jateng juni 2020", share=True
    )
