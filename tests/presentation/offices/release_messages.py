"""Every message about a NIP that an account of old holds, and about receipts."""

from collections.abc import Iterator

from census.offices.notices import ReleaseAsked, ReleaseEnd, ReleaseTold
from census.people.submission import SubmissionState
from census.residents.contacts import Contact, ReceiptTaker
from presentation.chat.messages import Message
from presentation.language.catalogue import Texts
from presentation.offices import receipts, releases
from tests.presentation.every.examples import LONG_NAME, a_unit, an_employee


def release_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield all of them."""
    employee, office = an_employee(LONG_NAME), a_unit(LONG_NAME)
    contact = Contact("Bu <Tini>", "WA 0331 <424242>", "08.00-15.30", office.code)
    for taker in (
        ReceiptTaker(office, contact),
        ReceiptTaker(office, head="Dr. <Agus>"),
        ReceiptTaker(office),
    ):
        for state in (SubmissionState.STARTED, SubmissionState.CLAIMED):
            shown = receipts.goes_elsewhere(texts, taker=taker, state=state)
            yield f"receipt, {taker.head} {taker.contact is None} {state}", shown
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
