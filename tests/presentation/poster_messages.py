"""Every message about posters."""

from collections.abc import Iterator

from census.posters import Poster
from presentation import posters
from presentation.catalogue import Texts
from presentation.messages import Message
from tests.presentation.examples import LONG_NAME, ONLINE, a_unit


def poster_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield them by name."""
    unit = a_unit(LONG_NAME)
    made = Poster(unit, None, ONLINE, "sensus.bps.go.id", None)
    yield "poster", posters.poster(texts, made=made, bot="sensusbot")
    yield "poster, which", posters.choose_unit(texts, units=[unit, a_unit(LONG_NAME, code="E")])
    yield "poster, ask", posters.ask_unit(texts)
