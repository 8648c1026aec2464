"""A recap in a message: "1. Dinas Kesehatan : 41/100", line by line, as people send it in chats."""

import csv
import re
from dataclasses import dataclass, replace
from io import StringIO
from typing import Final

from census.boards.unit_names import UnitNames
from census.units import WORKPLACES, Unit

LINES: Final = 2
"""From so many lines with a figure on a text may be a list. A single one needs a whole as well."""
NAME: Final = "Nama"
LINE: Final = "No"
AT_WORK: Final = (NAME, "Pegawai selesai", "Jumlah pegawai", LINE)
ELSEWHERE: Final = (NAME, "Angka dalam pesan", "Jumlah", LINE)
"""The headings of the table; the last column has the line in the message.

What areas count does not stand in such a list: it is asked.
"""

_FIGURE: Final = r"(?:\d{1,3}(?:[.,]\d{3})+|\d+)"
_OF_WHAT: Final = r"(?:orang|jiwa|kk|keluarga|asn|pns|pegawai|karyawan)?\.?"
_LINE: Final = re.compile(
    rf"""
    [^\w(]* (?:\(?\d{{1,3}}[.)]+)? [^\w(]*             # a bullet, a number, bold type
    (?P<name>\S.*?)
    (?P<mark>\s*[:=|;\t>→]+[*_]*\s*|\s+[-–—]\s*|[.…]{{2,}}\s*|\s+)
    (?:(?:sudah|sdh|udah|selesai|mengisi|baru|ngisi)\s*[:=]?\s*)*
    (?P<count>{_FIGURE}) \s*{_OF_WHAT}
    (?:\s*(?:/|dari|of|saking|dhari)\s*(?P<whole>{_FIGURE})\s*{_OF_WHAT})?
    (?:[\s,;(]*(?:belum|blm)\s*[:=]?\s*(?P<left>{_FIGURE})\s*{_OF_WHAT})?
    (?:[\s(\[=]*\d{{1,3}}(?:[.,]\d+)?\s*%)?
    [^\w%]*
    """,
    re.IGNORECASE | re.VERBOSE,
)
_EMPTY: Final = re.compile(
    r"[^\w(]*(?:\(?\d{1,3}[.)]+)?\s*(?P<name>\S.*?)\s*[:=]\s*(?P<mark>\W*|nihil)"
)
_WHEN: Final = re.compile(
    r"\b(?:per|pukul|jam|tanggal|tgl|update|hari|wib|(?:19|20)\d\d)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line about a unit. ``count`` is empty where it says that there is none.

    ``number`` is its place in the message, from 1.
    """

    name: str
    count: str
    whole: str = ""
    meant: tuple[Unit, ...] = ()
    number: int = 0


def looks_pasted(text: str) -> bool:
    """Tell whether the lines of a text look like a list of names with figures."""
    found = [line for line in map(_read, text.splitlines()) if line is not None]
    return len(found) >= LINES or any(line.whole and len(found) == 1 for line in found)


def as_table(text: str, names: UnitNames) -> str | None:
    """Return a list as the text of a CSV file; None where most names are those of no unit.

    Lines that are about no unit are titles of the table: they may say when it was.
    """
    lines: list[_Line] = []
    titles: list[str] = []
    for number, said in enumerate(text.splitlines(), start=1):
        if not said.strip():
            continue
        line = _read(said) or _without_figure(said)
        meant = names.meant(line.name if line else said).units
        if line is not None and (meant or (line.count and not _WHEN.search(said))):
            lines.append(replace(line, meant=meant, number=number))
        elif line is None and meant:
            lines.append(_Line(said.strip(" :*_"), "", "", meant, number))
        else:
            titles.append(" ".join(said.split()))
    figures = [line for line in lines if line.count]
    known = [line for line in figures if line.meant]
    if not looks_pasted(text) or len(known) * 2 < len(figures):
        return None
    at_work = sum(line.meant[0].kind in WORKPLACES for line in known) * 2 > len(known)
    return _written(titles, AT_WORK if at_work else ELSEWHERE, lines)


def left_out(table: str) -> list[str]:
    """Return the lines of a list with a figure that were not read, and say no moment."""
    titles = (line[2:] for line in table.splitlines() if line.startswith("# "))
    return [line for line in titles if any(map(str.isdigit, line)) and not _WHEN.search(line)]


def message_lines(table: str) -> dict[int, int]:
    """Return the line of the message for each line of its table; for headings the first unit's."""
    numbers = {
        n: int(number)
        for n, line in enumerate(table.splitlines(), start=1)
        if (number := line.rpartition(";")[2]).isdecimal() and not line.startswith("# ")
    }
    return {min(numbers) - 1: min(numbers.values()), **numbers}


def _written(titles: list[str], headings: tuple[str, ...], lines: list[_Line]) -> str:
    table = StringIO()
    for title in titles:
        table.write(f"# {title}\n")
    rows = csv.writer(table, delimiter=";", lineterminator="\n")
    rows.writerow(headings)
    rows.writerows((line.name, line.count, line.whole, line.number) for line in lines)
    return table.getvalue()


def _read(said: str) -> _Line | None:
    """Return a line with a figure. "SD Negeri 2 41" may mean anything: it is none."""
    found = _LINE.fullmatch(said.strip())
    if found is None or not any(map(str.isalpha, found["name"])):
        return None
    if found["mark"].isspace() and found["name"][-1:].isdigit():
        return None
    whole = found["whole"] or ""
    if found["left"]:
        whole = str(_number(found["count"]) + _number(found["left"]))
    return _Line(found["name"].strip(" *_"), found["count"], whole)


def _without_figure(said: str) -> _Line | None:
    """Return a line that has a mark in the place of its figure: "Dinas Sosial : -"."""
    found = _EMPTY.fullmatch(said.strip())
    return _Line(found["name"].strip(" *_"), "") if found else None


def _number(figure: str) -> int:
    return int(re.sub(r"\D", "", figure))
