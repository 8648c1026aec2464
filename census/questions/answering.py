"""Thresholds: when a question gets an answer, three guesses, or neither."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from census.definition import Census, Phase, Slug, Step
from census.people.people import Language
from census.questions.knowledge import NONE, Knowledge, SmallTalk, Topic
from census.questions.questions import AskedQuestion, QuestionStatus
from census.residents.contacts import Contact
from census.units import Unit

SURE: Final = 0.6
"""From this share on a topic is answered at once,"""
APART: Final = 2.0
"""if it is also this many times as likely as the next one."""
WORTH_A_GUESS: Final = 0.1
"""A topic with a lower share is not offered as a guess."""
NEAR: Final = 0.04
"""From this share on a topic is named where the answer is not known."""
NOT_OURS: Final = 0.25
"""From this share of foreign subjects on a question is none of ours; small talk must outrank it."""
DOUBTFUL: Final = 0.12
"""From this share of both on it is not answered at once."""
LIKELIER: Final = 1.5
"""Topics that the situation makes likely are weighted by this."""
SHOWN: Final = 5
GUESSES: Final = 3


class AnswerDecision(StrEnum):
    """What to do with a question."""

    ANSWER = "answer"
    SUGGEST = "suggest"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Understood:
    """The probable topics of a question with their shares, best first.

    ``talk`` is the small talk that it is instead, if it is.
    """

    decision: AnswerDecision
    topics: tuple[tuple[Slug, float], ...]
    talk: Slug | None = None


@dataclass(frozen=True, slots=True)
class AnswerView:
    """What somebody is shown for a question: an answer, guesses, or else a person to ask.

    ``language`` is the one to answer in; with ``offered`` it is not the chosen one, and the person
    may go on in it. ``contact`` helps nearest, ``regency`` is what it is all about. ``helped``: the
    person has said that the answer did. ``tried``: there were other answers before. ``walking``
    is the step to which somebody goes back who is on the walk. ``hands_in`` tells that somebody may
    hand in a receipt in this chat. ``second`` is what was asked besides, in the same message.
    ``unclear``: the answer before was not clear to the person. ``chosen`` is the language of the
    chat. ``uninvited`` is the reason of who may be none of those who are invited online.
    """

    question: AskedQuestion
    language: Language
    census: Census
    at: datetime
    answer: Topic | SmallTalk | None = None
    second: Topic | None = None
    guesses: tuple[Topic, ...] = ()
    follow_ups: tuple[Topic, ...] = ()
    contact: Contact | None = None
    regency: Unit | None = None
    offered: bool = False
    helped: bool = False
    tried: bool = False
    unclear: bool = False
    chosen: Language | None = None
    walking: tuple[Phase, Step] | None = None
    hands_in: bool = False
    uninvited: str | None = None

    @property
    def goes_on_in(self) -> Language | None:
        """The language to offer: back to the chosen one where nothing is known, else this one."""
        if self.unknown and self.chosen != self.language:
            return self.chosen
        return self.language if self.offered else None

    @property
    def unknown(self) -> bool:
        """Whether nothing that is known answers the question; then guesses are only near to it."""
        return self.question.status is QuestionStatus.UNANSWERED


def decide(
    shares: Mapping[Slug, float], knowledge: Knowledge, likely: Collection[Slug] = ()
) -> Understood:
    """Decide from the shares of all topics, which add up to one.

    What is most about a topic that may not be told yet is not answered, and no other topic is
    offered for it.

    ``likely`` are topics that the person's situation makes likely, such as the step they are at.
    They break ties; they do not turn an unlikely topic into an answer.
    """
    ours = {
        slug: share * (LIKELIER if slug in likely else 1)
        for slug, share in shares.items()
        if slug in knowledge.topics
    }
    ranked = sorted(ours.items(), key=lambda each: (-each[1], each[0]))[:SHOWN]
    untold = max((shares.get(slug, 0.0) for slug in knowledge.untold), default=0.0)
    if untold and (not ranked or untold >= ranked[0][1]):
        return Understood(AnswerDecision.NONE, ())
    strange = shares.get(NONE, 0.0)
    talks = {slug: shares.get(slug, 0.0) for slug in knowledge.small_talk}
    talk = max(talks, key=lambda slug: talks[slug], default=None)
    chat = sum(talks.values())
    if strange >= NOT_OURS or not ranked or ranked[0][1] < max(WORTH_A_GUESS, chat):
        said = talk if talk is not None and talks[talk] > strange else None
        return Understood(AnswerDecision.NONE, tuple(ranked), said)
    return Understood(_of_ours(ranked, doubt=strange + chat), tuple(ranked))


def _of_ours(ranked: list[tuple[Slug, float]], *, doubt: float) -> AnswerDecision:
    best, *others = (share for _, share in ranked)
    apart = not others or best >= APART * others[0]
    sure = best >= SURE and apart and doubt < DOUBTFUL
    return AnswerDecision.ANSWER if sure else AnswerDecision.SUGGEST


def nearest_topics(understood: Understood, knowledge: Knowledge) -> tuple[Slug, ...]:
    """Return the topics that a text is nearest to, though it is about none of them for sure."""
    return different((slug for slug, share in understood.topics if share >= NEAR), knowledge)


def different(slugs: Iterable[Slug], knowledge: Knowledge) -> tuple[Slug, ...]:
    """Return the first topics whose answers differ."""
    found: dict[Slug, Slug] = {}
    for slug in slugs:
        found.setdefault(knowledge.answering(slug).slug, slug)
    return tuple(found.values())[:GUESSES]


def other_guesses(
    shares: Mapping[Slug, float], missed: Collection[Slug], knowledge: Knowledge
) -> tuple[Slug, ...]:
    """Return guesses whose answers were not shown: by the words, or (no shares) of the same group.

    ``missed`` are the topics that were not meant.
    """
    answers = {knowledge.answering(slug).slug for slug in missed if slug in knowledge.topics}
    if shares:
        ours = (slug for slug in shares if slug in knowledge.topics)
        ranked = sorted(ours, key=lambda slug: (-shares[slug], slug))
    else:
        groups = {knowledge.topics[slug].group for slug in answers}
        ranked = [topic.slug for topic in knowledge.topics.values() if topic.group in groups]
    others = (slug for slug in ranked if knowledge.answering(slug).slug not in answers)
    return different(others, knowledge)
