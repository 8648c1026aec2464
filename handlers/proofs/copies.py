"""Copies of proofs in verifiers' chats: noted when they are sent, taken away when they are used.

What cannot be noted, because the database is away, is kept in memory and noted with the next one.
"""

from collections.abc import Iterable
from contextlib import suppress

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramForbiddenError
from aiogram.types import BufferedInputFile, InputMediaPhoto

from census.people.people import ChatId, Language
from handlers.telegram.outgoing import keyboard
from presentation.language.catalogue import Catalogue
from presentation.proofs.blank import blank, draw_blank
from services.ports.proofs import ShownCopy
from services.ports.unit_of_work import Clock, OpenUnitOfWork, StorageError
from services.proofs.watching import copies_to_take_away, forget_copies, note_copies

log = structlog.get_logger()

GONE = ("message to delete not found", "message to edit not found", "message is not modified")
"""Refusals after which nothing of a copy is left to be seen."""


class ProofCopies:
    """The copies that verifiers see."""

    def __init__(
        self, bot: Bot, open_uow: OpenUnitOfWork, clock: Clock, catalogue: Catalogue
    ) -> None:
        self._bot, self._open_uow, self._clock = bot, open_uow, clock
        self._catalogue = catalogue
        self._unnoted: list[ShownCopy] = []

    async def note(self, chat: ChatId, message: int, proof: int) -> None:
        """Remember a copy that was sent just now."""
        self._unnoted.append(ShownCopy(proof, chat, message, self._clock.now()))
        try:
            async with self._open_uow() as uow:
                await note_copies(uow, self._unnoted)
                await uow.commit()
        except StorageError as trouble:
            log.warning("proof.copy_not_noted", copies=len(self._unnoted), reason=str(trouble))
        else:
            self._unnoted.clear()

    async def take_away(self, copies: Iterable[ShownCopy], here: ChatId | None = None) -> int:
        """Delete copies from the chats, and return how many are left for another time.

        Outside of the chat ``here``, if one is given, they become a blank with the way on.
        """
        shown = list(copies)
        if not shown:
            return 0
        gone = [copy for copy in shown if await self._is_gone(copy, here)]
        try:
            async with self._open_uow() as uow:
                await forget_copies(uow, gone)
                await uow.commit()
        except StorageError as trouble:
            log.warning("proof.copies_not_forgotten", reason=str(trouble))
        return len(shown) - len(gone)

    async def sweep(self) -> int:
        """Take away what is old or decided, also what was shown before a restart."""
        async with self._open_uow() as uow:
            due = await copies_to_take_away(uow, at=self._clock.now())
        return await self.take_away(due)

    async def _is_gone(self, copy: ShownCopy, here: ChatId | None) -> bool:
        """Delete a copy; where Telegram does not let a bot do that any more, make it a blank."""
        if here not in (None, copy.chat):
            return await self._is_blanked(copy)
        try:
            await self._bot.delete_message(copy.chat, copy.message)
        except TelegramForbiddenError:
            return True
        except TelegramBadRequest as refusal:
            return _is_gone(refusal) or await self._is_blanked(copy)
        except TelegramAPIError as trouble:
            log.info("proof.copy_stays", chat=copy.chat, reason=str(trouble))
            return False
        return True

    async def _is_blanked(self, copy: ShownCopy) -> bool:
        picture = BufferedInputFile(draw_blank(), "kosong.png")
        words = blank(self._catalogue.texts(await self._language(copy.chat)))
        try:
            await self._bot.edit_message_media(
                media=InputMediaPhoto(media=picture, caption=words.text),
                chat_id=copy.chat,
                message_id=copy.message,
                reply_markup=keyboard(words),
            )
        except TelegramForbiddenError:
            return True
        except TelegramBadRequest as refusal:
            if not _is_gone(refusal):
                log.warning("proof.copy_stays", chat=copy.chat, reason=refusal.message)
            return _is_gone(refusal)
        except TelegramAPIError as trouble:
            log.info("proof.copy_stays", chat=copy.chat, reason=str(trouble))
            return False
        return True

    async def _language(self, chat: ChatId) -> Language | None:
        """Return the language of a chat; None, the census's first one, where it is not known."""
        with suppress(StorageError):
            async with self._open_uow() as uow:
                person = await uow.people.get(chat)
                return person.language if person is not None else None
        return None


def _is_gone(refusal: TelegramBadRequest) -> bool:
    return any(words in refusal.message.lower() for words in GONE)
