from dataclasses import replace
from datetime import timedelta
from typing import Any

from census.definition import Slug
from census.helpdesk.request import (
    HelpRequest,
    NewRequest,
    RequestEnding,
    RequestSide,
    RequestState,
    Thread,
    Tried,
    Turn,
)
from census.people.people import ChatId, Language
from census.units import UnitCode
from services.ports.helpdesk import Desk, RelayedMessage
from services.ports.unit_of_work import UnitOfWork
from storage.unit_of_work import Storage
from tests.storage.making import BUDI, GROUP, NOON, PAPERS, SITI, SUPERGROUP

DEWI, EKO = ChatId(301), ChatId(302)
"""Two helpers."""
SABRANG, AMBULU = UnitCode("35.09.12.2002"), UnitCode("35.09.12")
MINUTE = timedelta(minutes=1)
TOPIC = Thread(GROUP, 7)


async def asked(work: UnitOfWork, chat: ChatId = SITI, **changes: Any) -> HelpRequest:
    tried = Tried(PAPERS, (Slug("nik-tidak-ditemukan"),))
    new = NewRequest(chat, Language("jv"), SABRANG, SABRANG, tried, NOON)
    return await work.helpdesk.add(replace(new, **changes))


async def kept(work: UnitOfWork, request: HelpRequest) -> HelpRequest:
    found = await work.helpdesk.get(request.number)
    assert found is not None
    return found


async def test_a_request_is_kept_whole_and_a_chat_has_one_open(work: UnitOfWork) -> None:
    first = await asked(work)
    assert first.tried == Tried(PAPERS, (Slug("nik-tidak-ditemukan"),))
    assert (first.state, first.offered_at) == (RequestState.WAITING, NOON)
    assert await kept(work, first) == first == await work.helpdesk.open_of(SITI)
    assert await asked(work, asked_at=NOON + MINUTE) == first
    plain = await asked(work, BUDI, unit=None, asked_unit=None, tried=Tried())
    assert await kept(work, plain) == plain
    assert await work.helpdesk.waiting() == [first, plain]
    assert await work.helpdesk.get(plain.number + 1) is None


async def test_of_two_helpers_at_once_the_first_has_it(
    storage: Storage, second_process: Storage
) -> None:
    async with storage.open() as work:
        number = (await asked(work)).number
        await work.commit()
    async with storage.open() as work:
        assert await work.helpdesk.take(number, DEWI, at=NOON + MINUTE)
        await work.commit()
    async with second_process.open() as work:
        assert not await work.helpdesk.take(number, EKO, at=NOON + MINUTE)
        [taken] = await work.helpdesk.taken()
    assert (taken.helper, taken.taken_at) == (DEWI, NOON + MINUTE)


async def test_it_goes_from_hand_to_hand_and_back_to_the_queue(work: UnitOfWork) -> None:
    request = await asked(work)
    number = request.number
    assert not await work.helpdesk.hand_over(number, DEWI, EKO, at=NOON)
    await work.helpdesk.take(number, DEWI, at=NOON)
    assert not await work.helpdesk.hand_over(number, EKO, DEWI, at=NOON)
    assert await work.helpdesk.hand_over(number, DEWI, EKO, at=NOON + MINUTE)
    moved = await kept(work, request)
    assert (moved.helper, moved.taken_at, moved.offered_at) == (EKO, NOON, NOON + MINUTE)
    later = NOON + 2 * MINUTE
    assert not await work.helpdesk.put_back(number, asked_unit=AMBULU, offered_at=NOON, at=later)
    assert await work.helpdesk.talking() == {SITI}
    seen = moved.offered_at
    assert await work.helpdesk.put_back(number, asked_unit=AMBULU, offered_at=seen, at=later)
    assert await work.helpdesk.talking() == set()
    waits = await kept(work, request)
    assert (waits.state, waits.helper, waits.taken_at) == (RequestState.WAITING, None, None)
    assert (waits.asked_unit, waits.offered_at) == (AMBULU, NOON + 2 * MINUTE)
    assert (waits.unit, waits.asked_at) == (SABRANG, NOON)


async def test_whom_a_helper_has_in_hand_the_last_spoken_first(work: UnitOfWork) -> None:
    first, second = await asked(work), await asked(work, BUDI)
    for request in (first, second):
        await work.helpdesk.take(request.number, DEWI, at=NOON)
    await work.helpdesk.spoke(first.number, RequestSide.PERSON, at=NOON + MINUTE)
    in_hand = await work.helpdesk.in_hand_of(DEWI)
    assert [each.number for each in in_hand] == [first.number, second.number]
    assert (in_hand[0].spoken_by, in_hand[0].spoken_at) == (RequestSide.PERSON, NOON + MINUTE)
    assert await work.helpdesk.close(first.number, RequestEnding.BY_HELPER, at=NOON + MINUTE)
    assert [each.number for each in await work.helpdesk.in_hand_of(DEWI)] == [second.number]
    closed = await work.helpdesk.closed_of(DEWI, since=NOON)
    assert [each.number for each in closed] == [first.number]


async def test_it_is_closed_once_rated_once_and_opened_again(work: UnitOfWork) -> None:
    request = await asked(work)
    number = request.number
    assert not await work.helpdesk.rate(number, 3)
    assert await work.helpdesk.close(number, RequestEnding.BY_PERSON, at=NOON + MINUTE)
    assert not await work.helpdesk.close(number, RequestEnding.SILENCE, at=NOON + MINUTE)
    assert not await work.helpdesk.put_back(number, asked_unit=None, offered_at=NOON, at=NOON)
    assert not await work.helpdesk.take(number, DEWI, at=NOON)
    assert await work.helpdesk.rate(number, 2)
    assert not await work.helpdesk.rate(number, 3)
    ended = await kept(work, request)
    assert (ended.state, ended.ending, ended.rating) == (
        RequestState.CLOSED,
        RequestEnding.BY_PERSON,
        2,
    )
    assert await work.helpdesk.open_of(SITI) is None
    assert await work.helpdesk.reopen(number, at=NOON + 2 * MINUTE)
    assert not await work.helpdesk.reopen(number, at=NOON + 2 * MINUTE)
    again = await kept(work, request)
    assert (again.state, again.asked_at, again.rating) == (
        RequestState.WAITING,
        NOON + 2 * MINUTE,
        None,
    )


async def test_who_has_asked_anew_does_not_reopen_what_was(work: UnitOfWork) -> None:
    first = await asked(work)
    await work.helpdesk.close(first.number, RequestEnding.BY_PERSON, at=NOON)
    second = await asked(work, asked_at=NOON + MINUTE)
    assert second.number != first.number
    assert not await work.helpdesk.reopen(first.number, at=NOON + MINUTE)
    assert await work.helpdesk.newest_of(SITI) == second
    assert await work.helpdesk.of_chat(SITI, since=NOON) == [await kept(work, first), second]
    assert await work.helpdesk.of_chat(SITI, since=NOON + MINUTE) == [second]
    assert await work.helpdesk.since(NOON + MINUTE) == [second]


async def test_a_topic_leads_to_its_request_and_follows_its_group(work: UnitOfWork) -> None:
    request = await asked(work)
    await work.helpdesk.bind_desk(Desk(GROUP, SABRANG, Language("id"), DEWI, NOON))
    await work.helpdesk.set_thread(request.number, TOPIC)
    assert (await kept(work, request)).thread == TOPIC
    copy = RelayedMessage(request.number, SITI, 5, GROUP, 8)
    await work.helpdesk.note_relayed(copy)
    await work.helpdesk.move_chat(GROUP, SUPERGROUP)
    found = await work.helpdesk.in_thread(Thread(SUPERGROUP, 7))
    assert found is not None
    assert found.number == request.number
    assert await work.helpdesk.in_thread(TOPIC) is None
    assert await work.helpdesk.relayed(SITI, 5) == replace(copy, copy_chat=SUPERGROUP)
    assert await work.helpdesk.desk(GROUP) is None
    await work.helpdesk.set_thread(request.number, None)
    assert (await kept(work, request)).thread is None


async def test_a_copy_is_found_from_both_sides_and_goes_with_its_request(
    work: UnitOfWork,
) -> None:
    request, other = await asked(work), await asked(work, BUDI)
    copy = RelayedMessage(request.number, SITI, 5, DEWI, 6)
    await work.helpdesk.note_relayed(copy)
    await work.helpdesk.note_relayed(replace(copy, copy_message=99))
    assert await work.helpdesk.relayed(SITI, 5) == copy == await work.helpdesk.relayed_as(DEWI, 6)
    await work.helpdesk.close(request.number, RequestEnding.BY_HELPER, at=NOON)
    assert await work.helpdesk.forget(closed_before=NOON) == 0
    assert await work.helpdesk.forget(closed_before=NOON + MINUTE) == 1
    assert await work.helpdesk.relayed(SITI, 5) is None
    assert await work.helpdesk.waiting() == [other]


async def test_the_newest_message_of_a_chat_is_known_and_one_can_be_taken_back(
    work: UnitOfWork,
) -> None:
    number = (await asked(work)).number
    for message in (7, 5):
        await work.helpdesk.note_relayed(RelayedMessage(number, SITI, message, DEWI, message + 1))
    newest = await work.helpdesk.newest_sent(SITI)
    assert newest is not None
    assert newest.message == 7
    assert await work.helpdesk.newest_sent(DEWI) is None
    await work.helpdesk.forget_relayed(SITI, 7)
    newest = await work.helpdesk.newest_sent(SITI)
    assert newest is not None
    assert newest.message == 5


async def test_a_request_has_one_topic_and_what_its_title_shows_is_kept(
    work: UnitOfWork,
) -> None:
    request = await asked(work)
    number = request.number
    assert await work.helpdesk.in_topics() == []
    shown = replace(TOPIC, shows=Turn.NOBODYS, shown_at=NOON)
    assert await work.helpdesk.put_into(number, shown)
    assert not await work.helpdesk.put_into(number, replace(shown, topic=8))
    [kept_one] = await work.helpdesk.in_topics()
    assert kept_one.thread == shown
    assert await work.helpdesk.in_thread(TOPIC) == kept_one
    await work.helpdesk.close(number, RequestEnding.BY_PERSON, at=NOON)
    assert len(await work.helpdesk.in_topics()) == 1
    await work.helpdesk.set_thread(number, replace(shown, shows=Turn.OVER))
    assert await work.helpdesk.in_topics() == []
    await work.helpdesk.reopen(number, at=NOON)
    assert len(await work.helpdesk.in_topics()) == 1


async def test_desks_are_bound_to_units_or_to_the_regency(work: UnitOfWork) -> None:
    village = Desk(GROUP, SABRANG, Language("id"), DEWI, NOON)
    regency = Desk(SUPERGROUP, None, Language("id"), EKO, NOON + MINUTE, barred_since=NOON)
    for desk in (regency, village):
        await work.helpdesk.bind_desk(desk)
    assert await work.helpdesk.desk(GROUP) == village
    assert await work.helpdesk.desks([SABRANG, None]) == [village, regency]
    assert await work.helpdesk.desks([AMBULU]) == []
    await work.helpdesk.bind_desk(replace(village, unit=AMBULU))
    assert await work.helpdesk.desks([SABRANG]) == []
    assert await work.helpdesk.unbind_desk(GROUP)
    assert not await work.helpdesk.unbind_desk(GROUP)


async def test_a_helper_is_away_until_a_moment(work: UnitOfWork) -> None:
    await work.helpdesk.set_absent(DEWI, NOON + MINUTE)
    await work.helpdesk.set_absent(DEWI, NOON + 2 * MINUTE)
    assert await work.helpdesk.absent(at=NOON) == {DEWI: NOON + 2 * MINUTE}
    assert await work.helpdesk.absent(at=NOON + 2 * MINUTE) == {}
    await work.helpdesk.set_absent(DEWI, None)
    assert await work.helpdesk.absent(at=NOON) == {}


async def test_an_erased_helper_leaves_whom_they_helped_waiting(work: UnitOfWork) -> None:
    request, done = await asked(work), await asked(work, BUDI)
    for each in (request, done):
        await work.helpdesk.take(each.number, DEWI, at=NOON)
    await work.helpdesk.close(done.number, RequestEnding.BY_HELPER, at=NOON)
    await work.people.erase(DEWI)
    waits = await kept(work, request)
    assert (waits.state, waits.helper) == (RequestState.WAITING, None)
    assert (await kept(work, done)).helper == ChatId(0)
    await work.people.erase(SITI)
    assert await work.helpdesk.get(request.number) is None
