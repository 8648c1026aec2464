"""The text of a PDF (pypdf)."""

from io import BytesIO

BEGINS = b"%PDF-"
WITHIN = 1024
"""A PDF begins within so many bytes. Source: Adobe's implementation notes to PDF 1.7, note 13."""


def is_pdf(content: bytes) -> bool:
    """Tell whether bytes are a PDF."""
    return BEGINS in content[:WITHIN]


def pdf_text(content: bytes, *, pages: int) -> str:
    """Return the text of the first pages; empty where a PDF holds only pictures.

    A page after those is not looked at: a receipt has one or two. Raises what pypdf raises for a
    file that is broken, or locked with a password. pypdf is imported with the first PDF.
    """
    from pypdf import PdfReader  # noqa: PLC0415 - see above

    with PdfReader(BytesIO(content)) as reader:
        count = min(pages, len(reader.pages))
        return "\n".join(reader.pages[page].extract_text() for page in range(count))
