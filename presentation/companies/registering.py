"""A contact registers a company: one screen for each question, then everything once more."""

from collections.abc import Sequence

from census.companies.registration import (
    KINDS,
    CompanyFacts,
    CompanyTold,
    RegistrationField,
    RegistrationState,
    ShownRegistration,
)
from census.units import Unit
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import places
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs


def begin(texts: Texts) -> Message:
    """Say what registering is for, and ask what is registered."""
    kinds = (
        Button(texts.plain(f"company-kind-{kind}"), pack(Action.COMPANY_KIND, kind))
        for kind in KINDS
    )
    said = paragraphs(texts("company-begin"), texts("company-works-there"))
    return Message(said, rows(*kinds, buttons.home(texts)))


def ask(texts: Texts, field: RegistrationField, facts: CompanyFacts) -> Message:
    """Ask for one thing."""
    return Message(texts(f"company-ask-{field}", kind=facts.kind), rows(buttons.cancel(texts)))


def which_village(texts: Texts, found: Sequence[Unit]) -> Message:
    """Ask which of some villages it is; another name may be typed."""
    offered = buttons.units(texts, found, Action.COMPANY_VILLAGE)
    return Message(
        texts("company-which-village", count=len(found)), rows(*offered, buttons.cancel(texts))
    )


def check(texts: Texts, facts: CompanyFacts, village: Unit | None) -> Message:
    """Show everything before it is sent; each part can be corrected."""
    mending = _mending(texts)
    return Message(
        paragraphs(texts("company-check"), said(texts, facts, village), texts("company-name-seen")),
        rows(
            Button(texts.plain("company-send"), pack(Action.COMPANY_SEND)),
            mending[:2],
            (*mending[2:], buttons.cancel(texts)),
        ),
    )


def own(texts: Texts, shown: ShownRegistration) -> Message:
    """Show a contact the registration that waits."""
    found = shown.registration
    back = Button(texts.plain("company-withdraw"), pack(Action.COMPANY_WITHDRAW, str(found.number)))
    return Message(
        paragraphs(texts("company-waits"), said(texts, found.facts, shown.village)),
        rows(back, buttons.home(texts)),
    )


def withdrawn(texts: Texts) -> Message:
    """Confirm that a registration was taken back."""
    return Message(texts("company-withdrawn"), rows(again(texts), buttons.home(texts)))


def told(texts: Texts, notice: CompanyTold) -> Message:
    """Tell the contact how it was decided, with what to do next."""
    shown = notice.shown
    found, unit = shown.registration, shown.unit
    if notice.colleague and unit is not None:
        said_ = texts("company-told-colleague", contact=found.asked_as, name=unit.name)
        return Message(said_, rows(buttons.home(texts)))
    if found.state is RegistrationState.REFUSED or unit is None:
        name, reason = found.facts.name, found.reason
        return Message(
            texts("company-told-refused", name=name, reason=reason),
            rows(again(texts), buttons.home(texts)),
        )
    key = "merged" if found.state is RegistrationState.MERGED else "confirmed"
    share = Button(texts.plain("button-office-text"), pack(Action.OFFICE_TEXT, unit.code))
    poster = Button(texts.plain("button-poster"), pack(Action.POSTER, unit.code))
    return Message(
        paragraphs(texts(f"company-told-{key}", name=unit.name), texts("company-told-next")),
        rows(share, poster, buttons.home(texts)),
    )


def said(texts: Texts, facts: CompanyFacts, village: Unit | None) -> Html:
    """Return what a contact says of a company."""
    return lines(
        texts("company-is", name=facts.name, kind=texts.plain(f"company-kind-{facts.kind}")),
        texts("company-in", village=places.listed_whole(texts, village) if village else "?"),
        texts("company-has", count=facts.employees),
    )


def again(texts: Texts) -> Button:
    """Lead to registering once more."""
    return Button(texts.plain("company-again"), pack(Action.COMPANY_OPEN))


def _mending(texts: Texts) -> tuple[Button, ...]:
    return tuple(
        Button(texts.plain(f"company-mend-{field}"), pack(Action.COMPANY_FIELD, field))
        for field in RegistrationField
    )
