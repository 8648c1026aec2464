"""Identity numbers that nobody asked for: deleted, wherever in a message they stand."""

from aiogram import Router
from aiogram.types import Message

from census.errors import CensusError
from census.identity import Nip
from handlers.filters import InPrivate
from handlers.joining import ASK_NIP
from handlers.replies import Forget, Reply
from handlers.status import ASK_FAMILY_CARD, ASK_NIK
from handlers.turn import Turn
from presentation import joining, status

ASKED = frozenset({ASK_NIK, ASK_FAMILY_CARD, ASK_NIP})


def setup() -> Router:
    """Return the router of this conversation: the first, since commands may carry numbers too."""
    router = Router(name="unasked")
    router.message.register(delete, _holds_a_number)
    router.edited_message.register(delete, _holds_a_number)
    router.message.register(delete_nip, _is_a_nip, InPrivate())
    return router


async def delete(message: Message, turn: Turn) -> Reply:
    """Delete the message, in groups too where the bot may, and say kindly why."""
    if turn.private:
        kept = status.number_kept(turn.texts)
        return Forget(deleted=status.number_deleted(turn.texts), kept=kept)
    return Forget(
        deleted=status.number_in_group(turn.texts, deleted=True),
        kept=status.number_in_group(turn.texts, deleted=False),
    )


async def delete_nip(message: Message, turn: Turn) -> Reply:
    """Delete a NIP, and show where it is wanted."""
    kept = status.number_kept(turn.texts)
    return Forget(deleted=joining.nip_deleted(turn.texts), kept=kept)


async def _holds_a_number(message: Message, turn: Turn) -> bool:
    return turn.removal is not None and not _answers(message, turn)


async def _is_a_nip(message: Message, turn: Turn) -> bool:
    if _answers(message, turn):
        return False
    try:
        Nip.parse(message.text or "")
    except CensusError:
        return False
    return True


def _answers(message: Message, turn: Turn) -> bool:
    """Whether a message answers an open question for a number; a command or an edit never does."""
    asked = turn.question is not None and turn.question.key in ASKED
    text = message.text or "/"
    return asked and message.edit_date is None and not text.startswith("/")
