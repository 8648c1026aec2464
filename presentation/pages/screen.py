"""The page for a projector: one thing on each slide, large, which turns by itself."""

from collections.abc import Callable, Iterator, Sequence

from markupsafe import Markup

from census.boards.board import Board
from census.boards.progress import Improvement
from census.boards.standing import Standing
from census.brief.brief import Brief
from census.units import BoardKind
from presentation.brief import messages as brief_text
from presentation.brief.pictures import brief_sheet, rate_of, share_range
from presentation.language import names, places
from presentation.language.html import Html
from presentation.pages.charts.gauges import gauge
from presentation.pages.charts.tiles import tile_map
from presentation.pages.charts.ways import chart, way_of_brief
from presentation.pages.frame.page import bullets, document, own_data, paragraph
from presentation.pages.frame.season import phase_line
from presentation.pages.markup import Child, el
from presentation.pages.view import PageView
from presentation.pages.visits.slides import slide, visits_slides

SCRIPT = "screen.js"
NAMED = 3
SHOWN = (BoardKind.DISTRICT, BoardKind.VILLAGE, BoardKind.OFFICE)


def screen(view: PageView) -> str:
    """Return the slides of a regency; without data one that says what comes."""
    texts, regency = view.texts, view.regency
    visits, brief = regency.visits, regency.brief
    slides = list(visits_slides(view, visits)) if visits else []
    if brief is not None:
        slides += [_whole(view, brief)] if visits else _slides(view, brief)
    button = el(
        "button",
        texts.plain("page-button-pause"),
        type="button",
        hidden=True,
        aria_pressed="false",
        data_pause=texts.plain("page-button-pause"),
        data_go=texts.plain("page-button-go-on"),
    )
    return document(
        view,
        view.regency.area.name,
        el("main", *(slides or [_nothing_yet(view)]), id="isi"),
        button,
        more=el("script", "", src=view.assets[SCRIPT], defer=True),
        style="screen",
    )


def _nothing_yet(view: PageView) -> Markup:
    texts = view.texts
    said = paragraph(texts.plain("page-no-data"), "lead")
    return _slide(view, view.regency.area.name, phase_line(texts, view.site.season), said)


def _slides(view: PageView, brief: Brief) -> Iterator[Markup]:
    texts = view.texts
    yield _whole(view, brief)
    sheet = brief_sheet(texts, brief)
    if len(sheet.spots) > 1 and not sheet.few_days:
        label = texts.plain("page-way", unit=view.regency.area.name, rate=sheet.rate)
        yield _slide(view, sheet.heading, None, chart(way_of_brief(sheet), label))
    districts = view.regency.boards.get(BoardKind.DISTRICT)
    if districts is not None:
        yield _slide(
            view,
            texts.plain("page-map"),
            None,
            tile_map(view, districts.standings, view.regency.hidden, titled=False),
        )
    yield _of_boards(view, texts.plain("brief-picture-best"), _first)
    if not brief.board.ending and any(board.improved_day for board in _boards(view)):
        yield _improved(view)
    over = "brief-picture-furthest-over" if brief.board.ending else "brief-picture-furthest"
    yield _of_boards(view, texts.plain(over), _last)


def _whole(view: PageView, brief: Brief) -> Markup:
    texts = view.texts
    figures = names.completed_of_base(texts, brief.board.rule.measure, brief.completed, brief.base)
    rate = rate_of(texts, brief)
    targets = [outlook.target for outlook in reversed(brief.outlooks)]
    said = texts.plain("page-gauge", rate=rate, figures=figures)
    outlook: list[Child] = list(brief_text.outlooks(texts, brief))
    if brief.end is not None and brief.forecast is not None:
        share, end = share_range(texts, brief), texts.local_day(brief.end)
        outlook.append(texts("page-forecast", share=share, end=end))
    before = view.regency.visits is not None
    return _slide(
        view,
        texts.plain("page-visits-before") if before else view.regency.area.name,
        None if before else phase_line(texts, view.site.season),
        el("p", el("strong", rate, class_="big"), el("span", figures), class_="figure"),
        gauge(texts, brief.rate, targets, said) if brief.base else None,
        bullets(outlook, "outlook"),
        paragraph(names.counting_rule(texts, brief.board.rule), "note"),
    )


def _slide(view: PageView, heading: str, below: Html | None, *content: Child) -> Markup:
    """Return a slide with the source and the day of its figures."""
    brief = view.regency.brief
    data = names.board_data(view.texts, brief.board) if brief else None
    mark = view.texts.plain("picture-illustrative") if brief and brief.illustrative else None
    return slide(heading, below, *content, data=data, mark=mark)


def _boards(view: PageView) -> list[Board]:
    return [board for kind, board in view.regency.boards.items() if kind in SHOWN]


def _of_boards(
    view: PageView, heading: str, chosen: Callable[[Sequence[Standing]], Sequence[Standing]]
) -> Markup:
    """Return a slide with some units of each board."""
    texts, columns = view.texts, []
    for board in _boards(view):
        ranked = [row for row in view.regency.shown(board.standings) if row.base]
        items = [
            el(
                "li",
                el("span", places.listed(row.unit, board.area)),
                el("b", names.rate(texts, row)),
            )
            for row in chosen(ranked)
        ]
        title = texts.plain(f"button-board-{board.rule.kind}")
        ranks = el("ol", *items, class_="ranks")
        columns.append(el("div", el("h2", title), ranks, own_data(view, board)))
    return _slide(view, heading, None, el("div", *columns, class_="thirds"))


def _first(rows: Sequence[Standing]) -> Sequence[Standing]:
    return rows[:NAMED]


def _last(rows: Sequence[Standing]) -> Sequence[Standing]:
    return tuple(reversed(rows[max(NAMED, len(rows) - NAMED) :]))


def _improved(view: PageView) -> Markup:
    texts = view.texts
    columns = []
    for board in _boards(view):
        best = board.improved_day
        row = board.of(best.unit) if best else None
        if best is None or row is None or row.unit.code in view.regency.hidden:
            continue
        columns.append(
            el(
                "div",
                el("h2", texts.plain(f"button-board-{board.rule.kind}")),
                el("p", places.listed(row.unit, board.area), class_="first"),
                el("p", _grown(view, best)),
                own_data(view, board),
            )
        )
    heading = texts.plain("page-improved")
    return _slide(view, heading, None, el("div", *columns, class_="thirds"))


def _grown(view: PageView, best: Improvement) -> str:
    texts = view.texts
    points, since = texts.points(best.growth), texts.short_date(best.since)
    return texts.plain("page-improved-by", points=points, since=since)
