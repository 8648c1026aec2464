"""Admins' screens with the progress of a broadcast. They are edited directly, not by push."""

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest

from census.broadcasts.broadcast import BroadcastView
from census.people.people import ChatId, Language
from handlers.telegram.outgoing import NO_PREVIEW, keyboard
from presentation.broadcasts import messages as broadcasts
from presentation.language.catalogue import Catalogue
from services.ports.operations.silence import Silence

log = structlog.get_logger()


class LiveScreens:
    """The port ``ProgressScreens``. The next change makes up for one that fails."""

    def __init__(self, bot: Bot, catalogue: Catalogue, silence: Silence) -> None:
        self._bot, self._catalogue, self._silence = bot, catalogue, silence

    async def show(
        self, chat: ChatId, message: int, language: Language, outlook: BroadcastView
    ) -> bool:
        """Change one; False when it no longer exists."""
        if self._silence.silence() > 0:
            return True
        shown = broadcasts.panel(self._catalogue.texts(language), view=outlook)
        try:
            await self._bot.edit_message_text(
                text=shown.text,
                chat_id=chat,
                message_id=message,
                reply_markup=keyboard(shown),
                link_preview_options=NO_PREVIEW,
            )
        except TelegramBadRequest as refusal:
            return "message is not modified" in refusal.message
        except TelegramAPIError as trouble:
            log.info("screen.not_changed", chat=chat, reason=str(trouble))
        return True
