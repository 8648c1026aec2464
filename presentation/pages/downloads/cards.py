"""Pictures of the site's own: a regency as a whole, and the visits in a unit."""

from census.brief.brief import Brief
from census.pages.visits import VisitsState
from census.units import Unit
from presentation.boards.cards.sheet import CardSheet, CardSize
from presentation.boards.cards.unit_cards import drawn, gauge_of
from presentation.brief.card import regency_sheet
from presentation.chat.messages import Picture, picture_of
from presentation.fieldwork.leading import boards as field_boards
from presentation.language import names
from presentation.pages.addresses import unit_path
from presentation.pages.view import PageView
from presentation.pages.visits.overview import approved, data_line, share_of


def regency_card(view: PageView) -> Picture | None:
    """Return the wide card of a regency; None without any figures."""
    brief, visits = view.regency.brief, view.regency.visits
    if visits is not None:
        return _of_visits(view, visits)
    return _of_brief(view, brief) if brief is not None else None


def visits_card(view: PageView, unit: Unit, size: CardSize) -> Picture | None:
    """Return the card of the visits in a unit; None where none run, or they are not shown."""
    texts, visits = view.texts, view.regency.visits
    row, board = (visits.row(unit), visits.around(unit)) if visits else (None, None)
    if board is None or row is None:
        return None
    rank = texts.plain("page-rank", rank=row.rank, among=field_boards.among(texts, board))
    sheet = CardSheet(
        size,
        texts.plain("census-name"),
        view.regency.area.name,
        names.unit_name(texts, unit),
        big=names.rate(texts, row),
        beside=(approved(texts, row.completed, row.base), rank),
        gauge=gauge_of(texts, row.rate, ()),
        foot=(field_boards.data(texts, board),),
        link=view.shown(unit_path(unit.code)),
        mark=texts.plain("picture-illustrative") if board.illustrative else "",
    )
    return _picture(sheet, unit.code)


def _of_visits(view: PageView, visits: VisitsState) -> Picture:
    texts, tally, share = view.texts, visits.view.tally, share_of(visits.view)
    sheet = CardSheet(
        CardSize.WIDE,
        texts.plain("census-name"),
        "",
        view.regency.area.name,
        big=texts.percent(share),
        beside=(approved(texts, tally.approved, tally.blocks),),
        gauge=gauge_of(texts, share, ()),
        foot=(data_line(texts, visits),),
        link=view.shown(""),
        mark=texts.plain("picture-illustrative") if visits.view.illustrative else "",
    )
    return _picture(sheet, view.regency.area.code)


def _of_brief(view: PageView, brief: Brief) -> Picture:
    sheet = regency_sheet(view.texts, brief, CardSize.WIDE, link=view.shown(""))
    return _picture(sheet, brief.area.code)


def _picture(sheet: CardSheet, named: str) -> Picture:
    return picture_of(sheet, f"{named}.png", drawn)
