"""Ports of questions: asked ones, the votes on answers, and the knowledge base."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Protocol, Self

from census.definition import Slug
from census.people.people import ChatId, Language
from census.questions.anger import anger_in
from census.questions.answering import Understood, decide
from census.questions.asides import without_aside
from census.questions.clauses import two_asked
from census.questions.digest import Tallied
from census.questions.following import LastAnswer
from census.questions.knowledge import Knowledge
from census.questions.modesty import instead_of_anger
from census.questions.questions import (
    AskedQuestion,
    LearnedExample,
    QuestionId,
    QuestionStatus,
    Titles,
)


class AskedQuestions(Protocol):
    """The questions of the last weeks. None is linked to a chat."""

    async def add(self, question: AskedQuestion) -> None:
        """Store a new question. One with a number that exists stays as it is."""

    async def get(self, number: QuestionId) -> AskedQuestion | None:
        """Return a question."""

    async def put(self, question: AskedQuestion) -> None:
        """Write a question's language, status, topic and text."""

    async def judge(self, number: QuestionId, topic: Slug, *, helped: bool, at: datetime) -> None:
        """Store a vote on an answer. A later vote on the same answer replaces it."""

    async def verdicts(self, number: QuestionId) -> Mapping[Slug, bool]:
        """Return the votes on the answers to a question."""

    async def unanswered(self, *, limit: int = 2000) -> Sequence[AskedQuestion]:
        """Return the newest questions that wait for an admin."""

    async def settle(
        self, numbers: Collection[QuestionId], status: QuestionStatus, topic: Slug | None = None
    ) -> int:
        """Give waiting questions a status; return how many still waited."""

    async def tally(self, since: datetime, until: datetime) -> Sequence[Tallied]:
        """Count the questions from a moment on, and before another."""

    async def forget(self, *, before: datetime, texts_before: datetime) -> int:
        """Delete old questions, and texts that need no admin; return how many were deleted."""

    async def learn(self, examples: Sequence[LearnedExample]) -> None:
        """Store phrasings. A phrasing that was attached before moves to the new topic."""

    async def learned(self) -> Sequence[LearnedExample]:
        """Return all phrasings that admins attached, by topic, oldest first."""


class LastAnswers(Protocol):
    """What each chat was answered last, for a day or two: the topics, never the words."""

    async def keep(self, answer: LastAnswer) -> None:
        """Store an answer, replacing an earlier one of the chat."""

    async def get(self, chat: ChatId) -> LastAnswer | None:
        """Return the last answer of a chat."""

    async def forget(self, chat: ChatId) -> None:
        """Forget it: the person looks at something else."""


class Understanding(Protocol):
    """A trained reader of questions. To read takes well under a hundredth of a second."""

    def shares(self, text: str) -> Mapping[Slug, float]:
        """Return the probabilities of each topic, of small talk, and of foreign subjects."""

    def language(self, text: str, chosen: Language | None = None) -> Language | None:
        """Return the language that a text is clearly written in; None when in doubt.

        A language that somebody has chosen gives way only to one that is far ahead of it.
        """

    def trained_on(self, examples: Sequence[tuple[Slug, str]]) -> "Understanding":
        """Return a reader that has learned these examples alone. It takes seconds."""


@dataclass(frozen=True, slots=True)
class KnowledgeBase:
    """The topics, with the reader that recognises them."""

    knowledge: Knowledge
    understanding: Understanding

    def on(self, day: date) -> Self:
        """Return what may be told on a day."""
        return replace(self, knowledge=self.knowledge.on(day))

    def understand(self, text: str, likely: Collection[Slug] = ()) -> Understood:
        """Say what a text is about; ``likely`` is what the situation makes likely."""

        def part(asked: str) -> Understood:
            return decide(self.understanding.shares(asked), self.knowledge, likely)

        understood = without_aside(text, part(text), part)
        angry = anger_in(text, understood, self.knowledge)
        return instead_of_anger(text, angry, self.knowledge)

    def two_asked(self, text: str) -> tuple[Slug, Slug] | None:
        """Return the topics with the answers, where a text surely asks about two."""
        return two_asked(text, self.understand, lambda slug: self.knowledge.answering(slug).slug)


class KnowledgeService(Protocol):
    """The current knowledge. It is read, and its reader trained, while the bot works."""

    @property
    def is_open(self) -> bool:
        """Whether reading is over. Then ``knowledge_base`` answers at once."""

    async def knowledge_base(self) -> KnowledgeBase | None:
        """Return the knowledge base; None for a census without one. Waits while it is read."""

    def titles(self) -> Titles:
        """Return the titles of the topics, as far as they are loaded."""

    def read_again(self) -> None:
        """Read again in the background what admins have attached."""
