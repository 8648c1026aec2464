"""Every message about a NIP that an account of old holds."""

from collections.abc import Iterator

from census.offices.notices import ReleaseAsked, ReleaseEnd, ReleaseTold, RosterTold
from presentation.chat.messages import Message
from presentation.language.catalogue import Texts
from presentation.offices import releases
from tests.presentation.every.examples import LONG_NAME, a_unit, an_employee


def release_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield all of them."""
    employee, office = an_employee(LONG_NAME), a_unit(LONG_NAME)
    yield "nip taken", releases.taken(texts)
    yield "release asked", releases.asked(texts, ReleaseAsked(7, employee, office))
    for yes in (True, False):
        yield f"release sent, head {yes}", releases.sent(texts, by_head=yes)
        yield (
            f"release decided, {yes}",
            releases.decided(texts, employee=employee, released=yes),
        )
    for end in ReleaseEnd:
        yield f"release told, {end}", releases.decision(texts, ReleaseTold(end, employee, office))
    other = a_unit("Dinas Sosial", code="D99")
    for name, after, led, leads in (
        ("left", None, True, False),
        ("moved", other, True, True),
        ("back", office, False, False),
        ("head no more", office, True, False),
    ):
        notice = RosterTold(office, after, led=led, leads=leads)
        yield f"roster told, {name}", releases.roster_told(texts, notice)
