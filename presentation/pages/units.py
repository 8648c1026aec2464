"""The page of one unit: its figure, its rank, its way by day, what is missing, what is inside."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from census.boards.board import Board, Trend
from census.boards.progress import TrendPoint
from census.boards.small_bases import beside_shown
from census.boards.standing import Standing
from census.units import BOARD_INSIDE, Unit
from presentation.boards import text as board_text
from presentation.boards.pictures.rate_axis import MOST_IN_WORDS, few_days
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.pages.addresses import unit_path
from presentation.pages.boards import table
from presentation.pages.certificates import certificate_path
from presentation.pages.charts.gauges import gauge
from presentation.pages.charts.ways import chart, way_of_trend
from presentation.pages.frame.page import bullets, crumbs, downloads, page, paragraph, section
from presentation.pages.frame.season import online_button
from presentation.pages.markup import Child, el
from presentation.pages.view import PageView
from presentation.pages.visits.units import neighbours, visited


def unit_page(view: PageView, unit: Unit) -> str:
    """Return the page of a unit, also of one that is not shown or has no data.

    While officers visit, the visits in it come first, and the online result is what went before.
    """
    texts, regency, visits = view.texts, view.regency, view.regency.visits
    title = names.unit_name(texts, unit)
    board = regency.around(unit)
    found = board.of(unit.code) if board and unit.code not in regency.hidden else None
    row = visits.row(unit) if visits else None
    field = visits.around(unit) if visits and row else None
    leading = row or found
    if leading is None:
        said = texts.plain(_why_not(view, unit), unit=title)
        return page(
            view,
            title,
            crumbs(view, *_above(view, unit)),
            el("h1", title),
            paragraph(said),
            online_button(view),
        )
    about, rate = "page-visits-about" if row else "page-online-about", names.rate(texts, leading)
    if row and not row.completed:
        about, rate = "page-visits-about-begun", texts.plain("page-visits-begun", blocks=row.base)
    return page(
        view,
        title,
        crumbs(view, *_above(view, unit)),
        *(visited(view, visits, row, title) if visits and row else ()),
        *(_online(view, unit, title, below=row is not None) if found else ()),
        online_button(view),
        el("p", _card(view, unit), class_="note onward"),
        el("p", _certificate(view, unit), class_="note onward"),
        downloads(view, f"/data/unit/{unit.code}.json"),
        board=board if found else None,
        field=field,
        picture=f"/gambar/unit/{unit.code}.png",
        about=texts.plain(about, area=title, rate=rate),
    )


def _why_not(view: PageView, unit: Unit) -> str:
    """Return why nothing is shown of a unit: it is small, or nothing is known."""
    visits = view.regency.visits
    small = view.regency.hidden | (visits.hidden if visits else frozenset())
    return "page-unit-hidden" if unit.code in small else "page-unit-no-data"


def _online(view: PageView, unit: Unit, title: str, *, below: bool) -> Iterator[Child]:
    """Show what is known from the online phase; ``below`` the visits it is not the headline."""
    texts, board = view.texts, view.regency.around(unit)
    found = board.of(unit.code) if board else None
    if board is None or found is None:
        return
    standing = beside_shown(found, view.regency.hidden)
    trend = view.regency.trend(unit, view.site.zone)
    heading = el("h2", texts.plain("page-visits-before")) if below else el("h1", title)
    figures = _figures(texts, heading, board, standing, trend, stale=view.regency.stale)
    drawn = _way(view, title, trend) if trend else None
    yield el("section", figures, drawn, class_="hero two" if drawn else "hero")
    near = _near(view, board, standing)
    yield section(texts.plain("page-neighbours"), table(view, board, near, sorts=False))
    yield _days(texts, trend)
    yield _inside(view, unit)


def _figures(
    texts: Texts,
    heading: Markup,
    board: Board,
    standing: Standing,
    trend: Trend | None,
    *,
    stale: bool,
) -> Markup:
    figures = names.completed_of_base(texts, board.rule.measure, standing.completed, standing.base)
    among = names.ranked_among(texts, board)
    targets = [gap.target for gap in standing.gaps]
    rate = names.rate(texts, standing)
    gauged = gauge(
        texts, standing.rate, targets, texts.plain("page-gauge", rate=rate, figures=figures)
    )
    return el(
        "div",
        heading,
        el(
            "p",
            el("strong", rate if standing.base else texts.number(standing.completed), class_="big"),
            el(
                "span",
                el("span", figures),
                el("span", texts.plain("page-rank", rank=standing.placed, among=among))
                if standing.placed
                else None,
                class_="beside",
            ),
            class_="figure",
        ),
        gauged if standing.base else None,
        bullets(_facts(texts, board, standing, trend), "outlook"),
        paragraph(_few_days(texts, trend), "note"),
        paragraph(texts.plain("page-stale") if stale else None, "note"),
        paragraph(names.board_data(texts, board), "data"),
    )


def _facts(texts: Texts, board: Board, standing: Standing, trend: Trend | None) -> Iterator[Child]:
    for gap in standing.gaps:
        if gap.reached:
            yield texts("brief-target-reached", target=board_text.target_name(texts, gap.target))
    yield from board_text.missing(texts, board, standing)
    yield board_text.pace(texts, board=board, standing=standing)
    yield board_text.climb(texts, board=board, standing=standing)
    yield board_text.streak(texts, trend.streak) if trend else None
    own_date = names.own_date(texts, standing)
    yield own_date.capitalize() if own_date else None


def _way(view: PageView, title: str, trend: Trend) -> Markup | None:
    """Draw the way by day; None where there are too few days for that."""
    texts = view.texts
    points = [point for point in trend.points if point.base]
    if len(points) <= MOST_IN_WORDS:
        return None
    last = texts.percent(points[-1].rate)
    drawn = chart(way_of_trend(texts, trend), texts.plain("page-way", unit=title, rate=last))
    return el("div", el("h2", texts.plain("brief-chart")), drawn)


def _few_days(texts: Texts, trend: Trend | None) -> str | None:
    """Say the first days in words, where they make no chart yet."""
    points = [point for point in trend.points if point.base] if trend else []
    if not 0 < len(points) <= MOST_IN_WORDS:
        return None
    return few_days(texts, [(point.as_of, texts.percent(point.rate)) for point in points])


def _card(view: PageView, unit: Unit) -> Markup:
    """Offer the card of the day, a picture to send on."""
    href = view.link(f"/kartu/unit/{unit.code}.png")
    return el("a", view.texts.plain("page-card"), href=href, download=True)


def _certificate(view: PageView, unit: Unit) -> Markup | None:
    """Lead to the unit's newest certificate, where it has one."""
    own = [each for each in view.regency.certificates.values() if each.unit.code == unit.code]
    if not own:
        return None
    newest = max(own, key=lambda each: each.target.share)
    see = view.texts.plain("page-certificate-see")
    return el("a", see, href=view.link(certificate_path(newest)))


def _near(view: PageView, board: Board, standing: Standing) -> Sequence[Standing]:
    return neighbours(view.regency.shown(board.standings), standing.unit)


def _days(texts: Texts, trend: Trend | None) -> Markup | None:
    """List the days in a table, for who cannot see the chart or wants the figures."""
    if trend is None or not trend.points:
        return None
    headings = ("page-column-day", "export-completed", "export-base", "export-rate", "export-rank")
    return el(
        "details",
        el("summary", texts.plain("page-days")),
        el(
            "table",
            el("caption", texts.plain("page-days")),
            el("thead", el("tr", *(_heading(texts.plain(each)) for each in headings))),
            el("tbody", *(_day(texts, point) for point in reversed(trend.points))),
        ),
    )


def _heading(words: str) -> Markup:
    return el("th", words, scope="col", class_="number")


def _day(texts: Texts, point: TrendPoint) -> Markup:
    unknown = texts.plain("rate-unknown")
    cells = (
        texts.number(point.completed),
        texts.number(point.base) if point.base else unknown,
        texts.percent(point.rate) if point.base else unknown,
        str(point.rank) if point.rank is not None else unknown,
    )
    return el(
        "tr",
        el("th", texts.short_date(point.as_of), scope="row", class_="number"),
        *(el("td", cell, class_="number") for cell in cells),
    )


def _inside(view: PageView, unit: Unit) -> Markup | None:
    """Show the board of the units inside an area."""
    board = view.regency.inside.get(unit.code)
    if board is None or unit.kind not in BOARD_INSIDE:
        return None
    rows = view.regency.shown(board.standings)
    heading = view.texts.plain(
        f"button-open-{board.rule.kind}", unit=names.unit_name(view.texts, unit)
    )
    return section(heading, table(view, board, rows, sorts=False))


def _above(view: PageView, unit: Unit) -> Iterator[tuple[str, str]]:
    """Yield the board of the unit's kind, and the district of a village."""
    texts, regency = view.texts, view.regency
    for kind, board in regency.boards.items():
        if unit.kind in board.rule.units:
            yield view.link(view.board(kind)), texts.plain(f"button-board-{kind}")
    above = regency.units.get(unit.parent) if unit.parent else None
    if above is not None:
        yield view.link(unit_path(above.code)), names.unit_name(texts, above)
