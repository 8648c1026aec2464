"""Answers to what does not go as hoped: refusals, misunderstandings, and faults of ours."""

from census.errors import CensusError
from presentation import buttons
from presentation.actions import Action, pack, start_link
from presentation.catalogue import Texts
from presentation.messages import Button, Message, Rows, rows


def error(texts: Texts, refusal: CensusError) -> Message:
    """Put an expected refusal into words, with the button that helps on."""
    key = f"error-{refusal.key}"
    if not texts.has(key):
        return Message(texts("error-other", key=refusal.key), rows(buttons.home(texts)))
    return Message(texts(key, **refusal.facts), _way_on(texts, refusal.key))


def broken(texts: Texts, *, trouble: str) -> Message:
    """Say that something broke on our side; the id finds it in the log."""
    return Message(texts("broken", trouble=trouble), rows(buttons.home(texts)))


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


def old_button(texts: Texts) -> Message:
    """Answer a button of a message that is out of date."""
    return Message(texts("error-old-button"), rows(buttons.home(texts)))


def private_only(texts: Texts, *, bot: str) -> Message:
    """Say in a group that this is for the private chat, with the way there."""
    return Message(
        texts("private-only"),
        rows(Button(texts.plain("button-private-chat"), url=start_link(bot))),
    )


def _way_on(texts: Texts, key: str) -> Rows:
    match key:
        case "start-first" | "consent-first":
            return rows(Button(texts.plain("consent-more"), pack(Action.CONSENT_DETAILS)))
        case "status-not-found":
            again = Button(texts.plain("button-status-again"), pack(Action.STATUS_CHECK))
            return rows(again, (buttons.walk(texts), buttons.home(texts)))
        case "nip-not-on-roster":
            again = Button(texts.plain("join-again"), pack(Action.EMPLOYEE_JOIN))
            return rows(again, buttons.home(texts))
        case _ if key.startswith(("nik-", "kk-", "nip-")):
            return rows(buttons.cancel(texts))
        case _:
            return rows(buttons.home(texts))
