"""The turn of one update: its order among others, and what is found out before a handler is asked.

By webhook a chat's messages, a person's presses and changes of the bot's membership have separate
queues, and an update that could not be delivered is overtaken by others, in this process or in
another. Their numbers show the order; the newest one stands in the turn of its chat. Polling keeps
the order, so there nothing is late. Source: tdlib/telegram-bot-api, Client.cpp 17158 and 17279,
WebhookActor.cpp 666.
"""

from aiogram.enums import ChatMemberStatus
from aiogram.types import Chat, Update, User

from census.people.people import ChatId
from handlers.telegram.bot_context import BotContext
from handlers.telegram.context import UpdateContext
from handlers.telegram.guard import Removal
from presentation.chat.open_questions import leads_elsewhere, leaves
from presentation.chat.presses import unpack
from presentation.language.catalogue import Texts
from services.ports.unit_of_work import UnitOfWork

REMEMBERED = 20_000
"""So many chats are remembered by what only saves work, or words."""

GONE = frozenset({ChatMemberStatus.LEFT, ChatMemberStatus.KICKED})


async def begin_turn(
    bot_context: BotContext,
    uow: UnitOfWork,
    event: Update,
    user: User,
    chat: Chat,
    *,
    removal: Removal | None,
    texts: Texts,
    shared: bool,
) -> UpdateContext:
    """Take the turn of a chat, with the open question; ``texts`` are for who has no language yet.

    A press or a text that leads elsewhere closes the question. Raises as ``UpdateContext.begin``.
    """
    private, where = chat.type == "private", ChatId(chat.id)
    context = UpdateContext(
        bot_context=bot_context,
        uow=uow,
        at=bot_context.clock.now(),
        update=event.update_id,
        chat=where,
        user=ChatId(user.id),
        private=private,
        person=None,
        texts=texts,
        removal=removal,
        here=private and event.my_chat_member is None,
        shared=shared,
    )
    await context.begin()
    if private:
        if context.person is not None and context.person.language is not None:
            context.speak(context.person.language)
    elif (group := await uow.groups.get(where)) is not None:
        context.speak(group.language)
    context.open_found()
    press = unpack((event.callback_query and event.callback_query.data) or "")
    said, asked = (event.message and event.message.text) or "", context.question
    if (press is not None and leads_elsewhere(press)) or (asked and leaves(said, asked.key)):
        await context.close_question()
    return context


async def begin_again(context: UpdateContext) -> None:
    """Roll back what a handler has begun, but keep that the update came.

    Raises AnsweredElsewhereError where it has taken effect in another process meanwhile.
    """
    await context.uow.rollback()
    context.afterwards.clear()
    await context.begin_anew()


def puts_out(update: Update) -> bool:
    """Tell whether the bot was removed from a chat."""
    change = update.my_chat_member
    return change is not None and change.new_chat_member.status in GONE
