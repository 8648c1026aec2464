"""Calls the function of a method, and turns its result into an answer."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from inspect import isawaitable
from typing import Any

from simulator.api.arguments import Arguments
from simulator.api.methods import (
    answering,
    chats,
    downloads,
    editing,
    forum,
    presenting,
    removing,
    sending,
    updates,
)
from simulator.cloud.cloud import Cloud
from simulator.cloud.errors import BotApiError

Method = Callable[[Cloud, Arguments], Any | Awaitable[Any]]

_NAMED: dict[str, Method] = {
    "getMe": presenting.get_me,
    "getUpdates": updates.get_updates,
    "setWebhook": updates.set_webhook,
    "deleteWebhook": updates.delete_webhook,
    "getWebhookInfo": updates.get_webhook_info,
    "logOut": updates.log_out,
    "close": updates.close,
    "sendMessage": sending.send_message,
    "sendRichMessage": sending.send_rich_message,
    "sendPhoto": sending.send_photo,
    "sendDocument": sending.send_document,
    "sendVoice": sending.send_voice,
    "sendChatAction": sending.send_chat_action,
    "forwardMessage": sending.forward_message,
    "copyMessage": sending.copy_message,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageMedia": editing.edit_message_media,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": removing.delete_message,
    "deleteMessages": removing.delete_messages,
    "deleteEphemeralMessage": removing.delete_ephemeral_message,
    "answerCallbackQuery": answering.answer_callback_query,
    "setMessageReaction": answering.set_message_reaction,
    "setMyCommands": presenting.set_my_commands,
    "getMyCommands": presenting.get_my_commands,
    "deleteMyCommands": presenting.delete_my_commands,
    "setMyName": presenting.set_my_name,
    "getMyName": presenting.get_my_name,
    "setMyDescription": presenting.set_my_description,
    "getMyDescription": presenting.get_my_description,
    "setMyShortDescription": presenting.set_my_short_description,
    "getMyShortDescription": presenting.get_my_short_description,
    "setChatMenuButton": presenting.set_chat_menu_button,
    "getChatMenuButton": presenting.get_chat_menu_button,
    "getChat": chats.get_chat,
    "getChatMember": chats.get_chat_member,
    "getChatAdministrators": chats.get_chat_administrators,
    "getChatMemberCount": chats.get_chat_member_count,
    "leaveChat": chats.leave_chat,
    "pinChatMessage": chats.pin_chat_message,
    "unpinChatMessage": chats.unpin_chat_message,
    "unpinAllChatMessages": chats.unpin_all_chat_messages,
    "createForumTopic": forum.create_forum_topic,
    "editForumTopic": forum.edit_forum_topic,
    "closeForumTopic": forum.close_forum_topic,
    "reopenForumTopic": forum.reopen_forum_topic,
    "deleteForumTopic": forum.delete_forum_topic,
    "getFile": downloads.get_file,
    "getUserProfilePhotos": downloads.get_user_profile_photos,
}
# Method names are case-insensitive: https://core.telegram.org/bots/api#making-requests
_METHODS = {name.lower(): (name, method) for name, method in _NAMED.items()}


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer: a status and a JSON document."""

    status: int
    body: dict[str, Any]

    def encoded(self) -> bytes:
        """Return the document as bytes."""
        return json.dumps(self.body).encode()


def proper_name(method: str) -> str:
    """Return a method's name in the documented spelling; an unknown one as given."""
    known = _METHODS.get(method.lower())
    return known[0] if known else method


async def perform(cloud: Cloud, method: str, arguments: Arguments) -> Answer:
    """Perform a method, and count it."""
    cloud.requests[method] += 1
    try:
        result = await _result(cloud, method, arguments)
    except BotApiError as error:
        cloud.refusals[method, error.code] += 1
        return refusal(error)
    if isinstance(result, updates.Described):
        body = {"ok": True, "result": result.result, "description": result.description}
        return Answer(200, body)
    return Answer(200, {"ok": True, "result": result})


def refusal(error: BotApiError) -> Answer:
    """Return the answer for an error."""
    body = {"ok": False, "error_code": error.code, "description": error.description}
    if error.parameters is not None:
        body["parameters"] = dict(error.parameters)
    return Answer(error.code, body)


async def _result(cloud: Cloud, method: str, arguments: Arguments) -> Any:
    known = _METHODS.get(method.lower())
    if known is None or known[0] in cloud.missing:
        # Client.cpp 12664. The simulator also uses it for methods that it lacks.
        raise BotApiError(404, "Not Found: method not found")
    result = known[1](cloud, arguments)
    return await result if isawaitable(result) else result
