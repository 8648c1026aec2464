from dataclasses import replace
from datetime import timedelta

import pytest

from census.broadcasts.audience import Audience, Completion, finished_states, includes
from census.broadcasts.broadcast import STOPPED, Broadcast, BroadcastState, BroadcastTally
from census.campaign.waves import Wave
from census.people.people import ChatId, Grant, Language, Person, Role
from census.people.submission import SubmissionState
from census.push.delivery import DeliveryState, NewDelivery
from census.units import UnitCode, UnitKind
from services.broadcasts.composing import BROADCAST
from services.ports.broadcasts import Reach
from services.ports.people.submissions import Subject, SubjectKind
from services.ports.unit_of_work import UnitOfWork
from tests.census.census_examples import a_census
from tests.storage.making import (
    BUDI,
    HEALTH,
    HOUSEHOLD,
    NOON,
    SITI,
    chats,
    claim,
    known,
    of_chat,
    owed,
    said,
    settled,
    unit,
)

DAY = timedelta(days=1)
DRAFT = Broadcast(0, SITI, NOON, Audience(Role.EMPLOYEE, HEALTH, Completion.UNFINISHED, "ASN"))
EVERYONE = Audience()


def reach(audience: Audience, workplaces: tuple[UnitCode, ...] = ()) -> Reach:
    return Reach(audience, finished_states(a_census(), audience.role), workplaces)


def message(chat: ChatId, number: int = 1) -> NewDelivery:
    return owed(
        f"broadcast:{number}",
        chat,
        kind=BROADCAST,
        expires_at=NOON + DAY,
    )


async def test_a_broadcast_comes_back_as_it_was_kept(work: UnitOfWork) -> None:
    kept = await work.broadcasts.add(DRAFT)
    assert kept == replace(DRAFT, id=kept.id)
    changed = replace(
        kept,
        texts={Language("id"): "Halo 👋", Language("en"): "Hello"},
        picture="file-id",
        not_before=NOON + DAY,
        lasts=3 * DAY,
        state=BroadcastState.RUNNING,
        version=4,
        recipients=7140,
        addressed=True,
        started_at=NOON,
        expires_at=NOON + 4 * DAY,
        agreed_by=BUDI,
        panels={str(SITI): 12},
    )
    await work.broadcasts.save(changed)
    assert await work.broadcasts.get(kept.id) == changed
    assert await work.broadcasts.take(kept.id) == changed
    assert await work.broadcasts.get(99) is None


async def test_everybody_finds_the_own_newest_draft(work: UnitOfWork) -> None:
    first = await work.broadcasts.add(DRAFT)
    second = await work.broadcasts.add(DRAFT)
    await work.broadcasts.add(replace(DRAFT, author=BUDI))
    assert await work.broadcasts.draft_of(SITI) == second
    await work.broadcasts.save(replace(second, state=BroadcastState.DISCARDED))
    assert await work.broadcasts.draft_of(SITI) == first


async def test_what_is_under_way_is_found_until_it_is_closed(work: UnitOfWork) -> None:
    states = list(BroadcastState)
    made = [await work.broadcasts.add(replace(DRAFT, state=state)) for state in states]
    under_way = {each.state for each in await work.broadcasts.under_way()}
    assert under_way == {BroadcastState.RUNNING, BroadcastState.PAUSED, BroadcastState.STOPPED}
    for each in made:
        await work.broadcasts.save(replace(each, ended_at=NOON))
    assert await work.broadcasts.under_way() == []
    newest = [each.state for each in await work.broadcasts.newest()]
    assert BroadcastState.DRAFT not in newest
    assert BroadcastState.DISCARDED not in newest
    assert len(newest) == 5


async def people_of_all_kinds(work: UnitOfWork) -> list[Person]:
    """Everybody once: roles, places, consent and states in all combinations that matter."""
    number = 5000
    villages = (None, UnitCode("35.09.12.2002"), UnitCode("35.09.1"))
    offices = (HEALTH, UnitCode("D-02"), UnitCode("35.09.12"))
    for state in SubmissionState:
        for place in range(3):
            for role in (Role.RESIDENT, Role.EMPLOYEE, Role.HELPER):
                number += 1
                chat = ChatId(number)
                person = await work.people.add(chat, at=NOON)
                person = await work.people.change(
                    person, reminders=number % 7 != 0, reachable=number % 5 != 0
                )
                if number % 11:
                    person = await work.people.change(person, consented_at=NOON)
                if village := villages[place]:
                    await work.people.change(person, unit=village)
                await work.people.grant(chat, Grant(Role.RESIDENT))
                if role is not Role.RESIDENT:
                    await work.people.grant(chat, Grant(role, offices[place]))
                if state is not SubmissionState.UNKNOWN:
                    await work.submissions.record(of_chat(chat), said(state))
    return [await known(work, ChatId(each)) for each in range(5001, number + 1)]


@pytest.mark.parametrize("completion", Completion)
async def test_the_database_finds_whom_the_rule_means(
    work: UnitOfWork, completion: Completion
) -> None:
    everybody = await people_of_all_kinds(work)
    for role in (Role.RESIDENT, Role.EMPLOYEE, Role.HELPER, Role.ADMIN):
        for place in (None, HEALTH, UnitCode("35.09"), UnitCode("35.09.12"), UnitCode("33.19")):
            audience = Audience(role, place, completion)
            within = (HEALTH,) if place == "33.19" else ()
            meant = [p.chat for p in everybody if includes(audience, p, a_census(), within)]
            asked = reach(audience, within)
            assert await work.broadcasts.count(asked) == len(meant)
            assert await work.broadcasts.chats(asked, after=None, size=500) == meant


@pytest.mark.parametrize("completion", Completion)
async def test_the_database_finds_whom_the_rule_means_in_a_wave(
    work: UnitOfWork, completion: Completion
) -> None:
    everybody = await people_of_all_kinds(work)
    await work.units.put([unit(), unit(UnitCode("D-02"), kind=UnitKind.COMPANY)])
    kinds = {HEALTH: UnitKind.OFFICE, UnitCode("D-02"): UnitKind.COMPANY}
    waves = (
        Wave("first", (Role.EMPLOYEE,), units=frozenset({UnitCode("35.09.12")})),
        Wave("offices", (Role.EMPLOYEE, Role.HELPER), frozenset({UnitKind.OFFICE})),
        Wave("staff", (Role.EMPLOYEE,)),
        Wave("public", (Role.HELPER, Role.RESIDENT)),
    )
    found = []
    for wave in (*(wave.name for wave in waves), "gone"):
        for role in (Role.RESIDENT, Role.EMPLOYEE, Role.HELPER):
            audience = Audience(role, None, completion, wave)
            meant = [
                person.chat
                for person in everybody
                if includes(audience, person, a_census(), waves=waves, kinds=kinds)
            ]
            asked = replace(reach(audience), waves=waves)
            assert await work.broadcasts.chats(asked, after=None, size=500) == meant
            found += [(wave, role)] if meant else []
    assert {wave for wave, _ in found} == {wave.name for wave in waves}
    assert ("staff", Role.HELPER) not in found


async def test_a_households_or_offices_word_counts_for_its_people(work: UnitOfWork) -> None:
    person = await work.people.add(SITI, at=NOON)
    await work.people.change(person, consented_at=NOON, reminders=True, household=HOUSEHOLD)
    await work.people.grant(SITI, Grant(Role.RESIDENT))
    unfinished = reach(replace(EVERYONE, completion=Completion.UNFINISHED))
    assert await work.broadcasts.count(unfinished) == 1
    household = Subject(SubjectKind.HOUSEHOLD, "household-a")
    await work.submissions.record(household, said(SubmissionState.CONFIRMED))
    assert await work.broadcasts.count(unfinished) == 0


async def test_an_audience_comes_in_pages(work: UnitOfWork) -> None:
    for chat in chats(5):
        person = await work.people.add(chat, at=NOON)
        await work.people.change(person, consented_at=NOON, reminders=True)
        await work.people.grant(chat, Grant(Role.RESIDENT))
    first = await work.broadcasts.chats(reach(EVERYONE), after=None, size=3)
    rest = await work.broadcasts.chats(reach(EVERYONE), after=first[-1], size=3)
    assert [*first, *rest] == chats(5)


async def test_what_became_of_the_messages_is_counted(work: UnitOfWork) -> None:
    await work.deliveries.add([message(chat) for chat in chats(9)])
    await work.deliveries.add([message(chat, 11) for chat in chats(2)])
    outcomes = [
        (DeliveryState.SENT, ""),
        (DeliveryState.SENT, ""),
        (DeliveryState.UNKNOWN, "timed out"),
        (DeliveryState.FAILED, "bad request"),
        (DeliveryState.EXPIRED, "too late"),
        (DeliveryState.CANCELLED, "gone: bot was blocked by the user"),
        (DeliveryState.CANCELLED, "unreachable"),
        (DeliveryState.CANCELLED, "no longer in the audience"),
    ]
    claimed = await claim(work, limit=9)
    await work.deliveries.settle(
        [
            settled(delivery, state, reason=reason)
            for delivery, (state, reason) in zip(claimed, outcomes, strict=False)
        ]
    )
    assert await work.broadcasts.tally(1) == BroadcastTally(
        waiting=1, sent=2, unclear=1, gone=2, failed=1, expired=1, cancelled=1
    )
    assert await work.broadcasts.tally(11) == BroadcastTally(waiting=2)
    assert await work.broadcasts.tally(2) == BroadcastTally()


async def paused(work: UnitOfWork) -> Broadcast:
    return await work.broadcasts.add(replace(DRAFT, state=BroadcastState.PAUSED))


async def test_who_claims_passes_over_what_is_paused(work: UnitOfWork) -> None:
    held = await paused(work)
    other = held.id + 1
    await work.deliveries.add([message(chat, held.id) for chat in chats(3)])
    await work.deliveries.add([message(SITI, other)])
    assert [each.chat for each in await claim(work)] == [SITI]
    await work.broadcasts.save(replace(held, state=BroadcastState.RUNNING))
    assert len(await claim(work)) == 3


async def test_what_is_paused_is_neither_late_nor_next(work: UnitOfWork) -> None:
    held = await paused(work)
    await work.deliveries.add([message(SITI, held.id)])
    assert await work.reports.waiting_since(NOON + DAY / 2) is None
    assert await work.deliveries.next_due() is None


async def test_what_is_paused_too_long_comes_up_to_expire(work: UnitOfWork) -> None:
    held = await paused(work)
    await work.deliveries.add([message(SITI, held.id)])
    assert len(await claim(work, NOON + DAY)) == 1


async def test_what_is_called_off_is_cancelled_and_the_rest_is_left_alone(work: UnitOfWork) -> None:
    await work.deliveries.add([message(chat) for chat in chats(3)])
    await work.deliveries.add([message(SITI, 2)])
    under_way = (await claim(work, limit=1))[0]
    await work.broadcasts.call_off(1, reason=STOPPED, at=NOON)
    await work.deliveries.settle([settled(under_way)])
    assert await work.broadcasts.tally(1) == BroadcastTally(sent=1, cancelled=2)
    assert await work.broadcasts.tally(2) == BroadcastTally(waiting=1)


async def test_who_is_erased_leaves_no_trace_in_broadcasts(work: UnitOfWork) -> None:
    await work.people.add(SITI, at=NOON)
    kept = await work.broadcasts.add(
        replace(DRAFT, agreed_by=SITI, panels={str(SITI): 5, str(BUDI): 6})
    )
    await work.people.erase(SITI)
    left = await work.broadcasts.get(kept.id)
    assert left
    assert (left.author, left.agreed_by, left.panels) == (0, 0, {str(BUDI): 6})
