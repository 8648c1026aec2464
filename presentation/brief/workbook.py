"""The brief as an XLSX: a summary, each board, and each board's history."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from census.boards.board import Board
from census.boards.progress import Reading
from census.brief.brief import Brief
from presentation.boards import text as board_text
from presentation.boards.export_rows import about, board_cells, harmless, history_cells
from presentation.boards.exports import write_table
from presentation.chat.messages import Document
from presentation.drawing.workbooks import finished
from presentation.language import places
from presentation.language.catalogue import Texts

WHAT_WIDTH, VALUE_WIDTH = 52, 16
LONGEST_SHEET_NAME = 31
"""The longest sheet name that Excel accepts."""


@dataclass(frozen=True, slots=True)
class BoardSheets:
    """A board and its data day by day, each on its own sheet."""

    board: Board
    days: Sequence[Reading]


def brief_file(texts: Texts, brief: Brief, boards: Sequence[BoardSheets]) -> Document:
    """Return the workbook of a brief, which is written when it is needed."""
    day = texts.local_day(brief.board.as_of)
    name = f"{texts.plain('brief-filename')}-{brief.area.code}-{day:%Y-%m-%d}.xlsx"
    return Document(name, lambda: workbook(texts, brief, boards))


def workbook(texts: Texts, brief: Brief, boards: Sequence[BoardSheets]) -> bytes:
    """Return the XLSX: the summary first, then a board and its history after another."""
    written = BytesIO()
    book = Workbook(written, {"in_memory": True, "strings_to_formulas": False})
    _write_summary(texts, book, brief)
    for each in boards:
        kind = texts.plain("brief-board", kind=each.board.rule.kind.value)
        sheet = book.add_worksheet(kind[:1].upper() + kind[1:LONGEST_SHEET_NAME])
        write_table(book, sheet, board_cells(texts, each.board), 0)
        name = texts.plain("brief-sheet-history", board=kind)[:LONGEST_SHEET_NAME]
        history = history_cells(texts, each.board, each.days)
        write_table(book, book.add_worksheet(name), history, 0)
    return finished(book, written)


def _write_summary(texts: Texts, book: Workbook, brief: Brief) -> None:
    sheet: Worksheet = book.add_worksheet(texts.plain("brief-sheet-summary"))
    sheet.set_column(0, 0, WHAT_WIDTH)
    sheet.set_column(1, 2, VALUE_WIDTH)
    title = book.add_format({"bold": True, "font_size": 14})
    grey = book.add_format({"font_color": "#4D5966"})
    number = book.add_format({"num_format": "#,##0"})
    share = book.add_format({"num_format": "0.0%"})
    head = book.add_format({"bold": True, "bg_color": "#12355B", "font_color": "#FFFFFF"})
    heading = texts.plain("brief-picture-title", area=brief.area.name)
    sheet.write_string(0, 0, harmless(heading), title)
    line = 1
    for note in about(texts, brief.board):
        sheet.write_string(line, 0, harmless(note), grey)
        line += 1
    line += 1
    for place, name in enumerate(("what", "value", "share")):
        sheet.write_string(line, place, texts.plain(f"brief-column-{name}"), head)
    for what, value, part in _rows(texts, brief):
        line += 1
        sheet.write_string(line, 0, harmless(what))
        if value is not None:
            sheet.write_number(line, 1, value, number)
        if part is not None:
            sheet.write_number(line, 2, float(part), share)


_Row = tuple[str, int | None, Fraction | None]


def _rows(texts: Texts, brief: Brief) -> Iterator[_Row]:
    base = brief.base
    yield texts.plain("brief-row-completed"), brief.completed, brief.rate if base else None
    yield texts.plain("brief-row-base"), base or None, None
    for outlook in brief.outlooks:
        target = board_text.target_name(texts, outlook.target)
        part = Fraction(outlook.missing, base) if base else None
        yield texts.plain("brief-row-missing", target=target), outlook.missing, part
        if brief.board.ending is None:
            yield texts.plain("brief-row-daily", target=target), outlook.daily, None
    if brief.gain is not None:
        since = texts.local_day(brief.gain.since)
        yield texts.plain("brief-row-gain", since=since), brief.gain.completed, None
    if brief.pace is not None:
        yield texts.plain("brief-row-pace"), int(brief.pace + Fraction(1, 2)), None
    if brief.forecast is not None and brief.end is not None:
        for name, value in (("low", brief.forecast.low), ("high", brief.forecast.high)):
            end = texts.local_day(brief.end)
            yield texts.plain(f"brief-row-{name}", end=end), value, Fraction(value, base)
    yield from _province(texts, brief)
    for row in (*brief.best, *brief.furthest):
        part = row.rate if row.base else None
        yield (
            f"{row.rank}. {places.listed_whole(texts, row.unit, brief.board.area)}",
            row.completed,
            part,
        )


def _province(texts: Texts, brief: Brief) -> Iterator[_Row]:
    if brief.in_province is None:
        return
    row, moment = brief.in_province
    what = texts.plain("brief-row-province")
    if moment != brief.board.as_of:
        own_date = texts.plain("own-date", day=texts.moment(moment))
        what = f"{what} · {own_date}"
    yield what, row.rank, None
