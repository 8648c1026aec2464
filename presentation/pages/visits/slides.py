"""The slides of the visits: how far they are, where, who is first, who came on, who is last."""

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

from markupsafe import Markup

from census.boards.standing import Standing
from census.pages.visits import VisitsState
from census.units import BoardKind
from presentation.language import names, places
from presentation.language.html import Html
from presentation.pages.charts.tiles import tile_map
from presentation.pages.charts.ways import RateWay, chart
from presentation.pages.frame.page import paragraph
from presentation.pages.frame.season import phase_line
from presentation.pages.markup import Child, el
from presentation.pages.view import PageView
from presentation.pages.visits import overview

NAMED = 3
Chosen = Callable[[Sequence[Standing]], Sequence[Standing]]


def visits_slides(view: PageView, visits: VisitsState) -> Iterator[Markup]:
    """Yield the slides of the visits of a regency."""
    texts, area = view.texts, view.regency.area
    phase = phase_line(texts, view.site.season)
    rule = paragraph(texts.plain("page-visits-counting"), "note")
    yield _slide(view, visits, area.name, phase, *overview.whole(texts, visits), rule)
    found = overview.way(texts, visits, area.code, visits.view.tally.blocks)
    if isinstance(found, RateWay):
        label = texts.plain("page-visits-way", unit=area.name, rate=found.last)
        yield _slide(view, visits, texts.plain("brief-chart"), None, chart(found, label))
    districts = visits.boards.get(BoardKind.DISTRICT)
    if districts is None:
        return
    drawn = tile_map(view, districts.standings, visits.hidden, titled=False)
    yield _slide(view, visits, texts.plain("page-map"), None, drawn)
    yield _columns(view, visits, texts.plain("brief-picture-best"), _first)
    if any(row.gained for row in districts.standings):
        yield _columns(view, visits, texts.plain("page-visits-most-today"), _most_today)
    if not view.site.season.is_over:
        yield _columns(view, visits, texts.plain("brief-picture-furthest"), _last)


def slide(
    heading: str, below: Html | None, *content: Child, data: str | None, mark: str | None
) -> Markup:
    """Return a slide with the source and the day of its figures, and a warning of made-up ones."""
    return el(
        "section",
        el("h1", heading),
        paragraph(below, "phase"),
        el("div", *content, class_="content"),
        el("p", data, el("b", mark) if mark else None, class_="data") if data else None,
    )


def _slide(
    view: PageView, visits: VisitsState, heading: str, below: Html | None, *content: Child
) -> Markup:
    mark = view.texts.plain("picture-illustrative") if visits.view.illustrative else None
    data = overview.data_line(view.texts, visits)
    return slide(heading, below, *content, data=data, mark=mark)


def _columns(view: PageView, visits: VisitsState, heading: str, chosen: Chosen) -> Markup:
    """Return a slide with some districts and some villages."""
    texts, columns = view.texts, []
    for kind, board in visits.boards.items():
        items = [
            el(
                "li",
                el("span", names.shortened(places.listed(row.unit, board.area))),
                *(_today(view, row) if chosen is _most_today else (_rate(view, row),)),
            )
            for row in chosen(visits.shown(board.standings))
        ]
        ranks = el("ol", *items, class_="ranks")
        if chosen is _last and (many := _without(view, visits, kind)) is not None:
            ranks = el("p", many)
        columns.append(el("div", el("h2", texts.plain(f"button-board-{kind}")), ranks))
    by = texts("page-visits-most-today-by") if chosen is _most_today else None
    return _slide(view, visits, heading, by, el("div", *columns, class_="thirds"))


def _without(view: PageView, visits: VisitsState, kind: BoardKind) -> str | None:
    """Say how many have no approved block, where they are too many to name three of them."""
    rows = visits.shown(visits.boards[kind].standings)
    bare = [row.unit for row in rows if not row.completed]
    if len(bare) <= NAMED:
        return None
    among = names.ranked_units(view.texts, kind, bare)
    return view.texts.plain("page-visits-without", among=among)


def _rate(view: PageView, row: Standing) -> Markup:
    return el("b", names.rate(view.texts, row))


def _today(view: PageView, row: Standing) -> tuple[Markup, Markup]:
    """Return what was approved today: how many blocks, and the share by which units are ordered."""
    count = view.texts.plain("page-visits-more", count=row.gained or 0)
    return el("small", count), el("b", f"+{view.texts.percent(_share_today(row))}")


def _share_today(row: Standing) -> Fraction:
    return Fraction(row.gained or 0, row.base)


def _first(rows: Sequence[Standing]) -> Sequence[Standing]:
    return rows[:NAMED]


def _last(rows: Sequence[Standing]) -> Sequence[Standing]:
    return tuple(reversed(rows[max(NAMED, len(rows) - NAMED) :]))


def _most_today(rows: Sequence[Standing]) -> Sequence[Standing]:
    """Return the units of which the largest part was approved today."""
    moved = [row for row in rows if row.gained]
    return sorted(moved, key=_share_today, reverse=True)[:NAMED]
