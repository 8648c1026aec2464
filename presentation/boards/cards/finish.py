"""The card of who has taken part: that it is so, where, and how far the place is."""

from collections.abc import Iterator

from census.boards.cards import CardOwner, FinishCard, UnitCard
from census.units import UnitKind
from presentation.boards.cards.sheet import CardSheet, CardSize
from presentation.boards.cards.unit_cards import drawn
from presentation.chat.messages import Picture, picture_of
from presentation.language import names
from presentation.language.catalogue import Texts


def finish_picture(
    texts: Texts, made: FinishCard, *, link: str, name: str = "", over: bool = False
) -> Picture:
    """Return the picture. It is drawn when it is needed; a name on it is kept nowhere else.

    ``over``: nobody can take part any more by themselves, and nobody is asked to.
    """
    card = made.card
    regency = card.regency if card else None
    board = card.board if card else None
    last = "card-thanks" if over else "card-invite"
    sheet = CardSheet(
        CardSize.SQUARE,
        texts.plain("census-name"),
        regency.name if regency else "",
        headline(texts, made.whose),
        done=True,
        names=tuple(filter(None, (name, _place(texts, card) if card else ""))),
        facts=(*(_figures(texts, card) if card else ()), texts.plain(last)),
        foot=(names.board_data(texts, board),) if board else (),
        link=link.removeprefix("https://"),
        mark=texts.plain("picture-illustrative") if board and board.illustrative else "",
    )
    return picture_of(sheet, f"{texts.plain('card-filename')}.png", drawn)


def headline(texts: Texts, whose: CardOwner) -> str:
    """Return what the card says: our family, or I, have taken part."""
    return texts.plain(f"card-finished-{whose}", census=texts.plain("census-name"))


def _place(texts: Texts, card: UnitCard) -> str:
    unit = card.unit
    name = names.unit_name(texts, unit)
    if unit.kind is not UnitKind.VILLAGE or not unit.district:
        return name
    return texts.plain("card-place", unit=name, district=unit.district)


def _figures(texts: Texts, card: UnitCard) -> Iterator[str]:
    """Yield the figures of a place and its rank."""
    board, row = card.board, card.standing
    if board is None or row is None or not row.base or not row.completed:
        return  # Who has taken part is not among those that are counted yet.
    figures = names.completed_of_base(texts, board.rule.measure, row.completed, row.base)
    yield texts.plain("card-figures", figures=figures, rate=names.rate(texts, row))
    yield texts.plain("page-rank", rank=row.rank, among=names.ranked_among(texts, board))
