"""A page of a board as a monospaced table that fits the smallest phone."""

from collections.abc import Sequence
from textwrap import wrap

from census.boards.board import Board
from census.boards.standing import Standing
from census.units import Unit, UnitCode
from presentation.language import names, places
from presentation.language.catalogue import Texts
from presentation.language.html import Html, escape

PAGE = 10
"""Units on a page. With two lines each, a phone shows them at once."""

WIDTH = 31
"""Monospaced characters that fit a chat line on a small phone."""

LINES_OF_A_NAME = 2
NO_BREAK = "\N{NO-BREAK SPACE}"
LEADERS = 3
OWN, NO_PLACE = "►", "–"


def pages(board: Board) -> int:
    """Return how many pages a board has, at least one."""
    return max(1, -(-len(board.standings) // PAGE))


def page_of(board: Board, unit: UnitCode | None) -> int:
    """Return the page on which a unit stands, the first if it is not on the board."""
    place = next((n for n, row in enumerate(board.standings) if row.unit.code == unit), 0)
    return place // PAGE + 1


def on_page(board: Board, page: int) -> Sequence[Standing]:
    """Return the rows of a page; beyond the last page those of the last."""
    first = (min(page, pages(board)) - 1) * PAGE
    return board.standings[first : first + PAGE]


def table(
    texts: Texts,
    standings: Sequence[Standing],
    own: UnitCode | None = None,
    *,
    area: Unit | None = None,
) -> Html:
    """Return rows with rank, name and movement, and below them rate and figures.

    Numbers are aligned. Signs that some fonts draw wider end a line. A name takes two lines where
    it must, and a figure of an earlier day one more line for its date. ``area`` is the board's.
    """
    if not standings:
        return Html("")
    ranks = max(len(place_of(row)) for row in standings)
    counted = [figures(texts, row) for row in standings]
    widest = max(map(len, counted))
    written = []
    for row, numbers in zip(standings, counted, strict=True):
        mark = OWN if row.unit.code == own else " "
        moved = f" {names.movement(row)}" if row.climb else ""
        start = f"{mark}{place_of(row):>{ranks}} "
        indent = " " * len(start)
        reached = " ✓" if row.gaps and row.gaps[0].reached else ""
        named = _wrapped(places.listed(row.unit, area), moved, WIDTH - len(start))
        written += [f"{before}{line}" for before, line in zip((start, indent), named, strict=False)]
        written.append(f"{indent}{names.rate(texts, row):>6}  {numbers:>{widest}}{reached}")
        if older := names.own_date(texts, row):
            written.append(f"{indent}{older}")
    return Html(f"<pre>{escape(chr(10).join(written))}</pre>")


def _wrapped(name: str, moved: str, room: int) -> list[str]:
    """Return a name with its movement in one line or two. A longer name is cut at a word."""
    # The movement stays with the last word, by a space that does not break.
    lines = wrap(f"{name}{moved.replace(' ', NO_BREAK)}", room, break_on_hyphens=False)
    if len(lines) <= LINES_OF_A_NAME:
        return [line.replace(NO_BREAK, " ") for line in lines]
    first = wrap(name, room, break_on_hyphens=False)[0]
    rest = name.removeprefix(first).strip()
    return [first, f"{names.shortened(rest, room - len(moved))}{moved}"]


def leaders(standings: Sequence[Standing], own: Standing | None) -> Sequence[Standing]:
    """Return the first rows, and the own one where it is not among them."""
    first = standings[:LEADERS]
    return first if own is None or own in first else (*first, own)


def left_out(texts: Texts, standings: Sequence[Standing], shown: Sequence[Standing]) -> Html | None:
    """Say how many rows are not shown."""
    more = len(standings) - len(shown)
    return texts("board-left-out", count=more) if more else None


def place_of(row: Standing) -> str:
    """Return the rank of a unit, or a dash for one that has none yet."""
    return str(row.placed or NO_PLACE)


def figures(texts: Texts, row: Standing) -> str:
    """Return how many of how many: 803/910."""
    base = texts.number(row.base) if row.base else texts.plain("rate-unknown")
    return texts.plain("board-row-figures", completed=row.completed, base=base)


def places_on(board: Board, page: int) -> str:
    """Return the places on a page: 11-20."""
    first = (page - 1) * PAGE
    return f"{first + 1}-{min(first + PAGE, len(board.standings))}"
