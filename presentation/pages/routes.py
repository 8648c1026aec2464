"""Which page answers which path. What it answers depends on the reading and the visit alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from census.pages.site import RegencyState, Site
from census.people.people import Language
from census.units import UnitCode
from presentation.groups.certificates import printed
from presentation.language.catalogue import Catalogue
from presentation.pages.addresses import BOARDS, VISITS, Visit
from presentation.pages.boards import board_page
from presentation.pages.certificates import ROOM as CERTIFICATES
from presentation.pages.certificates import (
    UNKNOWN_CODE,
    asking_page,
    certificate_in,
    certificate_page,
    unknown_code,
)
from presentation.pages.downloads import files
from presentation.pages.frame.page import NO_PAGE, not_found
from presentation.pages.front import front
from presentation.pages.screen import screen
from presentation.pages.units import unit_page
from presentation.pages.view import PageView
from presentation.pages.visits.boards import visits_page

STATIC = Path(__file__).with_name("static")
HTML = "text/html"
ROOMS = {files.DATA, files.PICTURES, files.CARDS, files.PAPERS}


@dataclass(frozen=True, slots=True)
class PageContent:
    """What answers a request: its content and kind; not ``found`` goes with the status 404."""

    content: bytes
    kind: str = HTML
    found: bool = True


class PageWriter:
    """Writes the pages of one reading."""

    def __init__(
        self,
        catalogue: Catalogue,
        site: Site,
        *,
        assets: Mapping[str, str],
        base: str = "",
        bot: str = "",
    ) -> None:
        self._catalogue, self.site, self._assets = catalogue, site, assets
        self._base, self._bot = base, bot

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages of the campaign."""
        return self._catalogue.languages

    def write(self, path: str, visit: Visit) -> PageContent:
        """Return the page of a path, or the page that says that there is none."""
        parts = [part for part in path.split("/") if part]
        if len(parts) > 1 and parts[0] in ROOMS:
            found = self._file(parts, path, visit)
            if found is not None:
                return PageContent(found.content, found.kind)
        elif (page := self._page(parts, path, visit)) is not None:
            return PageContent(page.encode())
        view = self._view(self.site.regencies[0], "/", visit)
        typed = parts[-1].removesuffix(".pdf") if parts else ""
        sought = missing(path) == UNKNOWN_CODE
        said = unknown_code(view, typed) if sought else not_found(view)
        return PageContent(said.encode(), found=False)

    def _page(self, parts: list[str], path: str, visit: Visit) -> str | None:
        match parts:
            case [] | ["piagam"]:
                first = self._view(self.site.regencies[0], path, visit)
                return asking_page(first) if parts else front(first)
            case ["aplikasi"]:
                # Without a public address no Mini App can lead here.
                view = self._view(self.site.regencies[0], "/", visit) if self._base else None
                return front(view) if view else None
            case ["papan", name, *area] if len(area) <= 1:
                view = self._of_regency(area, path, visit)
                return _board(view, name) if view else None
            case ["layar", *area] if len(area) <= 1:
                view = self._of_regency(area, path, visit)
                return screen(view) if view else None
            case ["unit" | "piagam" as kind, code]:
                find = self._unit if kind == "unit" else self._certificate
                return find(code, path, visit)
        return None

    def _certificate(self, code: str, path: str, visit: Visit) -> str | None:
        for regency in self.site.regencies:
            if (made := certificate_in(regency, code)) is not None:
                return certificate_page(self._view(regency, path, visit), made)
        return None

    def _unit(self, code: str, path: str, visit: Visit) -> str | None:
        view = self._of_unit(code, path, visit)
        unit = view.regency.units.get(UnitCode(code)) if view else None
        if view is None:
            return None
        return unit_page(view, unit) if unit else front(view)

    def _file(self, parts: list[str], path: str, visit: Visit) -> files.SiteFile | None:
        """Return a file: /data/desa.csv, /data/35.09/desa.csv, /data/unit/35.09.12.json."""
        room, *between, last = parts
        name, _, kind = last.rpartition(".")
        if between == ["unit"]:
            view = self._of_unit(name, path, visit)
            unit = view.regency.units.get(UnitCode(name)) if view else None
            return files.unit_file(view, room, unit, kind) if view and unit else None
        if (room, between, kind) == (files.PAPERS, [CERTIFICATES], "pdf"):
            return self._paper(name, path, visit)
        if len(between) > 1 or not name:
            return None
        view = self._of_regency(between, path, visit)
        return files.file_of(view, room, name, kind) if view else None

    def _paper(self, code: str, path: str, visit: Visit) -> files.SiteFile | None:
        """Return the certificate of a code to print."""
        for regency in self.site.regencies:
            if (made := certificate_in(regency, code)) is not None:
                view = self._view(regency, path, visit)
                return files.SiteFile(printed(view.texts, made, page=view.base), files.PDF)
        return None

    def _of_regency(self, area: list[str], path: str, visit: Visit) -> PageView | None:
        """Return the view of a regency: the first one where no code is given."""
        if not area:
            return self._view(self.site.regencies[0], path, visit)
        found = next((each for each in self.site.regencies if each.area.code == area[0]), None)
        return self._view(found, path, visit) if found else None

    def _of_unit(self, code: str, path: str, visit: Visit) -> PageView | None:
        regency = self.site.regency_of(UnitCode(code))
        return self._view(regency, path, visit) if regency else None

    def _view(self, regency: RegencyState, path: str, visit: Visit) -> PageView:
        texts = self._catalogue.texts(visit.language)
        named = {
            each: self._catalogue.texts(each).plain("language-name") for each in self.languages
        }
        site, assets, base, bot = self.site, self._assets, self._base, self._bot
        return PageView(texts, site, regency, visit, path, named, assets, base, bot)


def missing(path: str) -> str:
    """Return what there is not at a path, as its text is called: a certificate or a page."""
    certificate = path.startswith((f"/{CERTIFICATES}/", f"/{files.PAPERS}/{CERTIFICATES}/"))
    return UNKNOWN_CODE if certificate else NO_PAGE


def _board(view: PageView, name: str) -> str | None:
    """Return the page of a board, online or of the visits; None where there is none."""
    if name in VISITS:
        return visits_page(view, name)
    board = view.regency.boards.get(BOARDS[name]) if name in BOARDS else None
    return board_page(view, board) if board else None
