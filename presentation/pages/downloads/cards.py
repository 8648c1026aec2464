"""Pictures of the site's own: a regency as a whole, and the visits in a unit."""

from census.boards.standing import Standing
from census.brief.brief import Brief
from census.fieldwork.following.board import FieldBoard
from census.pages.visits import VisitsState
from census.units import Unit
from presentation.boards.cards.sheet import CardSheet, CardSize
from presentation.boards.cards.unit_cards import LEADERS, drawn, gauge_of
from presentation.brief.card import regency_sheet
from presentation.chat.messages import Picture, picture_of
from presentation.fieldwork.leading import boards as field_boards
from presentation.language import names, places
from presentation.pages.addresses import unit_path
from presentation.pages.view import PageView
from presentation.pages.visits.boards import title_of
from presentation.pages.visits.overview import (
    approved,
    data_line,
    said_share,
    share_of,
    visited,
)


def regency_card(view: PageView) -> Picture | None:
    """Return the wide card of a regency; None without any figures."""
    brief, visits = view.regency.brief, view.regency.visits
    if visits is not None:
        return _picture(visits_sheet(view, visits), view.regency.area.code)
    return _of_brief(view, brief) if brief is not None else None


def visits_card(view: PageView, unit: Unit, size: CardSize) -> Picture | None:
    """Return the card of the visits in a unit; None where none run, or they are not shown."""
    visits = view.regency.visits
    row, board = (visits.row(unit), visits.around(unit)) if visits else (None, None)
    if board is None or row is None:
        return None
    return _picture(unit_sheet(view, board, row, size), unit.code)


def unit_sheet(view: PageView, board: FieldBoard, row: Standing, size: CardSize) -> CardSheet:
    """Return the card of the visits in a unit; before its first approval without a figure."""
    texts, unit = view.texts, row.unit
    among = field_boards.among(texts, board)
    rank = (texts.plain("page-rank", rank=row.placed, among=among),) if row.placed else ()
    return CardSheet(
        size,
        texts.plain("census-name"),
        view.regency.area.name,
        names.unit_name(texts, unit),
        big=names.rate(texts, row) if row.completed else "",
        beside=(approved(texts, row.completed, row.base), *rank),
        gauge=gauge_of(texts, row.rate, ()) if row.completed else None,
        facts=() if row.completed else (texts.plain("page-visits-begun", blocks=row.base),),
        foot=(field_boards.data(texts, board),),
        link=view.shown(unit_path(unit.code)),
        mark=texts.plain("picture-illustrative") if board.illustrative else "",
    )


def visits_board_card(view: PageView, board: FieldBoard) -> Picture:
    """Return the wide card of a board of the visits: its first units that may be shown."""
    texts, visits = view.texts, view.regency.visits
    rows = visits.shown(board.standings) if visits else ()
    first = [
        f"{row.rank}. {places.listed(row.unit, board.area)} · {names.rate(texts, row)}"
        for row in rows[:LEADERS]
    ]
    sheet = CardSheet(
        CardSize.WIDE,
        texts.plain("census-name"),
        view.regency.area.name,
        title_of(texts, board),
        facts=(*first, field_boards.sums(texts, board)),
        foot=(field_boards.data(texts, board),),
        mark=texts.plain("picture-illustrative") if board.illustrative else "",
    )
    return _picture(sheet, f"{view.regency.area.code}-visits")


def visits_sheet(view: PageView, visits: VisitsState) -> CardSheet:
    """Return the card of the visits in a regency; before the first approval without a figure."""
    texts, tally, share = view.texts, visits.view.tally, share_of(visits.view)
    done, begun = visited(texts, visits.view), bool(tally.approved)
    return CardSheet(
        CardSize.WIDE,
        texts.plain("census-name"),
        "",
        view.regency.area.name,
        big=texts.percent(share) if begun else "",
        beside=(approved(texts, tally.approved, tally.blocks),),
        gauge=gauge_of(texts, share, ()) if begun else None,
        facts=(*(() if begun else (said_share(texts, visits.view),)), *((done,) if done else ())),
        foot=(data_line(texts, visits),),
        link=view.shown(""),
        mark=texts.plain("picture-illustrative") if visits.view.illustrative else "",
    )


def _of_brief(view: PageView, brief: Brief) -> Picture:
    sheet = regency_sheet(view.texts, brief, CardSize.WIDE, link=view.shown(""))
    return _picture(sheet, brief.area.code)


def _picture(sheet: CardSheet, named: str) -> Picture:
    return picture_of(sheet, f"{named}.png", drawn)
