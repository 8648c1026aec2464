"""A town that many tests share: people come and go in it, nobody moves its clock."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from handlers.run import outage
from handlers.telegram import outgoing
from handlers.telegram.answering import owed
from tests.support.town import Town, open_town

SOON = 0.02


@pytest.fixture(autouse=True)
def tried_again_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test has broken or silenced is well again as soon as the test says so."""
    monkeypatch.setattr(owed, "LOOK", SOON)
    monkeypatch.setattr(owed, "FIRST_PAUSE", SOON)
    monkeypatch.setattr(outgoing, "PAUSES", (SOON, SOON))
    monkeypatch.setattr(outage, "FIRST_PAUSE", SOON)


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
