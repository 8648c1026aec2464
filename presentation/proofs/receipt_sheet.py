"""What a drawing of a receipt shows. ``receipt_painting`` draws it, ``receipt_pdf`` prints it.

The drawing is our own: no receipt of the official site is copied.
"""

from dataclasses import dataclass

ReceiptRow = tuple[str, str, str]
"""A member: the name, how the person belongs, the state, as the official site writes them."""

HEADING = "DATA ANGGOTA KELUARGA"
COLUMNS: ReceiptRow = ("Nama", "Keberadaan", "Status")
DONE = "Sudah Update"


@dataclass(frozen=True, slots=True)
class ReceiptSheet:
    """A receipt: the words above it, its rows, and what is said below.

    With ``pointed`` the notes are numbered, and the numbers stand at what they speak of: the
    heading, the names, the states.
    """

    title: str
    facts: tuple[str, ...]
    rows: tuple[ReceiptRow, ...]
    notes: tuple[str, ...]
    mark: str
    pointed: bool = False
