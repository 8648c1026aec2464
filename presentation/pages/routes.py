"""Which page answers which path. What it answers depends on the reading and the visit alone."""

from dataclasses import dataclass
from pathlib import Path

from census.pages.site import RegencyState, Site
from census.people.people import Language
from census.units import BoardKind, UnitCode
from presentation.language.catalogue import Catalogue
from presentation.pages.addresses import BOARDS, Visit
from presentation.pages.boards import board_page
from presentation.pages.frame import not_found
from presentation.pages.front import front
from presentation.pages.units import unit_page
from presentation.pages.view import PageView

STATIC = Path(__file__).with_name("static")
HTML = "text/html"


@dataclass(frozen=True, slots=True)
class PageContent:
    """What answers a request: its content and kind; not ``found`` goes with the status 404."""

    content: bytes
    kind: str = HTML
    found: bool = True


class PageWriter:
    """Writes the pages of one reading."""

    def __init__(self, catalogue: Catalogue, site: Site, *, style: str, base: str = "") -> None:
        self._catalogue, self.site, self._style, self._base = catalogue, site, style, base

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages of the campaign."""
        return self._catalogue.languages

    def write(self, path: str, visit: Visit) -> PageContent:
        """Return the page of a path, or the page that says that there is none."""
        page: str | None
        match [part for part in path.split("/") if part]:
            case []:
                page = self._front(self.site.regencies[0], path, visit)
            case ["papan", name] if name in BOARDS:
                page = self._board(self.site.regencies[0], BOARDS[name], path, visit)
            case ["papan", name, area] if name in BOARDS:
                regency = self.site.regency_of(UnitCode(area))
                page = self._board(regency, BOARDS[name], path, visit)
            case ["unit", code]:
                page = self._unit(UnitCode(code), path, visit)
            case _:
                page = None
        if page is None:
            view = self._view(self.site.regencies[0], "/", visit)
            return PageContent(not_found(view).encode(), found=False)
        return PageContent(page.encode())

    def _front(self, regency: RegencyState, path: str, visit: Visit) -> str:
        return front(self._view(regency, path, visit))

    def _board(
        self, regency: RegencyState | None, kind: BoardKind, path: str, visit: Visit
    ) -> str | None:
        board = regency.boards.get(kind) if regency else None
        if regency is None or board is None:
            return None
        return board_page(self._view(regency, path, visit), board)

    def _unit(self, code: UnitCode, path: str, visit: Visit) -> str | None:
        regency = self.site.regency_of(code)
        if regency is None:
            return None
        if code == regency.area.code:
            return self._front(regency, path, visit)
        return unit_page(self._view(regency, path, visit), regency.units[code])

    def _view(self, regency: RegencyState, path: str, visit: Visit) -> PageView:
        texts = self._catalogue.texts(visit.language)
        named = {
            each: self._catalogue.texts(each).plain("language-name") for each in self.languages
        }
        return PageView(texts, self.site, regency, visit, path, named, self._style, self._base)
