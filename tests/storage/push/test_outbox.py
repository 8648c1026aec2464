import asyncio
from datetime import timedelta

from bot.run.kinds import KINDS
from census.people.people import ChatId
from census.push.delivery import Delivery, DeliveryState
from services.boards.composing import BOARD
from services.broadcasts.composing import BROADCAST
from services.campaign.composing.reminders import PROMISE, REMINDER
from services.ports.unit_of_work import UnitOfWork
from services.push.admin_news import ADMIN_NOTICE
from storage.unit_of_work import Storage
from tests.storage.making import BUDI, NOON, SITI, chats, claim, owed, settled
from tests.support.records import states_of_all

MINUTE = timedelta(minutes=1)
SENT, PENDING, UNKNOWN = DeliveryState.SENT, DeliveryState.PENDING, DeliveryState.UNKNOWN


async def one_claimed(work: UnitOfWork) -> Delivery:
    await work.deliveries.add([owed()])
    [delivery] = await claim(work)
    return delivery


async def test_the_same_occasion_is_owed_to_a_chat_once(work: UnitOfWork) -> None:
    assert await work.deliveries.add([owed(), owed(), owed(chat=BUDI)]) == 2
    assert await work.deliveries.add([owed(), owed("reminder:3")]) == 1


async def test_the_chats_of_an_occasion_are_known_whatever_became_of_it(work: UnitOfWork) -> None:
    delivery = await one_claimed(work)
    await work.deliveries.settle([settled(delivery)])
    await work.deliveries.add([owed(chat=BUDI), owed("reminder:3")])
    assert set(await work.deliveries.chats_of("reminder:7")) == {SITI, BUDI}


async def test_an_occasion_that_is_over_is_not_owed_again(work: UnitOfWork) -> None:
    delivery = await one_claimed(work)
    await work.deliveries.settle([settled(delivery)])
    assert await work.deliveries.add([owed()]) == 0


async def test_a_claimed_delivery_comes_whole(work: UnitOfWork) -> None:
    await work.deliveries.add([owed()])
    [delivery] = await claim(work)
    assert delivery == Delivery(
        id=delivery.id,
        occasion="reminder:7",
        chat=SITI,
        kind=REMINDER,
        not_before=NOON,
        expires_at=NOON + timedelta(hours=8),
        state=DeliveryState.SENDING,
        attempts=1,
        facts={"phase": "online"},
    )


async def test_what_differs_by_more_than_its_chat_is_kept_apart(work: UnitOfWork) -> None:
    later, told = {"not_before": NOON - MINUTE}, {"facts": {"phase": 'the "last" one'}}
    plans = [owed(), owed(chat=BUDI), owed("reminder:3"), owed("reminder:3", BUDI, **later)]
    plans += [
        owed("reminder:1", kind=ADMIN_NOTICE.keyed("data-old")),
        owed("reminder:1", BUDI, **told),
    ]
    assert await work.deliveries.add(plans) == len(plans)
    kept = {(each.occasion, each.chat): each for each in await claim(work)}
    assert len(kept) == len(plans)
    for each in plans:
        found = kept[each.occasion, each.chat]
        assert (found.kind, found.not_before) == (each.kind, each.not_before)
        assert found.facts == each.kept_facts


async def test_what_is_not_due_yet_waits(work: UnitOfWork) -> None:
    await work.deliveries.add([owed(not_before=NOON + MINUTE)])
    assert await claim(work) == []
    assert len(await claim(work, NOON + MINUTE)) == 1


async def test_notices_leave_before_reminders_and_the_older_first(work: UnitOfWork) -> None:
    late = owed("late", not_before=NOON - MINUTE)
    early = owed("early", not_before=NOON - 2 * MINUTE)
    notice = owed("notice", kind=ADMIN_NOTICE)
    broadcast = owed("broadcast", kind=BROADCAST, not_before=NOON - 9 * MINUTE)
    await work.deliveries.add([late, broadcast, early, notice])
    first = await claim(work, limit=2)
    rest = await claim(work)
    assert [each.occasion for each in [*first, *rest]] == ["notice", "early", "late", "broadcast"]


async def test_what_is_being_sent_is_not_claimed_again(work: UnitOfWork) -> None:
    await one_claimed(work)
    assert await claim(work) == []


async def test_a_delivery_whose_process_died_is_due_again_when_its_lease_has_passed(
    work: UnitOfWork,
) -> None:
    await one_claimed(work)
    assert await claim(work, NOON + MINUTE) == []
    [again] = await claim(work, NOON + 2 * MINUTE)
    assert again.attempts == 2


async def test_a_sent_delivery_keeps_its_message_and_is_never_due_again(work: UnitOfWork) -> None:
    delivery = await one_claimed(work)
    await work.deliveries.settle([settled(delivery, message_id=77)])
    [kept] = await work.deliveries.of_chat(SITI)
    assert (kept.state, kept.message_id, kept.attempts) == (SENT, 77, 1)
    assert await claim(work, NOON + timedelta(days=9)) == []
    assert await work.deliveries.next_due() is None


async def test_a_delivery_to_be_tried_again_waits_until_then(work: UnitOfWork) -> None:
    delivery = await one_claimed(work)
    again = settled(delivery, PENDING, not_before=NOON + 5 * MINUTE, reason="502")
    await work.deliveries.settle([again])
    assert await work.deliveries.next_due() == NOON + 5 * MINUTE
    [retried] = await claim(work, NOON + 5 * MINUTE)
    assert (retried.attempts, retried.last_error) == (2, "502")


async def test_a_delivery_put_back_unsent_has_not_used_up_an_attempt(work: UnitOfWork) -> None:
    delivery = await one_claimed(work)
    later = NOON + timedelta(hours=19)
    await work.deliveries.settle(
        [settled(delivery, PENDING, not_before=later, reason="quiet", counts_as_attempt=False)]
    )
    [again] = await claim(work, later)
    assert (again.attempts, again.not_before) == (1, later)


async def test_many_outcomes_are_recorded_at_once(work: UnitOfWork) -> None:
    await work.deliveries.add([owed(chat=chat) for chat in chats(30)])
    claimed = await claim(work)
    states = [SENT, UNKNOWN, DeliveryState.FAILED]
    await work.deliveries.settle(
        [settled(each, states[place % 3]) for place, each in enumerate(claimed)]
    )
    await work.deliveries.settle([])
    counts = await states_of_all(work)
    assert {state: number for state, number in counts.items() if number} == dict.fromkeys(
        states, 10
    )


async def test_a_late_outcome_does_not_wake_what_is_final(work: UnitOfWork) -> None:
    delivery = await one_claimed(work)
    await work.deliveries.settle([settled(delivery)])
    await work.deliveries.settle([settled(delivery, PENDING, not_before=NOON)])
    assert await claim(work) == []


async def test_a_late_word_that_it_was_sent_stops_another_attempt(work: UnitOfWork) -> None:
    delivery = await one_claimed(work)
    await work.deliveries.settle([settled(delivery, PENDING, not_before=NOON)])
    await work.deliveries.settle([settled(delivery)])
    assert await claim(work) == []


async def test_the_next_due_is_the_earliest_of_all(work: UnitOfWork) -> None:
    assert await work.deliveries.next_due() is None
    await work.deliveries.add(
        [
            owed("reminder", not_before=NOON + MINUTE),
            owed("notice", kind=ADMIN_NOTICE, not_before=NOON + 2 * MINUTE),
        ]
    )
    assert await work.deliveries.next_due() == NOON + MINUTE


async def test_the_end_of_a_lease_is_due_as_well(work: UnitOfWork) -> None:
    await one_claimed(work)
    assert await work.deliveries.next_due() == NOON + 2 * MINUTE


async def test_cancelling_stops_what_is_pending_of_these_kinds(work: UnitOfWork) -> None:
    await work.deliveries.add(
        [
            owed("reminder:7"),
            owed("board", kind=BOARD),
            owed("reminder:7", chat=BUDI),
        ]
    )
    kinds = [REMINDER, PROMISE]
    assert await work.deliveries.cancel(SITI, kinds, reason="stopped", at=NOON) == 1
    left = await claim(work)
    assert [(each.chat, each.occasion) for each in left] == [(SITI, "board"), (BUDI, "reminder:7")]
    cancelled = (await work.deliveries.of_chat(SITI))[-1]
    assert (cancelled.state, cancelled.last_error) == (DeliveryState.CANCELLED, "stopped")


async def test_what_was_sent_or_may_have_been_counts_against_the_cap(work: UnitOfWork) -> None:
    await work.deliveries.add([owed(f"reminder:{day}") for day in range(4)])
    first, second, third, _ = await claim(work)
    await work.deliveries.settle(
        [
            settled(first, at=NOON - timedelta(days=8)),
            settled(second),
            settled(third, UNKNOWN),
        ]
    )
    week_ago = NOON - timedelta(days=7)
    assert await work.deliveries.sent_since([SITI, BUDI], week_ago, [REMINDER]) == {SITI: 2}


async def test_a_chats_deliveries_come_newest_first(work: UnitOfWork) -> None:
    await work.deliveries.add([owed("a"), owed("b"), owed("c"), owed("d", chat=BUDI)])
    newest = await work.deliveries.of_chat(SITI, limit=2)
    assert [each.occasion for each in newest] == ["c", "b"]


async def test_two_processes_never_claim_the_same_delivery(
    storage: Storage, second_process: Storage
) -> None:
    async with storage.open() as work:
        await work.deliveries.add([owed(chat=chat) for chat in chats(300)])
        await work.commit()

    async def claim_some(process: Storage) -> list[ChatId]:
        async with process.open() as work:
            some = await claim(work, limit=7)
            await work.commit()
        return [each.chat for each in some]

    claimed: list[ChatId] = []
    while len(claimed) < 300:
        one, other = await asyncio.gather(claim_some(storage), claim_some(second_process))
        assert one or other
        claimed += one + other
    assert sorted(claimed) == chats(300)


async def test_a_claim_that_is_not_committed_is_nobodys(
    storage: Storage, second_process: Storage
) -> None:
    async with storage.open() as work:
        await work.deliveries.add([owed()])
        await work.commit()
    async with storage.open() as work:
        assert len(await claim(work)) == 1
    async with second_process.open() as work:
        assert len(await claim(work)) == 1


async def test_on_postgresql_a_claim_passes_over_what_another_is_claiming(
    postgres_url: str,
) -> None:
    storage = Storage(postgres_url, kinds=KINDS)
    async with storage.open() as work:
        await work.deliveries.add([owed(chat=chat) for chat in chats(10)])
        await work.commit()
    async with storage.open() as one, storage.open() as other:
        mine = await claim(one, limit=4)
        others = await claim(other, limit=100)
        await one.commit()
        await other.commit()
    await storage.close()
    assert (len(mine), len(others)) == (4, 6)
    assert not {each.id for each in mine} & {each.id for each in others}


async def test_what_left_of_a_kind_since_a_moment_is_found(work: UnitOfWork) -> None:
    board = BOARD
    await work.deliveries.add(
        [owed("board:1", kind=board), owed("board:2", BUDI, kind=board), owed("reminder:7")]
    )
    first, second, other = sorted(await claim(work), key=lambda each: each.occasion)
    late = NOON + timedelta(hours=1)
    await work.deliveries.settle(
        [
            settled(first, at=late),
            settled(second, DeliveryState.FAILED, at=late),
            settled(other, at=late),
        ]
    )
    found = await work.deliveries.sent_of({board}, NOON)
    assert [(each.chat, each.occasion) for each in found] == [(SITI, "board:1")]
    assert await work.deliveries.sent_of({board}, late + timedelta(hours=1)) == []
