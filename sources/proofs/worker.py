"""``python -m sources.proofs.worker MEMORY PAGES IDLE``: reads receipts for one other process.

It takes a length (eight bytes) and a file from its input, and answers with a line of JSON: the
kind, and the family's lines. It keeps nothing, and knows no setting and no secret. It ends with
its input, after IDLE seconds without a file, and when a file needs more than MEMORY bytes.
"""

import json
import os
import resource
import select
import sys
from contextlib import suppress
from typing import BinaryIO

from census.proofs.proof import ProofKind, ReadProof
from census.proofs.receipt_text import read_receipt
from sources.proofs.pdf_text import is_pdf, pdf_text
from sources.proofs.picture_text import is_picture, picture_text, reads_pictures

LENGTH = 8
LOW = 10
"""How much less urgent than the bot this process is (man 2 nice)."""


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


def answer(read: ReadProof) -> bytes:
    """Return the line that says what was read."""
    lines = [[line.name, line.complete] for line in read.lines]
    return json.dumps([read.kind, lines], ensure_ascii=False).encode() + b"\n"


def serve(files: BinaryIO, answers: BinaryIO, *, pages: int, idle: float) -> None:
    """Read one file after another until there is none."""
    while select.select([files], [], [], idle)[0]:
        head = files.read(LENGTH)
        content = files.read(int.from_bytes(head))
        if len(head) < LENGTH:
            return
        answers.write(answer(read_file(content, pages=pages)))
        answers.flush()


def main() -> None:
    """Take the limits from the command line and serve."""
    memory, pages, idle = map(int, sys.argv[1:])
    with suppress(ValueError, OSError):  # not every system can limit it
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.nice(LOW)
    # What a library prints must not stand among the answers.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    with suppress(MemoryError, BrokenPipeError):
        serve(sys.stdin.buffer, answers, pages=pages, idle=idle)


if __name__ == "__main__":
    main()
