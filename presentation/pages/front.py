"""The front page: where the campaign stands, the regency against its targets, who is where."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from census.boards.progress import Improvement
from census.boards.standing import Standing
from census.brief.brief import Brief
from census.campaign.phases import Season
from census.units import BoardKind
from presentation.boards import text as board_text
from presentation.brief import messages as brief_text
from presentation.brief.beside import visits_of_officers
from presentation.brief.pictures import brief_sheet, share_range, whole_figures
from presentation.brief.sheet import BriefSheet
from presentation.language import census_texts, names, places
from presentation.language.catalogue import Texts
from presentation.language.html import Html
from presentation.pages.charts import chart, gauge, way_of_brief
from presentation.pages.frame import bullets, downloads, own_data, page, paragraph, section
from presentation.pages.markup import Child, el
from presentation.pages.tiles import is_wide, tile_map
from presentation.pages.view import PageView
from presentation.residents import home

LEADERS = 5


def front(view: PageView) -> str:
    """Return the front page of a regency, also of one without data."""
    texts, brief = view.texts, view.regency.brief
    title = view.regency.area.name
    if brief is None:
        return page(
            view,
            title,
            _hero_without_data(view),
        )
    about = texts.plain("page-front-about", area=title, rate=rate_of(texts, brief))
    sheet = brief_sheet(texts, brief)
    return page(
        view,
        title,
        _hero(view, brief, sheet),
        _visits(texts, brief),
        _where(view, brief, drawn=has_chart(sheet)),
        el("div", *_boards(view), class_="columns"),
        el("p", el("a", texts.plain("page-screen"), href=view.link(view.screen())), class_="note"),
        downloads(view, view.file("data", "ringkasan.json"), view.file("cetak", "ringkasan.pdf")),
        board=brief.board,
        about=about,
        picture=view.file("gambar", "ringkasan.png"),
    )


def phase_line(texts: Texts, season: Season) -> Html:
    """Say which phase it is, and until when, or what is the next."""
    phase, coming = season.phase, season.upcoming
    if phase is not None:
        left = (phase.last_day - season.today).days
        line = home.days_left_line if phase.steps else home.visits_line
        return line(texts, phase, left)
    if coming is None:
        return texts("page-over")
    name = census_texts.phase_name(texts, coming)
    days = (coming.first_day - season.today).days
    return texts("home-before", phase=name, first_day=coming.first_day, days=days)


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
        _take_part(view),
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
        _take_part(view),
        class_="hero",
    )


def _take_part(view: PageView) -> Markup | None:
    """Lead to the official site while everybody can take part there, else say what comes."""
    texts, season = view.texts, view.site.season
    label = texts.plain("page-button-take-part")
    if season.online is not None and label:
        return el("p", el("a", label, href=texts.official_site, class_="button"))
    if season.upcoming is not None and season.upcoming.steps:
        return None
    if season.online is not None:
        return paragraph(texts("home-not-begun", total=len(season.online.steps)))
    return paragraph(home.to_come(texts, season.phase, season.upcoming))


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


def _visits(texts: Texts, brief: Brief) -> Markup | None:
    """Say how the visits of officers go, while they run."""
    if brief.field is None:
        return None
    said = visits_of_officers(texts, brief.field)
    return el("section", paragraph(said), class_="card")


def _where(view: PageView, brief: Brief, *, drawn: bool) -> Markup | None:
    """Show the districts as a map, and beside it who is first, improved most, needs company.

    Without a chart (not ``drawn``) these stand above in its place.
    """
    board = view.regency.boards.get(BoardKind.DISTRICT)
    if not drawn:
        return tile_map(view, board) if board else None
    if board is None:
        return el("div", *_three(view, brief), class_="three")
    beside = el("div", *_three(view, brief), class_="stack")
    style = "columns wide" if is_wide(view, board) else "columns"
    return el("div", tile_map(view, board), beside, class_=style)


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
                "p", el("a", texts.plain("page-all", among=among), href=view.link(view.board(kind)))
            ),
        )


def rate_of(texts: Texts, brief: Brief) -> str:
    """Return the rate of a regency; where no base is known, its count."""
    return texts.percent(brief.rate) if brief.base else texts.number(brief.completed)
