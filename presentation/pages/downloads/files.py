"""What the site has beside pages: figures for programs, pictures for links, papers to print."""

from dataclasses import dataclass
from typing import Final

from census.boards.board import Board
from census.boards.small_bases import beside_shown, shown_of
from census.units import Unit
from presentation.boards.cards.sheet import CardSize
from presentation.boards.cards.unit_cards import board_card, unit_card
from presentation.boards.exports import board_csv, history_csv
from presentation.pages.addresses import BOARDS, unit_path
from presentation.pages.downloads.cards import regency_card, visits_board_card, visits_card
from presentation.pages.downloads.data import board_json, unit_json, whole_json
from presentation.pages.downloads.visits import visits_csv, visits_json
from presentation.pages.view import PageView
from presentation.pages.visits.boards import board_named

JSON, CSV, PNG, PDF = "application/json", "text/csv", "image/png", "application/pdf"
DATA, PICTURES, CARDS, PAPERS = "data", "gambar", "kartu", "cetak"
"""Pictures stand beside shared links, 1,200 pixels wide and 630 high; cards are squares to send."""
WHOLE: Final = "ringkasan"
BY_DAY: Final = "-harian"
"""What follows the name of a board in the address of its days."""


@dataclass(frozen=True, slots=True)
class SiteFile:
    """A file of the site, and its kind."""

    content: bytes
    kind: str


def is_drawn(path: str) -> bool:
    """Tell whether the answer to a path takes long to make: a picture or a paper."""
    return path.startswith((f"/{PICTURES}/", f"/{CARDS}/", f"/{PAPERS}/"))


def file_of(view: PageView, room: str, name: str, kind: str) -> SiteFile | None:
    """Return a file of a regency; None where there is none of that name and kind."""
    match room, kind:
        case ("data", "json"):
            return _json(view, name)
        case ("data", "csv"):
            return _csv(view, name)
        case ("gambar", "png"):
            return _picture(view, name)
        case ("cetak", "pdf"):
            return _paper(view, name)
    return None


def unit_file(view: PageView, room: str, unit: Unit, kind: str) -> SiteFile | None:
    """Return a file of a unit."""
    if (room, kind) == (DATA, "json"):
        found = unit_json(view, unit)
        return SiteFile(found, JSON) if found is not None else None
    sizes = {PICTURES: CardSize.WIDE, CARDS: CardSize.SQUARE}
    if room not in sizes or kind != "png":
        return None
    if (visited := visits_card(view, unit, sizes[room])) is not None:
        return SiteFile(visited.draw(), PNG)
    board = view.regency.around(unit)
    row = board.of(unit.code) if board else None
    if board is None or row is None or unit.code in view.regency.hidden:
        return None
    place, link = view.regency.area.name, view.shown(unit_path(unit.code))
    row = beside_shown(row, view.regency.hidden)
    card = unit_card(view.texts, board, row, sizes[room], place=place, link=link)
    return SiteFile(card.draw(), PNG)


def _board(view: PageView, name: str) -> Board | None:
    kind = BOARDS.get(name)
    return view.regency.boards.get(kind) if kind else None


def _json(view: PageView, name: str) -> SiteFile | None:
    if name == WHOLE:
        found = whole_json(view)
        return SiteFile(found, JSON) if found else None
    if (visits := board_named(view, name)) is not None:
        return SiteFile(visits_json(view, visits), JSON)
    board = _board(view, name)
    return SiteFile(board_json(view, board), JSON) if board is not None else None


def _csv(view: PageView, name: str) -> SiteFile | None:
    if (visits := board_named(view, name)) is not None:
        return SiteFile(visits_csv(view, visits), CSV)
    board = _board(view, name.removesuffix(BY_DAY))
    if board is None:
        return None
    board = shown_of(board, view.regency.hidden)
    if not name.endswith(BY_DAY):
        return SiteFile(board_csv(view.texts, board).encode("utf-8-sig"), CSV)
    days = view.regency.days.get(board.rule.kind, ())
    return SiteFile(history_csv(view.texts, board, days).encode("utf-8-sig"), CSV)


def _picture(view: PageView, name: str) -> SiteFile | None:
    if name == WHOLE:
        whole = regency_card(view)
        return SiteFile(whole.draw(), PNG) if whole else None
    if (visits := board_named(view, name)) is not None:
        return SiteFile(visits_board_card(view, visits).draw(), PNG)
    board = _board(view, name)
    if board is None:
        return None
    shown, place = shown_of(board, view.regency.hidden), view.regency.area.name
    return SiteFile(board_card(view.texts, shown, place=place).draw(), PNG)


def _paper(view: PageView, name: str) -> SiteFile | None:
    from presentation.pages.downloads import printing  # noqa: PLC0415 - fpdf2 is slow

    if name == WHOLE and view.regency.brief is not None:
        return SiteFile(printing.print_brief(view, view.regency.brief), PDF)
    if (visits := board_named(view, name)) is not None:
        return SiteFile(printing.print_visits(view, visits), PDF)
    board = _board(view, name)
    if board is None:
        return None
    return SiteFile(printing.print_board(view.texts, shown_of(board, view.regency.hidden)), PDF)
