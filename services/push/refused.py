"""The texts of Telegram's refusals: a chat is gone, or forbids messages, pictures or topics.

Source: td MessageContent.cpp, can_send_message_content ("not enough rights to send … to the
chat"); Bot API server, Client.cpp ("message thread not found"); the words in capitals are those of
https://core.telegram.org/method/messages.sendMessage and sendMedia. All are compared in lower case.
"""

from collections.abc import Iterable

NO_SUCH_CHAT = ("chat not found", "peer_id_invalid", "user not found", "user is deactivated")
FAREWELLS = (
    *NO_SUCH_CHAT,
    "blocked by the user",
    "kicked",
    "not a member",
    "chat was deleted",
    "can't initiate conversation",
)
"""What a 403 says when the chat is gone; any other 403 is about what the bot may do there."""
PICTURES = (
    "rights to send photos",
    "rights to send documents",
    "send_photos",
    "send_docs",
    "send_media",
)
TOPIC_GONE = ("message thread not found", "topic_deleted")
TOPIC_CLOSED = ("topic_closed",)
TOPICS = (*TOPIC_GONE, *TOPIC_CLOSED)
WORDS = (
    "not enough rights",
    "no rights to send",
    "need administrator rights",
    "chat_write_forbidden",
    "chat_restricted",
    "chat_send_",
    "chat_guest_send_forbidden",
    "chat_admin_required",
    "user_banned_in_channel",
)


def says(said: str, sentences: Iterable[str]) -> bool:
    """Whether a refusal contains one of these texts."""
    return any(sentence in said.lower() for sentence in sentences)


def chat_is_gone(said: str, *, forbidden: bool) -> bool:
    """Whether a refusal, a 403 or else a 400, means that the chat is gone."""
    return says(said, FAREWELLS if forbidden else NO_SUCH_CHAT)
