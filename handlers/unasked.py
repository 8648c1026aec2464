"""Identity numbers that nobody asked for: deleted, wherever in a message they stand."""

from aiogram import Router
from aiogram.types import Message

from census.identity import find_numbers
from handlers.joining import ASK_NIP
from handlers.replies import Forget, Reply
from handlers.status import ASK_FAMILY_CARD, ASK_NIK
from handlers.turn import Turn
from presentation import status

ASKED = frozenset({ASK_NIK, ASK_FAMILY_CARD, ASK_NIP})


def setup() -> Router:
    """Return the router of this conversation: the first, since commands may carry numbers too."""
    router = Router(name="unasked")
    router.message.register(delete, _number_unasked)
    router.edited_message.register(delete, _number_unasked)
    return router


async def delete(message: Message, turn: Turn) -> Reply:
    """Delete the message, in groups too where the bot may, and say kindly why."""
    if turn.private:
        warning = status.number_deleted(turn.texts)
        return Forget(deleted=warning, kept=warning)
    return Forget(
        deleted=status.number_in_group(turn.texts, deleted=True),
        kept=status.number_in_group(turn.texts, deleted=False),
    )


async def _number_unasked(message: Message, turn: Turn) -> bool:
    if not find_numbers(message.text or message.caption or ""):
        return False
    asked = turn.question is not None and turn.question.key in ASKED
    answers = asked and message.text is not None and message.edit_date is None
    return not answers or (message.text or "").startswith("/")
