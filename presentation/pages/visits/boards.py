"""A board of the visits as a page: who has which share of its blocks approved."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from markupsafe import Markup

from census.boards.standing import Standing
from census.fieldwork.following.board import FieldBoard
from presentation.fieldwork.leading import boards as field_boards
from presentation.language.catalogue import Texts
from presentation.pages.addresses import VISITS, Order
from presentation.pages.boards import (
    FILES,
    ROWS,
    TableColumn,
    gained_cell,
    hidden,
    in_order,
    page_of,
    pages,
    rate_cell,
    table_of,
    unit_columns,
)
from presentation.pages.frame.page import crumbs, downloads, page, paragraph
from presentation.pages.markup import el
from presentation.pages.view import PageView


def board_named(view: PageView, name: str) -> FieldBoard | None:
    """Return a board of the visits by its name in addresses; None where there is none."""
    visits, kind = view.regency.visits, VISITS.get(name)
    return visits.boards.get(kind) if visits and kind else None


def visits_page(view: PageView, name: str) -> str | None:
    """Return a page of a board of the visits by its name in addresses; None where there is none."""
    visits, board = view.regency.visits, board_named(view, name)
    if visits is None or board is None:
        return None
    texts, visit = view.texts, view.visit
    rows = in_order(visits.shown(board.standings), visit.order, back=visit.back)
    number, last = page_of(visit, len(rows))
    title = title_of(texts, board)
    said = field_boards.sums(texts, board)
    return page(
        view,
        title,
        crumbs(view),
        el("h1", title),
        paragraph(said),
        visits_table(view, board, rows[(number - 1) * ROWS : number * ROWS]),
        pages(view, number, last),
        paragraph(hidden(texts, len(board.standings) - len(rows)), "note"),
        downloads(view, *(view.file(room, f"{name}.{kind}") for room, kind in FILES)),
        field=board,
        about=said,
        picture=view.file("gambar", f"{name}.png"),
    )


def title_of(texts: Texts, board: FieldBoard) -> str:
    """Return the title of a board of the visits."""
    return texts.plain("fieldboard-title", among=field_boards.among(texts, board))


def visits_table(
    view: PageView, board: FieldBoard, rows: Sequence[Standing], *, sorts: bool = True
) -> Markup:
    """Return rows of a board of the visits as a table."""
    title = title_of(view.texts, board)
    return table_of(view, title, list(_columns(view, board)), rows, sorts=sorts)


def _columns(view: PageView, board: FieldBoard) -> Iterator[TableColumn]:
    texts = view.texts
    yield from unit_columns(view, board.area)
    yield TableColumn(
        Order.RATE,
        texts.plain("page-column-approved-share"),
        lambda row: rate_cell(texts, row, Fraction(1)),
    )
    yield TableColumn(
        Order.COMPLETED,
        texts.plain("page-column-approved"),
        lambda row: texts.number(row.completed),
    )
    yield TableColumn(
        Order.BASE, texts.plain("page-column-blocks"), lambda row: texts.number(row.base)
    )
    if any(row.gained for row in board.standings):
        yield TableColumn(
            Order.GAINED, texts.plain("page-column-today"), lambda row: gained_cell(texts, row)
        )
