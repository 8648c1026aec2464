"""Answering questions in people's own words, and recording how the answers were taken."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from census.definition import Slug, StepId
from census.errors import CensusError
from census.people.people import ChatId, Language
from census.questions.answering import (
    AnswerDecision,
    AnswerView,
    Understood,
    different,
    nearest_topics,
)
from census.questions.following import (
    OF_A_FIELD,
    asked_what_to_put,
    asks_what_to_put,
    goes_on,
)
from census.questions.knowledge import Topic
from census.questions.questions import (
    AskedQuestion,
    Circumstances,
    QuestionId,
    QuestionStatus,
    masked,
)
from census.units import UnitCode
from services.groups.binding import units_meant_in
from services.questions.asker import (
    Situation,
    situation_of,
    units_of,
)
from services.questions.viewing import Viewing


@dataclass(frozen=True, slots=True)
class Answering(Viewing):
    """The use cases of one update with a question. ``number`` is that of Telegram's update."""

    number: int

    async def answer(self, text: str) -> AnswerView:
        """Answer a text in the language that it is clearly written in, else in the chosen one."""
        language = self.language_of(text)
        situation = await situation_of(self.uow, self.census, self.person, at=self.at)
        view = await self._take(text, situation, language, units_of(self.person))
        return await self.given(replace(view, offered=language != self.chosen))

    def language_of(self, text: str) -> Language:
        """Return the language that a text is clearly written in, else the chosen one."""
        clearly = self.knowledge_base.understanding.language(text, self.chosen)
        return clearly if clearly in self.spoken and clearly is not None else self.chosen

    async def answer_in_group(self, text: str, group: ChatId, topic: int | None) -> AnswerView:
        """Answer in a topic of a group, for the unit whose board belongs there."""
        units = tuple(each.code for each in await units_meant_in(self.uow, group, topic))
        situation = await situation_of(self.uow, self.census, None, at=self.at)
        situation = replace(situation, unit=next(iter(units), None))
        return await self._take(text, situation, self.chosen, units)

    async def open_topic(
        self, slug: Slug, number: int = 0, stuck_at: StepId | None = None
    ) -> AnswerView:
        """Answer with a topic: one of the guesses for a question, or (0) one from the menu.

        ``stuck_at`` is the step at which it was offered. Raises CensusError("old-button").
        """
        topic = self.topic(slug)
        if number:
            question = await self._read(await self._question(number), slug)
        else:
            situation = await situation_of(
                self.uow, self.census, self.person, at=self.at, stuck_at=stuck_at
            )
            question = self.asked(situation, self.chosen, QuestionStatus.BROWSED, slug)
            await self.uow.asked.add(question)
        return await self.given(await self.view(question, answer=topic))

    async def helped(self, slug: Slug, number: int) -> AnswerView:
        """Record that an answer helped. The text of the question is no longer needed.

        Raises CensusError("old-button").
        """
        question, topic = await self._question(number), self.topic(slug)
        await self.uow.asked.judge(question.id, slug, helped=True, at=self.at)
        done = replace(question, status=question.status.when_read(), topic=slug, text="")
        await self.uow.asked.put(done)
        return replace(await self.view(done, answer=topic), helped=True)

    async def missed(self, slug: Slug, number: int) -> AnswerView:
        """Record that an answer was wrong: show other guesses, the second time a contact.

        Raises CensusError("old-button").
        """
        question = await self._question(number)
        verdicts = await self.uow.asked.verdicts(question.id)
        await self.uow.asked.judge(question.id, slug, helped=False, at=self.at)
        missed = {slug, *(topic for topic, good in verdicts.items() if not good)}
        guesses = self.others(question, missed) if len(missed) == 1 else ()
        if not guesses:
            return await self._give_up(question)
        if question.status is not QuestionStatus.BROWSED:
            await self.uow.asked.put(replace(question, status=QuestionStatus.GUESSED))
        return await self.given(await self.view(question, guesses=guesses))

    async def none_of_these(self, number: int) -> AnswerView:
        """Record that all guesses were wrong. Raises CensusError("old-button")."""
        return await self._give_up(await self._question(number))

    async def go_on_in(self, language: Language, number: int) -> AnswerView:
        """Show an answer again, in another language. Raises CensusError("old-button")."""
        question = await self._question(number)
        question = replace(question, around=replace(question.around, language=language))
        await self.uow.asked.put(question)
        unknown = question.status is QuestionStatus.UNANSWERED
        guesses = () if unknown else self.others(question, set())
        return await self.shown(question, guesses, units_of(self.person))

    async def common_topics(self) -> Sequence[Topic]:
        """Return topics with answers: first those that are likely now, then frequent ones."""
        likely = (await situation_of(self.uow, self.census, self.person, at=self.at)).likely
        topics = self.knowledge_base.knowledge.topics.values()
        return sorted(
            (topic for topic in topics if topic.same_as is None),
            key=lambda topic: (topic.slug not in likely, -sum(map(len, topic.examples.values()))),
        )

    async def _take(
        self, text: str, situation: Situation, language: Language, units: Sequence[UnitCode]
    ) -> AnswerView:
        """Recognise the topic of a text, and store it, without numbers and without the person."""
        understood = await self._understood(text, situation, language)
        kept = masked(text)
        two = self.knowledge_base.two_asked(kept)
        status, topic = (QuestionStatus.ANSWERED, two[0]) if two else _status_of(understood)
        kept = "" if status is QuestionStatus.TALK else kept
        question = self.asked(situation, language, status, topic, kept)
        await self.uow.asked.add(question)
        knowledge = self.knowledge_base.knowledge
        guesses = different((slug for slug, _ in understood.topics), knowledge)
        if status is QuestionStatus.UNANSWERED:
            guesses = nearest_topics(understood, knowledge)
        return await self.shown(question, guesses, units)

    async def _understood(self, text: str, situation: Situation, language: Language) -> Understood:
        """Say what a text is about, which may go on with the last answer or with the step.

        What is sure by itself and something else there is asked back.
        """
        knows = self.knowledge_base.understand
        alone = knows(text, situation.likely)
        about = await self._subject(text, situation, language)
        within = knows(f"{about} {text}", situation.likely) if about else alone
        sure = AnswerDecision.ANSWER
        if within.decision is not sure or alone.talk or _best(alone) == _best(within):
            return alone
        if alone.decision is not sure:
            return within
        both = dict((*within.topics[:1], *alone.topics))
        return replace(alone, decision=AnswerDecision.SUGGEST, topics=tuple(both.items()))

    async def _subject(self, text: str, situation: Situation, language: Language) -> str:
        """Return the title of what a text goes on with, which lacks its subject; else nothing."""
        topics = self.knowledge_base.knowledge.topics
        if asks_what_to_put(text):
            here = [topics[slug] for slug in sorted(situation.likely & topics.keys())]
            field = max(here, key=asked_what_to_put, default=None)
            is_field = field is not None and asked_what_to_put(field) >= OF_A_FIELD
            return field.title.get(language, "") if field and is_field else ""
        last = await self.last_answer() if goes_on(text) else None
        topic = topics.get(last.topic) if last and last.topic else None
        return topic.title.get(language, "") if topic else ""

    async def _give_up(self, question: AskedQuestion) -> AnswerView:
        """Record that a question was not understood. It waits for an admin."""
        if question.status is not QuestionStatus.BROWSED:
            given_up = replace(question, status=QuestionStatus.UNANSWERED, topic=None)
            await self.uow.asked.put(given_up)
        return replace(await self.view(question), tried=True)

    async def _read(self, question: AskedQuestion, slug: Slug) -> AskedQuestion:
        """Record the chosen guess. A topic opened from an answer is no new question."""
        before = self.knowledge_base.knowledge.topics.get(question.topic or Slug(""))
        if (
            question.status is QuestionStatus.ANSWERED
            and before is not None
            and before.asks is None
        ):
            return question
        question = replace(question, status=question.status.when_read(), topic=slug)
        await self.uow.asked.put(question)
        return question

    async def _question(self, number: int) -> AskedQuestion:
        found = await self.uow.asked.get(QuestionId(number))
        if found is None:
            raise CensusError("old-button")
        return found

    def asked(
        self,
        situation: Situation,
        language: Language,
        status: QuestionStatus,
        topic: Slug | None,
        text: str = "",
    ) -> AskedQuestion:
        """Return a question to store."""
        around = Circumstances(language, situation.unit, situation.step)
        return AskedQuestion(QuestionId(self.number), self.at, around, status, topic, text)


def _best(understood: Understood) -> Slug | None:
    return understood.topics[0][0] if understood.topics else None


def _status_of(understood: Understood) -> tuple[QuestionStatus, Slug | None]:
    match understood.decision:
        case AnswerDecision.ANSWER:
            return QuestionStatus.ANSWERED, understood.topics[0][0]
        case AnswerDecision.SUGGEST:
            return QuestionStatus.GUESSED, None
    return QuestionStatus.TALK if understood.talk else QuestionStatus.UNANSWERED, understood.talk
