"""What somebody says after an answer: that it was not clear, or which of a list is meant."""

from dataclasses import dataclass, replace

from census.definition import Slug
from census.people.people import Language
from census.questions.answering import AnswerView
from census.questions.following import LastAnswer, option_meant, place_in, says_unclear
from census.questions.questions import QuestionStatus
from services.questions.answering import Answering
from services.questions.asker import situation_of

NEXT_BEST = 2
"""So many other answers are offered, beside a person."""


@dataclass(frozen=True, slots=True)
class Reference:
    """What a text says of the last answer: the topic it names, or (None) that it was not clear.

    ``language`` is the one to answer in.
    """

    last: LastAnswer
    meant: Slug | None
    language: Language


@dataclass(frozen=True, slots=True)
class Following(Answering):
    """The use cases of one update with a text that may refer to the last answer."""

    async def reference(self, text: str) -> Reference | None:
        """Return what a text says of the last answer; None where it stands by itself."""
        last = await self.last_answer()
        if last is None:
            return None
        place, listed = place_in(text), self._listed(last)
        if place is None:
            place = option_meant(text, self._labels(last))
        if place is not None and place < len(listed):
            return Reference(last, listed[place], self.language_of(text))
        if place is None and not says_unclear(text):
            return None
        return Reference(last, None, self.language_of(text))

    async def after(self, said: Reference) -> AnswerView:
        """Answer with the topic that is meant; else offer the next best, and then a person."""
        if said.meant is not None:
            return await self.open_topic(said.meant)
        last, known = said.last, self.knowledge_base.knowledge.topics
        likely = () if last.topic is None or self._labels(last) else last.others
        guesses = [slug for slug in likely if slug in known][:NEXT_BEST]
        situation = await situation_of(self.uow, self.census, self.person, at=self.at)
        status = QuestionStatus.GUESSED if guesses else QuestionStatus.UNANSWERED
        question = self.asked(situation, said.language, status, last.topic)
        await self.uow.asked.add(question)
        if last.topic is not None:
            await self.uow.asked.judge(question.id, last.topic, helped=False, at=self.at)
        view = await self.view(question, guesses=guesses)
        offered = said.language != self.chosen
        return await self.given(replace(view, unclear=True, tried=True, offered=offered))

    def _listed(self, last: LastAnswer) -> tuple[Slug, ...]:
        """Return the topics that were offered to choose from."""
        return last.others if last.topic is None or self._labels(last) else ()

    def _labels(self, last: LastAnswer) -> tuple[str, ...]:
        """Return the buttons below a short question; none below an answer."""
        topic = self.knowledge_base.knowledge.topics.get(last.topic or Slug(""))
        options = topic.asks.options if topic and topic.asks else ()
        return tuple(each.button.get(self.chosen, "") for each in options)
