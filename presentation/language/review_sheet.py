"""The sheet for a native speaker: one row a text, to be read, corrected and sent back."""

import csv
from collections.abc import Sequence
from io import BytesIO, StringIO

from xlsxwriter import Workbook

from presentation.language.catalogue import Texts
from presentation.language.text_review import ReviewedText, harmless

WIDTHS = (30, 16, 62, 62, 36)
BYTE_ORDER_MARK = "\ufeff"
"""Without it Excel reads a CSV in a Windows encoding."""


def review_workbook(texts: Texts, language: Texts, reviewed: Sequence[ReviewedText]) -> bytes:
    """Return an XLSX.

    The reviewer writes in the language's text and the remark; the rest is grey.
    """
    written = BytesIO()
    book = Workbook(written, {"in_memory": True, "strings_to_formulas": False})
    sheet = book.add_worksheet(language.plain("language-name")[:31])
    head = book.add_format({"bold": True, "bg_color": "#12355B", "font_color": "#FFFFFF"})
    base = {"text_wrap": True, "valign": "top", "num_format": "@"}
    grey = book.add_format(base | {"font_color": "#4D5966", "bg_color": "#F2F4F7"})
    open_cell = book.add_format(base)
    for place, (words, width) in enumerate(zip(_headings(texts, language), WIDTHS, strict=True)):
        sheet.set_column(place, place, width, open_cell)
        sheet.write_string(0, place, words, head)
    for line, row in enumerate(map(_cells, reviewed), start=1):
        for place, cell in enumerate(row):
            sheet.write_string(line, place, cell, grey if place < len(row) - 1 else open_cell)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, len(reviewed), len(WIDTHS) - 1)
    book.close()
    return written.getvalue()


def review_csv(texts: Texts, language: Texts, reviewed: Sequence[ReviewedText]) -> str:
    """Return the same as CSV, with the semicolons that Excel expects in Indonesia."""
    written = StringIO()
    written.write(BYTE_ORDER_MARK)
    writer = csv.writer(written, delimiter=";", lineterminator="\r\n")
    writer.writerow(_headings(texts, language))
    writer.writerows((*_cells(each), "") for each in reviewed)
    return written.getvalue()


def _headings(texts: Texts, language: Texts) -> tuple[str, ...]:
    return (
        texts.plain("texts-column-key"),
        texts.plain("texts-column-file"),
        texts.plain("language-name"),
        language.plain("language-name"),
        texts.plain("texts-column-remark"),
    )


def _cells(text: ReviewedText) -> tuple[str, str, str, str]:
    return (text.key, text.file, harmless(text.indonesian), harmless(text.translated))
