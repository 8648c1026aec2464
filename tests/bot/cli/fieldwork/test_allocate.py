"""Who goes where, on the command line."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from census.fieldwork.blocks import BlockList
from census.fieldwork.workers import Badge
from census.people.people import ChatId
from census.units import Unit, UnitCode, UnitKind
from services.ports.unit_of_work import UnitOfWork
from tests.bot.terminal import Terminal
from tests.census.fieldwork.field_examples import (
    FAR,
    NEXT,
    VILLAGE,
    blocks_of,
    coordinator,
    worker,
    workers,
)

NOON = datetime(2020, 2, 1, 5, tzinfo=UTC)
"""Before any phase has begun."""
BLOCKS = [*blocks_of(VILLAGE, [40, 40, 40]), *blocks_of(NEXT, [30]), *blocks_of(FAR, [20])]
NAMES = ((VILLAGE, "Bae"), (NEXT, "Gondang"), (FAR, "Colo"))


@pytest.fixture
def field(terminal: Terminal) -> Terminal:
    """A terminal with five blocks in three villages, four enumerators and a coordinator."""

    async def fill(uow: UnitOfWork) -> None:
        units = (Unit(code, name, UnitKind.VILLAGE, UnitCode(code[:8])) for code, name in NAMES)
        await uow.units.put(list(units))
        await uow.blocks.replace(BLOCKS, BlockList("blok.csv", NOON), at=NOON)
        people = [*workers(3), worker("0104", FAR), coordinator("0901")]
        await uow.fieldworkers.replace(people, at=NOON)
        await uow.people.add(ChatId(7), at=NOON)
        await uow.fieldworkers.join(Badge("001"), ChatId(7))

    terminal.stored(fill)
    return terminal


def planned(terminal: Terminal) -> Any:
    return json.loads(terminal.says("allocate", "--dry-run", "--json"))


def test_the_plan_is_one_document_with_codes_as_texts(field: Terminal) -> None:
    plan = planned(field)
    assert list(plan) == ["enumerators", "coordinators", "unstaffed"]
    assert plan["unstaffed"] == []
    codes = [block.code for block in BLOCKS]
    first = {"badge": "001", "village": VILLAGE, "blocks": codes[:1], "load": 40}
    assert plan["enumerators"][0] == first
    assert [each["badge"] for each in plan["enumerators"]] == ["001", "002", "003", "0104"]
    assert [each for one in plan["enumerators"] for each in one["blocks"]] == codes
    lead = plan["coordinators"][0]
    assert (lead["badge"], lead["district"], lead["load"]) == ("0901", "33.19.01", 150)
    assert lead["enumerators"] == ["001", "002", "003"]


def test_a_dry_run_says_why_and_changes_nothing(field: Terminal) -> None:
    said = field.says("allocate", "--dry-run", "--lang", "en")
    assert "4 enumerators · 5 blocks · 170 families to visit" in said
    assert "Load of one enumerator: 20 to 80" in said
    assert "Bae: 120 in 3 blocks, 2 enumerators (2 from the village, 0 from the district" in said
    assert "less is not possible" in said
    assert field.stored(lambda uow: uow.allocations.current()) is None


def test_families_and_blocks_of_the_first_line_are_both_all(field: Terminal) -> None:
    alone = [worker("0104", FAR)]
    field.stored(lambda uow: uow.fieldworkers.replace(alone, at=NOON))
    said = field.says("allocate", "--dry-run", "--lang", "en")
    loads = {post["load"] for post in planned(field)["enumerators"]}
    assert loads != {170}
    assert "1 enumerators · 5 blocks · 170 families to visit" in said
    assert "Without an enumerator: 2 blocks in 2 villages." in said
    assert "• Colo: RT 1 · 20 to visit" in said
    assert f"/alokasi beri {BLOCKS[3].code} 0104" in said, "which is typed in the chat alone"


def test_where_villages_stand_in_for_blocks_the_plan_says_so(field: Terminal) -> None:
    assert "import blocks" not in field.says("allocate", "--dry-run")
    recap = BlockList("rekap", NOON, from_recap=True)
    field.stored(lambda uow: uow.blocks.replace(BLOCKS, recap, at=NOON))
    said = field.says("allocate", "--dry-run", "--lang", "en")
    assert "each village is one block and gets one enumerator only" in said
    assert "sensusbot import blocks" in said


def test_it_is_published_after_a_question_and_told_to_who_has_joined(field: Terminal) -> None:
    refused = field.types_and_answers("tidak", "allocate")
    assert refused.exit_code == 1
    assert field.stored(lambda uow: uow.allocations.current()) is None
    done = field.types_and_answers("ya", "allocate")
    assert "1 orang saya kabari" in done.output
    current = field.stored(lambda uow: uow.allocations.current())
    assert current is not None
    assert current.version == 1
    owed = field.stored(lambda uow: uow.deliveries.of_chat(ChatId(7)))
    assert [(each.kind.name, each.facts["badge"]) for each in owed] == [("field_work", "001")]
    again = field.types("allocate", "--yes")
    assert again.exit_code == 1
    assert "sudah terbit" in again.output


def test_the_file_has_codes_and_badges_as_texts_and_a_sheet_with_names(field: Terminal) -> None:
    path = field.folder / "plan.xlsx"
    assert f"Sudah ditulis ke {path}" in field.says("allocate", "--dry-run", "--file", str(path))
    book = CalamineWorkbook.from_path(path)
    codes, names = (book.get_sheet_by_index(place).to_python() for place in (0, 1))
    assert codes[1] == [BLOCKS[0].code, VILLAGE, "001", "0901", 40]
    assert names[1][1:] == ["Bae", "RT 1", "Nama 001", "Nama 0901", 40]


def test_without_lists_it_says_what_to_do(terminal: Terminal) -> None:
    refused = terminal.types("allocate", "--dry-run", "--json")
    assert refused.exit_code == 1
    assert "Masukkan dengan sensusbot import blocks, lalu" in refused.output
    assert "Traceback" not in refused.output
