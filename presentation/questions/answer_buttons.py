"""The buttons below an answer, guesses or a contact: at most four."""

from typing import Final

from census.questions.answering import AnswerView
from census.questions.knowledge import Topic, Way
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Rows, rows
from presentation.chat.presses import pack
from presentation.language.catalogue import Texts
from presentation.language.census_texts import localized
from presentation.proofs.returned import example_button

MOST_BUTTONS: Final = 4
"""So many buttons stand under an answer."""


def below(texts: Texts, view: AnswerView, *, both_told: bool, goes_on_in: Texts | None) -> Rows:
    """Return options, a follow-up, verdicts, and the way on.

    ``both_told``: of two questions both answers stand in the message; else the second is a button.
    ``goes_on_in`` has the other language that is offered.

    What the person must have comes first: to judge, to change the language, to go back to a step.
    Guesses come before the language. Follow-ups take what room is left; "this helped" brings more.
    """
    number, topic = view.question.id, view.answer
    speaks = _to_language(goes_on_in, view) if goes_on_in else None
    back = buttons.back_to_step(texts, *view.walking) if view.walking else None
    if view.guesses:
        none = Button(texts.plain("ask-none-of-these"), pack(Action.QUESTION_MISSED, str(number)))
        if view.unclear or view.unknown:
            none = buttons.person(texts, view.question.topic or "")
        room = MOST_BUTTONS - 1 - bool(back)
        guesses = [buttons.topic(texts, each, number) for each in view.guesses[:room]]
        return rows(*guesses, none, speaks if len(guesses) < room else None, back)
    more = Button(texts.plain("ask-button-topics"), pack(Action.TOPICS))
    home = back or buttons.home(texts)
    if topic is None:
        read = view.question.topic if view.tried else None
        return rows(buttons.person(texts, read or ""), speaks, (more, home))
    if not isinstance(topic, Topic):
        return rows((more, home))
    asked = (view.second,) if view.second and not both_told else ()
    judged = not view.helped and not (topic.asks and asked)
    # An answer may name the button of what it leads to: the language takes not its room.
    alone = not both_told and not (speaks and view.follow_ups)
    verdict = _verdict(texts, topic, view, alone=alone) if judged else ()
    options = _options(texts, topic, view)
    room = MOST_BUTTONS - 1 - len(options) - len(verdict) - bool(speaks)
    follow_ups = [each for each in view.follow_ups if each != view.second]
    further = (*asked, *follow_ups)[: max(room - view.helped, 0)]
    return rows(
        *options,
        *(buttons.topic(texts, each, number) for each in further),
        verdict,
        speaks,
        (more, home) if len(further) < room else home,
    )


def _options(texts: Texts, topic: Topic, view: AnswerView) -> tuple[Button, ...]:
    options = topic.asks.options if topic.asks else ()
    match topic.way:
        case Way.STATUS:
            return (buttons.status(texts),)
        case Way.PERSON:
            return (buttons.person(texts),)
        case Way.OFFICER:
            return (buttons.officer(texts) if _officers_visit(view) else buttons.person(texts),)
        case Way.VISITS if _officers_visit(view):
            return (buttons.visits(texts),)
    if view.hands_in and "{hand_in}" in localized(topic.answer or {}, texts.language):
        return (example_button(texts),)
    return tuple(
        Button(
            localized(option.button, texts.language),
            pack(Action.TOPIC_OPEN, option.slug, str(view.question.id)),
        )
        for option in options
    ) + _not_invited(texts, view)


def _not_invited(texts: Texts, view: AnswerView) -> tuple[Button, ...]:
    return (buttons.cannot_online(texts, view.uninvited),) if view.uninvited else ()


def _officers_visit(view: AnswerView) -> bool:
    """Tell whether officers visit on this day: one may be at the door."""
    today = view.at.astimezone(view.census.zone).date()
    return any(
        each.officers is not None and each.first_day <= today <= each.last_day
        for each in view.census.phases
    )


def _verdict(texts: Texts, topic: Topic, view: AnswerView, *, alone: bool) -> tuple[Button, ...]:
    """Return the buttons to judge an answer; "helped" only of one ``alone``."""
    carried = (topic.slug, str(view.question.id))
    missed = Button(texts.plain("ask-not-meant"), pack(Action.TOPIC_MISSED, *carried))
    if topic.asks or not alone:
        return (missed,)
    return (Button(texts.plain("ask-helped"), pack(Action.TOPIC_HELPED, *carried)), missed)


def _to_language(texts: Texts, view: AnswerView) -> Button:
    """Offer a language, in its own words."""
    carried = (str(view.question.id), texts.language)
    return Button(texts.plain("ask-speak"), pack(Action.QUESTION_SPEAK, *carried))
