"""The questions to an admin who writes a broadcast."""

from collections.abc import Sequence

from census.boards.unit_names import Meant
from census.broadcasts.audience import Audience, Completion
from census.broadcasts.broadcast import LASTING, Broadcast
from census.campaign.waves import Wave
from census.people.people import Language, Role
from presentation.broadcasts import words
from presentation.broadcasts.words import button
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs

ROLES = (
    Role.RESIDENT,
    Role.EMPLOYEE,
    Role.OFFICE_HEAD,
    Role.VERIFIER,
    Role.HELPER,
    Role.ADMIN,
)
"""The roles, in the order of the buttons."""

WAVE = "wave-"
"""Comes before the index of a wave, where a button or question names the audience."""


def ask_whom(
    texts: Texts,
    *,
    draft: Broadcast,
    waves: Sequence[Wave] = (),
    typed: bool = False,
    roles: Sequence[Role] = ROLES,
) -> Message:
    """Ask for one of the roles, or the wave where there are any; ``typed``: words came instead."""
    number = str(draft.id)
    everyone, *others = (
        Button(words.who(texts, Audience(role)), pack(Action.BROADCAST_WHOM, number, role))
        for role in roles
    )
    in_waves = (
        Button(
            names.shortened(texts.plain("broadcast-pick-wave", wave=wave.name)),
            pack(Action.BROADCAST_WHOM, number, f"{WAVE}{place}"),
        )
        for place, wave in enumerate(waves)
    )
    return Message(
        paragraphs(texts("broadcast-press-wanted") if typed else None, texts("broadcast-ask-whom")),
        rows(
            everyone,
            tuple(others[:2]),
            tuple(others[2:4]),
            *others[4:],
            *in_waves,
            _back(texts, draft),
        ),
    )


def ask_completion(texts: Texts, *, draft: Broadcast, audience: Audience, whom: str) -> Message:
    """Ask which part of them is meant; ``whom`` is the value of the pressed button."""
    number = str(draft.id)
    choices = [
        Button(
            texts.plain(f"broadcast-pick-{each}"),
            pack(Action.BROADCAST_COMPLETION, number, whom, each),
        )
        for each in Completion
    ]
    return Message(
        texts("broadcast-ask-completion", who=words.who(texts, audience)),
        rows(*choices, _back(texts, draft)),
    )


def ask_unit(texts: Texts, *, draft: Broadcast, audience: Audience, whom: str) -> Message:
    """Ask for the office or area; ``whom`` is the value of the pressed button."""
    values = (str(draft.id), whom, audience.completion)
    return Message(
        texts("broadcast-ask-unit", whom=words.whom(texts, audience)),
        rows(
            button(texts, "all-units", Action.BROADCAST_ANYWHERE, *values),
            button(texts, "type-unit", Action.BROADCAST_UNIT_ASK, *values),
            _back(texts, draft),
        ),
    )


def type_unit(texts: Texts, *, draft: Broadcast) -> Message:
    """Ask for the name or the code of the unit."""
    return Message(texts("broadcast-type-unit"), rows(_back(texts, draft)))


def choose_unit(texts: Texts, *, draft: Broadcast, meant: Meant) -> Message:
    """Ask which unit is meant where several have the same name."""
    choices = buttons.units(texts, meant.units, Action.BROADCAST_UNIT, str(draft.id))
    return Message(texts("broadcast-which-unit"), rows(*choices, _back(texts, draft)))


def ask_text(
    texts: Texts, *, draft: Broadcast, language: Language, languages: Sequence[Language]
) -> Message:
    """Ask for the text in a language, with buttons to the other languages."""
    number = str(draft.id)
    others = [
        Button(
            texts.plain("broadcast-button-language", language=words.language_name(texts, other)),
            pack(Action.BROADCAST_TEXT, number, other),
        )
        for other in languages
        if other != language
    ]
    without = None
    if language != languages[0] and language in draft.texts:
        named = words.language_name(texts, language)
        label = texts.plain("broadcast-button-no-language", language=named)
        without = Button(label, pack(Action.BROADCAST_TEXT_DROP, number, language))
    now = draft.texts.get(language)
    return Message(
        paragraphs(
            lines(
                texts("broadcast-ask-text", language=words.language_name(texts, language)),
                *words.filled_in(texts, draft.audience.role),
            ),
            Html(f"<blockquote>{words.excerpt(now)}</blockquote>") if now else None,
        ),
        rows(*others, without, _back(texts, draft)),
    )


def ask_picture(texts: Texts, *, draft: Broadcast) -> Message:
    """Ask for a photo."""
    without = button(texts, "no-picture", Action.BROADCAST_PICTURE_DROP, str(draft.id))
    return Message(texts("broadcast-ask-picture"), rows(without, _back(texts, draft)))


def ask_time(texts: Texts, *, draft: Broadcast) -> Message:
    """Ask when it leaves and how long it is valid."""
    number = str(draft.id)
    lasting = tuple(
        Button(
            texts.plain("broadcast-button-lasts", days=span.days),
            pack(Action.BROADCAST_LASTS, number, str(span.days)),
        )
        for span in LASTING
    )
    return Message(
        texts("broadcast-ask-time"),
        rows(
            button(texts, "at-once", Action.BROADCAST_AT_ONCE, number),
            lasting,
            _back(texts, draft),
        ),
    )


def expect_text(texts: Texts, *, draft: Broadcast) -> Message:
    """Say that a text is expected."""
    return Message(texts("broadcast-text-wanted"), rows(_back(texts, draft)))


def expect_picture(texts: Texts, *, draft: Broadcast) -> Message:
    """Say that a photo is expected."""
    without = button(texts, "no-picture", Action.BROADCAST_PICTURE_DROP, str(draft.id))
    return Message(texts("broadcast-picture-wanted"), rows(without, _back(texts, draft)))


def _back(texts: Texts, draft: Broadcast) -> Button:
    """Lead back to the draft, or end it where nothing is written yet."""
    if not draft.texts:
        return button(texts, "discard", Action.BROADCAST_DISCARD, str(draft.id))
    return button(texts, "back", Action.BROADCAST_OPEN, str(draft.id))
