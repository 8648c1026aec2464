"""Javanese, Madurese and English beside Indonesian: nothing left over, and room for all of it."""

import re

import pytest

from census.people.people import Language
from presentation.boards.pictures.legend import SWATCH
from presentation.boards.pictures.trend_painting import HEADING
from presentation.drawing import brush
from presentation.drawing.palette import LABEL, MARGIN, NOTE, WIDTH
from presentation.language import label_lengths
from presentation.language.fluent_edits import pieces
from presentation.language.fluent_files import Source
from tests.presentation.every.all_messages import every_message
from tests.presentation.every.examples import LANGUAGES, ROOT, texts_in

FOLDERS = (ROOT / "presentation" / "locales", ROOT / "censuses" / "sp2020" / "locales")
TO_REVIEW = (Language("jv"), Language("mad"))
REVIEW_WANTED = "# A native speaker's review is still wanted."
COMMON = frozenset(
    """
    yang sudah belum tidak dengan untuk anda saya akan dari dan atau juga sekarang masih kalau
    supaya karena itu ini lagi
    """.split()  # noqa: SIM905 - words are easier to read without quotes
)
"""What Indonesian sentences are made of and neither Javanese nor Madurese needs."""


def texts_by_key(language: Language) -> dict[str, str]:
    return {
        key: text
        for folder in FOLDERS
        for file in sorted((folder / language).glob("*.ftl"))
        for key, text in pieces(Source.read(file)).items()
    }


def words_of(text: str) -> list[str]:
    """The words that a language chooses: no markup, values, commands, or names of buttons."""
    return re.findall(r"[A-Za-z']+", re.sub(r'<[^>]*>|\{[^}]*\}|/\w+|"[^"]*"', " ", text))


@pytest.mark.parametrize("language", TO_REVIEW)
def test_every_file_says_that_a_native_speakers_review_is_wanted(language: Language) -> None:
    for folder in FOLDERS:
        originals = {file.name for file in (folder / "id").glob("*.ftl")}
        files = list((folder / language).glob("*.ftl"))
        assert {file.name for file in files} == originals
        for file in files:
            assert file.read_text("utf-8").startswith(REVIEW_WANTED), file


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_no_text_is_left_in_indonesian(language: Language) -> None:
    listed = (
        (ROOT / "tests" / "data" / "languages" / "as_in_indonesian.txt").read_text().split("\n")
    )
    indonesian, left = texts_by_key(LANGUAGES[0]), []
    for key, text in texts_by_key(language).items():
        words = words_of(text)
        copied = text == indonesian.get(key) and len(words) > 2 and key not in listed
        if copied or sum(word.lower() in COMMON for word in words) > 3:
            left.append(f"{key}: {text}")
    assert not left, "\n".join(left)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_written_for_one_regency_alone(language: Language) -> None:
    """Only where the form of a code is the matter, an area is the example."""
    of_codes = {"finding-code-ambiguous", "error-area-unknown"}
    one = re.compile(r"Kudus|Jember|\b(35\.09|33\.19)\b")
    named = {key for key, text in texts_by_key(language).items() if one.search(text)}
    assert named == of_codes


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_painted_has_room(language: Language) -> None:
    texts, whole = texts_in(language), WIDTH - 2 * MARGIN
    signs = ("own", "reached", "open", "moved", "done", "path", "forecast")
    for key in (f"legend-{sign}" for sign in signs):
        assert SWATCH + 12 + brush.width(texts.plain(key), NOTE) <= whole, key
    for words in (
        texts.plain("brief-chart"),
        texts.plain("trend-rate"),
        texts.plain("trend-rank", of=texts.plain("units-village-mixed", count=248)),
    ):
        assert brush.width(words, HEADING, bold=True) <= whole, words
    for key in ("brief-picture-best", "brief-picture-furthest"):
        assert brush.width(texts.plain(key), LABEL, bold=True) <= whole / 2 - 40, key
    assert brush.width(texts.plain("picture-illustrative"), LABEL, bold=True) <= whole / 3


def test_the_texts_of_buttons_are_known_by_their_keys() -> None:
    texts = texts_in(LANGUAGES[0])
    fixed = {
        texts.plain(key): key
        for key, text in texts_by_key(LANGUAGES[0]).items()
        if "{" not in text and "[" not in key
    }
    beside = {
        key: name
        for name, message in every_message(texts)
        for row in message.buttons
        for button in row
        if len(row) > 1 and (key := fixed.get(button.label)) is not None
    }
    known = {key for key in beside if label_lengths.longest_label(key) == label_lengths.BESIDE} | {
        "command-bahasa",
        "command-start",
    }
    assert beside.keys() <= known


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_texts_of_buttons_are_short_enough(language: Language) -> None:
    for key, text in texts_by_key(language).items():
        limit = label_lengths.longest_label(key)
        if limit is not None and "{" not in text:
            assert len(text) <= limit, f"{key}: {text}"
