"""What a dead sender held is due at once; what a living one holds is its own."""

from census.push.delivery import DeliveryState
from services.ports.unit_of_work import UnitOfWork
from storage.unit_of_work import Storage
from tests.storage.making import LEASE, NOON, chats, owed, settled
from tests.support.records import states_of_all

CHATS = chats(6)


async def claimed_by(work: UnitOfWork, name: str, count: int = 100) -> int:
    claimed = await work.deliveries.claim(
        NOON, limit=count, lease_until=NOON + LEASE, apart=True, by=name
    )
    return len(claimed)


async def test_only_what_the_dead_hold_is_taken_over(storage: Storage) -> None:
    async with storage.open() as work:
        await work.deliveries.add([owed(f"{number}", chat) for number, chat in enumerate(CHATS)])
        assert await claimed_by(work, "dead", 2) == 2
        assert await claimed_by(work, "alive", 3) == 3
        assert await claimed_by(work, "new", 1) == 1
        assert set(await work.deliveries.claimers()) == {"dead", "alive", "new"}
        await work.deliveries.release(["dead"], at=NOON)
        assert set(await work.deliveries.claimers()) == {"alive", "new"}
        assert await claimed_by(work, "new") == 2


async def test_who_was_held_to_be_dead_changes_nothing_of_what_was_taken_over(
    storage: Storage,
) -> None:
    async with storage.open() as work:
        await work.deliveries.add([owed()])
        (first,) = await work.deliveries.claim(NOON, limit=1, lease_until=NOON + LEASE, by="slow")
        await work.deliveries.release(["slow"], at=NOON)
        assert await claimed_by(work, "new") == 1
        given_back = settled(first, DeliveryState.PENDING, not_before=NOON)
        await work.deliveries.settle([given_back], by="slow")
        assert await states_of_all(work) == {DeliveryState.SENDING: 1}
        # That it was sent is true all the same.
        await work.deliveries.settle([settled(first)], by="slow")
        assert (await states_of_all(work))[DeliveryState.SENT] == 1
