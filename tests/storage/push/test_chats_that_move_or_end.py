from dataclasses import replace

from census.push.delivery import DeliveryState
from census.units import BoardKind, UnitCode
from services.ports.boards import OpenedBoard
from services.ports.unit_of_work import UnitOfWork
from tests.storage.making import (
    BUDI,
    GROUP,
    NOON,
    SITI,
    SUPERGROUP,
    claim,
    group,
    group_code,
    known,
    owed,
    resident,
    settled,
)


async def test_a_group_that_became_a_supergroup_keeps_binding_and_deliveries(
    work: UnitOfWork,
) -> None:
    await work.groups.bind(group())
    await work.deliveries.add([owed(chat=GROUP)])
    await work.deliveries.move_chat(GROUP, SUPERGROUP)
    assert await work.groups.all() == [group(SUPERGROUP)]
    assert [each.chat for each in await claim(work)] == [SUPERGROUP]


async def test_what_both_ids_were_owed_is_sent_once(work: UnitOfWork) -> None:
    await work.deliveries.add([owed(chat=GROUP), owed(chat=SUPERGROUP), owed("b", chat=GROUP)])
    await work.deliveries.move_chat(GROUP, SUPERGROUP)
    assert sorted(each.occasion for each in await claim(work)) == ["b", "reminder:7"]


async def test_what_the_old_id_was_sent_is_not_sent_to_the_new_one(work: UnitOfWork) -> None:
    await work.deliveries.add([owed(chat=GROUP)])
    [delivery] = await claim(work)
    await work.deliveries.settle([settled(delivery)])
    await work.deliveries.add([owed(chat=SUPERGROUP)])
    await work.deliveries.move_chat(GROUP, SUPERGROUP)
    assert await claim(work) == []
    [kept] = await work.deliveries.of_chat(SUPERGROUP)
    assert kept.id == delivery.id


async def test_a_delivery_in_flight_moves_and_can_be_sent_again(work: UnitOfWork) -> None:
    await work.deliveries.add([owed(chat=GROUP)])
    [delivery] = await claim(work)
    await work.deliveries.move_chat(GROUP, SUPERGROUP)
    await work.deliveries.settle([settled(delivery, DeliveryState.PENDING, not_before=NOON)])
    assert [each.chat for each in await claim(work)] == [SUPERGROUP]


async def test_a_new_id_that_is_bound_already_keeps_its_bindings_and_gets_the_others(
    work: UnitOfWork,
) -> None:
    kept = replace(group(SUPERGROUP, UnitCode("D-02")), topic=7)
    await work.groups.bind(group())
    await work.groups.bind(group(code=UnitCode("D-02")))
    await work.groups.bind(kept)
    await work.deliveries.move_chat(GROUP, SUPERGROUP)
    assert await work.groups.all() == [group(SUPERGROUP), kept]


async def test_a_used_code_follows_its_group(work: UnitOfWork) -> None:
    await work.groups.add_code(group_code())
    await work.groups.use_code(group_code().code, GROUP)
    await work.deliveries.move_chat(GROUP, SUPERGROUP)
    assert await work.groups.code(group_code().code) == replace(group_code(), used_by=SUPERGROUP)


async def test_who_blocked_the_bot_is_owed_nothing_any_more(work: UnitOfWork) -> None:
    await resident(work)
    await work.deliveries.add([owed(), owed("reminder:3"), owed(chat=BUDI)])
    await work.deliveries.end_chat(SITI, reason="bot was blocked by the user", at=NOON)
    assert [each.chat for each in await claim(work)] == [BUDI]
    assert not (await known(work)).reachable
    assert {each.last_error for each in await work.deliveries.of_chat(SITI)} == {
        "gone: bot was blocked by the user"
    }


async def test_a_group_that_removed_the_bot_is_bound_no_more(work: UnitOfWork) -> None:
    await work.groups.bind(group())
    await work.deliveries.end_chat(GROUP, reason="bot was kicked", at=NOON)
    assert await work.groups.all() == []


async def test_the_end_of_a_chat_is_in_the_audit_once(work: UnitOfWork) -> None:
    await resident(work)
    for _ in range(2):
        await work.deliveries.end_chat(SITI, reason="blocked", at=NOON)
    [entry] = await work.audit.newest()
    assert (entry.at, entry.action) == (NOON, "chat ended")
    assert entry.facts == {"chat": str(SITI), "reason": "blocked"}


async def test_who_comes_back_is_reachable_again(work: UnitOfWork) -> None:
    person = await resident(work)
    await work.deliveries.end_chat(SITI, reason="blocked", at=NOON)
    await work.people.change(person, reachable=True)
    await work.deliveries.add([owed("reminder:1")])
    assert len(await claim(work)) == 1


async def test_what_a_group_looked_at_moves_with_it(work: UnitOfWork) -> None:
    for chat in (GROUP, SUPERGROUP):
        await work.opened_boards.keep(OpenedBoard(chat, BoardKind.OFFICE, None, None, NOON))
    await work.opened_boards.keep(OpenedBoard(GROUP, None, UnitCode("35.09"), None, NOON))
    await work.deliveries.move_chat(GROUP, SUPERGROUP)
    assert await work.opened_boards.count(GROUP) == 0
    assert await work.opened_boards.count(SUPERGROUP) == 2
