"""What a workbook was made of is gone when it is written, without the garbage collector."""

import gc
import weakref
from io import BytesIO

from xlsxwriter import Workbook

from presentation.drawing.workbooks import finished


def test_a_sheet_does_not_wait_for_the_garbage_collector() -> None:
    written = BytesIO()
    book = Workbook(written, {"in_memory": True})
    sheet = book.add_worksheet("Papan")
    sheet.write_number(0, 0, 5, book.add_format({"bold": True}))
    seen = weakref.ref(sheet)
    gc.disable()
    try:
        assert finished(book, written).startswith(b"PK")
        del book, sheet
        assert seen() is None
    finally:
        gc.enable()
