"""Files that are nearly right, wrong, broken or hostile, drawn from a random source."""

import csv
import io
import zipfile
from collections.abc import Callable, Sequence
from random import Random
from typing import Final

from tests.support.files.workbook_making import workbook

TableLines = Sequence[Sequence[str]]

NIK: Final = "3319012304900007"
"""A number that may stand in no sentence about a file."""
STRANGE: Final = (
    "",
    " ",
    "\u00a0\u200b",
    "=1+1",
    '=HYPERLINK("http://a.example","3")',
    "+62 812",
    "@SUM(A1)",
    "-1",
    "-0",
    "1e309",
    "1E+18",
    "nan",
    "inf",
    "0x1F",
    "1_000",
    "12,5",
    "1.234.567,8",
    "½",
    "²",
    "١٢٣",
    "１２",  # noqa: RUF001 - full-width digits
    "9" * 400,
    "#REF!",
    "#N/A",
    "31/02/2020",
    "2020-13-01",
    "0000-00-00",
    "0001-01-01",
    "9999-12-31",
    "2020-03-01T25:00",
    "2020-03-01T07:00+99:00",
    "9999-12-31T23:59:59-23:59",
    "43891",
    "99999999999",
    NIK,
    f"'{NIK}",
    "3.31901230490000E+15",
    "198501012010011001",
    "33.19.01.2001",
    "Kudus",
    "JUMLAH",
    "sudah",
    "belum",
    "ya",
    "\u202eevil",
    "<b>&amp;</b>",
    "{kunci}",
    "\x00",
    "\x1b[31m",
    "a\rb",
    "a\nb\nc\nd\ne\nf",
    '"',
    "'; DROP TABLE units; --",
    "😀" * 60,
    "x" * 140_000,
)
ENCODINGS: Final = (
    ("utf-8", b""),
    ("utf-8-sig", b""),
    ("utf-16", b""),
    ("utf-16-le", b""),
    ("utf-16-be", b"\xfe\xff"),
    ("utf-32", b""),
    ("cp1252", b""),
    ("cp1252", b"\xff\xfe"),
    ("utf-7", b""),
)
BEGINNINGS: Final = (b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"%PDF-1.7", b"<")
LAUGHS: Final = (
    b"<!DOCTYPE l [<!ENTITY a '"
    + b"ha" * 50
    + b"'>"
    + b"".join(
        b"<!ENTITY %c '%s'>" % (98 + depth, b"&%c;" % (97 + depth) * 10) for depth in range(9)
    )
    + b"]>"
)
"""Entities that unfold to some gigabytes ("billion laughs")."""


def some_bytes(random: Random) -> bytes:
    """Any bytes at all, perhaps with the beginning of a known kind of file."""
    return random.choice(BEGINNINGS) + random.randbytes(random.choice((0, 1, 7, 200, 5000)))


def some_text(random: Random, rows: TableLines) -> bytes:
    """The rows as CSV, with strange cells, in one of many encodings, perhaps with broken bytes."""
    text = io.StringIO()
    writer = csv.writer(
        text,
        delimiter=random.choice(",;\t|"),
        lineterminator=random.choice(("\n", "\r\n", "\r")),
    )
    writer.writerows(_spoilt(random, rows))
    encoding, before = random.choice(ENCODINGS)
    content = before + text.getvalue().encode(encoding, errors="replace")
    return _broken(random, content) if random.random() < 0.3 else content


def some_workbook(random: Random, rows: TableLines) -> bytes:
    """The rows as a workbook, with strange cells, perhaps with broken or hostile parts."""
    spoilt = [[cell[:32_000] for cell in row] for row in _spoilt(random, rows)]
    sheets = {"Data": spoilt, random.choice(("Lain", "Petunjuk")): rows}
    content = workbook(sheets if random.random() < 0.3 else {"Data": spoilt})
    change = random.choice((_as_it_is, _broken, _with_a_part_broken, _laughing, _swelling, _bare))
    return change(random, content)


def _spoilt(random: Random, rows: TableLines) -> list[list[str]]:
    spoilt = [list(row) for row in rows]
    for _ in range(random.choice((0, 1, 1, 2, 6))):
        row = random.choice(spoilt)
        act = random.randrange(6)
        if act < 4 and row:
            row[random.randrange(len(row))] = random.choice(STRANGE)
        elif act == 4:
            row.insert(random.randrange(len(row) + 1), random.choice(STRANGE))
        else:
            spoilt.insert(random.randrange(len(spoilt) + 1), list(random.choice(spoilt))[:-1])
    return spoilt


def _as_it_is(random: Random, content: bytes) -> bytes:
    return content


def _broken(random: Random, content: bytes) -> bytes:
    """Cut it off, or change some bytes."""
    if random.random() < 0.3:
        return content[: random.randrange(len(content) + 1)]
    changed = bytearray(content)
    for _ in range(random.choice((1, 3, 30))):
        if changed:
            changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def _with_a_part_broken(random: Random, content: bytes) -> bytes:
    return _rewritten(content, random, lambda part: _broken(random, part))


def _laughing(random: Random, content: bytes) -> bytes:
    def laugh(part: bytes) -> bytes:
        head, _, rest = part.partition(b"?>")
        return head + b"?>" + LAUGHS + rest.replace(b"<t>", b"<t>&j;").replace(b"<v>", b"<v>&j;")

    return _rewritten(content, random, laugh)


def _swelling(random: Random, content: bytes) -> bytes:
    """Let a part unpack to more than it says, or to very much."""
    return _rewritten(content, random, lambda part: part + b" " * random.choice((10**6, 2 * 10**7)))


def _bare(random: Random, content: bytes) -> bytes:
    return _rewritten(content, random, lambda _: b"")


def _rewritten(content: bytes, random: Random, change: Callable[[bytes], bytes]) -> bytes:
    """Return the ZIP with one of its parts changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        chosen = random.choice(packed.namelist())
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made:
            for name in packed.namelist():
                part = packed.read(name)
                made.writestr(name, change(part) if name == chosen else part)
    return out.getvalue()
