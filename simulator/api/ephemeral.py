"""Ephemeral messages: who may get one, and whether it arrives.

https://core.telegram.org/bots/api#ephemeral-messages-and-commands (Bot API 10.3, 24 August 2026):
in groups only; within 15 seconds of a press (`callback_query_id`) or of an ephemeral message
(`reply_parameters.ephemeral_message_id`), or from an administrator at any time; to a member who is
no bot; not guaranteed to arrive. MESSAGE_NOT_COMMAND is what clients reported in 2026 for a request
without such an occasion. The other refusals are only in Telegram's servers: their words here are
those of like cases.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from simulator.api.arguments import Arguments
from simulator.cloud.cloud import Cloud
from simulator.cloud.errors import BadRequestError
from simulator.cloud.state import Chat

_OCCASION_LASTS = timedelta(seconds=15)
_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


@dataclass(frozen=True, slots=True)
class SoleReceiver:
    """The one member who gets a message, and the press that led to it."""

    user_id: int
    query_id: str = ""


def read_receiver(arguments: Arguments) -> SoleReceiver | None:
    """Return who alone gets a message; None where everybody does.

    Raises BadRequestError: the parameter is malformed.
    """
    given = arguments.parsed(
        "ephemeral_message_parameters", "can't parse ephemeral message parameters JSON object"
    )
    if given is None:
        return None
    if not isinstance(given, dict):
        raise BadRequestError("object expected as ephemeral message parameters")
    if "receiver_user_id" not in given:
        raise BadRequestError('can\'t find field "receiver_user_id"')
    return SoleReceiver(int(given["receiver_user_id"]), str(given.get("callback_query_id") or ""))


def check_occasion(cloud: Cloud, chat: Chat, receiver: SoleReceiver, replied: int) -> None:
    """Check that the bot may write to one member now; ``replied`` is their ephemeral message.

    Raises BadRequestError: it may not.
    """
    if chat.is_private:
        raise BadRequestError("PEER_ID_INVALID")
    user = cloud.users.get(receiver.user_id)
    if user is None:
        raise BadRequestError("user not found")
    if user.is_bot or not chat.standing_of(user.user_id).inside:
        raise BadRequestError("USER_NOT_PARTICIPANT")
    if cloud.bot_in(chat).administers:
        return
    since = _occasion(cloud, chat, receiver, replied)
    if since is None or cloud.clock.now() - since > _OCCASION_LASTS:
        raise BadRequestError(_TOO_OLD if receiver.query_id else "MESSAGE_NOT_COMMAND")


def arrives(cloud: Cloud, receiver: SoleReceiver) -> bool:
    """Tell whether a message reaches a person: not while they are offline, nor in an old app."""
    user = cloud.users[receiver.user_id]
    return not (user.offline or user.old_app)


def _occasion(cloud: Cloud, chat: Chat, receiver: SoleReceiver, replied: int) -> datetime | None:
    """Return when the receiver did what may be answered."""
    if receiver.query_id:
        query = cloud.callbacks.get(receiver.query_id)
        theirs = query is not None and (query.user_id, query.chat_id) == (
            receiver.user_id,
            chat.chat_id,
        )
        return query.moment if query is not None and theirs else None
    message = chat.ephemeral.get(replied)
    theirs = message is not None and message.sender_id == receiver.user_id
    return message.moment if message is not None and theirs else None
