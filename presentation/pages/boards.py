"""A board as a page: a table that its headings sort, by links."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from markupsafe import Markup

from census.boards.board import Board
from census.boards.standing import Standing
from presentation.boards import text as board_text
from presentation.language import names, places
from presentation.language.catalogue import Texts
from presentation.pages.addresses import BOARD_NAMES, Order
from presentation.pages.charts import bar
from presentation.pages.frame import bullets, crumbs, downloads, page, paragraph
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
    last = max(1, -(-len(rows) // ROWS))
    number = min(visit.page, last)
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
        _pages(view, number, last),
        paragraph(_hidden(texts, view, board), "note"),
        downloads(view, *(view.file(room, f"{name}.{kind}") for room, kind in FILES)),
        board=board,
        about=board_text.total(texts, board),
        picture=view.file("gambar", f"{name}.png"),
    )


def in_order(rows: Sequence[Standing], order: Order, *, back: bool) -> Sequence[Standing]:
    """Return rows in an order. Equal ones stay in that of the board."""
    key = KEYS.get(order)
    if key is None:
        return rows[::-1] if back else rows
    return sorted(rows, key=key, reverse=back)


def table(view: PageView, board: Board, rows: Sequence[Standing], *, sorts: bool = True) -> Markup:
    """Return rows of a board as a table."""
    texts = view.texts
    columns = list(_columns(view, board))
    title = texts.plain("picture-title", among=names.ranked_among(texts, board))
    return el(
        "div",
        el(
            "table",
            el("caption", title),
            el("thead", el("tr", *(_heading(view, each, sorts=sorts) for each in columns))),
            el("tbody", *(_row(columns, row) for row in rows)),
        ),
        class_="scroll",
        tabindex="0",
        role="region",
        aria_label=texts.plain("page-table", what=title),
    )


def _columns(view: PageView, board: Board) -> Iterator[TableColumn]:
    texts = view.texts
    whole = board.shared_targets[0].share if board.shared_targets else Fraction(1)
    top = max([whole, *(row.rate for row in board.standings)])
    yield TableColumn(Order.RANK, texts.plain("export-rank"), _rank, down=False)
    yield TableColumn(
        Order.NAME,
        texts.plain("export-name"),
        lambda row: _name(view, board, row),
        down=False,
        style="unit",
    )
    yield TableColumn(Order.RATE, texts.plain("export-rate"), lambda row: _rate(texts, row, top))
    yield TableColumn(
        Order.COMPLETED, texts.plain("export-completed"), lambda row: texts.number(row.completed)
    )
    yield TableColumn(Order.BASE, texts.plain("export-base"), lambda row: _base(texts, row))
    if any(row.gained for row in board.standings):
        yield TableColumn(
            Order.GAINED, texts.plain("page-column-gained"), lambda row: _gained(texts, row)
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


def _row(columns: Sequence[TableColumn], row: Standing) -> Markup:
    first, name, *others = columns
    return el(
        "tr",
        el("td", first.cell(row), class_="number"),
        el("th", name.cell(row), scope="row"),
        *(el("td", each.cell(row), class_="number") for each in others),
    )


def _rank(row: Standing) -> Child:
    moved = names.movement(row)
    style = "moved up" if (row.movement or 0) > 0 else "moved down"
    return [str(row.rank) if row.base else "–", el("span", moved, class_=style)]


def _name(view: PageView, board: Board, row: Standing) -> Child:
    own_date = names.own_date(view.texts, row)
    return [
        el("a", places.listed(row.unit, board.area), href=view.unit(row.unit)),
        el("small", own_date) if own_date else None,
    ]


def _rate(texts: Texts, row: Standing, top: Fraction) -> Child:
    reached = bool(row.gaps) and row.gaps[0].reached
    mark = el("span", "✓", class_="reached", title=texts.plain("legend-reached"))
    return [
        mark if reached else None,
        names.rate(texts, row),
        bar(row.rate, top, reached=reached) if row.base else None,
    ]


def _base(texts: Texts, row: Standing) -> str:
    return texts.number(row.base) if row.base else texts.plain("rate-unknown")


def _gained(texts: Texts, row: Standing) -> str:
    if row.gained is None:
        return texts.plain("rate-unknown")
    return f"+{texts.number(row.gained)}" if row.gained > 0 else texts.number(row.gained)


def _missing(texts: Texts, row: Standing) -> str:
    return texts.number(row.gaps[0].missing) if row.gaps else texts.plain("rate-unknown")


def _pages(view: PageView, number: int, last: int) -> Markup | None:
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


def _hidden(texts: Texts, view: PageView, board: Board) -> str | None:
    count = len(board.standings) - len(view.regency.shown(board.standings))
    return texts.plain("page-hidden", count=count) if count else None
