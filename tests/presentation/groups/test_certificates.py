"""Certificates to print: whatever the name, nothing lies over the code that verifies them."""

from dataclasses import replace

import pytest

from census.people.people import Language
from presentation.groups.certificate_layout import BELOW, certificate_sheet
from presentation.groups.poster_sheet import PosterText, Squares
from tests.presentation.boards.card_messages import a_certificate, of_office, of_village
from tests.presentation.every.examples import LANGUAGES, texts_in

PAGE = "https://sensus.example"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_name_leaves_room_for_the_code(language: Language) -> None:
    for card in (of_office(), of_village()):
        made = a_certificate(card)
        invented = replace(made, kept=replace(made.kept, illustrative=True))
        for each in (made, invented):
            shapes = certificate_sheet(texts_in(language), each, page=PAGE).shapes
            words = [shape for shape in shapes if isinstance(shape, PosterText)]
            above = [word for word in words if word.y < BELOW]
            assert len(words) - len(above) == 4
            assert max(word.y for word in above) <= BELOW - 12
            assert sum(isinstance(shape, Squares) for shape in shapes) == 1


def test_without_a_page_there_is_no_code_that_nobody_could_verify() -> None:
    sheet = certificate_sheet(texts_in(), a_certificate(of_village()), page="")
    assert not [shape for shape in sheet.shapes if isinstance(shape, Squares)]
    words = " ".join(shape.text for shape in sheet.shapes if isinstance(shape, PosterText))
    assert "Kode" not in words
    assert "Desa Sabrang" in words
