"""A circular letter as a file to print, and as one to change."""

from typing import Protocol

from census.offices.letter import Letter
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Document, Message, rows
from presentation.chat.presses import pack
from presentation.language import names
from presentation.language.catalogue import Texts


class FilledLetter(Protocol):
    """A letter that was filled. What fills and prints it is slow to import, and not needed here."""

    @property
    def letter(self) -> Letter:
        """What it says, of which office."""

    def as_docx(self) -> bytes:
        """Return it to be changed."""

    def as_pdf(self) -> bytes:
        """Return it to be printed."""


def to_print(texts: Texts, filled: FilledLetter) -> Message:
    """Send a letter as PDF; a button gives the same to be changed."""
    office = filled.letter.office
    to_edit = Button(texts.plain("button-letter-docx"), pack(Action.OFFICE_WORD, office.code))
    _, pdf = files(filled)
    unit = names.unit_name(texts, office)
    words = texts("letter-pdf", unit=unit)
    return Message(words, rows(to_edit, buttons.home(texts)), document=pdf)


def to_edit(texts: Texts, filled: FilledLetter) -> Message:
    """Send a letter as DOCX."""
    docx, _ = files(filled)
    unit = names.unit_name(texts, filled.letter.office)
    return Message(texts("letter-docx", unit=unit), rows(buttons.home(texts)), document=docx)


def files(filled: FilledLetter) -> tuple[Document, Document]:
    """Return the files of a letter, DOCX and PDF."""
    name = f"surat-edaran-{filled.letter.office.code}"
    return (
        Document(f"{name}.docx", filled.as_docx),
        Document(f"{name}.pdf", filled.as_pdf),
    )
