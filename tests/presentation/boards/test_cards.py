"""Cards to pass on: of their size, in the words of the census, without what points at a few."""

from dataclasses import replace
from fractions import Fraction
from functools import partial
from io import BytesIO

import pytest
from PIL import Image

from census.boards.board import Ending
from census.boards.cards import CardOwner, FinishCard
from census.people.people import Language
from census.units import Target
from presentation.boards.cards.finish import finish_picture, headline
from presentation.boards.cards.milestones import news
from presentation.boards.cards.painting import _fitting
from presentation.boards.cards.sheet import CardSheet, CardSize
from presentation.boards.cards.unit_cards import gauge_of, unit_card
from presentation.chat.messages import Picture
from presentation.language.catalogue import Catalogue
from tests.presentation.boards.card_messages import milestones, of_office, of_village
from tests.presentation.every.examples import (
    JAKARTA,
    LANGUAGES,
    LONG_NAME,
    ONLINE,
    ROOT,
    texts_in,
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", CardSize)
def test_a_card_has_the_size_that_chats_show_whole(language: Language, size: CardSize) -> None:
    card = of_office()
    assert card.board is not None
    assert card.standing is not None
    texts = texts_in(language)
    made = unit_card(texts, card.board, card.standing, size, place="Kabupaten Jember")
    with Image.open(BytesIO(made.draw())) as picture:
        assert picture.size == size.value


@pytest.mark.parametrize("share", [Fraction(3, 200), Fraction(1, 2), Fraction(1)])
def test_only_a_full_bar_says_that_nobody_is_missing(share: Fraction) -> None:
    texts, target = texts_in(LANGUAGES[0]), Target("Bupati", share)
    assert gauge_of(texts, Fraction(1), [target]).reached == 1
    assert gauge_of(texts, Fraction(84, 100), [target]).reached == Fraction(84, 100)
    assert [line.place for line in gauge_of(texts, share / 2, [target]).targets] == [share]


@pytest.mark.parametrize("size", CardSize)
def test_however_much_is_said_all_of_it_has_room(size: CardSize) -> None:
    much = CardSheet(
        size,
        "Sensus Penduduk 2020",
        "Kabupaten Administrasi Kepulauan Seribu",
        LONG_NAME,
        done=True,
        names=(LONG_NAME, LONG_NAME),
        facts=(LONG_NAME,) * 3,
    )
    parts = _fitting(much, 400)
    assert sum(part.height for part in parts) <= 400
    assert len(parts) == 7


@pytest.mark.parametrize(
    ("told", "labels"),
    [
        ("office, last_ten", ["Lihat yang belum", "Ingatkan mereka"]),
        ("village, last_ten", ["📣 Kartu hari ini"]),
        ("village, reached", ["🏅 Piagam untuk dicetak"]),
    ],
)
def test_who_is_told_of_a_milestone_can_act_on_it(told: str, labels: list[str]) -> None:
    found = [each for name, each in milestones() if name.startswith(f"milestone {told}")]
    shown = {each.in_group: news(texts_in(), each) for each in found}
    assert [button.label for row in shown[False].buttons for button in row] == labels
    assert not shown[True].buttons
    assert "yang terakhir" not in shown[False].text


def test_a_name_stands_on_a_card_only_when_it_is_wished() -> None:
    made = FinishCard(CardOwner.HOUSEHOLD, of_village(), None)
    plain = finish_picture(texts_in(), made, link="https://sensus.example")
    named = finish_picture(texts_in(), made, link="https://sensus.example", name="Sri")
    assert plain.content != named.content
    assert plain.content == finish_picture(texts_in(), made, link="https://sensus.example").content


def test_who_has_taken_part_does_not_read_that_nobody_has() -> None:
    card = of_village()
    for completed, said in ((757, 3), (0, 1)):
        assert card.standing is not None
        figures = card.standing.figures._replace(completed=completed)
        shown = replace(card, standing=card.standing._replace(figures=figures))
        made = FinishCard(CardOwner.HOUSEHOLD, shown, None)
        assert len(sheet_of(finish_picture(texts_in(), made, link="")).facts) == said


@pytest.mark.parametrize("final", [True, False])
def test_when_the_phase_is_over_a_card_says_so_and_urges_nobody(*, final: bool) -> None:
    card = of_village()
    assert card.board is not None
    assert card.standing is not None
    board = replace(card.board, ending=Ending(ONLINE, final=final))
    for size in CardSize:
        sheet = sheet_of(unit_card(texts_in(), board, card.standing, size, place=""))
        assert sheet.facts[0].startswith("Sensus online sudah berakhir")
        assert ("hasil akhir" in sheet.facts[0]) is final
        assert not any("lagi" in fact or "Kurang" in fact for fact in sheet.facts)


def sheet_of(picture: Picture) -> CardSheet:
    """What stands on a card."""
    drawn = picture.draw
    assert isinstance(drawn, partial)
    sheet = drawn.args[0]
    assert isinstance(sheet, CardSheet)
    return sheet


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("id", "Usaha kami sudah ikut Sensus Ekonomi 2026"),
        ("en", "Our business has taken part in the Economic Census 2026"),
    ],
)
def test_a_census_of_businesses_says_what_it_counts(language: str, said: str) -> None:
    economic = Catalogue.load(
        ROOT / "presentation" / "locales",
        ROOT / "censuses" / "se2026" / "locales",
        zone=JAKARTA,
        domain="se2026.bps.go.id",
        year=2026,
    )
    assert headline(economic.texts(Language(language)), CardOwner.HOUSEHOLD) == said
