"""That an answer has left is noted beside all that other processes do, and not forgotten."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any, cast

import asyncpg  # type: ignore[import-untyped]

from bot.run.kinds import KINDS
from census.people.people import ChatId
from handlers.run.answered import AnsweredUpdates
from handlers.telegram.answering.replier import Replier
from services.ports.unit_of_work import StorageUnavailableError, UnitOfWork
from storage.unit_of_work import Storage

NOON = datetime(2020, 3, 6, 5, tzinfo=UTC)
SITI, BUDI = ChatId(1_000_001), ChatId(1_000_002)
PANEL = {"number": 12, "shows_picture": False, "stays": True, "answered": None, "second": 0.0}


WAITS = "SELECT count(*) FROM pg_locks WHERE NOT granted"


class Screens:
    """What a replier knows of the lowest messages: one of them has changed."""

    def __init__(self) -> None:
        self.changed = [SITI]

    def changed_panels(self) -> Mapping[ChatId, Mapping[str, Any]]:
        panels, self.changed = dict.fromkeys(self.changed, PANEL), []
        return panels

    def keep_panels_later(self, chats: Iterable[ChatId]) -> None:
        self.changed += chats


async def test_a_note_and_the_same_update_in_another_process_do_not_lock_each_other_out(
    postgres_url: str,
) -> None:
    storage = Storage(postgres_url, kinds=KINDS)
    answered = AnsweredUpdates(storage.open, cast(Replier, Screens()), lambda: NOON)
    try:
        async with storage.open() as first:
            await first.turns.take(SITI, 7, at=NOON)
            await first.updates.first_time(7, at=NOON)
            await first.commit()
        async with asyncio.TaskGroup() as tasks, storage.open() as again:
            await again.turns.take(SITI, 7, at=NOON)
            tasks.create_task(answered.note(7, None))
            await _somebody_waits(postgres_url)
            assert not await again.updates.first_time(7, at=NOON)
            await again.commit()
        async with storage.open() as later:
            assert (await later.turns.take(SITI, 8, at=NOON)).panel == PANEL
            seen = await later.updates.seen(7)
            assert seen is not None
            assert seen.answered
    finally:
        await storage.close()


async def test_a_chat_whose_turn_lasts_keeps_no_other_answer_from_being_noted(
    postgres_url: str,
) -> None:
    storage, screens = Storage(postgres_url, kinds=KINDS), Screens()
    answered = AnsweredUpdates(storage.open, cast(Replier, screens), lambda: NOON)
    screens.changed = [SITI, BUDI]
    try:
        async with storage.open() as first:
            for update, chat in ((7, SITI), (8, BUDI)):
                await first.turns.take(chat, update, at=NOON)
                await first.updates.first_time(update, at=NOON)
            await first.commit()
        async with asyncio.TaskGroup() as tasks, storage.open() as busy:
            await busy.turns.take(SITI, 9, at=NOON)
            tasks.create_task(answered.note(7, None))
            await _somebody_waits(postgres_url)
            async with asyncio.timeout(10), storage.open() as other:
                await answered.note(8, None)
                assert (await other.turns.take(BUDI, 10, at=NOON)).panel == PANEL
                for update in (7, 8):
                    seen = await other.updates.seen(update)
                    assert seen is not None
                    assert seen.answered
            await busy.commit()
        async with storage.open() as later:
            assert (await later.turns.take(SITI, 11, at=NOON)).panel == PANEL
    finally:
        await storage.close()


async def _somebody_waits(url: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        async with asyncio.timeout(30):
            while not await connection.fetchval(WAITS):  # noqa: ASYNC110 - another process waits
                await asyncio.sleep(0)
    finally:
        await connection.close()


async def test_what_could_not_be_noted_is_noted_with_the_next_answer(postgres_url: str) -> None:
    storage = Storage(postgres_url, kinds=KINDS)
    away = True

    @asynccontextmanager
    async def opened() -> AsyncIterator[UnitOfWork]:
        if away:
            raise StorageUnavailableError("away")
        async with storage.open() as uow:
            yield uow

    answered = AnsweredUpdates(opened, cast(Replier, Screens()), lambda: NOON)
    async with storage.open() as uow:
        for update in (7, 8):
            await uow.updates.first_time(update, at=NOON)
        await uow.commit()
    await answered.note(7, None)
    away = False
    await answered.note(8, None)
    async with storage.open() as uow:
        await uow.turns.renew_answers([7, 8], at=NOON + timedelta(seconds=4))
    async with storage.open() as uow:
        for update in (7, 8):
            seen = await uow.updates.seen(update)
            assert seen is not None
            assert seen.answered
            assert seen.at == NOON + timedelta(seconds=4)
