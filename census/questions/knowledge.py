"""The knowledge of the campaign: topics, their answers, and example questions.

The values come from ``censuses/<name>/faq.yaml``, which an officer of the campaign edits.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from census.definition import Slug
from census.people import Language

NONE = Slug("none")
"""The slug of foreign subjects: weather, football, other offices."""

Text = Mapping[Language, str]
Examples = Mapping[Language, tuple[str, ...]]


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
    the topic asks a short question, and where ``same_as`` names the topic with the answer.
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
    """Messages that are no questions: greetings, thanks, anger. They get a kind short reply."""

    slug: Slug
    reply: Text
    examples: Examples


@dataclass(frozen=True, slots=True)
class Knowledge:
    """All topics, the small talk, and examples of foreign subjects."""

    topics: Mapping[Slug, Topic]
    small_talk: Mapping[Slug, SmallTalk]
    off_topic: Examples

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
