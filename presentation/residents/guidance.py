"""The walk through the steps: steps, help, a later reminder, the claim that all is sent."""

from collections.abc import Sequence
from datetime import date, datetime

from census.campaign.cadence import Snooze
from census.definition import Step
from census.questions.knowledge import Topic
from census.residents.journey import Journey
from census.residents.record_news import RecordNews
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import census_texts
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs, progress_bar

IN_A_ROW = 8
"""Buttons that Telegram shows in one row."""
MOST_TOPICS = 2


def step(texts: Texts, *, journey: Journey, step: Step, uninvited: str | None = None) -> Message:
    """Show one step with its number. The same message is edited from step to step.

    ``uninvited`` is the reason of who may be none of those whom the steps are for.
    """
    return Message(
        paragraphs(
            lines(
                _heading(texts, "step-heading", journey, step),
                progress_bar(journey.done_count, journey.total),
            ),
            census_texts.step_body(texts, step),
        ),
        rows(
            Button(texts.plain("button-site"), url=texts.official_site) if step.at_site else None,
            Button(texts.plain("button-done"), pack(Action.STEP_DONE, step.id)),
            buttons.cannot_online(texts, uninvited) if uninvited else None,
            (
                buttons.stuck(texts, step),
                Button(texts.plain("button-later"), pack(Action.STEP_LATER, step.id)),
            ),
            None if uninvited else Button(texts.plain("button-all-steps"), pack(Action.STEPS_LIST)),
        ),
    )


def all_steps(texts: Texts, *, journey: Journey) -> Message:
    """Show all steps: the done ones, the next one, and the rest.

    Each step can be opened by its number.
    """
    rows_of_steps = [
        Html(f"{_mark(journey, each)} {place}. {census_texts.step_title(texts, each)}")
        for place, each in enumerate(journey.phase.steps, start=1)
    ]
    numbers = [
        Button(str(place), pack(Action.STEP_OPEN, each.id))
        for place, each in enumerate(journey.phase.steps, start=1)
    ]
    return Message(
        paragraphs(texts("all-steps", total=journey.total), lines(*rows_of_steps)),
        rows(
            buttons.next_step(texts, journey),
            *(tuple(numbers[n : n + IN_A_ROW]) for n in range(0, len(numbers), IN_A_ROW)),
            buttons.home(texts),
        ),
    )


def stuck(texts: Texts, *, journey: Journey, step: Step, topics: Sequence[Topic] = ()) -> Message:
    """Answer usual problems at a step, and say who helps with others.

    ``topics`` are common questions there. "Later" is at the step, one press away.
    """
    return Message(
        paragraphs(
            _heading(texts, "stuck-heading", journey, step),
            census_texts.step_help(texts, step),
            texts("stuck-human"),
        ),
        rows(
            *(buttons.topic(texts, each, step=step) for each in topics[:MOST_TOPICS]),
            buttons.back_to_step(texts, journey.phase, step),
            buttons.person(texts, step=step),
            Button(texts.plain("button-offline"), pack(Action.OFFLINE_ASK)),
        ),
    )


def later(
    texts: Texts,
    *,
    journey: Journey,
    step: Step,
    choices: Sequence[Snooze] = tuple(Snooze),
    too_late: bool = False,
) -> Message:
    """Ask when to remind; without ``choices`` say that the phase ends before.

    ``too_late`` is what the person asked for: tomorrow, on the last day.
    """
    back = buttons.back_to_step(texts, journey.phase, step)
    if not choices:
        return Message(texts("later-none"), rows(back))
    times = [
        Button(texts.plain(f"snooze-{when}"), pack(Action.STEP_SNOOZE, step.id, when))
        for when in choices
    ]
    question = "later-tomorrow-late" if too_late else "later-question"
    return Message(texts(question), rows(*times, back))


def later_set(texts: Texts, *, moment: datetime, today: date) -> Message:
    """Confirm the reminder; ``today`` is the local date, so that tomorrow is named so."""
    days = (texts.local_day(moment) - today).days
    day = {0: "today", 1: "tomorrow"}.get(days, "weekday")
    return Message(
        texts(f"later-set-{day}", time=texts.time(moment), weekday=texts.weekday(moment)),
        rows(buttons.walk(texts), buttons.home(texts)),
    )


def finished_walk(texts: Texts, *, walked: bool) -> Message:
    """All steps are done, or said to be (not ``walked``): ask whether the data is really sent."""
    return Message(
        texts("claim-question", walked="yes" if walked else "no"),
        rows(buttons.sent(texts), Button(texts.plain("claim-not-yet"), pack(Action.CLAIM_NO))),
    )


def claimed(texts: Texts, news: RecordNews = RecordNews.NONE) -> Message:
    """Thank for sending and say what comes next, with a button that takes the claim back."""
    follows = None if news is RecordNews.NONE else texts(f"claimed-{news}")
    return Message(
        lines(texts("claimed"), follows),
        rows(
            (buttons.status(texts), buttons.not_sent(texts)),
            buttons.finish_card(texts),
            (buttons.ranking(texts), buttons.home(texts)),
        ),
    )


def counted(texts: Texts) -> Message:
    """Thank who was counted by an officer, with a button that takes it back."""
    return Message(
        texts("visits-counted"),
        rows(buttons.finish_card(texts), buttons.not_counted(texts), buttons.home(texts)),
    )


def not_sent_yet(texts: Texts, *, journey: Journey) -> Message:
    """Say what is missing when all steps are done but nothing is sent."""
    last = [Button(texts.plain("button-all-steps"), pack(Action.STEPS_LIST))]
    return Message(
        texts("claim-go-on"),
        rows(buttons.sent(texts) if journey.complete else buttons.next_step(texts, journey), *last),
    )


def _heading(texts: Texts, key: str, journey: Journey, step: Step) -> Html:
    return texts(
        key,
        step=journey.position(step.id),
        total=journey.total,
        title=census_texts.step_title(texts, step),
    )


def _mark(journey: Journey, step: Step) -> str:
    if step.id in journey.done:
        return "✅"
    return "👉" if step == journey.current else "▫️"
