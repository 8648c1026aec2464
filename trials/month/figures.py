"""What the bot says of the whole regency, each evening, beside the trial's own books."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypeVar

from simulator.chats.people import SimulatedPerson
from simulator.cloud.state import ChatMessage
from trials.month.books import BookSums, sums_of
from trials.month.entering import Crowd, NotAsSaidError, document_of, must
from trials.month.field import Field
from trials.month.lists import sheet_of

Value = TypeVar("Value")
Code = TypeVar("Code", bound=str)
LINE = re.compile(
    r"^\d+\. (?P<name>.+) · tersisa (?P<left>[\d.]+) dari (?P<size>[\d.]+)$", re.MULTILINE
)


async def figures_agree(field_: Field, crowd: Crowd) -> None:
    """Ask for what is left, the recap and the own area, and compare every number."""
    await _left(field_, crowd.admin)
    await _recap(field_, crowd.admin)
    await _area(field_, crowd.regent)


async def _left(field_: Field, admin: SimulatedPerson) -> None:
    """Compare /sisa: the sums, and each district; of a single one each village."""
    books = field_.books
    villages = {page.block.village for page in books.pages.values()}
    await admin.sends("/sisa")
    whole = sums_of(books.pages.values())
    must(
        admin.sees(),
        f"{_dots(whole.size)} keluarga: {_dots(whole.online)} sudah daring, "
        f"{_dots(whole.to_visit - whole.remaining)} tidak perlu didatangi lagi, "
        f"tersisa {_dots(whole.remaining)}.",
        f"{_dots(whole.approved)} dari {_dots(whole.blocks)} blok disetujui.",
    )
    expected = {
        field_.lists.name(code): (sums.remaining, sums.size)
        for code in (field_.lists.districts if len(field_.lists.districts) > 1 else villages)
        if (sums := sums_of(books.inside(code)))
    }
    said: dict[str, tuple[int, int]] = {}
    while True:
        for found in LINE.finditer(admin.sees()):
            said[found["name"]] = (_number(found["left"]), _number(found["size"]))
        if len(said) >= len(expected) or "»" not in admin.buttons():
            break
        await admin.presses("»", on=admin.last)
    _same("/sisa", said, expected)


async def _recap(field_: Field, admin: SimulatedPerson) -> None:
    """Compare /rekap: a row for each district, each village, each block, and the day."""
    books = field_.books
    await admin.sends("/rekap")
    content = document_of(field_, admin.last)
    for sheet, codes in (
        ("Kecamatan", field_.lists.districts),
        ("Desa", list(dict.fromkeys(page.block.village for page in books.pages.values()))),
    ):
        said = {str(row[1]): _integers(row[2:]) for row in sheet_of(content, sheet)[1:]}
        expected = {code: _row(sums_of(books.inside(code))) for code in codes}
        _same(f"/rekap {sheet}", said, expected)
    of_blocks = {
        str(row[4]): (str(row[7]), *_integers(row[11:17])) for row in sheet_of(content, "Blok")[1:]
    }
    words = {
        "open": "belum selesai",
        "finished": "selesai, perlu diperiksa",
        "reopened": "dibuka lagi",
        "approved": "disetujui",
    }
    own = {
        page.code: (words[page.state], page.left, *sums_of([page]).visits)
        for page in books.pages.values()
    }
    _same("/rekap Blok", of_blocks, own)


async def _area(field_: Field, regent: SimulatedPerson) -> None:
    """Compare the regent's view of the regency."""
    await regent.sends("/tim")
    must(regent.sees(), area_sums(sums_of(field_.books.pages.values())))


def area_sums(sums: BookSums) -> str:
    """Return the sentence of an area's sums."""
    return (
        f"{_dots(sums.approved)} dari {_dots(sums.blocks)} blok disetujui, "
        f"{_dots(sums.finished)} menunggu diperiksa. Sisa {_dots(sums.remaining)} kunjungan."
    )


def briefs_agree(field_: Field, crowd: Crowd, told: Sequence[ChatMessage], day: date) -> None:
    """Compare the briefs of an evening: each team's, each district's, the regency's; each once."""
    books = field_.books
    briefs = {m.chat_id: m.text for m in told if m.text.startswith(("🌙", "📈"))}
    for badge, person in crowd.people.items():
        text = briefs.get(person.chat_id, "")
        if books.team(badge):
            sums = sums_of(books.led_by(badge))
            visited = books.visited_on(books.led_by(badge), day)
            must(
                text,
                f"{sums.approved} dari {sums.blocks} blok disetujui, {sums.finished} menunggu",
                f"Hari ini {_dots(visited)} rumah dikunjungi",
            )
    for code in field_.lists.districts:
        expected = area_sums(sums_of(books.inside(code)))
        if not any(expected in text and "📈" in text for text in briefs.values()):
            raise NotAsSaidError(f"no brief of {code} says: {expected}")
    for reader in (crowd.admin, crowd.regent):
        must(briefs.get(reader.chat_id, ""), area_sums(sums_of(books.pages.values())))


def _row(sums: BookSums) -> tuple[int, ...]:
    states = (sums.blocks, sums.open, sums.finished, sums.reopened, sums.approved)
    return (*states, sums.to_visit, sums.remaining, *sums.visits)


def _integers(cells: Sequence[object]) -> tuple[int, ...]:
    return tuple(int(float(str(cell or 0))) for cell in cells)


def _number(typed: str) -> int:
    return int(typed.replace(".", ""))


def _dots(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def _same(what: str, said: Mapping[str, Value], expected: Mapping[Code, Value]) -> None:
    own: Mapping[str, Value] = {str(key): value for key, value in expected.items()}
    wrong = [key for key in said.keys() | own.keys() if said.get(key) != own.get(key)]
    if wrong:
        first = min(wrong)
        raise NotAsSaidError(
            f"{what}: {len(wrong)} differ; {first}: {said.get(first)}, not {own.get(first)}"
        )
