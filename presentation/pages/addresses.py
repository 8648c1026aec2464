"""The addresses of the public page: read from a request, and written into links."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from urllib.parse import quote, urlencode

from census.people.people import Language
from census.units import BoardKind, UnitCode
from presentation.chat.links import unit_page
from presentation.language.fluent_files import FALLBACK

BOARD_NAMES = {
    BoardKind.DISTRICT: "kecamatan",
    BoardKind.VILLAGE: "desa",
    BoardKind.OFFICE: "opd",
    BoardKind.COMPANY: "perusahaan",
}
"""What the boards are called in addresses, which stay the same in every language."""
BOARDS = {name: kind for kind, name in BOARD_NAMES.items()}
VISITS = {
    f"kunjungan-{BOARD_NAMES[kind]}": kind for kind in (BoardKind.DISTRICT, BoardKind.VILLAGE)
}
"""The boards of the visits of officers, by approved blocks."""


class Order(StrEnum):
    """By what a board is sorted. The first is the board's own order."""

    RANK = "peringkat"
    NAME = "nama"
    RATE = "persen"
    COMPLETED = "selesai"
    BASE = "jumlah"
    GAINED = "tambah"
    MISSING = "kurang"


@dataclass(frozen=True, slots=True)
class Visit:
    """How somebody looks at the page.

    ``chosen`` tells whether the language was chosen on the page: then links keep it, else it
    follows the browser. ``back`` is an order turned round; pages are counted from 1. ``app``
    is a Mini App inside Telegram, and links stay in it.
    """

    language: Language
    chosen: bool = False
    order: Order = Order.RANK
    back: bool = False
    page: int = 1
    app: bool = False

    def link(self, path: str, **more: str) -> str:
        """Return the address of a path, in the language that was chosen."""
        query = ({"lang": self.language} if self.chosen else {}) | more
        query |= {"app": "1"} if self.app else {}
        return f"{path}?{urlencode(query)}" if query else path

    def board(self, path: str, order: Order, *, back: bool = False, page: int = 1) -> str:
        """Return the address of a board in an order."""
        more = {}
        if order is not Order.RANK or back:
            more["urut"] = f"-{order}" if back else order.value
        if page > 1:
            more["hal"] = str(page)
        return self.link(path, **more)

    def inside(self, language: Language) -> "Visit":
        """Return the same visit in another language."""
        return replace(self, language=language, chosen=True)


def board_path(kind: BoardKind, area: UnitCode, *, only: bool) -> str:
    """Return the path of a board; of the ``only`` regency without its code."""
    name = BOARD_NAMES[kind]
    return f"/papan/{name}" if only else f"/papan/{name}/{quote(area)}"


def unit_path(code: UnitCode) -> str:
    """Return the path of a unit."""
    return unit_page("", code)


def order_of(typed: str) -> tuple[Order, bool]:
    """Return an order and whether it is turned round; what is none is the board's own."""
    back, name = typed.startswith("-"), typed.removeprefix("-")
    return (Order(name), back) if name in set(Order) else (Order.RANK, False)


def language_of(accepted: str, spoken: Sequence[Language]) -> Language:
    """Return the language that a browser wants most (RFC 9110, 12.5.4), else Indonesian."""
    wanted: list[tuple[float, int, Language]] = []
    for place, part in enumerate(accepted.split(",")[:20]):
        tag, _, weight = part.strip().partition(";")
        language = Language(tag.split("-")[0].strip().lower())
        if language in spoken:
            wanted.append((-_weight(weight), place, language))
    first = min(wanted, default=None)
    return first[2] if first and first[0] < 0 else FALLBACK


def _weight(typed: str) -> float:
    name, _, value = typed.partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0
