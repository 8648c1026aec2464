"""What tests of every folder share: one PostgreSQL, one migrated SQLite file, a town to live in.

It is loaded by ``tests/conftest.py``.
"""

import gc
import logging
from collections.abc import AsyncIterator, Generator, Iterator
from pathlib import Path

import hypothesis
import pluggy
import pytest
import structlog
from structlog.dev import ConsoleRenderer, plain_traceback

from storage.engine.migrating import migrate
from tests.support.postgres import postgres_server, postgres_url
from tests.support.town import Town, open_town
from tests.support.typed_numbers import TYPED, judge_output
from trials.once import do_once

__all__ = ["postgres_server", "postgres_url"]

hypothesis.settings.register_profile("untimed", deadline=None)
hypothesis.settings.load_profile("untimed")
# A property holds on a slow machine as well: no example has a time by which it must be done.

PLAIN = ConsoleRenderer(exception_formatter=plain_traceback)
"""Prints a traceback as Python does. structlog's own, with all locals, takes seconds."""


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport() -> Generator[None, pluggy.Result[pytest.TestReport], None]:
    """Fail a test that logged or printed an identity number which somebody typed.

    The last report of a test has what all its phases logged, and its town has closed by then.
    """
    report = (yield).get_result()
    if report.when == "teardown":
        judge_output(report, TYPED)


@pytest.fixture(scope="session", autouse=True)
def done_once() -> Iterator[None]:
    """Spare each test what it would find done in a bot that runs already."""
    with pytest.MonkeyPatch.context() as patch:
        do_once(patch)
        yield
    # pytest looks for garbage five times when it ends: it need not look through what is not.
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def log_as_before() -> Iterator[None]:
    """Log plainly, and undo what a command set up: its output is closed when it has ended."""
    handlers, level = logging.root.handlers[:], logging.root.level
    structlog.reset_defaults()
    *usual, _ = structlog.get_config()["processors"]
    structlog.configure(processors=[*usual, PLAIN])
    yield
    logging.root.handlers[:] = handlers
    logging.root.setLevel(level)


@pytest.fixture(scope="session")
async def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with all tables, to be copied."""
    path = tmp_path_factory.mktemp("template") / "migrated.db"
    await migrate(f"sqlite:///{path}")
    return path


@pytest.fixture
async def town(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Town]:
    """A campaign with a bot that answers."""
    async with open_town(tmp_path, migrated_sqlite) as opened:
        yield opened
