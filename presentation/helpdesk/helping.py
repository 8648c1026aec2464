"""What helpers read: the card of a request, what they have in hand, and their desk."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from census.helpdesk.views import (
    Colleague,
    HelpersDesk,
    RequestCard,
    RequestEvent,
    RequestNews,
)
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.links import topic_link
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.helpdesk import asking
from presentation.helpdesk.names import language_name, step_title, topics
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.language.names import shortened, unit_name

SHOWN: Final = 5
"""So many requests are listed, of each list."""
ABSENCES: Final = (1, 3, 7)
"""Days for which a helper may be away with one press."""
OF_HELPERS: Final = frozenset(
    {RequestEvent.HANDED, RequestEvent.GIVEN_BACK, RequestEvent.WITHDRAWN}
)


def card(texts: Texts, shown: RequestCard) -> Html:
    """Return a request for a helper: where, which step, what was read, the language, since when."""
    request = shown.request
    title = step_title(texts, request.tried.step)
    return lines(
        texts("desk-card-unit", unit=unit_name(texts, shown.unit))
        if shown.unit
        else texts("desk-card-somewhere"),
        texts("desk-card-step", title=title) if title else None,
        texts("desk-card-read", topics=topics(texts, shown.read)) if shown.read else None,
        texts("desk-card-language", language=language_name(texts, request.language)),
        texts("desk-card-since", since=request.asked_at),
    )


def offer(texts: Texts, shown: RequestCard) -> Message:
    """Offer a request: the first who presses has it."""
    number = str(shown.request.number)
    return Message(
        paragraphs(texts("desk-offer"), card(texts, shown)),
        rows(
            Button(texts.plain("desk-button-take"), pack(Action.DESK_TAKE, number)),
            Button(texts.plain("desk-button-away"), pack(Action.DESK_AWAY)),
        ),
    )


def in_hand(texts: Texts, shown: RequestCard, *, handed: bool = False) -> Message:
    """Show a request that the helper has; ``handed`` over by a colleague.

    One that has a topic in a desk is spoken in there, so a button leads to it.
    """
    number, thread = str(shown.request.number), shown.request.thread
    link = topic_link(thread.desk, thread.topic) if thread else ""
    return Message(
        paragraphs(
            texts("desk-handed" if handed else "desk-in-hand"),
            card(texts, shown),
            texts("desk-in-hand-topic" if thread else "desk-in-hand-how"),
        ),
        rows(
            Button(texts.plain("desk-button-topic"), url=link) if thread else None,
            Button(texts.plain("desk-button-end"), pack(Action.DESK_END, number)),
            (
                Button(texts.plain("desk-button-hand"), pack(Action.DESK_HAND, number)),
                Button(texts.plain("desk-button-back"), pack(Action.DESK_BACK, number)),
            ),
        ),
    )


def gone(texts: Texts, key: str) -> Message:
    """Say that a request is no longer to be taken, or no longer in hand: ``key`` tells why."""
    return Message(texts(key), rows(_to_desk(texts), buttons.home(texts)))


def choose_colleague(texts: Texts, number: int, others: Sequence[Colleague]) -> Message:
    """Ask to whom a request goes."""
    choices = [
        Button(
            shortened(each.name or texts.plain("desk-nameless", ending=_ending(each)), 36),
            pack(Action.DESK_HAND_TO, str(number), str(each.chat)),
        )
        for each in others[:SHOWN]
    ]
    key = "desk-hand-to" if choices else "desk-hand-nobody"
    return Message(texts(key), rows(*choices, _to_desk(texts)))


def _ending(colleague: Colleague) -> str:
    """Return the last digits of an account number, by which colleagues can tell each other."""
    return str(colleague.chat)[-4:]


def desk(texts: Texts, seen: HelpersDesk, *, commands: Html | None = None) -> Message:
    """Show what a helper has to do: open, mine, done today, and whether they are away.

    ``commands`` are all that the helper may send.
    """
    away = seen.away_until
    here = Button(texts.plain("desk-button-here"), pack(Action.DESK_AWAY_UNTIL, "0"))
    leave = Button(texts.plain("desk-button-away"), pack(Action.DESK_AWAY))
    assist = Button(texts.plain("assisted-button"), pack(Action.ASSIST))
    return Message(
        paragraphs(
            texts("desk-title", open=len(seen.open_), mine=len(seen.mine), done=seen.done),
            listed(texts, "desk-open-title", seen.open_),
            listed(texts, "desk-mine-title", seen.mine),
            _away(texts, away, colleagues=seen.has_colleague) if away else None,
            commands,
        ),
        rows(
            numbered(texts, "desk-button-take-this", Action.DESK_TAKE, seen.open_),
            numbered(texts, "desk-button-open-this", Action.DESK_MINE, seen.mine),
            assist if seen.in_villages else None,
            buttons.accompanied(texts) if seen.in_offices else None,
            (here if away else leave, buttons.home(texts)),
        ),
    )


def _away(texts: Texts, until: datetime, *, colleagues: bool) -> Html:
    back = texts.local_day(until)
    return texts(
        "desk-away-until",
        last=texts.date(back - timedelta(days=1)),
        back=texts.date(back),
        to="colleagues" if colleagues else "regency",
    )


def ask_absence(texts: Texts) -> Message:
    """Ask until when a helper is away."""
    choices = [
        Button(texts.plain("desk-away-days", days=days), pack(Action.DESK_AWAY_UNTIL, str(days)))
        for days in ABSENCES
    ]
    return Message(texts("desk-away"), rows(*choices, _to_desk(texts)))


def news(texts: Texts, notice: RequestNews) -> Message:
    """Tell what became of a request: to its helper, else to its person."""
    if notice.event not in OF_HELPERS:
        return asking.news(texts, notice)
    if notice.event is RequestEvent.HANDED:
        return in_hand(texts, notice.card, handed=True)
    return gone(texts, f"desk-news-{notice.event.value.replace('_', '-')}")


def listed(texts: Texts, title: str, cards: Sequence[RequestCard]) -> Html | None:
    """Return the first of some requests, a line each; None without any."""
    if not cards:
        return None
    shown = [_line(texts, place, each) for place, each in enumerate(cards[:SHOWN], start=1)]
    more = len(cards) - len(shown)
    return lines(texts(title), *shown, texts("desk-more", count=more) if more else None)


def _line(texts: Texts, place: int, shown: RequestCard) -> Html:
    where = unit_name(texts, shown.unit) if shown.unit else texts.plain("desk-somewhere")
    return texts(
        "desk-line",
        place=place,
        where=where,
        step=step_title(texts, shown.request.tried.step) or texts("desk-no-step"),
        since=texts.time(shown.request.asked_at),
    )


def numbered(
    texts: Texts, key: str, action: Action, cards: Sequence[RequestCard]
) -> tuple[Button, ...]:
    """Return a button for each of the requests that are listed."""
    return tuple(
        Button(texts.plain(key, place=place), pack(action, str(each.request.number)))
        for place, each in enumerate(cards[:SHOWN], start=1)
    )


def desk_button(texts: Texts) -> Button:
    """Lead a helper to the requests."""
    return _to_desk(texts)


def _to_desk(texts: Texts) -> Button:
    return Button(texts.plain("desk-button-desk"), pack(Action.DESK_OPEN))
