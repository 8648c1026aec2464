"""Keyboards under messages: the allowed values of `reply_markup`.

https://core.telegram.org/bots/api#inlinekeyboardmarkup; Telegram takes at most 100 inline buttons,
eight in a row. A request with too many is refused here as its servers do.
"""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from simulator.api.arguments import Arguments
from simulator.cloud.cloud import Cloud
from simulator.cloud.errors import BadRequestError
from simulator.cloud.state import Chat, Json
from simulator.text.links import check_link, linked_user

_BUTTONS = 100
_ROW = 8
_DATA_BYTES = 64
_COPY_LENGTH = 256
_BYTES = 10 * 1024
_KINDS = ("url", "callback_data", "web_app", "copy_text")
_INLINE = ("switch_inline_query", "switch_inline_query_current_chat")
# Telegram returns capitals as small letters: Client.cpp 188-193.
_PRIVATE_ONLY = {
    "request_contact": "phone number",
    "request_location": "location",
    "request_poll": "poll",
    "request_users": "users",
    "request_chat": "chats",
}


def parse_markup(arguments: Arguments) -> dict[str, Any] | None:
    """Return the keyboard of a request as written. Its form is checked before the chat is.

    Raises BadRequestError: it is no keyboard.
    """
    markup = arguments.parsed("reply_markup", "can't parse reply keyboard markup JSON object")
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise BadRequestError("object expected as reply markup")
    for row in _rows(markup, "keyboard"):
        for key in row:
            _check_key(key)
    for row in _rows(markup, "inline_keyboard"):
        for button in row:
            _check_button(button)
    return markup


class ButtonPlace(NamedTuple):
    """Where buttons stand: Mini Apps are for private chats.

    Their addresses are https, on Telegram's test servers http as well
    (https://core.telegram.org/bots/webapps#using-bots-in-the-test-environment).
    """

    private: bool
    test: bool = False

    @classmethod
    def of(cls, cloud: Cloud, chat: Chat) -> ButtonPlace:
        """Return what holds for a chat."""
        return cls(chat.is_private, cloud.is_test)


def keep_markup(markup: dict[str, Any] | None, *, place: ButtonPlace) -> Json | None:
    """Return a keyboard as a chat stores it; None if no button is left.

    Raises BadRequestError: Telegram would not take it there.
    """
    kept = None if markup is None else _kept(markup, place=place)
    # Not in the source: Telegram's servers answer REPLY_MARKUP_TOO_LONG above about 10 kB.
    if kept is not None and len(json.dumps(kept, ensure_ascii=False).encode()) > _BYTES:
        raise BadRequestError("reply markup is too long")
    return kept


def _kept(markup: dict[str, Any], *, place: ButtonPlace) -> Json | None:
    if any(_rows(markup, "keyboard")):
        return _reply_keyboard(markup, place=place)
    if any(_rows(markup, "inline_keyboard")):
        return _inline_keyboard(markup, place=place)
    if markup.get("remove_keyboard"):
        return {"remove_keyboard": True}
    if markup.get("force_reply"):
        return {"force_reply": True}
    return None


def read_inline_markup(arguments: Arguments, *, place: ButtonPlace) -> Json | None:
    """Return the inline keyboard of an edit, which cannot set other keyboards.

    Raises BadRequestError: Telegram would not take it.
    """
    markup = keep_markup(parse_markup(arguments), place=place)
    if markup is not None and "inline_keyboard" not in markup:
        raise BadRequestError("inline keyboard expected")
    return markup


def _rows(markup: dict[str, Any], name: str) -> list[list[Any]]:
    rows = markup.get(name)
    if rows is None:
        return []
    complaint = f'field "{name}" must be an Array of Arrays'
    if name == "inline_keyboard":
        complaint = f'field "{name}" of the InlineKeyboardMarkup must be an Array of Arrays'
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise BadRequestError(complaint)
    return rows


def _inline_keyboard(markup: dict[str, Any], *, place: ButtonPlace) -> Json | None:
    """Keep the buttons that have a text; the others are dropped (td ReplyMarkup.cpp)."""
    given = markup["inline_keyboard"]
    rows = [
        [
            {"text": button["text"], **button_kind(button, place=place)}
            for button in row
            if button["text"]
        ]
        for row in given
    ]
    rows = [row for row in rows if row]
    if not rows:
        return None
    if sum(len(row) for row in rows) > _BUTTONS or any(len(row) > _ROW for row in rows):
        raise BadRequestError("reply markup is too long")
    return {"inline_keyboard": rows}


def _check_button(button: Any) -> None:
    if not isinstance(button, dict):
        raise _unparsed("InlineKeyboardButton must be an Object")
    if not isinstance(button.get("text"), str):
        raise _unparsed('Can\'t find field "text"')
    if not any(button.get(kind) for kind in _KINDS) and not any(kind in button for kind in _INLINE):
        raise _unparsed("Text buttons are unallowed in the inline keyboard")


def button_kind(button: dict[str, Any], *, place: ButtonPlace) -> dict[str, Any]:
    """Return the one field with the button's function."""
    if button.get("url"):
        return {"url": _button_url(str(button["url"]))}
    if button.get("callback_data"):
        data = str(button["callback_data"])
        if len(data.encode()) > _DATA_BYTES:
            raise BadRequestError("BUTTON_DATA_INVALID")
        return {"callback_data": data}
    for name in _INLINE:
        if name in button:
            return {name: str(button[name])}
    if isinstance(button.get("web_app"), dict):
        return {"web_app": {"url": _app_url(button["web_app"], place=place)}}
    if isinstance(button.get("copy_text"), dict):
        return {"copy_text": {"text": _copied(button["copy_text"])}}
    raise _unparsed("Text buttons are unallowed in the inline keyboard")


def _app_url(app: dict[str, Any], *, place: ButtonPlace) -> str:
    if not place.private:
        # https://core.telegram.org/bots/api#inlinekeyboardbutton: in private chats only.
        raise BadRequestError("BUTTON_TYPE_INVALID")
    return _button_url(str(app.get("url")), app=True, test=place.test)


def _copied(copy: dict[str, Any]) -> str:
    copied = str(copy.get("text", ""))
    if not 1 <= len(copied) <= _COPY_LENGTH:
        raise BadRequestError("BUTTON_COPY_TEXT_INVALID")
    return copied


def _button_url(url: str, *, app: bool = False, test: bool = False) -> str:
    if linked_user(url) is not None and not app:
        return url
    try:
        return check_link(url, https_only=app and not (test and url.startswith("http://")))
    except ValueError as why:
        kind = "Web App " if app else ""
        raise BadRequestError(
            f"inline keyboard button {kind}URL '{url}' is invalid: {why}"
        ) from None


def _unparsed(why: str) -> BadRequestError:
    return BadRequestError(f"can't parse inline keyboard button: {why}")


def _reply_keyboard(markup: dict[str, Any], *, place: ButtonPlace) -> Json | None:
    rows = [
        [each for key in row if (each := _key(key, place=place))["text"]]
        for row in markup["keyboard"]
    ]
    if not any(rows):
        return None
    options = ("is_persistent", "resize_keyboard", "one_time_keyboard", "selective")
    kept: dict[str, Any] = {name: True for name in options if markup.get(name)}
    if markup.get("input_field_placeholder"):
        kept["input_field_placeholder"] = markup["input_field_placeholder"]
    return {"keyboard": [row for row in rows if row], **kept}


def _check_key(key: Any) -> None:
    if isinstance(key, str):
        return
    if not isinstance(key, dict):
        raise BadRequestError(
            "can't parse keyboard button: KeyboardButton must be a String or an Object"
        )
    if not isinstance(key.get("text"), str):
        raise BadRequestError("can't parse keyboard button: Can't find field \"text\"")


def _key(key: Any, *, place: ButtonPlace) -> dict[str, Any]:
    if isinstance(key, str):
        return {"text": key}
    for name, what in _PRIVATE_ONLY.items():
        if key.get(name) and not place.private:
            raise BadRequestError(f"{what} can be requested in private chats only")
    return dict(key)
