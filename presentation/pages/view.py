"""What every page is made from: the reading, the texts, and how somebody looks at it."""

from collections.abc import Mapping
from dataclasses import dataclass

from census.pages.site import RegencyState, Site
from census.people.people import Language
from census.units import BoardKind, Unit
from presentation.language.catalogue import Texts
from presentation.pages.addresses import Visit, board_path, unit_path


@dataclass(frozen=True, slots=True)
class PageView:
    """One look at one page.

    ``languages`` are those of the campaign with their own names, ``assets`` the addresses of
    its style and scripts by their files, ``base`` the public address of the site and
    ``bot`` the bot's user name ("" where they are not known).
    """

    texts: Texts
    site: Site
    regency: RegencyState
    visit: Visit
    path: str
    languages: Mapping[Language, str]
    assets: Mapping[str, str]
    base: str = ""
    bot: str = ""

    @property
    def only(self) -> bool:
        """Whether the deployment has one regency, whose code its addresses do not need."""
        return len(self.site.regencies) == 1

    def link(self, path: str) -> str:
        """Return a link to a path of the site."""
        return self.visit.link(path)

    def shown(self, path: str) -> str:
        """Return an address as people read it on a picture; "" where the site has none."""
        return f"{self.base}{path}".removeprefix("https://") if self.base else ""

    def front(self) -> str:
        """Return the path of the regency's front page."""
        first = self.site.regencies[0].area.code == self.regency.area.code
        return "/" if first else unit_path(self.regency.area.code)

    def board(self, kind: BoardKind) -> str:
        """Return the path of a board of the regency."""
        return board_path(kind, self.regency.area.code, only=self.only)

    def visits_board(self, name: str) -> str:
        """Return the path of a board of the visits by its name in addresses."""
        return f"/papan/{name}" if self.only else f"/papan/{name}/{self.regency.area.code}"

    def screen(self) -> str:
        """Return the path of the slides of the regency."""
        return "/layar" if self.only else f"/layar/{self.regency.area.code}"

    def file(self, room: str, name: str) -> str:
        """Return the path of a file of the regency: /data/desa.csv, /data/35.09/desa.csv."""
        between = "" if self.only else f"{self.regency.area.code}/"
        return f"/{room}/{between}{name}"

    def unit(self, unit: Unit) -> str:
        """Return the link to a unit."""
        return self.link(unit_path(unit.code))
