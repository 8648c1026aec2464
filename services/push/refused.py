"""What Telegram says where a group does not let the bot write, or not like that.

Source: td MessageContent.cpp, can_send_message_content ("not enough rights to send … to the
chat"); Bot API server, Client.cpp ("message thread not found"); the words in capitals are those of
https://core.telegram.org/method/messages.sendMessage and sendMedia. All are compared in lower case.
"""

from collections.abc import Iterable

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
    """Whether a refusal is one of those."""
    return any(sentence in said.lower() for sentence in sentences)
