"""The Bot API's JSON of users, chats, messages and events."""

from __future__ import annotations

from typing import Any

from simulator.cloud.accounts import ChatKind, Member, Membership, User
from simulator.cloud.cloud import Cloud
from simulator.cloud.files import FileStore
from simulator.cloud.rights import PERMISSIONS
from simulator.cloud.state import CallbackQuery, Chat, ChatMessage, Entity, Media, StoredFile

ADMINISTRATOR_RIGHTS = (
    "can_manage_chat",
    "can_change_info",
    "can_delete_messages",
    "can_invite_users",
    "can_restrict_members",
    "can_pin_messages",
    "can_promote_members",
    "can_manage_video_chats",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
    "can_manage_tags",
    "can_manage_topics",
)
_NO_GIFTS = {
    "unlimited_gifts": False,
    "limited_gifts": False,
    "unique_gifts": False,
    "premium_subscription": False,
    "gifts_from_channels": False,
}


def user_json(user: User) -> dict[str, Any]:
    """Write a `User`."""
    written: dict[str, Any] = {
        "id": user.user_id,
        "is_bot": user.is_bot,
        "first_name": user.first_name,
    }
    if user.last_name:
        written["last_name"] = user.last_name
    if user.username:
        written["username"] = user.username
    if user.language_code:
        written["language_code"] = user.language_code
    return written


def chat_json(cloud: Cloud, chat: Chat) -> dict[str, Any]:
    """Write a `Chat`."""
    if chat.is_private:
        user = cloud.users[chat.chat_id]
        written: dict[str, Any] = {"id": chat.chat_id, "first_name": user.first_name}
        if user.last_name:
            written["last_name"] = user.last_name
        if user.username:
            written["username"] = user.username
        written["type"] = "private"
        return written
    written = {"id": chat.chat_id, "title": chat.title, "type": str(chat.kind)}
    if chat.kind is ChatKind.GROUP:
        written["all_members_are_administrators"] = False
        written["accepted_gift_types"] = _NO_GIFTS
    if chat.topics:
        written["is_forum"] = True
    return written


def message_json(cloud: Cloud, message: ChatMessage, *, with_reply: bool = True) -> dict[str, Any]:
    """Write a `Message`. The reply of a reply is left out, as Telegram does."""
    chat = cloud.chats[message.chat_id]
    written: dict[str, Any] = {
        "message_id": message.message_id if message.receiver is None else 0,
        "from": user_json(cloud.users[message.sender_id]),
        "chat": chat_json(cloud, chat),
        "date": int(message.moment.timestamp()),
    }
    written.update(_place_fields(cloud, message))
    if message.edited is not None:
        written["edit_date"] = int(message.edited.timestamp())
    if message.origin is not None:
        written.update(_origin_fields(message.origin))
    # What answers nothing in a topic is written as a reply to the message that opened it.
    answered = message.reply_to or (message.topic if message.service is None else None)
    replied = chat.messages.get(answered) if answered and with_reply else None
    if replied is not None:
        written["reply_to_message"] = message_json(cloud, replied, with_reply=False)
    written.update(_content_fields(cloud, message))
    if message.service is not None:
        written.update(message.service)
    if message.protected:
        written["has_protected_content"] = True
    if message.inline_rows:
        written["reply_markup"] = message.markup
    return written


def inaccessible_message_json(cloud: Cloud, chat_id: int, message_id: int) -> dict[str, Any]:
    """Write an `InaccessibleMessage`: a deleted one."""
    chat = chat_json(cloud, cloud.chats[chat_id])
    return {"message_id": message_id, "chat": chat, "date": 0}


def callback_json(cloud: Cloud, query: CallbackQuery) -> dict[str, Any]:
    """Write a `CallbackQuery`."""
    message = cloud.chats[query.chat_id].messages.get(query.message_id)
    return {
        "id": query.query_id,
        "from": user_json(cloud.users[query.user_id]),
        "message": (
            message_json(cloud, message)
            if message is not None
            else inaccessible_message_json(cloud, query.chat_id, query.message_id)
        ),
        "chat_instance": str(abs(query.chat_id) * 7919),
        "data": query.data,
    }


def member_json(cloud: Cloud, member: Member) -> dict[str, Any]:
    """Write a `ChatMember`."""
    user = cloud.users[member.user_id]
    written: dict[str, Any] = {"user": user_json(user), "status": str(member.standing)}
    if member.standing is Membership.CREATOR:
        written["is_anonymous"] = member.anonymous
    elif member.standing is Membership.ADMINISTRATOR:
        written["can_be_edited"] = False
        written["is_anonymous"] = member.anonymous
        written.update({right: member.may(right) for right in ADMINISTRATOR_RIGHTS})
        written["can_manage_voice_chats"] = member.may("can_manage_video_chats")
    elif member.standing is Membership.RESTRICTED:
        written["is_member"] = True
        written["until_date"] = 0
        written.update({permission: permission in member.rights for permission in PERMISSIONS})
    elif member.standing is Membership.KICKED:
        written["until_date"] = 0
    return written


def file_json(file: StoredFile, path: str | None = None) -> dict[str, Any]:
    """Write a `File`, with its path if it is ready for download."""
    written: dict[str, Any] = {
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_size": file.size,
    }
    if path is not None:
        written["file_path"] = path
    return written


def media_json(files: FileStore, media: Media) -> Any:
    """Write a `PhotoSize` list, a `Document`, a `Sticker`, a `Voice`, a `Contact`, a `Location`."""
    file = files.get(media.file_id) if media.file_id else None
    if file is None:
        return dict(media.details)
    if media.kind == "photo":
        return _photo_sizes(files, file)
    written = file_json(file)
    if media.kind == "document":
        named = {"file_name": file.name} if file.name else {}
        return {**named, "mime_type": file.mime, **written}
    size = {"width": file.width, "height": file.height} if file.width else {}
    return {**size, **media.details, **written}


def entity_json(cloud: Cloud, entity: Entity) -> dict[str, Any]:
    """Write a `MessageEntity`."""
    written: dict[str, Any] = {
        "offset": entity.offset,
        "length": entity.length,
        "type": entity.type,
    }
    if entity.url is not None:
        written["url"] = entity.url
    if entity.user_id is not None:
        written["user"] = user_json(cloud.users[entity.user_id])
    if entity.language:
        written["language"] = entity.language
    if entity.custom_emoji_id is not None:
        written["custom_emoji_id"] = entity.custom_emoji_id
    if entity.unix_time is not None:
        written["unix_time"] = entity.unix_time
        written["date_time_format"] = entity.date_time_format
    return written


def _place_fields(cloud: Cloud, message: ChatMessage) -> dict[str, Any]:
    """Write the sender, and the place in the chat (Client.cpp 4112-4134)."""
    written: dict[str, Any] = {}
    if message.receiver is not None:
        written["ephemeral_message_id"] = message.message_id
        written["receiver_user"] = user_json(cloud.users[message.receiver])
    if message.sender_chat is not None:
        written["sender_chat"] = message.sender_chat
    if message.topic is not None:
        written.update(message_thread_id=message.topic, is_topic_message=True)
    if message.album:
        written["media_group_id"] = message.album
    if message.automatic_forward:
        written["is_automatic_forward"] = True
    return written


def _content_fields(cloud: Cloud, message: ChatMessage) -> dict[str, Any]:
    text, entities = ("caption", "caption_entities") if message.media else ("text", "entities")
    written: dict[str, Any] = {}
    if message.media is not None:
        written[message.media.kind] = media_json(cloud.files, message.media)
    if message.rich is not None:
        return {"rich_message": message.rich}
    if message.text:
        written[text] = message.text
    if message.entities:
        written[entities] = [entity_json(cloud, entity) for entity in message.entities]
    if message.link_preview is not None:
        written["link_preview_options"] = message.link_preview
    return written


def _origin_fields(origin: Any) -> dict[str, Any]:
    if origin["type"] == "channel":
        sender = {
            "forward_from_chat": origin["chat"],
            "forward_from_message_id": origin["message_id"],
        }
    elif origin["type"] == "hidden_user":
        sender = {"forward_sender_name": origin["sender_user_name"]}
    else:
        sender = {"forward_from": origin["sender_user"]}
    return {"forward_origin": origin, **sender, "forward_date": origin["date"]}


def _photo_sizes(files: FileStore, photo: StoredFile) -> list[dict[str, Any]]:
    """Write the sizes smallest first, on which bots rely: a thumbnail and the whole picture."""
    thumb = files.get(photo.thumb_id or "")
    sizes = [photo] if thumb is None else [thumb, photo]
    return [{**file_json(size), "width": size.width, "height": size.height} for size in sizes]
