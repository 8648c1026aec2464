"""What admins attach is learned, whatever the database does meanwhile."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from bot.run.kinds import KINDS
from bot.run.knowledge.service import ReloadingKnowledge
from census.definition import Slug
from census.people.people import Language
from census.questions.questions import LearnedExample
from services.ports.unit_of_work import StorageUnavailableError, UnitOfWork
from storage.unit_of_work import Storage

ATTACHED = LearnedExample(
    "kapan cair", Slug("bansos"), Language("id"), datetime(2020, 3, 6, 8, tzinfo=UTC)
)


async def test_what_was_attached_is_read_when_the_database_is_back(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    storage = Storage(f"sqlite:///{shutil.copy(migrated_sqlite, tmp_path / 'own.db')}", kinds=KINDS)
    async with storage.open() as uow:
        await uow.asked.learn([ATTACHED])
        await uow.commit()
    away = [True, True]
    read: list[Sequence[LearnedExample]] = []

    @asynccontextmanager
    async def open_uow() -> AsyncIterator[UnitOfWork]:
        if away:
            away.pop()
            raise StorageUnavailableError("The database cannot be used now.")
        async with storage.open() as uow:
            yield uow

    knowledge_service, stop = ReloadingKnowledge(open_uow, read.append, pause=0), asyncio.Event()
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(knowledge_service.run(stop))
        async with asyncio.timeout(5):
            await knowledge_service.settled()
        stop.set()
    await storage.close()
    assert read == [[ATTACHED]]
