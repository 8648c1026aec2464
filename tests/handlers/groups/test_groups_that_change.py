"""Groups that are let go, become supergroups, or show the bot the door."""

from datetime import timedelta

import pytest

from census.people.people import ChatId, Role
from services.ports.groups import BoundGroup
from simulator.chats.groups import SimulatedGroup
from simulator.chats.people import SimulatedPerson
from tests.handlers.broadcasts.broadcasting import with_text
from tests.handlers.groups.grouping import a_bound_group, a_helper, code_of, villages_are_ranked
from tests.support.talk import break_table, count, presses_data, the_log
from tests.support.town import MORNING, SABRANG, SUMBEREJO, Town


@pytest.fixture
def town(shared_town: Town) -> Town:
    """People are strangers to each other here."""
    return shared_town


async def binding(town: Town, group: SimulatedGroup) -> BoundGroup | None:
    async with town.app.storage.open() as uow:
        return await uow.groups.get(ChatId(group.chat_id))


async def joins(town: Town, group: SimulatedGroup, somebody: SimulatedPerson) -> SimulatedPerson:
    await somebody.joins(group)
    return somebody


async def test_who_bound_a_group_lets_it_go(town: Town) -> None:
    slamet = await a_helper(town)
    group = await a_bound_group(town, slamet)
    await slamet.sends("/lepas@sensus_bot", to=group)
    assert "grup ini tidak lagi menerima papan Desa Sabrang" in group.sees()
    assert await binding(town, group) is None
    await slamet.sends("/lepas@sensus_bot", to=group)
    assert "Grup ini belum dihubungkan" in group.sees()


@pytest.mark.parametrize("role", [Role.ADMIN, Role.HELPER])
async def test_an_admin_and_who_looks_after_the_unit_may_too(town: Town, role: Role) -> None:
    group = await a_bound_group(town, await a_helper(town))
    other = await joins(town, group, await town.resident("Wati"))
    await town.grants(other, role, None if role is Role.ADMIN else SABRANG)
    await other.sends("/lepas@sensus_bot", to=group)
    assert await binding(town, group) is None


async def test_nobody_else_may_and_is_told_who(town: Town) -> None:
    group = await a_bound_group(town, await a_helper(town))
    neighbour = await joins(town, group, await town.resident("Wati"))
    await town.grants(neighbour, Role.HELPER, SUMBEREJO)
    stranger = await joins(town, group, town.telegram.person("Xaver"))
    for somebody in (neighbour, stranger):
        await somebody.sends("/lepas@sensus_bot", to=group)
        assert "Yang bisa melepasnya" in group.sees()
        assert group.buttons() == ["Buka obrolan pribadi"]
    assert await binding(town, group) is not None


async def test_letting_go_is_in_the_audit(town: Town) -> None:
    slamet = await a_helper(town)
    group = await a_bound_group(town, slamet)
    await slamet.sends("/lepas@sensus_bot", to=group)
    async with town.app.storage.open() as uow:
        newest = (await uow.audit.newest(limit=1))[0]
    assert (newest.action, newest.actor) == ("group released", str(slamet.chat_id))


async def test_a_supergroup_keeps_its_binding(own_town: Town) -> None:
    await villages_are_ranked(own_town)
    slamet = await a_helper(own_town)
    group = await a_bound_group(own_town, slamet)
    old, code = group.chat_id, code_of(slamet)
    await group.upgrade_to_supergroup()
    assert group.chat_id != old
    assert await binding(own_town, group) is not None
    await own_town.passes(timedelta(minutes=1))
    assert len(with_text(slamet, "Grup Sabrang sekarang supergrup")) == 1
    await slamet.sends(f"/ikat@sensus_bot {code}", to=group)
    assert "Grup ini sudah terhubung dengan Desa Sabrang" in group.sees()
    await slamet.sends("/peringkat@sensus_bot", to=group)
    assert "peringkat 2 dari 2 desa" in group.sees()


async def test_a_deleted_topic_is_told_to_who_bound_it_and_its_board_goes_to_the_first(
    own_town: Town,
) -> None:
    await villages_are_ranked(own_town)
    slamet = await a_helper(own_town)
    group = own_town.telegram.group("Warga", members=[slamet], supergroup=True, with_bot=True)
    (board,) = group.make_forum("Papan")
    await slamet.sends("/kode")
    await slamet.sends(f"/ikat@sensus_bot {code_of(slamet)}", to=group, topic=board)
    group.delete_topic(board)
    await own_town.until(MORNING.replace(hour=MORNING.hour + 9))
    await villages_are_ranked(own_town)
    await own_town.until(MORNING.replace(hour=MORNING.hour + 9) + timedelta(days=1))
    told = with_text(slamet, "Topik untuk papan Sabrang sudah dihapus")
    gone = [each for each in group.in_topic(None) if "Topik untuk papan ini" in each.text]
    assert (len(told), len(gone), len(group.in_topic(None))) == (1, 1, 2)


async def test_a_group_that_shows_the_bot_out_is_bound_no_more(town: Town) -> None:
    slamet = await a_helper(town)
    group = await a_bound_group(town, slamet)
    before = count(group)
    await group.kick_bot()
    assert await binding(town, group) is None
    assert count(group) == before
    async with town.app.storage.open() as uow:
        owed = await uow.deliveries.of_chat(ChatId(slamet.chat_id))
    assert [each.kind.key for each in owed if each.facts.get("group")] == ["group-removed"]
    await slamet.adds_bot_to(group)
    assert "/ikat@sensus_bot KODE" in group.sees()
    await slamet.sends(f"/ikat@sensus_bot {code_of(slamet)}", to=group)
    assert "Kode itu sudah dipakai" in group.sees()
    await slamet.sends("/kode")
    await slamet.sends(f"/ikat@sensus_bot {code_of(slamet)}", to=group)
    assert "Grup ini sekarang grup Desa Sabrang" in group.sees()


async def test_a_deleted_group_is_bound_no_more(town: Town) -> None:
    group = await a_bound_group(town, await a_helper(town))
    await group.delete()
    assert await binding(town, group) is None


async def test_a_private_button_in_a_group_leads_to_the_private_chat(town: Town) -> None:
    slamet = await a_helper(town)
    group = await a_bound_group(town, slamet)
    for data in ("home:open", "board:choose", "board:show:village", "step:done:prepare", "junk"):
        before = group.last
        await presses_data(town, slamet, data, group)
        assert "kita lanjutkan di obrolan pribadi" in group.sees(), data
        assert group.chat.messages[before.message_id].text == before.text


async def test_something_that_breaks_in_a_group_is_answered_there_with_its_id(
    own_town: Town,
) -> None:
    slamet = await a_helper(own_town)
    group = await a_bound_group(own_town, slamet)
    break_table(own_town, "snapshots")
    with the_log():
        await slamet.sends("/peringkat@sensus_bot", to=group)
    assert "ada yang macet" in group.sees()
    assert group.buttons() == []
