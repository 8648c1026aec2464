"""A town that many tests share: people come and go in it, nobody moves its clock."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from functools import cache
from pathlib import Path

import pytest

from bot.run import service
from handlers.run import outage
from handlers.run.incoming import polling
from handlers.telegram import outgoing
from handlers.telegram.answering import owed
from simulator.cloud.trouble import haste
from sources.fieldwork.codes import CodeReader
from sources.proofs.reader import ProofReader, ReadingLimits
from tests.support.town import Town, open_town

SOON = 0.02


@pytest.fixture(autouse=True)
def tried_again_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test has broken or silenced is well again as soon as the test says so.

    Telegram lets a bot ask for the same updates again sooner than it does.
    """
    monkeypatch.setattr(owed, "LOOK", SOON)
    monkeypatch.setattr(owed, "FIRST_PAUSE", SOON)
    monkeypatch.setattr(outgoing, "sleep", soon)
    monkeypatch.setattr(outage, "FIRST_PAUSE", SOON)
    monkeypatch.setattr(polling, "SAME_AGAIN", 0.1)
    monkeypatch.setattr(haste, "_ONE_BY_ONE", 0.05)


async def soon(_seconds: float) -> None:
    """Wait, for as long as a test can afford."""
    await asyncio.sleep(SOON)


@pytest.fixture(scope="session", autouse=True)
async def read_by_the_same_processes() -> AsyncIterator[None]:
    """Let all bots share the processes that read strangers' files: to start one takes long."""
    async with AsyncExitStack() as at_the_end:
        patch = at_the_end.enter_context(pytest.MonkeyPatch.context())

        @cache
        def proof_reader(limits: ReadingLimits) -> ProofReader:
            reader = ProofReader(limits)
            at_the_end.push_async_callback(reader.close)
            reader.close = _stays
            return reader

        @cache
        def code_reader() -> CodeReader:
            reader = CodeReader()
            at_the_end.push_async_callback(reader.close)
            reader.close = _stays
            return reader

        patch.setattr(service, "ProofReader", proof_reader)
        patch.setattr(service, "CodeReader", code_reader)
        yield


async def _stays() -> None:
    """Do not end."""


@pytest.fixture(scope="module")
async def shared_town(
    tmp_path_factory: pytest.TempPathFactory, migrated_sqlite: Path
) -> AsyncIterator[Town]:
    """One campaign for the tests of a file, each of which brings its own people."""
    async with open_town(tmp_path_factory.mktemp("town"), migrated_sqlite) as opened:
        yield opened


@pytest.fixture
async def own_town(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Town]:
    """A campaign for one test alone: it moves the clock, breaks something, or fills boards."""
    async with open_town(tmp_path, migrated_sqlite) as opened:
        yield opened
