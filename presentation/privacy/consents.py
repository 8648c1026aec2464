"""What people are asked to agree to, where a purpose first arises, and the way out of it."""

from collections.abc import Mapping, Sequence

from census.errors import CensusError
from census.people.consent import Consent, Purpose
from census.residents.contacts import Contact
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import MAX_BYTES, pack
from presentation.language.catalogue import Texts
from presentation.language.html import lines, paragraphs

BEGINS: Mapping[Purpose, Action] = {
    Purpose.STATUS: Action.STATUS_CHECK,
    Purpose.REMINDERS: Action.HOME,
    Purpose.PROOFS: Action.HOME,
    Purpose.HELPDESK: Action.HELP,
}
"""Where a purpose begins, for who did not press a button that can go on."""


def ask(texts: Texts, refusal: CensusError, *, then: str = "") -> Message:
    """Ask for one consent; whoever agrees goes on with the button ``then``."""
    purpose = Purpose(str(refusal.facts["purpose"]))
    changed = texts("consent-changed") if refusal.facts["changed"] == "yes" else None
    go_on = (then if _fits(purpose, then) else BEGINS[purpose]).split(":")
    no = Action.PURPOSE_WITHDRAW if purpose is Purpose.REMINDERS else Action.HOME
    said = () if no is Action.HOME else (purpose.value,)
    return Message(
        paragraphs(changed, texts(f"consent-{purpose}"), texts("consent-ends")),
        rows(
            Button(texts.plain("consent-agree"), pack(Action.PURPOSE_AGREE, purpose.value, *go_on)),
            Button(texts.plain("consent-not-now"), pack(no, *said)),
        ),
    )


def _fits(purpose: Purpose, then: str) -> bool:
    """Whether a button can go on with another: with a forged one that is too long it cannot."""
    whole = f"{Action.PURPOSE_AGREE}:{purpose}:{then}"
    return bool(then) and len(whole.encode()) <= MAX_BYTES


def privacy(
    texts: Texts, consents: Sequence[Consent], *, contact: Contact | None = None
) -> Message:
    """Show what is kept, what for, how long, and what was agreed to; each ends by its button."""
    agreed = [
        texts("agreed-line", purpose=texts(f"purpose-{each.purpose}"), day=each.given_at)
        for each in consents
    ]
    ends = [
        Button(
            texts.plain(f"button-withdraw-{each.purpose}"),
            pack(Action.PURPOSE_WITHDRAW, each.purpose.value),
        )
        for each in consents
    ]
    whom = {"name": contact.name, "reach": contact.reach} if contact else {}
    return Message(
        paragraphs(
            texts("privacy"),
            texts("privacy-why"),
            lines(texts("agreed"), *agreed) if agreed else None,
            texts("privacy-contact", **whom) if contact else texts("privacy-office"),
        ),
        rows(
            (Button(texts.plain("button-data"), pack(Action.DATA_SHOW)), buttons.home(texts)),
            *(tuple(ends[at : at + 2]) for at in range(0, len(ends), 2)),
        ),
    )


def withdrawn(texts: Texts, purpose: Purpose) -> Message:
    """Say what has ended with a consent."""
    back = Button(texts.plain("button-privacy"), pack(Action.PRIVACY))
    return Message(texts(f"withdrawn-{purpose}"), rows((back, buttons.home(texts))))
