"""What admins see of companies that ask to take part, and how they decide."""

from collections.abc import Sequence

from census.companies.registration import (
    CompanyTold,
    Registration,
    RegistrationField,
    RegistrationState,
    ShownRegistration,
)
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, Rows, rows
from presentation.chat.presses import pack
from presentation.companies.registering import said
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import paragraphs

REASONS = ("unknown", "elsewhere", "small")
"""Usual reasons of a refusal; ``company-reason-<reason>`` is the sentence."""
LISTED = 10


def asked(texts: Texts, notice: CompanyTold) -> Message:
    """Tell an admin that a company waits."""
    number = str(notice.shown.registration.number)
    look = Button(texts.plain("company-look"), pack(Action.COMPANY_SHOW, number))
    return Message(card(texts, notice.shown).text, rows(look, buttons.home(texts)))


def listed(texts: Texts, waiting: Sequence[Registration]) -> Message:
    """List what waits, each with the way to it."""
    ways = (
        Button(names.shortened(each.facts.name), pack(Action.COMPANY_SHOW, str(each.number)))
        for each in waiting[:LISTED]
    )
    said_ = texts("company-list", count=len(waiting)) if waiting else texts("company-list-none")
    return Message(said_, rows(*ways, buttons.home(texts)))


def decided(texts: Texts, shown: ShownRegistration) -> Message:
    """Say what was decided; the contact is told."""
    found = shown.registration
    name = shown.unit.name if shown.unit else found.facts.name
    more = Button(texts.plain("company-others"), pack(Action.COMPANY_OPEN))
    return Message(texts(f"company-{found.state}", name=name), rows(more, buttons.home(texts)))


def ask_field(texts: Texts, shown: ShownRegistration) -> Message:
    """Ask what is to be corrected."""
    fields = (
        Button(
            texts.plain(f"company-mend-{field}"),
            pack(Action.COMPANY_MEND, *_seen(shown), field),
        )
        for field in RegistrationField
    )
    return Message(card(texts, shown).text, rows(*fields, _back(texts, shown)))


def ask_reason(texts: Texts, shown: ShownRegistration) -> Message:
    """Ask why it is refused: a usual reason, or own words."""
    usual = (
        Button(
            texts.plain(f"company-reason-{reason}"),
            pack(Action.COMPANY_REFUSE, *_seen(shown), reason),
        )
        for reason in REASONS
    )
    said_ = texts("company-ask-reason", name=shown.registration.facts.name)
    return Message(said_, rows(*usual, _back(texts, shown)))


def card(texts: Texts, shown: ShownRegistration) -> Message:
    """Show a registration with all ways to decide on it, while it waits."""
    found = shown.registration
    return Message(
        paragraphs(
            texts("company-asked", contact=found.asked_as or texts.plain("invite-nameless")),
            said(texts, found.facts, shown.village),
            texts("company-near") if shown.near else None,
        ),
        _ways(texts, shown),
    )


def _ways(texts: Texts, shown: ShownRegistration) -> Rows:
    if shown.registration.state is not RegistrationState.WAITING:
        return rows(buttons.home(texts))
    seen = _seen(shown)
    same = (
        Button(
            names.shortened(texts.plain("company-same", unit=unit.name)),
            pack(Action.COMPANY_MERGE, *seen, unit.code),
        )
        for unit in shown.near
    )
    return rows(
        Button(texts.plain("company-accept"), pack(Action.COMPANY_ACCEPT, *seen)),
        *same,
        (
            Button(texts.plain("company-mend"), pack(Action.COMPANY_MEND, *seen)),
            Button(texts.plain("company-refuse"), pack(Action.COMPANY_REFUSE, *seen)),
        ),
        buttons.home(texts),
    )


def _seen(shown: ShownRegistration) -> tuple[str, str]:
    found = shown.registration
    return str(found.number), str(found.version)


def _back(texts: Texts, shown: ShownRegistration) -> Button:
    number = str(shown.registration.number)
    return Button(texts.plain("button-back"), pack(Action.COMPANY_SHOW, number))
