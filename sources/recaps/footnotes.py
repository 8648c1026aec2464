"""The lines of a recap that are no unit: totals, averages, remarks, the signature."""

import re
from collections.abc import Callable

from census.recaps.columns import folded_heading
from sources.files.grids import Grid, text_of_cell
from sources.files.tables import TableRow
from sources.recaps.columns.columns import Columns
from sources.recaps.columns.headings import Heading

FIGURE = re.compile(r"[(\-\u2212]?\s*[0-9][0-9.,\s/Ee+%)-]*")
IDENTITY_DIGITS = 15
NUMBERING = {"no", "no urut", "nomor", "nomor urut", "#", "urut"}
NUMBER = re.compile(r"[0-9]{1,4}[.)]?")
REMARK = re.compile(
    r"\W*(?:sumber|source|catatan|note|ket|keterangan|n\.?b|angka|data|di(?:cetak|unduh|olah|buat)"
    r"|mengetahui|menyetujui|tertanda|ttd|a\.?n|u\.?b|plt|plh|kepala|pimpinan|bupati|sekretaris"
    r"|nip|dr|drs|dra|ir|h|hj|demikian|rekap|per|update|belum|sudah|target|untuk|terima kasih)\b.*"
    r"|[*\u2020(].*|.*:.*|.*[a-z]{2}[.!]|.*,.*|(?:\S+\s+){7,}\S+",
    re.IGNORECASE,
)

SIGNATURE = re.compile(
    r"\W*(?:mengetahui|menyetujui|tertanda|ttd|a\.?n|u\.?b|plt|plh|kepala|pimpinan|bupati|camat"
    r"|lurah|sekretaris|nip)\b.*|[a-z .]{3,30},.*\b(?:19|20)[0-9]{2}",
    re.IGNORECASE,
)
"""What a signature begins with: "Mengetahui", "Kepala Dinas", "Kudus, 5 Maret 2020"."""
SPACED_OUT = re.compile(r"(?:\w )+\w")
"""J U M L A H"""
TOTAL = re.compile(
    r"(?:sub ?|grand )?(?:jumlah|jml|jlh|total)\b.*|.*\b(?:sub ?)?(?:total|jumlah)", re.DOTALL
)
AVERAGE = re.compile(r"(?:rata ?rata|rerata|rataan|average|mean)\b.*")


def last_figure(grid: Grid, heading: Heading) -> int:
    """Return the last line (from 1) with a figure. Lines below may be remarks."""
    places = heading.columns.counts.values()
    for line in range(len(grid.rows) - 1, heading.after - 1, -1):
        row = grid.rows[line]
        if any(_is_figure(text_of_cell(row[at])) for at in places if at < len(row)):
            return line + 1
    return len(grid.rows)


def _is_figure(text: str) -> bool:
    """Tell whether a text is a figure, and not the number of the person who signs."""
    return bool(FIGURE.fullmatch(text)) and sum(map(str.isdigit, text)) < IDENTITY_DIGITS


def is_numbered(row: TableRow) -> bool:
    """Tell whether a line has a number of its own."""
    numbers = (cell.text for cell in row.cells if folded_heading(cell.heading) in NUMBERING)
    return any(map(NUMBER.fullmatch, numbers))


def is_remark_text(text: str) -> bool:
    """Tell whether a text is like a remark, or a line of a signature."""
    return REMARK.fullmatch(text) is not None


def is_remark(row: TableRow, columns: Columns) -> bool:
    """Tell whether a line below the figures is only a remark.

    A line with a number, or with a name and "-" in the place of figures, is about a unit, however
    that is spelt. So is a name alone that is unlike a remark.
    """
    if is_numbered(row):
        return False
    code = columns.code_cell(row)
    named = [cell.text for cell, _ in columns.name_cells(row)] + ([code.text] if code else [])
    if not named:
        return True
    figures = [row.cells[place].text for place in columns.figures]
    return all(map(is_remark_text, [*named, *filter(None, figures)]))


def begins_signature(row: TableRow) -> bool:
    """Tell whether a line is the first of a signature."""
    return any(SIGNATURE.fullmatch(cell.text) for cell in row.cells)


def is_signature(row: TableRow, columns: Columns) -> bool:
    """Tell whether a line below the beginning of a signature belongs to it."""
    figures = (row.cells[place].text for place in columns.figures)
    return not is_numbered(row) and not any(text == "-" or _is_figure(text) for text in figures)


def is_total(text: str, is_unit: Callable[[str], bool]) -> bool:
    """Tell whether a name is a total's: Jumlah, Sub Total X, X Total. A unit may be named so."""
    return bool(TOTAL.fullmatch(_plain(text))) and not is_unit(text)


def is_average(text: str) -> bool:
    """Tell whether a name is that of a line with averages."""
    return bool(AVERAGE.fullmatch(_plain(text)))


def _plain(text: str) -> str:
    folded = folded_heading(text).strip(" :*")
    return folded.replace(" ", "") if SPACED_OUT.fullmatch(folded) else folded
