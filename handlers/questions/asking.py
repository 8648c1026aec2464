"""Questions in people's own words: an answer, guesses, or a contact."""

import asyncio
from typing import Final

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from census.definition import Slug, StepId
from census.errors import CensusError
from census.identity.plain import plain
from census.people.people import Language
from census.questions.answering import AnswerDecision, AnswerView
from census.questions.modesty import MODESTY
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.menus import menu_of
from handlers.telegram.pending import ASKED
from handlers.telegram.replies import Offer, Replies, Reply, Say, Show
from presentation.chat import errors
from presentation.chat.actions import Action
from presentation.chat.messages import Message as Screen
from presentation.chat.presses import Press
from presentation.questions import answers
from presentation.questions import menu as topic_menu
from services.ports.questions import KnowledgeBase
from services.questions.following import Following
from services.residents.guidance import choose_language

ASK = ("tanya", "ask")
STEP = 2
"""The place of the step in a button below a step; before it are a topic and a question."""
KNOWLEDGE_WAIT_SECONDS: Final = 20.0
"""Seconds to wait while the knowledge base is loaded."""


def setup() -> Router:
    """Return the router of this conversation.

    It comes after all others that recognise a text, but before the questions for numbers: a person
    who asks something instead of typing a number is answered.
    """
    router = Router(name="questions")
    router.message.register(by_command, Command(*ASK), InPrivate())
    router.message.register(instead_of_a_number, InPrivate(), _is_instead_of_a_number)
    router.message.register(asked, InPrivate(), _is_a_question)
    for handler, action in (
        (menu, Action.TOPICS),
        (topics_of, Action.TOPICS_OF),
        (open_topic, Action.TOPIC_OPEN),
        (helped, Action.TOPIC_HELPED),
        (missed, Action.TOPIC_MISSED),
        (none_of_these, Action.QUESTION_MISSED),
        (speak, Action.QUESTION_SPEAK),
    ):
        router.callback_query.register(handler, Pressed(action), InPrivate())
    return router


async def by_command(message: Message, command: CommandObject, context: UpdateContext) -> Reply:
    """Answer the text after the command; without a text show the topics."""
    context.somebody()
    typed = (command.args or "").strip()
    return await _answered(context, typed) if typed else await menu(message, context)


async def asked(message: Message, context: UpdateContext) -> Reply:
    """Answer a text that no other handler takes."""
    return await _answered(context, message.text or "")


async def instead_of_a_number(
    message: Message, context: UpdateContext, knowledge_base: KnowledgeBase
) -> Reply:
    """Answer, and lead back to the number, which can still be typed."""
    view = await answering_of(context, knowledge_base).answer(message.text or "")
    return Say(answers.shown(context.bot_context.catalogue, view, then_number=True))


async def menu(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Show common topics."""
    context.somebody()
    knowledge_base = await knowledge_base_of(context)
    if knowledge_base is None:
        return Show(errors.not_understood(context.texts))
    common = await answering_of(context, knowledge_base).common_topics()
    knowledge = knowledge_base.knowledge
    return Show(topic_menu.menu(context.texts, knowledge=knowledge, common=common))


async def topics_of(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show the topics of a group."""
    knowledge = (await _open(context)).knowledge_base.knowledge
    place, names = press.number(), topic_menu.topic_groups(knowledge)
    if place >= len(names):
        raise CensusError("old-button")
    return Show(topic_menu.group(context.texts, knowledge=knowledge, name=names[place]))


async def open_topic(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Answer with the topic of a button."""
    step = press.value(STEP) if len(press.values) > STEP else ""
    answering = await _open(context)
    return _shown(context, await answering.open_topic(*_carried(press), StepId(step)))


async def opened_by_link(context: UpdateContext, slug: str) -> Reply:
    """Answer with the topic of a deep link, such as the one below an answer in a group."""
    return _shown(context, await (await _open(context)).open_topic(Slug(slug)))


async def helped(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Record that an answer helped."""
    return _shown(context, await (await _open(context)).helped(*_carried(press)))


async def missed(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Offer other guesses; the second time, a contact."""
    return _shown(context, await (await _open(context)).missed(*_carried(press)))


async def none_of_these(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show a contact."""
    return _shown(context, await (await _open(context)).none_of_these(press.number()))


async def speak(event: CallbackQuery, press: Press, context: UpdateContext) -> Replies:
    """Change to the language that the person writes in."""
    answering, language = await _open(context), Language(press.last())
    if language not in answering.spoken:
        raise CensusError("old-button")
    view = await answering.go_on_in(language, press.number())
    context.person = await choose_language(context.uow, context.somebody(), language)
    context.speak(language)
    return (_shown(context, view), Offer(menu_of(context.texts, context.shown_roles)))


async def knowledge_base_of(context: UpdateContext) -> KnowledgeBase | None:
    """Return what may be told today; None for a census without a knowledge base.

    Raises CensusError("answers-not-open") where loading takes too long.
    """
    knowledge_service = context.bot_context.knowledge_service
    if knowledge_service.is_open:
        return await loaded(context)
    async with context.outside():
        try:
            async with asyncio.timeout(KNOWLEDGE_WAIT_SECONDS):
                await knowledge_service.knowledge_base()
        except TimeoutError:
            raise CensusError("answers-not-open") from None
    return await loaded(context)


async def _answered(context: UpdateContext, typed: str) -> Reply:
    return Say(await answer_to(context, typed))


async def answer_to(context: UpdateContext, typed: str) -> Screen:
    """Return the answer to a question; without a knowledge base, that it is not understood."""
    knowledge_base = await knowledge_base_of(context)
    if knowledge_base is None:
        return errors.not_understood(context.texts)
    view = await answering_of(context, knowledge_base).answer(typed)
    return answers.shown(context.bot_context.catalogue, view)


async def _open(context: UpdateContext) -> Following:
    """Return the use cases of a button below an answer. Raises CensusError("old-button")."""
    context.somebody()
    knowledge_base = await knowledge_base_of(context)
    if knowledge_base is None:
        raise CensusError("old-button")
    return answering_of(context, knowledge_base)


def answering_of(context: UpdateContext, knowledge_base: KnowledgeBase) -> Following:
    """Return the use cases of the questions of an update."""
    bot_context = context.bot_context
    return Following(
        uow=context.uow,
        census=bot_context.census,
        knowledge_base=knowledge_base,
        local=bot_context.help_desk,
        person=context.person,
        number=context.update,
        at=context.at,
        chosen=context.texts.language,
        spoken=bot_context.catalogue.languages,
    )


def _shown(context: UpdateContext, view: AnswerView) -> Show:
    return Show(answers.shown(context.bot_context.catalogue, view))


def _carried(press: Press) -> tuple[Slug, int]:
    """Return the topic and the question's number in a button."""
    return Slug(press.value()), press.number(1)


async def _is_a_question(message: Message, context: UpdateContext) -> bool:
    """Tell whether a text is only a question. A new person who asks nothing is welcomed first."""
    text = message.text or "/"
    awaited = context.question is not None and context.question.key in ASKED
    if text.startswith("/") or awaited or not any(map(str.isalnum, plain(text).text)):
        return False
    if context.somebody().consented_at is not None:
        return True
    known = await loaded(context)
    if known is None:
        return False
    understood = known.understand(text)
    asks = understood.decision is not AnswerDecision.NONE or understood.talk == MODESTY
    return asks or known.two_asked(text) is not None


async def surely_answered(context: UpdateContext, text: str) -> Screen | None:
    """Return the answer to a text beside something else; None where nothing is surely asked."""
    known = await loaded(context) if text else None
    if known is None or known.understand(text).decision is not AnswerDecision.ANSWER:
        return None
    view = await answering_of(context, known).answer(text)
    return answers.shown(context.bot_context.catalogue, view)


async def loaded(context: UpdateContext) -> KnowledgeBase | None:
    """Return what may be told today; None without a knowledge base, or while it is loaded."""
    service = context.bot_context.knowledge_service
    known = await service.knowledge_base() if service.is_open else None
    return known.on(context.today) if known is not None else None


async def _is_instead_of_a_number(
    message: Message, context: UpdateContext
) -> bool | dict[str, KnowledgeBase]:
    """Return the knowledge base if the person surely asks something while a number is expected."""
    text = message.text or "/"
    awaited = context.question is not None and context.question.key in ASKED
    if not awaited or text.startswith("/") or any(map(str.isdigit, text)):
        return False
    knowledge_base = await loaded(context)
    if knowledge_base and knowledge_base.understand(text).decision is AnswerDecision.ANSWER:
        return {"knowledge_base": knowledge_base}
    return False
