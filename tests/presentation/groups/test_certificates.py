"""Certificates to print: whatever the name, nothing lies over the code that verifies them."""

from dataclasses import replace
from fractions import Fraction

import pytest

from census.boards.milestones import aim_of
from census.people.people import Language
from census.units import Target
from presentation.groups.certificate_layout import BELOW, certificate_sheet
from presentation.groups.poster_sheet import HIGH, PosterText, Squares
from tests.presentation.boards.card_messages import a_certificate, of_office, of_village
from tests.presentation.every.examples import BPS, LANGUAGES, REGENT, texts_in

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
            assert len(words) - len(above) == 6
            assert max(word.y for word in above) <= BELOW - 12
            assert sum(isinstance(shape, Squares) for shape in shapes) == 1


@pytest.mark.parametrize(
    ("target", "post"), [(REGENT, "Bupati Jember"), (BPS, "Kepala BPS Kabupaten Jember")]
)
def test_it_names_the_place_the_day_and_the_post_of_who_signs(target: Target, post: str) -> None:
    card = of_village()
    made = a_certificate(card)
    reached = replace(made.kept.milestone, aim=aim_of(target))
    made = replace(made, kept=replace(made.kept, milestone=reached))
    shapes = certificate_sheet(texts_in(), made, page=PAGE).shapes
    said = [shape.text for shape in shapes if isinstance(shape, PosterText)]
    assert post in said
    assert "Jember, 5 Maret 2020" in said
    assert said[said.index("Desa Sabrang") + 1] == "Kecamatan Ambulu"


def test_without_a_page_the_bot_verifies_the_code() -> None:
    sheet = certificate_sheet(texts_in(), a_certificate(of_village()), page="", bot="sensus_bot")
    assert not [shape for shape in sheet.shapes if isinstance(shape, Squares)]
    words = " ".join(shape.text for shape in sheet.shapes if isinstance(shape, PosterText))
    assert "Kode 7KQ4-XPMB-9RTA" in words
    assert "kirim /piagam 7KQ4-XPMB-9RTA ke @sensus_bot" in words


@pytest.mark.parametrize("page", ["", PAGE, "https://sensus-penduduk-2020.jemberkab.go.id/halaman"])
def test_nothing_on_it_is_too_small_to_read(page: str) -> None:
    owner = Target("Gubernur Daerah Istimewa Yogyakarta", Fraction(1, 2))
    for card in (of_office(), of_village()):
        made = a_certificate(card)
        reached = replace(made.kept.milestone, aim=aim_of(owner))
        made = replace(made, kept=replace(made.kept, milestone=reached, illustrative=True))
        sheet = certificate_sheet(texts_in(), made, page=page, bot="sensus_penduduk_jember_bot")
        words = [shape for shape in sheet.shapes if isinstance(shape, PosterText)]
        assert min(word.size for word in words) >= 2.6
        assert max(word.y for word in words) <= HIGH - 16
