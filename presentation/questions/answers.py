"""Answers: a topic's text with its slots filled from census and deployment."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from census.campaign.phases import days_left
from census.definition import Census, Phase
from census.questions.knowledge import Text, Topic
from census.residents.contacts import Contact
from presentation.language.catalogue import Texts
from presentation.language.census_texts import localized
from presentation.language.html import Html, escape

SLOTS: Final = (
    "online_first_day",
    "online_last_day",
    "interview_first_day",
    "interview_last_day",
    "days_left",
    "website",
    "contact",
    "regency",
    "while_online",
)
"""The slots in braces of an answer in faq.yaml.

A line with ``{while_online}`` is left out when the online phase is over.
"""
OVER: Final = Html("\0")
"""Marks a line that is left out."""


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
    texts: Texts, census: Census, *, at: datetime, contact: Contact | None, regency: str
) -> dict[str, Html]:
    """Return the values of the slots at a moment.

    ``days_left`` counts to the end of the online phase: 0 from its last day on.
    """
    online = online_phase(census)
    left = days_left(online, at, census.zone)
    return {
        **_days(texts, "online", online),
        **_days(texts, "interview", census.phases[-1]),
        "days_left": Html(texts.number(max(left, 0))),
        "while_online": OVER if left < 0 else Html(""),
        "website": Html(f"<b>{census.official_domain}</b>"),
        "contact": contact_line(texts, contact, regency=regency),
        "regency": escape(regency),
    }


def online_phase(census: Census) -> Phase:
    """Return the phase that answers mean by "online": the one with steps."""
    return next((phase for phase in census.phases if phase.steps), census.phases[0])


def contact_line(texts: Texts, contact: Contact | None, *, regency: str) -> Html:
    """Return who helps in person, how to reach them and when."""
    if contact is None:
        return texts("contact-none", regency=regency)
    return texts("contact", name=contact.name, reach=contact.reach, hours=contact.hours)


def _days(texts: Texts, name: str, phase: Phase) -> dict[str, Html]:
    return {
        f"{name}_first_day": Html(texts.date(phase.first_day)),
        f"{name}_last_day": Html(texts.date(phase.last_day)),
    }
