"""Permissions in groups, and the errors if the bot lacks one.

Source: td MessageContent.cpp 6203-6302 (022d602), `can_send_message_content`; the names are those
of https://core.telegram.org/bots/api#chatpermissions.
"""

from __future__ import annotations

from simulator.cloud.accounts import Member, Membership
from simulator.cloud.cloud import Cloud
from simulator.cloud.errors import BadRequestError, ForbiddenError
from simulator.cloud.state import Chat, Media

PERMISSIONS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
    "can_invite_users",
)
CAPTIONED = frozenset({"photo", "document", "voice", "video", "audio", "animation"})
"""The kinds of media that have a caption."""

_NEEDED = {
    "photo": ("can_send_photos", "photos"),
    "document": ("can_send_documents", "documents"),
    "voice": ("can_send_voice_notes", "voice notes"),
    "video": ("can_send_videos", "videos"),
    "sticker": ("can_send_other_messages", "stickers"),
    "location": ("can_send_messages", "locations"),
    "contact": ("can_send_messages", "contacts"),
}
"""By kind of media the permission, and what it is called."""

_WORDS = ("can_send_messages", "text messages")


def may(chat: Chat, member: Member, permission: str) -> bool:
    """Tell whether a member has a permission.

    Administrators have all, others the remaining ones.
    """
    if member.administers:
        return True
    if member.standing is Membership.RESTRICTED and permission not in member.rights:
        return False
    return permission not in chat.withheld


def check_may_send(cloud: Cloud, chat: Chat, media: Media | None) -> None:
    """Check that the bot may send a text, or a picture, to a chat.

    Raises BadRequestError: the group, or a restriction of the bot, does not allow it.
    """
    if chat.is_private:
        return
    needed, called = _NEEDED.get(media.kind, _WORDS) if media else _WORDS
    if not may(chat, cloud.bot_in(chat), needed):
        raise BadRequestError(f"not enough rights to send {called} to the chat")


def check_is_open(chat: Chat) -> None:
    """Check what only Telegram's servers know of a group.

    Their errors in capitals come as a 400 (Client.cpp 89-101); older servers sent a 403. Raises
    BotApiError.
    """
    if chat.closed_to == "older":
        raise ForbiddenError("CHAT_WRITE_FORBIDDEN")
    if chat.closed_to:
        raise BadRequestError(chat.closed_to)
