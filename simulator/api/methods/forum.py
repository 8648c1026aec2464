"""createForumTopic, editForumTopic, closeForumTopic, reopenForumTopic, deleteForumTopic.

Source: Client.cpp 14955-15030; td ForumTopicManager.cpp, `create_forum_topic`,
`edit_forum_topic`, `toggle_forum_topic_is_closed`, `delete_forum_topic`. TOPIC_ID_INVALID and
TOPIC_NOT_MODIFIED are the servers' own words (https://core.telegram.org/method/channels.editForumTopic).
"""

from __future__ import annotations

from typing import Any

from simulator.api.access import Access, find_chat
from simulator.api.arguments import Arguments
from simulator.chats.topics import ICON_COLOR, delete_topic, open_topic, rename_topic, toggle_topic
from simulator.cloud.cloud import Cloud
from simulator.cloud.errors import BadRequestError
from simulator.cloud.state import Chat

_NAME_LENGTH = 128
_COLORS = frozenset({7322096, 16766590, 13338331, 9367192, 16749490, 16478047})


def create_forum_topic(cloud: Cloud, arguments: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#createforumtopic."""
    chat = _find_forum(cloud, arguments)
    if not cloud.bot_in(chat).may("can_manage_topics"):
        raise BadRequestError("not enough rights to create a topic")
    name, color = _name(arguments), arguments.number("icon_color") or ICON_COLOR
    if not name:
        raise BadRequestError("title must be non-empty")
    if color not in _COLORS:
        raise BadRequestError("invalid icon color specified")
    opened = open_topic(cloud, chat, name, cloud.bot.user_id, color)
    return {"message_thread_id": opened.message_id, "name": name, "icon_color": color}


def edit_forum_topic(cloud: Cloud, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#editforumtopic. The icon is not kept."""
    chat, thread = _find_thread(cloud, arguments, "edit")
    given, name = arguments.text("name"), _name(arguments)
    if given and not name:
        raise BadRequestError("title must be non-empty")
    if not given and not arguments.has("icon_custom_emoji_id"):
        return True
    _check_known(chat, thread)
    if name in {"", chat.topics[thread].name}:
        raise BadRequestError("TOPIC_NOT_MODIFIED")
    rename_topic(cloud, chat, thread, name, cloud.bot.user_id)
    return True


def close_forum_topic(cloud: Cloud, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#closeforumtopic."""
    return _toggle(cloud, arguments, closed=True)


def reopen_forum_topic(cloud: Cloud, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#reopenforumtopic."""
    return _toggle(cloud, arguments, closed=False)


def delete_forum_topic(cloud: Cloud, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#deleteforumtopic."""
    chat, thread = _find_thread(cloud, arguments, "delete", "can_delete_messages")
    _check_known(chat, thread)
    delete_topic(cloud, chat, thread)
    return True


def _toggle(cloud: Cloud, arguments: Arguments, *, closed: bool) -> bool:
    chat, thread = _find_thread(cloud, arguments, "close or open")
    _check_known(chat, thread)
    if chat.topics[thread].closed is closed:
        raise BadRequestError("TOPIC_NOT_MODIFIED")
    toggle_topic(cloud, chat, thread, cloud.bot.user_id, closed=closed)
    return True


def _find_forum(cloud: Cloud, arguments: Arguments) -> Chat:
    chat = find_chat(cloud, arguments, Access.WRITE)
    if not chat.topics:
        raise BadRequestError("the chat is not a forum")
    return chat


def _find_thread(
    cloud: Cloud, arguments: Arguments, act: str, right: str = "can_manage_topics"
) -> tuple[Chat, int]:
    """Return forum and thread. Without the right a bot manages the topics that it opened."""
    chat = _find_forum(cloud, arguments)
    thread = max(arguments.number("message_thread_id"), 0)
    if not thread:
        raise BadRequestError("invalid message thread identifier specified")
    topic, bot = chat.topics.get(thread), cloud.bot_in(chat)
    if topic is not None and topic.opened_by != bot.user_id and not bot.may(right):
        raise BadRequestError(f"not enough rights to {act} the topic")
    return chat, thread


def _check_known(chat: Chat, thread: int) -> None:
    if thread not in chat.topics:
        raise BadRequestError("TOPIC_ID_INVALID")


def _name(arguments: Arguments) -> str:
    return " ".join(arguments.text("name").split())[:_NAME_LENGTH]
