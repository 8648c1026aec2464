"""Boards as messages: choice of boards, pages, a unit with its neighbours, pictures, files."""

from census.boards.board import Board, Trend
from census.units import BOARD_INSIDE, Unit, UnitCode
from presentation.boards import rich as board_rich
from presentation.boards import table as board_table
from presentation.boards import text as board_text
from presentation.boards.address import BoardAddress
from presentation.boards.choosing import own_button
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Document, Message, Picture, rows
from presentation.chat.presses import pack
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import lines, paragraphs

NEIGHBOURS = 2
"""So many buttons stand under a board. A unit is opened by its name, not by a button of its own."""


def board(
    texts: Texts,
    *,
    board: Board,
    own: UnitCode | None = None,
    page: int = 1,
    lowest: bool = False,
) -> Message:
    """Show a page of a board, or a pageful of its ``lowest``, with the reader's own unit."""
    page = board_table.pages(board) if lowest else page
    shown = board.standings[-board_table.PAGE :] if lowest else board_table.on_page(board, page)
    standing = board.of(own) if own else None
    elsewhere = standing if standing is not None and standing not in shown else None
    address = BoardAddress.of(board, page)
    sizes = Button(texts.plain("button-sizes"), address.button(Action.BOARD_SIZES))
    own_key = own_button(texts, standing.unit) if standing and page == 1 else None
    linked = standing in board.standings[: board_table.PAGE]
    keys = (
        (
            Button(texts.plain("button-find"), pack(Action.BOARD_FIND)),
            Button(texts.plain("button-as-picture"), address.button(Action.BOARD_PICTURE)),
        ),
        (*([sizes] if board.rule.bands else []), _up_button(texts, board)),
    )
    return Message(
        paragraphs(
            board_text.heading(texts, board),
            board_text.row(texts, board, elsewhere, own) if elsewhere else None,
            board_table.table(texts, shown, own, area=board.area),
            board_text.footing(texts, board),
        ),
        rows(_page_buttons(board, page), own_key, *keys),
        rich=board_rich.of_board(texts, board, own, page, rows(None if linked else own_key, *keys)),
    )


def find(texts: Texts, example: Unit | None) -> Message:
    """Ask for the name of a unit, to show it on its board."""
    named = names.unit_name(texts, example) if example else "none"
    return Message(texts("board-find", example=named), rows(buttons.cancel(texts)))


def sizes(texts: Texts, *, board: Board) -> Message:
    """Ask for which size of offices to show the board."""
    here = BoardAddress.of(board)
    labels = (
        texts.plain("button-every-size"),
        *(names.short_band(band) for band in board.rule.bands),
    )
    return Message(
        texts("board-sizes"),
        rows(
            *(
                Button(label, BoardAddress(here.kind, here.area, 1, n).button(Action.BOARD_SHOW))
                for n, label in enumerate(labels)
            ),
            Button(texts.plain("button-back"), here.button(Action.BOARD_SHOW)),
        ),
    )


def around(
    texts: Texts,
    *,
    board: Board,
    own: UnitCode,
    trend: Trend | None = None,
    open_up: bool = False,
    assisted: int = 0,
) -> Message:
    """Show one unit's card with two neighbours above and two below.

    A unit that is not on the board gets a hint and a button to the whole board. ``trend`` adds its
    streak, ``open_up`` a button to the board of the units inside it. ``assisted`` families
    without a phone were helped there.
    """
    address = BoardAddress.of(board, board_table.page_of(board, own))
    whole = Button(texts.plain("button-whole-board"), address.button(Action.BOARD_SHOW))
    standing = board.of(own)
    if standing is None:
        return Message(board_text.without(texts, board), rows(whole, buttons.home(texts)))
    place = board.standings.index(standing)
    near = board.standings[max(place - NEIGHBOURS, 0) : place + NEIGHBOURS + 1]
    return Message(
        paragraphs(
            lines(
                board_text.card(texts, board=board, standing=standing),
                board_text.pace(texts, board=board, standing=standing),
                board_text.streak(texts, trend.streak) if trend else None,
                texts("card-assisted", families=assisted) if assisted else None,
            ),
            lines(*(board_text.row(texts, board, each, own) for each in near)),
            board_text.footing(texts, board),
        ),
        rows(
            _open_up_button(texts, standing.unit) if open_up else None,
            (
                Button(texts.plain("button-trend"), pack(Action.BOARD_TREND, own)),
                buttons.unit_card(texts, own),
            ),
            (whole, Button(texts.plain("button-other-boards"), pack(Action.BOARD_CHOOSE))),
            None if open_up else buttons.home(texts),
        ),
    )


def as_picture(
    texts: Texts,
    *,
    board: Board,
    picture: Picture,
    own: UnitCode | None = None,
    may_export: bool = False,
) -> Message:
    """Show the picture of a board, with a button back to the text.

    The caption says the same in short to who cannot see it. ``may_export`` adds the button that
    sends the board as a file.
    """
    leaders = board.standings[: board_table.LEADERS]
    standing = board.of(own) if own else None
    named = leaders if standing is None or standing in leaders else (*leaders, standing)
    address = BoardAddress.of(board, board_table.page_of(board, own))
    file = Button(texts.plain("button-as-xlsx"), address.button(Action.BOARD_EXPORT))
    return Message(
        paragraphs(
            board_text.heading(texts, board),
            lines(*(board_text.row(texts, board, each, own) for each in named)),
            lines(*board_text.improved(texts, board), names.board_data_line(texts, board)),
        ),
        rows(
            (file,) if may_export else None,
            (
                Button(texts.plain("button-as-text"), address.button(Action.BOARD_SHOW)),
                buttons.home(texts),
            ),
        ),
        picture,
    )


def trend_picture(texts: Texts, *, trend: Trend, picture: Picture) -> Message:
    """Show the trend of a unit as a picture with its card."""
    standing, board = trend.standing, trend.board
    card = board_text.card(texts, board=board, standing=standing) if standing else None
    return Message(
        lines(card, board_text.streak(texts, trend.streak), names.board_data_line(texts, board)),
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
            texts("board-title", among=names.ranked_among(texts, board)),
            names.board_data_line(texts, board),
        ),
        document=document,
    )


def no_data(texts: Texts) -> Message:
    """Say that nothing has been published for this board yet."""
    return Message(texts("board-no-data"), rows((buttons.ranking(texts), buttons.home(texts))))


def _page_buttons(board: Board, page: int) -> tuple[Button, ...]:
    """Return the buttons to the previous and the next page, named by the ranks on them."""
    last = board_table.pages(board)
    page = min(page, last)
    return tuple(
        Button(label.format(board_table.places_on(board, other)), _page(board, other))
        for other, label in ((page - 1, "« {}"), (page + 1, "{} »"))
        if 1 <= other <= last
    )


def _page(board: Board, page: int) -> str:
    return BoardAddress.of(board, page).button(Action.BOARD_SHOW)


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
