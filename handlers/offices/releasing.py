"""A NIP that an account of old holds: asked for in the private chat, decided by one button."""

from aiogram import Router
from aiogram.types import CallbackQuery

from census.errors import CensusError
from census.people import KeyedHash
from handlers.telegram.context import Turn
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Show
from presentation.chat.actions import Action, Press
from presentation.offices import releases
from services.offices.releasing import ask_release, decline, release

TAKEN = "nip-taken"
"""The question that stays open below "that NIP is in use": whether it shall be asked for."""


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="releasing")
    router.callback_query.filter(InPrivate())
    router.callback_query.register(ask, Pressed(Action.RELEASE_ASK))
    router.callback_query.register(let_go, Pressed(Action.RELEASE_DO))
    router.callback_query.register(leave, Pressed(Action.RELEASE_DECLINE))
    return router


async def ask(event: CallbackQuery, turn: Turn) -> Reply:
    """Bring the request to who decides. A second press hears that it is on its way."""
    if turn.question is None or turn.question.key != TAKEN:
        raise CensusError("old-button")
    nip = KeyedHash(turn.question.facts["nip"])
    house = turn.house
    by_head = await ask_release(turn.uow, house.rules, turn.resident(), nip, at=turn.at)
    house.wake_sender()
    return Show(releases.sent(turn.texts, by_head=by_head))


async def let_go(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Free the NIP."""
    house, person = turn.house, turn.resident()
    employee = await release(turn.uow, house.rules, person, press.number(), at=turn.at)
    house.wake_sender()
    return Show(releases.decided(turn.texts, employee=employee, released=True))


async def leave(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Leave it with the account that has it."""
    house, person = turn.house, turn.resident()
    employee = await decline(turn.uow, house.rules, person, press.number(), at=turn.at)
    house.wake_sender()
    return Show(releases.decided(turn.texts, employee=employee, released=False))
