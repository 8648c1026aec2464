"""Puts the conversations together, in the order in which they are asked."""

from contextlib import suppress

from aiogram import Bot, Dispatcher

from census.people import ChatId
from handlers import (
    boards,
    briefs,
    broadcast,
    broadcast_running,
    calendar,
    campaign,
    deliveries,
    fallback,
    finished_files,
    groups,
    joining,
    offices,
    posters,
    preferences,
    privacy,
    questions,
    recap_files,
    recaps,
    releasing,
    start,
    status,
    steps,
    unasked,
    unmet,
)
from handlers.conversation import Conversation
from handlers.outage import Outage
from handlers.replier import Replier
from handlers.turn import House
from services.barring import answer_stands
from services.ports import StorageError


def make_dispatcher(house: House, bot: Bot, outage: Outage) -> Dispatcher:
    """Return a dispatcher that answers every update.

    Numbers nobody asked for come before all. Open questions that are answered in words come before
    the words that mean something by themselves ("stop"), these before questions for numbers, and
    last what nobody expected. A command is never an answer.
    """
    dispatcher = Dispatcher(disable_fsm=True)
    dispatcher.update.outer_middleware(Conversation(house, _replier(house, bot), outage))
    dispatcher.include_routers(
        unasked.setup(),
        groups.setup(),
        posters.setup(),
        calendar.setup(),
        broadcast.setup(),
        start.setup(),
        steps.setup(),
        boards.setup(),
        briefs.setup(),
        preferences.setup(),
        privacy.setup(),
        campaign.setup(),
        recap_files.setup(),
        finished_files.setup(),
        recaps.setup(),
        broadcast_running.setup(),
        deliveries.setup(),
        unmet.setup(),
        questions.setup(),
        status.setup(),
        joining.setup(),
        releasing.setup(),
        offices.setup(),
        fallback.setup(),
    )
    return dispatcher


def _replier(house: House, bot: Bot) -> Replier:
    async def wrote(chat: ChatId, topic: int | None) -> None:
        """End a bar that an answer proves wrong; with the database away a later one does."""
        with suppress(StorageError):
            async with house.open_uow() as uow:
                if await answer_stands(uow, chat, topic=topic, at=house.clock.now()):
                    await uow.commit()
                    house.wake_sender()

    return Replier(bot, house.silence, house.seconds, wrote)
