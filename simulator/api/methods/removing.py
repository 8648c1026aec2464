"""deleteMessage, deleteMessages, deleteEphemeralMessage."""

from __future__ import annotations

from datetime import timedelta

from simulator.api.access import Access, find_chat, find_message
from simulator.api.arguments import Arguments
from simulator.cloud.accounts import ChatKind
from simulator.cloud.cloud import Cloud
from simulator.cloud.errors import BadRequestError
from simulator.cloud.state import Chat, ChatMessage

_DELETABLE_FOR = timedelta(hours=48)
_AT_ONCE = 100


def delete_message(cloud: Cloud, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#deletemessage."""
    if not arguments.has("chat_id"):
        raise BadRequestError("chat identifier is not specified")
    if not arguments.number("message_id"):
        raise BadRequestError("message identifier is not specified")
    message = find_message(cloud, arguments, Access.WRITE, "message to delete")
    _check(cloud, cloud.chats[message.chat_id], message)
    cloud.delete(message)
    return True


def delete_messages(cloud: Cloud, arguments: Arguments) -> bool:
    """Delete several messages. Deleted ones are skipped."""
    chat = find_chat(cloud, arguments, Access.WRITE)
    messages = [chat.messages[each] for each in _message_ids(arguments) if each in chat.messages]
    for message in messages:
        _check(cloud, chat, message)
    for message in messages:
        cloud.delete(message)
    return True


def delete_ephemeral_message(cloud: Cloud, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#deleteephemeralmessage: one by its receiver."""
    chat = find_chat(cloud, arguments, Access.WRITE)
    message = chat.ephemeral.get(arguments.number("ephemeral_message_id"))
    if message is None or message.receiver != arguments.number("receiver_user_id"):
        raise BadRequestError("message to delete not found")
    cloud.forget_ephemeral(message)
    return True


def _message_ids(arguments: Arguments) -> list[int]:
    given = arguments.parsed("message_ids", "can't parse message_ids JSON object")
    if not given:
        raise BadRequestError("message identifiers are not specified")
    if not isinstance(given, list):
        raise BadRequestError("expected an Array of message identifiers")
    if len(given) > _AT_ONCE:
        raise BadRequestError("too many message identifiers specified")
    return [_message_id(each) for each in given]


def _message_id(given: object) -> int:
    if isinstance(given, bool) or not isinstance(given, int | str):
        raise BadRequestError("message identifier must be a Number")
    try:
        message_id = int(given)
    except ValueError:
        raise BadRequestError("can't parse message identifier as a Number") from None
    if message_id <= 0:
        raise BadRequestError("invalid message identifier specified")
    return message_id


def _check(cloud: Cloud, chat: Chat, message: ChatMessage) -> None:
    """Check that the bot may delete a message.

    In a private chat it may delete both sides' messages; in a group its own, and as an
    administrator with that right others'. Nothing older than 48 hours.
    """
    age = cloud.clock.now() - message.moment
    own = message.sender_id == cloud.bot.user_id and message.service is None
    allowed = chat.is_private or own or cloud.bot_in(chat).may("can_delete_messages")
    if age > _DELETABLE_FOR or not allowed:
        whole = chat.kind is ChatKind.SUPERGROUP
        raise BadRequestError(
            "message can't be deleted" if whole else "message can't be deleted for everyone"
        )
