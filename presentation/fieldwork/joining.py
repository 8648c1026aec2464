"""Fieldworkers join by badge and code; what they are told of a new list."""

from census.fieldwork.changes import FieldListTold
from census.fieldwork.workers import Fieldworker
from census.units import Unit
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.roles.names import role_name


def list_told(texts: Texts, told: FieldListTold) -> Message:
    """Tell who somebody is by a new list, or that they are no fieldworker any more."""
    if told.now is None or told.village is None:
        key = "fieldwork-told-released" if told.released else "fieldwork-told-gone"
        said = texts(key, role=role_name(texts, told.before))
        return Message(paragraphs(said, texts("fieldwork-told-mistake")), rows(buttons.home(texts)))
    return Message(
        paragraphs(texts("fieldwork-told-changed"), who(texts, told.now, told.village)),
        rows(buttons.home(texts)),
    )


def who(texts: Texts, worker: Fieldworker, village: Unit) -> Html:
    """Return who somebody is: name, badge, what they are, and the home village."""
    return lines(
        texts("fieldwork-who", name=worker.name, badge=worker.badge),
        texts(
            names.key("fieldwork-is", worker.role),
            village=names.unit_name(texts, village),
            district=village.district,
        ),
    )


def ask_badge(texts: Texts) -> Message:
    """Ask for the number of the badge and the code."""
    return Message(
        lines(texts("fieldwork-ask-badge"), texts("fieldwork-ask-where")),
        rows(buttons.cancel(texts)),
    )


def joined(texts: Texts, worker: Fieldworker, village: Unit) -> Message:
    """Welcome a fieldworker."""
    return Message(
        paragraphs(texts("fieldwork-joined"), who(texts, worker, village)),
        rows(buttons.home(texts)),
    )


def own(texts: Texts, worker: Fieldworker, village: Unit) -> Message:
    """Show a fieldworker who they are, with the way out."""
    leave = Button(texts.plain("fieldwork-button-leave"), pack(Action.FIELD_LEAVE))
    return Message(who(texts, worker, village), rows(buttons.home(texts), leave))


def left(texts: Texts) -> Message:
    """Confirm that a chat is no fieldworker's any more."""
    return Message(texts("fieldwork-left"), rows(buttons.home(texts)))
