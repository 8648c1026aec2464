"""The form in which a chat gets boards: tables where it wants them, else words."""

from dataclasses import replace
from typing import TypeGuard

from handlers.telegram.context import UpdateContext
from handlers.telegram.replies import Replace, Replies, Reply, Say, Show
from services.push.rich_forms import tables_in_group


async def in_its_form(context: UpdateContext, replies: Replies) -> Replies:
    """Return an answer with its tables, or in words and the button that asks for tables."""
    listed = replies if isinstance(replies, tuple) else (replies,)
    if not any(_has_tables(each) for each in listed):
        return replies
    forms = context.bot_context.rich_forms
    if forms.wanted(await _chosen(context)):
        return replies
    return tuple(_in_words(each, offered=forms.known) for each in listed if each is not None)


def _in_words(reply: Reply, *, offered: bool) -> Reply:
    if not _has_tables(reply):
        return reply
    message = reply.message.in_words() if offered else reply.message.plain()
    return replace(reply, message=message)


def _has_tables(reply: Reply | None) -> TypeGuard[Show | Replace | Say]:
    return isinstance(reply, Show | Replace | Say) and reply.message.rich is not None


async def _chosen(context: UpdateContext) -> bool | None:
    if context.private:
        return context.person.tables if context.person else None
    return await tables_in_group(context.uow, context.chat)
