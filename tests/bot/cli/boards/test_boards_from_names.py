"""Boards that count names, typed on a terminal: past days, history, CSV and JSON."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.run.wiring import SystemClock
from tests.bot.cli.data.test_finished_files import AGUS, RINA, ROSTER, WATI, WORKPLACES, takes
from tests.bot.terminal import CONFIG, Terminal

WIB = ZoneInfo("Asia/Jakarta")
SOURCE = "menurut nama yang tercatat per 6 Maret 2020, 23.59 WIB"


def it_is(monkeypatch: pytest.MonkeyPatch, day: int) -> None:
    """Let it be noon of a day of March 2020."""
    noon = datetime(2020, 3, day, 12, tzinfo=WIB)
    monkeypatch.setattr(SystemClock, "now", lambda self: noon)


@pytest.fixture
def named(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Names of the evening before come in at noon of 6 and 7 March."""
    terminal.file("config.yaml", f"{CONFIG}    counts_from: {{office: people}}\n")
    it_is(monkeypatch, 6)
    terminal.says("import", "units", terminal.file("units.csv", WORKPLACES))
    terminal.says("import", "roster", terminal.file("roster.csv", ROSTER))
    takes(terminal, f"NIP\n{RINA}\n", "--as-of", "2020-03-05", "--yes")
    it_is(monkeypatch, 7)
    takes(terminal, f"NIP\n{AGUS}\n{WATI}\n", "--as-of", "2020-03-06", "--yes")
    return terminal


def test_json_says_that_names_are_counted_and_of_which_day(named: Terminal) -> None:
    now = named.board("office", "--history")
    assert (now["counts_from"], now["as_of"]) == ("people", "2020-03-06T23:59:00+07:00")
    [row] = now["rows"]
    assert (row["code"], row["completed"], row["base"], row["rate"]) == ("opd-dinkes", 3, 3, "1/1")
    assert row["gained"] == 2
    assert [(day["as_of"][:10], day["rows"][0]["completed"]) for day in now["days"]] == [
        ("2020-03-05", 1),
        ("2020-03-06", 3),
    ]


def test_a_past_day_counts_the_names_that_were_known_then(named: Terminal) -> None:
    then = named.board("office", "--date", "2020-03-06", "--history")
    assert then["as_of"] == "2020-03-05T23:59:00+07:00"
    assert [(row["completed"], row["base"]) for row in then["rows"]] == [(1, 3)]
    assert len(then["days"]) == 1
    assert named.board("office", "--date", "2020-03-05")["rows"] == []
    named.says("import", "finished", "--undo", "2")
    assert [row["completed"] for row in named.board("office")["rows"]] == [1]


def test_a_csv_and_the_table_name_their_source(named: Terminal) -> None:
    table = named.says("board", "office")
    assert SOURCE in " ".join(table.split())
    [heading, *rows] = named.says("board", "office", "--csv", "-").splitlines()
    assert heading.endswith(";Data per;Sumber")
    assert rows == [
        "1;0;opd-dinkes;Dinas Kesehatan;3;3;100,0;2;0;;0;2020-03-06;menurut nama yang tercatat"
    ]
    then = named.says("board", "office", "--date", "2020-03-06", "--csv", "-").splitlines()
    assert then[1].startswith("1;;opd-dinkes;Dinas Kesehatan;1;3;33,3;")
    assert named.says("board", "office", "--history", "--csv", "-").splitlines()[1:] == [
        "2020-03-05;opd-dinkes;Dinas Kesehatan;1;1;3;33,3;2020-03-05;menurut nama yang tercatat",
        "2020-03-06;opd-dinkes;Dinas Kesehatan;1;3;3;100,0;2020-03-06;menurut nama yang tercatat",
    ]
