"""People: what a person with a phone can do in Telegram, and what they see."""

from __future__ import annotations

import re
from typing import Any, Unpack

from simulator.chats.membership import set_blocked
from simulator.chats.place import Place
from simulator.chats.showing import AccountThatShows, Where
from simulator.chats.telling import tell_of_message, tell_of_press
from simulator.cloud.cloud import CannotActError, TooLongError
from simulator.cloud.state import CallbackAnswer, CallbackQuery, ChatMessage
from simulator.text.text import FormattedText, fix

_TEXT_LIMIT = 4096
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")


class SimulatedPerson(AccountThatShows):
    """One person with their phone. As a place, a person is their private chat with the bot.

    Every act waits until the bot has acknowledged all updates, unless `queue` is set.
    """

    async def sends(self, text: str, **where: Unpack[Where]) -> ChatMessage:
        """Type a message, to the bot or into a group.

        Raises CannotActError: Telegram's app would not let them, or the text is empty or too long.
        """
        formatted = fix(FormattedText(text))
        if len(formatted.text) > _TEXT_LIMIT:
            raise TooLongError(f"{self.name} typed {len(text)} characters, more than 4096")
        return await self._says(where, text=formatted.text, entities=formatted.entities)

    async def opens_link(self, payload: str = "", *, queue: bool = False) -> ChatMessage:
        """Open t.me/<bot>?start=<payload> and press START; it unblocks a blocked bot.

        Raises CannotActError: https://core.telegram.org/bots/features#deep-linking allows 64
        letters, digits, underscores and hyphens.
        """
        if payload and not _PAYLOAD.fullmatch(payload):
            raise CannotActError(f"no link carries {payload!r}")
        set_blocked(self._cloud, self.chat, blocked=False)
        return await self.sends(f"/start {payload}".rstrip(), queue=queue)

    async def edits(self, message: ChatMessage, text: str, *, queue: bool = False) -> ChatMessage:
        """Change the text (or the caption) of an own message."""
        if message.sender_id != self.user_id:
            raise CannotActError(f"{self.name} can edit only own messages")
        formatted = fix(FormattedText(text))
        changed = self._cloud.change(
            message,
            text=formatted.text,
            entities=formatted.entities,
            edited=self._cloud.clock.now(),
        )
        tell_of_message(self._cloud, changed, edited=True)
        await self._waits(queue=queue)
        return changed

    async def presses(
        self,
        label_or_data: str,
        *,
        on: ChatMessage | None = None,
        to: Place | None = None,
        queue: bool = False,
    ) -> CallbackAnswer | None:
        """Press a button, by its label, a unique part of it, or its data.

        Looks at the inline buttons of the newest message that has it (in the group `to`, or the
        private chat), or of `on`; then at the keyboard below, whose buttons type their label.
        Returns what pops up; None if the bot has not answered the press. A button with a link
        opens it.

        Raises CannotActError: there is no such button.
        """
        place = to or (self if on is None else Place(self._cloud, on.chat_id))
        label = None if on is not None else _key_with(place, label_or_data)
        if label is not None:
            await self._types_key(label, to=to, queue=queue)
            return None
        message, button = place.find_button(label_or_data, on)
        if "url" in button:
            return CallbackAnswer(url=button["url"])
        if "callback_data" not in button:
            raise CannotActError(f"the simulator cannot press {button}")
        query = self.press(message, button["callback_data"])
        await self._waits(queue=queue)
        return query.answer

    def press(self, message: ChatMessage, data: str) -> CallbackQuery:
        """Press the inline button with some data, without waiting for anything."""
        moment = self._cloud.clock.now()
        serial = len(self._cloud.callbacks) + 1
        query = CallbackQuery(
            str(self.user_id << 24 | serial),
            self.user_id,
            message.chat_id,
            message.message_id,
            data,
            moment,
        )
        self._cloud.callbacks[query.query_id] = query
        tell_of_press(self._cloud, query)
        return query

    async def _types_key(self, key: dict[str, Any], *, to: Place | None, queue: bool) -> None:
        if key.get("request_contact"):
            await self.sends_contact(to=to, queue=queue)
        else:
            await self.sends(key["text"], to=to, queue=queue)


def _key_with(place: Place, label: str) -> dict[str, Any] | None:
    keys = [key for row in place.keyboard() for key in row]
    return next((key for key in keys if key["text"] == label), None)
