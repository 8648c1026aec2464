"""ExtBot with a fast path for text messages.

The library makes an object of every button, and of everything in Telegram's reply; that is half of
the work of a message. Here both stay plain values. Pace, transport and errors are the library's.
"""

from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import TelegramError
from telegram.ext import ExtBot

from census.people.people import ChatId
from presentation.chat.messages import Button, Message, Rows
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
        }
        if message.buttons:
            request["reply_markup"] = {
                "inline_keyboard": [[_plain(button) for button in row] for row in message.buttons]
            }
        if message.topic is not None:
            request["message_thread_id"] = message.topic
        if paid:
            request["allow_paid_broadcast"] = True
        for_limiter = self._merge_api_rl_kwargs(None, should_send)
        answer = await self._post("sendMessage", request, api_kwargs=for_limiter)
        if not isinstance(answer, dict):
            raise TelegramError("the answer is no message")
        return int(answer["message_id"])


def keyboard(rows: Rows) -> InlineKeyboardMarkup | None:
    """Return buttons as the library's objects."""
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [
            [
                InlineKeyboardButton(button.label, callback_data=button.data, url=button.url)
                for button in row
            ]
            for row in rows
        ]
    )


def _plain(button: Button) -> dict[str, str]:
    if button.url is not None:
        return {"text": button.label, "url": button.url}
    return {"text": button.label, "callback_data": button.data or ""}
