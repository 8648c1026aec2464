"""Throwing away what is old, on the command line."""

import re
from datetime import UTC, datetime
from pathlib import Path

from census.people.people import ChatId
from services.ports.unit_of_work import UnitOfWork
from storage.people.holdings.registry import AGING, NOBODY
from tests.bot.terminal import Terminal

YEAR = (Path(__file__).resolve().parents[4] / "docs" / "year.md").read_text()
LONG_AGO = datetime(2020, 3, 6, 5, tzinfo=UTC)


async def lived_long_ago(uow: UnitOfWork) -> None:
    await uow.people.add(ChatId(101), at=LONG_AGO)
    for number in range(2500):
        await uow.updates.first_time(number, at=LONG_AGO)


def test_what_would_go_is_shown_and_goes(terminal: Terminal) -> None:
    assert terminal.says("prune", "--dry-run") == "Nothing is old enough.\n"
    terminal.stored(lived_long_ago)
    shown = terminal.says("prune", "--dry-run")
    assert re.sub(" +", " ", shown) == "handled_updates 2,500\npeople 1\nThese would go.\n"
    assert terminal.says("prune", "--dry-run") == shown, "it changed nothing"
    assert terminal.says("prune") == "Thrown away: 2,501 rows and people.\n"
    assert terminal.says("prune") == "Thrown away: 0 rows and people.\n"
    assert terminal.says("prune", "--dry-run") == "Nothing is old enough.\n"


def test_the_file_gets_smaller_where_that_is_wanted(terminal: Terminal) -> None:
    terminal.stored(lived_long_ago)
    file = terminal.folder / "terminal.db"
    terminal.says("prune")
    before = file.stat().st_size
    said = terminal.says("prune", "--shrink")
    given_back = int(re.findall(r"([\d,]+) bytes", said)[0].replace(",", ""))
    assert given_back == before - file.stat().st_size > 0


def test_where_there_is_no_database_it_makes_none(terminal: Terminal) -> None:
    said = terminal.types("prune", SENSUSBOT_DATABASE_URL="sqlite:///not-there.db")
    assert said.exit_code == 2
    assert "There is no database" in said.stderr
    assert not (terminal.folder / "not-there.db").exists()


def test_the_document_lists_every_table_that_holds_nobody_with_its_limit() -> None:
    listed = dict(re.findall(r"^\| `(\w+)` \| .* \| `?([^`|]+?)`? \|$", YEAR, re.MULTILINE))
    aging = {each.table.name: each.limit.value for each in AGING}
    assert listed.keys() == NOBODY.keys() | aging.keys()
    assert {table: listed[table] for table in aging} == aging
    by_another = {table for table in NOBODY.keys() - aging.keys() if "." in listed[table]}
    assert by_another == {"asked_questions", "answer_verdicts"}
