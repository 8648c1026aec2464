import sqlite3
from pathlib import Path

import pytest

from bot.run.kinds import KINDS
from services.ports.unit_of_work import StorageError, StorageUnavailableError
from storage.engine.engine import connect, write_ahead
from storage.unit_of_work import Storage
from tests.storage.making import SITI
from tests.support.postgres import Postgres


@pytest.mark.parametrize("scheme", ["sqlite", "sqlite+aiosqlite"])
async def test_a_sqlite_url_can_be_spelled_in_two_ways(tmp_path: Path, scheme: str) -> None:
    storage = Storage(f"{scheme}:///{tmp_path / 'a.db'}", kinds=KINDS)
    await storage.migrate()
    assert (await storage.revisions()).up_to_date
    await storage.close()


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+asyncpg"])
async def test_a_postgresql_url_can_be_spelled_in_three_ways(
    postgres_url: str, scheme: str
) -> None:
    storage = Storage(postgres_url.replace("postgresql", scheme, 1), kinds=KINDS)
    assert (await storage.revisions()).up_to_date
    await storage.close()


def test_the_ssl_mode_of_hosting_services_is_understood() -> None:
    engine = connect("postgres://someone:secret@db.example/census?sslmode=require")
    assert dict(engine.url.query) == {"ssl": "require"}


def test_an_option_that_the_driver_does_not_know_is_named() -> None:
    with pytest.raises(StorageError, match="not known here: channel_binding"):
        Storage("postgres://someone:secret@db.example/census?channel_binding=require", kinds=KINDS)


def test_the_address_shows_no_password() -> None:
    storage = Storage("postgresql://someone:secret@db.example/census?ssl=require", kinds=KINDS)
    assert storage.address == "postgresql://someone:***@db.example/census"


@pytest.mark.parametrize(
    "url", ["", "sensusbot.db", "mysql://localhost/census", "sqlite:/x", "http://x"]
)
def test_a_url_that_names_no_database_of_ours_is_refused_in_one_sentence(url: str) -> None:
    with pytest.raises(StorageError, match=r"write sqlite:///path/to/file\.db or postgresql://"):
        Storage(url, kinds=KINDS)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=f"there is no folder {tmp_path / 'missing'}"):
        Storage(f"sqlite:///{tmp_path / 'missing' / 'a.db'}", kinds=KINDS)


@pytest.mark.parametrize("path", ["/", "."])
def test_a_folder_is_no_database(path: str) -> None:
    with pytest.raises(StorageError, match="is a folder"):
        Storage(f"sqlite:///{path}", kinds=KINDS)


def test_a_url_without_a_file_is_told_how_to_name_one() -> None:
    with pytest.raises(StorageError, match="names no file"):
        Storage("sqlite:///", kinds=KINDS)


async def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Yth. Bapak/Ibu Kepala Dinas" * 100)
    with pytest.raises(StorageError, match=r"letter\.txt.*not a database") as raised:
        await Storage(f"sqlite:///{path}", kinds=KINDS).migrate()
    assert not isinstance(raised.value, StorageUnavailableError), "no use in waiting for it"


async def test_a_postgresql_that_is_away_is_named_without_its_password() -> None:
    storage = Storage("postgresql://someone:secret@127.0.0.1:9/census", kinds=KINDS)
    with pytest.raises(StorageUnavailableError) as raised:
        await storage.revisions()
    sentence = str(raised.value)
    assert sentence.startswith("The database postgresql://someone:***@127.0.0.1:9/census")
    assert "secret" not in sentence
    assert "\n" not in sentence


async def test_a_database_that_does_not_exist_is_named(postgres_server: Postgres) -> None:
    with pytest.raises(StorageError, match='"nowhere" does not exist'):
        await Storage(postgres_server.url("nowhere"), kinds=KINDS).migrate()


CUT_OFF = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'sensusbot'"
)


async def test_a_connection_that_broke_is_replaced(
    postgres_server: Postgres, postgres_url: str
) -> None:
    storage = Storage(postgres_url, kinds=KINDS)
    await storage.revisions()
    await postgres_server.execute(CUT_OFF)
    await storage.revisions()
    await storage.close()


async def test_a_connection_that_breaks_in_use_is_an_outage_and_mends(
    postgres_server: Postgres, postgres_url: str
) -> None:
    storage = Storage(postgres_url, kinds=KINDS)
    async with storage.open() as work:
        await work.people.get(SITI)
        await postgres_server.execute(CUT_OFF)
        with pytest.raises(StorageUnavailableError):
            await work.people.get(SITI)
    async with storage.open() as work:
        assert await work.people.get(SITI) is None
    await storage.close()


class RefusingCursor:
    """Refuses some statements, as SQLite does, and notes all."""

    def __init__(self, times: int, code: int = sqlite3.SQLITE_BUSY) -> None:
        self.times, self.code = times, code
        self.said: list[str] = []

    def execute(self, statement: str) -> None:
        self.said.append(statement)
        if len(self.said) <= self.times:
            error = sqlite3.OperationalError("database is locked")
            error.sqlite_errorcode = self.code
            raise error


def test_of_two_that_open_a_new_file_at_once_the_refused_one_tries_again() -> None:
    cursor = RefusingCursor(times=2)
    write_ahead(cursor)
    assert cursor.said == 3 * ["PRAGMA journal_mode = WAL"]


def test_a_disk_that_cannot_be_written_is_not_tried_again() -> None:
    cursor = RefusingCursor(times=1, code=sqlite3.SQLITE_READONLY)
    with pytest.raises(sqlite3.OperationalError):
        write_ahead(cursor)
    assert len(cursor.said) == 1
