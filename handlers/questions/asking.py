"""What people ask in their own words: an answer, guesses, or a person to ask."""

import re

from aiogram import Bot, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from census.definition import Slug
from census.errors import CensusError
from census.people import Language
from census.questions.questions import AskedQuestion
from handlers.groups.groups import about
from handlers.questions.answers import AnswerScreens, knowing_of
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InGroup, InPrivate, Mentioned, Pressed
from handlers.telegram.menus import bot_commands, menu_scope
from handlers.telegram.pending import ASKED
from handlers.telegram.replies import Offer, Replies, Reply, Say, Show
from presentation.chat import errors
from presentation.chat.actions import Action, Press
from services.ports.questions import KnowledgeBase
from services.questions import answering
from services.residents.guidance import choose_language

COMMAND = Command("tanya", "ask")


def setup() -> Router:
    """Return the router of this conversation.

    It comes behind all others that know what a text means, but before the questions for numbers:
    who asks something instead of typing a number is answered.
    """
    router = Router(name="questions")
    router.message.register(by_command, COMMAND, InPrivate())
    router.message.register(asked_in_group, COMMAND, InGroup())
    router.message.register(asked_in_group, _called_with_words, InGroup())
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
    """Answer what stands behind the command; show the topics where nothing does."""
    context.resident()
    typed = (command.args or "").strip()
    if not typed:
        return await menu(message, context)
    return await _answered(context, typed)


async def asked(message: Message, context: UpdateContext) -> Reply:
    """Answer a text that nothing else was waiting for."""
    return await _answered(context, message.text or "")


async def instead_of_a_number(
    message: Message, context: UpdateContext, knowledge_base: KnowledgeBase
) -> Reply:
    """Answer, and lead back to the number that was asked for; it may be typed still."""
    return Say(
        await AnswerScreens(context, knowledge_base).answer(message.text or "", then_number=True)
    )


async def menu(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Show what people usually ask."""
    context.resident()
    knowledge_base = await knowing_of(context)
    if knowledge_base is None:
        return Show(errors.not_understood(context.texts))
    return Show(await AnswerScreens(context, knowledge_base).menu())


async def topics_of(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show the topics of a group."""
    return Show(AnswerScreens(context, await _known(context)).group(press.number()))


async def open_topic(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Answer with the topic of a button."""
    knowledge_base, (slug, number) = await _known(context), _carried(press)
    answering.topic_of(knowledge_base.knowledge, slug)
    if number:
        question = await _question(context, number)
        question = await answering.read_topic(context.uow, knowledge_base.knowledge, question, slug)
    else:
        question = await AnswerScreens(context, knowledge_base).browsed(slug)
    return Show(await AnswerScreens(context, knowledge_base).topic(question, slug))


async def opened_by_link(context: UpdateContext, slug: str) -> Reply:
    """Answer with the topic of a deep link, such as that below an answer in a group."""
    knowledge_base = await _known(context)
    answering.topic_of(knowledge_base.knowledge, Slug(slug))
    screens = AnswerScreens(context, knowledge_base)
    return Show(await screens.topic(await screens.browsed(Slug(slug)), Slug(slug)))


async def helped(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Take it that an answer helped."""
    knowledge_base, (slug, number) = await _known(context), _carried(press)
    question = await _question(context, number)
    screen = await AnswerScreens(context, knowledge_base).topic(question, slug, helped=True)
    await answering.helped(context.uow, question, slug, at=context.at)
    return Show(screen)


async def missed(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Offer other guesses; who has said so twice is led to a person."""
    knowledge_base, (slug, number) = await _known(context), _carried(press)
    question = await _question(context, number)
    guesses = await answering.not_meant(context.uow, knowledge_base, question, slug, at=context.at)
    screens = AnswerScreens(context, knowledge_base)
    if guesses:
        return Show(screens.guesses(question, guesses))
    return Show(await screens.unknown(tried=True))


async def none_of_these(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Lead to a person."""
    knowledge_base, question = await _known(context), await _question(context, press.number())
    await answering.give_up(context.uow, question)
    return Show(await AnswerScreens(context, knowledge_base).unknown(tried=True))


async def speak(event: CallbackQuery, press: Press, context: UpdateContext) -> Replies:
    """Speak the language that somebody wrote in from here on."""
    knowledge_base, language = (
        await _known(context),
        Language(press.values[-1] if press.values else ""),
    )
    if language not in context.bot_context.catalogue.languages:
        raise CensusError("old-button")
    question = await _question(context, press.number())
    question = await answering.speak(context.uow, question, language)
    context.person = await choose_language(context.uow, context.resident(), language)
    context.speak(language)
    menu_ = bot_commands(context.texts, menu_scope(context.roles))
    return (Show(await AnswerScreens(context, knowledge_base).again(question)), Offer(menu_))


async def asked_in_group(message: Message, bot: Bot, context: UpdateContext) -> Reply:
    """Answer shortly what everybody may read; for the rest there is the private chat."""
    typed = _without_name(message, context)
    knowledge_base = await knowing_of(context)
    if knowledge_base is None or not typed:
        return await about(context, bot)
    return Say(await AnswerScreens(context, knowledge_base).answer_in_group(typed))


async def _answered(context: UpdateContext, typed: str) -> Reply:
    knowledge_base = await knowing_of(context)
    if knowledge_base is None:
        return Say(errors.not_understood(context.texts))
    return Say(await AnswerScreens(context, knowledge_base).answer(typed))


async def _known(context: UpdateContext) -> KnowledgeBase:
    context.resident()
    knowledge_base = await knowing_of(context)
    if knowledge_base is None:
        raise CensusError("old-button")
    return knowledge_base


async def _question(context: UpdateContext, number: int) -> AskedQuestion:
    """Return a question, and go on in the language in which it was answered."""
    question = await answering.find_question(context.uow, number)
    if question.around.language in context.bot_context.catalogue.languages:
        context.speak(question.around.language)
    return question


def _carried(press: Press) -> tuple[Slug, int]:
    """Return the topic and the number of the question that a button carries."""
    if len(press.values) != 2:  # noqa: PLR2004 - a topic and a number
        raise CensusError("old-button")
    slug, number = press.values
    return Slug(slug), Press(press.action, (number,)).number()


async def _is_a_question(message: Message, context: UpdateContext) -> bool:
    """Whether a text is meant for nothing else; who is new here is welcomed first."""
    if not message.text or message.text.startswith("/"):
        return False
    awaited = context.question is not None and context.question.key in ASKED
    return not awaited and context.somebody().consented_at is not None


async def _is_instead_of_a_number(
    message: Message, context: UpdateContext
) -> bool | dict[str, KnowledgeBase]:
    """Whether somebody surely asks something while a number is asked for."""
    text = message.text or "/"
    awaited = context.question is not None and context.question.key in ASKED
    if not awaited or text.startswith("/") or any(map(str.isdigit, text)):
        return False
    knowledge_service = context.bot_context.knowledge_service
    knowledge_base = await knowledge_service.knowledge_base() if knowledge_service.is_open else None
    if knowledge_base is None or not answering.is_surely_a_question(knowledge_base, text):
        return False
    return {"knowledge_base": knowledge_base}


async def _called_with_words(message: Message, context: UpdateContext) -> bool:
    text = message.text or "/"
    return (
        await Mentioned()(message, context)
        and not text.startswith("/")
        and bool(_without_name(message, context))
    )


def _without_name(message: Message, context: UpdateContext) -> str:
    """Return what stands beside the bot's name and the command."""
    name = re.escape(context.bot_context.bot_username)
    return re.sub(rf"^/\w+|@{name}\b", "", message.text or "", flags=re.IGNORECASE).strip()
