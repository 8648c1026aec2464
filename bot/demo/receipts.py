"""Receipts for the demonstration, made here and marked as examples: files that one can send.

A deployment has no use for them, so nothing else knows them.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from census.proofs.matching import RosterName
from presentation.proofs.receipt_pdf import print_receipt
from presentation.proofs.receipt_pictures import paint
from presentation.proofs.receipt_sheet import DONE, ReceiptRow, ReceiptSheet
from sources.demo.people import AGUS, OFFICE, RINA

PDF, PNG = "application/pdf", "image/png"
TITLE = "Bukti pengisian sensus penduduk online"
ABOVE = "Dibuat untuk peragaan, bukan bukti siapa pun"
BELOW = "Nama dan keadaan di sini karangan."
MARK = "CONTOH"
OPEN = "Masih ada isian kosong"


@dataclass(frozen=True, slots=True)
class SampleFile:
    """A file to send: its name, its kind, its bytes, and what it shows."""

    filename: str
    mime: str
    content: bytes
    shows: dict[str, str]


def sample_receipts(rosters: Sequence[RosterName]) -> Sequence[SampleFile]:
    """Return the files: complete with both spouses, incomplete, and no receipt at all.

    Rina's husband works in another office; he is the first of the rosters without a namesake.
    """
    husband = _alone(rosters)
    couple = _receipt((RINA.name, "Ada", DONE), (husband, "Ada", DONE), _child(husband, DONE))
    partly = _receipt((RINA.name, "Ada", DONE), _child(husband, OPEN))
    head = _receipt((AGUS.name, "Ada", DONE), ("Kartini Wibowo", "Anggota Keluarga", DONE))
    letter = ReceiptSheet("Undangan rapat", ("Jumat pukul 09.00 di aula",), (), (BELOW,), MARK)
    return [
        SampleFile(
            "bukti-suami-istri.pdf",
            PDF,
            print_receipt(couple),
            {"id": f"Lengkap: Rina dan {husband}", "en": f"Complete: Rina and {husband}"},
        ),
        SampleFile(
            "bukti-suami-istri.png",
            PNG,
            paint(couple),
            {"id": "Yang sama sebagai gambar", "en": "The same as a picture"},
        ),
        SampleFile(
            "bukti-belum-lengkap.pdf",
            PDF,
            print_receipt(partly),
            {"id": "Rina, anaknya belum lengkap", "en": "Rina, her child is not complete"},
        ),
        SampleFile(
            "bukti-agus.pdf",
            PDF,
            print_receipt(head),
            {"id": "Lengkap: Agus", "en": "Complete: Agus"},
        ),
        SampleFile(
            "undangan-rapat.pdf",
            PDF,
            print_receipt(letter),
            {"id": "Bukan bukti sensus", "en": "No receipt"},
        ),
    ]


def _receipt(*rows: ReceiptRow) -> ReceiptSheet:
    shown = tuple((name.upper(), belongs, state) for name, belongs, state in rows)
    return ReceiptSheet(TITLE, (ABOVE,), shown, (BELOW,), MARK)


def _child(parent: str, state: str) -> ReceiptRow:
    return f"Ayu {parent.rsplit(maxsplit=1)[-1]}", "Anggota Keluarga", state


def _alone(rosters: Sequence[RosterName]) -> str:
    """Return the first employee of another office whom no other shares the name with."""
    times = Counter(each.name for each in rosters)
    others = (each for each in rosters if each.office != OFFICE and times[each.name] == 1)
    return min(others, key=lambda each: (each.office, each.name)).name
