"""Access checks: which chats and messages the bot may use, and the errors if it may not."""

from __future__ import annotations

from enum import IntEnum

from simulator.api.arguments import Arguments
from simulator.cloud.accounts import ChatKind, Membership
from simulator.cloud.cloud import Cloud
from simulator.cloud.errors import BadRequestError, ForbiddenError
from simulator.cloud.state import Chat, ChatMessage


class Access(IntEnum):
    """What the bot wants to do in a chat. Each level needs more than the one before."""

    READ = 0
    READ_MEMBERS = 1
    EDIT = 2
    WRITE = 3


def find_chat(cloud: Cloud, arguments: Arguments, access: Access, name: str = "chat_id") -> Chat:
    """Return the chat that a request names.

    Raises BadRequestError or ForbiddenError: there is none, or the bot may not do that there.
    """
    text = arguments.text(name)
    if not text:
        raise BadRequestError("chat_id is empty")
    chat = cloud.chats.get(_chat_id(text))
    if chat is None or not _known(cloud, chat):
        raise BadRequestError("chat not found")
    if chat.is_private:
        if cloud.users[chat.chat_id].deactivated and access >= Access.EDIT:
            raise ForbiddenError("user is deactivated")
    elif chat.kind is ChatKind.GROUP:
        _check_group(cloud, chat, access)
    else:
        _check_supergroup(cloud, chat)
    return chat


def find_message(
    cloud: Cloud,
    arguments: Arguments,
    access: Access,
    what: str,
    *,
    chat_name: str = "chat_id",
) -> ChatMessage:
    """Return the message that a request names; `what` is its role in the error."""
    chat = find_chat(cloud, arguments, access, chat_name)
    message = chat.messages.get(arguments.number("message_id"))
    if message is None:
        raise BadRequestError(f"{what} not found")
    return message


def check_reachable(cloud: Cloud, chat: Chat) -> None:
    """Check what only Telegram's servers know: whether a person lets the bot write to them.

    Raises ForbiddenError: they blocked it, or never started it.
    """
    if not chat.is_private:
        return
    if chat.blocked:
        raise ForbiddenError("bot was blocked by the user")
    if not chat.started:
        raise ForbiddenError("bot can't initiate conversation with a user")


def _chat_id(text: str) -> int:
    if text.startswith("@"):
        raise BadRequestError("chat not found")
    try:
        return int(text)
    except ValueError:
        return 0


def _known(cloud: Cloud, chat: Chat) -> bool:
    """Tell whether the bot knows this chat: it was in the group, or met the person somewhere."""
    if not chat.is_private:
        return cloud.bot.user_id in chat.members
    if chat.started or chat.blocked:
        return True
    return any(
        cloud.bot_in(group).inside and group.standing_of(chat.chat_id).inside
        for group in cloud.chats.values()
        if not group.is_private
    )


def _check_group(cloud: Cloud, chat: Chat, access: Access) -> None:
    # The members of a deleted group cannot be read either.
    needs_active = access in {Access.WRITE, Access.READ_MEMBERS}
    if chat.migrated_to is not None:
        if needs_active:
            raise BadRequestError(
                "group chat was upgraded to a supergroup chat",
                {"migrate_to_chat_id": chat.migrated_to},
            )
        return
    if chat.deleted:
        if needs_active:
            raise ForbiddenError("the group chat was deleted")
        return
    standing = cloud.bot_in(chat).standing
    if access >= Access.READ_MEMBERS and standing is Membership.KICKED:
        raise ForbiddenError("bot was kicked from the group chat")
    if access >= Access.READ_MEMBERS and standing is Membership.LEFT:
        raise ForbiddenError("bot is not a member of the group chat")


def _check_supergroup(cloud: Cloud, chat: Chat) -> None:
    bot = cloud.bot_in(chat)
    if bot.standing is Membership.KICKED:
        raise ForbiddenError("bot was kicked from the supergroup chat")
    if not bot.inside:
        raise ForbiddenError("bot is not a member of the supergroup chat")
