"""Replies to questions: an answer with its slots filled, guesses, or a contact."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from census.campaign.phases import days_left, next_visits
from census.definition import Census, Phase
from census.questions.answering import AnswerView
from census.questions.knowledge import SmallTalk, Text, Topic
from census.residents.contacts import Contact
from presentation.chat import buttons
from presentation.chat.links import start_link
from presentation.chat.messages import Button, Message, rows
from presentation.language import census_texts
from presentation.language.catalogue import Catalogue, Texts
from presentation.language.census_texts import localized
from presentation.language.html import Html, escape, lines, paragraphs
from presentation.language.names import unit_name
from presentation.questions import answer_buttons

PAYLOAD: Final = "tanya_"
"""The beginning of a deep link's payload that opens a topic."""
SLOTS: Final = (
    "online_first_day",
    "online_last_day",
    "interview_first_day",
    "interview_last_day",
    "online_days",
    "interview_days",
    "days_left",
    "website",
    "contact",
    "regency",
    "while_online",
    "before_last_day",
    "on_last_day",
    "after_online",
    "while_visits",
    "during_visits",
    "after_visits",
    "with_contact",
    "without_contact",
    "hand_in",
    "announced_on",
)
"""The slots in braces of an answer in faq.yaml.

A line with ``{while_online}`` or ``{while_visits}`` is left out when the online phase or the visits
of officers are over, one with ``{before_last_day}`` from the last online day on, one with
``{on_last_day}`` on every other day, one with ``{after_online}`` until the phase is over, one with
``{during_visits}`` unless they visit, one with ``{after_visits}`` before, one with
``{with_contact}`` or ``{without_contact}`` where nobody or somebody helps nearby; ``{hand_in}`` is
for employees. ``{announced_on}`` is the day of the answer's `from`.
"""
SHORT: Final = 700
"""Two answers of so many letters together stand in one message; else the second is a button."""
OVER: Final = Html("\0")
"""Marks a line that is left out."""


def shown(catalogue: Catalogue, view: AnswerView, *, then_number: bool = False) -> Message:
    """Show an answer, guesses, or a contact, in the private chat.

    ``then_number`` leads back to the number that the bot had asked for before the question.
    """
    texts = catalogue.texts(view.language)
    text = _words(texts, view)
    goes_on_in = catalogue.texts(view.goes_on_in) if view.goes_on_in else None
    both_told = bool(_told_besides(texts, view))
    keyboard = answer_buttons.below(texts, view, both_told=both_told, goes_on_in=goes_on_in)
    if not then_number:
        return Message(text, keyboard)
    text = paragraphs(text, texts("ask-then-number"))
    return Message(text, (*keyboard[:-1], (buttons.cancel(texts),)))


def shown_in_group(texts: Texts, view: AnswerView, *, bot: str) -> Message:
    """Answer in a group, without buttons that belong to one person; the rest is for private chat.

    ``bot`` is the bot's user name.
    """
    match view.answer:
        case SmallTalk():
            return Message(_words(texts, view))
        case Topic(asks=None, slug=slug):
            return Message(_words(texts, view), rows(_to_private(texts, bot, f"{PAYLOAD}{slug}")))
    return Message(texts("ask-private"), rows(_to_private(texts, bot)))


def answer(texts: Texts, topic: Topic, slots: Mapping[str, Html]) -> Html:
    """Return a topic's answer in the person's language, or its short question."""
    if topic.asks is not None:
        return Html(localized(topic.asks.question, texts.language))
    return filled(texts, topic.answer, slots)


def filled(texts: Texts, text: Text, slots: Mapping[str, Html]) -> Html:
    """Return a text of faq.yaml in the person's language, without lines that are left out."""
    said = localized(text, texts.language).format_map(slots)
    return Html("\n".join(line for line in said.split("\n") if OVER not in line))


def slots(
    texts: Texts,
    census: Census,
    *,
    at: datetime,
    contact: Contact | None,
    regency: str,
    topic: Topic | None = None,
) -> dict[str, Html]:
    """Return the values of the slots at a moment, for the answer of a topic.

    ``days_left`` counts to the end of the online phase: 0 from its last day on.
    """
    online = online_phase(census)
    left, visits = days_left(online, at, census.zone), census.phases[-1]
    visited = days_left(visits, at, census.zone) < 0
    visiting = not visited and at.astimezone(census.zone).date() >= visits.first_day
    days = _days(texts, "online", online)
    if left == 0:
        days["online_last_day"] = texts("ask-last-day-today", day=days["online_last_day"])
    return {
        **days,
        **_days(texts, "interview", visits),
        "days_left": Html(texts.number(max(left, 0))),
        "while_online": OVER if left < 0 else Html(""),
        "before_last_day": Html("") if left > 0 else OVER,
        "on_last_day": Html("") if left == 0 else OVER,
        "after_online": Html("") if left < 0 else OVER,
        "while_visits": OVER if visited else Html(""),
        "during_visits": Html("") if visiting else OVER,
        "after_visits": Html("") if visited else OVER,
        "with_contact": Html("") if contact else OVER,
        "without_contact": OVER if contact else Html(""),
        "hand_in": OVER,
        "announced_on": _announced(texts, topic),
        "website": Html(f"<b>{census.official_domain}</b>"),
        "contact": contact_line(texts, contact, regency=regency),
        "regency": escape(regency),
    }


def _announced(texts: Texts, topic: Topic | None) -> Html:
    """Return the day from which an answer holds; nothing for one that always did."""
    day = topic.first_day if topic is not None else None
    return Html("" if day is None else texts.date(day))


def online_phase(census: Census) -> Phase:
    """Return the phase that answers mean by "online": the one with steps."""
    return next((phase for phase in census.phases if phase.steps), census.phases[0])


def contact_line(texts: Texts, contact: Contact | None, *, regency: str) -> Html:
    """Return who helps in person, how to reach them and when."""
    if contact is None:
        return texts("contact-none", regency=regency)
    return texts("contact", name=contact.name, reach=contact.reach, hours=contact.hours)


def _words(texts: Texts, view: AnswerView) -> Html:
    match view.answer:
        case SmallTalk() as talk:
            return filled(texts, talk.reply, _slots(texts, view, None))
        case Topic() as topic:
            told = (topic, *_told_besides(texts, view))
            notices = (_out_of_season(texts, view, each) for each in told)
            thanks = texts("ask-thanks") if view.helped else None
            said = (_said(texts, view, each) for each in told)
            return paragraphs(*dict.fromkeys(notices), *said, thanks)
    if view.guesses and not view.unknown:
        return texts("ask-unclear" if view.unclear else "ask-which")
    who = contact_line(texts, view.contact, regency=_regency(texts, view))
    known = "ask-unclear-person" if view.unclear else "ask-person" if view.tried else "ask-unknown"
    return lines(texts(known, contact=who), texts("ask-near") if view.guesses else None)


def _said(texts: Texts, view: AnswerView, topic: Topic) -> Html:
    """Return a topic's title and answer, or its short question alone."""
    heading = (
        None if topic.asks else Html(f"<b>{escape(localized(topic.title, texts.language))}</b>")
    )
    return lines(heading, answer(texts, topic, _slots(texts, view, topic)))


def _told_besides(texts: Texts, view: AnswerView) -> tuple[Topic, ...]:
    """Return what was asked besides, where both answers are short."""
    topic, second = view.answer, view.second
    if not isinstance(topic, Topic) or second is None or topic.asks or second.asks:
        return ()
    both = len(_said(texts, view, topic)) + len(_said(texts, view, second))
    return (second,) if both <= SHORT else ()


def _slots(texts: Texts, view: AnswerView, topic: Topic | None) -> dict[str, Html]:
    regency = _regency(texts, view)
    values = slots(
        texts, view.census, at=view.at, contact=view.contact, regency=regency, topic=topic
    )
    return values | {"hand_in": texts("proof-owed")} if view.hands_in else values


def _regency(texts: Texts, view: AnswerView) -> str:
    return unit_name(texts, view.regency) if view.regency else ""


def _out_of_season(texts: Texts, view: AnswerView, topic: Topic) -> Html | None:
    """Return the notice above an answer for one phase; None while the phase runs."""
    phase = next((each for each in view.census.phases if topic.group in each.about), None)
    today = view.at.astimezone(view.census.zone).date()
    if phase is None or phase.first_day <= today <= phase.last_day:
        return None
    name = census_texts.phase_name(texts, phase)
    if today < phase.first_day:
        return texts("ask-online-soon", phase=name, first_day=phase.first_day)
    visits = next_visits(view.census, view.at)
    over = (
        texts("ask-online-over", phase=name, last_day=phase.last_day)
        if visits is None
        else texts(
            "ask-online-over-visits",
            phase=name,
            last_day=phase.last_day,
            period=texts.period(visits.first_day, visits.last_day),
        )
    )
    knows = "{after_online}" in localized(topic.answer or topic.title, texts.language)
    return over if knows else Html(f"{over} {texts('ask-while-open')}")


def _to_private(texts: Texts, bot: str, payload: str = "") -> Button:
    return Button(texts.plain("ask-button-private"), url=start_link(bot, payload))


def _days(texts: Texts, name: str, phase: Phase) -> dict[str, Html]:
    return {
        f"{name}_first_day": Html(texts.date(phase.first_day)),
        f"{name}_last_day": Html(texts.date(phase.last_day)),
        f"{name}_days": Html(texts.period(phase.first_day, phase.last_day)),
    }
