"""What the person reads who asks for a person: before, while it waits, and afterwards."""

from collections.abc import Sequence
from typing import Final

from census.definition import StepId
from census.helpdesk.request import HelpRequest, RequestState
from census.helpdesk.views import OwnRequest, RequestEvent, RequestNews
from census.residents.contacts import Contact
from census.units import Unit
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.helpdesk.names import wait_in_words
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines
from presentation.language.names import shortened, unit_name
from presentation.questions.answers import contact_line

FACES: Final = {3: "😊", 2: "😐", 1: "🙁"}
"""The faces of a rating, the best first."""
WAITING: Final = "waiting"
"""In a button: it ends a request that waits, and none that somebody helps with by now."""


def ask_village(texts: Texts, *, unknown: str = "", choices: Sequence[Unit] = ()) -> Message:
    """Ask where somebody lives, to find who helps there; ``unknown`` is what was typed."""
    said = texts("desk-village-which") if choices else texts("desk-village")
    return Message(
        lines(texts("desk-village-unknown", typed=unknown) if unknown else None, said),
        rows(
            *(
                Button(shortened(unit_name(texts, each), 36), pack(Action.DESK_VILLAGE, each.code))
                for each in choices
            ),
            (
                Button(texts.plain("desk-button-skip"), pack(Action.DESK_SKIP)),
                buttons.cancel(texts),
            ),
        ),
    )


def before(
    texts: Texts,
    unit: Unit | None,
    *,
    who: Unit | None,
    topic: str = "",
    step: StepId | str = "",
    title: Html | None,
) -> Message:
    """Say who will see what, and ask for the consent; ``title`` is that of the step.

    ``who`` is the unit whose helpers are asked: perhaps not the person's own, which has none.
    """
    seen = (
        unit_name(texts, unit) if unit else None,
        texts("desk-sees-step", title=title) if title else None,
        texts.plain("desk-sees-language"),
        texts.plain("desk-sees-words"),
    )
    asked = texts("desk-who-unit", unit=unit_name(texts, who)) if who else texts("desk-who-regency")
    yes = Button(texts.plain("desk-button-yes"), pack(Action.DESK_MAKE, topic, step))
    return Message(
        texts("desk-before", who=asked, seen=Html(texts.listed([each for each in seen if each]))),
        rows(yes, buttons.cancel(texts)),
    )


def own(texts: Texts, asked: OwnRequest, *, made: bool = False) -> Message:
    """Show the own request: the place in the queue, or that somebody helps; ``made`` just now."""
    request = asked.request
    if request.state is RequestState.TAKEN:
        return Message(texts("desk-talking"), rows(end_button(texts, request)))
    ready = asked.opens is None
    return Message(
        lines(
            texts("desk-made") if made else texts("desk-waits", since=request.asked_at),
            texts("desk-place", place=asked.place) if asked.place > 1 else None,
            texts("desk-usual", wait=wait_in_words(texts, asked.usual))
            if asked.usual and ready
            else None,
            texts("desk-opens", weekday=texts.weekday(asked.opens), moment=asked.opens)
            if asked.opens
            else None,
            texts("desk-meanwhile"),
        ),
        rows(end_button(texts, request), buttons.home(texts)),
    )


def nobody(texts: Texts, contact: Contact | None, *, regency: Unit | None) -> Message:
    """Say that nobody helps here now, and whom to turn to."""
    return Message(
        texts("desk-nobody", contact=_contact(texts, contact, regency)), rows(buttons.home(texts))
    )


def nothing_open(texts: Texts) -> Message:
    """Say that there is nothing to end, and how to begin."""
    return Message(texts("desk-nothing-open"), rows(buttons.person(texts), buttons.home(texts)))


def ended(texts: Texts, request: HelpRequest) -> Message:
    """Say that it is over, and ask how it was, where somebody had helped; once."""
    if request.rating is not None:
        over = texts("error-desk-over")
        return Message(over, rows(_again(texts, request), buttons.home(texts)))
    helped = request.taken_at is not None
    return Message(
        texts("desk-ended" if helped else "desk-withdrawn-own"),
        _after(texts, request, helped=helped),
    )


def rated(texts: Texts, request: HelpRequest) -> Message:
    """Thank for a rating."""
    return Message(texts("desk-rated"), rows(_again(texts, request), buttons.home(texts)))


def news(texts: Texts, notice: RequestNews) -> Message:
    """Tell the person what became of the request."""
    request = notice.card.request
    match notice.event:
        case RequestEvent.ENDED:
            return Message(texts("desk-ended"), _after(texts, request, helped=True))
        case RequestEvent.UNANSWERED:
            who = _contact(texts, notice.contact, notice.regency)
            return Message(
                texts("desk-unanswered", contact=who),
                rows(_again(texts, request), buttons.home(texts)),
            )
    return Message(texts(f"desk-news-{_key(notice.event)}"), rows(end_button(texts, request)))


def end_button(texts: Texts, request: HelpRequest) -> Button:
    """End the request, or call it off while it waits."""
    number = str(request.number)
    if request.state is RequestState.TAKEN:
        return Button(texts.plain("desk-button-end"), pack(Action.DESK_END, number))
    call_off = pack(Action.DESK_END, number, WAITING)
    return Button(texts.plain("desk-button-call-off"), call_off)


def _after(texts: Texts, request: HelpRequest, *, helped: bool) -> tuple[tuple[Button, ...], ...]:
    number, again = str(request.number), _again(texts, request)
    faces = tuple(
        Button(face, pack(Action.DESK_RATE, number, str(rating))) for rating, face in FACES.items()
    )
    return rows(faces, again) if helped else rows(again, buttons.home(texts))


def _again(texts: Texts, request: HelpRequest) -> Button:
    return Button(texts.plain("desk-button-again"), pack(Action.DESK_REOPEN, str(request.number)))


def _contact(texts: Texts, contact: Contact | None, regency: Unit | None) -> Html:
    return contact_line(texts, contact, regency=unit_name(texts, regency) if regency else "")


def _key(event: RequestEvent) -> str:
    return event.value.replace("_", "-")
