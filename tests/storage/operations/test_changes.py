"""Versions rise with the transaction, and PostgreSQL tells whoever listens."""

import asyncio

import pytest

from bot.run.kinds import KINDS
from services.ports.operations.changes import ChangeSubject
from services.ports.unit_of_work import StorageUnavailableError
from storage.unit_of_work import Storage
from tests.support.postgres import Postgres


async def test_a_version_rises_only_with_its_transaction(
    storage: Storage, second_process: Storage
) -> None:
    async with storage.open() as uow:
        await uow.changes.note(ChangeSubject.PHRASINGS)
        await uow.changes.note(ChangeSubject.PHRASINGS)
        await uow.commit()
    async with storage.open() as uow:
        await uow.changes.note(ChangeSubject.BLOCKS)  # never committed
    async with second_process.open() as uow:
        assert await uow.changes.versions() == {ChangeSubject.PHRASINGS: 2}


async def test_who_listens_hears_of_what_was_committed_elsewhere(postgres_url: str) -> None:
    one, other = Storage(postgres_url, kinds=KINDS), Storage(postgres_url, kinds=KINDS)
    rings: asyncio.Queue[None] = asyncio.Queue()
    async with asyncio.timeout(10), asyncio.TaskGroup() as tasks:
        listening = tasks.create_task(one.bell.listen(lambda: rings.put_nowait(None)))
        await rings.get()  # it listens
        async with other.open() as uow:
            await uow.changes.note(ChangeSubject.SILENCE)
            await uow.rollback()
            await uow.changes.note(ChangeSubject.BLOCKS)
            await uow.commit()
        await rings.get()
        listening.cancel()
    assert rings.empty()
    await one.close()
    await other.close()


async def test_a_bell_whose_connection_was_cut_says_so(
    postgres_url: str, postgres_server: Postgres
) -> None:
    storage, heard = Storage(postgres_url, kinds=KINDS), asyncio.Event()
    async with asyncio.timeout(10), asyncio.TaskGroup() as tasks:
        listening = tasks.create_task(_listens(storage, heard))
        await heard.wait()
        await postgres_server.shut_out(postgres_url)
        await listening
    await postgres_server.let_in(postgres_url)
    await storage.close()
    assert listening.done()


async def _listens(storage: Storage, heard: asyncio.Event) -> None:
    with pytest.raises(StorageUnavailableError):
        await storage.bell.listen(heard.set)
