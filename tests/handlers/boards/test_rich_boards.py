"""Boards as rich messages: a table, details for the tail, and their plain form where refused."""

from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from census.recaps.recap import RecapRow
from census.units import Measure, Unit, UnitCode, UnitKind
from simulator.chats.groups import SimulatedGroup
from simulator.chats.people import SimulatedPerson
from simulator.chats.place import Place
from tests.handlers.groups.grouping import a_bound_group, a_helper, villages_are_ranked
from tests.handlers.offices.test_heads import publish
from tests.handlers.recaps.test_publishing import the_head
from tests.handlers.recaps.test_waiting_recaps import offices
from tests.support.talk import count
from tests.support.town import HEADS_NIP, MORNING, Town, open_town

RICH = {"rich_messages": True}
OFFICES = tuple(
    Unit(UnitCode(f"opd-{n:02d}"), f"Bagian <{n}>", UnitKind.OFFICE, UnitCode("33.19"))
    for n in range(1, 65)
)


@pytest.fixture(scope="module")
async def town(
    tmp_path_factory: pytest.TempPathFactory, migrated_sqlite: Path
) -> AsyncIterator[Town]:
    """A campaign with rich messages, in which 65 offices are ranked; the health office is last."""
    folder = tmp_path_factory.mktemp("rich")
    async with open_town(folder, migrated_sqlite, telegram=RICH) as opened:
        async with opened.app.storage.open() as uow:
            await uow.units.put(OFFICES)
            await uow.commit()
        for days in (1, 0):
            rows = [
                RecapRow(unit.code, Measure.EMPLOYEES, n + days, 100)
                for n, unit in enumerate(OFFICES, start=1)
            ]
            health = RecapRow(UnitCode("opd-dinkes"), Measure.EMPLOYEES, 0, 910)
            await opened.publishes([*rows, health], as_of=MORNING - timedelta(days=days))
        yield opened


@pytest.fixture
async def own_town(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Town]:
    """A campaign with rich messages for one test."""
    async with open_town(tmp_path, migrated_sqlite, telegram=RICH) as opened:
        yield opened


def blocks(place: Place) -> list[dict[str, Any]]:
    return list((place.last.rich or {"blocks": []})["blocks"])


def kinds(place: Place) -> list[str]:
    return [block["type"] for block in blocks(place)]


def rows_in(block: dict[str, Any]) -> list[list[str]]:
    table = block if block["type"] == "table" else block["blocks"][0]
    return [["".join(words(cell.get("text", ""))) for cell in row] for row in table["cells"]]


def words(text: Any) -> Iterator[str]:
    if isinstance(text, str):
        yield text
    elif isinstance(text, list):
        for each in text:
            yield from words(each)
    elif text["type"] == "button":
        yield text["button"]["text"]
    else:
        yield from words(text["text"])


async def the_board(town: Town, somebody: SimulatedPerson) -> None:
    await somebody.sends("/peringkat")
    await somebody.presses("OPD")


async def test_a_board_is_a_table_of_ten_with_the_tail_in_details(town: Town) -> None:
    joko = await town.resident("Joko")
    await the_board(town, joko)
    assert kinds(joko) == ["heading", "paragraph", "table", "details", "details", "footer"]
    table, *tail = [block for block in blocks(joko) if block["type"] in {"table", "details"}]
    shown = rows_in(table)
    assert shown[0] == ["", "Nama", "Persen", "Sudah ikut"]
    assert shown[1] == ["1.", "Bagian <64>", "64,0%", "64/100"]
    assert len(shown) == 11
    assert [part["summary"] for part in tail] == ["Peringkat 11-60", "Peringkat 61-65"]
    assert [len(rows_in(part)) for part in tail] == [50, 5]
    assert rows_in(tail[1])[-1] == ["–", "Dinas Kesehatan", "0,0%", "0/910"]
    assert not any("»" in label for label in joko.buttons())


async def test_a_name_in_the_table_opens_the_card_and_the_table_comes_back_by_an_edit(
    town: Town,
) -> None:
    joko = await town.resident("Joko")
    await the_board(town, joko)
    before = count(joko)
    await joko.presses("Bagian <64>")
    assert "Bagian &lt;64&gt;" not in joko.sees()
    assert "Bagian <64> · peringkat 1 dari 65" in joko.sees()
    assert kinds(joko) == []
    await joko.presses("Lihat semuanya")
    assert "table" in kinds(joko)
    await joko.presses("Gambar")
    assert kinds(joko) == []
    await joko.presses("Kembali ke tulisan")
    assert "table" in kinds(joko)
    assert count(joko) == before


async def test_who_stands_in_the_tail_sees_the_own_row_first_and_its_part_open(
    town: Town,
) -> None:
    agus = await town.employee("Agus", HEADS_NIP)
    await agus.sends("/peringkat")
    await agus.presses("Lihat semuanya")
    own = next(block for block in blocks(agus)[2:] if block["type"] == "paragraph")
    assert "".join(words(own["text"])).startswith("👉 – Dinas Kesehatan")
    assert [part.get("is_open", False) for part in blocks(agus) if part["type"] == "details"] == [
        False,
        True,
    ]


async def test_where_rich_messages_are_refused_the_plain_board_comes_from_then_on(
    town: Town,
) -> None:
    joko, siti = await town.resident("Joko"), await town.resident("Siti")
    joko.refuses_rich()
    await the_board(town, joko)
    assert (joko.last.rich, "1 Bagian <64>" in joko.sees()) == (None, True)
    tried = town.telegram.refusals.total()
    await the_board(town, joko)
    assert "1 Bagian <64>" in joko.sees()
    assert town.telegram.refusals.total() == tried
    await the_board(town, siti)
    assert "table" in kinds(siti)


async def test_a_fault_of_ours_costs_one_message_its_form_and_not_the_chat(town: Town) -> None:
    joko = await town.resident("Joko")
    joko.refuses_rich("RICH_MESSAGE_BLOCKS_TOO_MANY")
    await the_board(town, joko)
    assert joko.last.rich is None
    joko.refuses_rich("")
    await the_board(town, joko)
    assert "table" in kinds(joko)


async def a_posted_board(town: Town, *, refused: str = "") -> SimulatedGroup:
    """The group of a village after the daily board."""
    await villages_are_ranked(town)
    group = await a_bound_group(town, await a_helper(town))
    group.refuses_rich(refused)
    await town.until(MORNING + timedelta(hours=9))
    return group


async def test_an_older_server_is_asked_once(own_town: Town) -> None:
    own_town.telegram.missing = frozenset({"sendRichMessage"})
    group = await a_posted_board(own_town)
    assert group.last.media is not None
    await asks(own_town, group)
    assert group.last.media is not None
    assert own_town.telegram.requests["sendRichMessage"] == 1


async def test_a_group_gets_its_board_as_a_table_by_push_and_by_command(own_town: Town) -> None:
    group = await a_posted_board(own_town)
    pushed = group.last
    assert kinds(group) == ["paragraph", "table", "footer"]
    assert "Desa Sabrang · peringkat 2 dari 2 desa" in pushed.text
    assert rows_in(blocks(group)[1])[2] == ["2.", "Sabrang", "52,1% ✓", "1.204/2.310"]
    await asks(own_town, group)
    assert group.last.message_id != pushed.message_id
    assert kinds(group) == ["paragraph", "table", "footer"]


async def asks(town: Town, group: SimulatedGroup) -> None:
    slamet = next(each for each in town.telegram.people.values() if each.name == "Slamet")
    await slamet.sends("/peringkat@sensus_bot", to=group)


async def test_a_group_that_refuses_tables_gets_the_picture(own_town: Town) -> None:
    group = await a_posted_board(own_town, refused="RICH_CONTENT_FORBIDDEN")
    assert group.last.media is not None
    assert "Desa Sabrang · peringkat 2 dari 2 desa" in group.last.text


async def test_a_head_reads_the_news_of_the_office_with_the_whole_board_below(
    own_town: Town,
) -> None:
    await own_town.publishes(offices(50, 60), as_of=MORNING - timedelta(days=1))
    agus, dewi = await the_head(own_town), await own_town.admin()
    await publish(own_town, dewi, 70, MORNING - timedelta(minutes=1))
    await own_town.passes(timedelta(minutes=1))
    assert kinds(agus) == ["paragraph", "details"]
    below = blocks(agus)[1]
    assert below["summary"] == "Peringkat 2 OPD di Kabupaten Kudus"
    assert rows_in(below)[1][:2] == ["1.", "Dinas Kesehatan ▲1"]
    assert "naik ke peringkat 1 (tadinya 2)" in agus.sees()


async def test_a_group_that_takes_neither_tables_nor_pictures_gets_the_words(
    own_town: Town,
) -> None:
    await villages_are_ranked(own_town)
    group = await a_bound_group(own_town, await a_helper(own_town))
    group.withhold("can_send_photos")
    group.refuses_rich()
    await asks(own_town, group)
    assert group.last.media is None
    assert "Desa Sabrang · peringkat 2 dari 2 desa" in group.last.text
