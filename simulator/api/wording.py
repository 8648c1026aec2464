"""The text of a request: parse mode or entities, and its length."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from simulator.api.arguments import Arguments
from simulator.cloud.cloud import Cloud
from simulator.cloud.errors import BadRequestError
from simulator.cloud.state import Entity
from simulator.text.markup import parse_html
from simulator.text.text import FormattedText, fix, utf16_length

# https://core.telegram.org/bots/api#sendmessage, #sendphoto: "after entities parsing".
TEXT_LENGTH = 4096
CAPTION_LENGTH = 1024
CAPTION_TOO_LONG = "message caption is too long"
_BYTES = 1 << 15
_PLAIN_TYPES = frozenset(
    {
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "spoiler",
        "blockquote",
        "expandable_blockquote",
        "code",
    }
)


def read_text(
    cloud: Cloud, arguments: Arguments, too_long: str = "message is too long"
) -> FormattedText:
    """Return the text of a message; `too_long` is the error of an edit.

    Raises BadRequestError: there is none, its markup is wrong, or it is too long.
    """
    text = arguments.text("text")
    if not text:
        raise BadRequestError("message text is empty")
    # Client.cpp 11330: entities that are no JSON are ignored.
    formatted = _fixed(
        cloud, format_text(text, arguments.text("parse_mode"), arguments.lenient("entities"))
    )
    if utf16_length(formatted.text) > TEXT_LENGTH:
        raise BadRequestError(too_long)
    return formatted


def read_caption(
    cloud: Cloud, arguments: Arguments, too_long: str = CAPTION_TOO_LONG
) -> FormattedText:
    """Return a caption, which may be empty.

    Raises BadRequestError: its markup is wrong, or it is too long.
    """
    entities = arguments.lenient("caption_entities")
    caption, mode = arguments.text("caption"), arguments.text("parse_mode")
    return fix_caption(cloud, format_text(caption, mode, entities), too_long)


def fix_caption(
    cloud: Cloud, formatted: FormattedText, too_long: str = CAPTION_TOO_LONG
) -> FormattedText:
    """Clean a caption, and check that it is not too long."""
    fixed = _fixed(cloud, formatted, allow_empty=True)
    if utf16_length(fixed.text) > CAPTION_LENGTH:
        raise BadRequestError(too_long)
    return fixed


def format_text(text: str, parse_mode: str, entities: Any) -> FormattedText:
    """Return the text and entities of a text with a parse mode or with entities."""
    if len(text.encode()) > _BYTES:
        raise BadRequestError("text is too long")
    mode = parse_mode.lower()
    if not text or mode in {"", "none"}:
        return FormattedText(text, tuple(_entities(entities)))
    if mode == "html":
        return parse_html(text)
    if mode in {"markdown", "markdownv2"}:
        raise BadRequestError(f"the simulator does not know the parse_mode {parse_mode}; use HTML")
    raise BadRequestError("unsupported parse_mode")


def _fixed(cloud: Cloud, formatted: FormattedText, *, allow_empty: bool = False) -> FormattedText:
    fixed = fix(formatted, allow_empty=allow_empty)
    unknown = [e for e in fixed.entities if e.user_id is not None and e.user_id not in cloud.users]
    if not unknown:
        return fixed
    return FormattedText(fixed.text, tuple(e for e in fixed.entities if e not in unknown))


def _entities(given: Any) -> list[Entity]:
    """Read a list of `MessageEntity`. Kinds that Telegram finds by itself are ignored."""
    if not isinstance(given, list):
        return []
    return [entity for each in given if (entity := _entity(each)) is not None]


def _entity(given: Any) -> Entity | None:
    if not isinstance(given, dict):
        raise BadRequestError("can't parse MessageEntity: expected an Object")
    for name in ("type", "offset", "length"):
        if name not in given:
            raise BadRequestError(f"can't parse MessageEntity: Can't find field \"{name}\"")
    kind, offset, length = given["type"], int(given["offset"]), int(given["length"])
    if length <= 0:
        return None
    if kind not in _PLAIN_TYPES | _FIELDS.keys():
        return None
    return Entity(kind, offset, length, **_FIELDS.get(kind, _nothing)(given))


def _nothing(_: Mapping[str, Any]) -> dict[str, Any]:
    return {}


# The other fields of an entity, by kind.
_FIELDS: dict[str, Callable[[Mapping[str, Any]], dict[str, Any]]] = {
    "pre": lambda given: {"language": given.get("language") or None},
    "text_link": lambda given: {"url": str(given.get("url", ""))},
    "text_mention": lambda given: {"user_id": int(given["user"]["id"])},
    "date_time": lambda given: {
        "unix_time": int(given["unix_time"]),
        "date_time_format": str(given.get("date_time_format", "")),
    },
    "custom_emoji": lambda given: {"custom_emoji_id": str(given.get("custom_emoji_id"))},
}
