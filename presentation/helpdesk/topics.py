"""What a desk reads: titles of topics, cards in them, and how a group becomes a desk."""

from typing import Final

from census.helpdesk.request import Turn
from census.helpdesk.views import RequestCard
from census.units import Unit
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.helpdesk.helping import card
from presentation.helpdesk.names import step_title
from presentation.language.catalogue import Texts
from presentation.language.html import lines, paragraphs, unmarked
from presentation.language.names import shortened, unit_name

LONGEST_TITLE: Final = 128
"""https://core.telegram.org/bots/api#createforumtopic."""


def title(texts: Texts, shown: RequestCard, turn: Turn) -> str:
    """Return the title of a topic: whose turn it is, number, place, and step."""
    step = step_title(texts, shown.request.tried.step)
    parts = (
        str(shown.request.number),
        unit_name(texts, shown.unit) if shown.unit else None,
        unmarked(step) if step else None,
    )
    words = texts.plain("topic-title", turn=turn.value, about=" · ".join(filter(None, parts)))
    return shortened(words, LONGEST_TITLE)


def waits(texts: Texts, shown: RequestCard) -> Message:
    """Show a request in its topic: the first who presses has it."""
    number = str(shown.request.number)
    take = Button(texts.plain("desk-button-take"), pack(Action.DESK_TAKE, number))
    return Message(paragraphs(texts("topic-waits"), card(texts, shown)), rows(take))


def taken(texts: Texts, shown: RequestCard, *, helper: str) -> Message:
    """Show who helps, and what goes to the person."""
    number = str(shown.request.number)
    return Message(
        paragraphs(
            texts("topic-taken", helper=helper), card(texts, shown), texts("topic-taken-how")
        ),
        rows(
            Button(texts.plain("desk-button-end"), pack(Action.DESK_END, number)),
            Button(texts.plain("desk-button-back"), pack(Action.DESK_BACK, number)),
        ),
    )


def said(texts: Texts, key: str) -> Message:
    """Say something short in a topic, without a button: ``topic-…``."""
    return Message(texts(f"topic-{key}"))


def bound(texts: Texts, *, unit: Unit | None, whole: bool, barred: str | None) -> Message:
    """Confirm that a group is a desk, with what is still missing."""
    place = "" if unit is None else unit_name(texts, unit)
    return Message(
        paragraphs(
            texts("topic-desk-bound", whole="yes" if whole else "no", unit=place),
            texts(f"topic-barred-{barred}") if barred else texts("topic-desk-how"),
        )
    )


def released(texts: Texts, *, left: int) -> Message:
    """Confirm that a group is no desk any more, with what becomes of the open topics."""
    return Message(texts("topic-desk-released", left=left))


def no_forum(texts: Texts, *, bot: str) -> Message:
    """Say in a group without topics how it gets them."""
    return Message(lines(texts("topic-barred-no-forum"), texts("topic-desk-then", bot=bot)))


def how_to_bind(texts: Texts, *, bot: str) -> Message:
    """Say how a group becomes a desk."""
    return Message(texts("topic-desk-how-to", bot=bot), rows(buttons.home(texts)))


def barred(texts: Texts, *, why: str, title_of_group: str) -> Message:
    """Tell who bound a desk in private why no topic can be opened in it."""
    return Message(
        paragraphs(texts("topic-desk-barred", title=title_of_group), texts(f"topic-barred-{why}")),
        rows(buttons.home(texts)),
    )
