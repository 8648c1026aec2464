"""Posters as messages and files."""

from collections.abc import Sequence

from census.residents.contacts import Poster
from census.units import Unit
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Document, Message, rows
from presentation.groups.poster_layout import poster_sheet
from presentation.groups.poster_pdf import print_poster
from presentation.language import names
from presentation.language.catalogue import Texts


def poster(texts: Texts, *, made: Poster, bot: str) -> Message:
    """Send a unit's poster as a file to print."""
    name = f"poster-{made.unit.code}.pdf"
    document = Document(name, lambda: print_poster(poster_sheet(texts, made, bot=bot)))
    unit = names.unit_name(texts, made.unit)
    return Message(texts("poster-sent", unit=unit), document=document)


def choose_unit(texts: Texts, *, units: Sequence[Unit]) -> Message:
    """Ask for which of several units. Units with the same name show their codes."""
    choices = buttons.units(texts, units, Action.POSTER)
    return Message(texts("poster-which-unit"), rows(*choices, buttons.cancel(texts)))


def ask_unit(texts: Texts) -> Message:
    """Ask an admin for the code or name of a unit."""
    return Message(texts("poster-ask-unit"), rows(buttons.cancel(texts)))
