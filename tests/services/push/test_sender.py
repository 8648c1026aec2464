"""The sender: nothing is lost, nothing repeated, and one chat's trouble never holds the others."""

import asyncio
from dataclasses import replace
from datetime import timedelta

from census.people.people import ChatId, Grant, Role
from census.push.delivery import DeliveryState
from census.push.outcomes import (
    Barred,
    Gone,
    Moved,
    NeverLeft,
    RateLimited,
    Refused,
    Sent,
    Unavailable,
    Unclear,
)
from services.boards.composing import BOARD
from services.campaign.composing.reminders import REMINDER
from services.offices.composing_heads import RANK_NOTICE
from services.ports.unit_of_work import UnitOfWork
from services.push.events import EventKind
from services.push.sending.sender import SenderSettings
from tests.services.small_campaign import BUDI, GROUP, SEVEN_DAYS_LEFT, SITI, Campaign, a_reminder
from tests.services.small_campaign import an_announcement as announcement
from tests.support.virtual_time import run_virtually, virtual_now


def crowd(count: int) -> Campaign:
    """A campaign in which so many residents are owed a reminder."""
    campaign = Campaign()
    for chat in range(1, count + 1):
        campaign.resident(chat)
    run_virtually(campaign.owes_reminders(range(1, count + 1)))
    return campaign


def test_everybody_who_is_owed_a_reminder_gets_it_once() -> None:
    campaign = crowd(120)
    report = run_virtually(campaign.sender().drain())
    assert sorted(campaign.courier.reached()) == list(range(1, 121))
    assert campaign.storage.states() == {DeliveryState.SENT: 120}
    assert report.sent == 120


def test_who_empties_the_outbox_waits_for_what_is_just_being_asked_about() -> None:
    campaign = crowd(1)

    async def drained_in_the_middle() -> list[ChatId]:
        sender, stop = campaign.sender(refresh=slowly), asyncio.Event()
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(sender.run(stop))
            await asyncio.sleep(0.01)
            await sender.drain()
            reached = list(campaign.courier.reached())
            stop.set()
        return reached

    assert run_virtually(drained_in_the_middle()) == [1]


async def slowly(_uow: UnitOfWork) -> None:
    """Look into the transaction of a batch for a while."""
    await asyncio.sleep(1)


def test_what_is_due_later_is_left_alone() -> None:
    campaign = crowd(1)
    campaign.clock.moment -= timedelta(hours=1)
    run_virtually(campaign.drain())
    assert campaign.storage.state_of() is DeliveryState.PENDING


def test_a_message_of_more_weight_leaves_first() -> None:
    campaign = crowd(2)
    campaign.admin(9)
    run_virtually(campaign.owes(announcement(9)))
    run_virtually(campaign.drain())
    assert campaign.courier.reached()[0] == 9


def test_who_blocked_the_bot_is_not_written_to_again() -> None:
    campaign = crowd(2)
    campaign.courier.answers[SITI] = [Gone("bot was blocked by the user")]
    run_virtually(campaign.drain())
    assert campaign.storage.states() == {DeliveryState.CANCELLED: 1, DeliveryState.SENT: 1}
    assert not campaign.storage.tables.people[SITI].reachable


def test_a_group_that_became_a_supergroup_gets_its_message_there() -> None:
    campaign = Campaign()
    campaign.group()
    campaign.published(1, SEVEN_DAYS_LEFT - timedelta(hours=2), health=40, social=60)
    run_virtually(campaign.owes(announcement(GROUP, BOARD)))
    campaign.courier.answers[GROUP] = [Moved(ChatId(-100500))]
    run_virtually(campaign.drain())
    assert campaign.courier.reached() == [GROUP, -100500]
    assert campaign.storage.state_of() is DeliveryState.SENT


def test_a_group_that_bars_the_bot_stays_bound_and_who_can_change_it_hears_once() -> None:
    campaign = Campaign()
    campaign.group()
    campaign.resident(SITI)
    campaign.admin(9)
    campaign.published(1, SEVEN_DAYS_LEFT - timedelta(hours=2), health=40, social=60)
    campaign.courier.answers[GROUP] = [Barred("not enough rights")] * 2

    async def three_boards() -> None:
        sender = campaign.sender()
        for day in range(3):
            board = announcement(GROUP, BOARD)
            await campaign.owes(replace(board, occasion=f"board:{day}"))
            await sender.drain()
            assert (campaign.storage.tables.groups[GROUP].barred_since is None) is (day == 2)
            campaign.clock.passes(minutes=10)

    run_virtually(three_boards())
    assert sorted(campaign.courier.reached()) == [GROUP, GROUP, GROUP, SITI, 9]
    assert campaign.storage.states() == {DeliveryState.SENT: 3, DeliveryState.CANCELLED: 2}
    assert {str(notice) for notice in campaign.courier.notices() if "group-barred" in str(notice)}


def test_nobody_is_written_to_before_a_429_has_passed() -> None:
    campaign = crowd(60)
    campaign.courier.answers[ChatId(3)] = [RateLimited(timedelta(seconds=30))]

    async def wait_and_go_on() -> float:
        sender = campaign.sender()
        await sender.drain()
        campaign.clock.passes(seconds=30)
        await sender.drain()
        return virtual_now()

    assert run_virtually(wait_and_go_on()) >= 30
    assert campaign.storage.states() == {DeliveryState.SENT: 60}
    assert campaign.storage.tables.deliveries[3].attempts == 1


def test_a_fault_on_the_way_is_tried_again_later_and_later() -> None:
    campaign = crowd(2)
    campaign.courier.answers[SITI] = [Unavailable("502"), Unavailable("502")]

    async def a_while() -> list[timedelta]:
        sender, pauses = campaign.sender(), []
        for _ in range(3):
            await sender.drain()
            delivery = campaign.storage.tables.deliveries[1]
            pauses.append(delivery.not_before - campaign.clock.now())
            campaign.clock.moment = max(delivery.not_before, campaign.clock.now())
        return pauses

    first, second, _ = run_virtually(a_while())
    assert timedelta() < first < second
    assert campaign.storage.states() == {DeliveryState.SENT: 2}


def test_what_never_left_costs_no_attempt() -> None:
    campaign = crowd(1)
    campaign.courier.answers[SITI] = [NeverLeft("no connection")] * 2

    async def a_moment_later() -> None:
        sender = campaign.sender()
        for _ in range(3):
            await sender.drain()
            campaign.clock.passes(seconds=1)

    run_virtually(a_moment_later())
    assert campaign.storage.states() == {DeliveryState.SENT: 1}
    assert campaign.storage.tables.deliveries[1].attempts == 1


def test_a_reminder_that_may_have_arrived_is_not_repeated() -> None:
    campaign = crowd(1)
    campaign.courier.answers[SITI] = [Unclear("timeout")]
    run_virtually(campaign.drain())
    assert campaign.storage.state_of() is DeliveryState.UNKNOWN


def test_what_telegram_refuses_fails_alone_with_its_reason() -> None:
    campaign = crowd(3)
    campaign.courier.answers[SITI] = [Refused("message is too long")]
    run_virtually(campaign.drain())
    assert campaign.storage.states() == {DeliveryState.FAILED: 1, DeliveryState.SENT: 2}
    assert campaign.storage.reason() == "message is too long"


def test_a_bug_in_putting_one_message_into_words_fails_that_one_alone() -> None:
    campaign = crowd(3)
    campaign.courier.answers[SITI] = [KeyError("a missing text")]
    run_virtually(campaign.drain())
    assert campaign.storage.states() == {DeliveryState.FAILED: 1, DeliveryState.SENT: 2}
    assert "a missing text" in campaign.storage.reason()


def test_a_bug_in_asking_about_one_delivery_fails_that_one_alone() -> None:
    campaign = crowd(3)
    campaign.head(7)
    broken = announcement(7, RANK_NOTICE)
    run_virtually(campaign.owes(broken))
    run_virtually(campaign.drain())
    assert campaign.storage.states() == {DeliveryState.FAILED: 1, DeliveryState.SENT: 3}


def test_one_chat_that_takes_long_holds_nobody_else() -> None:
    campaign = crowd(200)

    async def slow_for_siti(chat: ChatId) -> None:
        await asyncio.sleep(60 if chat == SITI else 0.01)

    campaign.courier.before = slow_for_siti

    async def drain() -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(campaign.drain())
            await asyncio.sleep(10)
            assert len(campaign.courier.letters) == 199

    run_virtually(drain())


def test_a_chat_is_owed_several_messages_and_gets_them_one_after_the_other() -> None:
    campaign = crowd(1)
    campaign.change(SITI, grants=(Grant(Role.RESIDENT), Grant(Role.ADMIN)))
    run_virtually(campaign.owes(announcement(SITI)))

    async def both() -> None:
        sender = campaign.sender()
        await sender.drain()
        campaign.clock.passes(seconds=1)
        await sender.drain()

    run_virtually(both())
    assert campaign.storage.states() == {DeliveryState.SENT: 2}
    assert campaign.storage.tables.deliveries[1].attempts == 1


def test_outcomes_are_recorded_many_at_a_time() -> None:
    campaign = crowd(500)
    campaign.settings = SenderSettings(ahead=250)
    before = campaign.storage.commits
    run_virtually(campaign.drain())
    assert campaign.storage.states() == {DeliveryState.SENT: 500}
    assert campaign.storage.commits - before < 25


def test_a_stopped_sender_finishes_what_is_on_its_way_and_records_it() -> None:
    campaign = crowd(300)
    campaign.settings = SenderSettings(most_in_flight=50)

    async def a_moment(chat: ChatId) -> None:
        await asyncio.sleep(0.5)

    campaign.courier.before = a_moment

    async def stop_soon() -> float:
        stop = asyncio.Event()
        async with asyncio.TaskGroup() as group:
            group.create_task(campaign.sender().run(stop))
            await asyncio.sleep(1.2)
            stop.set()
            stopped_at = virtual_now()
        return virtual_now() - stopped_at

    assert run_virtually(stop_soon()) < 3
    sent = len(campaign.courier.letters)
    assert 0 < sent < 300
    assert campaign.storage.states() == {
        DeliveryState.SENT: sent,
        DeliveryState.PENDING: 300 - sent,
    }


def test_a_sender_that_is_stopped_gives_up_on_who_never_answers() -> None:
    campaign = crowd(3)

    async def never_for_siti(chat: ChatId) -> None:
        await asyncio.sleep(3600 if chat == SITI else 0)

    campaign.courier.before = never_for_siti

    async def stop_soon() -> float:
        stop = asyncio.Event()
        async with asyncio.TaskGroup() as group:
            group.create_task(campaign.sender().run(stop))
            await asyncio.sleep(1)
            stop.set()
        return virtual_now()

    assert run_virtually(stop_soon()) < 10
    assert campaign.storage.states() == {DeliveryState.SENT: 2, DeliveryState.SENDING: 1}


def test_what_a_dead_process_had_taken_is_sent_when_its_lease_has_passed() -> None:
    campaign = crowd(1)

    async def die_and_come_back() -> None:
        async with campaign.storage.open() as uow:
            now = campaign.clock.now()
            await uow.deliveries.claim(now, limit=1, lease_until=now + timedelta(minutes=5))
            await uow.commit()
        await campaign.drain()
        assert campaign.courier.reached() == []
        campaign.clock.passes(minutes=5)
        await campaign.drain()

    run_virtually(die_and_come_back())
    assert campaign.courier.reached() == [SITI]


def test_a_clock_that_jumps_past_the_lease_repeats_nothing_that_is_on_its_way() -> None:
    campaign = crowd(1)

    async def jump(chat: ChatId) -> None:
        campaign.clock.passes(minutes=10)
        await asyncio.sleep(5)

    campaign.courier.before = jump
    run_virtually(campaign.drain())
    assert campaign.courier.reached() == [SITI]
    assert campaign.storage.state_of() is DeliveryState.SENT


def test_a_database_that_goes_away_and_comes_back_loses_and_repeats_nothing() -> None:
    campaign = crowd(200)

    async def a_moment(chat: ChatId) -> None:
        await asyncio.sleep(0.05)

    campaign.courier.before = a_moment

    async def outages() -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(campaign.drain())
            for _ in range(3):
                await asyncio.sleep(0.07)
                campaign.storage.away = True
                await asyncio.sleep(20)
                campaign.storage.away = False
                await asyncio.sleep(0.3)

    run_virtually(outages())
    assert sorted(campaign.courier.reached()) == list(range(1, 201))
    assert campaign.storage.states() == {DeliveryState.SENT: 200}
    assert campaign.happened(EventKind.STORAGE_AWAY)
    assert campaign.happened(EventKind.STORAGE_BACK)


def test_a_row_that_another_process_adds_is_seen_without_being_told() -> None:
    campaign = Campaign()
    campaign.resident(BUDI)

    async def add_later() -> int:
        stop = asyncio.Event()
        async with asyncio.TaskGroup() as group:
            group.create_task(campaign.sender().run(stop))
            await asyncio.sleep(5)
            await campaign.owes(a_reminder(BUDI))
            await asyncio.sleep(1.5)
            stop.set()
        return len(campaign.courier.letters)

    assert run_virtually(add_later()) == 1


def test_a_woken_sender_looks_at_once() -> None:
    campaign = Campaign()
    campaign.resident(BUDI)

    async def add_and_wake() -> int:
        stop = asyncio.Event()
        sender = campaign.sender()
        async with asyncio.TaskGroup() as group:
            group.create_task(sender.run(stop))
            await asyncio.sleep(5.5)
            await campaign.owes(a_reminder(BUDI))
            sender.wake()
            await asyncio.sleep(0.01)
            reached = len(campaign.courier.letters)
            stop.set()
        return reached

    assert run_virtually(add_and_wake()) == 1


def test_two_senders_at_once_send_nothing_twice() -> None:
    campaign = crowd(300)

    async def a_moment(chat: ChatId) -> None:
        await asyncio.sleep(0.02)

    campaign.courier.before = a_moment

    async def both() -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(campaign.drain())
            group.create_task(campaign.drain())

    run_virtually(both())
    assert sorted(campaign.courier.reached()) == list(range(1, 301))


def test_what_happened_can_be_told() -> None:
    campaign = crowd(2)
    campaign.courier.answers[BUDI] = [Sent(77)]
    run_virtually(campaign.drain())
    told = {event.chat: event for event in campaign.happened(EventKind.SENT)}
    assert told[BUDI].delivery is REMINDER
    assert told[BUDI].at == SEVEN_DAYS_LEFT
    assert campaign.storage.tables.deliveries[2].message_id == 77
