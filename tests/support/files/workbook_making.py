"""Workbooks for the tests, good and hostile, made in memory."""

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

Value = object
SAVED = datetime(2020, 3, 1, tzinfo=UTC)
Merged = tuple[int, int, int, int, str]
"""First line and column, last line and column (from 0), and what stands over them."""

LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")


def workbook(
    sheets: Mapping[str, Sequence[Sequence[Value]]],
    *,
    merged: Iterable[Merged] = (),
    hidden: Iterable[str] = (),
    hidden_rows: Iterable[int] = (),
    hidden_columns: Iterable[int] = (),
    at: tuple[int, int] | None = None,
) -> bytes:
    """Make an xlsx; a text that begins with = is a formula that was never calculated.

    ``merged`` goes over the first sheet; ``at`` adds a lonely cell to each.
    """
    content = io.BytesIO()
    with xlsxwriter.Workbook(content) as book:
        book.set_properties({"created": SAVED})  # the same bytes, whenever they are made
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            _fill(sheet, rows)
            if at:
                sheet.write(*at, 1)
            for line in hidden_rows:
                sheet.set_row(line, options={"hidden": True})
            for place in hidden_columns:
                sheet.set_column(place, place, options={"hidden": True})
            if name in hidden:
                sheet.hide()
        for cells in merged:
            book.worksheets()[0].merge_range(*cells)
    return content.getvalue()


def _fill(sheet: Worksheet, rows: Sequence[Sequence[Value]]) -> None:
    for line, row in enumerate(rows):
        for place, value in enumerate(row):
            if isinstance(value, str) and value.startswith("="):
                sheet.write_formula(line, place, value, value="")
            elif isinstance(value, str):
                sheet.write_string(line, place, value)
            elif value is not None:
                sheet.write(line, place, value)


def open_document(rows: Sequence[Sequence[Value]], name: str = "Rekap") -> bytes:
    """Make an ods, as LibreOffice saves it, with one sheet."""
    lines = "".join(
        f"<table:table-row>{''.join(map(_open_cell, row))}</table:table-row>" for row in rows
    )
    content = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body>
<office:spreadsheet><table:table table:name="{name}">{lines}</table:table></office:spreadsheet>
</office:body></office:document-content>"""
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = f"""<?xml version="1.0" encoding="UTF-8"?>
<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" m:version="1.2">
<m:file-entry m:full-path="/" m:media-type="{kind}"/>
<m:file-entry m:full-path="content.xml" m:media-type="text/xml"/></m:manifest>"""
    return zipped(
        {
            "mimetype": kind.encode(),
            "content.xml": content.encode(),
            "META-INF/manifest.xml": manifest.encode(),
        }
    )


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """Put parts into a zip file."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, part in parts.items():
            packed.writestr(name, part)
    return content.getvalue()


def swelling(megabytes: int = 210) -> bytes:
    """Make a small workbook whose sheet is hundreds of megabytes large: a zip bomb."""
    content = io.BytesIO(workbook({"A": [["kode", "keluarga"]]}))
    with (
        zipfile.ZipFile(content, "a", zipfile.ZIP_DEFLATED) as packed,
        packed.open("xl/worksheets/sheet2.xml", "w") as part,
    ):
        for _ in range(megabytes):
            part.write(bytes(1_000_000))
    return content.getvalue()


def _open_cell(value: Value) -> str:
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, str):
        text = f"<text:p>{value}</text:p>"
        return f'<table:table-cell office:value-type="string">{text}</table:table-cell>'
    return (
        f'<table:table-cell office:value-type="float" office:value="{value}">'
        f"<text:p>{value}</text:p></table:table-cell>"
    )
