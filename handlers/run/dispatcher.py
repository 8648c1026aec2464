"""Puts the conversations together, in the order in which they are asked."""

from contextlib import suppress

from aiogram import Bot, Dispatcher

from census.people import ChatId
from handlers.boards import boards
from handlers.brief import briefs
from handlers.broadcasts import running as broadcast_running
from handlers.broadcasts import writing as broadcast
from handlers.campaign import calendar, campaign, deliveries
from handlers.groups import groups, posters
from handlers.offices import joining, offices, releasing
from handlers.questions import asking as questions
from handlers.questions import unanswered as unmet
from handlers.recaps import files as recap_files
from handlers.recaps import finished as finished_files
from handlers.recaps import publishing as recaps
from handlers.residents import fallback, preferences, privacy, start, status, steps
from handlers.run.conversation import Conversation
from handlers.run.outage import Outage
from handlers.telegram import unasked
from handlers.telegram.context import House
from handlers.telegram.replier import Replier
from services.ports.unit_of_work import StorageError
from services.push.barring import answer_stands


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
