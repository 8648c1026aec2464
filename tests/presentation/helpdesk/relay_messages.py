"""What the relay says to those who speak with each other."""

from collections.abc import Iterator
from itertools import product

from presentation.chat.messages import Message
from presentation.helpdesk import relay
from presentation.language.catalogue import Texts
from tests.presentation.every.examples import LONG_NAME, a_unit

LARGEST = 10**12


def relay_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield them all, with their names."""
    unit = a_unit(LONG_NAME)
    for forwarded, place in product((True, False), (unit, None)):
        head = relay.head(texts, number=LARGEST, unit=place, forwarded=forwarded)
        yield f"relay head {forwarded} {place is None}", Message(head)
    others = (LARGEST - 1, LARGEST - 2)
    went = relay.went_to(texts, number=LARGEST, unit=unit, others=others, message=LARGEST)
    yield "relay went to", went
    yield "relay moved", relay.moved(texts, number=LARGEST, unit=unit)
    for kind in ("contact", "poll", "story"):
        yield f"relay not passed {kind}", relay.not_passed(texts, kind=kind)
    for one, other in product((True, False), repeat=2):
        shown = relay.masked(texts, to_helper=one, deleted=other)
        yield f"relay masked {one} {other}", shown
    for each in (True, False):
        yield f"relay number {each}", relay.number_not_passed(texts, in_name=each)
        yield f"relay cut off {each}", relay.cut_off(texts, person=each)
        yield f"relay refused {each}", relay.refused(texts, allowed=each)
    yield "relay edit", relay.edit_not_passed(texts)
