"""Putting the bot's messages into chats: the road that every sending method takes."""

from __future__ import annotations

from typing import Any

from simulator.access import Access, check_reachable, find_chat
from simulator.arguments import Arguments
from simulator.cloud import Cloud
from simulator.errors import BadRequestError, TooManyRequestsError
from simulator.keyboards import read_markup
from simulator.state import Chat, Message


def deliver(cloud: Cloud, arguments: Arguments, method: str, **content: Any) -> Message:
    """Send a message of the bot with some content to the chat that the request names.

    Raises BotApiError: the chat, the keyboard, the message replied to, or flood control says no.
    """
    if arguments.has("business_connection_id"):
        raise BadRequestError("business connection not found")
    chat = find_chat(cloud, arguments, Access.WRITE)
    reply_to = _replied(chat, arguments)
    markup = read_markup(arguments, private=chat.is_private)
    check_flood(cloud, chat, paid=arguments.flag("allow_paid_broadcast"))
    check_reachable(cloud, chat)
    message = cloud.post(
        chat,
        cloud.bot.user_id,
        reply_to=reply_to,
        markup=markup,
        protected=arguments.flag("protect_content"),
        silent=arguments.flag("disable_notification"),
        **content,
    )
    cloud.record(method, message)
    return message


def check_flood(cloud: Cloud, chat: Chat, *, edit: bool = False, paid: bool = False) -> None:
    """Count a message towards the limits.

    Raises TooManyRequestsError: it is too much.
    """
    group = not chat.is_private
    seconds = cloud.flood.retry_after(chat.chat_id, group=group, edit=edit, paid=paid)
    if seconds is not None:
        raise TooManyRequestsError(seconds)


def _replied(chat: Chat, arguments: Arguments) -> int | None:
    given = arguments.parsed("reply_parameters", "can't parse reply parameters JSON object")
    if given is None:
        message_id = arguments.number("reply_to_message_id")
        lenient = arguments.flag("allow_sending_without_reply")
    elif not isinstance(given, dict):
        raise BadRequestError("object expected as reply parameters")
    elif not given:
        return None
    elif "message_id" not in given:
        raise BadRequestError('can\'t find field "message_id"')
    else:
        message_id = int(given["message_id"])
        lenient = bool(given.get("allow_sending_without_reply"))
    if message_id <= 0:
        return None
    if message_id in chat.messages:
        return message_id
    if lenient:
        return None
    raise BadRequestError("message to be replied not found")
