"""What the relay says: whose message it is, to whom one went, and what was not passed on."""

from census.units import Unit
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines

KINDS = frozenset({"contact", "poll"})
"""The kinds that have words of their own where they are not passed on."""


def head(texts: Texts, *, number: int | None, unit: Unit | None, forwarded: bool) -> Html:
    """Return what stands above a message: the request where there are several, and a forward."""
    whose = None if number is None else texts("relay-head", whose=request(texts, number, unit))
    return lines(whose, texts("relay-forwarded") if forwarded else None)


def request(texts: Texts, number: int, unit: Unit | None) -> Html:
    """Return what a request is called: never by a name of a person."""
    if unit is None:
        return texts("relay-request", number=str(number))
    return texts("relay-request-of", number=str(number), unit=names.unit_name(texts, unit))


def went_to(
    texts: Texts, *, number: int, unit: Unit | None, others: tuple[int, ...], message: int
) -> Message:
    """Say to whom a helper's message went, with the way to somebody else."""
    elsewhere = [
        Button(
            texts.plain("relay-button-move", number=str(other)),
            data=pack(Action.RELAY_MOVE, str(other), str(message)),
        )
        for other in others
    ]
    return Message(texts("relay-went-to", whose=request(texts, number, unit)), rows(*elsewhere))


def moved(texts: Texts, *, number: int, unit: Unit | None) -> Message:
    """Say that a message was taken back, and who has it now."""
    return Message(texts("relay-moved", whose=request(texts, number, unit)))


def not_passed(texts: Texts, *, kind: str) -> Message:
    """Say that this kind of message is not passed on."""
    return Message(texts("relay-not-passed", kind=kind if kind in KINDS else "other"))


def masked(texts: Texts, *, to_helper: bool, deleted: bool) -> Message:
    """Say that the other side reads a message without its numbers, and why it was deleted."""
    to = "helper" if to_helper else "person"
    key = "relay-masked" if deleted else "relay-masked-kept"
    return Message(texts(key, to=to), rows(buttons.status(texts)) if to_helper else ())


def number_not_passed(texts: Texts, *, in_name: bool) -> Message:
    """Say that a message with a number was deleted and not passed on."""
    return Message(texts("relay-number-in-name" if in_name else "relay-number-not-passed"))


def edit_not_passed(texts: Texts) -> Message:
    """Say that the other side still reads the message as it was."""
    return Message(texts("relay-edit-not-passed"))


def cut_off(texts: Texts, *, person: bool) -> Message:
    """Say that the other side cannot be reached: it is over, or somebody else will help."""
    return Message(texts("relay-person-gone" if person else "relay-helper-gone"))


def refused(texts: Texts, *, allowed: bool) -> Message:
    """Say that Telegram did not take the message, or that the desk does not allow this kind."""
    return Message(texts("relay-refused" if allowed else "relay-not-allowed"))
