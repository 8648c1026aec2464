"""The text of a PDF (pypdf)."""

from io import BytesIO

BEGINS = b"%PDF-"
WITHIN = 1024
"""A PDF begins within so many bytes. Source: Adobe's implementation notes to PDF 1.7, note 13."""
LEAST_DRAWN = 500
"""Bytes of commands: pages with fewer and no picture are empty. Drawn letters need more."""


def is_pdf(content: bytes) -> bool:
    """Tell whether bytes are a PDF."""
    return BEGINS in content[:WITHIN]


def pdf_text(content: bytes, *, pages: int) -> str:
    """Return the text of the first pages; empty where a PDF holds only pictures.

    A page after those is not looked at: a receipt has one or two. Raises what pypdf raises for a
    file that is broken, or locked with a password, and ValueError for one with nothing to see.
    pypdf is imported with the first PDF.
    """
    from pypdf import PdfReader  # noqa: PLC0415 - see above

    with PdfReader(BytesIO(content)) as reader:
        seen = reader.pages[: min(pages, len(reader.pages))]
        text = "\n".join(page.extract_text() for page in seen)
        drawn = [page.get_contents() for page in seen]
        commands = sum(len(each.get_data()) for each in drawn if each is not None)
        pictures = any("/XObject" in page.get("/Resources", ()) for page in seen)
    if not text.strip() and not pictures and commands < LEAST_DRAWN:
        raise ValueError("nothing on its pages")
    return text
