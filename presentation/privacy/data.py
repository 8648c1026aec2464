"""The data that is kept of a person, and erasing it."""

from census.people.people import Kept, KnownBy, Person, WhatEnds
from census.people.submission import SubmissionState
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.roles.names import held


def kept_data(texts: Texts, *, kept: Kept) -> Message:
    """Show in short what is kept of a person, with the way to the whole of it."""
    return Message(
        paragraphs(texts("kept"), lines(*kept_lines(texts, kept)), texts("kept-not")),
        rows(
            Button(texts.plain("button-data-file"), pack(Action.DATA_FILE)),
            Button(texts.plain("button-erase"), pack(Action.ERASE_ASK)),
            buttons.home(texts),
        ),
    )


def kept_lines(texts: Texts, kept: Kept) -> tuple[Html, ...]:
    """Return a sentence for each thing that is kept."""
    person = kept.person
    said = (
        texts("kept-account", chat=str(person.chat)),
        texts("kept-language", language=texts.plain("language-name")),
        texts("kept-since", day=person.consented_at) if person.consented_at else None,
        texts("kept-unit", unit=names.unit_name(texts, kept.unit)) if kept.unit else None,
        *(held(texts, role, unit) for role, unit in kept.roles),
        *(texts("kept-known-as", name=name) for name in kept.known_as),
        texts("kept-steps", count=kept.steps),
        _progress(texts, kept),
        texts("kept-household") if person.household else None,
        texts("kept-employee", by=kept.known_by or KnownBy.NIP) if person.employee else None,
        texts("kept-registered", name=kept.registered, state=kept.registered_state)
        if kept.registered
        else None,
        texts("kept-reminders", on="yes" if _is_reminded(person) else "no"),
        texts("kept-messages", count=kept.messages),
        texts("kept-opened-boards", count=kept.opened_boards) if kept.opened_boards else None,
        texts("kept-proofs", count=kept.proofs) if kept.proofs else None,
        texts("kept-requests", count=kept.requests) if kept.requests else None,
    )
    return tuple(line for line in said if line is not None)


def erase_question(texts: Texts, *, roles: bool, ends: WhatEnds) -> Message:
    """Ask for confirmation before all data is erased; ``roles``: the person loses a role."""
    registration = ends.registration
    return Message(
        paragraphs(
            texts("erase-question"),
            texts("erase-roles") if roles else None,
            lines(
                texts("erase-request") if ends.request else None,
                texts("erase-registration", name=registration) if registration else None,
                *(texts("erase-alone", company=each.name) for each in ends.alone_in),
            ),
        ),
        rows(
            Button(texts.plain("button-erase-yes"), pack(Action.ERASE)),
            Button(texts.plain("button-erase-no"), pack(Action.PRIVACY)),
        ),
    )


def erased(texts: Texts) -> Message:
    """Say that all data is erased, and how to come back."""
    return Message(texts("erased"))


def finished(texts: Texts) -> Message:
    """Say that the census is over, and that nothing is kept any more."""
    return Message(texts("finished-over"))


def _progress(texts: Texts, kept: Kept) -> Html | None:
    if kept.person.state is SubmissionState.UNKNOWN:
        return None
    sources = [names.recorder(texts, origin) for origin in kept.confirmed_by]
    return texts("kept-progress", source=texts.listed(sources) if sources else "none")


def _is_reminded(person: Person) -> bool:
    """Tell whether reminders come. A person who cannot take part online gets none."""
    return person.reminders and person.state is not SubmissionState.CANNOT_ONLINE
