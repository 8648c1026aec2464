"""For admins: /geladi shows what the week ahead would bring.

It is reckoned beside the conversation, since it takes up to minutes: the chat's next messages do
not wait for it. The word that it is reckoned turns into the answer.
"""

from datetime import datetime, time, timedelta

import structlog
from aiogram import Bot, Router
from aiogram.exceptions import TelegramAPIError
from aiogram.filters import Command
from aiogram.types import Message

from census.errors import CensusError
from census.people.people import ChatId
from handlers.telegram.bot_context import BotContext
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate
from handlers.telegram.outgoing import Edit, Outgoing
from presentation.chat import errors
from presentation.chat.commands import CommandName, spellings
from presentation.chat.messages import Message as Screen
from presentation.language.catalogue import Texts
from presentation.push import rehearsal as words
from services.operations.rehearsing import require_rehearsal
from services.ports.unit_of_work import StorageError

log = structlog.get_logger()

WEEK = timedelta(days=7)


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="rehearsal")
    router.message.register(show, InPrivate(), Command(*spellings(CommandName.REHEARSAL)))
    return router


async def show(message: Message, bot: Bot, context: UpdateContext) -> None:
    """Rehearse until the end of the seventh day, today included."""
    require_rehearsal(context.somebody())
    outgoing, texts = Outgoing(bot, context.bot_context.rich_forms), context.texts
    place = await _tell(outgoing, context.chat, None, words.begun(texts))

    def begin() -> None:
        work = _reckon(context.bot_context, outgoing, context.chat, place, texts, context.at)
        context.bot_context.beside.begin(work)

    context.afterwards.append(begin)


async def _reckon(  # noqa: PLR0917 - a turn that is over
    bot_context: BotContext,
    outgoing: Outgoing,
    chat: ChatId,
    place: int | None,
    texts: Texts,
    at: datetime,
) -> None:
    """Rehearse, and put what was found in the place of the word that it is reckoned."""
    zone = bot_context.census.zone
    end = datetime.combine(at.astimezone(zone).date() + WEEK, time(), zone)
    try:
        screen = words.week(texts, rehearsal=await bot_context.rehearse(at, end))
    except CensusError as refusal:
        screen = errors.error(texts, refusal)
    except StorageError:
        screen = errors.error(texts, CensusError("rehearsal-away"))
    except Exception:
        log.exception("rehearsal.broken")
        screen = errors.error(texts, CensusError("rehearsal-failed"))
    await _tell(outgoing, chat, place, screen)


async def _tell(outgoing: Outgoing, chat: ChatId, place: int | None, screen: Screen) -> int | None:
    """Edit a message of the chat, or else send one; return where it stands, None where nowhere."""
    try:
        if place is not None and await outgoing.edit(chat, place, screen) is not Edit.REFUSED:
            return place
        return (await outgoing.send(chat, screen)).message_id
    except TelegramAPIError as trouble:
        log.info("rehearsal.not_told", reason=str(trouble))
        return None
