"""The outbox as those see it who watch over it, on both databases."""

from datetime import timedelta

from census.push.delivery import DeliveryState
from services.ports.push import StateTally
from services.ports.unit_of_work import UnitOfWork
from tests.storage.making import BUDI, NOON, SITI, claim, owed, settled

FAILED, SENT = DeliveryState.FAILED, DeliveryState.SENT
A_MINUTE = timedelta(minutes=1)


async def ends(work: UnitOfWork, *states: DeliveryState, reason: str = "") -> None:
    await work.deliveries.add([owed(f"reminder:{number}") for number, _ in enumerate(states)])
    claimed = await claim(work)
    await work.deliveries.settle(
        [settled(each, state, reason=reason) for each, state in zip(claimed, states, strict=True)]
    )


async def test_deliveries_are_counted_by_state_and_reason(work: UnitOfWork) -> None:
    await ends(work, FAILED, FAILED, reason="too long")
    await work.deliveries.add([owed("later")])
    assert set(await work.reports.tallies()) == {
        StateTally(FAILED, "too long", 2),
        StateTally(DeliveryState.PENDING, "", 1),
    }


async def test_the_last_hour_counts_what_was_settled_in_it(work: UnitOfWork) -> None:
    await ends(work, SENT, SENT)
    assert await work.reports.tallies(settled_since=NOON) == [StateTally(SENT, "", 2)]
    assert await work.reports.tallies(settled_since=NOON + A_MINUTE) == []


async def test_what_waits_longest_is_known_once_it_is_due(work: UnitOfWork) -> None:
    await work.deliveries.add([owed("a", BUDI, not_before=NOON + A_MINUTE), owed("b", SITI)])
    assert await work.reports.waiting_since(NOON - A_MINUTE) is None
    assert await work.reports.waiting_since(NOON + 2 * A_MINUTE) == NOON


async def test_the_newest_outcome_is_known(work: UnitOfWork) -> None:
    assert await work.reports.last_settled() is None
    await ends(work, SENT)
    assert await work.reports.last_settled() == NOON


async def test_what_failed_becomes_due_again_with_all_its_attempts(work: UnitOfWork) -> None:
    await ends(work, FAILED, SENT, reason="too long")
    (failed,) = await work.reports.failed()
    assert await work.reports.get(failed.id) == failed
    assert await work.reports.try_again(failed.id, at=NOON)
    assert not await work.reports.try_again(failed.id, at=NOON)
    assert await work.reports.failed() == []
    (again,) = await claim(work)
    assert (again.id, again.attempts) == (failed.id, 1)


async def test_a_number_that_nobody_has_is_nothing(work: UnitOfWork) -> None:
    assert await work.reports.get(7) is None
    assert not await work.reports.try_again(7, at=NOON)
