"""Going back to an older release, on the command line."""

import sqlite3
from contextlib import closing

from storage.engine.migrating import known_revisions
from tests.bot.terminal import CONFIG, Terminal

NEWEST, BEFORE = known_revisions()[-1], known_revisions()[-2]


def changes(terminal: Terminal, statement: str) -> None:
    with closing(sqlite3.connect(terminal.folder / "terminal.db")) as database:
        database.execute(statement)
        database.commit()


def test_an_older_release_says_what_to_do_with_a_newer_database(terminal: Terminal) -> None:
    changes(terminal, "UPDATE alembic_version SET version_num = '9999'")
    for words in (["run"], ["migrate"], ["board", "district"], ["migrate", "--to", BEFORE]):
        done = terminal.types(*words)
        assert done.exit_code == 2
        (said,) = done.stderr.splitlines()
        assert f"at revision 9999, newer than the {NEWEST}" in said
        assert f"migrate --to {NEWEST}" in said
    assert f"migrate --to {NEWEST}" in terminal.types("doctor").stdout


def test_the_newer_release_brings_the_database_back_first(terminal: Terminal) -> None:
    assert f"revision {BEFORE}" in terminal.says("migrate", "--to", BEFORE)
    assert f"revision {NEWEST}" in terminal.says("migrate")
    unknown = terminal.types("migrate", "--to", "0000")
    assert unknown.exit_code == 2
    assert "no revision 0000" in unknown.stderr


def test_what_is_set_aside_is_shown_by_doctor(terminal: Terminal) -> None:
    changes(terminal, "INSERT INTO grants (chat, role, unit) VALUES (7, 'inspector', '')")
    said = terminal.types("doctor").stdout
    assert f"✓ database: at revision {NEWEST}; set aside: grants.role=inspector (1)" in said
    assert terminal.types("board", "district").exit_code == 0


def test_by_hand_nothing_starts_before_the_migration(terminal: Terminal) -> None:
    terminal.says("migrate", "--to", BEFORE)
    terminal.file("config.yaml", f"{CONFIG}    migrate: by_hand\n")
    for words in (["run"], ["board", "district"], ["prune"]):
        refused = terminal.types(*words)
        assert refused.exit_code == 2
        (said,) = refused.stderr.splitlines()
        assert (
            f"at revision {BEFORE}, and this release needs {NEWEST}: run sensusbot migrate" in said
        )
    assert f"revision {NEWEST}" in terminal.says("migrate")
    assert terminal.types("board", "district").exit_code == 0
    changes(terminal, "UPDATE alembic_version SET version_num = '9999'")
    assert "newer than the" in terminal.types("board", "district").stderr


def test_by_hand_an_empty_place_is_filled_by_the_migration_alone(terminal: Terminal) -> None:
    terminal.file("config.yaml", f"{CONFIG}    migrate: by_hand\n")
    new = "sqlite:///new.db"
    refused = terminal.types("run", SENSUSBOT_DATABASE_URL=new)
    assert "The database is empty" in refused.stderr
    assert terminal.types("migrate", SENSUSBOT_DATABASE_URL=new).exit_code == 0
    assert terminal.types("board", "district", SENSUSBOT_DATABASE_URL=new).exit_code == 0
