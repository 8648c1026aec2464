"""How far the visits of a regency or a unit are: the figure, the way by day, who is where."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from markupsafe import Markup

from census.boards.standing import Standing
from census.fieldwork.following.board import FieldBoard
from census.fieldwork.following.team import AreaView
from census.pages.visits import VisitsState
from census.units import BoardKind, UnitCode
from presentation.boards.pictures.rate_axis import (
    MOST_IN_WORDS,
    day_labels,
    few_days,
    rate_labels,
    top_of_axis,
)
from presentation.brief.sheet import Spot
from presentation.fieldwork.leading import boards as field_boards
from presentation.fieldwork.leading.evening import area_pace
from presentation.language import names, places
from presentation.language.catalogue import Texts
from presentation.language.html import Html
from presentation.pages.addresses import VISITS
from presentation.pages.charts.gauges import gauge
from presentation.pages.charts.tiles import tile_map
from presentation.pages.charts.ways import RateWay, chart
from presentation.pages.frame.page import bullets, paragraph, section
from presentation.pages.frame.season import officer_check
from presentation.pages.markup import Child, el
from presentation.pages.view import PageView

LEADERS = 5
NAMED = 3


def hero(view: PageView, visits: VisitsState, phase: Html, below: Child) -> Markup:
    """Show how far the visits of the regency are; ``below`` says what people can do now."""
    texts, area = view.texts, view.regency.area
    figures = el(
        "div",
        paragraph(phase, "phase"),
        el("h1", area.name),
        *whole(texts, visits),
        paragraph(data_line(texts, visits), "data"),
        below,
    )
    drawn = _way_of(view, visits, area.code, visits.view.tally.blocks, area.name)
    return el("section", figures, drawn, class_="hero two" if drawn else "hero")


def whole(texts: Texts, visits: VisitsState) -> Iterator[Markup | None]:
    """Show approved blocks and visits of the regency, what is left, the pace, and its end."""
    view = visits.view
    yield el("div", *_pair(texts, view), class_="pair")
    yield bullets(
        (
            texts("page-visits-left", left=view.tally.remaining, finished=view.tally.finished),
            area_pace(texts, view),
        ),
        "outlook",
    )


def _pair(texts: Texts, view: AreaView) -> Iterator[Markup]:
    """Show what is approved, and beside it how far the visits are: approvals come days later."""
    tally = view.tally
    if tally.approved:
        figures = approved(texts, tally.approved, tally.blocks)
        yield el("div", _figure(texts, share_of(view), figures))
    else:
        yield el("p", el("strong", said_share(texts, view)), class_="figure")
    if (done := visited(texts, view)) is not None:
        yield el("div", _figure(texts, Fraction(tally.visited, tally.to_visit), done))


def visited(texts: Texts, view: AreaView) -> str | None:
    """Return how many of the visits are done; None while none is."""
    tally = view.tally
    if not tally.visited:
        return None
    return texts.plain("page-visits-done", done=tally.visited, all=tally.to_visit)


def share_of(view: AreaView) -> Fraction:
    """Return the share of approved blocks."""
    return Fraction(view.tally.approved, view.tally.blocks) if view.tally.blocks else Fraction(0)


def said_share(texts: Texts, view: AreaView) -> str:
    """Return the share; that nothing is approved yet is no result, and is said in words."""
    if not view.tally.approved:
        return texts.plain("page-visits-begun", blocks=view.tally.blocks)
    return texts.percent(share_of(view))


def data_line(texts: Texts, visits: VisitsState) -> str:
    """Return source and moment of the figures; before the first approval, that there is none."""
    board = next(iter(visits.boards.values()), None)
    return field_boards.data(texts, board) if board else texts.plain("page-visits-none")


def where(view: PageView, visits: VisitsState) -> Markup | None:
    """Show the districts as a map, and beside it who is first and who is last."""
    board = visits.boards.get(BoardKind.DISTRICT)
    if board is None:
        return None
    rows = visits.shown(board.standings)
    first = rows[: min(NAMED, (len(rows) + 1) // 2)]
    last = tuple(reversed(rows[max(len(rows) - NAMED, len(first)) :]))
    texts = view.texts
    named = (
        _ranks(view, texts.plain("brief-picture-best"), board, first),
        # When all is over, nobody is to be helped any more.
        None
        if view.site.season.is_over
        else _ranks(view, texts.plain("brief-picture-furthest"), board, last),
    )
    drawn = tile_map(view, board.standings, visits.hidden)
    return el("div", drawn, el("div", *named, class_="stack"), class_="columns")


def boards(view: PageView, visits: VisitsState) -> Iterator[Markup]:
    """Show the first units of each board of the visits, with the way to all."""
    texts = view.texts
    for name, kind in VISITS.items():
        board = visits.boards.get(kind)
        if board is None:
            continue
        rows = visits.shown(board.standings)[:LEADERS]
        among = names.ranked_units(texts, kind, [row.unit for row in board.standings])
        link = el(
            "a", texts.plain("page-all", among=among), href=view.link(view.visits_board(name))
        )
        heading = texts.plain(f"page-visits-{kind}")
        yield section(heading, _list(view, board, rows), el("p", link, class_="onward"))


def of_unit(view: PageView, visits: VisitsState, row: Standing, title: str) -> Markup:
    """Show how far the visits in a unit are: its share, its rank, its way by day."""
    texts, board = view.texts, visits.around(row.unit)
    if board is None:
        raise AssertionError("a row stands on a board")
    among = field_boards.among(texts, board)
    rank = (texts.plain("page-rank", rank=row.placed, among=among),) if row.placed else ()
    figures = el(
        "div",
        paragraph(texts.plain("page-visits"), "phase"),
        el("h1", title),
        _figure(texts, row.rate, approved(texts, row.completed, row.base), *rank),
        paragraph(field_boards.data(texts, board), "data"),
        officer_check(view),
    )
    drawn = _way_of(view, visits, row.unit.code, row.base, title)
    return el("section", figures, drawn, class_="hero two" if drawn else "hero")


def way(texts: Texts, visits: VisitsState, code: UnitCode, blocks: int) -> RateWay | str | None:
    """Return the approved share by day; in words where the days are few, None without any."""
    counts = visits.way(code)
    if not counts or not blocks:
        return None
    shares = [(day, Fraction(done, blocks)) for day, done in counts]
    if len(shares) <= MOST_IN_WORDS:
        return few_days(texts, [(day, texts.percent(share)) for day, share in shares])
    axis, first = top_of_axis([shares[-1][1]]), shares[0][0]
    days = (shares[-1][0] - first).days
    spots = [Spot(Fraction((day - first).days, days), share / axis) for day, share in shares]
    last, reached = shares[-1]
    written = day_labels(texts, first, last)
    return RateWay(spots, rate_labels(texts, axis), written, (), texts.percent(reached))


def _way_of(
    view: PageView, visits: VisitsState, code: UnitCode, blocks: int, name: str
) -> Markup | None:
    found, texts = way(view.texts, visits, code, blocks), view.texts
    if found is None:
        return None
    if isinstance(found, str):
        return el("div", el("h2", texts.plain("brief-chart")), paragraph(found))
    drawn = chart(found, texts.plain("page-visits-way", unit=name, rate=found.last))
    return el("div", el("h2", texts.plain("brief-chart")), drawn)


def _figure(texts: Texts, share: Fraction, *beside: str) -> Markup:
    said = texts.plain("page-visits-gauge", rate=texts.percent(share), figures=beside[0])
    figure = el(
        "p",
        el("strong", texts.percent(share), class_="big"),
        el("span", *(el("span", each) for each in beside), class_="beside"),
        class_="figure",
    )
    return figure + gauge(texts, share, (), said)


def approved(texts: Texts, count: int, blocks: int) -> str:
    """Return how many blocks are approved, in words that need no other."""
    return texts.plain("page-visits-approved", approved=count, blocks=blocks)


def _ranks(
    view: PageView, heading: str, board: FieldBoard, rows: Sequence[Standing]
) -> Markup | None:
    return section(heading, _list(view, board, rows)) if rows else None


def _list(view: PageView, board: FieldBoard, rows: Sequence[Standing]) -> Markup:
    items = [
        el(
            "li",
            el("a", places.listed(row.unit, board.area), href=view.unit(row.unit)),
            el("b", names.rate(view.texts, row)),
        )
        for row in rows
    ]
    return el("ol", *items, class_="ranks")
