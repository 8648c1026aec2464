"""A circular letter as two messages: a file to change and to sign, and one to print."""

from functools import partial

from presentation.chat import buttons
from presentation.chat.messages import Document, Message, rows
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.offices.letters.filling import FilledLetter
from presentation.offices.letters.printing import print_letter


def letter(texts: Texts, filled: FilledLetter) -> tuple[Message, Message]:
    """Send a letter as DOCX, and as PDF with what to do with it."""
    docx, pdf = files(filled)
    unit = names.unit_name(texts, filled.letter.office)
    return (
        Message(texts("letter-docx", unit=unit), document=docx),
        Message(texts("letter-pdf"), rows(buttons.home(texts)), document=pdf),
    )


def files(filled: FilledLetter) -> tuple[Document, Document]:
    """Return the files of a letter, DOCX and PDF."""
    name = f"surat-edaran-{filled.letter.office.code}"
    return (
        Document(f"{name}.docx", filled.as_docx),
        Document(f"{name}.pdf", partial(print_letter, filled)),
    )
