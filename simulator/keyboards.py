"""Keyboards under messages: what `reply_markup` may hold.

https://core.telegram.org/bots/api#inlinekeyboardmarkup; Telegram takes at most 100 inline buttons,
eight in a row. A request with too many is refused here as its servers do.
"""

from __future__ import annotations

from typing import Any

from simulator.arguments import Arguments
from simulator.errors import BadRequestError
from simulator.links import check_link, linked_user
from simulator.state import Json

_BUTTONS = 100
_ROW = 8
_DATA_BYTES = 64
_COPY_LENGTH = 256
_PRIVATE_ONLY = {
    "request_contact": "Phone number",
    "request_location": "Location",
    "request_poll": "Poll",
    "request_users": "Users",
    "request_chat": "Chats",
}


def read_markup(arguments: Arguments, *, private: bool) -> Json | None:
    """Return the keyboard of a request as it is kept, or None.

    Raises BadRequestError: Telegram would not take it.
    """
    markup = arguments.parsed("reply_markup", "can't parse reply keyboard markup JSON object")
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise BadRequestError("object expected as reply markup")
    if any(_rows(markup, "keyboard")):
        return _reply_keyboard(markup, private=private)
    if any(_rows(markup, "inline_keyboard")):
        return _inline_keyboard(markup)
    if markup.get("remove_keyboard"):
        return {"remove_keyboard": True}
    if markup.get("force_reply"):
        return {"force_reply": True}
    return None


def read_inline_markup(arguments: Arguments) -> Json | None:
    """Return the inline keyboard of an edit; other keyboards cannot be set by one.

    Raises BadRequestError: Telegram would not take it.
    """
    markup = read_markup(arguments, private=True)
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


def _inline_keyboard(markup: dict[str, Any]) -> Json:
    rows = [[_inline_button(button) for button in row] for row in markup["inline_keyboard"]]
    rows = [row for row in rows if row]
    if sum(len(row) for row in rows) > _BUTTONS or any(len(row) > _ROW for row in rows):
        raise BadRequestError("reply markup is too long")
    return {"inline_keyboard": rows}


def _inline_button(button: Any) -> dict[str, Any]:
    if not isinstance(button, dict):
        raise _unparsed("InlineKeyboardButton must be an Object")
    text = button.get("text")
    if not isinstance(text, str):
        raise _unparsed('Can\'t find field "text"')
    kept = _inline_kind(button)
    if not text.strip():
        raise BadRequestError("inline keyboard button text must be non-empty")
    return {"text": text, **kept}


def _inline_kind(button: dict[str, Any]) -> dict[str, Any]:
    """Return the one field that says what the button does."""
    if button.get("url"):
        return {"url": _button_url(str(button["url"]))}
    if button.get("callback_data"):
        data = str(button["callback_data"])
        if len(data.encode()) > _DATA_BYTES:
            raise BadRequestError("BUTTON_DATA_INVALID")
        return {"callback_data": data}
    for name in ("switch_inline_query", "switch_inline_query_current_chat"):
        if name in button:
            return {name: str(button[name])}
    if isinstance(button.get("web_app"), dict):
        return {"web_app": {"url": _button_url(str(button["web_app"].get("url")), app=True)}}
    if isinstance(button.get("copy_text"), dict):
        copied = str(button["copy_text"].get("text", ""))
        if not 1 <= len(copied) <= _COPY_LENGTH:
            raise BadRequestError("BUTTON_COPY_TEXT_INVALID")
        return {"copy_text": {"text": copied}}
    raise _unparsed("Text buttons are unallowed in the inline keyboard")


def _button_url(url: str, *, app: bool = False) -> str:
    if linked_user(url) is not None and not app:
        return url
    try:
        return check_link(url, https_only=app)
    except ValueError as why:
        kind = "Web App " if app else ""
        raise BadRequestError(
            f"inline keyboard button {kind}URL '{url}' is invalid: {why}"
        ) from None


def _unparsed(why: str) -> BadRequestError:
    return BadRequestError(f"can't parse inline keyboard button: {why}")


def _reply_keyboard(markup: dict[str, Any], *, private: bool) -> Json:
    rows = [[_key(key, private=private) for key in row] for row in markup["keyboard"]]
    options = ("is_persistent", "resize_keyboard", "one_time_keyboard", "selective")
    kept: dict[str, Any] = {name: True for name in options if markup.get(name)}
    if markup.get("input_field_placeholder"):
        kept["input_field_placeholder"] = markup["input_field_placeholder"]
    return {"keyboard": [row for row in rows if row], **kept}


def _key(key: Any, *, private: bool) -> dict[str, Any]:
    if isinstance(key, str):
        key = {"text": key}
    if not isinstance(key, dict):
        raise BadRequestError(
            "can't parse keyboard button: KeyboardButton must be a String or an Object"
        )
    if not isinstance(key.get("text"), str):
        raise BadRequestError("can't parse keyboard button: Can't find field \"text\"")
    if not key["text"]:
        raise BadRequestError("keyboard button text must be non-empty")
    for name, what in _PRIVATE_ONLY.items():
        if key.get(name) and not private:
            raise BadRequestError(f"{what} can be requested in private chats only")
    return dict(key)
