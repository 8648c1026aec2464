"""The ground of a deployment: its database, its key, its areas, and where they lie."""

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.cli.exits import AWAY, UNUSABLE
from bot.run.wiring import open_app
from bot.settings.environment import Environment
from bot.settings.settings import Deployment
from census.people.people import ChatId
from services.ports.unit_of_work import UnitOfWork
from tests.bot.terminal import KEY, TOKEN, Terminal


@pytest.fixture(autouse=True)
def nothing_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    """What gets as far as Telegram has started."""

    def started(*_: object) -> None:
        pytest.fail("it started")

    monkeypatch.setattr("bot.run.service.open_client", started)


AREA = "code,name,level,parent_code\n{}"


def test_another_key_than_that_of_the_hashes_is_refused(terminal: Terminal) -> None:
    roster = terminal.file("r.csv", "nip;nama;opd\n198503152010012001;Rina;opd-x\n")
    terminal.types("import", "units", terminal.file("u.csv", "code;name;kind\nopd-x;X;office\n"))
    assert terminal.types("import", "roster", roster, "--yes").exit_code == 0
    other = {"SENSUSBOT_HASH_KEY": KEY[::-1], "SENSUSBOT_API_BASE": "http://127.0.0.1:1"}
    for words in (["run"], ["import", "roster", roster, "--yes"], ["board", "district"]):
        done = terminal.types(*words, **other)
        assert done.exit_code == 2, done.output
        (said,) = done.stderr.splitlines()
        assert said.startswith("SENSUSBOT_HASH_KEY is not the key of this database")
    assert "✗ database: SENSUSBOT_HASH_KEY is not" in terminal.types("doctor", **other).stdout


@pytest.mark.parametrize(
    ("setting", "key"),
    [
        (
            "targets: [{board: village, owner: BPS, share: 50%, units: ['35.99']}]",
            "targets.0.units",
        ),
        ("contacts: [{name: A, reach: b, hours: c, unit: '35.99'}]", "contacts.0.unit"),
        ("waves: [{name: A, roles: [employee], codes: [opd]}]", "waves.0.codes"),
    ],
)
def test_a_unit_that_is_not_there_is_refused_by_start_and_doctor(
    terminal: Terminal, setting: str, key: str
) -> None:
    terminal.file("config.yaml", f"census: sp2020\nareas: ['35.09']\n{setting}\n")
    away = {"SENSUSBOT_API_BASE": "http://127.0.0.1:1"}
    done = terminal.types("run", **away)
    assert done.exit_code == 2
    (said,) = done.stderr.splitlines()
    assert said.startswith(f"config.yaml: {key}: no unit has the code")
    assert said in terminal.types("doctor", **away).stdout


def test_areas_that_a_file_brings_later_are_there_at_the_next_start(terminal: Terminal) -> None:
    terminal.says("migrate")
    own = terminal.folder / "data" / "areas"
    own.mkdir(parents=True)
    (own / "new.csv").write_text(AREA.format("35.09.99,Kecamatan Baru,kecamatan,35.09\n"))
    terminal.says("migrate")

    with closing(sqlite3.connect(terminal.folder / "terminal.db")) as database:
        named = database.execute("SELECT name FROM units WHERE code = '35.09.99'").fetchall()
    assert named == [("Kecamatan Baru",)]


def test_codes_of_the_statistics_office_that_a_file_brings_later_are_read(
    terminal: Terminal,
) -> None:
    own = terminal.folder / "data" / "areas"
    own.mkdir(parents=True)
    (own / "new.csv").write_text(AREA.format("35.09.99,Kecamatan Baru,kecamatan,35.09\n"))
    (own / "bps_codes.csv").write_text("bps_code,code,name\n3509990,35.09.99,Baru\n")
    said = terminal.takes_recap("# code_system: bps\nkode;keluarga\n3509990;50\n")
    assert "Kecamatan Baru: baru, 50 keluarga" in said


def test_a_file_of_areas_that_is_none_is_refused(terminal: Terminal) -> None:
    own = terminal.folder / "data" / "areas"
    own.mkdir(parents=True)
    (own / "new.csv").write_text(AREA.format("35.09.99,Baru,kelurahan adat,35.09\n"))
    done = terminal.types("run")
    assert done.exit_code == 2
    (said,) = done.stderr.splitlines()
    assert "data/areas" in said
    assert said in terminal.types("doctor").stdout


def test_the_database_lies_beside_config_yaml_and_is_its_owners_alone(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    config = str(terminal.folder / "config.yaml")
    url = "sqlite:///sensusbot.db"
    assert terminal.types("migrate", "--config", config, SENSUSBOT_DATABASE_URL=url).exit_code == 0
    assert (terminal.folder / "sensusbot.db").stat().st_mode & 0o777 == 0o600
    assert not Path("sensusbot.db").exists()


def test_a_new_database_is_its_owners_alone(terminal: Terminal) -> None:
    path = terminal.folder / "new.db"
    assert terminal.types("migrate", SENSUSBOT_DATABASE_URL=f"sqlite:///{path}").exit_code == 0
    assert path.stat().st_mode & 0o777 == 0o600


async def test_who_made_attempts_cannot_be_told_without_the_key(
    terminal: Terminal, migrated_sqlite: Path
) -> None:
    deployment = Deployment.model_validate({"census": "sp2020", "areas": ["35.09"]})

    async def kept(name: str, key: str) -> str:
        """Return as whom a deployment with a key of its own keeps one and the same chat."""
        file = shutil.copy(migrated_sqlite, terminal.folder / name)
        environment = Environment(
            token=SecretStr(TOKEN),
            hash_key=SecretStr(key),
            database_url=SecretStr(f"sqlite:///{file}"),
        )
        async with (
            open_app(deployment, environment, migrate=False) as app,
            app.storage.open() as uow,
        ):
            await uow.attempts.add("status", ChatId(7), at=datetime(2020, 3, 6, tzinfo=UTC))
            await uow.commit()
        with closing(sqlite3.connect(file)) as database:
            (who,) = database.execute("SELECT who FROM attempts").fetchone()
        return str(who)

    assert await kept("a.db", KEY) == await kept("b.db", KEY) != await kept("c.db", KEY[::-1])


def test_what_sqlite_lays_beside_the_file_is_private_too(terminal: Terminal) -> None:
    (terminal.folder / "terminal.db").chmod(0o644)

    async def modes(uow: UnitOfWork) -> dict[str, int]:
        await uow.facts.put("a", "b")
        await uow.commit()
        return {each.name: each.stat().st_mode & 0o777 for each in _files_of(terminal)}

    assert terminal.stored(modes) == dict.fromkeys(
        ("terminal.db", "terminal.db-shm", "terminal.db-wal"), 0o600
    )


def _files_of(terminal: Terminal) -> list[Path]:
    return sorted(terminal.folder.glob("terminal.db*"))


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://u:s3cret%40tail@127.0.0.1:1/name",
        "postgresql://u:s3cret@tail@127.0.0.1:1/name",
        "postgresql://u:s3cret/tail@127.0.0.1:1/name",
        "postgresql://u:x@127.0.0.1:1/name?password=s3cret-tail",
        "postgresql://127.0.0.1:1/name?user=u&password=s3cret-tail",
        "postgresql://u:s3cret#tail@127.0.0.1:1/name",
        "postgresql://u:s3cret?tail@127.0.0.1:1/name",
        "postgresql://u:s3cret:tail@127.0.0.1:port/name",
        "postgresql://u:s3cret-tail@127.0.0.1:1/name?sslmode=banana",
        "postgresql://u:s3cret-tail@no-such-host.invalid/name",
    ],
)
def test_no_part_of_a_databases_password_is_ever_said(terminal: Terminal, url: str) -> None:
    for words in (["migrate"], ["doctor"]):
        done = terminal.types(
            *words, SENSUSBOT_DATABASE_URL=url, SENSUSBOT_API_BASE="http://127.0.0.1:1"
        )
        assert done.exit_code in {UNUSABLE, AWAY}, done.output
        assert "s3cret" not in done.output
        assert "tail@" not in done.output
        assert "Traceback" not in done.output


def test_files_that_cannot_be_written_or_read_are_said_in_a_sentence(terminal: Terminal) -> None:
    folder = str(terminal.folder)
    nowhere = str(terminal.folder / "nowhere" / "x.csv")
    for words in (
        ["board", "district", "--csv", nowhere],
        ["board", "district", "--xlsx", folder],
        ["texts", "export", "--lang", "jv", "--out", nowhere],
        ["brief", "--xlsx", nowhere],
        ["poster", "--all", "--out", str(terminal.file("p", "a file"))],
    ):
        done = terminal.types(*words)
        assert done.exit_code in (0, 1, 2), (words, done.output)
        assert done.exception is None or isinstance(done.exception, SystemExit), words
