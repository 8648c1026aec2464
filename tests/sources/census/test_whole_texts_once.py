"""Texts that were found whole are not looked at again, and all others are."""

import shutil
from pathlib import Path

import pytest

from sources.census import texts
from sources.census.files import load_census
from sources.census.problems import CensusFileError

TINY = Path(__file__).parents[3] / "tests" / "censuses" / "tiny"
SHELF = "shelf"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TINY, tmp_path / "tiny"))


def test_the_second_time_they_are_not_looked_at(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = load_census(folder, tmp_path / SHELF)
    monkeypatch.setattr(texts, "unreadable", lambda _: pytest.fail("looked at again"))
    assert load_census(folder, tmp_path / SHELF) == first


@pytest.mark.parametrize(
    ("file", "before", "after"),
    [
        ("locales/id/texts.ftl", "step-look-body =", "step look body:"),
        ("locales/mad/texts.ftl", "step-tell-us-help", "step-tell-us-hlep"),
        ("census.yaml", "[paint_it]", "[paint_it, launch]"),
    ],
)
def test_what_has_changed_since_is_refused_each_time(
    folder: Path, tmp_path: Path, file: str, before: str, after: str
) -> None:
    load_census(folder, tmp_path / SHELF)
    changed = (folder / file).read_text().replace(before, after, 1)
    (folder / file).write_text(changed)
    for _ in range(2):
        with pytest.raises(CensusFileError):
            load_census(folder, tmp_path / SHELF)


def test_code_that_has_changed_looks_again(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_census(folder, tmp_path / SHELF)
    monkeypatch.setattr(texts, "CODE", texts.CODE[1:])
    looked: list[object] = []

    def look(sources: object) -> tuple[()]:
        looked.append(sources)
        return ()

    monkeypatch.setattr(texts, "unreadable", look)
    load_census(folder, tmp_path / SHELF)
    assert looked


def test_where_nothing_can_be_remembered_they_are_looked_at(folder: Path, tmp_path: Path) -> None:
    (tmp_path / SHELF).write_text("no folder")
    assert load_census(folder, tmp_path / SHELF).id == "tiny"
    assert {each.name for home in texts.HOMES for each in home.iterdir()} >= {*texts.CODE}
