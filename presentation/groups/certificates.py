"""Certificates as messages and files."""

from census.boards.milestones import Certificate
from presentation.boards.text import target_name
from presentation.chat import buttons
from presentation.chat.messages import Document, Message, rows
from presentation.groups.certificate_layout import certificate_sheet
from presentation.language import names
from presentation.language.catalogue import Texts


def certificate(texts: Texts, *, made: Certificate, page: str) -> Message:
    """Send a unit's certificate as a file to print; ``page`` is as in ``certificate_sheet``."""
    document = Document(filename(texts, made), lambda: printed(texts, made, page=page))
    unit, target = names.unit_name(texts, made.unit), target_name(texts, made.target)
    verified = "yes" if page else "no"
    said = texts("certificate-sent", unit=unit, target=target, verified=verified)
    return Message(said, rows((buttons.ranking(texts), buttons.home(texts))), document=document)


def printed(texts: Texts, made: Certificate, *, page: str) -> bytes:
    """Return the PDF."""
    from presentation.groups.poster_pdf import print_poster  # noqa: PLC0415 - fpdf2 is slow

    return print_poster(certificate_sheet(texts, made, page=page))


def filename(texts: Texts, made: Certificate) -> str:
    """Return what the file is called."""
    return f"{texts.plain('certificate-filename')}-{made.unit.code}.pdf"
