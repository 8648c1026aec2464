"""The updates that the bot gets from events in the chats."""

from __future__ import annotations

from simulator.chats.wire import callback_json, chat_json, member_json, message_json, user_json
from simulator.cloud.accounts import Member
from simulator.cloud.cloud import Cloud
from simulator.cloud.state import CallbackQuery, Chat, ChatMessage


def tell_of_message(cloud: Cloud, message: ChatMessage, *, edited: bool = False) -> None:
    """Queue the update of a person's message, if the bot may get it."""
    if hears(cloud, message):
        kind = "edited_message" if edited else "message"
        cloud.inbox.add(kind, message_json(cloud, message), message.chat_id)


def tell_of_press(cloud: Cloud, query: CallbackQuery) -> None:
    """Queue the update of a pressed button."""
    cloud.inbox.add("callback_query", callback_json(cloud, query), query.chat_id)


def tell_of_standing(cloud: Cloud, chat: Chat, actor_id: int, old: Member, new: Member) -> None:
    """Queue the update of a changed membership: of the bot always, of others if it is an admin."""
    own = new.user_id == cloud.bot.user_id or chat.is_private
    if not own and not cloud.bot_in(chat).administers:
        return
    update = {
        "chat": chat_json(cloud, chat),
        "from": user_json(cloud.users[actor_id]),
        "date": int(cloud.clock.now().timestamp()),
        "old_chat_member": member_json(cloud, old),
        "new_chat_member": member_json(cloud, new),
    }
    cloud.inbox.add("my_chat_member" if own else "chat_member", update, chat.chat_id)


def hears(cloud: Cloud, message: ChatMessage) -> bool:
    """Tell whether the bot gets a person's message.

    In groups privacy mode (https://core.telegram.org/bots/faq, "What messages will my bot get?")
    hides all messages except commands with its name, commands without a name where it was the last
    bot to write, replies to it and service messages, unless it is an administrator. A mention is
    hidden too.
    """
    chat = cloud.chats[message.chat_id]
    if chat.is_private or message.receiver == cloud.bot.user_id:
        return True
    bot = cloud.bot_in(chat)
    if not bot.inside:
        return False
    if cloud.can_read_all_group_messages or bot.administers or message.service is not None:
        return True
    replied = chat.messages.get(message.reply_to or 0)
    if replied is not None and replied.sender_id == cloud.bot.user_id:
        return True
    return _addresses_bot(cloud, message)


def _addresses_bot(cloud: Cloud, message: ChatMessage) -> bool:
    handle = f"@{cloud.bot.username}".lower()
    wrote_last = cloud.chats[message.chat_id].last_bot == cloud.bot.user_id
    units = message.text.encode("utf-16-le")
    for entity in message.entities:
        part = units[2 * entity.offset : 2 * (entity.offset + entity.length)]
        words = part.decode("utf-16-le").lower()
        if entity.type == "bot_command" and (
            words.endswith(handle) or ("@" not in words and wrote_last)
        ):
            return True
    return False
