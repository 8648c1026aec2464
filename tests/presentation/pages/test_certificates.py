"""The page that verifies a certificate: genuine ones alone, none that points at few people."""

from urllib.parse import quote, unquote

import pytest

from census.people.people import Language
from presentation.pages.addresses import Visit
from presentation.pages.certificates import certificate_asked
from tests.presentation.boards.card_messages import a_certificate, of_village
from tests.presentation.every.examples import LANGUAGES, texts_in
from tests.presentation.pages.page_examples import (
    INDONESIAN,
    Outline,
    a_regency,
    a_site,
    a_writer,
    outline_of,
)

CERTIFICATE = a_certificate(of_village())
KNOWN = a_regency(certificates={CERTIFICATE.kept.code or "": CERTIFICATE})
PATH = f"/piagam/{CERTIFICATE.code}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_code_is_genuine_and_says_what_became_of_the_figures(language: Language) -> None:
    seen = outline_of(a_writer(a_site(KNOWN)), PATH, Visit(language))
    assert CERTIFICATE.code in seen.words
    assert "2.310" in seen.words or "2,310" in seen.words
    # The board of the examples stands below the target by now.
    assert "41,0%" in seen.words or "41.0%" in seen.words
    assert any(link.startswith(f"/cetak{PATH}.pdf") for link in seen.links)


@pytest.mark.parametrize("typed", ["7kq4 xpmb 9rta", "7KQ4XPMB9RTA", " 7kq4–xpmb_9rta "])
def test_a_code_may_be_written_in_any_way(typed: str) -> None:
    assert CERTIFICATE.code in outline_of(a_writer(a_site(KNOWN)), f"/piagam/{typed}").words
    assert certificate_asked(typed) == "/piagam/7KQ4XPMB9RTA"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_code_can_be_typed_into_a_plain_form(language: Language) -> None:
    visit = Visit(language, chosen=True)
    html = a_writer(a_site(KNOWN)).write("/piagam", visit).content.decode()
    assert '<form action="/piagam" method="get"' in html
    assert f'<input type="hidden" name="lang" value="{language}">' in html
    assert '<label for="kode">' in html


def test_no_other_code_is_known_and_none_of_a_hidden_unit() -> None:
    hidden = a_regency(certificates=KNOWN.certificates, hidden=frozenset({CERTIFICATE.unit.code}))
    for site, path in (
        (a_site(KNOWN), "/piagam/7KQ4-XPMB-9RTB"),
        (a_site(hidden), PATH),
        (a_site(hidden), f"/cetak{PATH}.pdf"),
        (a_site(), PATH),
    ):
        assert not a_writer(site).write(path, INDONESIAN).found


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_code_has_its_own_words_and_the_way_on(language: Language) -> None:
    visit, texts = Visit(language), texts_in(language)
    for path in ("/piagam/7KQ4-XPMB-9RTB", "/cetak/piagam/7KQ4-XPMB-9RTB.pdf"):
        html = a_writer(a_site(KNOWN)).write(path, visit).content.decode()
        seen = Outline(html)
        assert texts.plain("page-certificate-unknown") in seen.words
        assert texts.plain("page-certificate-unknown-why") in seen.words
        assert "/" in {link.partition("?")[0] for link in seen.links}
        assert "7KQ4-XPMB-9RTB" in seen.words, "what was typed"
        assert '<form action="/piagam" method="get"' in html
        assert 'value="7KQ4-XPMB-9RTB"' in html
    strange = a_writer(a_site(KNOWN)).write('/piagam/"><script>', visit).content.decode()
    assert "<script>" not in strange
    other = Outline(a_writer(a_site(KNOWN)).write("/nothing", visit).content.decode())
    assert texts.plain("page-certificate-unknown") not in other.words


@pytest.mark.parametrize("typed", ["halo apa kabar", "piagam", "7KQ4", "12345678901234567890"])
def test_words_that_are_no_code_are_shown_as_typed_with_what_a_code_looks_like(typed: str) -> None:
    path = certificate_asked(f" {typed} ")
    assert path == f"/piagam/{quote(typed)}"
    answer = a_writer(a_site(KNOWN)).write(unquote(path), INDONESIAN)
    assert not answer.found
    html = answer.content.decode()
    said = Outline(html).words
    assert f"Anda mengetik “{typed}”" in said
    assert "12 huruf dan angka, misalnya" in said
    assert "HALO-APAK" not in html
    assert 'value=""' in html
