"""The picture that shows what a receipt looks like, in the person's language."""

from presentation.chat.messages import Picture, picture_of
from presentation.language.catalogue import Texts
from presentation.proofs.receipt_sheet import DONE, ReceiptSheet


def example_sheet(texts: Texts) -> ReceiptSheet:
    """Return what a receipt looks like, with what to look for, in the person's language."""
    people = ("you", "spouse", "child")
    return ReceiptSheet(
        title=texts.plain("receipt-title"),
        facts=(texts.plain("receipt-where"),),
        rows=tuple(
            (texts.plain(f"receipt-row-{who}").upper(), "Anggota Keluarga", DONE) for who in people
        ),
        notes=tuple(texts.plain(f"receipt-note-{place}") for place in range(1, 4)),
        mark=texts.plain("receipt-example"),
        pointed=True,
    )


def example_picture(texts: Texts) -> Picture:
    """Return the drawing. It is drawn when it is needed, once for a language."""
    return picture_of(example_sheet(texts), texts.plain("receipt-filename"), paint)


def paint(sheet: ReceiptSheet) -> bytes:
    """Return a sheet as PNG."""
    # The library that draws is loaded with the first picture: most commands need none.
    from presentation.proofs.receipt_painting import paint_receipt  # noqa: PLC0415

    return paint_receipt(sheet)
