"""What a group allows the bot, by Telegram's own data.

Source: https://core.telegram.org/bots/faq, "What messages will my bot get?": an administrator gets
everything, others what privacy mode leaves.
"""

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import ChatMemberAdministrator, ChatMemberOwner, ChatMemberRestricted

from census.people.people import ChatId
from presentation.groups.messages import Allowed


async def allowed_in(bot: Bot, chat: ChatId) -> Allowed:
    """Ask Telegram. Without an answer, everything counts as allowed."""
    try:
        me = await bot.me()
        member = await bot.get_chat_member(chat, me.id)
        if isinstance(member, ChatMemberOwner):
            return Allowed()
        if isinstance(member, ChatMemberAdministrator):
            return Allowed(deletes=member.can_delete_messages)
        everybody = (await bot.get_chat(chat)).permissions
    except TelegramAPIError:
        return Allowed()
    pictures = everybody is None or everybody.can_send_photos is not False
    if isinstance(member, ChatMemberRestricted):
        pictures = pictures and member.can_send_photos
    return Allowed(pictures, hears_all=bool(me.can_read_all_group_messages), deletes=False)
