"""Workbooks that let go of their cells when they are written."""

from io import BytesIO

from xlsxwriter import Workbook


def finished(book: Workbook, written: BytesIO) -> bytes:
    """Close a workbook; return what it has ``written``.

    Its sheets and their methods refer to each other. So their cells, 9,000 objects of a brief,
    would wait for the garbage collector, and be old when it comes.
    """
    book.close()
    for sheet in book.worksheets():
        vars(sheet).clear()
    return written.getvalue()
