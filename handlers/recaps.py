"""For the campaign's people: the recaps that wait, looked at, published or dropped."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.filters import InPrivate, Pressed
from handlers.replies import Reply, Show
from handlers.turn import Turn
from presentation import recaps
from presentation.actions import Action, Press
from services.recaps import discard_recap, preview_recap, publish_recap, waiting_recaps


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="recaps")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(waiting, Command("terbit", "publish"))
    router.callback_query.register(waiting, Pressed(Action.RECAPS))
    router.callback_query.register(show, Pressed(Action.RECAP_SHOW))
    router.callback_query.register(publish, Pressed(Action.RECAP_PUBLISH))
    router.callback_query.register(discard, Pressed(Action.RECAP_DISCARD))
    return router


async def waiting(event: Message | CallbackQuery, turn: Turn) -> Reply:
    """Show the recap that waits and what publishing it changes; of several, ask which."""
    found = await waiting_recaps(turn.uow, turn.somebody())
    if len(found) > 1:
        return Show(recaps.waiting(turn.texts, recaps=found))
    return await _shown(turn)


async def show(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Show the recap of the button."""
    return await _shown(turn, press.number())


async def publish(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Publish it: boards change, heads whose rank changed are told."""
    house = turn.house
    done = await publish_recap(turn.uow, house.rules, press.number(), turn.somebody(), at=turn.at)
    house.wake_sender()
    return Show(recaps.published(turn.texts, published=done))


async def discard(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Drop it."""
    dropped = await discard_recap(turn.uow, press.number(), turn.somebody(), at=turn.at)
    return Show(recaps.discarded(turn.texts, snapshot=dropped))


async def _shown(turn: Turn, number: int | None = None) -> Reply:
    preview = await preview_recap(turn.uow, turn.house.census, turn.somebody(), number)
    if preview is None:
        return Show(recaps.nothing_waiting(turn.texts))
    return Show(recaps.preview(turn.texts, recap=preview))
