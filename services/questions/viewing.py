"""What somebody is shown for a question, from what was made of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from census.definition import Census, Slug
from census.errors import CensusError
from census.people.people import Language, Person
from census.questions.answering import AnswerView, other_guesses
from census.questions.knowledge import SmallTalk, Topic
from census.questions.questions import AskedQuestion, QuestionStatus
from census.units import UnitCode
from services.ports.questions import KnowledgeBase
from services.ports.unit_of_work import UnitOfWork
from services.questions.asker import LocalContacts, help_near, may_hand_in, units_of, walking


@dataclass(frozen=True, slots=True)
class Viewing:
    """The views of one update.

    ``chosen`` is the language of the chat, ``spoken`` are all languages of the bot. ``person`` is
    None in a group, whoever asks there.
    """

    uow: UnitOfWork
    census: Census
    knowledge_base: KnowledgeBase
    local: LocalContacts
    person: Person | None
    at: datetime
    chosen: Language
    spoken: Sequence[Language]

    async def shown(
        self, question: AskedQuestion, guesses: Sequence[Slug], units: Sequence[UnitCode]
    ) -> AnswerView:
        """Return the view for a question's status."""
        match question.status:
            case QuestionStatus.GUESSED:
                return await self.view(question, guesses=guesses)
            case QuestionStatus.TALK if question.topic is not None:
                talk = self.knowledge_base.knowledge.small_talk[question.topic]
                return await self.view(question, answer=talk, units=units)
            case _ if question.topic is not None:
                topic = self.topic(question.topic)
                view = await self.view(question, answer=topic, units=units)
                return replace(view, second=self._second(question))
        return await self.view(question, guesses=guesses, units=units)

    async def view(
        self,
        question: AskedQuestion,
        *,
        answer: Topic | SmallTalk | None = None,
        guesses: Sequence[Slug] = (),
        units: Sequence[UnitCode] | None = None,
    ) -> AnswerView:
        """Return the view of an answer or of guesses; with neither, of who helps in person."""
        topics, asked_in = self.knowledge_base.knowledge.topics, question.around.language
        on = answer.follow_ups if isinstance(answer, Topic) and answer.asks is None else ()
        view = AnswerView(
            question=question,
            language=asked_in if asked_in in self.spoken else self.chosen,
            census=self.census,
            at=self.at,
            answer=answer,
            guesses=tuple(topics[slug] for slug in guesses),
            follow_ups=tuple(topics[slug] for slug in on),
            walking=walking(self.census, self.person, question.around.step, at=self.at),
            hands_in=may_hand_in(self.census, self.person, at=self.at),
        )
        if guesses and question.status is not QuestionStatus.UNANSWERED:
            return view
        units = units_of(self.person) if units is None else units
        contact, regency = await help_near(self.uow, self.local, units, self.person)
        return replace(view, contact=contact, regency=regency)

    def topic(self, slug: Slug) -> Topic:
        """Return the topic with the answer. Raises CensusError("old-button") if it is gone."""
        if slug not in self.knowledge_base.knowledge.topics:
            raise CensusError("old-button")
        return self.knowledge_base.knowledge.answering(slug)

    def _second(self, question: AskedQuestion) -> Topic | None:
        """Return what else was asked in the same message."""
        two = self.knowledge_base.two_asked(question.text)
        return self.topic(two[1]) if two and two[0] == question.topic else None

    def others(self, question: AskedQuestion, missed: set[Slug]) -> tuple[Slug, ...]:
        """Return guesses that were not shown as an answer."""
        reader = self.knowledge_base.understanding
        shares = reader.shares(question.text) if question.text else {}
        return other_guesses(shares, missed, self.knowledge_base.knowledge)
