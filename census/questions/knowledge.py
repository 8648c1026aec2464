"""The knowledge of the campaign: topics, their answers, and example questions.

The values come from ``censuses/<name>/faq.yaml``, which an officer of the campaign edits.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Self

from census.definition import Slug
from census.people.people import Language

NONE = Slug("none")
"""The slug of foreign subjects: weather, football, other offices."""

Text = Mapping[Language, str]
Examples = Mapping[Language, tuple[str, ...]]


class Way(StrEnum):
    """What the bot itself can do where a topic is asked about: a button below the answer."""

    STATUS = "status"
    """Look the household's status up."""
    PERSON = "person"
    """Ask for somebody who helps."""
    OFFICER = "officer"
    """Check who is at the door, while officers visit; at other times ask for somebody who helps."""
    VISITS = "visits"
    """See when officers come, and say that none has come, while they visit."""


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a short question: the text on the button, and the topic it leads to."""

    button: Text
    slug: Slug


@dataclass(frozen=True, slots=True)
class ShortQuestion:
    """The short question of a topic whose answer depends on a missing fact."""

    question: Text
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """A subject that people ask about.

    ``answer`` has slots in braces, filled from the census and the deployment. It is empty where
    the topic asks a short question, and where ``same_as`` names the topic with the answer. It may
    be said from ``first_day`` to ``last_day``, both included; before that ``earlier`` is said, or
    nothing.
    """

    slug: Slug
    group: str
    title: Text
    answer: Text
    examples: Examples
    sources: tuple[str, ...] = ()
    valid: str = ""
    same_as: Slug | None = None
    asks: ShortQuestion | None = None
    follow_ups: tuple[Slug, ...] = ()
    first_day: date | None = None
    last_day: date | None = None
    earlier: Text = field(default_factory=dict)
    way: Way | None = None

    def on(self, day: date) -> Self | None:
        """Return the topic as it may be told on a day; None for one that may not."""
        if self.last_day is not None and day > self.last_day:
            return None
        if self.first_day is None or day >= self.first_day:
            return self
        return replace(self, answer=self.earlier) if self.earlier else None


@dataclass(frozen=True, slots=True)
class SmallTalk:
    """Messages that are no questions: greetings, thanks, anger. They get a kind short reply."""

    slug: Slug
    reply: Text
    examples: Examples


@dataclass(frozen=True, slots=True)
class Knowledge:
    """All topics, the small talk, and examples of foreign subjects.

    ``untold`` are topics that may not be told on the day of this knowledge.
    """

    topics: Mapping[Slug, Topic]
    small_talk: Mapping[Slug, SmallTalk]
    off_topic: Examples
    untold: frozenset[Slug] = frozenset()

    def on(self, day: date) -> Self:
        """Return what may be told on a day: an answer never knows the future."""
        told = {slug: topic.on(day) for slug, topic in self.topics.items()}
        gone = frozenset(
            slug
            for slug, topic in self.topics.items()
            if told[slug] is None or (topic.same_as is not None and told[topic.same_as] is None)
        )
        topics = {
            slug: replace(topic, follow_ups=tuple(on for on in topic.follow_ups if on not in gone))
            for slug, topic in told.items()
            if topic is not None and slug not in gone
        }
        return replace(self, topics=topics, untold=gone)

    def answering(self, slug: Slug) -> Topic:
        """Return the topic with the answer for a slug. Raises KeyError for any other slug."""
        topic = self.topics[slug]
        return self.topics[topic.same_as] if topic.same_as is not None else topic

    def examples(self) -> Iterator[tuple[Slug, Language, str]]:
        """Yield every example with the slug it belongs to."""
        for slug, examples in self._rooms():
            for language, sentences in examples.items():
                for sentence in sentences:
                    yield slug, language, sentence

    def _rooms(self) -> Iterator[tuple[Slug, Examples]]:
        for topic in self.topics.values():
            yield topic.slug, topic.examples
        for talk in self.small_talk.values():
            yield talk.slug, talk.examples
        yield NONE, self.off_topic
