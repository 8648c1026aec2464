"""Receipts as a PDF, made by the tests: the rows of a family under their heading."""

from collections.abc import Sequence

from fpdf import FPDF

Row = tuple[str, str, str]
WHOLE: Sequence[Row] = (
    ("RINA LESTARI", "Ada", "Sudah Update"),
    ("AGUS WIBOWO", "Anggota Keluarga", "Sudah Update"),
    ("KARTO WIBOWO", "Meninggal", "undefined"),
)
PARTLY: Sequence[Row] = (*WHOLE, ("AYU WIBOWO", "Ada", "Masih ada isian kosong"))


def receipt_pdf(rows: Sequence[Row] = WHOLE, *, before: int = 0, password: str = "") -> bytes:
    """Return a receipt; ``before`` counts the pages in front of it."""
    pdf = FPDF()
    pdf.set_font("Helvetica", size=11)
    for page in range(before):
        pdf.add_page()
        pdf.cell(text=f"Halaman {page + 1}")
    pdf.add_page()
    for line in ("SENSUS PENDUDUK ONLINE 2020", "Nomor KK: 3319010101010001", "DATA KELUARGA"):
        pdf.cell(text=line, new_x="LMARGIN", new_y="NEXT")
    with pdf.table(col_widths=(50, 30, 40)) as table:
        for row in (("Nama", "Keberadaan", "Status"), *rows):
            table.row(row)
    if password:
        pdf.set_encryption(owner_password=password, user_password=password)
    return bytes(pdf.output())


def pdf_of(stream: bytes, extra: bytes = b"", resources: bytes = b"") -> bytes:
    """A PDF of one page with a content stream; its cross references are left to the reader.

    ``5 0 R`` is a picture of one dot, for ``resources``.
    """
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R"
        b"/Resources<<" + resources + b">>>>endobj\n"
        b"4 0 obj<<" + extra + b"/Length " + str(len(stream)).encode() + b">>stream\n"
        + stream + b"\nendstream endobj\n"
        b"5 0 obj<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray"
        b"/BitsPerComponent 8/Length 1>>stream\n0\nendstream endobj\n"
        b"trailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF"
    )  # fmt: skip


EMPTY = pdf_of(b"q Q")
SCAN = pdf_of(b"q 9 0 0 9 0 0 cm /Scan Do Q", resources=b"/XObject<</Scan 5 0 R>>")
DRAWN = pdf_of(b"0 0 m 9 9 l S\n" * 100)
"""A page without anything; one with a picture alone; one whose letters are drawn as lines."""
