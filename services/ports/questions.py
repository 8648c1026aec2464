"""What people asked, how the answers were taken, and who knows what a sentence is about."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from census.definition import Slug
from census.people import Language
from census.questions.digest import Tallied
from census.questions.knowledge import Knowledge
from census.questions.questions import AskedQuestion, LearnedExample, QuestionId, QuestionStatus


class AskedQuestions(Protocol):
    """All questions of the last weeks. None is linked to a chat."""

    async def add(self, question: AskedQuestion) -> None:
        """Keep a new question; one of that number that is there already stays as it is."""

    async def get(self, number: QuestionId) -> AskedQuestion | None:
        """Return a question."""

    async def put(self, question: AskedQuestion) -> None:
        """Write a question's language, fate, topic and text."""

    async def judge(self, number: QuestionId, topic: Slug, *, helped: bool, at: datetime) -> None:
        """Keep whether an answer helped; of two words on one answer the later counts."""

    async def verdicts(self, number: QuestionId) -> Mapping[Slug, bool]:
        """Return which answers to a question helped, and which did not."""

    async def unanswered(self, *, limit: int = 2000) -> Sequence[AskedQuestion]:
        """Return the newest questions that wait for an admin."""

    async def settle(
        self, numbers: Collection[QuestionId], fate: QuestionStatus, topic: Slug | None = None
    ) -> int:
        """Take questions that wait off the list; return how many still did."""

    async def tally(self, since: datetime, until: datetime) -> Sequence[Tallied]:
        """Count what was asked from a moment on, and before another."""

    async def forget(self, *, before: datetime, texts_before: datetime) -> int:
        """Drop old questions, and the words of those that need no admin; return how many went."""

    async def learn(self, examples: Sequence[LearnedExample]) -> None:
        """Keep phrasings; a phrasing that was attached before moves to the new topic."""

    async def learned(self) -> Sequence[LearnedExample]:
        """Return all phrasings that admins attached, by topic, oldest first."""


class Understanding(Protocol):
    """A trained reader of questions. Both answer in well under a hundredth of a second."""

    def shares(self, text: str) -> Mapping[Slug, float]:
        """Return how likely a text is about each topic, small talk, or nothing of ours."""

    def language(self, text: str) -> Language:
        """Return the language that a text is most probably written in."""


@dataclass(frozen=True, slots=True)
class KnowledgeBase:
    """Topics, and who recognises them in a sentence."""

    knowledge: Knowledge
    understanding: Understanding


class KnowledgeService(Protocol):
    """What the bot knows by now. It is read, and its reader trained, while the bot works."""

    @property
    def is_open(self) -> bool:
        """Whether the reading is over; ``knowledge_base`` answers at once then."""

    async def knowledge_base(self) -> KnowledgeBase | None:
        """Return what is known; None where a census knows nothing. Waits while it is read."""

    def read_again(self) -> None:
        """Learn what admins have attached since, in the background."""
