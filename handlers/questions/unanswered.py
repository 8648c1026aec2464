"""For admins: unanswered questions in groups, and the topic that each group is attached to."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.definition import Slug
from census.errors import CensusError
from census.people.permissions import Permission
from census.questions.effect import Effect
from census.questions.knowledge import Topic
from census.questions.questions import Alike
from handlers.questions.asking import knowledge_base_of
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, InPrivate, Pressed
from handlers.telegram.replies import Reply, Show
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.chat.messages import Message as Screen
from presentation.chat.presses import Press
from presentation.questions import digest
from presentation.questions import unanswered as screens
from services.ports.questions import KnowledgeBase
from services.questions import teaching
from services.questions.digests import week_before
from services.rules.actors import require

ASK_TOPIC = "topic"


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="unanswered")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(waiting, Command(*spellings(CommandName.UNANSWERED)))
    router.callback_query.register(waiting_page, Pressed(Action.UNANSWERED))
    router.callback_query.register(week, Pressed(Action.QUESTIONS_WEEK))
    router.callback_query.register(show, Pressed(Action.UNANSWERED_SHOW))
    router.callback_query.register(search, Pressed(Action.UNANSWERED_SEARCH))
    router.message.register(found, AnswerTo(ASK_TOPIC))
    router.callback_query.register(pick, Pressed(Action.UNANSWERED_PICK))
    router.callback_query.register(attach, Pressed(Action.UNANSWERED_ATTACH))
    router.callback_query.register(ignore, Pressed(Action.UNANSWERED_IGNORE))
    return router


async def waiting(message: Message, context: UpdateContext) -> Reply:
    """Show the groups of unanswered questions."""
    groups = await teaching.unanswered(context.uow, context.somebody())
    return Show(screens.waiting(context.texts, groups=groups))


async def week(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show the digest of a week again."""
    try:
        day = date.fromisoformat(press.value())
    except ValueError:
        raise CensusError("old-button") from None
    titles = context.bot_context.knowledge_service.titles()
    rules = replace(context.bot_context.rules, titles=titles)
    news = await week_before(context.uow, rules, context.somebody(), day)
    return Show(digest.news(context.texts, news))


async def waiting_page(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show a page of the groups."""
    groups = await teaching.unanswered(context.uow, context.somebody())
    page = press.number() if press.values else 1
    return Show(screens.waiting(context.texts, groups=groups, page=page))


async def show(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show one group with its most probable topics."""
    alike = await teaching.unanswered_group(context.uow, context.somebody(), press.number())
    known = await _known(context)
    topics = _named(known, teaching.nearest_to(known, alike))
    villages = await teaching.villages_of(context.uow, alike)
    catalogue = context.bot_context.catalogue
    return Show(
        screens.group(
            context.texts, catalogue=catalogue, alike=alike, topics=topics, villages=villages
        )
    )


async def search(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask the admin for other words, to find a topic."""
    require(context.somebody(), Permission.TEACH)
    await context.ask(ASK_TOPIC, question=str(press.number()))
    return Show(screens.ask_topic(context.texts))


async def found(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Show the topics that fit the typed words. The question stays open until one is chosen."""
    number = int(context.question.facts["question"]) if context.question else 0
    alike = await teaching.unanswered_group(context.uow, context.somebody(), number)
    known = await _known(context)
    topics = _named(known, teaching.topics_like(known, typed))
    return Show(screens.found_topics(context.texts, alike=alike, topics=topics))


async def pick(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Measure what attaching would change, and ask for confirmation; refuse what does harm."""
    alike = await teaching.unanswered_group(context.uow, context.somebody(), press.number())
    known = await _known(context)
    return Show(await _measured_screen(context, known, alike, _topic(known, press)))


async def attach(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Attach a group to a topic: its phrasings become examples."""
    alike = await teaching.unanswered_group(context.uow, context.somebody(), press.number())
    known = await _known(context)
    topic = _topic(known, press)
    effect = await _effect(context, known, alike, topic)
    if effect.harms:
        return Show(_refused(context, known, alike, effect))
    await teaching.attach(
        context.uow,
        known,
        context.somebody(),
        press.number(),
        topic.slug,
        effect=effect,
        at=context.at,
    )
    return Show(screens.attached(context.texts, topic=topic))


async def ignore(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Remove a group from the list without an answer."""
    alike = await teaching.ignore(context.uow, context.somebody(), press.number(), at=context.at)
    return Show(screens.ignored(context.texts, count=len(alike.questions)))


async def _known(context: UpdateContext) -> KnowledgeBase:
    knowledge_base = await knowledge_base_of(context)
    if knowledge_base is None:
        raise CensusError("old-button")
    return knowledge_base


async def _measured_screen(
    context: UpdateContext, known: KnowledgeBase, alike: Alike, topic: Topic
) -> Screen:
    effect = await _effect(context, known, alike, topic)
    if effect.harms:
        return _refused(context, known, alike, effect)
    return screens.confirm(
        context.texts,
        alike=alike,
        topic=topic,
        phrasings=teaching.learnable(alike),
        effect=effect,
        read_as=known.knowledge.topics.get(effect.read_as) if effect.read_as else None,
    )


async def _effect(
    context: UpdateContext, known: KnowledgeBase, alike: Alike, topic: Topic
) -> Effect:
    """Measure beside the conversation: it takes seconds."""
    phrasings = teaching.learnable(alike)
    async with context.outside():
        return await asyncio.to_thread(teaching.effect_of, known, topic.slug, phrasings)


def _refused(context: UpdateContext, known: KnowledgeBase, alike: Alike, effect: Effect) -> Screen:
    hurt = known.knowledge.topics.get(effect.hurt) if effect.hurt else None
    return screens.refused(context.texts, alike=alike, hurt=hurt, effect=effect)


def _named(known: KnowledgeBase, slugs: Sequence[Slug]) -> list[Topic]:
    return [known.knowledge.topics[slug] for slug in slugs]


def _topic(knowledge_base: KnowledgeBase, press: Press) -> Topic:
    slug = Slug(press.last())
    if slug not in knowledge_base.knowledge.topics:
        raise CensusError("old-button")
    return knowledge_base.knowledge.topics[slug]
