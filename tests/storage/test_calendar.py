"""The calendar's changes, and what they do to the outbox."""

from datetime import date, timedelta

from census.campaign.calendar import CalendarChange, PhaseMove
from census.people.people import ChatId
from census.push.delivery import DeliveryState
from services.campaign.composing.reminders import PROMISE, REMINDER
from services.ports.unit_of_work import UnitOfWork
from storage.unit_of_work import Storage
from tests.census.census_examples import INTERVIEW, ONLINE, local
from tests.services.small_campaign import a_reminder

NOW = local(3, 28, 8)
MARCH = (date(2020, 2, 15), date(2020, 3, 31))
MAY = (date(2020, 2, 15), date(2020, 5, 29))
JULY = (date(2020, 7, 1), date(2020, 7, 31))
SEPTEMBER = (date(2020, 9, 1), date(2020, 9, 30))
OCCASION = a_reminder().occasion


def a_change(version: int, *moves: PhaseMove, actor: str = "7") -> CalendarChange:
    moves = moves or (PhaseMove(ONLINE, MARCH, MAY),)
    return CalendarChange(version, NOW, actor, moves, "Covid-19")


async def test_an_untouched_calendar_has_version_0(work: UnitOfWork) -> None:
    assert await work.calendar.version() == 0
    assert await work.calendar.changes() == []


async def test_changes_come_back_in_order(work: UnitOfWork) -> None:
    both = a_change(1, PhaseMove(INTERVIEW, JULY, SEPTEMBER), PhaseMove(ONLINE, MARCH, MAY))
    back = a_change(2, PhaseMove(ONLINE, MAY, MARCH))
    assert await work.calendar.add(both)
    assert await work.calendar.add(back)
    assert await work.calendar.version() == 2
    first, second = await work.calendar.changes()
    assert set(first.moves) == set(both.moves)
    assert (first.at, first.actor, first.reason) == (NOW, "7", "Covid-19")
    assert second == back


async def test_a_version_is_made_once(storage: Storage, second_process: Storage) -> None:
    async with storage.open() as work:
        assert await work.calendar.add(a_change(1))
        await work.commit()
    async with second_process.open() as work:
        assert not await work.calendar.add(a_change(1, PhaseMove(INTERVIEW, JULY, SEPTEMBER)))
        assert (await work.calendar.changes())[0].moves == (PhaseMove(ONLINE, MARCH, MAY),)


async def test_whoever_is_erased_is_not_named_any_more(work: UnitOfWork) -> None:
    await work.people.add(ChatId(7), at=NOW)
    await work.calendar.add(a_change(1))
    await work.people.erase(ChatId(7))
    assert (await work.calendar.changes())[0].actor == "erased"


async def test_what_waits_is_counted_by_occasion(work: UnitOfWork) -> None:
    other = a_reminder(3, kind=PROMISE, occasion="promise:1")
    await work.deliveries.add([a_reminder(1), a_reminder(2), other])
    assert await work.deliveries.waiting(REMINDER) == {OCCASION: 2}


async def test_withdrawn_reminders_do_not_leave_and_keep_the_reason(work: UnitOfWork) -> None:
    day = NOW.date() + timedelta(days=1)
    await work.deliveries.add([a_reminder(1), a_reminder(2), a_reminder(1, day=day)])
    withdrawn = await work.deliveries.withdraw([OCCASION], reason="moved", at=NOW)
    assert {each.chat for each in withdrawn} == {1, 2}
    assert {each.last_error for each in withdrawn} == {"moved"}
    later = NOW + timedelta(days=9)
    due = await work.deliveries.claim(later, limit=9, lease_until=later + timedelta(minutes=5))
    assert [each.chat for each in due] == [1]


async def test_what_was_withdrawn_for_another_reason_is_not_restored(work: UnitOfWork) -> None:
    await work.deliveries.add([a_reminder(1), a_reminder(2)])
    await work.deliveries.cancel(ChatId(1), [REMINDER], reason="stopped", at=NOW)
    await work.deliveries.withdraw([OCCASION], reason="moved", at=NOW)
    assert await work.deliveries.restore([OCCASION], reason="moved") == 1
    assert (await work.deliveries.of_chat(ChatId(1)))[0].state is DeliveryState.CANCELLED
    back = (await work.deliveries.of_chat(ChatId(2)))[0]
    assert (back.state, back.last_error) == (DeliveryState.PENDING, "")
    assert await work.deliveries.next_due() == back.not_before
