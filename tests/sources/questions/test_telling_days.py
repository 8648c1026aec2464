"""From when on an answer may be said: read from faq.yaml, or refused with its place."""

from pathlib import Path

import pytest

from census.definition import Slug
from census.people.people import Language
from presentation.questions.answers import SLOTS
from sources.census.problems import CensusFileError
from sources.questions.files import load_knowledge

TOPIC = """topics:
  - slug: hasil
    group: dasar
    title: {id: Hasil}
    examples: {id: [hasilnya berapa]}
"""


def load(folder: Path, *more: str) -> Path:
    (folder / "faq.yaml").write_text(TOPIC + "".join(f"    {line}\n" for line in more), "utf-8")
    return folder


def problems(folder: Path, *more: str) -> str:
    with pytest.raises(CensusFileError) as refusal:
        load_knowledge(load(folder, *more), languages=[Language("id")], slots=SLOTS)
    return str(refusal.value)


ANSWERED = "answer: {id: Ini hasilnya.}"


def test_a_day_a_last_day_and_an_earlier_text_are_read(tmp_path: Path) -> None:
    lines = (ANSWERED, "from: 2020-06-03", "until: 2020-12-31", "earlier: {id: Belum ada.}")
    topic = load_knowledge(load(tmp_path, *lines), languages=[Language("id")], slots=SLOTS).topics[
        Slug("hasil")
    ]
    assert (str(topic.first_day), str(topic.last_day)) == ("2020-06-03", "2020-12-31")
    assert topic.earlier == {"id": "Belum ada."}


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (
            (ANSWERED, "from: 3 Juni 2020"),
            "hasil.from: expected a date such as 2020-03-31",
        ),
        (
            (ANSWERED, "from: 2020-06-31"),
            "hasil.from: expected a date such as 2020-03-31",
        ),
        (
            (ANSWERED, "from: 2020-06-03", "until: 2020-06-01"),
            "hasil.until: expected a day that is not before 2020-06-03, its from",
        ),
        ((ANSWERED, "earlier: {id: Belum.}"), "hasil.earlier: expected a from as well"),
        (
            (ANSWERED, "from: 2020-06-03", "earlier: {en: Not yet.}"),
            "hasil.earlier.id: expected a text in this language",
        ),
        (
            (ANSWERED, "from: 2020-06-03", "earlier: {id: 'Kata {kapan}'}"),
            "hasil.earlier.id: expected one of the slots",
        ),
        (("same_as: hasil", "from: 2020-06-03"), "hasil: expected no from or until beside same_as"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(
    tmp_path: Path, lines: tuple[str, ...], said: str
) -> None:
    assert said in problems(tmp_path, *lines)
