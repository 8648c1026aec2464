"""Answers to what does not go as hoped: refusals, misunderstandings, and faults of ours."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from census.errors import CensusError
from presentation.chat import buttons
from presentation.chat.actions import Action, pack, start_link
from presentation.chat.messages import Button, Message, Rows, rows
from presentation.language import census_texts
from presentation.language.catalogue import Texts
from presentation.language.html import paragraphs

PHASES = frozenset({"phase", "other"})
"""The facts that name a phase by its id."""

DAYS = frozenset({"first_day"})
"""The facts that are a day (ISO 8601)."""


def error(texts: Texts, refusal: CensusError) -> Message:
    """Put an expected refusal into words, with the button that helps on."""
    key = f"error-{refusal.key}"
    if not texts.has(key):
        return Message(texts("error-other", key=refusal.key), rows(buttons.home(texts)))
    return Message(texts(key, **named(texts, refusal)), _way_on(texts, refusal.key))


def above(texts: Texts, refusal: CensusError, screen: Message) -> Message:
    """Put a refusal into words above the screen that says how things stand now."""
    return replace(screen, text=paragraphs(error(texts, refusal).text, screen.text))


def broken(texts: Texts, *, trouble: str, number: str = "") -> Message:
    """Say that something broke on our side; the id finds it in the log.

    ``number`` is what became of a message with an identity number: gone or kept, empty without.
    """
    said = paragraphs(
        texts(f"number-{number}") if number else None, texts("broken", trouble=trouble)
    )
    return Message(said, rows(buttons.home(texts)))


def answer_comes_later(texts: Texts, *, pressed: bool) -> Message:
    """Say that nothing is lost and the answer comes by itself.

    There is no button: whatever it did would wait as well. Telegram keeps presses for 150 seconds,
    so who has pressed hears that they may have to press once more.
    """
    return Message(texts("later-press" if pressed else "later-message"))


def in_group(texts: Texts, refusal: CensusError, *, bot: str) -> Message:
    """Put a refusal into words where others read along: the way on is the private chat."""
    payload = "kode" if refusal.key.startswith("code-") else ""
    return Message(error(texts, refusal).text, rows(_to_private(texts, bot, payload)))


def broken_in_group(texts: Texts, *, trouble: str, number: str = "") -> Message:
    """Say in a group that something broke on our side; ``number`` as above."""
    key = {"gone": "number-in-group-deleted", "kept": "number-in-group-kept"}.get(number)
    return Message(paragraphs(texts(key) if key else None, texts("broken", trouble=trouble)))


def not_understood(texts: Texts) -> Message:
    """Answer a text that belongs to no question, with what the bot can do."""
    return Message(
        texts("not-understood"),
        rows(
            buttons.walk(texts),
            buttons.status(texts),
            (buttons.help_(texts), buttons.home(texts)),
        ),
    )


def unexpected(texts: Texts, *, kind: str) -> Message:
    """Answer a message that is no text: photo, document, voice, sticker, location, contact."""
    known = kind if texts.has(f"unexpected-{kind}") else "other"
    return Message(texts(f"unexpected-{known}"), rows((buttons.walk(texts), buttons.help_(texts))))


def edited(texts: Texts) -> Message:
    """Answer a message that was changed after it had been answered."""
    return Message(texts("edited"), rows((buttons.walk(texts), buttons.help_(texts))))


def old_button(texts: Texts) -> Message:
    """Answer a button of a message that is out of date."""
    return Message(texts("error-old-button"), rows(buttons.home(texts)))


def private_only(texts: Texts, *, bot: str) -> Message:
    """Say in a group that this is for the private chat, with the way there."""
    return Message(texts("private-only"), rows(_to_private(texts, bot)))


def named(texts: Texts, refusal: CensusError) -> Mapping[str, str | int]:
    """Return the facts, with phases and days called as people call them."""
    facts = dict(refusal.facts)
    for fact in facts.keys() & PHASES:
        facts[fact] = census_texts.phase_name_of(texts, str(facts[fact]))
    for fact in facts.keys() & DAYS:
        facts[fact] = texts.date(date.fromisoformat(str(facts[fact])))
    return facts


def _to_private(texts: Texts, bot: str, payload: str = "") -> Button:
    return Button(texts.plain("button-private-chat"), url=start_link(bot, payload))


def _way_on(texts: Texts, key: str) -> Rows:  # noqa: PLR0911 - one for each
    match key:
        case "too-late-to-remind":
            return rows(buttons.walk(texts), buttons.home(texts))
        case _ if key.startswith(("recap-", "as-of-")):
            to_recaps = Button(texts.plain("recap-history"), pack(Action.RECAPS))
            return rows(to_recaps, buttons.home(texts))
        case "status-not-found":
            again = Button(texts.plain("button-status-again"), pack(Action.STATUS_CHECK))
            return rows(again, (buttons.walk(texts), buttons.home(texts)))
        case "status-unavailable" | "status-service-away":
            again = Button(texts.plain("button-try-again"), pack(Action.STATUS_CHECK))
            return rows(again, (buttons.walk(texts), buttons.home(texts)))
        case _ if key.startswith(("calendar-", "day-", "phase-")):
            to_calendar = Button(texts.plain("calendar-back"), pack(Action.CALENDAR))
            return rows(to_calendar, buttons.home(texts))
        case "nip-not-on-roster":
            again = Button(texts.plain("join-again"), pack(Action.EMPLOYEE_JOIN))
            return rows(again, buttons.home(texts))
        case _ if key.startswith(("broadcast-", "moment-")):
            to_draft = texts.plain("broadcast-button-to-broadcast")
            return rows(Button(to_draft, pack(Action.BROADCAST_DRAFT)))
        case _ if key == "unit-unknown" or key.startswith(("nik-", "kk-", "nip-")):
            return rows(buttons.cancel(texts))
        case _:
            return rows(buttons.home(texts))
