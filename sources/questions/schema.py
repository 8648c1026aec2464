"""The schema of faq.yaml: its keys, and the meaning of each."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from census.definition import Slug
from census.people.people import Language
from census.questions.knowledge import (
    Examples,
    Option,
    ShortQuestion,
    SmallTalk,
    Text,
    Topic,
    Way,
)
from sources.census.values import Day

WordsByLanguage = Annotated[dict[str, str], Field(min_length=1)]
Sentences = dict[str, list[str]]


class KnowledgePart(BaseModel):
    """A part of faq.yaml. An unknown key is refused, because it is a typing error."""

    model_config = ConfigDict(extra="forbid")


class OptionEntry(KnowledgePart):
    """A button of a short question."""

    button: WordsByLanguage
    slug: str

    def to_domain(self) -> Option:
        """Return the option."""
        return Option(_text(self.button), Slug(self.slug))


class AskedEntry(KnowledgePart):
    """A short question whose answer leads to a topic."""

    question: WordsByLanguage
    options: Annotated[list[OptionEntry], Field(min_length=2, max_length=3)]

    def to_domain(self) -> ShortQuestion:
        """Return the question."""
        return ShortQuestion(
            _text(self.question), tuple(option.to_domain() for option in self.options)
        )


class TopicEntry(KnowledgePart):
    """One topic of faq.yaml."""

    slug: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=40)]
    group: str
    title: WordsByLanguage
    examples: Sentences
    answer: dict[str, str] = {}
    source: list[str] = []
    valid: str = ""
    same_as: str | None = None
    asks: AskedEntry | None = None
    follow_ups: Annotated[list[str], Field(max_length=3)] = []
    first_day: Annotated[Day | None, Field(alias="from")] = None
    until: Day | None = None
    earlier: dict[str, str] = {}
    way: Way | None = None

    def to_domain(self) -> Topic:
        """Return the topic."""
        return Topic(
            slug=Slug(self.slug),
            group=self.group,
            title=_text(self.title),
            answer=_text(self.answer),
            examples=_examples(self.examples),
            sources=tuple(self.source),
            valid=self.valid,
            same_as=Slug(self.same_as) if self.same_as else None,
            asks=self.asks.to_domain() if self.asks else None,
            follow_ups=tuple(map(Slug, self.follow_ups)),
            first_day=self.first_day,
            last_day=self.until,
            earlier=_text(self.earlier),
            way=self.way,
        )


class SmallTalkEntry(KnowledgePart):
    """A message that is no question, with the reply."""

    reply: WordsByLanguage
    examples: Sentences


class KnowledgeEntry(KnowledgePart):
    """The whole faq.yaml."""

    topics: Annotated[list[TopicEntry], Field(min_length=1)]
    small_talk: dict[str, SmallTalkEntry] = {}
    off_topic: Sentences = {}

    def talks(self) -> dict[Slug, SmallTalk]:
        """Return the small talk by its name."""
        return {
            Slug(name): SmallTalk(Slug(name), _text(entry.reply), _examples(entry.examples))
            for name, entry in self.small_talk.items()
        }

    def none_of_ours(self) -> Examples:
        """Return the examples of foreign subjects."""
        return _examples(self.off_topic)


def _text(texts: dict[str, str]) -> Text:
    return {Language(code): text.strip() for code, text in texts.items()}


def _examples(sentences: Sentences) -> Examples:
    return {Language(code): tuple(found) for code, found in sentences.items()}
