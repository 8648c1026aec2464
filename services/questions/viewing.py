"""What somebody is shown for a question, from what was made of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from census.definition import Census, Slug
from census.errors import CensusError
from census.people.people import Language, Person
from census.questions.answering import NEAR, AnswerView, other_guesses
from census.questions.following import LastAnswer
from census.questions.knowledge import SmallTalk, Topic
from census.questions.questions import AskedQuestion, QuestionStatus
from census.units import UnitCode
from services.ports.questions import KnowledgeBase
from services.ports.unit_of_work import UnitOfWork
from services.questions.asker import (
    LocalContacts,
    help_near,
    may_be_uninvited,
    may_hand_in,
    units_of,
    walking,
)


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
        topic, step = answer if isinstance(answer, Topic) else None, question.around.step
        on = topic.follow_ups if topic and topic.asks is None else ()
        view = AnswerView(
            question=question,
            language=asked_in if asked_in in self.spoken else self.chosen,
            chosen=self.chosen,
            census=self.census,
            at=self.at,
            answer=answer,
            guesses=tuple(topics[slug] for slug in guesses),
            follow_ups=tuple(topics[slug] for slug in on),
            walking=walking(self.census, self.person, step, at=self.at),
            uninvited=may_be_uninvited(self.census, self.person, topic, step, at=self.at),
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

    async def given(self, view: AnswerView) -> AnswerView:
        """Remember which topics a person is shown, for what is said of them next."""
        topic, others = self._shown_in(view)
        if self.person is not None and (topic or others):
            await self.uow.last_answers.keep(LastAnswer(self.person.chat, topic, others, self.at))
        return view

    def _shown_in(self, view: AnswerView) -> tuple[Slug | None, tuple[Slug, ...]]:
        """Return the topic that is answered, and what may be meant besides or instead."""
        answer, second = view.answer, view.second
        if not isinstance(answer, Topic):
            return None, tuple(each.slug for each in view.guesses)
        if second is not None:
            return None, (answer.slug, second.slug)
        if answer.asks is not None:
            return answer.slug, tuple(each.slug for each in answer.asks.options)
        return answer.slug, self._next_best(view.question, answer)

    def _next_best(self, question: AskedQuestion, answer: Topic) -> tuple[Slug, ...]:
        """Return what else the words were near to, and what people ask next."""
        shares = self.knowledge_base.understanding.shares(question.text) if question.text else {}
        knowledge = self.knowledge_base.knowledge
        near = other_guesses(shares, {answer.slug}, knowledge) if shares else ()
        close = [slug for slug in near if shares[slug] >= NEAR]
        return tuple(dict.fromkeys((*close, *answer.follow_ups)))

    async def last_answer(self) -> LastAnswer | None:
        """Return what the person was answered last, while a text may still refer to it."""
        last = await self.uow.last_answers.get(self.person.chat) if self.person else None
        return last if last is not None and last.is_fresh(self.at) else None
