"""What one process changed, another reads again; what fails to be read stops nobody."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

import pytest

from services.operations.changes import ChangeWatch
from services.ports.operations.changes import ChangeSubject
from services.ports.unit_of_work import StorageUnavailableError


class Versions:
    """The port ``Changes`` and what stands around it, in memory."""

    def __init__(self) -> None:
        self.now: dict[ChangeSubject, int] = {}
        self.away = False
        self.changes = self

    async def versions(self) -> Mapping[ChangeSubject, int]:
        return dict(self.now)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Any]:
        if self.away:
            raise StorageUnavailableError("away")
        yield self


class Bell:
    def __init__(self) -> None:
        self.ring: Callable[[], None] | None = None
        self.listened = asyncio.Event()

    async def listen(self, ring: Callable[[], None]) -> None:
        self.ring = ring
        self.listened.set()
        await asyncio.Event().wait()


def watch_of(versions: Versions, faults: list[Exception], bell: Bell | None = None) -> ChangeWatch:
    return ChangeWatch(versions.open, bell or Bell(), trouble=faults.append, every=3600)


async def test_only_what_has_changed_since_the_last_look_is_read_again() -> None:
    versions, read, faults = Versions(), list[ChangeSubject](), list[Exception]()
    versions.now = {ChangeSubject.PHRASINGS: 4}
    watch = watch_of(versions, faults)
    for subject in ChangeSubject:
        watch.on(subject, lambda _, subject=subject: _note(read, subject))  # type: ignore[misc]
    await watch.look()
    assert read == []  # what stood there at the start was read at the start
    versions.now[ChangeSubject.PHRASINGS] = 5
    versions.now[ChangeSubject.BLOCKS] = 1
    await watch.look()
    await watch.look()
    assert sorted(read) == [ChangeSubject.BLOCKS, ChangeSubject.PHRASINGS]
    assert faults == []


async def _note(read: list[ChangeSubject], subject: ChangeSubject) -> None:
    read.append(subject)


async def test_a_reader_that_fails_is_reported_and_the_others_go_on() -> None:
    versions, read, faults = Versions(), list[ChangeSubject](), list[Exception]()
    watch = watch_of(versions, faults)

    async def fails(_: object) -> None:
        raise ValueError("a wrong file")

    watch.on(ChangeSubject.SETTINGS, fails)
    watch.on(ChangeSubject.SETTINGS, lambda _: _note(read, ChangeSubject.SETTINGS))
    await watch.look()
    versions.now[ChangeSubject.SETTINGS] = 1
    await watch.look()
    assert read == [ChangeSubject.SETTINGS]
    assert [str(fault) for fault in faults] == ["a wrong file"]


async def test_what_could_not_be_read_while_the_database_was_away_is_read_later() -> None:
    versions, read, faults = Versions(), list[ChangeSubject](), list[Exception]()
    watch, away = watch_of(versions, faults), [True]

    async def reads(_: object) -> None:
        if away:
            away.pop()
            raise StorageUnavailableError("away")
        read.append(ChangeSubject.PHRASINGS)

    watch.on(ChangeSubject.PHRASINGS, reads)
    await watch.look()
    versions.now[ChangeSubject.PHRASINGS] = 1
    with pytest.raises(StorageUnavailableError):
        await watch.look()
    await watch.look()
    await watch.look()
    assert read == [ChangeSubject.PHRASINGS]


async def test_the_bell_lets_it_look_at_once_and_a_stop_ends_it() -> None:
    versions, faults, bell, stop = Versions(), list[Exception](), Bell(), asyncio.Event()
    watch, read = watch_of(versions, faults, bell), asyncio.Event()

    async def reads(_: object) -> None:
        read.set()

    watch.on(ChangeSubject.BLOCKS, reads)
    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        running = tasks.create_task(watch.run(stop))
        await bell.listened.wait()
        versions.now[ChangeSubject.BLOCKS] = 1
        assert bell.ring is not None
        bell.ring()
        await read.wait()
        stop.set()
        await running
    assert faults == []
