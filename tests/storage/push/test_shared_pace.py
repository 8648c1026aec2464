"""Who sends beside whom: the rate is divided, the dead are missed, a silence holds for all."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from services.ports.operations.senders import SenderPeer
from services.ports.unit_of_work import UnitOfWork
from services.push.pace import TTL_SECONDS, SharedPace, share_of
from storage.unit_of_work import Storage
from tests.storage.making import LEASE, NOON, chats, owed

RATE = 25
A_WHILE = timedelta(seconds=30)
SLOW_MACHINE = 10.0


class Places:
    """A throttle in which every place is given up at once, or none of those that are in use."""

    def __init__(self) -> None:
        self.places = 0
        self.in_use = 0
        self.silent = timedelta()

    def share(self, places: int) -> int:
        self.places = places
        return max(places, self.in_use)

    def be_silent(self, span: timedelta) -> None:
        self.silent = span


class Process:
    """One process: its throttle, its part of the pace, its own seconds."""

    def __init__(self, storage: Storage, name: str) -> None:
        self.throttle, self.seconds = Places(), 0.0
        self.ended: set[str] = set()
        self.pace = SharedPace(
            storage.open,
            self.throttle,
            RATE,
            name=name,
            ended=lambda name: name in self.ended,
            now=lambda: self.seconds,
        )

    @property
    def places(self) -> int:
        return self.throttle.places

    async def beats(self) -> None:
        self.seconds += 1
        await self.pace.keep_in_touch()


@pytest.fixture
async def two(storage: Storage) -> tuple[Process, Process]:
    """One that sends alone, and one that has just come."""
    first, second = Process(storage, "first"), Process(storage, "second")
    await first.pace.join()
    return first, second


async def test_who_sends_alone_has_the_whole_rate(two: tuple[Process, Process]) -> None:
    first, _ = two
    assert first.places == RATE
    assert first.pace.alone()


async def test_two_divide_the_rate_and_never_hold_more_than_it(
    two: tuple[Process, Process],
) -> None:
    first, second = two
    await second.pace.join()
    assert (first.places, second.places) == (RATE, 0)
    assert second.pace.waits()
    for process in (first, second):
        await process.beats()
        assert first.places + second.places <= RATE
    assert (first.places, second.places) == (13, 12)


async def test_places_in_use_are_not_given_away(two: tuple[Process, Process]) -> None:
    first, second = two
    await second.pace.join()
    first.throttle.in_use = 20
    await first.beats()
    await second.beats()
    assert second.places == 5


async def test_who_has_nothing_to_send_leaves_its_part_to_the_others(
    storage: Storage, two: tuple[Process, Process]
) -> None:
    first, second = two
    await first.pace.leave()
    await second.pace.join()
    assert second.places == 0, "the last messages of the first are not a second old"
    async with storage.open() as uow:
        await uow.senders.leave("first", after=timedelta())
        await uow.commit()
    await second.beats()
    assert second.places == RATE


async def test_a_dead_process_is_missed(storage: Storage) -> None:
    async with storage.open() as uow:
        await uow.senders.take("dead", RATE, ttl=timedelta())
        await uow.commit()
    process = Process(storage, "living")
    await process.pace.join()
    assert process.places == RATE


async def test_who_gives_no_sign_of_life_does_not_trust_its_places(
    two: tuple[Process, Process],
) -> None:
    first, _ = two
    assert first.pace.counts_as_alive()
    first.seconds += 6
    assert not first.pace.counts_as_alive()
    await first.beats()
    assert first.pace.counts_as_alive()


async def test_what_one_is_told_the_others_keep(two: tuple[Process, Process]) -> None:
    first, second = two
    await second.pace.join()
    first.pace.be_silent(A_WHILE)
    await first.pace.keep_in_touch()
    second.seconds += 0.2
    await second.pace.keep_in_touch()
    assert A_WHILE.total_seconds() - SLOW_MACHINE < second.pace.silence() <= 30
    assert second.throttle.silent > timedelta()


async def test_a_silence_outlives_who_was_told(
    storage: Storage, two: tuple[Process, Process]
) -> None:
    first, _ = two
    first.pace.be_silent(A_WHILE)
    await first.pace.keep_in_touch()
    later = Process(storage, "after a restart")
    await later.pace.join()
    assert later.pace.silence() > A_WHILE.total_seconds() - SLOW_MACHINE


def test_the_first_to_come_get_what_cannot_be_divided() -> None:
    peers = [SenderPeer("a", 0), SenderPeer("b", 0), SenderPeer("c", 0)]
    assert [share_of(25, peers, name) for name in "abc"] == [9, 8, 8]
    assert share_of(1, peers, "b") == 0


async def test_what_a_process_claims_before_it_has_joined_is_its_own_from_the_first_moment(
    storage: Storage, two: tuple[Process, Process]
) -> None:
    _, second = two
    async with storage.open() as work:
        await second.pace.announce(work)
        await work.commit()
    async with storage.open() as work:
        assert "second" in {peer.name for peer in await work.senders.living()}


async def test_the_dead_are_believed_dead_only_by_who_has_seen_the_database_all_the_time(
    storage: Storage,
) -> None:
    second = Process(storage, "second")
    async with storage.open() as work:
        await work.deliveries.add([owed()])
        await work.deliveries.claim(NOON, limit=1, lease_until=NOON + LEASE, by="dead")
        await work.commit()

    async def takes_over() -> bool:
        async with storage.open() as work:
            await second.pace.release_dead_claims(work, NOON)
            free = await work.deliveries.next_due() == NOON
            await work.rollback()
        return free

    assert not await takes_over()
    second.seconds += TTL_SECONDS - 1
    assert not await takes_over()
    second.pace.note_storage_away()
    second.seconds += 1
    assert not await takes_over()
    second.seconds += TTL_SECONDS
    assert await takes_over()


async def test_whose_process_has_ended_is_taken_over_from_at_once(
    storage: Storage, two: tuple[Process, Process]
) -> None:
    _, second = two
    second.ended.add("first")
    async with storage.open() as work:
        await work.deliveries.add([owed("1", chats(2)[0]), owed("2", chats(2)[1])])
        for name in ("first", "alive"):
            await work.deliveries.claim(NOON, limit=1, lease_until=NOON + LEASE, by=name)
            await work.senders.take(name, 1, ttl=A_WHILE)
        await work.commit()
    async with storage.open() as work:
        await second.pace.release_dead_claims(work, NOON)
        free = await work.deliveries.claim(NOON, limit=9, lease_until=NOON + LEASE, by="second")
        await work.commit()
    assert [each.occasion for each in free] == ["1"]


async def test_a_silence_that_comes_during_a_look_is_kept_until_it_is_told(
    two: tuple[Process, Process], storage: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = two
    await second.pace.join()
    await first.beats()
    open_uow = storage.open

    @asynccontextmanager
    async def told_meanwhile() -> AsyncIterator[UnitOfWork]:
        async with open_uow() as uow:
            first.pace.be_silent(A_WHILE)
            yield uow

    first.seconds += 0.2
    monkeypatch.setattr(first.pace, "_open_uow", told_meanwhile)
    await first.pace.keep_in_touch()
    assert first.pace.silence() == A_WHILE.total_seconds()
    monkeypatch.undo()
    await first.pace.keep_in_touch()
    await second.beats()
    assert second.pace.silence() == pytest.approx(A_WHILE.total_seconds(), abs=SLOW_MACHINE)
