"""Questions in a group: to the bot by its name, by a command, or as a reply to its message."""

from dataclasses import replace

from aiogram import Bot, Router
from aiogram.filters import Command
from aiogram.types import Message

from census.questions.answering import AnswerDecision
from census.residents.replies import ReplyKind, reply_in
from handlers.groups.groups import about
from handlers.questions.asking import ASK, answering_of, knowledge_base_of, loaded
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InGroup, Mentioned, answers_bot, without_name
from handlers.telegram.messages.sent import topic_of
from handlers.telegram.replies import Reply, Say
from presentation.groups import messages as groups
from presentation.questions import answers


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="questions in groups")
    router.message.filter(InGroup())
    router.message.register(asked, Command(*ASK))
    router.message.register(stops, _says_stop)
    router.message.register(asked, _called_with_words)
    router.message.register(asked, _is_asked_in_reply)
    return router


async def asked(message: Message, bot: Bot, context: UpdateContext) -> Reply:
    """Answer shortly with what everybody may read. The rest is for the private chat."""
    typed = without_name(message, context)
    knowledge_base = await knowledge_base_of(context)
    if knowledge_base is None or not typed:
        return await about(context, bot)
    answering = replace(answering_of(context, knowledge_base), person=None)
    view = await answering.answer_in_group(typed, context.chat, topic_of(message))
    name = context.bot_context.bot_username
    return Say(answers.shown_in_group(context.texts, view, bot=name))


async def stops(message: Message, context: UpdateContext) -> Reply:
    """Say how a group is rid of boards, and a person of reminders."""
    return Say(groups.stops(context.texts, bot=context.bot_context.bot_username))


async def _says_stop(message: Message, context: UpdateContext) -> bool:
    """Match who tells the bot to stop, by its name or in a reply to it."""
    said = reply_in(without_name(message, context))
    if said is None or said.kind not in (ReplyKind.STOP, ReplyKind.BOTHERED):
        return False
    return await Mentioned()(message, context) or answers_bot(message, context)


async def _called_with_words(message: Message, context: UpdateContext) -> bool:
    text = message.text or "/"
    return (
        await Mentioned()(message, context)
        and not text.startswith("/")
        and bool(without_name(message, context))
    )


async def _is_asked_in_reply(message: Message, context: UpdateContext) -> bool:
    """Match a reply to the bot that asks something. "Mantap!" below a board needs no answer."""
    text = message.text or "/"
    if text.startswith("/") or not answers_bot(message, context):
        return False
    known = await loaded(context)
    return "?" in text or (
        known is not None and known.understand(text).decision is not AnswerDecision.NONE
    )
