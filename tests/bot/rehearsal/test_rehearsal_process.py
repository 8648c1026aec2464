"""The rehearsal that is asked for in the chat runs in a process of its own, one at a time."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.rehearsal.copied import ClockAhead
from bot.rehearsal.process import RehearsalProcess
from bot.settings.environment import Environment
from bot.settings.settings import Deployment
from census.errors import CensusError

NOW = datetime(2020, 3, 6, 1, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
DEPLOYMENT = Deployment.model_validate({"census": "sp2020", "areas": ["35.09"]})


def rehearsals_of(database: Path) -> RehearsalProcess:
    environment = Environment(database_url=SecretStr(f"sqlite:///{database}"))
    return RehearsalProcess(DEPLOYMENT, environment, ClockAhead(NOW))


async def test_it_is_done_elsewhere_and_one_at_a_time(migrated_sqlite: Path) -> None:
    rehearse = rehearsals_of(migrated_sqlite)
    async with asyncio.TaskGroup() as tasks:
        first = tasks.create_task(rehearse(NOW, LATER))
        await asyncio.sleep(0)
        with pytest.raises(CensusError, match="rehearsal-busy"):
            await rehearse(NOW, LATER)
    assert (first.result().begin, first.result().end) == (NOW, LATER)
    assert first.result().count == 0


async def test_what_cannot_be_rehearsed_is_refused_in_a_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "bot.rehearsal.process.ProcessPoolExecutor", lambda *_, **__: ThreadPoolExecutor(1)
    )
    with pytest.raises(CensusError, match="rehearsal-failed"):
        await rehearsals_of(tmp_path / "nothing.db")(NOW, LATER)
