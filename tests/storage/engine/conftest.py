"""The engine is tested as it runs: with SQLite's thread, which other tests do without."""

import pytest

from storage.engine.driver import single_trip
from storage.engine.driver.single_trip import Connection as WithThread


@pytest.fixture(autouse=True)
def with_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for SQLite as a bot does."""
    monkeypatch.setattr(single_trip, "Connection", WithThread)
