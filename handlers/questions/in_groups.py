"""Questions in a group: to the bot by its name, by a command, or as a reply to its message."""

import re
from dataclasses import replace

from aiogram import Bot, Router
from aiogram.filters import Command
from aiogram.types import Message

from census.questions.answering import AnswerDecision
from handlers.groups.groups import about
from handlers.questions.asking import ASK, answering_of, knowledge_base_of, loaded
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InGroup, Mentioned
from handlers.telegram.replier import topic_of
from handlers.telegram.replies import Reply, Say
from presentation.questions import answers


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="questions in groups")
    router.message.filter(InGroup())
    router.message.register(asked, Command(*ASK))
    router.message.register(asked, _called_with_words)
    router.message.register(asked, _is_asked_in_reply)
    return router


async def asked(message: Message, bot: Bot, context: UpdateContext) -> Reply:
    """Answer shortly with what everybody may read. The rest is for the private chat."""
    typed = _without_name(message, context)
    knowledge_base = await knowledge_base_of(context)
    if knowledge_base is None or not typed:
        return await about(context, bot)
    answering = replace(answering_of(context, knowledge_base), person=None)
    view = await answering.answer_in_group(typed, context.chat, topic_of(message))
    name = context.bot_context.bot_username
    return Say(answers.shown_in_group(context.texts, view, bot=name))


async def _called_with_words(message: Message, context: UpdateContext) -> bool:
    text = message.text or "/"
    return (
        await Mentioned()(message, context)
        and not text.startswith("/")
        and bool(_without_name(message, context))
    )


async def _is_asked_in_reply(message: Message, context: UpdateContext) -> bool:
    """Match a reply to the bot that asks something. "Mantap!" below a board needs no answer."""
    text, before = message.text or "/", message.reply_to_message
    if text.startswith("/") or before is None or before.from_user is None:
        return False
    if before.from_user.username != context.bot_context.bot_username:
        return False
    known = await loaded(context)
    return "?" in text or (
        known is not None and known.understand(text).decision is not AnswerDecision.NONE
    )


def _without_name(message: Message, context: UpdateContext) -> str:
    """Return the text besides the bot's name and the command."""
    name = re.escape(context.bot_context.bot_username)
    return re.sub(rf"^/\w+|@{name}\b", "", message.text or "", flags=re.IGNORECASE).strip()
