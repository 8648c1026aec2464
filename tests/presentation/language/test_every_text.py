"""What holds for each text by itself, in every language."""

import re
from functools import cache
from html.parser import HTMLParser

import pytest

from census.people.people import Language
from presentation.language import catalogue_check
from presentation.language.census_texts import required_keys
from presentation.language.html import Html
from sources.census.files import load_census
from tests.presentation.every.examples import LANGUAGES, ROOT, a_catalogue

NUMBERS = """
    after base before completed count days difference done families first hours line minutes
    notices number of places rank rows stated step sum total typed
"""
TAGS = {"b", "i", "u", "s", "a", "code", "pre", "blockquote"}
NEVER = re.compile(
    r"\berror\b|\binvalid\b|gagal total|\bdenda\b|\bsanksi\b|\bpenjara\b|\bpidana\b|\bkamu\b"
    r"|\bfailed\b|\bpenalty\b|\bpunish|!!|\bwajib\b",
    re.IGNORECASE,
)
EMOJI = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf\u2b00-\u2bff]")


@cache
def every_text() -> list[tuple[str, str, str]]:
    """Return language, key and filled text of each text."""
    return [
        (language, key, rendered(language, key, values))
        for language in LANGUAGES
        for key, values in catalogue_check.values_by_key(a_catalogue()._sources[language]).items()
    ]


def rendered(language: Language, key: str, values: frozenset[str]) -> str:
    filling = {name: 7 if name in NUMBERS.split() else Html("Nama") for name in values - {"domain"}}
    return a_catalogue().texts(language)(key, **filling)


class Tags(HTMLParser):
    """Checks that the tags are Telegram's and closed in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.feed(text)
        assert not self.open, text

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_languages_hold_the_same_texts_with_the_same_values() -> None:
    census = load_census(ROOT / "censuses" / "sp2020")
    assert a_catalogue().problems(required_keys(census)) == ()
    assert set(census.languages) <= set(a_catalogue().languages)


def test_every_text_can_be_filled_and_leaves_no_gap() -> None:
    for language, key, text in every_text():
        assert text.strip(), key
        assert not re.search(r"[{}$\u2068\u2069]|\?\?\?", text), f"{language} {key}: {text}"


def test_every_text_has_telegrams_markup_only() -> None:
    for _, _, text in every_text():
        Tags(text)


def test_no_text_scolds_shouts_or_threatens() -> None:
    for language, key, text in every_text():
        assert not NEVER.search(text), f"{language} {key}: {text}"


def test_a_text_has_one_emoji_at_most() -> None:
    for _, key, text in every_text():
        assert len(EMOJI.findall(text)) <= 1, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_step_fits_a_phone(language: Language) -> None:
    texts = a_catalogue().texts(language)
    for step in load_census(ROOT / "censuses" / "sp2020").phases[0].steps:
        body = texts(f"step-{step.id.replace('_', '-')}-body")
        assert body.count("\n") <= 2
        assert len(re.sub("<[^>]+>", "", body)) <= 340, step.id
