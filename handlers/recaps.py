"""For the campaign's people: the recap that waits, looked at and published."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message
from services.recaps import discard_recap, preview_recap, publish_recap

from census.errors import CensusError
from handlers.filters import InPrivate, Pressed
from handlers.replies import Reply, Show
from handlers.turn import Turn
from presentation import recaps
from presentation.actions import Action, Press


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="recaps")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(waiting, Command("terbit", "publish"))
    router.callback_query.register(waiting, Pressed(Action.RECAP_SHOW))
    router.callback_query.register(publish, Pressed(Action.RECAP_PUBLISH))
    router.callback_query.register(discard, Pressed(Action.RECAP_DISCARD))
    return router


async def waiting(event: Message | CallbackQuery, turn: Turn) -> Reply:
    """Show the oldest recap that waits, and what publishing it changes."""
    preview = await preview_recap(turn.uow, turn.house.census, turn.resident())
    if preview is None:
        return Show(recaps.nothing_waiting(turn.texts))
    return Show(recaps.preview(turn.texts, preview=preview))


async def publish(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Publish it: boards change, heads whose rank changed are told."""
    published = await publish_recap(
        turn.uow, turn.house.census, _snapshot(press), turn.resident(), at=turn.at
    )
    turn.house.wake_sender()
    return Show(recaps.published(turn.texts, published=published))


async def discard(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Drop it."""
    await discard_recap(turn.uow, _snapshot(press), turn.resident(), at=turn.at)
    return Show(recaps.discarded(turn.texts))


def _snapshot(press: Press) -> int:
    try:
        return int(press.values[0])
    except (IndexError, ValueError):
        raise CensusError("old-button") from None
