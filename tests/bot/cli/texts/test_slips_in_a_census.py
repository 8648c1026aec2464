"""Slips that `check` took in silence, told twice or without their line."""

import re
from pathlib import Path

import pytest

from presentation.questions.answers import SLOTS
from sources.questions.guide import lacking
from tests.bot.cli.texts.test_new_census import boats, fill
from tests.bot.terminal import Terminal

__all__ = ["boats"]


@pytest.mark.parametrize(
    ("name", "before", "after", "told"),
    [
        ("census.yaml", 'at: "09.00"', 'at: "02.00"', "reminders.residents.at: write a time of"),
        ("census.yaml", 'at: "10.00"', "at: 22.30", "events.stuck.at: write a time of day from"),
        ("census.yaml", "2031-02-28", "2072-02-28", "interview.last_day: write at most 366 days"),
        (
            "census.yaml",
            "2031-02-",
            "2030-08-",
            "interview.first_day: write a day after 2031-01-31",
        ),
        ("faq.yaml", "      - Hitung perahu desa", "      - …", "apa-itu-sensus.source[0]: write "),
    ],
)
def test_a_slip_is_told_once_with_its_line(
    boats: Path, name: str, before: str, after: str, told: str
) -> None:
    fill(boats)
    file = boats / name
    often = -1 if before.endswith("-") else 1
    file.write_text(file.read_text().replace(before, after, often))
    [problem] = lacking(boats, slots=SLOTS)
    assert re.match(rf"{file}:\d+: ", problem), problem
    assert told in problem


def test_a_brace_that_is_not_closed_is_told_once(boats: Path) -> None:
    fill(boats)
    steps = boats / "locales" / "id" / "steps.ftl"
    text = steps.read_text()
    steps.write_text(re.sub("(step-prepare-body =).*", r"\1 Buka { $domain", text))
    [told] = lacking(boats, slots=SLOTS)
    assert re.match(rf"{steps}:\d+: line \d+: write ", told), told


def test_a_text_that_is_there_twice_is_told_with_its_line(boats: Path) -> None:
    fill(boats)
    steps = boats / "locales" / "id" / "steps.ftl"
    steps.write_text(steps.read_text() + "\nstep-prepare-title = Lagi\n")
    [told] = lacking(boats, slots=SLOTS)
    last = len(steps.read_text().splitlines())
    expected = "write step-prepare-title once, it is here twice"
    assert told == f"{steps}:{last}: line {last}: {expected}"


def test_a_bot_does_not_start_without_the_questions_that_its_census_names(
    boats: Path, terminal: Terminal
) -> None:
    fill(boats)
    (boats / "faq.yaml").unlink()
    config = terminal.folder / "config.yaml"
    words = re.sub("(?ms)^targets:.*?(?=^[a-z])", "targets: []\n", config.read_text())
    config.write_text(words.replace("sp2020", "boats"))
    told = " ".join(terminal.types("doctor").output.split())
    assert "faq.yaml: the file: expected a file of this name with the topics" in told
