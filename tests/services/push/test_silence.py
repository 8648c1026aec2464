"""A silence holds for all processes, and outlives the one that was told."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest

from services.ports.operations.changes import ChangeSubject
from services.ports.unit_of_work import StorageUnavailableError
from services.push.silence import SharedSilence

A_WHILE = timedelta(seconds=30)


class Shared:
    """What two processes share, by a clock that a test moves."""

    def __init__(self) -> None:
        self.seconds, self.away, self.ends = 0.0, False, 0.0
        self.noted: list[ChangeSubject] = []
        self.senders = self.changes = self

    async def be_silent(self, span: timedelta) -> None:
        self.ends = max(self.ends, self.seconds + span.total_seconds())

    async def silent_for(self) -> timedelta:
        return timedelta(seconds=max(0.0, self.ends - self.seconds))

    async def note(self, subject: ChangeSubject) -> None:
        self.noted.append(subject)

    async def commit(self) -> None: ...

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Any]:
        if self.away:
            raise StorageUnavailableError("away")
        yield self

    def process(self) -> tuple[SharedSilence, list[timedelta]]:
        throttle = _Throttle()
        silence = SharedSilence(self.open, throttle, now=lambda: self.seconds)
        return silence, throttle.asked


class _Throttle:
    def __init__(self) -> None:
        self.asked: list[timedelta] = []

    def be_silent(self, span: timedelta) -> None:
        self.asked.append(span)


async def test_what_one_is_told_the_others_keep() -> None:
    shared = Shared()
    (first, _), (second, throttle) = shared.process(), shared.process()
    first.be_silent(A_WHILE)
    await first.tell()
    await first.tell()
    assert shared.noted == [ChangeSubject.SILENCE]
    shared.seconds = 10
    async with shared.open() as uow:
        await second.hear(uow)
    assert second.silence() == 20
    assert throttle == [timedelta(seconds=20)]


async def test_it_is_silent_before_anybody_is_told_and_tells_when_it_can() -> None:
    shared = Shared()
    silence, throttle = shared.process()
    shared.away = True
    silence.be_silent(A_WHILE)
    assert silence.silence() == 30
    assert throttle == [A_WHILE]
    with pytest.raises(StorageUnavailableError):
        await silence.tell()
    shared.away, shared.seconds = False, 5
    await silence.tell()
    assert shared.ends == 30


async def test_what_is_not_written_yet_is_kept_when_another_is_heard() -> None:
    shared = Shared()
    silence, _ = shared.process()
    silence.be_silent(A_WHILE)
    async with shared.open() as uow:
        await silence.hear(uow)
    assert silence.silence() == 30


async def test_a_silence_that_is_over_is_not_told() -> None:
    shared = Shared()
    silence, _ = shared.process()
    silence.be_silent(A_WHILE)
    shared.seconds = 31
    await silence.tell()
    assert shared.noted == []
    assert silence.silence() == 0
