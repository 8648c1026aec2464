"""Answering what people ask in their own words, and noting how the answers were taken."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from census.campaign.phases import phase_at
from census.definition import Census, Slug, StepId
from census.errors import CensusError
from census.people import Language, Person, Role
from census.questions.answering import AnswerDecision, Understood, decide
from census.questions.knowledge import Knowledge, Topic
from census.questions.questions import (
    AskedQuestion,
    Circumstances,
    QuestionId,
    QuestionStatus,
    masked,
)
from census.residents.contacts import Contact, nearest
from census.residents.journey import Journey
from census.units import Unit, UnitCode, UnitKind
from services.ports.questions import KnowledgeBase
from services.ports.unit_of_work import UnitOfWork

GUESSES: Final = 3
SURELY_WORDS: Final = 4
"""A text of so many words in which no other language shows is Indonesian, not merely short."""
TELLING: Final = 2
"""So many words must show another language: a single one, such as "salah", is often of several."""


@dataclass(frozen=True, slots=True)
class LocalContacts:
    """Who helps in person, and the regency of those whose own is not known."""

    contacts: tuple[Contact, ...] = ()
    area: UnitCode | None = None


@dataclass(frozen=True, slots=True)
class Help:
    """Who helps somebody in person, and the regency it is all about."""

    contact: Contact | None
    regency: Unit | None


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known of somebody who asks, and what that makes likely.

    ``unit`` is the village they are from, or the office they work in.
    """

    unit: UnitCode | None = None
    step: StepId | None = None
    likely: frozenset[Slug] = frozenset()


@dataclass(frozen=True, slots=True)
class Asking:
    """One asking: ``number`` is that of Telegram's update, ``language`` the one to answer in."""

    number: int
    language: Language
    at: datetime

    def question(
        self, situation: Situation, fate: QuestionStatus, topic: Slug | None, text: str = ""
    ) -> AskedQuestion:
        """Return the question as it is kept."""
        around = Circumstances(self.language, situation.unit, situation.step)
        return AskedQuestion(QuestionId(self.number), self.at, around, fate, topic, text)


@dataclass(frozen=True, slots=True)
class Answered:
    """A question that was taken, and what it may be about, best first: no answer twice."""

    question: AskedQuestion
    understood: Understood
    guesses: tuple[Slug, ...]


async def situation_of(
    uow: UnitOfWork, census: Census, person: Person | None, *, at: datetime
) -> Situation:
    """Tell where somebody stands, and what people there usually ask."""
    phase = phase_at(census, at)
    likely = set(phase.likely) if phase else set[Slug]()
    if person is None:
        return Situation(likely=frozenset(likely))
    likely |= set(census.likely.get(person.state, ()))
    step = None
    if phase is not None and phase.steps:
        step = Journey(phase, await uow.journeys.done(person.chat, phase.id)).current
    if step is not None:
        likely |= set(step.topics)
    unit = next(iter(units_of(person)), None)
    return Situation(unit, step.id if step else None, frozenset(likely))


def understand(
    knowledge_base: KnowledgeBase, text: str, likely: Collection[Slug] = ()
) -> Understood:
    """Say what a text is about."""
    return decide(knowledge_base.understanding.shares(text), knowledge_base.knowledge, likely)


def is_surely_a_question(knowledge_base: KnowledgeBase, text: str) -> bool:
    """Whether a text, typed where something else was wanted, is one that has an answer."""
    return understand(knowledge_base, text).decision is AnswerDecision.ANSWER


def language_to_answer(
    knowledge_base: KnowledgeBase, text: str, chosen: Language, spoken: Sequence[Language]
) -> Language:
    """Return the language of a text if it is clearly one that is spoken here, else the chosen."""
    found = knowledge_base.understanding.language(text)
    if found == chosen or found not in spoken:
        return chosen
    words = {word for word in text.lower().split() if any(map(str.isalpha, word))}
    if found == spoken[0]:
        # Indonesian is also what the reader says when in doubt.
        return found if len(words) >= SURELY_WORDS else chosen
    telling = sum(knowledge_base.understanding.language(word) == found for word in words)
    return found if telling >= min(TELLING, (len(words) + 1) // 2) else chosen


async def take_question(
    uow: UnitOfWork,
    knowledge_base: KnowledgeBase,
    text: str,
    situation: Situation,
    asked: Asking,
) -> Answered:
    """Say what a question is about, and keep it, without numbers and without who asked."""
    understood = understand(knowledge_base, text, situation.likely)
    fate, topic = _fate_of(understood)
    kept = "" if fate is QuestionStatus.TALK else masked(text)
    question = asked.question(situation, fate, topic, kept)
    await uow.asked.add(question)
    ranked = [slug for slug, _ in understood.topics]
    return Answered(question, understood, different(ranked, knowledge_base.knowledge))


async def browse(uow: UnitOfWork, slug: Slug, situation: Situation, asked: Asking) -> AskedQuestion:
    """Note that a topic was opened from the menu."""
    question = asked.question(situation, QuestionStatus.BROWSED, slug)
    await uow.asked.add(question)
    return question


async def find_question(uow: UnitOfWork, number: int) -> AskedQuestion:
    """Return a question. Raises CensusError("old-button") for one that is forgotten."""
    found = await uow.asked.get(QuestionId(number))
    if found is None:
        raise CensusError("old-button")
    return found


def topic_of(knowledge: Knowledge, slug: Slug) -> Topic:
    """Return the topic with the answer. Raises CensusError("old-button") if it is gone."""
    if slug not in knowledge.topics:
        raise CensusError("old-button")
    return knowledge.answering(slug)


async def read_topic(
    uow: UnitOfWork, knowledge: Knowledge, question: AskedQuestion, slug: Slug
) -> AskedQuestion:
    """Note which of the guesses was meant; what is read on from an answer is no new question."""
    before = knowledge.topics.get(question.topic) if question.topic else None
    if question.fate is QuestionStatus.ANSWERED and before is not None and before.asks is None:
        return question
    fate = (
        QuestionStatus.BROWSED
        if question.fate is QuestionStatus.BROWSED
        else QuestionStatus.ANSWERED
    )
    question = replace(question, fate=fate, topic=slug)
    await uow.asked.put(question)
    return question


async def helped(uow: UnitOfWork, question: AskedQuestion, slug: Slug, *, at: datetime) -> None:
    """Note that an answer helped; the words of the question are needed no more."""
    await uow.asked.judge(question.id, slug, helped=True, at=at)
    fate = question.fate if question.fate is QuestionStatus.BROWSED else QuestionStatus.ANSWERED
    await uow.asked.put(replace(question, fate=fate, topic=slug, text=""))


async def not_meant(
    uow: UnitOfWork,
    knowledge_base: KnowledgeBase,
    question: AskedQuestion,
    slug: Slug,
    *,
    at: datetime,
) -> tuple[Slug, ...]:
    """Note that an answer was not what was meant; return other guesses, none the second time."""
    verdicts = await uow.asked.verdicts(question.id)
    await uow.asked.judge(question.id, slug, helped=False, at=at)
    missed = {slug, *(topic for topic, good in verdicts.items() if not good)}
    guesses = _others(knowledge_base, question, missed) if len(missed) == 1 else ()
    if not guesses:
        await give_up(uow, question)
    elif question.fate is not QuestionStatus.BROWSED:
        await uow.asked.put(replace(question, fate=QuestionStatus.GUESSED))
    return guesses


async def give_up(uow: UnitOfWork, question: AskedQuestion) -> None:
    """Note that a question was not understood: it waits for an admin."""
    if question.fate is not QuestionStatus.BROWSED:
        await uow.asked.put(replace(question, fate=QuestionStatus.UNANSWERED, topic=None))


def guesses_again(knowledge_base: KnowledgeBase, question: AskedQuestion) -> tuple[Slug, ...]:
    """Return what a question may be about, once more."""
    return _others(knowledge_base, question, set())


async def speak(uow: UnitOfWork, question: AskedQuestion, language: Language) -> AskedQuestion:
    """Go on with a question in another language."""
    around = replace(question.around, language=language)
    question = replace(question, around=around)
    await uow.asked.put(question)
    return question


async def help_near(uow: UnitOfWork, desk: LocalContacts, units: Sequence[UnitCode]) -> Help:
    """Return who helps nearest to these units, the smallest first, and what they lie in."""
    around = await _chain(uow, units)
    regency = next((unit for unit in around if unit.kind is UnitKind.REGENCY), None)
    if regency is None and desk.area:
        regency = await uow.units.get(desk.area)
    return Help(nearest(desk.contacts, [unit.code for unit in around]), regency)


def units_of(person: Person | None) -> tuple[UnitCode, ...]:
    """Return the units that somebody is from or works in."""
    if person is None:
        return ()
    workplaces = (grant.unit for grant in person.grants if grant.role is not Role.ADMIN)
    return tuple(dict.fromkeys(each for each in (person.unit, *workplaces) if each))


def different(slugs: Iterable[Slug], knowledge: Knowledge) -> tuple[Slug, ...]:
    """Return the first topics whose answers differ."""
    found: dict[Slug, Slug] = {}
    for slug in slugs:
        found.setdefault(knowledge.answering(slug).slug, slug)
    return tuple(found.values())[:GUESSES]


async def forget_questions(uow: UnitOfWork, *, before: datetime, texts_before: datetime) -> int:
    """Drop what was asked too long ago, and words that nobody needs; return how many went."""
    return await uow.asked.forget(before=before, texts_before=texts_before)


def _fate_of(understood: Understood) -> tuple[QuestionStatus, Slug | None]:
    if understood.decision is AnswerDecision.ANSWER:
        return QuestionStatus.ANSWERED, understood.topics[0][0]
    if understood.decision is AnswerDecision.SUGGEST:
        return QuestionStatus.GUESSED, None
    return (
        (QuestionStatus.UNANSWERED, None)
        if understood.talk is None
        else (QuestionStatus.TALK, understood.talk)
    )


def _others(
    knowledge_base: KnowledgeBase, question: AskedQuestion, missed: set[Slug]
) -> tuple[Slug, ...]:
    """Return guesses that were not shown as an answer: by the words, or of the same group."""
    knowledge = knowledge_base.knowledge
    answers = {knowledge.answering(slug).slug for slug in missed if slug in knowledge.topics}
    if question.text:
        ranked = _ranked(knowledge_base.understanding.shares(question.text), knowledge)
    else:
        groups = {knowledge.topics[slug].group for slug in answers}
        ranked = [topic.slug for topic in knowledge.topics.values() if topic.group in groups]
    others = (slug for slug in ranked if knowledge.answering(slug).slug not in answers)
    return different(others, knowledge)


def _ranked(shares: Mapping[Slug, float], knowledge: Knowledge) -> list[Slug]:
    ours = [slug for slug in shares if slug in knowledge.topics]
    return sorted(ours, key=lambda slug: (-shares[slug], slug))


async def _chain(uow: UnitOfWork, codes: Sequence[UnitCode]) -> tuple[Unit, ...]:
    """Return units and what they lie in, level by level, each once."""
    around: dict[Unit, None] = {}
    while codes:
        found = [await uow.units.get(code) for code in codes]
        level = [unit for unit in found if unit is not None]
        around |= dict.fromkeys(level)
        codes = [unit.parent for unit in level if unit.parent]
    return tuple(around)
