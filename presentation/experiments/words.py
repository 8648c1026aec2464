"""Parts of messages about experiments, and reminders in the words of an arm."""

from dataclasses import replace
from datetime import time
from fractions import Fraction
from math import ceil

from census.broadcasts.audience import Audience
from census.broadcasts.notices import Announcement
from census.campaign.notices import EmployeeReminder, ResidentReminder, VisitNotice
from census.experiments.experiment import Arm, Experiment, TriedMessage
from census.experiments.views import ExperimentView, NextReading, ReadAlike, TriedReminder
from census.people.people import Role
from presentation.broadcasts import words as broadcast_words
from presentation.campaign import reminders
from presentation.chat.experiment_actions import ExperimentAction
from presentation.chat.messages import Button, Message
from presentation.chat.presses import pack
from presentation.experiments.filling import explained, in_short, quoted
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, escape, lines, paragraphs

AnyReminder = ResidentReminder | EmployeeReminder | VisitNotice | TriedReminder
LETTERS = "ABC"
WHOLE = 10
"""From so many of a hundred people on no parts of a person are said."""
FIRST_WORDS = 40
"""Letters of the words of an arm that the list of experiments shows."""


def reminder(texts: Texts, notice: AnyReminder, at: time) -> Message:
    """Put a reminder into words: the usual ones, or those of an arm, with the usual buttons."""
    if not isinstance(notice, TriedReminder):
        return reminders.reminder(texts, notice, at)
    said = broadcast_words.announcement(texts, notice.words).text
    return Message(
        lines(names.greeting(texts, at), said),
        reminders.reminder_buttons(texts, notice.usual, at),
    )


def as_read(texts: Texts, alike: ReadAlike) -> tuple[Message, ...]:
    """Show what is read of the arms that are alike, with their letters above it."""
    letters, notice = ", ".join(map(letter, alike.places)), alike.notice
    if notice is None:
        return (Message(texts("experiment-unsent", letter=letters)),)
    heading = texts("experiment-as-read", letters=letters, day=texts.local_day(alike.moment))
    if isinstance(notice, Announcement):
        # A picture's caption has no room for a heading.
        return Message(heading), broadcast_words.announcement(texts, notice)
    said = reminder(texts, notice, texts.local_time(alike.moment))
    return (replace(said, text=paragraphs(heading, said.text)),)


def button(texts: Texts, key: str, action: ExperimentAction, *values: str) -> Button:
    """Return a button with the text ``experiment-button-<key>``."""
    return Button(texts.plain(f"experiment-button-{key}"), pack(action, *values))


def about(texts: Texts, message: TriedMessage) -> str:
    """Return the name of what is tried: Pengingat ASN, Siaran 3."""
    if message.broadcast is not None:
        return texts.plain("broadcast-name", number=message.broadcast.id)
    if message.role is Role.RESIDENT:
        return texts.plain("experiment-about-all")
    who = broadcast_words.who(texts, Audience(message.role))
    return texts.plain("experiment-about", who=who)


def title(texts: Texts, key: str, experiment: Experiment, message: TriedMessage) -> Html:
    """Return the heading of an experiment's message."""
    named = about(texts, message)
    return texts(f"experiment-{key}", number=experiment.id, about=named)


def arm_name(texts: Texts, arm: Arm) -> str:
    """Return what an arm is: kata-kata lain, pukul 15.00."""
    kind, _, _ = arm.code.partition(" ")
    return texts.plain(
        f"experiment-arm-{kind}",
        time=texts.time(arm.at) if arm.at else "",
        share=texts.share(arm.silent) if arm.silent else "",
    )


def letter(number: int) -> str:
    """Return the letter of an arm."""
    return LETTERS[number]


def usual_name(texts: Texts, view: ExperimentView) -> str:
    """Return what the first arm is: seperti biasa, pukul 08.30; what was adopted; a broadcast."""
    arm, rule = view.experiment.arms[0], view.message.rule
    if rule is None:
        return texts.plain("experiment-arm-broadcast")
    if arm == Arm():
        return texts.plain("experiment-arm-usual-at", time=texts.time(rule.at))
    earlier = view.usual
    if earlier is None or earlier.adopted is None:
        return texts.plain("experiment-arm-now", arm=arm_name(texts, arm))
    return texts.plain(
        "experiment-arm-now-from",
        letter=letter(earlier.adopted),
        number=earlier.id,
        arm=arm_name(texts, arm),
    )


def arms(texts: Texts, view: ExperimentView) -> Html:
    """Return what each arm is, with the beginning of its words in each language it has."""
    usual, *others = view.experiment.arms
    apart = [arm.apart_from(usual) for arm in others]
    read = view.reading
    return lines(
        arm_lines(texts, 0, usual, usual_name(texts, view), read),
        *(
            arm_lines(texts, place, arm, arm_name(texts, arm), read)
            for place, arm in enumerate(apart, 1)
        ),
        explained(texts, [text for arm in (usual, *apart) for text in arm.texts.values()], read),
    )


def ways(texts: Texts, experiment: Experiment) -> Html:
    """Return what stands against the usual way in short: “Satu langkah …” · pukul 15.00."""
    usual, *others = experiment.arms
    said = [_in_short(texts, arm.apart_from(usual)) for arm in others]
    return Html(" · ".join(said)) if said else texts("experiment-none-yet")


def _in_short(texts: Texts, arm: Arm) -> Html:
    if not arm.texts:
        return escape(arm_name(texts, arm))
    said = in_short(next(iter(arm.texts.values())), FIRST_WORDS)
    hour = f", {texts.time(arm.at)}" if arm.at else ""
    return Html(f"“{said}”{hour}")


def arm_lines(texts: Texts, place: int, arm: Arm, name: str, reading: NextReading | None) -> Html:
    """Return an arm by its letter and name, with the beginning of its words in each language."""
    return lines(
        texts("experiment-arm", letter=letter(place), arm=name),
        *(
            lines(
                broadcast_words.text_in(texts, language),
                quoted(texts, text, reading),
            )
            for language, text in arm.texts.items()
        ),
    )


def of_hundred(texts: Texts, difference: float, *, at_least: bool = False) -> str:
    """Return of how many in 100 people a difference is: 3,2, and from ten on a whole number, 13.

    ``at_least`` rounds up.
    """
    size = Fraction(abs(difference)).limit_denominator(10**6)
    if size * 100 < WHOLE:
        return texts.points(Fraction(ceil(size * 1000), 1000) if at_least else size)
    return texts.number(ceil(size * 100) if at_least else round(size * 100))
