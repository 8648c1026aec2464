"""A board in its rich form: the first ten as a table, the others below in details."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Protocol

from census.boards.board import Board
from census.boards.standing import Standing
from census.units import Unit, UnitCode
from presentation.boards import table as board_table
from presentation.boards import text as board_text
from presentation.boards.address import BoardAddress
from presentation.chat import rich
from presentation.chat.actions import Action
from presentation.chat.messages import Button, RichForm, Rows
from presentation.chat.presses import pack
from presentation.chat.rich import RichBlock, RichText
from presentation.language import names, places
from presentation.language.catalogue import Texts
from presentation.language.html import Html, escape, lines


class RankedUnits(Protocol):
    """What has ranked units: a board of the census, or of the visits."""

    @property
    def standings(self) -> Sequence[Standing]:
        """The rows, the first one highest."""

    @property
    def area(self) -> Unit | None:
        """The area of which they are parts; None is everywhere."""


def of_board(
    texts: Texts, board: Board, own: UnitCode | None, page: int, buttons: Rows
) -> RichForm | None:
    """Return the rich form of a board, where one message takes all its rows.

    The part of its tail with the page is open. The names of the first ten open their cards.
    """
    if not _fits(board):
        return None
    again = BoardAddress.of(board, page).button(Action.BOARD_SHOW)
    return rich.form(texts, partial(_of_board, texts, board, own, page), buttons, again=again)


def of_group(
    texts: Texts,
    board: Board,
    own: UnitCode,
    words: Html,
    buttons: Rows = (),
    *,
    changes: bool = True,
) -> RichForm | None:
    """Return the rich form of a group's board, below what is said of its unit.

    ``changes``: another form takes its place, else it stays and the board comes below it.
    """
    if not _fits(board):
        return None
    blocks = partial(_of_group, texts, board, own, words)
    return rich.form(texts, blocks, buttons, again=own if changes else "", offered=False)


def below(
    texts: Texts, said: Sequence[tuple[Html, Board, UnitCode]], buttons: Rows
) -> RichForm | None:
    """Return the rich form of news of units, each with its whole board in details below."""
    if not said or sum(len(board.standings) for _, board, _ in said) > rich.MOST_ROWS:
        return None
    again = pack(Action.BOARD_AROUND, said[0][2])
    return rich.form(texts, partial(_below, texts, said), buttons, again=again, offered=False)


def _below(texts: Texts, said: Sequence[tuple[Html, Board, UnitCode]]) -> list[RichBlock]:
    return [
        block
        for words, board, own in said
        for block in (rich.paragraph(words), whole(texts, board, own))
    ]


def whole(texts: Texts, board: Board, own: UnitCode | None = None) -> RichBlock:
    """Return a board with rows, closed below its name."""
    summary = texts.plain("picture-title", among=names.ranked_among(texts, board))
    return rich.details(summary, *rows(texts, board, own))


def _fits(board: Board) -> bool:
    return 0 < len(board.standings) <= rich.MOST_ROWS


def _of_board(texts: Texts, board: Board, own: UnitCode | None, page: int) -> list[RichBlock]:
    standing = board.of(own) if own else None
    far = standing if standing not in board.standings[: board_table.PAGE] else None
    place = (page - 1) * board_table.PAGE
    return [
        rich.heading(texts("board-title", among=names.ranked_among(texts, board))),
        rich.paragraph(lines(*map(escape, board_text.facts(texts, board)))),
        *([rich.paragraph(board_text.row(texts, board, far, own))] if far else []),
        *rows(texts, board, own, opened=place, links=True),
        rich.footer(board_text.footing(texts, board)),
    ]


def _of_group(texts: Texts, board: Board, own: UnitCode, words: Html) -> list[RichBlock]:
    return [
        rich.paragraph(words),
        *rows(texts, board, own),
        rich.footer(board_text.footing(texts, board)),
    ]


def rows(
    texts: Texts,
    board: RankedUnits,
    own: UnitCode | None = None,
    *,
    opened: int = 0,
    links: bool = False,
) -> Iterator[RichBlock]:
    """Yield the rows: a table of the first ten, then the tail in parts.

    The part with the place ``opened`` is open. ``links`` makes buttons of the names in the table.
    """
    listed = [
        _row(texts, board, each, own, links=links and place < board_table.PAGE)
        for place, each in enumerate(board.standings)
    ]
    return rich.long_table(
        listed,
        lambda first, last: texts.plain("board-tail", first=first, last=last),
        heads=_heads(texts),
        first=board_table.PAGE,
        opened=opened,
    )


def _heads(texts: Texts) -> Sequence[RichBlock]:
    return (
        rich.cell("", head=True),
        rich.cell(texts.plain("export-name"), head=True),
        rich.cell(texts.plain("export-rate"), head=True, right=True),
        rich.cell(texts.plain("export-completed"), head=True, right=True),
    )


def _row(
    texts: Texts, board: RankedUnits, row: Standing, own: UnitCode | None, *, links: bool
) -> Sequence[RichBlock]:
    bold = row.unit.code == own
    reached = " ✓" if row.gaps and row.gaps[0].reached else ""
    return (
        rich.cell(
            f"{row.placed}." if row.placed else board_table.place_of(row), right=True, bold=bold
        ),
        rich.cell(_name(texts, board, row, links=links), bold=bold and not links),
        rich.cell(f"{names.rate(texts, row)}{reached}", right=True, bold=bold),
        rich.cell(board_table.figures(texts, row), right=True, bold=bold),
    )


def _name(texts: Texts, board: RankedUnits, row: Standing, *, links: bool) -> RichText:
    """Return a unit's name with its movement and, of an earlier day, the day of its figure."""
    name = names.shortened(places.listed(row.unit, board.area))
    moved = f" {names.movement(row)}" if row.climb else ""
    older = names.own_date(texts, row)
    beside = f"{moved}\n{older}" if older else moved
    if not links:
        return f"{name}{beside}"
    opens = rich.link(Button(name, pack(Action.BOARD_AROUND, row.unit.code)))
    return [opens, beside] if beside else opens
