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
from handlers.questions import unanswered
from handlers.recaps import files as recap_files
from handlers.recaps import finished as finished_files
from handlers.recaps import publishing as recaps
from handlers.residents import fallback, preferences, privacy, start, status, steps
from handlers.run.conversation import Conversation
from handlers.run.outage import Outage
from handlers.telegram import unasked
from handlers.telegram.context import BotContext
from handlers.telegram.replier import Replier
from services.ports.unit_of_work import StorageError
from services.push.barring import answer_stands


def make_dispatcher(bot_context: BotContext, bot: Bot, outage: Outage) -> Dispatcher:
    """Return a dispatcher that answers every update.

    Numbers nobody asked for come before all. Open questions that are answered in words come before
    the words that mean something by themselves ("stop"), these before questions for numbers, and
    last what nobody expected. A command is never an answer.
    """
    dispatcher = Dispatcher(disable_fsm=True)
    dispatcher.update.outer_middleware(
        Conversation(bot_context, _replier(bot_context, bot), outage)
    )
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
        unanswered.setup(),
        questions.setup(),
        status.setup(),
        joining.setup(),
        releasing.setup(),
        offices.setup(),
        fallback.setup(),
    )
    return dispatcher


def _replier(bot_context: BotContext, bot: Bot) -> Replier:
    async def wrote(chat: ChatId, topic: int | None) -> None:
        """End a bar that an answer proves wrong; with the database away a later one does."""
        with suppress(StorageError):
            async with bot_context.open_uow() as uow:
                if await answer_stands(uow, chat, topic=topic, at=bot_context.clock.now()):
                    await uow.commit()
                    bot_context.wake_sender()

    return Replier(bot, bot_context.silence, bot_context.seconds, wrote)
