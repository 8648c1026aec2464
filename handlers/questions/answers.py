"""The screens of questions and answers, filled with what holds for the person who asks."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from census.campaign.phases import next_visits
from census.definition import Slug
from census.errors import CensusError
from census.people import Language
from census.questions.answering import Decision
from census.questions.knowledge import Topic
from census.questions.questions import AskedQuestion, Fate
from census.units import UnitCode
from handlers.telegram.context import Turn
from presentation.chat import buttons
from presentation.chat.messages import Message
from presentation.language.catalogue import Texts
from presentation.language.html import Html, paragraphs
from presentation.language.names import unit_name
from presentation.questions import messages as questions
from presentation.questions.answers import slots
from services.groups.binding import binding_of
from services.ports.questions import Knowing
from services.questions import answering
from services.questions.answering import Asking, Help, Situation

PATIENCE: Final = 20.0
"""Seconds to wait for answers that are still being read: better a little late than again."""


async def knowing_of(turn: Turn) -> Knowing | None:
    """Return what is known; None for a census that knows nothing.

    Raises CensusError("answers-not-open") where the reading takes too long.
    """
    library = turn.house.library
    if library.is_open:
        return await library.knowing()
    async with turn.outside():
        try:
            async with asyncio.timeout(PATIENCE):
                return await library.knowing()
        except TimeoutError:
            raise CensusError("answers-not-open") from None


@dataclass(frozen=True, slots=True)
class Screens:
    """What one turn shows."""

    turn: Turn
    knowing: Knowing

    async def answer(self, typed: str, *, then_number: bool = False) -> Message:
        """Answer a text, in the language in which it is clearly written."""
        turn = self.turn
        chosen, spoken = turn.texts.language, turn.house.catalogue.languages
        language = answering.language_to_answer(self.knowing, typed, chosen, spoken)
        taken = await answering.take_question(
            turn.uow, self.knowing, typed, await self._situation(), self._asking(language)
        )
        turn.speak(language)
        speak = turn.texts if language != chosen else None
        shown = await self._shown(taken.question, taken.guesses, speak)
        if not then_number:
            return shown
        text = paragraphs(shown.text, questions.then_number(turn.texts))
        return replace(
            shown, text=text, buttons=(*shown.buttons[:-1], (buttons.cancel(turn.texts),))
        )

    async def again(self, question: AskedQuestion) -> Message:
        """Show once more what was shown for a question."""
        return await self._shown(question, answering.guesses_again(self.knowing, question), None)

    async def topic(
        self,
        question: AskedQuestion,
        slug: Slug,
        *,
        speak: Texts | None = None,
        helped: bool = False,
    ) -> Message:
        """Answer with a topic. Raises CensusError("old-button") for one that is gone."""
        topics = self.knowing.knowledge.topics
        topic = answering.topic_of(self.knowing.knowledge, slug)
        return questions.topic(
            self.turn.texts,
            topic=topic,
            slots=await self._slots(answering.units_of(self.turn.person)),
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
        topics = [self.knowing.knowledge.topics[slug] for slug in slugs]
        return questions.guesses(self.turn.texts, topics=topics, question=question, speak=speak)

    async def unknown(self, *, tried: bool = False) -> Message:
        """Name a person to ask."""
        found = await self._help(answering.units_of(self.turn.person))
        return questions.unknown(
            self.turn.texts, contact=found.contact, regency=self._name(found), tried=tried
        )

    async def menu(self) -> Message:
        """Show what people usually ask, first what is likely now."""
        likely = (await self._situation()).likely
        topics = self.knowing.knowledge.topics.values()
        common = sorted(
            (topic for topic in topics if topic.same_as is None),
            key=lambda topic: (topic.slug not in likely, -sum(map(len, topic.examples.values()))),
        )
        knowledge = self.knowing.knowledge
        return questions.menu(self.turn.texts, knowledge=knowledge, common=common)

    def group(self, place: int) -> Message:
        """Show the topics of a group. Raises CensusError("old-button") for one that is gone."""
        knowledge = self.knowing.knowledge
        names = questions.topic_groups(knowledge)
        if place >= len(names):
            raise CensusError("old-button")
        name = names[place]
        topics = [topic for topic in knowledge.topics.values() if topic.group == name]
        shown = [topic for topic in topics if topic.same_as is None]
        return questions.group(self.turn.texts, name=name, topics=shown)

    async def answer_in_group(self, typed: str) -> Message:
        """Answer where others read along, or lead to the private chat."""
        turn, bot = self.turn, self.turn.house.bot_username
        binding = await binding_of(turn.uow, turn.chat)
        situation = await answering.situation_of(turn.uow, turn.house.census, None, at=turn.at)
        unit = binding.unit.code if binding else None
        taken = await answering.take_question(
            turn.uow,
            self.knowing,
            typed,
            Situation(unit, None, situation.likely),
            self._asking(turn.texts.language),
        )
        if taken.question.fate is Fate.TALK:
            return await self._shown(taken.question, (), None)
        if taken.understood.decision is not Decision.ANSWER:
            return questions.private_instead(turn.texts, bot=bot)
        topic = answering.topic_of(self.knowing.knowledge, taken.guesses[0])
        if topic.asks is not None:
            return questions.private_instead(turn.texts, bot=bot)
        filled = await self._slots((unit,) if unit else ())
        notice = self._notice(topic)
        return questions.in_group(turn.texts, topic=topic, slots=filled, bot=bot, notice=notice)

    async def _shown(
        self, question: AskedQuestion, guesses: Sequence[Slug], speak: Texts | None
    ) -> Message:
        match question.fate:
            case Fate.GUESSED:
                return self.guesses(question, guesses, speak)
            case Fate.TALK if question.topic is not None:
                talk = self.knowing.knowledge.small_talk[question.topic]
                turn, near = self.turn, await self._slots(answering.units_of(self.turn.person))
                return questions.talk(turn.texts, talk=talk, slots=near, private=turn.private)
            case _ if question.topic is not None:
                return await self.topic(question, question.topic, speak=speak)
        return await self.unknown()

    async def browsed(self, slug: Slug) -> AskedQuestion:
        """Note that a topic was opened without a question."""
        asking = self._asking(self.turn.texts.language)
        return await answering.browse(self.turn.uow, slug, await self._situation(), asking)

    def _asking(self, language: Language) -> Asking:
        return Asking(self.turn.update, language, self.turn.at)

    async def _situation(self) -> Situation:
        turn = self.turn
        return await answering.situation_of(turn.uow, turn.house.census, turn.person, at=turn.at)

    async def _slots(self, units: Sequence[UnitCode]) -> dict[str, Html]:
        turn, found = self.turn, await self._help(units)
        return slots(
            turn.texts,
            turn.house.census,
            at=turn.at,
            contact=found.contact,
            regency=self._name(found),
        )

    async def _help(self, units: Sequence[UnitCode]) -> Help:
        turn = self.turn
        return await answering.help_near(turn.uow, turn.house.help_desk, units)

    def _name(self, found: Help) -> str:
        return unit_name(self.turn.texts, found.regency) if found.regency else ""

    def _notice(self, topic: Topic) -> Html | None:
        """Return what to say first where an answer holds in another phase than that of today."""
        turn, census = self.turn, self.turn.house.census
        for phase in census.phases:
            if topic.group in phase.about:
                visits = next_visits(census, turn.at)
                return questions.out_of_season(turn.texts, phase, today=turn.today, visits=visits)
        return None
