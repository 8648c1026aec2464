"""What a person sends besides typed words: pictures, files, voices, cards, places, forwards."""

from __future__ import annotations

from typing import Any, TypedDict, Unpack

from simulator.chats.accounts import AccountInChats
from simulator.chats.attachments import (
    attach_contact,
    attach_document,
    attach_location,
    attach_photo,
    attach_sticker,
    attach_voice,
)
from simulator.chats.place import Place
from simulator.chats.telling import tell_of_message
from simulator.cloud.state import ChatMessage, Json, Media
from simulator.text.text import FormattedText, fix


class Where(TypedDict, total=False):
    """Where a message goes, and whether its sender waits for the bot.

    `to` is a group, by default the private chat; `topic` the thread id of a forum's topic.
    """

    to: Place | None
    reply_to: ChatMessage | None
    topic: int | None
    queue: bool


class AccountThatShows(AccountInChats):
    """An account that sends all kinds of messages."""

    async def sends_photo(
        self, content: bytes, *, caption: str = "", **where: Unpack[Where]
    ) -> ChatMessage:
        """Send a picture (JPEG or PNG)."""
        return await self._shows(attach_photo(self._cloud.files, content), where, caption)

    async def sends_album(
        self, *captions: str, picture: bytes, to: Place | None = None, queue: bool = False
    ) -> list[ChatMessage]:
        """Send a picture several times as one album: a message for each, with one id for all."""
        album = str(self._cloud.last_private_message_id << 16 | len(captions))
        parts: Where = {"to": to, "queue": True}
        sent = []
        for caption in captions:
            media = attach_photo(self._cloud.files, picture)
            sent.append(await self._shows(media, parts, caption, album=album))
        await self._waits(queue=queue)
        return sent

    async def sends_document(
        self,
        name: str,
        content: bytes,
        mime: str = "application/octet-stream",
        caption: str = "",
        **where: Unpack[Where],
    ) -> ChatMessage:
        """Send a file."""
        media = attach_document(self._cloud.files, name, content, mime)
        return await self._shows(media, where, caption)

    async def sends_voice(
        self, content: bytes = b"voice", *, caption: str = "", **where: Unpack[Where]
    ) -> ChatMessage:
        """Send a voice message of three seconds."""
        return await self._shows(attach_voice(self._cloud.files, content, 3), where, caption)

    async def sends_sticker(self, emoji: str = "👍", **where: Unpack[Where]) -> ChatMessage:
        """Send a sticker that stands for an emoji."""
        return await self._shows(attach_sticker(self._cloud.files, emoji), where)

    async def sends_contact(
        self, phone: str = "+6281234567890", **where: Unpack[Where]
    ) -> ChatMessage:
        """Share the person's own contact."""
        return await self._shows(attach_contact(self._user, phone), where)

    async def sends_location(
        self, latitude: float, longitude: float, **where: Unpack[Where]
    ) -> ChatMessage:
        """Share a place on the map."""
        return await self._shows(attach_location(latitude, longitude), where)

    async def sends_other(
        self, kind: str, details: Json, *, caption: str = "", **where: Unpack[Where]
    ) -> ChatMessage:
        """Send any other kind: a poll, a venue, a video, in the Bot API's form.

        ``kind`` is its field in a message.
        """
        return await self._shows(Media(kind, details=details), where, caption)

    async def forwards(self, text: str, origin: Json, **where: Unpack[Where]) -> ChatMessage:
        """Forward another person's message; ``origin`` as in ``forward_origin``."""
        return await self._says(where, text=text, origin=origin)

    async def _shows(
        self, media: Media, where: Where, caption: str = "", *, album: str = ""
    ) -> ChatMessage:
        words = fix(FormattedText(caption), allow_empty=True)
        return await self._says(
            where, media=media, text=words.text, entities=words.entities, album=album
        )

    async def _says(self, where: Where, **content: Any) -> ChatMessage:
        to, replied = where.get("to"), where.get("reply_to")
        chat = (to or self).chat
        self._check_may_write(to)
        if chat.is_private:
            chat.started = True
        topic = where.get("topic") or (replied.topic if replied else None)
        sender, sender_chat = self._speaker(chat)
        if sender_chat is None and self._is_ephemeral(chat, content.get("text", "")):
            bot = self._cloud.bot.user_id
            message = self._cloud.whisper(chat, sender, bot, topic=topic, **content)
        else:
            message = self._cloud.post(
                chat,
                sender,
                reply_to=replied.message_id if replied else None,
                topic=topic,
                sender_chat=sender_chat,
                **content,
            )
        tell_of_message(self._cloud, message)
        await self._waits(queue=where.get("queue", False))
        return message
