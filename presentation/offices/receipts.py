"""For employees who send their receipt: where it goes while the bot takes none."""

from census.people.submission import SubmissionState
from census.residents.contacts import ReceiptTaker
from presentation.chat import buttons
from presentation.chat.messages import Message, rows
from presentation.language.catalogue import Texts
from presentation.language.html import lines


def goes_elsewhere(texts: Texts, *, taker: ReceiptTaker, state: SubmissionState) -> Message:
    """Say that nothing was kept, and who takes the receipt.

    Whoever has not yet said that it is sent finds the button for it.
    """
    contact, office = taker.contact, taker.office.name
    if contact is not None:
        facts = {"name": contact.name, "reach": contact.reach, "hours": contact.hours}
        to = texts("receipt-to-contact", **facts)
    elif taker.head:
        to = texts("receipt-to-head", name=taker.head, office=office)
    else:
        to = texts("receipt-to-office", office=office)
    open_still = state in (SubmissionState.UNKNOWN, SubmissionState.STARTED)
    return Message(
        lines(texts("receipt-not-here"), to, texts("receipt-delete")),
        rows(
            buttons.sent(texts) if open_still else None,
            (buttons.office(texts), buttons.home(texts)),
        ),
    )
