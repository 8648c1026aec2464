"""Posters as messages and files."""

from census.residents.contacts import Poster
from presentation.chat.messages import Document, Message
from presentation.groups.poster_layout import poster_sheet
from presentation.groups.poster_sheet import printed_apart
from presentation.language import names
from presentation.language.catalogue import Texts


def poster(texts: Texts, *, made: Poster, bot: str) -> Message:
    """Send a unit's poster as a file to print."""
    document = Document(
        f"poster-{made.unit.code}.pdf", lambda: printed_apart(poster_sheet(texts, made, bot=bot))
    )
    unit = names.unit_name(texts, made.unit)
    return Message(texts("poster-sent", unit=unit), document=document)
