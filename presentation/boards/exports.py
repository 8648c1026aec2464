"""Boards as files: XLSX for people, CSV for other programs."""

import csv
from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from io import BytesIO, StringIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from census.boards.board import Board
from census.boards.progress import Reading
from presentation.boards.export_rows import (
    Column,
    ExportCell,
    ExportTable,
    about,
    board_cells,
    harmless,
    history_cells,
)
from presentation.chat.messages import Document
from presentation.drawing.workbooks import finished
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.rates import decimals_of

WIDTHS = {Column.TEXT: 16, Column.NUMBER: 11, Column.SHARE: 10, Column.DAY: 12}
NAME_WIDTH = 46
HEADING_HEIGHT = 46
FORMATS = {Column.NUMBER: "#,##0", Column.SHARE: "0.0%", Column.DAY: "dd/mm/yyyy"}
BAR = "#9BC2E6"


def board_file(texts: Texts, board: Board, days: Sequence[Reading]) -> Document:
    """Return a board with its history as an XLSX, which is written when it is needed."""
    return Document(f"{file_name(texts, board)}.xlsx", lambda: workbook(texts, board, days))


def file_name(texts: Texts, board: Board) -> str:
    """Return the name of a board's file without its ending: board, area, size, day."""
    area = f"-{board.area.code}" if board.area else ""
    if board.band is not None:
        area += f"-{board.band.least or 0}-{board.band.most or ''}".rstrip("-")
    day = texts.local_day(board.as_of)
    return f"{texts.plain('picture-filename')}-{board.rule.kind}{area}-{day:%Y-%m-%d}"


def workbook(texts: Texts, board: Board, days: Sequence[Reading]) -> bytes:
    """Return an XLSX with two sheets: the board, and each day's data."""
    written = BytesIO()
    book = Workbook(written, {"in_memory": True, "strings_to_formulas": False})
    title = texts.plain("picture-title", among=names.ranked_among(texts, board))
    board_sheet = book.add_worksheet(texts.plain("export-sheet-board"))
    board_sheet.set_landscape()
    board_sheet.write_string(
        0, 0, harmless(title), book.add_format({"bold": True, "font_size": 14})
    )
    notes = about(texts, board)
    grey = book.add_format({"font_color": "#4D5966"})
    for line, note in enumerate(notes, start=1):
        board_sheet.write_string(line, 0, harmless(note), grey)
    write_table(book, board_sheet, board_cells(texts, board), len(notes) + 2)
    write_table(
        book,
        book.add_worksheet(texts.plain("export-sheet-history")),
        history_cells(texts, board, days),
        0,
    )
    return finished(book, written)


def board_csv(texts: Texts, board: Board) -> str:
    """Return a board as CSV."""
    return _sourced_csv(texts, board, board_cells(texts, board))


def history_csv(texts: Texts, board: Board, days: Sequence[Reading]) -> str:
    """Return each day's data of a board's units as CSV."""
    return _sourced_csv(texts, board, history_cells(texts, board, days))


def _sourced_csv(texts: Texts, board: Board, cells: ExportTable) -> str:
    source = board.source or names.counted_from(texts, "", board.rule.counts_from)
    return csv_of(texts, sourced(texts, cells, source, illustrative=board.illustrative))


def sourced(texts: Texts, table: ExportTable, source: str, *, illustrative: bool) -> ExportTable:
    """Return a table whose rows say where they come from, and whether the figures are made up.

    A CSV has no lines above its headings for that, and its rows are copied into other files.
    """
    marked = f"{source} ({texts.plain('picture-illustrative')})" if illustrative else source
    return ExportTable(
        (*table.headings, texts.plain("export-source")),
        (*table.columns, Column.TEXT),
        [(*row, harmless(marked)) for row in table.rows],
    )


def write_table(book: Workbook, sheet: Worksheet, table: ExportTable, top: int) -> None:
    """Write a table with its headings from a row on. The headings are frozen."""
    heading = book.add_format(
        {
            "bold": True,
            "text_wrap": True,
            "valign": "top",
            "bg_color": "#12355B",
            "font_color": "#FFFFFF",
        }
    )
    formats = {kind: book.add_format({"num_format": code}) for kind, code in FORMATS.items()}
    sheet.set_row(top, HEADING_HEIGHT)
    for place, (words, kind) in enumerate(zip(table.headings, table.columns, strict=True)):
        sheet.write_string(top, place, harmless(words), heading)
        named = kind is Column.TEXT and place and table.columns[place - 1] is Column.TEXT
        sheet.set_column(place, place, NAME_WIDTH if named else WIDTHS[kind])
    for line, row in enumerate(table.rows, start=top + 1):
        for place, (value, kind) in enumerate(zip(row, table.columns, strict=True)):
            _write_cell(sheet, line, place, value, formats.get(kind))
    last = top + len(table.rows)
    sheet.freeze_panes(top + 1, 0)
    if table.rows:
        sheet.autofilter(top, 0, last, len(table.headings) - 1)
    if table.rows and Column.SHARE in table.columns:
        rate = table.columns.index(Column.SHARE)
        bar = {
            "type": "data_bar",
            "bar_color": BAR,
            "bar_solid": True,
            "min_type": "num",
            "min_value": 0,
        }
        sheet.conditional_format(top + 1, rate, last, rate, bar)


def _write_cell(
    sheet: Worksheet, line: int, place: int, value: ExportCell, style: Format | None
) -> None:
    match value:
        case None:
            return
        case str():
            sheet.write_string(line, place, value)
        case date():
            sheet.write_datetime(line, place, value, style)
        case int() | Fraction():
            sheet.write_number(line, place, float(value), style)


def csv_of(texts: Texts, table: ExportTable) -> str:
    """Return a table with semicolons, which Excel expects where the decimal sign is a comma."""
    written = StringIO()
    writer = csv.writer(written, delimiter=";", lineterminator="\r\n")
    writer.writerow(map(harmless, table.headings))
    for row in table.rows:
        writer.writerow(_in_csv(texts, value) for value in row)
    return written.getvalue()


def _in_csv(texts: Texts, value: ExportCell) -> str:
    match value:
        case None:
            return ""
        case Fraction():
            return texts.bare_percent(value, decimals_of(value))
        case date():
            return value.isoformat()
        case _:
            return str(value)
