"""What a desk reads in its group and its topics."""

from collections.abc import Iterator

from census.definition import StepId
from census.helpdesk.request import HelpRequest, Tried, Turn
from census.helpdesk.views import RequestCard
from census.people.people import ChatId, Language
from presentation.chat.messages import Message
from presentation.helpdesk import topics
from presentation.language.catalogue import Texts
from presentation.language.html import escape
from services.helpdesk.desks import Missing
from tests.presentation.every.examples import AS_OF, LONG_NAME, a_unit

BOT = "sensusbot"
SAID = ("given-back", "ended", "take-first", "not-helper", "is-over")


def topic_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield them all, with their names."""
    unit = a_unit(LONG_NAME)
    tried = Tried(StepId("find_family"))
    asked = HelpRequest(10**12, ChatId(1), Language("jv"), unit.code, None, tried, AS_OF, AS_OF)
    card = RequestCard(asked, unit)
    for turn in Turn:
        yield f"topic title {turn}", Message(escape(topics.title(texts, card, turn)))
    yield "topic waits", topics.waits(texts, card)
    yield "topic taken", topics.taken(texts, card, helper="Sri <Wahyuni> & Co")
    for key in SAID:
        yield f"topic {key}", topics.said(texts, key)
    for left in (0, 1, 12):
        yield f"desk released, {left} open", topics.released(texts, left=left)
    bars = [bar.value.replace("_", "-") for bar in Missing]
    for why in (None, *bars):
        for place in (unit, None):
            shown = topics.bound(texts, unit=place, whole=place is None, barred=why)
            yield f"desk bound {why} {place is None}", shown
    for why in bars:
        yield f"desk barred {why}", topics.barred(texts, why=why, title_of_group=LONG_NAME)
    yield "desk without topics", topics.no_forum(texts, bot=BOT)
    yield "how to bind a desk", topics.how_to_bind(texts, bot=BOT)
