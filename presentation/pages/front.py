"""The front page: where the campaign stands, the regency against its targets, who is where."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from census.boards.board import Board
from census.boards.progress import Improvement
from census.boards.standing import Standing
from census.brief.brief import Brief
from census.pages.visits import VisitsState
from census.units import BoardKind
from presentation.boards import text as board_text
from presentation.brief import messages as brief_text
from presentation.brief.pictures import brief_sheet, rate_of, share_range, whole_figures
from presentation.brief.sheet import BriefSheet
from presentation.language import names, places
from presentation.pages.charts.gauges import gauge
from presentation.pages.charts.tiles import is_wide, tile_map
from presentation.pages.charts.ways import chart, way_of_brief
from presentation.pages.frame.page import bullets, downloads, own_data, page, paragraph, section
from presentation.pages.frame.season import phase_line, take_part
from presentation.pages.markup import Child, el
from presentation.pages.view import PageView
from presentation.pages.visits import overview
from presentation.pages.visits.before import before

LEADERS = 5


def front(view: PageView) -> str:
    """Return the front page of a regency, also of one without data.

    While officers visit, their visits come first, and the online result is what went before.
    """
    texts, brief, visits = view.texts, view.regency.brief, view.regency.visits
    title = view.regency.area.name
    if visits is None and brief is None:
        return page(view, title, _hero_without_data(view))
    if visits is not None:
        content = _with_visits(view, visits)
        rate, about = overview.said_share(texts, visits.view), "page-visits-about"
        about = about if visits.view.tally.approved else "page-visits-about-begun"
    elif brief is not None:
        content = _online(view, brief)
        rate, about = rate_of(texts, brief), "page-online-about"
    files = (view.file("data", "ringkasan.json"), view.file("cetak", "ringkasan.pdf"))
    return page(
        view,
        title,
        *content,
        el(
            "p",
            el("a", texts.plain("page-screen"), href=view.link(view.screen())),
            class_="note onward",
        ),
        downloads(view, *(files if brief else files[:1])),
        board=brief.board if brief else None,
        field=next(iter(visits.boards.values()), None) if visits else None,
        about=texts.plain(about, area=title, rate=rate),
        picture=view.file("gambar", "ringkasan.png"),
    )


def _online(view: PageView, brief: Brief) -> Iterator[Markup | None]:
    """Show the online result: the total, the districts, and the first units of each board."""
    sheet = brief_sheet(view.texts, brief)
    yield _hero(view, brief, sheet)
    yield _where(view, brief, drawn=has_chart(sheet))
    yield el("div", *_boards(view), class_="columns")


def _with_visits(view: PageView, visits: VisitsState) -> Iterator[Markup | None]:
    """Show the visits, and below them the online result."""
    texts, brief = view.texts, view.regency.brief
    yield overview.hero(view, visits, phase_line(texts, view.site.season), take_part(view))
    yield overview.where(view, visits)
    yield el("div", *overview.boards(view, visits), class_="columns")
    if brief is not None:
        yield before(view, brief)
        yield el("div", *_boards(view), class_="columns")


def _hero(view: PageView, brief: Brief, sheet: BriefSheet) -> Markup:
    texts = view.texts
    targets = [outlook.target for outlook in reversed(brief.outlooks)]
    beside = whole_figures(texts, brief)
    said = texts.plain("page-gauge", rate=rate_of(texts, brief), figures=beside[0])
    figures = el(
        "div",
        paragraph(phase_line(texts, view.site.season), "phase"),
        el("h1", view.regency.area.name),
        el(
            "p",
            el("strong", rate_of(texts, brief), class_="big"),
            el("span", *(el("span", each) for each in beside), class_="beside"),
            class_="figure",
        ),
        gauge(texts, brief.rate, targets, said) if brief.base else None,
        bullets(_outlook(view, brief), "outlook"),
        paragraph(sheet.few_days, "note"),
        paragraph(texts.plain("page-stale") if view.regency.stale else None, "note"),
        paragraph(names.board_data(texts, brief.board), "data"),
        take_part(view),
    )
    if has_chart(sheet):
        return el("section", figures, _way(view, brief, sheet), class_="hero two")
    return el(
        "section", figures, el("div", *_three(view, brief), class_="stack"), class_="hero two"
    )


def has_chart(sheet: BriefSheet) -> bool:
    """Tell whether there are days enough for a chart, which then fills half of the first screen."""
    return bool(sheet.heading) and not sheet.few_days


def _hero_without_data(view: PageView) -> Markup:
    texts, season = view.texts, view.site.season
    coming = season.upcoming
    prepare = coming is not None and coming.steps and season.phase is None
    return el(
        "section",
        paragraph(phase_line(texts, season), "phase"),
        el("h1", view.regency.area.name),
        paragraph(texts.plain("page-no-data"), "lead"),
        paragraph(texts.plain("page-prepare") if prepare else None),
        take_part(view),
        class_="hero",
    )


def _outlook(view: PageView, brief: Brief) -> Iterator[Child]:
    texts = view.texts
    yield from brief_text.outlooks(texts, brief)
    if brief.end is not None and brief.forecast is not None:
        share = share_range(texts, brief)
        yield texts("page-forecast", share=share, end=texts.local_day(brief.end))
    yield brief_text.pace(texts, brief)


def _way(view: PageView, brief: Brief, sheet: BriefSheet) -> Markup:
    texts = view.texts
    label = texts.plain("page-way", unit=view.regency.area.name, rate=sheet.rate)
    how = texts.plain("brief-forecast-how") if brief.forecast is not None else None
    drawn = chart(way_of_brief(sheet), label)
    return el("div", el("h2", sheet.heading), drawn, paragraph(how, "note"))


def _where(view: PageView, brief: Brief, *, drawn: bool) -> Markup | None:
    """Show the districts as a map, and beside it who is first, improved most, needs company.

    Without a chart (not ``drawn``) these stand above in its place.
    """
    board = view.regency.boards.get(BoardKind.DISTRICT)
    if not drawn:
        return _map(view, board) if board else None
    if board is None:
        return el("div", *_three(view, brief), class_="three")
    beside = el("div", *_three(view, brief), class_="stack")
    style = "columns wide" if is_wide(view, board.standings) else "columns"
    return el("div", _map(view, board), beside, class_=style)


def _map(view: PageView, board: Board) -> Markup:
    return tile_map(view, board.standings, view.regency.hidden)


def _three(view: PageView, brief: Brief) -> Iterator[Markup | None]:
    """Show who is first, who improved most, and who needs company."""
    texts, shown = view.texts, view.regency.shown
    furthest = "brief-picture-furthest-over" if brief.board.ending else "brief-picture-furthest"
    yield _named(view, texts.plain("brief-picture-best"), shown(brief.best))
    improved = None if brief.board.ending else brief.improved
    yield _improved(view, brief, improved) if improved else None
    yield _named(view, texts.plain(furthest), shown(brief.furthest))


def _named(view: PageView, heading: str, rows: Sequence[Standing]) -> Markup | None:
    texts = view.texts
    items = [
        el(
            "li",
            el(
                "a",
                places.listed_whole(texts, row.unit, view.regency.area),
                href=view.unit(row.unit),
            ),
            el("b", names.rate(texts, row)),
        )
        for row in rows
    ]
    return section(heading, el("ol", *items, class_="ranks"), level="h2") if items else None


def _improved(view: PageView, brief: Brief, best: Improvement) -> Markup | None:
    row = brief.board.of(best.unit)
    if row is None or best.unit in view.regency.hidden:
        return None
    texts = view.texts
    points, since = texts.points(best.growth), texts.short_date(best.since)
    unit = places.listed_whole(texts, row.unit, view.regency.area)
    return section(
        texts.plain("page-improved"),
        el("p", el("a", unit, href=view.unit(row.unit)), class_="first"),
        el("p", texts.plain("page-improved-by", points=points, since=since)),
    )


def _boards(view: PageView) -> Iterator[Markup]:
    """Show the first units of each board, with the way to all."""
    texts = view.texts
    for kind, board in view.regency.boards.items():
        rows = view.regency.shown(board.standings)[:LEADERS]
        items = [
            el(
                "li",
                el("a", places.listed(row.unit, board.area), href=view.unit(row.unit)),
                el("b", names.rate(texts, row)),
            )
            for row in rows
        ]
        among = names.ranked_units(texts, kind, [row.unit for row in board.standings])
        yield section(
            texts.plain(f"button-board-{kind}"),
            paragraph(board_text.total(texts, board), "note"),
            el("ol", *items, class_="ranks"),
            own_data(view, board),
            el(
                "p",
                el("a", texts.plain("page-all", among=among), href=view.link(view.board(kind))),
                class_="onward",
            ),
        )
