"""A census is laid out on the command line, and `check` leads until it is whole."""

import re
from pathlib import Path

import pytest

from bot.settings.places import NEW_CENSUS
from presentation.questions.answers import SLOTS
from sources.questions.guide import lacking
from tests.bot.terminal import Terminal

PLACE = re.compile(r"^(?P<file>\S+):(?P<line>\d+): (?P<key>[^:]+): write \S")


@pytest.fixture
def boats(terminal: Terminal) -> Path:
    terminal.says("census", "new", "boats", "--folder", str(terminal.folder / "censuses"))
    return terminal.folder / "censuses" / "boats"


def fill(folder: Path) -> None:
    """Write something at each place, as a person would."""
    census = folder / "census.yaml"
    text = census.read_text().replace("official_domain: …", "official_domain: hitung.desa.id")
    for day in range(1, 5):
        text = text.replace("_day: …", f"_day: 2031-01-{day:02}", 1)
    census.write_text(text)
    for file in folder.rglob("*.*"):
        file.write_text(re.sub("…$", "Hitung perahu desa", file.read_text(), flags=re.MULTILINE))


def test_what_is_laid_out_names_each_of_its_open_places(boats: Path) -> None:
    told = lacking(boats, slots=SLOTS)
    places = {(found["file"], int(found["line"])) for found in map(PLACE.match, told) if found}
    assert len(places) == len(told)
    assert places == {
        (str(file), number)
        for file in boats.rglob("*.*")
        for number, line in enumerate(file.read_text().splitlines(), start=1)
        if line.split("#")[0].rstrip().endswith("…")
    }


def test_what_is_filled_in_is_whole(boats: Path, terminal: Terminal) -> None:
    before = terminal.types("check", "--census", "boats")
    assert before.exit_code != 0
    assert "official_domain: write a domain such as sensus.bps.go.id" in before.stdout
    fill(boats)
    assert lacking(boats, slots=SLOTS) == []
    assert terminal.says("check", "--census", "boats") == "boats: 1 topics, 1 examples\n"


def test_a_text_that_is_missing_is_told_with_its_file_and_words(boats: Path) -> None:
    fill(boats)
    steps = boats / "locales" / "jv" / "steps.ftl"
    steps.write_text(steps.read_text().replace("step-submit-help", "step-submit-held"))
    [told] = lacking(boats, slots=SLOTS)
    assert told == (
        f"{steps}: step-submit-help: write step-submit-help = what helps who is stuck in this "
        "step; did you mean step-submit-held?"
    )


def test_texts_that_are_still_to_be_written_are_told_with_their_lines(boats: Path) -> None:
    fill(boats)
    poster = boats / "locales" / "mad" / "poster.ftl"
    poster.write_text("# Two lines\n\nposter-prepare-1 = …\n")
    assert lacking(boats, slots=SLOTS) == [
        f"{poster}:3: poster-prepare-1: write words in place of …"
    ]


def test_several_files_are_looked_at_in_one_go(boats: Path) -> None:
    """A mistake in one file hides none in another."""
    fill(boats)
    for name, before, after in (
        ("census.yaml", "units: [village]", "units: [vilage]"),
        ("faq.yaml", "group: dasar", "grup: dasar"),
    ):
        file = boats / name
        file.write_text(file.read_text().replace(before, after))
    told = " ".join(lacking(boats, slots=SLOTS))
    assert "boards.village.units[0]" in told
    assert "did you mean village?" in told
    assert "topics.0.grup" in told


def test_nothing_is_laid_over_what_is_there(terminal: Terminal, boats: Path) -> None:
    folder = str(boats.parent)
    again = terminal.types("census", "new", "boats", "--folder", folder)
    assert (again.exit_code, boats.is_dir()) == (1, True)
    assert "is there already" in again.stderr
    wrong = terminal.types("census", "new", "../Boats", "--folder", folder)
    assert wrong.exit_code == 1
    assert "cannot name a census" in wrong.stderr


def test_a_census_that_is_not_filled_in_cannot_be_used(boats: Path, terminal: Terminal) -> None:
    fill(boats)
    (boats / "locales" / "en" / "census.ftl").write_text(
        (NEW_CENSUS / "locales" / "census.ftl").read_text()
    )
    config = terminal.folder / "config.yaml"
    config.write_text(config.read_text().replace("sp2020", "boats"))
    refused = terminal.types("board", "district")
    assert refused.exit_code == 2
    assert "census-name: expected words in place of …" in refused.stderr
