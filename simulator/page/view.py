"""Chats and messages as JSON for the chat page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from urllib.parse import quote

from simulator.cloud.accounts import User
from simulator.cloud.cloud import Cloud
from simulator.cloud.state import GENERAL, Chat, ChatMessage, Entity, Json, Media

SHOWN_MESSAGES = 150
_EPHEMERAL = 10**12
_SERVICES = {
    "group_chat_created": "created",
    "supergroup_chat_created": "created",
    "migrate_to_chat_id": "migrated",
    "migrate_from_chat_id": "migrated",
}

_TOPICS = {
    "forum_topic_created": "topicOpened",
    "forum_topic_edited": "topicNamed",
    "forum_topic_closed": "topicClosed",
    "forum_topic_reopened": "topicReopened",
}


def current_chat(cloud: Cloud, chat_id: int) -> Chat | None:
    """Return the chat of an id; for an upgraded group, the supergroup."""
    chat = cloud.chats.get(chat_id)
    while chat is not None and chat.migrated_to is not None:
        chat = cloud.chats.get(chat.migrated_to)
    return chat


def show_bot(cloud: Cloud) -> dict[str, Any]:
    """Return the bot's profile; texts by language, '' for all others."""
    profile = cloud.profile
    return {
        "username": cloud.bot.username or "",
        "name": profile.names.get("") or cloud.bot.full_name,
        "descriptions": dict(profile.descriptions),
    }


def show_chat(cloud: Cloud, chat: Chat) -> dict[str, Any]:
    """Return a chat without its messages."""
    return {
        "kind": "private" if chat.is_private else "group",
        "title": chat.title,
        "state": _chat_state(cloud, chat),
        "members": [_show_speaker(cloud, chat, user) for user in _speakers(cloud, chat)],
        "pinned": chat.pinned[-1] if chat.pinned else None,
        "topics": [
            {
                "id": None if thread == GENERAL else thread,
                "name": topic.name,
                "open": not topic.closed,
            }
            for thread, topic in chat.topics.items()
        ],
    }


def show_history(cloud: Cloud, chat: Chat) -> list[dict[str, Any]]:
    """Return the newest messages of a chat, oldest first, with those that one member sees."""
    shown = [*chat.history[-SHOWN_MESSAGES:], *chat.ephemeral.values()]
    return [show_message(cloud, message) for message in sorted(shown, key=lambda m: m.moment)]


def page_id(message: ChatMessage) -> int:
    """Return the number of a message on the page, above all others for an ephemeral one."""
    return message.message_id + (0 if message.receiver is None else _EPHEMERAL)


def show_message(cloud: Cloud, message: ChatMessage) -> dict[str, Any]:
    """Return one message. Moments are milliseconds since 1970."""
    return {
        "id": page_id(message),
        "between": [message.sender_id, message.receiver] if message.receiver else None,
        "at": milliseconds(message.moment),
        "from": _show_author(cloud.users[message.sender_id]),
        "edited": message.edited is not None,
        "text": message.text,
        "rich": message.rich,
        "entities": [_show_entity(entity) for entity in message.entities],
        "topic": message.topic,
        "forwarded": message.origin is not None,
        "reactions": list(message.reactions),
        "service": None if message.service is None else _show_service(message),
        "reply": _show_reply(cloud, message),
        "buttons": [[_show_button(button) for button in row] for row in message.inline_rows],
        "keyboard": _show_keyboard(message.markup or {}),
        **_show_media(cloud, message.media),
    }


def milliseconds(moment: datetime) -> int:
    """Return a moment as a browser counts time."""
    return round(moment.timestamp() * 1000)


def _chat_state(cloud: Cloud, chat: Chat) -> str:
    if chat.is_private:
        if chat.blocked:
            return "blocked"
        return "active" if chat.started else "new"
    return "active" if cloud.bot_in(chat).inside else "absent"


def _speakers(cloud: Cloud, chat: Chat) -> list[User]:
    if chat.is_private:
        return [cloud.users[chat.chat_id]]
    inside = [cloud.users[user_id] for user_id, member in chat.members.items() if member.inside]
    return [user for user in inside if not user.is_bot]


def _show_speaker(cloud: Cloud, chat: Chat, user: User) -> dict[str, Any]:
    commands = cloud.commands_for(chat.chat_id, user.user_id)
    return {
        "id": user.user_id,
        "name": user.full_name,
        "commands": [{"command": c.command, "description": c.description} for c in commands],
    }


def _show_author(user: User) -> dict[str, Any]:
    return {"id": user.user_id, "name": user.full_name, "bot": user.is_bot}


def _show_entity(entity: Entity) -> dict[str, Any]:
    shown = {"type": entity.type, "offset": entity.offset, "length": entity.length}
    return shown if entity.url is None else {**shown, "url": entity.url}


def _show_button(button: Mapping[str, Any]) -> dict[str, Any]:
    if "url" in button:
        return {"text": button["text"], "url": button["url"]}
    if "web_app" in button:
        return {"text": button["text"], "app": button["web_app"]["url"]}
    return {"text": button["text"], "data": button.get("callback_data", "")}


def _show_keyboard(markup: Json) -> list[list[str]] | None:
    """Return the rows of a reply keyboard. An empty list removes an earlier one."""
    if markup.get("remove_keyboard"):
        return []
    if "keyboard" not in markup:
        return None
    return [
        [button if isinstance(button, str) else button["text"] for button in row]
        for row in markup["keyboard"]
    ]


def _show_reply(cloud: Cloud, message: ChatMessage) -> dict[str, Any] | None:
    replied = cloud.chats[message.chat_id].messages.get(message.reply_to or 0)
    if replied is None:
        return None
    return {
        "id": replied.message_id,
        "name": cloud.users[replied.sender_id].full_name,
        "text": replied.text,
        "media": replied.media.kind if replied.media else None,
    }


def _show_media(cloud: Cloud, media: Media | None) -> dict[str, Any]:
    shown: dict[str, Any] = {"photo": None, "document": None, "other": None}
    if media is None:
        return shown
    file = cloud.files.get(media.file_id) if media.file_id else None
    if file is None or media.kind not in shown:
        return {**shown, "other": media.kind}
    address = f"/page/file/{quote(file.file_id, safe='')}"
    if media.kind == "photo":
        return {**shown, "photo": {"file": address, "width": file.width, "height": file.height}}
    return {**shown, "document": {"file": address, "name": file.name, "bytes": file.size}}


def _show_service(message: ChatMessage) -> dict[str, Any]:
    service = message.service or {}
    if joined := service.get("new_chat_members"):
        alone = [user["id"] for user in joined] == [message.sender_id]
        return {"kind": "entered" if alone else "joined", "names": [_name(user) for user in joined]}
    if left := service.get("left_chat_member"):
        alone = left["id"] == message.sender_id
        return {"kind": "left" if alone else "removed", "names": [_name(left)]}
    if pinned := service.get("pinned_message"):
        return {"kind": "pinned", "text": pinned.get("text") or pinned.get("caption") or ""}
    if "new_chat_title" in service:
        return {"kind": "titled", "text": service["new_chat_title"]}
    for field, kind in _TOPICS.items():
        if field in service:
            return {"kind": kind, "text": service[field].get("name", "")}
    return {"kind": next((_SERVICES[field] for field in service if field in _SERVICES), "other")}


def _name(user: Mapping[str, Any]) -> str:
    return " ".join(filter(None, (user["first_name"], user.get("last_name"))))
