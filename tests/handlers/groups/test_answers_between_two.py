"""What one member asks unseen by the others, and what only who pressed has to read."""

from datetime import timedelta

import pytest

from simulator.chats.groups import SimulatedGroup
from simulator.chats.people import SimulatedPerson
from tests.handlers.groups.grouping import a_bound_group, a_helper, villages_are_ranked
from tests.support.talk import presses_data
from tests.support.town import NIK, SABRANG, Town


@pytest.fixture
async def group(shared_town: Town) -> SimulatedGroup:
    """A village's group; nobody but the bot's own rights is needed for what is between two."""
    await villages_are_ranked(shared_town)
    return await a_bound_group(shared_town, await a_helper(shared_town))


async def a_neighbour(town: Town, group: SimulatedGroup) -> SimulatedPerson:
    """A resident of the village, who is in the group."""
    siti = town.telegram.person("Siti")
    await siti.opens_link("35-09-12-2002")
    await siti.presses("Indonesia")
    await siti.presses("Setuju")
    await group.add(siti)
    return siti


def said_alone(somebody: SimulatedPerson, group: SimulatedGroup) -> str:
    (answer,) = somebody.sees_alone(group)
    return answer.text


async def test_the_own_status_and_rank_are_told_to_who_asks_and_to_nobody_else(
    shared_town: Town, group: SimulatedGroup
) -> None:
    siti = await a_neighbour(shared_town, group)
    seen = len(group.messages)
    await siti.sends("/status@sensus_bot", to=group)
    said = said_alone(siti, group)
    assert said.startswith("🔒 Hanya Anda yang melihat pesan ini")
    assert "langkah" in said
    assert "Desa Sabrang · peringkat 2 dari 2 desa di Kecamatan Ambulu" in said
    assert "Cek dengan nomor hanya di obrolan pribadi." in said
    assert len(group.messages) == seen
    assert not shared_town.telegram.refusals


async def test_an_old_app_shows_everybody_the_way_to_the_private_chat_and_no_more(
    shared_town: Town, group: SimulatedGroup
) -> None:
    siti = await a_neighbour(shared_town, group)
    siti.uses_old_app()
    await siti.sends("/status@sensus_bot", to=group)
    assert group.sees().startswith("Status hanya saya bacakan di obrolan pribadi")
    assert siti.sees_alone(group) == []


async def test_a_stranger_is_told_alone_to_come_to_the_private_chat(
    shared_town: Town, group: SimulatedGroup
) -> None:
    xaver = shared_town.telegram.person("Xaver")
    await group.add(xaver)
    await xaver.sends("/status", to=group)
    assert said_alone(xaver, group).startswith("Status hanya saya bacakan")


async def test_what_comes_too_late_for_one_is_not_told_to_all(
    shared_town: Town, group: SimulatedGroup
) -> None:
    siti = await a_neighbour(shared_town, group)
    await siti.sends("/status", to=group, queue=True)
    shared_town.clock.advance(timedelta(seconds=16))
    await shared_town.telegram.settled()
    assert siti.sees_alone(group) == []
    assert group.sees().startswith("Status hanya saya bacakan di obrolan pribadi")


async def test_a_number_typed_between_two_is_deleted(
    shared_town: Town, group: SimulatedGroup
) -> None:
    siti = await a_neighbour(shared_town, group)
    await siti.sends(f"/status {NIK}", to=group)
    assert NIK not in str(group.chat.ephemeral)
    assert "hapus" in group.sees()


async def test_who_may_not_press_a_button_reads_so_alone(
    shared_town: Town, group: SimulatedGroup
) -> None:
    xaver = shared_town.telegram.person("Xaver")
    await group.add(xaver)
    seen = len(group.messages)
    await presses_data(shared_town, xaver, f"group:release:{SABRANG.code}", group)
    assert len(xaver.sees_alone(group)) == 1
    assert len(group.messages) == seen


async def test_where_the_bot_is_an_admin_a_typed_refusal_is_read_alone_too(
    shared_town: Town, group: SimulatedGroup
) -> None:
    siti = await a_neighbour(shared_town, group)
    await siti.sends("/lepas@sensus_bot", to=group)
    assert "Grup ini dihubungkan orang lain" in group.sees(), "elsewhere Telegram does not let it"
    await group.set_admin()
    seen = len(group.messages)
    await siti.sends("/lepas@sensus_bot", to=group)
    assert "Grup ini dihubungkan orang lain" in said_alone(siti, group)
    assert len(group.messages) == seen + 1, "only the command itself"


async def test_a_button_of_yesterday_is_explained_to_who_presses_in_their_own_language(
    shared_town: Town, group: SimulatedGroup
) -> None:
    amy = await shared_town.resident("Amy", language="English")
    await group.add(amy)
    seen = len(group.messages)
    await presses_data(shared_town, amy, "group:release:35.09.99", group)
    assert said_alone(amy, group).startswith("This group")
    assert len(group.messages) == seen


async def test_who_is_not_known_yet_is_shown_the_way_aloud(
    shared_town: Town, group: SimulatedGroup
) -> None:
    xaver = shared_town.telegram.person("Xaver")
    await group.add(xaver)
    await presses_data(shared_town, xaver, "board:choose", group)
    assert xaver.sees_alone(group) == []
    assert "obrolan pribadi" in group.sees()
