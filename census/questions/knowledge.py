"""What the campaign knows: topics that people ask about, and how people ask.

The values come from ``censuses/<name>/faq.yaml``; an officer of the campaign edits that file.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from census.definition import Slug
from census.people import Language

NONE = Slug("none")
"""What is none of ours: weather, football, other offices."""

Text = Mapping[Language, str]
Examples = Mapping[Language, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to a short question: what stands on the button, and the topic it leads to."""

    button: Text
    slug: Slug


@dataclass(frozen=True, slots=True)
class ShortQuestion:
    """The short question of a topic whose answer depends on a fact that was left out."""

    question: Text
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing that people ask.

    ``answer`` has slots in braces, filled from the census and the deployment; it is empty where
    the topic asks back, and where ``same_as`` names the topic that has the answer.
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


@dataclass(frozen=True, slots=True)
class SmallTalk:
    """What people say that is no question: greetings, thanks, anger. A kind short reply."""

    slug: Slug
    reply: Text
    examples: Examples


@dataclass(frozen=True, slots=True)
class Knowledge:
    """All topics, the small talk, and examples of what is none of ours."""

    topics: Mapping[Slug, Topic]
    small_talk: Mapping[Slug, SmallTalk]
    off_topic: Examples

    def answering(self, slug: Slug) -> Topic:
        """Return the topic that has the answer for a slug. Raises KeyError for no topic's slug."""
        topic = self.topics[slug]
        return self.topics[topic.same_as] if topic.same_as is not None else topic

    def examples(self) -> Iterator[tuple[Slug, Language, str]]:
        """Give every example with what it is an example of."""
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
