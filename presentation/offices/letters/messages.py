"""A circular letter as a file to print, and as one to change."""

from functools import partial

from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Document, Message, rows
from presentation.chat.presses import pack
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.offices.letters.filling import FilledLetter
from presentation.offices.letters.printing import print_letter


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
        Document(f"{name}.pdf", partial(print_letter, filled)),
    )
