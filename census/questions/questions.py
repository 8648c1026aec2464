"""Asked questions: their status, and which unanswered ones are alike.

A question is not linked to the person who asked it, and keeps no number that may be personal.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, NewType

from census.definition import Slug, StepId
from census.identity.free_text import redact
from census.people.people import Language
from census.questions.knowledge import Knowledge, Text
from census.units import UnitCode

QuestionId = NewType("QuestionId", int)

Titles = Mapping[Slug, Text]
"""The titles of topics."""

LONGEST: Final = 300
"""Longer texts are cut off; by then the subject is clear."""
ALIKE: Final = 0.5
"""Two questions are alike when this share of their words is common to both."""
SHORTEST_WORD: Final = 3
"""Shorter words ("di", "ya", "is") say nothing about the subject."""
STEM: Final = 4
"""Words are compared by this many letters; the rest is mostly an ending ("cair", "cairnya")."""
PARTICLES: Final = frozenset(
    {"and", "dong", "for", "kak", "kok", "min", "nih", "pak", "sih", "the"}
)
"""Longer words that say nothing about the subject either."""

_OF_SOMEBODY: Final = re.compile(r"\d(?:[ .,/\-]{0,2}\d){5,}|\S*@\S+|•+")
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+")


class QuestionStatus(StrEnum):
    """The status of a question."""

    BROWSED = "browsed"
    """A person opened the topic from the menu and typed nothing."""
    ANSWERED = "answered"
    GUESSED = "guessed"
    """Guesses were shown, and no one was chosen yet."""
    TALK = "talk"
    """A greeting, thanks, or anger."""
    UNANSWERED = "unmet"
    """The bot did not understand it. It waits for an admin."""
    ATTACHED = "attached"
    """An admin attached it to a topic."""
    IGNORED = "ignored"
    """An admin said that it is none of ours."""

    def when_read(self) -> "QuestionStatus":
        """Return the status of a question whose answer was read."""
        return self if self is QuestionStatus.BROWSED else QuestionStatus.ANSWERED


@dataclass(frozen=True, slots=True)
class Circumstances:
    """The situation of a question. ``step`` is the step at which it was asked."""

    language: Language
    unit: UnitCode | None = None
    step: StepId | None = None


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question that was asked. ``text`` is masked, ``topic`` is the topic that was shown.

    Its number is that of Telegram's update, so an update that comes twice is one question.
    """

    id: QuestionId
    at: datetime
    around: Circumstances
    status: QuestionStatus
    topic: Slug | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class LearnedExample:
    """A phrasing that an admin attached to a topic."""

    text: str
    topic: Slug
    language: Language
    at: datetime


@dataclass(frozen=True, slots=True)
class Alike:
    """Questions that are alike, the most typical first; never empty."""

    questions: tuple[AskedQuestion, ...]

    @property
    def number(self) -> QuestionId:
        """The number of the oldest question. It names the group while it waits."""
        return min(question.id for question in self.questions)

    @property
    def phrasings(self) -> tuple[str, ...]:
        """The different texts, the most frequent first."""
        counted = Counter(question.text for question in self.questions)
        return tuple(sorted(counted, key=lambda text: (-counted[text], text)))


def masked(text: str) -> str:
    """Return a text without e-mail addresses, accounts and longer numbers.

    A number is any run of six digits or more, also with dots or spaces in it.
    """
    return _OF_SOMEBODY.sub("…", " ".join(redact(text).split()))[:LONGEST]


def groups(questions: Iterable[AskedQuestion]) -> tuple[Alike, ...]:
    """Group questions by likeness, the largest group first, whatever their order.

    The most frequent phrasing gathers all that share half of its words; then the next phrasing
    that is left gathers its like.
    """
    by_words: defaultdict[frozenset[str], list[AskedQuestion]] = defaultdict(list)
    for question in questions:
        by_words[_words(question.text)].append(question)
    ranked = sorted(by_words, key=lambda words: (-len(by_words[words]), sorted(words)))
    found = [
        Alike(tuple(sorted((each for words in alike for each in by_words[words]), key=_newest)))
        for alike in _gathered(ranked)
    ]
    return tuple(sorted(found, key=lambda alike: (-len(alike.questions), alike.number)))


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Return which share of the words of two questions is common to both, from 0 to 1."""
    return len(one & other) / len(one | other) if one | other else 1.0


def taught(knowledge: Knowledge, learned: Iterable[LearnedExample]) -> Knowledge:
    """Return the knowledge with more examples. Examples of topics that are gone are left out."""
    more: defaultdict[Slug, defaultdict[Language, list[str]]]
    more = defaultdict(lambda: defaultdict(list))
    for example in learned:
        if example.topic in knowledge.topics:
            more[example.topic][example.language].append(example.text)
    topics = dict(knowledge.topics)
    for slug, by_language in more.items():
        examples = dict(topics[slug].examples)
        for language, texts in by_language.items():
            examples[language] = (*examples.get(language, ()), *texts)
        topics[slug] = replace(topics[slug], examples=examples)
    return replace(knowledge, topics=topics)


def _gathered(ranked: list[frozenset[str]]) -> list[list[frozenset[str]]]:
    """Let each phrasing in turn gather the phrasings like it."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, words in enumerate(ranked):
        for word in words:
            places[word].append(place)
    taken: set[int] = set()
    gathered = []
    for place, words in enumerate(ranked):
        if place in taken:
            continue
        near = sorted({place, *(other for word in words for other in places[word])} - taken)
        alike = [other for other in near if likeness(words, ranked[other]) >= ALIKE]
        taken.update(alike)
        gathered.append([ranked[other] for other in alike])
    return gathered


def _words(text: str) -> frozenset[str]:
    found = _WORD.findall(text.casefold())
    telling = (word for word in found if len(word) >= SHORTEST_WORD and word not in PARTICLES)
    return frozenset(word if word.isdigit() else word[:STEM] for word in telling) or frozenset(
        found
    )


def _newest(question: AskedQuestion) -> tuple[float, int]:
    return -question.at.timestamp(), -question.id


@dataclass(frozen=True, slots=True)
class QuestionSpans:
    """How long questions are kept, and the words of those that were understood."""

    kept: timedelta
    words: timedelta
