"""A chat on a person's screen: its messages, the bot's newest one, the buttons."""

from __future__ import annotations

from typing import Any

from simulator.cloud.cloud import CannotActError, Cloud
from simulator.cloud.state import Chat, ChatMessage


class Place:
    """The visible content of one chat."""

    def __init__(self, cloud: Cloud, chat_id: int) -> None:
        self._cloud = cloud
        self.chat_id = chat_id

    @property
    def chat(self) -> Chat:
        """The chat itself."""
        return self._cloud.chat(self.chat_id)

    @property
    def bot_username(self) -> str:
        """The bot's user name, for commands in groups."""
        return self._cloud.bot.username or ""

    def refuses_rich(self, answer: str = "RICH_CONTENT_FORBIDDEN") -> None:
        """Let Telegram's servers refuse rich messages here, in words of their own."""
        self.chat.no_rich = answer

    @property
    def messages(self) -> list[ChatMessage]:
        """All messages that are not deleted, oldest first."""
        return self.chat.history

    @property
    def from_bot(self) -> list[ChatMessage]:
        """The bot's messages that are not deleted, oldest first."""
        bot_id = self._cloud.bot.user_id
        return [m for m in self.messages if m.sender_id == bot_id and m.service is None]

    @property
    def last(self) -> ChatMessage:
        """The bot's newest message.

        Raises CannotActError: the bot has written nothing here.
        """
        messages = self.from_bot
        if not messages:
            raise CannotActError(f"the bot has written nothing in {self.chat.title}")
        return messages[-1]

    def sees(self) -> str:
        """Return the visible text of the bot's newest message; '' if there is none."""
        messages = self.from_bot
        return messages[-1].text if messages else ""

    def buttons(self) -> list[str]:
        """Return the labels under the bot's newest message, row by row."""
        messages = self.from_bot
        rows = messages[-1].inline_rows if messages else []
        return [str(button["text"]) for row in rows for button in row]

    def keyboard(self) -> list[list[dict[str, Any]]]:
        """Return the rows of the reply keyboard; empty if it is removed."""
        for message in reversed(self.from_bot):
            markup = message.markup or {}
            if "remove_keyboard" in markup:
                return []
            if "keyboard" in markup:
                rows: list[list[dict[str, Any]]] = markup["keyboard"]
                return rows
        return []

    def find_button(
        self, label_or_data: str, on: ChatMessage | None = None
    ) -> tuple[ChatMessage, dict[str, Any]]:
        """Find an inline button by its whole label or data, else by a part of one label.

        Searches the bot's messages from the newest, or one message only; also inside rich ones.

        Raises CannotActError: no button fits, or several do.
        """
        shown = [self.chat.messages.get(on.message_id, on)] if on else reversed(self.from_bot)
        for message in shown:
            button = _pick(message, label_or_data)
            if button is not None:
                return message, button
        raise CannotActError(
            f"no button {label_or_data!r} in {self.chat.title}; there is {self.buttons()}"
        )


def _pick(message: ChatMessage, wanted: str) -> dict[str, Any] | None:
    buttons = message.all_buttons
    for button in buttons:
        if wanted in {button["text"], button.get("callback_data")}:
            return button
    similar = [button for button in buttons if wanted in button["text"]]
    if len(similar) > 1:
        labels = [button["text"] for button in similar]
        raise CannotActError(f"{wanted!r} fits several buttons: {labels}")
    return similar[0] if similar else None
