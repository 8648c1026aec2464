"""Every message about requests for help."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import product

from census.definition import Slug, StepId
from census.helpdesk.assisted import MOST_A_DAY, Assistance, AssistedFamily
from census.helpdesk.request import HelpRequest, RequestState, Tried
from census.helpdesk.views import (
    Colleague,
    HelpersDesk,
    OwnRequest,
    RequestCard,
    RequestEvent,
    RequestNews,
)
from census.people.people import ChatId
from census.residents.contacts import Contact
from presentation.chat.messages import Message
from presentation.helpdesk import asking, helping
from presentation.helpdesk.assisting import assistance
from presentation.language.catalogue import Texts
from presentation.language.html import Html
from tests.presentation.every.examples import AS_OF, LONG_NAME, ONLINE, a_unit
from tests.presentation.helpdesk.accompanying_messages import accompanying_messages

Named = Iterator[tuple[str, Message]]
UNIT = a_unit(LONG_NAME)
CONTACT = Contact(LONG_NAME, "balai <desa>", "08.00-14.00")
STEP = ONLINE.steps[2].id


def a_request(texts: Texts, **changes: object) -> HelpRequest:
    """A request of somebody who has read an answer."""
    state = changes.pop("state", RequestState.WAITING)
    taken = AS_OF if state is not RequestState.WAITING else None
    return HelpRequest(
        12,
        ChatId(1),
        texts.language,
        UNIT.code,
        UNIT.code,
        Tried(STEP, (Slug("nik-tidak-ditemukan"),)),
        AS_OF,
        AS_OF,
        RequestState(str(state)),
        taken_at=taken,
    )


def helpdesk_messages(texts: Texts) -> Named:
    """Yield all of them."""
    yield from _of_the_person(texts)
    yield from _of_the_helper(texts)
    yield from accompanying_messages(texts)
    newest = AssistedFamily(7, UNIT.code, ChatId(2), AS_OF)
    others = [a_unit(f"{LONG_NAME} {number}", code=f"V{number}") for number in range(6)]
    for name, seen in {
        "none": Assistance(UNIT, 0, 0, None),
        "some": Assistance(UNIT, 12, 3, newest, others),
        "full": Assistance(UNIT, 40, MOST_A_DAY, newest),
    }.items():
        yield f"assisted, {name}", assistance(texts, seen)
    card = RequestCard(a_request(texts, state=RequestState.TAKEN), UNIT)
    for event in RequestEvent:
        for contact in (CONTACT, None):
            notice = RequestNews(event, card, contact, UNIT)
            yield f"desk news {event}, {contact is None}", helping.news(texts, notice)


def _of_the_person(texts: Texts) -> Named:
    yield "desk village", asking.ask_village(texts)
    yield "desk village, unknown", asking.ask_village(texts, unknown="a <b>")
    yield "desk village, several", asking.ask_village(texts, choices=[UNIT] * 4)
    for unit, title in product((UNIT, None), (Html("A step"), None)):
        said = asking.before(texts, unit, who=unit, topic="nik", step=StepId("site"), title=title)
        yield f"desk before, {unit is None}, {title}", said
    for state, place, usual, opens in product(
        (RequestState.WAITING, RequestState.TAKEN),
        (1, 1200),
        (None, timedelta(minutes=7), timedelta(hours=5)),
        (None, AS_OF),
    ):
        asked = OwnRequest(a_request(texts, state=state), UNIT, place, usual, opens)
        yield f"desk own, {state}, {place}, {usual}, {opens}", asking.own(texts, asked, made=True)
    yield "desk nobody", asking.nobody(texts, CONTACT, regency=UNIT)
    for state in (RequestState.WAITING, RequestState.TAKEN):
        yield f"desk ended, {state}", asking.ended(texts, a_request(texts, state=state))
    yield "desk rated", asking.rated(texts, a_request(texts))
    yield "desk nothing open", asking.nothing_open(texts)


def _of_the_helper(texts: Texts) -> Named:
    title = ({texts.language: "A title of a topic"},)
    card = RequestCard(a_request(texts), UNIT, title)
    bare = RequestCard(
        HelpRequest(1, ChatId(1), texts.language, None, None, Tried(), AS_OF, AS_OF), None
    )
    for name, shown in (("full", card), ("bare", bare)):
        yield f"desk offer, {name}", helping.offer(texts, shown)
        yield f"desk in hand, {name}", helping.in_hand(texts, shown)
    ended = ("desk-too-late", "error-desk-taken", "error-desk-in-other-hands")
    for key in ("desk-given-back", "desk-handed-over", "desk-helped", *ended):
        yield key, helping.gone(texts, key)
    others = [Colleague(ChatId(7), LONG_NAME), Colleague(ChatId(8), "")]
    yield "desk hand over", helping.choose_colleague(texts, 12, others)
    yield "desk hand over, nobody", helping.choose_colleague(texts, 12, [])
    yield "desk, full", helping.desk(texts, HelpersDesk((card, bare) * 4, (card,), 3, AS_OF))
    yield "desk, empty", helping.desk(texts, HelpersDesk((), (), 0))
    yield "desk absence", helping.ask_absence(texts)
