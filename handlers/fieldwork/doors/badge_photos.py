"""/petugas with a photo: the QR code or barcode of a badge. The photo is read in memory only."""

from collections.abc import Sequence

from aiogram import Bot, Router
from aiogram.filters import Command, Filter
from aiogram.types import Message

from census.fieldwork.door_words import asks_about_officer
from handlers.fieldwork.doors.asking import ASK_OFFICER
from handlers.fieldwork.doors.officers import said_of
from handlers.questions.passing import ask_in_passing
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import Carries, Idle, InPrivate
from handlers.telegram.messages.carried import is_picture
from handlers.telegram.messages.downloads import NotFetchedError, download
from handlers.telegram.replies import Forget, Replies, Say
from presentation.chat.commands import CommandName, spellings
from presentation.fieldwork.doors import officers as words
from services.fieldwork.doors.officers import codes_of, may_send_photo

LARGEST = 10_000_000
"""Bytes; a telephone's photo has fewer."""


def setup() -> Router:
    """Return the router of this conversation: before those who take any picture for a proof."""
    router = Router(name="badge photos")
    router.message.filter(InPrivate(), Carries("photo", "document"), _OfABadge())
    router.message.register(scan)
    return router


class _OfABadge(Filter):
    """A picture that answers the question, or whose words ask whether somebody is genuine."""

    async def __call__(self, event: Message, context: UpdateContext, bot: Bot) -> bool:
        """Match a photo, or a file with a picture."""
        if not is_picture(event):
            return False
        if context.question is not None and context.question.key == ASK_OFFICER:
            return True
        if await Command(*spellings(CommandName.OFFICER))(event, bot):
            return True
        return asks_about_officer(event.caption or "") and await Idle()(event, context)


async def scan(message: Message, bot: Bot, context: UpdateContext) -> Replies:
    """Check the codes in a picture; without one the number is asked for, in words."""
    asked = context.question
    before = asked.facts if asked is not None and asked.key == ASK_OFFICER else {}
    codes = None
    if await may_send_photo(context.uow, context.somebody(), at=context.at):
        async with context.outside():
            codes = await _codes(message, bot, context)
    somebody = context.somebody()
    said = await codes_of(context.uow, somebody, codes or (), update=context.update, at=context.at)
    if said:
        return Say(await said_of(context, said, scanned=True, before=before))
    await ask_in_passing(context, ASK_OFFICER, said="", village=before.get("village", ""))
    if said is None:
        deleted, kept = (words.private(context.texts, deleted=each) for each in (True, False))
        return Forget(deleted=deleted, kept=kept)
    return Say(words.no_code(context.texts, read=codes is not None))


async def _codes(message: Message, bot: Bot, context: UpdateContext) -> Sequence[str] | None:
    file = message.photo[-1] if message.photo else message.document
    if file is None or (file.file_size or 0) > LARGEST:
        return ()
    try:
        content = await download(bot, file.file_id)
    except NotFetchedError:
        return ()
    return await context.bot_context.read_codes(content)
