"""The screens of questions and answers, filled with what holds for the person who asks."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from census.campaign.phases import next_visits
from census.definition import Slug
from census.errors import CensusError
from census.people import Language
from census.questions.answering import AnswerDecision
from census.questions.knowledge import Topic
from census.questions.questions import AskedQuestion, QuestionStatus
from census.units import UnitCode
from handlers.telegram.context import UpdateContext
from presentation.chat import buttons
from presentation.chat.messages import Message
from presentation.language.catalogue import Texts
from presentation.language.html import Html, paragraphs
from presentation.language.names import unit_name
from presentation.questions import messages as questions
from presentation.questions.answers import slots
from services.groups.binding import binding_of
from services.ports.questions import KnowledgeBase
from services.questions import answering
from services.questions.answering import Asking, Help, Situation

KNOWLEDGE_WAIT_SECONDS: Final = 20.0
"""Seconds to wait for answers that are still being read: better a little late than again."""


async def knowing_of(context: UpdateContext) -> KnowledgeBase | None:
    """Return what is known; None for a census that knows nothing.

    Raises CensusError("answers-not-open") where the reading takes too long.
    """
    knowledge_service = context.bot_context.knowledge_service
    if knowledge_service.is_open:
        return await knowledge_service.knowledge_base()
    async with context.outside():
        try:
            async with asyncio.timeout(KNOWLEDGE_WAIT_SECONDS):
                return await knowledge_service.knowledge_base()
        except TimeoutError:
            raise CensusError("answers-not-open") from None


@dataclass(frozen=True, slots=True)
class AnswerScreens:
    """What one turn shows."""

    context: UpdateContext
    knowledge_base: KnowledgeBase

    async def answer(self, typed: str, *, then_number: bool = False) -> Message:
        """Answer a text, in the language in which it is clearly written."""
        context = self.context
        chosen, spoken = context.texts.language, context.bot_context.catalogue.languages
        language = answering.language_to_answer(self.knowledge_base, typed, chosen, spoken)
        taken = await answering.take_question(
            context.uow, self.knowledge_base, typed, await self._situation(), self._asking(language)
        )
        context.speak(language)
        speak = context.texts if language != chosen else None
        shown = await self._shown(taken.question, taken.guesses, speak)
        if not then_number:
            return shown
        text = paragraphs(shown.text, questions.then_number(context.texts))
        return replace(
            shown, text=text, buttons=(*shown.buttons[:-1], (buttons.cancel(context.texts),))
        )

    async def again(self, question: AskedQuestion) -> Message:
        """Show once more what was shown for a question."""
        return await self._shown(
            question, answering.guesses_again(self.knowledge_base, question), None
        )

    async def topic(
        self,
        question: AskedQuestion,
        slug: Slug,
        *,
        speak: Texts | None = None,
        helped: bool = False,
    ) -> Message:
        """Answer with a topic. Raises CensusError("old-button") for one that is gone."""
        topics = self.knowledge_base.knowledge.topics
        topic = answering.topic_of(self.knowledge_base.knowledge, slug)
        return questions.topic(
            self.context.texts,
            topic=topic,
            slots=await self._slots(answering.units_of(self.context.person)),
            follow_ups=[topics[each] for each in topic.follow_ups if topic.asks is None],
            question=question,
            notice=self._notice(topic),
            speak=speak,
            helped=helped,
        )

    def guesses(
        self, question: AskedQuestion, slugs: Sequence[Slug], speak: Texts | None = None
    ) -> Message:
        """Ask which topic was meant."""
        topics = [self.knowledge_base.knowledge.topics[slug] for slug in slugs]
        return questions.guesses(self.context.texts, topics=topics, question=question, speak=speak)

    async def unknown(self, *, tried: bool = False) -> Message:
        """Name a person to ask."""
        found = await self._help(answering.units_of(self.context.person))
        return questions.unknown(
            self.context.texts, contact=found.contact, regency=self._name(found), tried=tried
        )

    async def menu(self) -> Message:
        """Show what people usually ask, first what is likely now."""
        likely = (await self._situation()).likely
        topics = self.knowledge_base.knowledge.topics.values()
        common = sorted(
            (topic for topic in topics if topic.same_as is None),
            key=lambda topic: (topic.slug not in likely, -sum(map(len, topic.examples.values()))),
        )
        knowledge = self.knowledge_base.knowledge
        return questions.menu(self.context.texts, knowledge=knowledge, common=common)

    def group(self, place: int) -> Message:
        """Show the topics of a group. Raises CensusError("old-button") for one that is gone."""
        knowledge = self.knowledge_base.knowledge
        names = questions.topic_groups(knowledge)
        if place >= len(names):
            raise CensusError("old-button")
        name = names[place]
        topics = [topic for topic in knowledge.topics.values() if topic.group == name]
        shown = [topic for topic in topics if topic.same_as is None]
        return questions.group(self.context.texts, name=name, topics=shown)

    async def answer_in_group(self, typed: str) -> Message:
        """Answer where others read along, or lead to the private chat."""
        context, bot = self.context, self.context.bot_context.bot_username
        binding = await binding_of(context.uow, context.chat)
        situation = await answering.situation_of(
            context.uow, context.bot_context.census, None, at=context.at
        )
        unit = binding.unit.code if binding else None
        taken = await answering.take_question(
            context.uow,
            self.knowledge_base,
            typed,
            Situation(unit, None, situation.likely),
            self._asking(context.texts.language),
        )
        if taken.question.fate is QuestionStatus.TALK:
            return await self._shown(taken.question, (), None)
        if taken.understood.decision is not AnswerDecision.ANSWER:
            return questions.private_instead(context.texts, bot=bot)
        topic = answering.topic_of(self.knowledge_base.knowledge, taken.guesses[0])
        if topic.asks is not None:
            return questions.private_instead(context.texts, bot=bot)
        filled = await self._slots((unit,) if unit else ())
        notice = self._notice(topic)
        return questions.in_group(context.texts, topic=topic, slots=filled, bot=bot, notice=notice)

    async def _shown(
        self, question: AskedQuestion, guesses: Sequence[Slug], speak: Texts | None
    ) -> Message:
        match question.fate:
            case QuestionStatus.GUESSED:
                return self.guesses(question, guesses, speak)
            case QuestionStatus.TALK if question.topic is not None:
                talk = self.knowledge_base.knowledge.small_talk[question.topic]
                context, near = (
                    self.context,
                    await self._slots(answering.units_of(self.context.person)),
                )
                return questions.talk(context.texts, talk=talk, slots=near, private=context.private)
            case _ if question.topic is not None:
                return await self.topic(question, question.topic, speak=speak)
        return await self.unknown()

    async def browsed(self, slug: Slug) -> AskedQuestion:
        """Note that a topic was opened without a question."""
        asking = self._asking(self.context.texts.language)
        return await answering.browse(self.context.uow, slug, await self._situation(), asking)

    def _asking(self, language: Language) -> Asking:
        return Asking(self.context.update, language, self.context.at)

    async def _situation(self) -> Situation:
        context = self.context
        return await answering.situation_of(
            context.uow, context.bot_context.census, context.person, at=context.at
        )

    async def _slots(self, units: Sequence[UnitCode]) -> dict[str, Html]:
        context, found = self.context, await self._help(units)
        return slots(
            context.texts,
            context.bot_context.census,
            at=context.at,
            contact=found.contact,
            regency=self._name(found),
        )

    async def _help(self, units: Sequence[UnitCode]) -> Help:
        context = self.context
        return await answering.help_near(context.uow, context.bot_context.help_desk, units)

    def _name(self, found: Help) -> str:
        return unit_name(self.context.texts, found.regency) if found.regency else ""

    def _notice(self, topic: Topic) -> Html | None:
        """Return what to say first where an answer holds in another phase than that of today."""
        context, census = self.context, self.context.bot_context.census
        for phase in census.phases:
            if topic.group in phase.about:
                visits = next_visits(census, context.at)
                return questions.out_of_season(
                    context.texts, phase, today=context.today, visits=visits
                )
        return None
