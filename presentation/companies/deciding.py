"""What admins see of companies that ask to take part, and how they decide."""

from collections.abc import Sequence
from dataclasses import replace

from census.companies.registration import (
    CompanyTold,
    Registration,
    RegistrationField,
    RegistrationState,
    ShownRegistration,
)
from census.units import Unit
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, Rows, rows
from presentation.chat.presses import pack
from presentation.companies import registering
from presentation.companies.registering import said
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import lines, paragraphs

REASONS = ("unknown", "elsewhere", "small")
"""Usual reasons of a refusal; ``company-reason-<reason>`` is the sentence."""
OWN_REASON = "own"
"""In a button: refuse with the words that were typed."""
MERGE = "yes"
"""In a button: merge it, now that it was asked once more."""
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
    said_ = texts(f"company-{found.state}", name=name)
    return Message(said_, rows(_others(texts), buttons.home(texts)))


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


def check_merge(texts: Texts, shown: ShownRegistration, company: Unit, *, size: int) -> Message:
    """Ask once more before a registration is merged; ``size`` is the number that stays, or 0."""
    found = shown.registration
    contact = found.asked_as or texts.plain("invite-nameless")
    told = found.facts.employees
    yes = pack(Action.COMPANY_MERGE, *_seen(shown), company.code, MERGE)
    return Message(
        lines(
            texts("company-check-merge", name=found.facts.name, unit=company.name, contact=contact),
            texts("company-merge-size", size=size, told=told) if size not in {0, told} else None,
        ),
        rows(Button(texts.plain("company-merge-yes"), yes), _back(texts, shown)),
    )


def check_reason(texts: Texts, shown: ShownRegistration, reason: str) -> Message:
    """Show what the contact will read, before it is sent; another reason may be typed."""
    told = registering.told(
        texts, CompanyTold(replace(shown, registration=_refused(shown, reason)))
    )
    yes = Button(
        texts.plain("company-refuse-so"), pack(Action.COMPANY_REFUSE, *_seen(shown), OWN_REASON)
    )
    return Message(
        paragraphs(texts("company-check-reason"), told.text), rows(yes, _back(texts, shown))
    )


def _refused(shown: ShownRegistration, reason: str) -> Registration:
    return replace(shown.registration, state=RegistrationState.REFUSED, reason=reason)


def card(texts: Texts, shown: ShownRegistration) -> Message:
    """Show a registration with all ways to decide on it, while it waits; else what became of it."""
    found = shown.registration
    if found.state is not RegistrationState.WAITING:
        return _over(texts, shown)
    return Message(
        paragraphs(
            texts("company-asked", contact=found.asked_as or texts.plain("invite-nameless")),
            said(texts, found.facts, shown.village),
            texts("company-near") if shown.near else None,
        ),
        _ways(texts, shown),
    )


def _over(texts: Texts, shown: ShownRegistration) -> Message:
    """Say what was decided, by whom and when."""
    found = shown.registration
    name = shown.unit.name if shown.unit else found.facts.name
    who = shown.decider or texts.plain("company-over-team")
    contact = texts("company-contact", contact=found.asked_as) if found.asked_as else None
    return Message(
        paragraphs(
            texts(f"company-over-{found.state}", name=name, who=who, moment=found.decided_at or ""),
            said(texts, found.facts, shown.village),
            texts("company-over-reason", reason=found.reason) if found.reason else None,
            contact or texts("company-contact-gone"),
        ),
        rows(_others(texts), buttons.home(texts)),
    )


def _others(texts: Texts) -> Button:
    return Button(texts.plain("company-others"), pack(Action.COMPANY_OPEN))


def _ways(texts: Texts, shown: ShownRegistration) -> Rows:
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
