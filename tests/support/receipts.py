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
