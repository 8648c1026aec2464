"""Readings of a campaign, and the pages that are made of them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from html.parser import HTMLParser

from census.boards.board import Board
from census.boards.progress import Reading
from census.campaign.phases import Season
from census.pages.site import RegencyState, Site
from census.pages.visits import VisitsState
from census.people.people import Language
from census.units import BoardKind
from presentation.pages.addresses import Visit
from presentation.pages.routes import PageWriter
from presentation.pages.view import PageView
from tests.presentation.brief.brief_messages import a_brief, a_field
from tests.presentation.every.examples import (
    AMBULU,
    AS_OF,
    INTERVIEW,
    JAKARTA,
    JEMBER,
    ONLINE,
    a_catalogue,
    a_district_board,
    a_village_board,
    an_office_board,
)
from tests.presentation.fieldwork.board_messages import a_field_board

ASSETS = {name: f"/{name}" for name in ("page.css", "screen.js", "app.js")}
DURING = Season(AS_OF.date(), ONLINE, INTERVIEW)
INDONESIAN = Visit(Language("id"))


def a_regency(**changes: object) -> RegencyState:
    """Jember after twenty days of data."""
    boards = {
        BoardKind.DISTRICT: a_district_board(),
        BoardKind.VILLAGE: a_village_board(),
        BoardKind.OFFICE: an_office_board(),
    }
    found = RegencyState(
        JEMBER,
        {row.unit.code: row.unit for board in boards.values() for row in board.standings},
        a_brief(),
        boards,
        {AMBULU.code: boards[BoardKind.VILLAGE]},
        {kind: days_of(board) for kind, board in boards.items()},
    )
    return replace(found, **changes)  # type: ignore[arg-type]


def days_of(board: Board, days: int = 20) -> tuple[Reading, ...]:
    return tuple(
        Reading(
            AS_OF - timedelta(days=days - 1 - day),
            {
                row.unit.code: (row.completed * (day + 2) // (days + 1), row.base)
                for row in board.standings
            },
        )
        for day in range(days)
    )


def a_site(regency: RegencyState | None = None, season: Season = DURING) -> Site:
    return Site(season, JAKARTA, (regency or a_regency(),))


def a_writer(site: Site | None = None, *, bot: str = "") -> PageWriter:
    base = "https://sensus.example"
    return PageWriter(a_catalogue(), site or a_site(), assets=ASSETS, base=base, bot=bot)


def a_view(regency: RegencyState) -> PageView:
    """A look at the front page of a regency."""
    texts, site = a_catalogue().texts(INDONESIAN.language), a_site(regency)
    return PageView(texts, site, regency, INDONESIAN, "/", {}, ASSETS)


def a_visited() -> VisitsState:
    """The visits of Jember after some days."""
    districts = a_field_board(JEMBER, 31)
    villages = a_field_board(AMBULU, 7)
    days = [AS_OF.date() - timedelta(days=back) for back in (6, 5, 5, 3, 2, 1, 0)]
    return VisitsState(
        a_field(),
        {BoardKind.DISTRICT: districts, BoardKind.VILLAGE: villages},
        {AMBULU.code: villages},
        {JEMBER.code: days, AMBULU.code: days, villages.standings[0].unit.code: days[:2]},
    )


def every_season() -> Mapping[str, Site]:
    """The campaign in each phase, with what is then known."""
    nothing = RegencyState(JEMBER, {})
    known = a_regency()
    brief = replace(a_brief(), field=a_field(), phase=None, forecast=None)
    visited = a_regency(brief=brief, visits=a_visited())
    begun = replace(a_field(), tally=replace(a_field().tally, approved=0, finished=0))
    before = date(2020, 2, 10)
    between = date(2020, 5, 1)
    return {
        "before": a_site(nothing, Season(before, None, ONLINE)),
        "first day": a_site(nothing, Season(ONLINE.first_day, ONLINE, INTERVIEW)),
        "online": a_site(known),
        "between": a_site(known, Season(between, None, INTERVIEW)),
        "interview": a_site(visited, Season(INTERVIEW.first_day, INTERVIEW, None)),
        "interview, no recap": a_site(
            RegencyState(JEMBER, {}, visits=a_visited()),
            Season(INTERVIEW.first_day, INTERVIEW, None),
        ),
        "interview, nothing approved": a_site(
            a_regency(visits=VisitsState(begun, {}, {}, {})),
            Season(INTERVIEW.first_day, INTERVIEW, None),
        ),
        "after the visits": a_site(visited, Season(date(2020, 9, 1), None, None)),
        "after": a_site(known, Season(date(2020, 9, 1), None, None)),
        "empty interview": a_site(nothing, Season(INTERVIEW.first_day, INTERVIEW, None)),
    }


SEASONS = every_season()


class Outline(HTMLParser):
    """What a page is made of: its tags in balance, its words, links, cells and headings."""

    VOID = frozenset({"meta", "link", "br", "input"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.headings: list[str] = []
        self.attributes: set[str] = set()
        self.rows: list[list[str]] = []
        self.words = ""
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        self.attributes |= named.keys()
        if tag == "a":
            self.links.append(named["href"] or "")
        if tag == "tr":
            self.rows.append([])
        if tag in {"td", "th"} and self.rows:
            self.rows[-1].append("")
        if tag in {"h1", "h2"}:
            self.headings.append(tag)
        self.ids += [value for key, value in attrs if key == "id" and value]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes |= dict(attrs).keys()

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data
        if self.rows and {"td", "th"} & set(self.open):
            self.rows[-1][-1] += data


def outline_of(writer: PageWriter, path: str, visit: Visit = INDONESIAN) -> Outline:
    written = writer.write(path, visit)
    assert written.found, path
    return Outline(written.content.decode())
