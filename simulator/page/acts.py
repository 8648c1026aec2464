"""The actions of the chat page, performed by the person of the chat."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from simulator.chats.apps import app_address
from simulator.chats.people import SimulatedPerson
from simulator.chats.place import Place
from simulator.chats.showing import Where
from simulator.chats.world import Telegram
from simulator.cloud.state import Chat, ChatMessage
from simulator.page.guard import PageRefusedError, whole, words
from simulator.page.view import current_chat

Body = Mapping[str, Any]
_LIGHT = {"bg_color": "#ffffff", "text_color": "#000000"}
_DARK = {"bg_color": "#212121", "text_color": "#ffffff"}
"""Of the colours of Telegram's own two themes, those that Mini Apps look at most."""


async def send(telegram: Telegram, body: Body) -> None:
    """Send a text, or a reply."""
    person, chat = _who_and_where(telegram, body)
    reply = _message(chat, body["reply"]) if body.get("reply") else None
    where = _where(telegram, chat, body)
    where["reply_to"] = reply
    await person.sends(words(body, "text"), **where)


async def upload(telegram: Telegram, body: Body) -> None:
    """Send a picture or a file. Its content comes in base64."""
    person, chat = _who_and_where(telegram, body)
    try:
        content = base64.b64decode(words(body, "content"), validate=True)
    except binascii.Error:
        raise PageRefusedError("failed", HTTPStatus.BAD_REQUEST) from None
    caption, where = words(body, "caption"), _where(telegram, chat, body)
    if body.get("photo"):
        await person.sends_photo(content, caption=caption, **where)
        return
    mime = words(body, "mime") or "application/octet-stream"
    name = words(body, "name")
    await person.sends_document(name, content, mime, caption, **where)


async def press(telegram: Telegram, body: Body) -> None:
    """Press an inline button of a message, or (`label`) one of the reply keyboard."""
    person, chat = _who_and_where(telegram, body)
    if "label" in body:
        await person.presses(words(body, "label"), to=_group(telegram, chat), queue=True)
        return
    message = _message(chat, whole(body, "message"))
    data = words(body, "data")
    if not any(button.get("callback_data") == data for button in message.all_buttons):
        raise PageRefusedError("gone")
    person.press(message, data)


def open_app(telegram: Telegram, body: Body, token: str) -> str:
    """Return the address at which a Mini App opens for who speaks.

    It is that of a button of a message, or the bot's own where a link leads to it (`start`).
    """
    person = telegram.people.get(whole(body, "speaker"))
    if person is None:
        raise PageRefusedError("gone", HTTPStatus.NOT_FOUND)
    start = words(body, "start") if "start" in body else ""
    url = telegram.main_app
    if "message" in body:
        message = _message(_who_and_where(telegram, body)[1], whole(body, "message"))
        asked = words(body, "app")
        apps = (button.get("web_app", {}).get("url") for button in message.all_buttons)
        url = next((each for each in apps if each == asked), "")
    if not url:
        raise PageRefusedError("gone")
    dark = bool(body.get("dark"))
    return app_address(
        url,
        user=telegram.users[person.user_id],
        token=token,
        at=telegram.clock.now(),
        theme=_DARK if dark else _LIGHT,
        start=start,
    )


async def block(telegram: Telegram, body: Body) -> None:
    """Block or unblock the bot; in a group, remove or add it."""
    person, chat = _who_and_where(telegram, body)
    blocked = bool(body.get("blocked"))
    group = _group(telegram, chat)
    if group is None:
        await (person.blocks_bot(queue=True) if blocked else person.unblocks_bot(queue=True))
    elif blocked:
        await person.removes_bot_from(group, queue=True)
    else:
        await person.adds_bot_to(group, queue=True)


def _who_and_where(telegram: Telegram, body: Body) -> tuple[SimulatedPerson, Chat]:
    chat = current_chat(telegram, whole(body, "chat"))
    person = telegram.people.get(whole(body, "speaker"))
    if chat is None or person is None:
        raise PageRefusedError("gone", HTTPStatus.NOT_FOUND)
    if chat.is_private and chat.chat_id != person.chat_id:
        raise PageRefusedError("failed", HTTPStatus.BAD_REQUEST)
    return person, chat


def _where(telegram: Telegram, chat: Chat, body: Body) -> Where:
    """Return the chosen place. A topic that is gone, or was closed meanwhile, takes nothing."""
    topic = body.get("topic")
    if topic is not None and (topic not in chat.topics or chat.topics[topic].closed):
        raise PageRefusedError("gone")
    return {"to": _group(telegram, chat), "topic": topic, "queue": True}


def _group(telegram: Telegram, chat: Chat) -> Place | None:
    return None if chat.is_private else Place(telegram, chat.chat_id)


def _message(chat: Chat, message_id: int) -> ChatMessage:
    message = chat.messages.get(message_id)
    if message is None:
        raise PageRefusedError("gone")
    return message
