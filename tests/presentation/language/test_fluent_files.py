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
    return Source(Path("texts.ftl"), text).resource.to_json()


@given(pieces=st.lists(PIECES, max_size=20))
@quick
def test_whatever_stands_in_a_file_is_read_as_fluent_reads_it(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert read(text) == FluentParser().parse(text).to_json()


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_texts_are_read_as_fluent_reads_them(language: Language) -> None:
    text = "\n".join(source.text for source in a_catalogue()._sources[language][::5])
    assert read(text) == FluentParser().parse(text).to_json()
