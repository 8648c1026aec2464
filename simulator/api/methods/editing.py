"""editMessageText, editMessageCaption, editMessageMedia, editMessageReplyMarkup."""

from __future__ import annotations

from typing import Any

from simulator.api.access import Access, check_reachable, find_chat, find_message
from simulator.api.arguments import Arguments
from simulator.api.delivering import check_flood
from simulator.api.keyboards import ButtonPlace, read_inline_markup
from simulator.api.methods.sending import link_preview
from simulator.api.rich import read_rich
from simulator.api.uploads import read_media
from simulator.api.wording import fix_caption, format_text, read_caption, read_text
from simulator.chats.wire import message_json
from simulator.cloud.cloud import Cloud
from simulator.cloud.errors import BadRequestError
from simulator.cloud.rights import CAPTIONED
from simulator.cloud.state import ChatMessage, Media
from simulator.text.text import FormattedText

_REPLACED = {"photo", "document"}
_CAPTION_TOO_LONG = "MEDIA_CAPTION_TOO_LONG"


def edit_message_text(cloud: Cloud, arguments: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#editmessagetext."""
    if arguments.has("rich_message"):
        chat = find_chat(cloud, arguments, Access.EDIT)
        rich = read_rich(cloud, arguments, chat)
        new: dict[str, Any] = {"text": rich.words, "rich": rich.written, "entities": ()}
    else:
        formatted = read_text(cloud, arguments, "MESSAGE_TOO_LONG")
        new = {"text": formatted.text, "rich": None, "entities": formatted.entities}
    message = _editable(cloud, arguments)
    if message.media is not None:
        raise BadRequestError("there is no text in the message to edit")
    return _edit(cloud, arguments, message, **new, link_preview=link_preview(arguments))


def edit_message_caption(cloud: Cloud, arguments: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#editmessagecaption."""
    caption = read_caption(cloud, arguments, _CAPTION_TOO_LONG)
    message = _editable(cloud, arguments)
    if message.media is None or message.media.kind not in CAPTIONED:
        raise BadRequestError("there is no caption in the message to edit")
    return _edit(cloud, arguments, message, text=caption.text, entities=caption.entities)


def edit_message_media(cloud: Cloud, arguments: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#editmessagemedia; photos and documents only."""
    message = _editable(cloud, arguments, "message media can't be edited")
    media, caption = _input_media(cloud, arguments)
    caption_of = {"text": caption.text, "entities": caption.entities}
    return _edit(cloud, arguments, message, media=media, rich=None, **caption_of)


def edit_message_reply_markup(cloud: Cloud, arguments: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#editmessagereplymarkup."""
    return _edit(cloud, arguments, _editable(cloud, arguments))


def _editable(
    cloud: Cloud, arguments: Arguments, refusal: str = "message can't be edited"
) -> ChatMessage:
    if not arguments.has("chat_id") and not arguments.has("message_id"):
        inline = arguments.has("inline_message_id")
        raise BadRequestError(
            "MESSAGE_ID_INVALID" if inline else "message identifier is not specified"
        )
    message = find_message(cloud, arguments, Access.EDIT, "message to edit")
    own = message.sender_id == cloud.bot.user_id
    other_keyboard = message.markup is not None and not message.inline_rows
    if not own or message.service is not None or message.origin is not None or other_keyboard:
        raise BadRequestError(refusal)
    return message


def _edit(
    cloud: Cloud, arguments: Arguments, message: ChatMessage, **content: Any
) -> dict[str, Any]:
    """Change a message; without a keyboard in the request it loses the one it has."""
    chat = cloud.chats[message.chat_id]
    markup = read_inline_markup(arguments, place=ButtonPlace.of(cloud, chat))
    check_flood(cloud, chat, edit=True)
    check_reachable(cloud, chat)
    changes = {**content, "markup": markup}
    if all(getattr(message, name) == value for name, value in changes.items()):
        raise BadRequestError(
            "message is not modified: specified new message content and reply markup are exactly "
            "the same as a current content and reply markup of the message"
        )
    changed = cloud.change(message, **changes, edited=cloud.clock.now())
    return message_json(cloud, changed)


def _input_media(cloud: Cloud, arguments: Arguments) -> tuple[Media, FormattedText]:
    arguments.required("media")
    given = arguments.parsed("media", "can't parse input media JSON object")
    if not isinstance(given, dict):
        raise BadRequestError("can't parse InputMedia: expected an Object")
    kind = given.get("type")
    if kind not in _REPLACED:
        raise BadRequestError(f"can't parse InputMedia: the simulator does not know type {kind}")
    formatted = format_text(
        str(given.get("caption", "")),
        str(given.get("parse_mode") or ""),
        given.get("caption_entities"),
    )
    source = str(given.get("media", ""))
    if not source:
        raise BadRequestError("can't parse InputMedia: media not found")
    return read_media(cloud, arguments, kind, source, kind), fix_caption(
        cloud, formatted, _CAPTION_TOO_LONG
    )
