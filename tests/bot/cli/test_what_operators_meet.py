"""What an operator meets on the first days, each in a sentence and the same from both commands."""

import os
import sqlite3
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from signal import SIGHUP, SIGINT

import pytest
import yaml

from bot.demo.folder import open_folder, write_state
from bot.run.kinds import KINDS
from census.units import UnitKind
from services.ports.unit_of_work import UnitOfWork
from storage.unit_of_work import Storage
from tests.bot.terminal import Terminal

NOWHERE = "http://127.0.0.1:1"
BASIC = {"census": "sp2020", "areas": ["35.09"]}
WAVE = {"name": "A", "roles": ["employee"], "codes": ["opd-nix"]}


def both_say(terminal: Terminal, database: str) -> str:
    """Return the one sentence of the start, which the doctor says as well."""
    given = {"SENSUSBOT_API_BASE": NOWHERE, "SENSUSBOT_DATABASE_URL": database}
    doctor, start = terminal.types("doctor", **given), terminal.types("run", **given)
    assert (start.exit_code, doctor.exit_code) == (2, 2), start.output
    (sentence,) = start.stderr.splitlines()
    assert [line for line in doctor.stdout.splitlines() if sentence in line and line[0] == "✗"]
    return sentence


def test_a_database_of_something_else_is_left_alone(terminal: Terminal) -> None:
    path = terminal.folder / "o.db"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE people (x)")
    said = both_say(terminal, f"sqlite:///{path}")
    assert "o.db is not sensusbot's: it holds other tables (people)" in said
    with sqlite3.connect(path) as database:
        assert database.execute("SELECT name FROM sqlite_master").fetchall() == [("people",)]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("targets", {"board": "village", "owner": "B", "share": "9%", "units": ["35.09.99"]}),
        ("targets", {"board": "regency", "owner": "B", "share": "9%", "units": ["33.19"]}),
        ("waves", WAVE),
    ],
)
def test_units_that_no_new_database_would_have(
    terminal: Terminal, key: str, value: dict[str, object]
) -> None:
    terminal.file("config.yaml", yaml.safe_dump({**BASIC, key: [value]}))
    said = both_say(terminal, "sqlite:///new.db")
    assert said.startswith(f"config.yaml: {key}.0.")
    assert "no unit has the code" in said


def test_a_database_that_is_away_at_the_start_is_nothing_to_correct(terminal: Terminal) -> None:
    """After a power cut it may come up last: systemd starts the bot again, unless it is told 2."""
    terminal.file("config.yaml", yaml.safe_dump(BASIC))
    start = terminal.types("run", SENSUSBOT_DATABASE_URL="postgresql://bot@127.0.0.1:1/census")
    assert start.exit_code == 75
    (sentence,) = start.stderr.splitlines()
    assert sentence.startswith("The database postgresql://bot@127.0.0.1:1/census cannot be used")


def test_a_folder_where_nothing_can_be_written(terminal: Terminal) -> None:
    said = both_say(terminal, "sqlite:////proc/x.db")
    assert said == "The database cannot be used: nothing can be written in the folder /proc."


def test_the_words_of_progress_are_named(terminal: Terminal) -> None:
    file = terminal.file("r.csv", "nik;kk;status;tanggal\n3509125203850001;3509121206150003;?;x\n")
    refused = terminal.types("import", "registry", file).stderr
    helped = terminal.types("import", "registry", "--help").stdout
    for word in ("not_yet", "belum", "respon", "lengkap", "clean", "diperiksa"):
        assert word in refused
        assert word in helped


def test_nobody_there_to_say_yes(terminal: Terminal) -> None:
    terminal.takes_recap("kode;keluarga;dasar\n35.09.01;5;9\n")
    done = terminal.types("rollback")
    assert done.exit_code == 1
    assert "Aborted" not in done.output
    assert "ulangi dengan --yes" in done.stderr


def test_what_the_demonstration_keeps_is_its_owners(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    with open_folder(folder, reset=False):
        write_state(folder, {"moment": "now"})
        (folder / "log.jsonl").touch()
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {each.stat().st_mode & 0o777 for each in folder.iterdir()} == {0o600}
    (folder / "log.jsonl").chmod(0o644)
    with open_folder(folder, reset=False):
        assert (folder / "log.jsonl").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"jobs": {"boards": 16}}, "jobs.boards: expected a cron line in quotation marks"),
        ({"jobs": {"board": "0 16 * * *"}}, "did you mean boards?"),
        ({"zone": "WIB"}, "zone: this key is not known\n"),
    ],
)
def test_a_key_is_compared_with_its_neighbours(
    terminal: Terminal, given: dict[str, object], said: str
) -> None:
    terminal.file("config.yaml", yaml.safe_dump({**BASIC, **given}))
    done = terminal.types("run")
    assert done.exit_code == 2
    assert said in done.stderr


def test_the_release_is_told(terminal: Terminal) -> None:
    assert terminal.types("--version").stdout == f"{version('sensusbot')}\n"


@pytest.mark.parametrize("words", [("board", "district"), ("--help",)])
def test_who_reads_no_further_meets_no_trace(terminal: Terminal, words: tuple[str, ...]) -> None:
    """As in `sensusbot board district | head -0`: the code is that of any command then."""
    terminal.takes_recap("kode;keluarga;dasar\n35.09.01;5;9\n")
    reading, writing = os.pipe()
    os.close(reading)
    given = {name: value for name, value in terminal.environment.items() if value is not None}
    done = subprocess.run(
        [sys.executable, "-c", "from bot.cli.main import main; main()", *words],
        cwd=terminal.folder,
        env={**os.environ, **given},
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


def test_where_no_file_can_be_written_the_sentence_is_not_in_the_data(terminal: Terminal) -> None:
    for words in (("board", "office", "--csv", "-"), ("brief", "--xlsx", "x.xlsx")):
        done = terminal.types(*words)
        assert (done.exit_code, done.stdout) == (1, "")
        assert done.stderr.startswith("Belum ada data yang terbit")


def test_what_the_terminal_says_names_its_own_commands(terminal: Terminal) -> None:
    for words, command in {
        ("deliveries", "--retry", "9"): "sensusbot deliveries",
        ("broadcast", "pause", "9"): "sensusbot broadcast",
        ("publish", "--snapshot", "9"): "sensusbot publish --list",
    }.items():
        done = terminal.types(*words)
        assert done.exit_code == 1
        assert command in done.stderr
        assert "/" not in done.stderr


SIGNALLED_AT_AN_IMPORT = """
import builtins, os, signal, sys

number, moment, load = int(sys.argv.pop(1)), sys.argv.pop(1), builtins.__import__

def signalled(name, *details, **more):
    if name == moment:
        os.kill(os.getpid(), number)
    return load(name, *details, **more)

signal.signal(signal.SIGINT, signal.default_int_handler)
builtins.__import__ = signalled
from bot.cli.main import main
main()
"""


@pytest.mark.parametrize("moment", ["typer", "bot.doctor.doctor"])
def test_ctrl_c_leaves_no_trace(terminal: Terminal, moment: str) -> None:
    """While the modules load, and in a command that is at work."""
    done = subprocess.run(
        [sys.executable, "-c", SIGNALLED_AT_AN_IMPORT, str(int(SIGINT)), moment, "doctor"],
        cwd=terminal.folder,
        env=os.environ,
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (130, b"")


@pytest.mark.parametrize("moment", ["typer", "bot.run.checking"])
def test_a_bot_that_is_told_to_read_its_settings_again_while_it_starts_goes_on(
    terminal: Terminal, moment: str
) -> None:
    """Nobody starts it again after a signal that systemd takes for a clean end."""
    terminal.file("config.yaml", "census: sp1900")
    done = subprocess.run(
        [sys.executable, "-c", SIGNALLED_AT_AN_IMPORT, str(int(SIGHUP)), moment, "run"],
        cwd=terminal.folder,
        env=os.environ,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 2
    assert b"config.yaml" in done.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("ask", "lupa", "kata", "sandi"),
        ("board", "district"),
        ("broadcast", "watch", "1"),
        ("import", "registry", "config.yaml"),
        ("poster", "--all"),
        ("phase",),
    ],
)
def test_a_language_that_the_bot_does_not_speak(terminal: Terminal, words: tuple[str, ...]) -> None:
    done = terminal.types(*words, "--lang", "zz")
    assert done.exit_code == 2
    assert "--lang: one of id, jv, mad, en" in done.stderr


def test_a_command_that_only_looks_makes_no_database(tmp_path: Path, terminal: Terminal) -> None:
    new = {"SENSUSBOT_DATABASE_URL": f"sqlite:///{tmp_path / 'none.db'}"}
    for words in (("board", "office"), ("brief",), ("deliveries",), ("questions",), ("rehearse",)):
        done = terminal.types(*words, **new)
        assert done.exit_code == 2, done.output
        assert "There is no database" in done.stderr
        assert "sensusbot migrate" in done.stderr, "what makes it"
    assert not (tmp_path / "none.db").exists()


def test_areas_of_another_regency_do_not_remain(terminal: Terminal) -> None:
    async def districts(uow: UnitOfWork) -> set[str]:
        return {unit.code[:5] for unit in await uow.units.within(UnitKind.DISTRICT)}

    terminal.file("config.yaml", yaml.safe_dump({**BASIC, "areas": ["33.19"]}))
    terminal.says("migrate")
    assert terminal.stored(districts) == {"33.19"}
    terminal.file("config.yaml", yaml.safe_dump(BASIC))
    terminal.says("board", "district")
    assert terminal.stored(districts) == {"33.19"}, "looking changes nothing"
    terminal.says("phase")
    assert terminal.stored(districts) == {"35.09"}


def test_on_sqlite_a_second_process_and_a_part_of_one_are_refused(terminal: Terminal) -> None:
    terminal.says("migrate")
    (path,) = terminal.folder.glob("*.db")
    with Storage(f"sqlite:///{path}", kinds=KINDS).alone():
        second = terminal.types("run", SENSUSBOT_API_BASE=NOWHERE)
    part = terminal.types("run", "--role", "push", SENSUSBOT_API_BASE=NOWHERE)
    assert (second.exit_code, part.exit_code) == (2, 2)
    assert "Another sensusbot runs on" in second.stderr
    assert "--role push is for several processes, and they need PostgreSQL" in part.stderr
    assert [said.stderr.count("\n") for said in (second, part)] == [1, 1]
