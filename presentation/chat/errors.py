"""Replies to refusals, misunderstandings, and faults of ours."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from census.errors import CensusError
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.experiment_actions import ExperimentAction
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Button, Message, Rows, rows
from presentation.chat.presses import pack
from presentation.language import census_texts
from presentation.language.catalogue import Texts
from presentation.language.html import paragraphs

PHASES = frozenset({"phase", "other"})
"""The facts that hold the id of a phase."""

DAYS = frozenset({"first_day", "last_day"})
"""The facts that hold a day (ISO 8601)."""

SPOKEN = "voice"
PICTURED = frozenset({"photo", "document"})
"""The kinds of message in which people show how far they are."""

UNTIL = "until"
"""The fact that holds a moment of today (ISO 8601), of which the time of day is said."""

MOMENT = "moment"
"""The fact that holds a moment, or a day alone (ISO 8601)."""
LENGTH_OF_DAY = len("2020-03-05")

STATUS_AGAIN = {
    "status-not-found": "button-status-again",
    "status-unavailable": "button-try-again",
    "status-service-away": "button-try-again",
}
BACK = (
    (("recap-", "as-of-"), "recap-history", Action.RECAPS),
    (("calendar-", "day-", "phase-"), "calendar-back", Action.CALENDAR),
    (("role-elsewhere",), "button-cancel", Action.CANCEL),
    (("role-", "person-", "last-admin"), "roles-button", Action.ROLES),
    (("nip-not-on-roster",), "join-again", Action.EMPLOYEE_JOIN),
    (("fieldteam-none", "fieldwork-not-one"), "fieldwork-button-join", FieldAction.FIELD_JOIN),
    (
        ("fieldteam-no-chat", "fieldteam-not-yours", "fieldteam-handed", "fieldteam-asked"),
        "fieldteam-button-team",
        FieldAction.TEAM_OPEN,
    ),
    (("queue-",), "queue-button-to-queue", Action.QUEUE_OPEN),
    (("allocation-",), "allocation-back", FieldAction.ALLOCATION),
    (("experiment-",), "experiment-button-all", ExperimentAction.ALL),
    (("fieldday-",), "fieldday-button-open", FieldAction.FIELD_DAY),
    (("company-decided", "company-changed"), "company-others", Action.COMPANY_OPEN),
)
"""Beginnings of refusals with the button that leads back to what was refused."""

ASKED_AGAIN = ("nik-", "kk-", "nip-", "company-typed", "village-typed", "worker-", "card-name")
"""Beginnings of refusals after which the question is still open."""


def error(texts: Texts, refusal: CensusError) -> Message:
    """Render an expected refusal, with the button that helps on."""
    key = f"error-{refusal.key}"
    if not texts.has(key):
        return Message(texts("error-other", key=refusal.key), rows(buttons.home(texts)))
    return Message(texts(key, **named(texts, refusal)), _way_on(texts, refusal.key))


def above(texts: Texts, refusal: CensusError, screen: Message) -> Message:
    """Render a refusal above the screen with the current state, unless the screen says it."""
    said = error(texts, refusal).text
    return screen if said in screen.text else replace(screen, text=paragraphs(said, screen.text))


def broken(texts: Texts, *, trouble: str, number: str = "") -> Message:
    """Say that something broke on our side; the id finds it in the log.

    ``number`` says what became of a message with an identity number: gone or kept, or empty
    without one.
    """
    said = paragraphs(
        texts(f"number-{number}") if number else None, texts("broken", trouble=trouble)
    )
    return Message(said, rows(buttons.home(texts)))


def answer_comes_later(texts: Texts, *, pressed: bool) -> Message:
    """Say that nothing is lost and the answer comes by itself.

    There is no button, because a press would have to wait as well. Telegram keeps presses for 150
    seconds, so a person who pressed reads that they may have to press again.
    """
    return Message(texts("later-press" if pressed else "later-message"))


def in_group(texts: Texts, refusal: CensusError, *, bot: str) -> Message:
    """Render a refusal in a group, with the way to the private chat."""
    payload = "kode" if refusal.key.startswith("code-") else ""
    return Message(error(texts, refusal).text, rows(buttons.private_chat(texts, bot, payload)))


def broken_in_group(texts: Texts, *, trouble: str, number: str = "") -> Message:
    """Say in a group that something broke on our side; ``number`` as above."""
    key = {"gone": "number-in-group-deleted", "kept": "number-in-group-kept"}.get(number)
    return Message(paragraphs(texts(key) if key else None, texts("broken", trouble=trouble)))


def not_understood(texts: Texts) -> Message:
    """Answer a text that answers no question, with what the bot can do."""
    return Message(
        texts("not-understood"),
        rows(
            buttons.walk(texts),
            buttons.status(texts),
            (buttons.help_(texts), buttons.home(texts)),
        ),
    )


def captioned(texts: Texts, *, command: str) -> Message:
    """Say that a command below a picture or a file is not carried out, and how it would be."""
    return Message(texts("captioned-command", command=command), rows(buttons.home(texts)))


def unexpected(texts: Texts, *, kind: str) -> Message:
    """Answer a message that is no text: photo, document, voice, sticker, location, contact.

    A picture or a file may be meant to ask for the status. Who speaks may rather talk to a person.
    """
    known = kind if texts.has(f"unexpected-{kind}") else "other"
    shown = buttons.status(texts) if kind in PICTURED else None
    if kind == SPOKEN:
        shown = buttons.person(texts)
    ways_on = (buttons.walk(texts), buttons.help_(texts))
    return Message(texts(f"unexpected-{known}"), rows(shown, ways_on))


def edited(texts: Texts) -> Message:
    """Answer a message that was edited after its answer."""
    return Message(texts("edited"), rows((buttons.walk(texts), buttons.help_(texts))))


def old_button(texts: Texts) -> Message:
    """Answer an outdated button."""
    return Message(texts("error-old-button"), rows(buttons.home(texts)))


def private_only(texts: Texts, *, bot: str) -> Message:
    """Say in a group that this is for the private chat, with the way there."""
    return Message(texts("private-only"), rows(buttons.private_chat(texts, bot)))


def named(texts: Texts, refusal: CensusError) -> Mapping[str, str | int]:
    """Return the facts with the names of phases, days and moments in place of their values."""
    facts = dict(refusal.facts)
    for fact in facts.keys() & PHASES:
        facts[fact] = census_texts.phase_name_of(texts, str(facts[fact]))
    for fact in facts.keys() & DAYS:
        facts[fact] = texts.date(date.fromisoformat(str(facts[fact])))
    if MOMENT in facts:
        said = str(facts[MOMENT])
        is_day = len(said) == LENGTH_OF_DAY
        moment = datetime.fromisoformat(said)
        facts[MOMENT] = texts.date(moment.date()) if is_day else texts.moment(moment)
    if UNTIL in facts:
        facts[UNTIL] = texts.time(datetime.fromisoformat(str(facts[UNTIL])))
    return facts


def _way_on(texts: Texts, key: str) -> Rows:
    home = buttons.home(texts)
    if key == "too-late-to-remind":
        return rows(buttons.walk(texts), home)
    if key in STATUS_AGAIN:
        again = Button(texts.plain(STATUS_AGAIN[key]), pack(Action.STATUS_CHECK))
        return rows(again, (buttons.walk(texts), home))
    for beginnings, label, action in BACK:
        if key.startswith(beginnings):
            return rows(Button(texts.plain(label), pack(action)), home)
    if key.startswith(("broadcast-", "moment-")):
        to_draft = texts.plain("broadcast-button-to-broadcast")
        return rows(Button(to_draft, pack(Action.BROADCAST_DRAFT)))
    asks = key == "unit-unknown" or key.startswith(ASKED_AGAIN)
    return rows(buttons.cancel(texts) if asks else home)
