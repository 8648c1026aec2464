"""Boards as tables or as words: what each chat has chosen, and what Telegram has refused."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from census.people.people import ChatId, Role
from services.push.rich_forms import RichForms
from simulator.chats.accounts import UPDATE_APP
from simulator.chats.groups import SimulatedGroup
from simulator.chats.people import SimulatedPerson
from simulator.chats.place import Place
from tests.handlers.groups.grouping import (
    a_bound_group,
    a_helper,
    code_of,
    villages_are_ranked,
)
from tests.handlers.recaps.test_waiting_recaps import offices
from tests.support.town import MORNING, SABRANG, SUMBEREJO, Town, open_town

AS_TABLE, AS_WORDS = "Tampilkan sebagai tabel", "Tabel tak terlihat? Tulisan saja"


@pytest.fixture
async def tables(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Town]:
    """A campaign in which chats get tables unless they have said otherwise."""
    usual = {"rich_messages": True}
    async with open_town(tmp_path, migrated_sqlite, telegram=usual) as opened:
        yield opened


def is_table(place: Place) -> bool:
    return place.last.rich is not None


async def the_board(town: Town, somebody: SimulatedPerson) -> None:
    await town.publishes(offices(50, 60))
    await opens_the_board(somebody)


async def opens_the_board(somebody: SimulatedPerson) -> None:
    await somebody.sends("/peringkat")
    await somebody.presses("OPD")


async def test_a_board_comes_in_words_and_one_press_makes_tables_of_all(shared_town: Town) -> None:
    joko = await shared_town.resident("Joko")
    await the_board(shared_town, joko)
    assert (is_table(joko), joko.buttons()[-1]) == (False, AS_TABLE)
    await joko.presses(AS_TABLE)
    assert (is_table(joko), joko.buttons()[-1]) == (True, AS_WORDS)
    await opens_the_board(joko)
    assert is_table(joko)
    await joko.presses(AS_WORDS)
    await opens_the_board(joko)
    assert not is_table(joko)
    assert not shared_town.telegram.refusals


async def test_an_app_that_shows_no_table_gets_words_from_the_settings_on(tables: Town) -> None:
    siti = await tables.resident()
    siti.uses_old_app()
    await the_board(tables, siti)
    assert siti.sees() == UPDATE_APP
    await siti.sends("/pengingat")
    assert "Papan peringkat tampil sebagai tabel." in siti.sees()
    await siti.presses("Papan jadi tulisan")
    assert "Papan peringkat tampil sebagai tulisan." in siti.sees()
    await opens_the_board(siti)
    assert "Dinas Kesehatan" in siti.sees()


async def test_who_says_that_no_table_is_seen_gets_words(tables: Town) -> None:
    for said in (
        "Tabelnya tidak terlihat",
        "tabel mboten ketingal",
        "tabel ta' katon",
        "show text",
    ):
        siti = await tables.resident()
        siti.uses_old_app()
        await siti.sends(said)
        assert "Papan peringkat tampil sebagai tulisan." in siti.sees()
    await the_board(tables, siti)
    assert "Dinas Kesehatan" in siti.sees()
    for said, table in (("tampilkan tabel lagi dong", True), ("tulisan aja", False)):
        joko = await tables.resident("Joko")
        await opens_the_board(joko)
        await joko.sends(said)
        assert (is_table(joko), "belum tahu" in joko.sees()) == (table, False)
    await joko.sends("pakai gambar aja")
    assert joko.last.media is not None
    assert "OPD" in joko.sees()


async def test_what_telegram_refuses_is_known_to_every_process(tables: Town) -> None:
    joko = await tables.resident("Joko")
    joko.refuses_rich()
    await the_board(tables, joko)
    other = RichForms(tables.app.storage.open, usual=True)
    assert not other.wanted((await tables.person(joko)).tables)


async def test_who_asks_for_tables_where_telegram_has_none_reads_so(shared_town: Town) -> None:
    joko = await shared_town.resident("Joko")
    joko.refuses_rich()
    await the_board(shared_town, joko)
    await joko.presses(AS_TABLE)
    assert not is_table(joko)
    assert "Telegram belum bisa menampilkan tabel di sini" in joko.sees()
    assert (await shared_town.person(joko)).tables is False


async def test_a_server_without_tables_leaves_no_choice(tables: Town) -> None:
    tables.telegram.missing = frozenset({"sendRichMessage"})
    group, slamet = await a_group_that_asks(tables)
    assert group.buttons() == ["Papan jadi tulisan"]
    await slamet.sends("/peringkat@sensus_bot", to=group)
    assert "Desa Sabrang" in group.sees()
    await slamet.sends("/bantuan@sensus_bot", to=group)
    assert group.buttons() == []
    await slamet.sends("/pengingat")
    assert "Papan" not in " ".join((slamet.sees(), *slamet.buttons()))
    await slamet.sends("/peringkat")
    await slamet.presses("Lihat semuanya")
    assert AS_TABLE not in slamet.buttons()


async def a_group_that_asks(town: Town) -> tuple[SimulatedGroup, SimulatedPerson]:
    """The village's group reading what the bot does there, and the one who bound it."""
    await villages_are_ranked(town)
    slamet = await a_helper(town)
    group = await a_bound_group(town, slamet)
    await slamet.sends("/bantuan@sensus_bot", to=group)
    return group, slamet


async def test_who_bound_a_group_makes_tables_of_its_boards(own_town: Town) -> None:
    group, slamet = await a_group_that_asks(own_town)
    await slamet.presses("Papan jadi tabel", to=group)
    assert is_table(group)
    assert "Desa Sabrang" in group.sees()
    await own_town.until(MORNING + timedelta(hours=9))
    assert is_table(group)
    assert group.buttons() == [AS_WORDS]
    # Round and round, in its place.
    board, before = group.last.message_id, len(group.messages)
    for form, ways in (
        (AS_WORDS, ["Gambar", AS_TABLE]),
        (AS_TABLE, [AS_WORDS]),
        (AS_WORDS, ["Gambar", AS_TABLE]),
        ("Gambar", ["Kembali ke tulisan", AS_TABLE]),
    ):
        await slamet.presses(form, to=group)
        assert (group.last.message_id, len(group.messages)) == (board, before)
        assert "Desa Sabrang" in group.sees()
        assert (is_table(group), group.buttons()) == (form == AS_TABLE, ways)
        assert (group.last.media is not None) is (form == "Gambar")
    # A picture cannot become a text: another message takes its place.
    await slamet.presses("Kembali ke tulisan", to=group)
    assert (len(group.messages), group.buttons()) == (before, ["Gambar", AS_TABLE])
    xaver = own_town.telegram.person("Xaver")
    await group.add(xaver)
    await xaver.presses("Gambar", to=group)
    assert group.last.media is None
    await group.set_admin()
    # The same in words, by who may; a question for the share shows the group's board.
    for said, table, pictured in (
        ("tampilkan tabel lagi dong", True, False),
        ("berapa persen desa kita?", True, False),
        ("tulisan aja", False, False),
        ("pakai gambar aja", False, True),
    ):
        await slamet.sends(f"@sensus_bot {said}", to=group)
        assert (is_table(group), group.last.media is not None) == (table, pictured), said
    await slamet.sends("@sensus_bot berapa persen kabupaten kita?", to=group)
    assert "Seluruhnya" in group.sees()
    await xaver.sends("@sensus_bot ganti ke tabel", to=group)
    assert "Tampilan papan di grup ini dipilih oleh" in xaver.sees_alone(group)[-1].text
    assert not own_town.telegram.refusals


async def test_others_of_the_group_are_told_alone_who_chooses(own_town: Town) -> None:
    group, _ = await a_group_that_asks(own_town)
    xaver = own_town.telegram.person("Xaver")
    await group.add(xaver)
    before = len(group.messages)
    await xaver.presses("Papan jadi tabel", to=group)
    (answer,) = xaver.sees_alone(group)
    assert answer.text.startswith("Tampilan papan di grup ini dipilih oleh")
    assert len(group.messages) == before
    async with own_town.app.storage.open() as uow:
        bound = await uow.groups.get(ChatId(group.chat_id))
    assert bound is not None
    assert bound.tables is None


async def test_another_unit_of_a_group_comes_as_the_group_has_chosen(own_town: Town) -> None:
    group, slamet = await a_group_that_asks(own_town)
    await slamet.presses("Papan jadi tabel", to=group)
    await own_town.grants(slamet, Role.HELPER, SUMBEREJO)
    await slamet.sends("/kode")
    await slamet.presses("Sumberejo")
    await slamet.sends(f"/ikat@sensus_bot {code_of(slamet)}", to=group)
    async with own_town.app.storage.open() as uow:
        bound = await uow.groups.of(ChatId(group.chat_id))
    assert {each.unit: each.tables for each in bound} == {SABRANG.code: True, SUMBEREJO.code: True}
