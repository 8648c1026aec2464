"""What the picture of a board shows; how it is painted is the business of ``painting``."""

from fractions import Fraction
from functools import partial
from hashlib import sha256

from census.ranking import Board, Standing
from census.units import UnitCode
from presentation import board_text, names
from presentation.catalogue import Texts
from presentation.messages import Picture
from presentation.painting import paint
from presentation.sheet import Bar, LeftOut, Sheet

MOST_ROWS = 20
LEADERS = 10
GAPS = 2
"""Rows kept free for the words on what is left out."""

HEADROOM = Fraction(21, 20)


def leaderboard(texts: Texts, board: Board, own: UnitCode | None = None) -> Picture:
    """Return the picture of a board, with the own unit marked; it is drawn when it is needed."""
    sheet = _sheet(texts, board, own)
    content = sha256(repr(sheet).encode()).hexdigest()
    day = texts.local_day(board.as_of)
    name = f"{texts.plain('picture-filename')}-{board.rule.kind}-{day:%Y-%m-%d}.png"
    return Picture(content, name, partial(paint, sheet))


def _sheet(texts: Texts, board: Board, own: UnitCode | None) -> Sheet:
    targets = board_text.leading_gaps(board)
    leading = targets[0].target if targets else None
    rates = [row.rate for row in board.standings if row.base]
    axis = max([*rates, leading.share if leading else Fraction(0), Fraction(1, 20)]) * HEADROOM
    return Sheet(
        title=texts.plain("picture-title", among=names.ranked_among(texts, board)),
        facts=tuple(board_text.facts(texts, board)),
        bars=tuple(_bars(texts, board, own, axis)),
        target=leading.share / axis if leading else None,
        target_label=(
            texts.plain("picture-target", target=texts.share(leading.share)) if leading else ""
        ),
        notes=(
            texts.plain("data-as-of", source=board.source, as_of=board.as_of),
            names.counting_rule(texts, board.rule),
        ),
        mark=texts.plain("picture-illustrative") if board.illustrative else "",
    )


def _bars(texts: Texts, board: Board, own: UnitCode | None, axis: Fraction) -> list[Bar | LeftOut]:
    bars: list[Bar | LeftOut] = []
    last = -1
    for place in [*_shown(board, own), len(board.standings)]:
        if place - last > 1:
            bars.append(LeftOut(texts.plain("board-left-out", count=place - last - 1)))
        if place < len(board.standings):
            bars.append(_bar(texts, board.standings[place], own, axis))
        last = place
    return bars


def _shown(board: Board, own: UnitCode | None) -> list[int]:
    """Return the rows that fit: all of a short board, else the first and the own one's nearest."""
    size = len(board.standings)
    if size <= MOST_ROWS:
        return list(range(size))
    place = next((n for n in range(size) if board.standings[n].unit.code == own), 0)
    nearest = sorted(range(LEADERS, size), key=lambda n: abs(n - place))
    return sorted([*range(LEADERS), *nearest[: MOST_ROWS - LEADERS - GAPS]])


def _bar(texts: Texts, standing: Standing, own: UnitCode | None, axis: Fraction) -> Bar:
    base = texts.number(standing.base) if standing.base else texts.plain("rate-unknown")
    return Bar(
        rank=str(standing.rank),
        name=standing.unit.name,
        rate=names.rate(texts, standing),
        figures=texts.plain("board-row-figures", completed=standing.completed, base=base),
        length=standing.rate / axis if standing.base else Fraction(0),
        movement=standing.movement,
        reached=bool(standing.gaps) and standing.gaps[0].reached,
        own=standing.unit.code == own,
    )
