"""A board as a page: a table that its headings sort, by links."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from markupsafe import Markup

from census.boards.board import Board
from census.boards.standing import Standing
from census.units import Unit
from presentation.boards import text as board_text
from presentation.boards.table import place_of
from presentation.language import names, places
from presentation.language.catalogue import Texts
from presentation.pages.addresses import BOARD_NAMES, Order, Visit, unit_path
from presentation.pages.charts.gauges import bar
from presentation.pages.frame.page import bullets, crumbs, downloads, page, paragraph
from presentation.pages.markup import Child, el
from presentation.pages.view import PageView

FILES = (("data", "csv"), ("data", "json"), ("cetak", "pdf"))
"""As what a board can be taken along."""
ROWS = 100
"""Units on a page, so that none is larger than 100 kB."""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: its heading, its cell, and by what it sorts. The first click sorts ``down``."""

    order: Order
    heading: str
    cell: Callable[[Standing], Child]
    down: bool = True
    style: str = "number"


KEYS: dict[Order, Callable[[Standing], str | int | Fraction]] = {
    Order.NAME: lambda row: row.unit.name.casefold(),
    Order.RATE: lambda row: row.rate if row.base else Fraction(-1),
    Order.COMPLETED: lambda row: row.completed,
    Order.BASE: lambda row: row.base,
    Order.GAINED: lambda row: row.gained if row.gained is not None else -1,
    Order.MISSING: lambda row: row.gaps[0].missing if row.gaps else -1,
}


def board_page(view: PageView, board: Board) -> str:
    """Return a page of a board, in the order that was asked for."""
    texts, visit = view.texts, view.visit
    rows = in_order(view.regency.shown(board.standings), visit.order, back=visit.back)
    number, last = page_of(visit, len(rows))
    title = texts.plain("picture-title", among=names.ranked_among(texts, board))
    name = BOARD_NAMES[board.rule.kind]
    return page(
        view,
        title,
        crumbs(view),
        el("h1", title),
        bullets((board_text.total(texts, board), *board_text.improved(texts, board))),
        paragraph(texts.plain("page-stale") if view.regency.stale else None, "note"),
        table(view, board, rows[(number - 1) * ROWS : number * ROWS]),
        pages(view, number, last),
        paragraph(hidden(texts, len(board.standings) - len(rows)), "note"),
        downloads(view, *(view.file(room, f"{name}.{kind}") for room, kind in FILES)),
        board=board,
        about=board_text.total(texts, board),
        picture=view.file("gambar", f"{name}.png"),
    )


def page_of(visit: Visit, rows: int) -> tuple[int, int]:
    """Return the page of a board of so many rows that is looked at, and the last one."""
    last = max(1, -(-rows // ROWS))
    return min(visit.page, last), last


def in_order(rows: Sequence[Standing], order: Order, *, back: bool) -> Sequence[Standing]:
    """Return rows in an order. Equal ones stay in that of the board."""
    key = KEYS.get(order)
    if key is None:
        return rows[::-1] if back else rows
    return sorted(rows, key=key, reverse=back)


def table(view: PageView, board: Board, rows: Sequence[Standing], *, sorts: bool = True) -> Markup:
    """Return rows of a board as a table."""
    title = view.texts.plain("picture-title", among=names.ranked_among(view.texts, board))
    return table_of(view, title, list(_columns(view, board)), rows, sorts=sorts)


def table_of(
    view: PageView,
    title: str,
    columns: Sequence[TableColumn],
    rows: Sequence[Standing],
    *,
    sorts: bool,
) -> Markup:
    """Return rows as a table; the first two columns are rank and name."""
    return el(
        "div",
        el(
            "table",
            el("caption", title),
            el("thead", el("tr", *(_heading(view, each, sorts=sorts) for each in columns))),
            el("tbody", *(_row(view, columns, row) for row in rows)),
        ),
        class_="scroll",
        tabindex="0",
        role="region",
        aria_label=view.texts.plain("page-table", what=title),
        data_more=view.texts.plain("page-table-more"),
    )


def _columns(view: PageView, board: Board) -> Iterator[TableColumn]:
    texts = view.texts
    # The scale of the gauges: a bar that is full says that nobody is missing.
    top = max([Fraction(1), *(row.rate for row in board.standings)])
    yield from unit_columns(view, board.area)
    yield TableColumn(
        Order.RATE, texts.plain("export-rate"), lambda row: rate_cell(texts, row, top)
    )
    yield TableColumn(
        Order.COMPLETED, texts.plain("export-completed"), lambda row: texts.number(row.completed)
    )
    yield TableColumn(Order.BASE, texts.plain("export-base"), lambda row: _base(texts, row))
    if any(row.gained for row in board.standings):
        yield TableColumn(
            Order.GAINED, texts.plain("page-column-gained"), lambda row: gained_cell(texts, row)
        )
    if board.shared_targets:
        share = texts.share(board.shared_targets[0].share)
        heading = texts.plain("page-column-missing", share=share)
        yield TableColumn(Order.MISSING, heading, lambda row: _missing(texts, row))


def _heading(view: PageView, column: TableColumn, *, sorts: bool) -> Markup:
    if not sorts:
        return el("th", column.heading, scope="col", class_=column.style)
    visit = view.visit
    now = visit.order is column.order
    back = not visit.back if now else column.down
    direction = "descending" if visit.back else "ascending"
    return el(
        "th",
        el("a", column.heading, href=visit.board(view.path, column.order, back=back)),
        scope="col",
        class_=column.style,
        aria_sort=direction if now else None,
    )


def _row(view: PageView, columns: Sequence[TableColumn], row: Standing) -> Markup:
    """Return a row; that of the unit whose page it is on is marked."""
    first, name, *others = columns
    return el(
        "tr",
        el("td", first.cell(row), class_="number"),
        el("th", name.cell(row), scope="row"),
        *(el("td", each.cell(row), class_="number") for each in others),
        aria_current="page" if unit_path(row.unit.code) == view.path else None,
    )


def unit_columns(view: PageView, area: Unit | None) -> Iterator[TableColumn]:
    """Yield what each board begins with: the rank, and the unit."""
    yield TableColumn(Order.RANK, view.texts.plain("export-rank"), _rank_cell, down=False)
    yield TableColumn(
        Order.NAME,
        view.texts.plain("export-name"),
        lambda row: _name_cell(view, area, row),
        down=False,
        style="unit",
    )


def _rank_cell(row: Standing) -> Child:
    """Return a rank, and how it moved."""
    moved = names.movement(row)
    style = "moved up" if row.climb > 0 else "moved down"
    return [place_of(row), el("span", moved, class_=style)]


def _name_cell(view: PageView, area: Unit | None, row: Standing) -> Child:
    """Return a unit's name, which leads to its page, and an own date of its figure."""
    own_date = names.own_date(view.texts, row)
    return [
        el("a", places.listed(row.unit, area), href=view.unit(row.unit)),
        el("small", own_date) if own_date else None,
    ]


def rate_cell(texts: Texts, row: Standing, top: Fraction) -> Child:
    """Return a rate with its bar, which is full at the rate ``top``."""
    reached = bool(row.gaps) and row.gaps[0].reached
    mark = el("span", "✓", class_="reached", title=texts.plain("legend-reached"))
    return [
        mark if reached else None,
        names.rate(texts, row),
        bar(row.rate, top, reached=reached) if row.base else None,
    ]


def _base(texts: Texts, row: Standing) -> str:
    return texts.number(row.base) if row.base else texts.plain("rate-unknown")


def gained_cell(texts: Texts, row: Standing) -> str:
    """Return how many were added since the data before."""
    if row.gained is None:
        return texts.plain("rate-unknown")
    return f"+{texts.number(row.gained)}" if row.gained > 0 else texts.number(row.gained)


def _missing(texts: Texts, row: Standing) -> str:
    return texts.number(row.gaps[0].missing) if row.gaps else texts.plain("rate-unknown")


def pages(view: PageView, number: int, last: int) -> Markup | None:
    """Lead to the page before and after one of a long board."""
    if last == 1:
        return None
    texts, visit = view.texts, view.visit
    ways = ((number - 1, "page-before"), (number + 1, "page-after"))
    return el(
        "nav",
        *(
            el(
                "a",
                texts.plain(key),
                href=visit.board(view.path, visit.order, back=visit.back, page=to),
            )
            for to, key in ways
            if 1 <= to <= last
        ),
        el("span", texts.plain("page-of", page=number, pages=last)),
        class_="pages",
        aria_label=texts.plain("page-pages"),
    )


def hidden(texts: Texts, count: int) -> str | None:
    """Say how many units are not shown."""
    return texts.plain("page-hidden", count=count) if count else None
