"""What tests of every folder share: one PostgreSQL, one migrated SQLite file, a town to live in."""

import inspect
import logging
import ssl
from collections.abc import AsyncIterator, Callable, Iterator
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import pytest
import structlog

from storage.engine.migrating import migrate
from tests.support.postgres import postgres_server, postgres_url
from tests.support.town import Town, open_town

__all__ = ["postgres_server", "postgres_url"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Know the option of ``make trials``."""
    parser.addoption("--long", action="store_true", help="repeat what chance decides more often")


@pytest.fixture(scope="session")
def long(request: pytest.FixtureRequest) -> bool:
    """Return whether there is time for many repeats."""
    return bool(request.config.getoption("--long"))


@pytest.fixture(scope="session", autouse=True)
def every_bot_opens_and_closes_at_once() -> Iterator[None]:
    """Spare each test what aiogram does once in a real process.

    It waits a quarter of a second for TLS to say good-bye, reads the certificates of the world,
    and takes the parameters of each handler from its source.
    """
    from aiogram.client.session import aiohttp as sessions  # noqa: PLC0415 - after handlers
    from aiogram.dispatcher.event import handler  # noqa: PLC0415

    async def close(session: sessions.AiohttpSession) -> None:
        if session._session is not None:
            await session._session.close()

    tls = SimpleNamespace(create_default_context=cache(ssl.create_default_context))
    known: dict[object, inspect.Signature] = {}

    def signature(callback: Callable[..., object]) -> inspect.Signature:
        code = getattr(callback, "__code__", callback), inspect.ismethod(callback)
        if code not in known:
            known[code] = inspect.signature(callback)
        return known[code]

    inspecting = SimpleNamespace(**vars(inspect) | {"signature": signature})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sessions.AiohttpSession, "close", close)
        patch.setattr(sessions, "ssl", tls)
        patch.setattr(handler, "inspect", inspecting)
        yield


@pytest.fixture(autouse=True)
def log_as_before() -> Iterator[None]:
    """Undo what a command set up: its log would go on writing to an output that is closed."""
    handlers, level = logging.root.handlers[:], logging.root.level
    yield
    structlog.reset_defaults()
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
