from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import cast
from zoneinfo import ZoneInfo

import pytest

from census.errors import FileError
from census.identity.hashing import NumberHasher
from census.identity.numbers import FamilyCardNumber, Nik
from census.people.people import KeyedHash
from services.ports.registers import HouseholdProgress, RegistryEntry
from services.ports.unit_of_work import UnitOfWork
from sources.registers.registry.files import RegistryFile
from sources.status.embedded import RegistryStatus
from tests.support.files.recap_examples import DAYS

HASHER = NumberHasher(b"a key for the tests")
WIB = ZoneInfo("Asia/Jakarta")
NIK, KK = "3509125203850001", "3509121206150001"


def read(text: str) -> tuple[RegistryEntry, ...]:
    file = RegistryFile(text.encode(), HASHER, days=DAYS)
    file.check()
    return tuple(entry for portion in file.portions() for entry in portion.entries)


def line(nik: str = NIK, kk: str = KK, progress: str = "started", at: str = "2020-03-05") -> str:
    return f"nik,kk,progress,as_of\n{nik},{kk},{progress},{at}\n"


def refused(text: str) -> list[tuple[str, object]]:
    with pytest.raises(FileError) as caught:
        read(text)
    assert caught.value.key == "registry-refused"
    assert not any(number in repr(caught.value.findings) for number in (NIK, KK))
    return [(f.key, f.facts.get("cell")) for f in caught.value.findings]


def test_a_registry_holds_keyed_hashes_only() -> None:
    (entry,) = read(line(progress="Lengkap", at="2020-03-05 18:00"))
    nik, card = Nik.parse(NIK), FamilyCardNumber.parse(KK)
    assert entry == RegistryEntry(
        pair=HASHER.pair(nik, card),
        household=HASHER.household(card),
        progress=HouseholdProgress.COMPLETE,
        as_of=datetime(2020, 3, 5, 18, tzinfo=WIB),
    )
    assert NIK not in repr(entry)
    assert KK not in repr(entry)


@pytest.mark.parametrize(
    "title", ["Registrasi KK, Kabupaten Jember\n\n", '"per 5 Maret\n2020"\n', "# BPS\n"]
)
def test_headings_are_found_below_a_title(title: str) -> None:
    titled = title + line().replace(",", ";")
    assert read(titled) == read(line())
    below = 2 + title.count("\n") - title.count('"') // 2
    assert refused(title + line(kk="12")) == [("kk-length", f"B{below}")]


def test_a_moment_with_an_offset_stays_as_it_is() -> None:
    (entry,) = read(line(at="2020-03-05T11:00:00+00:00"))
    assert entry.as_of == datetime(2020, 3, 5, 11, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        (line(nik="3.50912520385E+15"), ("identity-excel", "A2")),
        (line(nik="3509125203850000"), ("identity-excel", "A2")),
        (line(kk="3509121206150000"), ("identity-excel", "B2")),
        (line(kk="3509121206150001.0"), ("identity-excel", "B2")),
        (line(nik=NIK[:15]), ("nik-length", "A2")),
        (line(kk=NIK), ("kk-is-nik", "B2")),
        (line(progress="mungkin"), ("progress-unknown", "C2")),
        (line(progress=""), ("cell-empty", "C2")),
        (line(at="kemarin"), ("moment-wrong", "D2")),
    ],
)
def test_a_cell_to_be_mended_is_named_without_the_number(
    text: str, finding: tuple[str, str]
) -> None:
    assert refused(text) == [finding]


def test_a_column_in_which_every_number_ends_in_zero_was_rounded_by_a_spreadsheet() -> None:
    lines = [f"35091252038500{i}0,{KK},started,2020-03-05" for i in range(1, 8)]
    assert refused("\n".join(["nik,kk,progress,as_of", *lines])) == [
        ("identity-excel-column", "A2")
    ]


class OneHousehold:
    def __init__(self, entry: RegistryEntry) -> None:
        self.entry = entry

    async def find(self, pair: KeyedHash) -> RegistryEntry | None:
        return self.entry if pair == self.entry.pair else None


def status_of(entry: RegistryEntry) -> RegistryStatus:
    @asynccontextmanager
    async def open_uow() -> AsyncIterator[UnitOfWork]:
        yield cast("UnitOfWork", SimpleNamespace(registry=OneHousehold(entry)))

    return RegistryStatus(open_uow, HASHER)


async def test_a_status_is_found_when_both_numbers_belong_together() -> None:
    (entry,) = read(line())
    found = await status_of(entry).look_up(Nik.parse(NIK), FamilyCardNumber.parse(KK))
    assert found is not None
    assert (found.household, found.progress) == (entry.household, HouseholdProgress.STARTED)


async def test_a_status_is_not_shown_for_the_family_card_of_others() -> None:
    (entry,) = read(line())
    other = FamilyCardNumber.parse("3509121206150002")
    assert await status_of(entry).look_up(Nik.parse(NIK), other) is None


def test_a_quote_that_nobody_closed_loses_no_household() -> None:
    rest = line().splitlines()[1]
    assert refused(f'{line()}{NIK},{KK},"started,2020-03-05\n{rest}\n') == [
        ("cell-swallows-lines", "C3")
    ]


def household(number: int, progress: str = "started") -> str:
    return f"350912520385{number:04},350912120615{number:04},{progress},2020-03-05"


@pytest.fixture
def three_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("sources.files.long_csv", "sources.registers.registry.files"):
        monkeypatch.setattr(f"{module}.AT_ONCE", 3)


@pytest.mark.usefixtures("three_at_once")
def test_lines_written_otherwise_are_read_as_their_neighbours_are() -> None:
    usual = [household(number) for number in range(1, 9)]
    otherwise = [
        usual[0],
        "# a note",
        household(2, " Respon "),
        household(3).replace("350912520385", "NIK 3509 1252 0385 "),
        ",,,",
        household(4, '"started"'),
        "",
        *usual[4:7],
        usual[7] + ",,",
    ]
    heading = "nik,kk,progress,as_of"
    assert read("\n".join([heading, *otherwise])) == read("\n".join([heading, *usual]))


@pytest.mark.usefixtures("three_at_once")
def test_mistakes_are_told_in_the_order_of_the_lines_however_many_are_read_at_once() -> None:
    lines = [household(number) for number in range(1, 9)]
    lines[1] = household(1).replace("06150001", "06150009")
    lines[2] = household(3, "mungkin")
    lines[4] = household(1, "checked")
    lines[7] = household(8).replace("120615", "520615")
    assert refused("\n".join(["nik,kk,progress,as_of", "# a note", *lines])) == [
        ("nik-in-two-cards", "A4"),
        ("progress-unknown", "C5"),
        ("card-contradicted", "C7"),
        ("kk-is-nik", "B10"),
    ]


@pytest.mark.usefixtures("three_at_once")
def test_of_a_file_with_a_mistake_in_every_line_the_first_are_told() -> None:
    lines = [household(number, "mungkin") for number in range(1, 400)]
    told = refused("\n".join(["nik,kk,progress,as_of", *lines]))
    assert told == [("progress-unknown", f"C{number}") for number in range(2, 202)]


@pytest.mark.parametrize(
    ("families", "done"),
    [([2, 3, 1, 1], [5, 7]), ([1] * 7, [3, 6, 7]), ([7], [6, 7]), ([3, 3], [3, 6])],
    ids=["one goes over the end", "of one each", "one that is far too long", "of three each"],
)
@pytest.mark.usefixtures("three_at_once")
def test_a_portion_ends_where_a_family_does(families: list[int], done: list[int]) -> None:
    cards = [card for card, size in enumerate(families, 1) for _ in range(size)]
    lines = [
        f"350912520385{nik:04},350912120615{card:04},started,2020-03-05"
        for nik, card in enumerate(cards, 1)
    ]
    text = "\n".join(["nik,kk,progress,as_of", *lines])
    portions = list(RegistryFile(text.encode(), HASHER, days=DAYS).portions(at_once=3))
    assert [portion.done for portion in portions] == done
    assert sum(len(portion.entries) for portion in portions) == len(lines)
