"""Every message about posters."""

from collections.abc import Iterator

from census.residents.contacts import Poster
from presentation.chat.messages import Message
from presentation.groups import posters
from presentation.language.catalogue import Texts
from tests.presentation.every.examples import LONG_NAME, ONLINE, a_unit


def poster_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield them by name."""
    unit = a_unit(LONG_NAME)
    made = Poster(unit, None, ONLINE, "sensus.bps.go.id", None)
    yield "poster", posters.poster(texts, made=made, bot="sensusbot")
