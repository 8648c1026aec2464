"""Topics of a forum: the topic of a bot's message, and closed topics."""

from __future__ import annotations

from simulator.api.arguments import Arguments
from simulator.cloud.cloud import Cloud
from simulator.cloud.errors import BadRequestError
from simulator.cloud.state import GENERAL, Chat


def find_topic(chat: Chat, arguments: Arguments) -> int | None:
    """Return the thread that a request names; None is General, or a chat without topics.

    Source: Client.cpp 8255-8292 and 6812-6818; in a supergroup that is no forum the thread is
    ignored. Raises BadRequestError: there is no such topic, or it is General by its number.
    """
    thread = max(arguments.number("message_thread_id"), 0)
    if not thread or not (chat.is_private or chat.topics):
        return None
    if thread == GENERAL or thread not in chat.topics:
        raise BadRequestError("message thread not found")
    return thread


def check_topic_open(cloud: Cloud, chat: Chat, thread: int | None) -> None:
    """Check that a topic takes messages. In a closed one only managers of topics may write.

    Raises BadRequestError: Telegram's servers refuse, in capitals.
    """
    topic = chat.topics.get(thread or GENERAL)
    if topic is not None and topic.closed and not cloud.bot_in(chat).may("can_manage_topics"):
        raise BadRequestError("TOPIC_CLOSED")
