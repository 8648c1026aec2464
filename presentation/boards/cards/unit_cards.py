"""The card of a unit, and of a whole area: where it stands today, to be seen without a press."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from census.boards.board import Board
from census.boards.standing import Standing
from census.units import Target
from presentation.boards import text as board_text
from presentation.boards.cards.sheet import CardGauge, CardSheet, CardSize
from presentation.boards.pictures.rate_axis import target_lines
from presentation.boards.table import place_of
from presentation.chat.messages import Picture, picture_of
from presentation.language import names, places
from presentation.language.catalogue import Texts
from presentation.language.census_texts import phase_name
from presentation.language.html import unmarked

LEADERS = 3
MOST_FACTS = {CardSize.SQUARE: 2, CardSize.WIDE: 1}


def unit_card(
    texts: Texts, board: Board, standing: Standing, size: CardSize, *, place: str, link: str = ""
) -> Picture:
    """Return the card of a unit on its board; ``place`` is the regency, ``link`` where to look."""
    row = standing
    figures = names.completed_of_base(texts, board.rule.measure, row.completed, row.base)
    among = names.ranked_among(texts, board)
    rank = (texts.plain("page-rank", rank=row.placed, among=among),) if row.placed else ()
    sheet = CardSheet(
        size,
        texts.plain("census-name"),
        place,
        names.unit_name(texts, row.unit),
        big=names.rate(texts, row) if row.base else texts.number(row.completed),
        beside=(figures, *rank),
        gauge=gauge_of(texts, row.rate, [gap.target for gap in row.gaps]) if row.base else None,
        facts=tuple(_facts(texts, board, row))[: MOST_FACTS[size]],
        foot=(names.board_data(texts, board),),
        link=link,
        mark=texts.plain("picture-illustrative") if row.illustrative else "",
    )
    return card_picture(texts, sheet, row.unit.code, board)


def board_card(texts: Texts, board: Board, *, place: str) -> Picture:
    """Return the wide card of a board: its first units."""
    first = [
        f"{place_of(row)}. {places.listed(row.unit, board.area)} · {names.rate(texts, row)}"
        for row in board.standings[:LEADERS]
        if row.base
    ]
    sheet = CardSheet(
        CardSize.WIDE,
        texts.plain("census-name"),
        place,
        texts.plain("picture-title", among=names.ranked_among(texts, board)),
        facts=(*first, board_text.total(texts, board)),
        foot=(names.board_data(texts, board),),
        mark=texts.plain("picture-illustrative") if board.illustrative else "",
    )
    return card_picture(texts, sheet, board.rule.kind.value, board)


def gauge_of(texts: Texts, rate: Fraction, targets: Sequence[Target]) -> CardGauge:
    """Return a rate beside its targets, the leading one first."""
    # From nothing to everything: a bar that is full says that nobody is missing.
    axis = max([Fraction(1), rate, *(target.share for target in targets)])
    reached = bool(targets) and rate >= targets[0].share
    return CardGauge(rate / axis, target_lines(texts, targets, axis), reached)


def card_picture(texts: Texts, sheet: CardSheet, named: str, board: Board) -> Picture:
    """Return the picture of a card. It is drawn when it is needed."""
    day = texts.local_day(board.as_of)
    return picture_of(sheet, f"{texts.plain('card-filename')}-{named}-{day:%Y-%m-%d}.png", drawn)


def ended(texts: Texts, board: Board) -> Mapping[str, str]:
    """Return whether the phase of a board is over, and which one it was, for the texts of cards."""
    if board.ending is None:
        return {"ended": "no", "phase": ""}
    phase = unmarked(phase_name(texts, board.ending.phase))
    return {"ended": "final" if board.ending.final else "closed", "phase": phase}


def drawn(sheet: CardSheet) -> bytes:
    """Paint a card."""
    # The library that draws is loaded with the first picture: most commands need none.
    from presentation.boards.cards.painting import paint_card  # noqa: PLC0415

    return paint_card(sheet)


def _facts(texts: Texts, board: Board, row: Standing) -> Iterator[str]:
    """Yield what a unit has reached or what is missing, then what it takes to climb.

    Where the phase is over, nobody can do anything about what is missing.
    """
    if board.ending is not None:
        yield texts.plain("card-ended", **ended(texts, board))
    for gap in row.gaps:
        if gap.reached:
            target = board_text.target_name(texts, gap.target)
            yield unmarked(texts("brief-target-reached", target=target))
    if board.ending is not None:
        return
    yield from map(unmarked, board_text.missing(texts, board, row))
    climb = board_text.climb(texts, board=board, standing=row)
    if climb:
        yield unmarked(climb)
