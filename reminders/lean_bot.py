"""ExtBot with a fast path for text messages, and a door for rich ones.

The library makes an object of every button, and of everything in Telegram's reply; that is half of
the work of a message. Here both stay plain values. Pace, transport and errors are the library's.
"""

from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, WebAppInfo
from telegram.constants import ParseMode
from telegram.error import TelegramError
from telegram.ext import ExtBot

from census.people.people import ChatId
from presentation.chat.messages import Button, Message, RichForm, Rows
from services.ports.push import ShouldSend

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class LeanBot(ExtBot[Any]):
    """The library's bot; use it without an Application."""

    __slots__ = ()

    async def send_text(
        self, chat: ChatId, message: Message, *, paid: bool, should_send: ShouldSend | None = None
    ) -> int:
        """Send a text with its buttons; return the message's id. Raises TelegramError.

        The limiter calls ``should_send`` when the message may leave.
        """
        request: dict[str, Any] = {
            "chat_id": chat,
            "text": message.text,
            "parse_mode": ParseMode.HTML.value,
            "link_preview_options": {"is_disabled": True},
            **_beside(message.buttons, message.topic, paid=paid),
        }
        return await self._send("sendMessage", request, should_send)

    async def send_rich(
        self,
        chat: ChatId,
        form: RichForm,
        *,
        topic: int | None,
        paid: bool,
        should_send: ShouldSend | None = None,
    ) -> int:
        """Send a rich message, which the library does not know; else like ``send_text``."""
        # What looks like a link or a command in a name is none.
        content = {"blocks": [*form.blocks()], "skip_entity_detection": True}
        request = {
            "chat_id": chat,
            "rich_message": content,
            **_beside(form.buttons, topic, paid=paid),
        }
        return await self._send("sendRichMessage", request, should_send)

    async def _send(
        self, method: str, request: dict[str, Any], should_send: ShouldSend | None
    ) -> int:
        for_limiter = self._merge_api_rl_kwargs(None, should_send)
        answer = await self._post(method, request, api_kwargs=for_limiter)
        if not isinstance(answer, dict):
            raise TelegramError("the answer is no message")
        return int(answer["message_id"])


def _beside(rows: Rows, topic: int | None, *, paid: bool) -> dict[str, Any]:
    """Return the parameters beside the content."""
    given: dict[str, Any] = {}
    if rows:
        keys = [[_plain(button) for button in row] for row in rows]
        given["reply_markup"] = {"inline_keyboard": keys}
    if topic is not None:
        given["message_thread_id"] = topic
    if paid:
        given["allow_paid_broadcast"] = True
    return given


def keyboard(rows: Rows) -> InlineKeyboardMarkup | None:
    """Return buttons as the library's objects."""
    if not rows:
        return None
    return InlineKeyboardMarkup([[_object(button) for button in row] for row in rows])


def _object(button: Button) -> InlineKeyboardButton:
    app = WebAppInfo(button.web_app) if button.web_app is not None else None
    return InlineKeyboardButton(
        button.label, callback_data=button.data, url=button.url, web_app=app
    )


def _plain(button: Button) -> dict[str, Any]:
    if button.web_app is not None:
        return {"text": button.label, "web_app": {"url": button.web_app}}
    if button.url is not None:
        return {"text": button.label, "url": button.url}
    return {"text": button.label, "callback_data": button.data or ""}
