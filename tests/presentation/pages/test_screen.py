"""The slides for a projector: what is first, most improved, last; a plain page without a script."""

from dataclasses import replace

import pytest
from markupsafe import escape

from census.people.people import Language
from census.units import BoardKind
from presentation.language import names
from presentation.pages.addresses import Visit
from tests.presentation.every.examples import LANGUAGES, texts_in
from tests.presentation.pages.page_examples import (
    INDONESIAN,
    SEASONS,
    Outline,
    a_regency,
    a_site,
    a_writer,
    outline_of,
)


@pytest.mark.parametrize("season", SEASONS)
def test_there_are_slides_in_every_phase(season: str) -> None:
    page = outline_of(a_writer(SEASONS[season]), "/layar")
    assert page.headings[0] == "h1"
    assert not {"style", "onclick"} & page.attributes
    assert "None" not in page.words


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_slides_are_small_in_every_language(language: Language) -> None:
    written = a_writer().write("/layar", Visit(language))
    assert len(written.content) < 100_000
    assert "{" not in Outline(written.content.decode()).words


def test_the_first_the_most_improved_and_the_last_are_those_of_the_boards() -> None:
    regency, texts = a_regency(), texts_in()
    said = outline_of(a_writer(a_site(regency)), "/layar").words
    for kind in (BoardKind.DISTRICT, BoardKind.VILLAGE, BoardKind.OFFICE):
        rows = regency.boards[kind].standings
        for row in (*rows[:3], *rows[-3:]):
            assert f"{row.unit.name}{names.rate(texts, row)}" in said
    order = ["Kabupaten Jember", "Hari demi hari", "Peta capaian", "Terdepan", "Perlu ditemani"]
    places = [said.index(each) for each in order]
    assert places == sorted(places)


def test_a_small_unit_is_on_no_slide() -> None:
    regency = a_regency()
    first = regency.boards[BoardKind.OFFICE].standings[0].unit
    hidden = replace(regency, hidden=frozenset({first.code}))
    rate = names.rate(texts_in(), regency.boards[BoardKind.OFFICE].standings[0])
    assert f"{first.name}{rate}" in outline_of(a_writer(a_site(regency)), "/layar").words
    assert f"{first.name}{rate}" not in outline_of(a_writer(a_site(hidden)), "/layar").words


def test_the_only_script_is_the_sites_own_and_comes_after_the_page() -> None:
    page = a_writer().write("/layar", INDONESIAN).content.decode()
    assert page.count("<script") == 1
    assert '<script src="/screen.js" defer></script>' in page
    assert "<button" in page
    assert "hidden" in page.partition("<button")[2].partition(">")[0]


def test_each_slide_says_of_which_day_its_figures_are() -> None:
    regency, texts = a_regency(), texts_in()
    assert regency.brief is not None
    page = outline_of(a_writer(a_site(regency)), "/layar")
    data = names.board_data(texts, regency.brief.board)
    assert page.words.count(data) == page.headings.count("h1")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_figure_counts_is_told_by_one_word_and_its_rule(language: Language) -> None:
    regency, texts = a_regency(), texts_in(language)
    assert regency.brief is not None
    rule = names.counting_rule(texts, regency.brief.board.rule)
    word = texts.plain("export-completed")
    slides = outline_of(a_writer(a_site(regency)), "/layar", Visit(language)).words
    assert rule in slides
    page = a_writer(a_site(regency)).write("/papan/kecamatan", Visit(language)).content.decode()
    assert f">{escape(word)}</a>" in page
    front = a_writer(a_site(regency)).write("/", Visit(language)).content.decode()
    # What a screen reader says of the gauge, and what the chart's line is called.
    assert f"% {escape(word.lower())}: " in front
    assert word.lower() in outline_of(a_writer(a_site(regency)), "/", Visit(language)).words
