"""What another sender held is due at once for who has been elected; the own is not."""

from census.push.delivery import DeliveryState
from services.ports.unit_of_work import UnitOfWork
from storage.unit_of_work import Storage
from tests.storage.making import LEASE, NOON, chats, owed, settled
from tests.support.records import states_of_all

CHATS = chats(6)


async def claimed_by(work: UnitOfWork, name: str, count: int = 100) -> int:
    claimed = await work.deliveries.claim(NOON, limit=count, lease_until=NOON + LEASE, by=name)
    return len(claimed)


async def test_what_others_hold_is_taken_over_and_the_own_is_not(storage: Storage) -> None:
    async with storage.open() as work:
        await work.deliveries.add([owed(f"{number}", chat) for number, chat in enumerate(CHATS)])
        assert await claimed_by(work, "dead", 2) == 2
        assert await claimed_by(work, "alive", 3) == 3
        assert await claimed_by(work, "new", 1) == 1
        await work.deliveries.take_over("new", at=NOON)
        assert await claimed_by(work, "new") == 5


async def test_who_was_held_to_be_dead_changes_nothing_of_what_was_taken_over(
    storage: Storage,
) -> None:
    async with storage.open() as work:
        await work.deliveries.add([owed()])
        (first,) = await work.deliveries.claim(NOON, limit=1, lease_until=NOON + LEASE, by="slow")
        await work.deliveries.take_over("new", at=NOON)
        assert await claimed_by(work, "new") == 1
        given_back = settled(first, DeliveryState.PENDING, not_before=NOON)
        await work.deliveries.settle([given_back], by="slow")
        assert await states_of_all(work) == {DeliveryState.SENDING: 1}
        # That it was sent is true all the same.
        await work.deliveries.settle([settled(first)], by="slow")
        assert (await states_of_all(work))[DeliveryState.SENT] == 1
