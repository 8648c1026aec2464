"""Our quick reading of Fluent: the same as Fluent's own, letter by letter."""

from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from hypothesis import given
from hypothesis import strategies as st

from census.people.people import Language
from presentation.language.fluent_files import Source
from tests.census.census_examples import quick
from tests.presentation.every.examples import LANGUAGES, a_catalogue

LETTERS = ("a", "é", "7", "-", " ", "    ", "\n", "\r\n", "\r", "=", "{", "}", "$", '"', "\\")
SIGNS = (".", "*", "[", "]", "->", "#", ":", ",", "(", ")", "NUMBER", "key-1", "B_2")
ENTRIES = ("\nkey = words { $of } it", "\nkey = { $n ->\n  [one] x\n *[other] y }\n")
PIECES = st.sampled_from(LETTERS + SIGNS + ENTRIES)


def read(text: str) -> object:
    return Source(Path("texts.ftl"), text.encode()).resource.to_json()


@given(pieces=st.lists(PIECES, max_size=20))
@quick
def test_whatever_stands_in_a_file_is_read_as_fluent_reads_it(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert read(text) == FluentParser().parse(text).to_json()


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_texts_are_read_as_fluent_reads_them(language: Language) -> None:
    text = "\n".join(source.text for source in a_catalogue()._sources[language][::5])
    assert read(text) == FluentParser().parse(text).to_json()


def one_by_one(source: Source) -> dict[str, object]:
    entries = {key: source.entry(key) for key in source.keys}
    return {key: entry and entry.to_json(plain) for key, entry in entries.items()}


def together(source: Source) -> dict[str, object]:
    return {key: entry.to_json(plain) for key, entry in source.entries}


def plain(value: dict[str, object]) -> dict[str, object]:
    """Leave out where something stands, and what is said of it."""
    return {name: each for name, each in value.items() if name not in {"span", "comment"}}


@given(pieces=st.lists(PIECES, max_size=20))
@quick
def test_one_text_alone_is_read_as_in_its_file(pieces: list[str]) -> None:
    source = Source(Path("texts.ftl"), "".join(pieces).encode())
    whole = together(source)
    for key, entry in one_by_one(source).items():
        if source.text.count(key) == 1:
            assert entry == whole.pop(key, None)
    assert all(source.text.count(key) > 1 for key in whole)


def test_what_is_broken_spoils_no_other_text() -> None:
    source = Source(Path("texts.ftl"), b"one = {\ntwo = {one}\n\n# three\n-three = it\n .a = b\n")
    assert source.entry("one") is None
    assert [source.entry(key) is not None for key in ("two", "-three", "four")] == [1, 1, 0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_of_our_own_texts_is_read_as_in_its_file(language: Language) -> None:
    for source in a_catalogue()._sources[language][::5]:
        assert one_by_one(source) == together(source)
