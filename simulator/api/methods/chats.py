"""getChat, getChatMember, getChatAdministrators, getChatMemberCount, leaveChat, pins."""

from __future__ import annotations

from typing import Any

from simulator.api.access import Access, find_chat, find_message
from simulator.api.arguments import Arguments
from simulator.chats.membership import take_out
from simulator.chats.wire import chat_json, member_json, message_json
from simulator.cloud.accounts import Member, Membership
from simulator.cloud.cloud import Cloud
from simulator.cloud.errors import BadRequestError
from simulator.cloud.rights import PERMISSIONS
from simulator.cloud.state import Chat, ChatMessage

_MEDIA = tuple(each for each in PERMISSIONS if each.startswith("can_send_"))[1:-2]
_MAY_NOT = dict.fromkeys(
    ("can_change_info", "can_pin_messages", "can_manage_topics", "can_edit_tag"), False
)
_GIFTS = (
    "unlimited_gifts",
    "limited_gifts",
    "unique_gifts",
    "premium_subscription",
    "gifts_from_channels",
)


def get_chat(cloud: Cloud, arguments: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#getchat."""
    chat = find_chat(cloud, arguments, Access.READ)
    written = chat_json(cloud, chat)
    written["accepted_gift_types"] = dict.fromkeys(_GIFTS, chat.is_private)
    if not chat.is_private:
        allowed = {each: each not in chat.withheld for each in PERMISSIONS}
        media = all(allowed[each] for each in _MEDIA)
        written["permissions"] = allowed | {"can_send_media_messages": media} | _MAY_NOT
    if chat.pinned:
        pinned = chat.messages[chat.pinned[-1]]
        written["pinned_message"] = message_json(cloud, pinned, with_reply=False)
    written["max_reaction_count"] = 11
    written["accent_color_id"] = abs(chat.chat_id) % 7
    return written


def get_chat_member(cloud: Cloud, arguments: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#getchatmember."""
    user_id = max(arguments.number("user_id"), 0)
    if not user_id:
        raise BadRequestError("invalid user_id specified")
    own = user_id == cloud.bot.user_id
    chat = find_chat(cloud, arguments, Access.READ if own else Access.READ_MEMBERS)
    if user_id not in cloud.users:
        raise BadRequestError("user not found")
    if chat.is_private:
        return member_json(cloud, Member(user_id, Membership.MEMBER))
    return member_json(cloud, chat.standing_of(user_id))


def get_chat_administrators(cloud: Cloud, arguments: Arguments) -> list[dict[str, Any]]:
    """https://core.telegram.org/bots/api#getchatadministrators."""
    chat = find_chat(cloud, arguments, Access.READ_MEMBERS)
    if chat.is_private:
        raise BadRequestError("there are no administrators in the private chat")
    return [member_json(cloud, member) for member in chat.members.values() if member.administers]


def get_chat_member_count(cloud: Cloud, arguments: Arguments) -> int:
    """https://core.telegram.org/bots/api#getchatmembercount."""
    chat = find_chat(cloud, arguments, Access.READ_MEMBERS)
    if chat.is_private:
        return 2
    return sum(member.inside for member in chat.members.values())


def leave_chat(cloud: Cloud, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#leavechat."""
    chat = find_chat(cloud, arguments, Access.READ)
    if chat.is_private:
        raise BadRequestError("chat member status can't be changed in private chats")
    if cloud.bot_in(chat).inside:
        take_out(cloud, chat, cloud.bot.user_id, cloud.bot.user_id)
    return True


def pin_chat_message(cloud: Cloud, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#pinchatmessage."""
    message = find_message(cloud, arguments, Access.WRITE, "message to pin")
    chat = cloud.chats[message.chat_id]
    _check_may_pin(cloud, chat)
    if message.service is not None:
        raise BadRequestError("service messages can't be pinned")
    if message.message_id not in chat.pinned:
        cloud.pin(message)
        pinned = message_json(cloud, message, with_reply=False)
        cloud.post(chat, cloud.bot.user_id, service={"pinned_message": pinned})
    return True


def unpin_chat_message(cloud: Cloud, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#unpinchatmessage; the newest one if none is named."""
    if arguments.number("message_id"):
        message = find_message(cloud, arguments, Access.WRITE, "message to unpin")
        chat = cloud.chats[message.chat_id]
    else:
        chat = find_chat(cloud, arguments, Access.WRITE)
        message = _newest_pinned(chat)
    _check_may_pin(cloud, chat)
    if message.message_id in chat.pinned:
        cloud.unpin(message)
    return True


def unpin_all_chat_messages(cloud: Cloud, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#unpinallchatmessages."""
    chat = find_chat(cloud, arguments, Access.WRITE)
    _check_may_pin(cloud, chat)
    for message_id in list(chat.pinned):
        cloud.unpin(chat.messages[message_id])
    return True


def _newest_pinned(chat: Chat) -> ChatMessage:
    if not chat.pinned:
        raise BadRequestError("message to unpin not found")
    return chat.messages[chat.pinned[-1]]


def _check_may_pin(cloud: Cloud, chat: Chat) -> None:
    if not chat.is_private and not cloud.bot_in(chat).may("can_pin_messages"):
        raise BadRequestError("not enough rights to manage pinned messages in the chat")
