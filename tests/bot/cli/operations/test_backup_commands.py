"""Backups as an operator meets them: on the command line, and by the daily job."""

import asyncio
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.run.operations.jobs import operation_jobs
from bot.run.wiring import open_app
from bot.settings.environment import Environment
from bot.settings.reading import read_deployment
from services.operations.backups import backup_age, last_backup
from services.ports.unit_of_work import StorageError
from storage.operations.backups.sealing import new_key
from tests.bot.terminal import CONFIG, Terminal

KEYS = new_key()


def a_config(terminal: Terminal, *lines: str) -> None:
    terminal.file("config.yaml", CONFIG + "".join(f"    {line}\n" for line in lines))


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_is_written_and_comes_back_elsewhere(terminal: Terminal) -> None:
    said = terminal.says("backup", "kept.backup")
    assert re.fullmatch(r"kept\.backup: [\d,]+ bytes, not sealed, so keep it .*\.\n", said)
    again = terminal.types("backup", "kept.backup")
    assert again.exit_code == 2
    assert "exists already" in again.stderr

    into = f"sqlite:///{terminal.folder / 'new.db'}"
    done = terminal.types("restore", "kept.backup", SENSUSBOT_DATABASE_URL=into)
    assert done.exit_code == 0, done.output
    assert "kept.backup is restored, at revision" in done.stdout
    assert "sent again" in done.stdout
    refused = terminal.types("restore", "kept.backup", SENSUSBOT_DATABASE_URL=into)
    assert refused.exit_code == 2
    assert "into an empty one only" in refused.stderr
    assert terminal.types("board", "district", SENSUSBOT_DATABASE_URL=into).exit_code == 0


def test_in_a_folder_it_gets_a_name_and_old_ones_go(terminal: Terminal) -> None:
    folder = terminal.folder / "backups"
    folder.mkdir()
    a_config(terminal, f"backups: {{folder: backups, keep: 1, encrypt_to: {KEYS.public}}}")
    (folder / "sensusbot-20200301T020000Z.db.gz").touch()
    said = terminal.says("backup")
    assert "sealed" in said
    assert "Removed 1 older ones; 1 are kept." in said
    [backup, checksum] = files_in(folder)
    assert re.fullmatch(r"sensusbot-\d{8}T\d{6}Z\.db\.gz\.age", backup)
    assert checksum == f"{backup}.sha256"
    now = datetime.now(UTC)  # noqa: TID251 - the command has the machine's clock
    age = terminal.stored(lambda uow: backup_age(uow, now=now))
    assert age is not None
    assert age < timedelta(minutes=5)


def test_what_cannot_be_backed_up_or_restored_is_said_in_one_sentence(terminal: Terminal) -> None:
    for words, told in (
        (("backup",), "Name a file or a folder"),
        (("backup", "nowhere/"), "There is no folder nowhere: make it first."),
        (("backup", "nowhere/kept.backup"), "There is no folder nowhere: make it first."),
        (("restore", "nothing.backup"), "nothing.backup: No such file or directory."),
    ):
        said = terminal.types(*words, SENSUSBOT_DATABASE_URL="sqlite:///not-there.db")
        assert said.exit_code == 2
        assert said.stderr.strip().startswith(told), said.stderr
        assert "Traceback" not in said.output
    said = terminal.types("backup", "kept.backup", SENSUSBOT_DATABASE_URL="sqlite:///not-there.db")
    assert said.exit_code == 2
    assert "nothing to back up" in said.stderr


def test_a_wrong_section_is_refused_before_the_bot_runs(terminal: Terminal) -> None:
    for line, told in (
        ("backups: {folder: nowhere}", "backups: folder: there is no folder"),
        (
            # No "b" is ever in such a key, and any other letter may be its last one.
            f"backups: {{encrypt_to: {KEYS.public[:-1]}b}}",
            "backups: encrypt_to: this is no public key",
        ),
        ("backups: {keep: 0}", "backups.keep"),
    ):
        a_config(terminal, line)
        said = terminal.types("doctor")
        assert told in said.output, said.output


def test_a_new_key_has_a_half_to_keep(terminal: Terminal) -> None:
    said = terminal.types("backup-key")
    public, secret = (line.split()[-1] for line in said.stdout.splitlines())
    assert public.startswith("age1")
    assert secret.startswith("AGE-SECRET-KEY-1")
    assert "only restoring needs it" in said.stderr


@pytest.fixture
def config(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, value in terminal.environment.items():
        if value is not None:
            monkeypatch.setenv(name, value)
    (terminal.folder / "backups").mkdir()
    return terminal.folder / "config.yaml"


def test_the_job_writes_one_a_day_and_is_off_without_a_folder(
    terminal: Terminal, config: Path
) -> None:
    async def nightly() -> None:
        async with open_app(read_deployment(config), Environment()) as app:
            assert operation_jobs(app) == ()
        a_config(terminal, "backups: {folder: backups}")
        async with open_app(read_deployment(config), Environment()) as app:
            [job] = operation_jobs(app)
            due = app.clock.now() - timedelta(minutes=1)
            for _ in range(2):  # two processes, or once more after a crash
                async with app.storage.open() as uow:
                    await job.run(uow, due)
                    await uow.commit()
            async with app.storage.open() as uow:
                written = await last_backup(uow)
            assert written is not None
            assert written > due

    asyncio.run(nightly())
    assert len(files_in(terminal.folder / "backups")) == 2


def test_a_folder_that_went_while_the_bot_runs_does_not_become_a_file(
    terminal: Terminal, config: Path
) -> None:
    a_config(terminal, "backups: {folder: backups}")
    (terminal.folder / "backups").rmdir()

    async def nightly() -> None:
        async with open_app(read_deployment(config), Environment()) as app:
            [job] = operation_jobs(app)
            async with app.storage.open() as uow:
                await job.run(uow, app.clock.now())

    with pytest.raises(StorageError, match=r"There is no folder .*backups: make it first"):
        asyncio.run(nightly())
    assert not (terminal.folder / "backups").exists()
    assert "There is no folder" in terminal.types("backup").stderr
