"""sendMessage, sendRichMessage, files, forwardMessage, copyMessage, sendChatAction."""

from __future__ import annotations

from typing import Any

from simulator.api.access import Access, check_reachable, find_chat, find_message
from simulator.api.arguments import Arguments
from simulator.api.delivering import deliver
from simulator.api.rich import read_rich
from simulator.api.uploads import read_media
from simulator.api.wording import read_caption, read_text
from simulator.chats.wire import message_json, user_json
from simulator.cloud.cloud import Cloud
from simulator.cloud.errors import BadRequestError
from simulator.cloud.rights import CAPTIONED
from simulator.cloud.state import ChatMessage, Json

_ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)


def send_message(cloud: Cloud, arguments: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#sendmessage."""
    formatted = read_text(cloud, arguments)
    message = deliver(
        cloud,
        arguments,
        "sendMessage",
        text=formatted.text,
        entities=formatted.entities,
        link_preview=link_preview(arguments),
    )
    return message_json(cloud, message)


def send_rich_message(cloud: Cloud, arguments: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#sendrichmessage; as blocks, without media."""
    chat = find_chat(cloud, arguments, Access.WRITE)
    rich = read_rich(cloud, arguments, chat)
    message = deliver(cloud, arguments, "sendRichMessage", text=rich.words, rich=rich.written)
    return message_json(cloud, message)


def send_photo(cloud: Cloud, arguments: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#sendphoto."""
    return _send_file(cloud, arguments, "sendPhoto", "photo")


def send_document(cloud: Cloud, arguments: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#senddocument."""
    return _send_file(cloud, arguments, "sendDocument", "document")


def send_voice(cloud: Cloud, arguments: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#sendvoice."""
    return _send_file(cloud, arguments, "sendVoice", "voice")


def forward_message(cloud: Cloud, arguments: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#forwardmessage."""
    source = _source(cloud, arguments, "message to forward")
    origin = source.origin or {
        "type": "user",
        "date": int(source.moment.timestamp()),
        "sender_user": user_json(cloud.users[source.sender_id]),
    }
    message = deliver(cloud, arguments, "forwardMessage", **_content(source), origin=origin)
    return message_json(cloud, message)


def copy_message(cloud: Cloud, arguments: Arguments) -> dict[str, int]:
    """https://core.telegram.org/bots/api#copymessage; only some kinds take a caption."""
    source = _source(cloud, arguments, "message to copy")
    content = _content(source)
    if arguments.has("caption") and source.media is not None and source.media.kind in CAPTIONED:
        caption = read_caption(cloud, arguments)
        content.update(text=caption.text, entities=caption.entities)
    message = deliver(cloud, arguments, "copyMessage", **content)
    return {"message_id": message.message_id}


def send_chat_action(cloud: Cloud, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#sendchataction."""
    action = arguments.text("action")
    if action not in _ACTIONS:
        raise BadRequestError("wrong parameter action in request")
    chat = find_chat(cloud, arguments, Access.WRITE)
    check_reachable(cloud, chat)
    cloud.announce("chat_action", chat.chat_id, action=action)
    return True


def link_preview(arguments: Arguments) -> Json | None:
    """Return the link preview options, if the request has any."""
    options = arguments.parsed(
        "link_preview_options", "can't parse link preview options JSON object"
    )
    if options is None:
        return {"is_disabled": True} if arguments.flag("disable_web_page_preview") else None
    if not isinstance(options, dict):
        raise BadRequestError("object expected as link preview options")
    return {name: value for name, value in options.items() if value} or None


def _send_file(cloud: Cloud, arguments: Arguments, method: str, kind: str) -> dict[str, Any]:
    caption = read_caption(cloud, arguments)
    find_chat(cloud, arguments, Access.WRITE)
    media = read_media(cloud, arguments, kind, arguments.text(kind), kind)
    message = deliver(
        cloud, arguments, method, media=media, text=caption.text, entities=caption.entities
    )
    return message_json(cloud, message)


def _source(cloud: Cloud, arguments: Arguments, what: str) -> ChatMessage:
    arguments.required("from_chat_id")
    source = find_message(cloud, arguments, Access.READ, what, chat_name="from_chat_id")
    if source.service is not None or source.protected:
        verb = "copied" if what.endswith("copy") else "forwarded"
        raise BadRequestError(f"message can't be {verb}")
    return source


def _content(source: ChatMessage) -> dict[str, Any]:
    return {
        "text": source.text,
        "entities": source.entities,
        "media": source.media,
        "rich": source.rich,
    }
