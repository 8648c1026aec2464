"""``python -m sources.proofs.worker MEMORY IDLE PAGES``: reads receipts for one other process.

It answers with the kind, and the family's lines.
"""

from functools import partial

from census.proofs.proof import ProofKind, ReadProof
from census.proofs.receipt_text import read_receipt
from sources.files.serving import Read, serve
from sources.proofs.pdf_text import is_pdf, pdf_text
from sources.proofs.picture_text import is_picture, picture_text, reads_pictures


def read_file(content: bytes, *, pages: int) -> ReadProof:
    """Return what a file shows; ``unread`` for one of another kind."""
    try:
        if is_pdf(content):
            return _read_pdf(content, pages=pages)
        if is_picture(content) and reads_pictures():
            return read_receipt(picture_text(content))
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - whatever a strange file makes a library raise
        return ReadProof(ProofKind.UNREAD)
    return ReadProof(ProofKind.UNREAD)


def _read_pdf(content: bytes, *, pages: int) -> ReadProof:
    try:
        text = pdf_text(content, pages=pages)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - as above
        return ReadProof(ProofKind.BROKEN)
    # Without text it is a scan: that says nothing of what it shows.
    return read_receipt(text) if text.strip() else ReadProof(ProofKind.UNREAD)


def answer(content: bytes, *, pages: int) -> object:
    """Return what was read in the form that JSON can say."""
    read = read_file(content, pages=pages)
    return [read.kind, [[line.name, line.complete] for line in read.lines]]


def _make(pages: int) -> Read:
    return partial(answer, pages=pages)


if __name__ == "__main__":
    serve(_make)
