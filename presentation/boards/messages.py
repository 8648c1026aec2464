"""Boards as messages: choice of boards, pages, a unit with its neighbours, pictures, files."""

from collections.abc import Sequence

from census.boards.board import Board, Standing, Trend
from census.units import BOARD_INSIDE, BoardKind, Unit, UnitCode
from presentation.boards import table as board_table
from presentation.boards import text as board_text
from presentation.boards.address import BoardAddress
from presentation.chat import buttons
from presentation.chat.actions import Action, pack
from presentation.chat.messages import Button, Document, Message, Picture, rows
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs

NEIGHBOURS = 2
RANKS_IN_A_ROW = 5


def choose(texts: Texts, *, kinds: Sequence[BoardKind], own: Unit | None = None) -> Message:
    """Ask which board to show. The reader's own unit comes first."""
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


def board(
    texts: Texts,
    *,
    board: Board,
    own: UnitCode | None = None,
    page: int = 1,
    may_export: bool = False,
) -> Message:
    """Show a page of a board. The reader's own unit is named on every page.

    ``may_export`` adds the button that sends it as a file.
    """
    shown = board_table.on_page(board, page)
    standing = board.of(own) if own else None
    elsewhere = standing if standing is not None and standing not in shown else None
    return Message(
        paragraphs(
            board_text.heading(texts, board),
            board_text.row(texts, elsewhere, own) if elsewhere else None,
            board_table.table(texts, shown, own),
            board_text.footing(texts, board),
        ),
        rows(
            *_rank_buttons(shown),
            _page_buttons(board, page),
            _band_buttons(texts, board),
            _around_button(texts, standing.unit) if standing else None,
            _file_buttons(texts, board, may_export=may_export),
            (_up_button(texts, board), buttons.home(texts)),
        ),
    )


def around(
    texts: Texts, *, board: Board, own: UnitCode, trend: Trend | None = None, open_up: bool = False
) -> Message:
    """Show one unit's card with two neighbours above and two below.

    A unit that is not on the board gets a hint and a button to the whole board. ``trend`` adds its
    streak, ``open_up`` a button to the board of the units inside it.
    """
    address = BoardAddress.of(board, board_table.page_of(board, own))
    whole = Button(texts.plain("button-whole-board"), address.button(Action.BOARD_SHOW))
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
                board_text.streak(texts, trend.streak) if trend else None,
            ),
            lines(*(board_text.row(texts, each, own) for each in near)),
            board_text.footing(texts, board),
        ),
        rows(
            _open_up_button(texts, standing.unit) if open_up else None,
            (
                Button(texts.plain("button-trend"), pack(Action.BOARD_TREND, own)),
                whole,
            ),
            (
                Button(texts.plain("button-other-boards"), pack(Action.BOARD_CHOOSE)),
                buttons.home(texts),
            ),
        ),
    )


def as_picture(
    texts: Texts, *, board: Board, picture: Picture, own: UnitCode | None = None
) -> Message:
    """Show the picture of a board, with a button back to the text."""
    standing = board.of(own) if own else None
    address = BoardAddress.of(board, board_table.page_of(board, own))
    return Message(
        lines(
            texts("board-title", among=names.ranked_among(texts, board)),
            board_text.row(texts, standing, own) if standing else None,
            *board_text.improved(texts, board),
            _data_line(texts, board),
        ),
        rows(
            (
                Button(texts.plain("button-as-text"), address.button(Action.BOARD_SHOW)),
                buttons.home(texts),
            )
        ),
        picture,
    )


def trend_picture(texts: Texts, *, trend: Trend, picture: Picture) -> Message:
    """Show the trend of a unit as a picture with its card."""
    standing, board = trend.standing, trend.board
    card = board_text.card(texts, board=board, standing=standing) if standing else None
    return Message(
        lines(card, board_text.streak(texts, trend.streak), _data_line(texts, board)),
        rows(
            (
                Button(texts.plain("button-back"), pack(Action.BOARD_AROUND, trend.unit.code)),
                buttons.home(texts),
            )
        ),
        picture,
    )


def as_file(texts: Texts, *, board: Board, document: Document) -> Message:
    """Send a board as a file."""
    return Message(
        lines(
            texts("board-title", among=names.ranked_among(texts, board)), _data_line(texts, board)
        ),
        document=document,
    )


def no_data(texts: Texts) -> Message:
    """Say that nothing has been published for this board yet."""
    return Message(texts("board-no-data"), rows((buttons.ranking(texts), buttons.home(texts))))


def _data_line(texts: Texts, board: Board) -> Html:
    return names.board_data_line(texts, board)


def _around_button(texts: Texts, unit: Unit) -> Button:
    name = names.shortened(names.unit_name(texts, unit))
    return Button(texts.plain("button-own-unit", unit=name), pack(Action.BOARD_AROUND, unit.code))


def _rank_buttons(shown: Sequence[Standing]) -> list[tuple[Button, ...]]:
    """Return a button for each unit of a page, labelled with its rank; equal ranks get letters."""
    ranks = [row.rank for row in shown]
    labels = [
        f"{rank}{chr(ord('a') + ranks[:place].count(rank))}" if ranks.count(rank) > 1 else str(rank)
        for place, rank in enumerate(ranks)
    ]
    all_of_them = [
        Button(label, pack(Action.BOARD_AROUND, row.unit.code))
        for label, row in zip(labels, shown, strict=True)
    ]
    return [
        tuple(all_of_them[first : first + RANKS_IN_A_ROW])
        for first in range(0, len(all_of_them), RANKS_IN_A_ROW)
    ]


def _page_buttons(board: Board, page: int) -> tuple[Button, ...]:
    """Return the buttons to the previous and the next page, named by the ranks on them."""
    last = board_table.pages(board)
    page = min(page, last)
    return tuple(
        Button(label.format(_places(board, other)), _page(board, other))
        for other, label in ((page - 1, "« {}"), (page + 1, "{} »"))
        if 1 <= other <= last
    )


def _page(board: Board, page: int) -> str:
    return BoardAddress.of(board, page).button(Action.BOARD_SHOW)


def _places(board: Board, page: int) -> str:
    first = (page - 1) * board_table.PAGE
    return f"{first + 1}-{min(first + board_table.PAGE, len(board.standings))}"


def _band_buttons(texts: Texts, board: Board) -> tuple[Button, ...] | None:
    """Return the buttons to the boards of the other sizes."""
    bands = board.rule.bands
    if not bands:
        return None
    here = BoardAddress.of(board)
    labels = [texts.plain("button-every-size"), *(names.short_band(band) for band in bands)]
    return tuple(
        Button(label, BoardAddress(here.kind, here.area, 1, number).button(Action.BOARD_SHOW))
        for number, label in enumerate(labels)
        if number != here.band
    )


def _file_buttons(texts: Texts, board: Board, *, may_export: bool) -> tuple[Button, ...]:
    address = BoardAddress.of(board)
    picture = Button(texts.plain("button-as-picture"), address.button(Action.BOARD_PICTURE))
    if not may_export:
        return (picture,)
    return picture, Button(texts.plain("button-as-xlsx"), address.button(Action.BOARD_EXPORT))


def _up_button(texts: Texts, board: Board) -> Button:
    """Lead from the units inside an area to the area itself, else to the choice of boards."""
    area = board.area
    if area is not None and BOARD_INSIDE.get(area.kind) is board.rule.kind:
        name = names.shortened(names.unit_name(texts, area))
        label = texts.plain("button-up", unit=name)
        return Button(label, pack(Action.BOARD_AROUND, area.code))
    return Button(texts.plain("button-other-boards"), pack(Action.BOARD_CHOOSE))


def _open_up_button(texts: Texts, unit: Unit) -> Button | None:
    kind = BOARD_INSIDE.get(unit.kind)
    if kind is None:
        return None
    name = names.shortened(names.unit_name(texts, unit))
    address = BoardAddress(kind, unit.code)
    return Button(texts.plain(f"button-open-{kind}", unit=name), address.button(Action.BOARD_SHOW))
