"""Boards as messages: which one, whole, around one's own unit, and when there is none."""

from collections.abc import Sequence

from census.ranking import Board
from census.units import BoardKind, Unit, UnitCode
from presentation import board_text, buttons, names
from presentation.actions import Action, pack
from presentation.catalogue import Texts
from presentation.html import lines, paragraphs
from presentation.messages import Button, Message, rows

MAX_TEXT = 3900
"""Characters of a board, markup included: below Telegram's 4096 with room to spare."""

NEIGHBOURS = 2


def choose(texts: Texts, *, kinds: Sequence[BoardKind], own: Unit | None = None) -> Message:
    """Ask which board to show; the own unit comes first."""
    return Message(
        texts("boards-choose"),
        rows(
            _around_button(texts, own) if own else None,
            *(
                Button(texts.plain(f"button-board-{kind}"), pack(Action.BOARD_SHOW, kind))
                for kind in kinds
            ),
            buttons.home(texts),
        ),
    )


def board(texts: Texts, *, board: Board, own: UnitCode | None = None) -> Message:
    """Show a whole board, or as much of it as fits with the own unit in sight."""
    head, foot = board_text.heading(texts, board), board_text.footing(texts, board)
    body = board_text.fitting_rows(texts, board, own, MAX_TEXT - len(head) - len(foot))
    standing = board.of(own) if own else None
    return Message(
        paragraphs(head, body, foot),
        rows(
            _around_button(texts, standing.unit) if standing else None,
            (
                Button(texts.plain("button-other-boards"), pack(Action.BOARD_CHOOSE)),
                buttons.home(texts),
            ),
        ),
    )


def around(texts: Texts, *, board: Board, own: UnitCode) -> Message:
    """Show one unit's card and its neighbours, two above and two below.

    A unit that is not on the board gets a hint and the way to the whole board.
    """
    whole = Button(texts.plain("button-whole-board"), pack(Action.BOARD_SHOW, *_address(board)))
    standing = board.of(own)
    if standing is None:
        return Message(texts("board-without-own"), rows(whole, buttons.home(texts)))
    place = board.standings.index(standing)
    near = board.standings[max(place - NEIGHBOURS, 0) : place + NEIGHBOURS + 1]
    return Message(
        paragraphs(
            lines(
                board_text.card(texts, board=board, standing=standing),
                board_text.pace(texts, board=board, standing=standing),
            ),
            lines(*(board_text.row(texts, each, own) for each in near)),
            board_text.footing(texts, board),
        ),
        rows(whole, buttons.home(texts)),
    )


def no_data(texts: Texts) -> Message:
    """Say that nothing has been published for this board yet."""
    return Message(texts("board-no-data"), rows((buttons.ranking(texts), buttons.home(texts))))


def _around_button(texts: Texts, unit: Unit) -> Button:
    name = names.shortened(names.unit_name(texts, unit))
    return Button(texts.plain("button-own-unit", unit=name), pack(Action.BOARD_AROUND, unit.code))


def _address(board: Board) -> tuple[str, ...]:
    kind = board.rule.kind
    return (kind,) if board.area is None else (kind, board.area.code)
