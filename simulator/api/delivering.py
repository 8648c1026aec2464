"""Delivery of the bot's messages to chats. All sending methods use it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from simulator.api.access import Access, check_reachable, find_chat
from simulator.api.arguments import Arguments
from simulator.api.ephemeral import SoleReceiver, arrives, check_occasion, read_receiver
from simulator.api.keyboards import ButtonPlace, keep_markup, parse_markup
from simulator.api.topics import check_topic_open, find_topic
from simulator.cloud.cloud import Cloud
from simulator.cloud.errors import BadRequestError, TooManyRequestsError
from simulator.cloud.rights import check_is_open, check_may_send
from simulator.cloud.state import Chat, ChatMessage


def deliver(cloud: Cloud, arguments: Arguments, method: str, **content: Any) -> ChatMessage:
    """Send a message with this content to the chat that the request names.

    Raises BotApiError: the chat, the keyboard, the replied message, or flood control forbids it.
    """
    if arguments.has("business_connection_id"):
        raise BadRequestError("business connection not found")
    # In this order: Client.cpp 13381, 9388-9440, then the chat.
    replied, keyboard = _reply_parameters(arguments), parse_markup(arguments)
    receiver = read_receiver(arguments)
    chat = find_chat(cloud, arguments, Access.WRITE)
    topic = find_topic(chat, arguments)
    if receiver is not None:
        check_occasion(cloud, chat, receiver, replied.ephemeral_id)
        markup = keep_markup(keyboard, place=ButtonPlace(private=False))
        check_flood(cloud, chat)
        return _whisper(cloud, chat, method, receiver, markup=markup, topic=topic, **content)
    reply_to = _replied(cloud, chat, replied)
    markup = keep_markup(keyboard, place=ButtonPlace.of(cloud, chat))
    check_may_send(cloud, chat, content.get("media"))
    check_flood(cloud, chat, paid=arguments.flag("allow_paid_broadcast"))
    check_reachable(cloud, chat)
    check_is_open(chat)
    check_topic_open(cloud, chat, topic)
    message = cloud.post(
        chat,
        cloud.bot.user_id,
        reply_to=reply_to,
        markup=markup,
        topic=topic,
        protected=arguments.flag("protect_content"),
        silent=arguments.flag("disable_notification"),
        **content,
    )
    cloud.record(method, message)
    return message


def _whisper(
    cloud: Cloud, chat: Chat, method: str, receiver: SoleReceiver, **content: Any
) -> ChatMessage:
    message = cloud.whisper(
        chat,
        cloud.bot.user_id,
        receiver.user_id,
        arrives=arrives(cloud, receiver),
        **content,
    )
    cloud.record(method, message)
    return message


def check_flood(cloud: Cloud, chat: Chat, *, edit: bool = False, paid: bool = False) -> None:
    """Count a message towards the limits.

    Raises TooManyRequestsError: a limit is exceeded.
    """
    group = not chat.is_private
    seconds = cloud.flood.retry_after(chat.chat_id, group=group, edit=edit, paid=paid)
    if seconds is not None:
        raise TooManyRequestsError(seconds)


@dataclass(frozen=True, slots=True)
class _Reply:
    """The message that a request replies to, perhaps of another chat; 0 is none."""

    message_id: int = 0
    ephemeral_id: int = 0
    chat: str = ""
    lenient: bool = False


def _reply_parameters(arguments: Arguments) -> _Reply:
    given = arguments.parsed("reply_parameters", "can't parse reply parameters JSON object")
    if given is None:
        lenient = arguments.flag("allow_sending_without_reply")
        return _Reply(arguments.number("reply_to_message_id"), lenient=lenient)
    if not isinstance(given, dict):
        raise BadRequestError("object expected as reply parameters")
    if not given:
        return _Reply()
    if "ephemeral_message_id" in given:
        return _Reply(ephemeral_id=int(given["ephemeral_message_id"]))
    if "message_id" not in given:
        raise BadRequestError('can\'t find field "message_id"')
    lenient = bool(given.get("allow_sending_without_reply"))
    other = str(given.get("chat_id", ""))
    return _Reply(int(given["message_id"]), chat=other, lenient=lenient)


def _replied(cloud: Cloud, chat: Chat, reply: _Reply) -> int | None:
    """Return the replied message. A reply to another chat's message is not stored."""
    if reply.message_id <= 0:
        return None
    other = (
        find_chat(cloud, Arguments({"chat_id": reply.chat}), Access.READ) if reply.chat else chat
    )
    if reply.message_id in other.messages:
        return reply.message_id if other is chat else None
    if reply.lenient:
        return None
    raise BadRequestError("message to be replied not found")
