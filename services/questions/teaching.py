"""Unanswered questions: admins read them in groups, and attach each group to a topic."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from census.definition import Slug
from census.errors import CensusError
from census.people.permissions import Permission
from census.questions.answering import different
from census.questions.digest import TOO_FEW
from census.questions.effect import Effect, around, compared, other_reading, split
from census.questions.questions import Alike, LearnedExample, QuestionStatus, groups
from census.units import Unit, UnitCode
from services.ports.operations.changes import ChangeSubject
from services.ports.questions import KnowledgeBase
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import Actor, note, require

NAMED_VILLAGES = 3
MOST_LEARNED = 20
"""So many phrasings of one group are learned; more would teach nothing new."""


async def unanswered(uow: UnitOfWork, actor: Actor) -> Sequence[Alike]:
    """Return the unanswered questions in groups of similar ones, the largest group first.

    Raises CensusError("not-allowed") for anybody but an admin.
    """
    require(actor, Permission.TEACH)
    return groups(await uow.asked.unanswered())


async def unanswered_group(uow: UnitOfWork, actor: Actor, number: int) -> Alike:
    """Return the group of a question.

    Raises CensusError("not-allowed"), or ("question-settled") when somebody has dealt with it.
    """
    for alike in await unanswered(uow, actor):
        if any(question.id == number for question in alike.questions):
            return alike
    raise CensusError("question-settled")


async def attach(
    uow: UnitOfWork,
    knowledge_base: KnowledgeBase,
    actor: Actor,
    number: int,
    topic: Slug,
    *,
    effect: Effect,
    at: datetime,
) -> Alike:
    """Attach a group of questions to a topic: its phrasings become examples.

    Raises as ``unanswered_group``, and CensusError("old-button") for a topic that is gone, or where
    the measured ``effect`` is that others get worse.
    """
    alike = await unanswered_group(uow, actor, number)
    if topic not in knowledge_base.knowledge.topics or effect.harms:
        raise CensusError("old-button")
    language = {question.text: question.around.language for question in alike.questions}
    await uow.asked.learn(
        [LearnedExample(text, topic, language[text], at) for text in learnable(alike)]
    )
    await uow.changes.note(ChangeSubject.PHRASINGS)
    await _settle(uow, actor, alike, QuestionStatus.ATTACHED, topic, at=at)
    return alike


async def ignore(uow: UnitOfWork, actor: Actor, number: int, *, at: datetime) -> Alike:
    """Remove a group of questions that no topic answers. Raises as ``unanswered_group``."""
    alike = await unanswered_group(uow, actor, number)
    await _settle(uow, actor, alike, QuestionStatus.IGNORED, None, at=at)
    return alike


async def learned(uow: UnitOfWork, actor: Actor) -> Sequence[LearnedExample]:
    """Return all phrasings that admins attached. Raises CensusError("not-allowed")."""
    require(actor, Permission.TEACH)
    return await uow.asked.learned()


def topics_like(knowledge_base: KnowledgeBase, text: str) -> tuple[Slug, ...]:
    """Return the most probable topics of a text."""
    ranked = [slug for slug, _ in knowledge_base.understand(text).topics]
    return different(ranked, knowledge_base.knowledge)


def nearest_to(knowledge_base: KnowledgeBase, alike: Alike) -> tuple[Slug, ...]:
    """Return the topics that all phrasings of a group together are nearest to."""
    shares = [knowledge_base.understanding.shares(text) for text in learnable(alike)]
    topics = knowledge_base.knowledge.topics
    ranked = sorted(topics, key=lambda slug: (-sum(each.get(slug, 0.0) for each in shares), slug))
    return different(ranked, knowledge_base.knowledge)


def effect_of(known: KnowledgeBase, topic: Slug, phrasings: Sequence[str]) -> Effect:
    """Return what phrasings would change among the topics that they may be mixed up with.

    Two readers are trained on the examples of these topics, without and with the phrasings. That
    takes some seconds: run it beside the conversation.
    """
    knowledge, reader = known.knowledge, known.understanding
    shares = [reader.shares(text) for text in phrasings]
    near = around(topic, shares, knowledge)
    learned, kept = split(knowledge, near)
    before = reader.trained_on(learned)
    after = reader.trained_on([*learned, *((topic, text) for text in phrasings)])
    readings = [(before.shares(text), after.shares(text)) for _, text in kept]
    effect = compared(topic, kept, readings, knowledge)
    return replace(effect, read_as=other_reading(topic, shares, knowledge))


def learnable(alike: Alike) -> tuple[str, ...]:
    """Return the phrasings of a group that are worth learning, the most frequent first."""
    return alike.phrasings[:MOST_LEARNED]


def places_of(alike: Alike) -> tuple[UnitCode, ...]:
    """Return the units of a group's questions, the most frequent first, without rare ones."""
    counted = Counter(each.around.unit for each in alike.questions if each.around.unit)
    return tuple(unit for unit, count in counted.most_common() if count >= TOO_FEW)


async def villages_of(uow: UnitOfWork, alike: Alike) -> tuple[Unit, ...]:
    """Return the most frequent units of a group's questions."""
    units = [await uow.units.get(code) for code in places_of(alike)]
    return tuple(unit for unit in units if unit is not None)[:NAMED_VILLAGES]


async def _settle(
    uow: UnitOfWork,
    actor: Actor,
    alike: Alike,
    status: QuestionStatus,
    topic: Slug | None,
    *,
    at: datetime,
) -> None:
    await uow.asked.settle([question.id for question in alike.questions], status, topic)
    facts = {"questions": len(alike.questions), "topic": topic or ""}
    await note(uow, actor, f"questions {status}", facts, at=at)
