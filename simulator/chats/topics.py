"""Topics of a forum: opened, renamed, closed, reopened and deleted, by people and by the bot.

All but a deletion is a service message, which the bot gets of its own acts as well: Client.cpp
17399-17440. The fields are those of Client.cpp 2933-2970 and 4403-4417.
"""

from __future__ import annotations

from simulator.chats.telling import tell_of_message
from simulator.cloud.cloud import Cloud
from simulator.cloud.state import Chat, ChatMessage, ForumTopic, Json

ICON_COLOR = 7322096
"""The colour of a topic for which none is named: https://core.telegram.org/bots/api#createforumtopic."""


def open_topic(
    cloud: Cloud, chat: Chat, name: str, by: int, color: int = ICON_COLOR
) -> ChatMessage:
    """Open a topic; its thread id is the number of the service message."""
    thread = cloud.next_message_id(chat)
    chat.last_message_id -= 1
    chat.topics[thread] = ForumTopic(name, opened_by=by)
    return _told(cloud, chat, thread, by, {"forum_topic_created": _info(name, color)})


def rename_topic(cloud: Cloud, chat: Chat, thread: int, name: str, by: int) -> None:
    """Change the name of a topic."""
    chat.topics[thread].name = name
    cloud.announce("chat_changed", chat.chat_id)
    _told(cloud, chat, thread, by, {"forum_topic_edited": {"name": name}})


def toggle_topic(cloud: Cloud, chat: Chat, thread: int, by: int, *, closed: bool) -> None:
    """Close a topic, or reopen it."""
    chat.topics[thread].closed = closed
    _told(cloud, chat, thread, by, {"forum_topic_closed" if closed else "forum_topic_reopened": {}})


def delete_topic(cloud: Cloud, chat: Chat, thread: int) -> None:
    """Delete a topic with its messages. Nobody gets an update."""
    del chat.topics[thread]
    for message in [each for each in chat.history if each.topic == thread]:
        cloud.delete(message)
    cloud.announce("chat_changed", chat.chat_id)


def _info(name: str, color: int) -> Json:
    return {"name": name, "icon_color": color}


def _told(cloud: Cloud, chat: Chat, thread: int, by: int, fields: Json) -> ChatMessage:
    message = cloud.post(chat, by, service=fields, topic=thread)
    tell_of_message(cloud, message)
    return message
