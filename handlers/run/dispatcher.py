"""The conversations of all subjects, in the order in which they are tried."""

from contextlib import suppress

from aiogram import Bot

from census.people.people import ChatId
from handlers.boards import asked_ranks, boards, cards, certificates
from handlers.boards import forms as forms_of_boards
from handlers.boards import in_groups as boards_in_groups
from handlers.brief import briefs
from handlers.broadcasts import running as broadcast_running
from handlers.broadcasts import writing as broadcast
from handlers.campaign import calendar, campaign, deliveries
from handlers.companies import deciding as company_decisions
from handlers.companies import joining as workers_joining
from handlers.companies import registering as companies
from handlers.companies import workers
from handlers.experiments import experiments
from handlers.experiments import writing as experiment_writing
from handlers.fieldwork import again as field_again
from handlers.fieldwork import allocation, left
from handlers.fieldwork import approving as field_approving
from handlers.fieldwork import captions as field_captions
from handlers.fieldwork import day as field_day
from handlers.fieldwork import joining as field_joining
from handlers.fieldwork import recap as field_recap
from handlers.fieldwork import troubles as field_troubles
from handlers.fieldwork import typed as field_typed
from handlers.fieldwork.doors import badge_photos, officers, visits
from handlers.fieldwork.doors import late as late_names
from handlers.fieldwork.leading import team, team_checks, team_hands
from handlers.groups import groups, posters
from handlers.helpdesk import accompanying, assisting, desks, plain_words, relay
from handlers.helpdesk import asking as desk_asking
from handlers.helpdesk import helping as desk_helping
from handlers.helpdesk.courier import RelayCourier
from handlers.helpdesk.topics import DeskTopics
from handlers.offices import calling, finding, joining, letters, lists, offices, releasing
from handlers.offices.uncounted import of_census
from handlers.operations import rehearsal, settings
from handlers.privacy import consents
from handlers.privacy import data as privacy
from handlers.proofs import decisions as proof_decisions
from handlers.proofs import handing_in, queue
from handlers.proofs import in_groups as proofs_in_groups
from handlers.proofs.copies import ProofCopies
from handlers.questions import asking as questions
from handlers.questions import following, unanswered
from handlers.questions import in_groups as group_questions
from handlers.recaps import files as recap_files
from handlers.recaps import finished as finished_files
from handlers.recaps import pasted as pasted_recaps
from handlers.recaps import publishing as recaps
from handlers.residents import (
    asked_figures,
    asked_forms,
    counted,
    fallback,
    offline,
    preferences,
    replying,
    start,
    status,
    status_in_groups,
    steps,
    typed_buttons,
)
from handlers.roles import audit, guests, invitations, roles, switching
from handlers.run import captions
from handlers.run.conversation import Conversation
from handlers.run.handler_table import HandlerTable
from handlers.run.metering import MeteredConversation
from handlers.run.outage import Outage
from handlers.telegram import unasked
from handlers.telegram.answering.replier import Replier
from handlers.telegram.bot_context import BotContext
from services.ports.unit_of_work import StorageError
from services.push.barring import answer_stands


def make_conversation(bot_context: BotContext, bot: Bot, outage: Outage) -> MeteredConversation:
    """Return the conversation that answers every update.

    First comes what people and helpers say to each other: all but commands, names of buttons and
    answers to open questions. Then come unasked numbers, open questions that are answered in words,
    words with a meaning of their own ("stop"), questions for numbers, and last the fallback. A
    command never answers a question.
    """
    routers = (
        relay.setup(),
        desks.setup(),
        unasked.setup(),
        captions.setup(),
        groups.setup(),
        posters.setup(),
        letters.setup(),
        calendar.setup(),
        team.setup(),
        allocation.setup(),
        team_checks.setup(),
        team_hands.setup(),
        left.setup(),
        asked_figures.setup(),
        asked_forms.setup(),
        broadcast.setup(),
        experiments.setup(),
        experiment_writing.setup(),
        calling.setup(),
        roles.setup(),
        finding.setup(),
        field_joining.setup(),
        field_recap.setup(),
        audit.setup(),
        settings.setup(),
        desk_asking.setup(),
        desk_helping.setup(),
        assisting.setup(),
        accompanying.setup(),
        badge_photos.setup(),
        field_captions.setup(),
        handing_in.setup(),
        proofs_in_groups.setup(),
        invitations.setup(),
        guests.setup(),
        switching.setup(),
        field_day.setup(),
        field_approving.setup(),
        field_again.setup(),
        field_typed.setup(),
        start.setup(),
        steps.setup(),
        offline.setup(),
        boards.setup(),
        boards_in_groups.setup(),
        forms_of_boards.setup(),
        cards.setup(),
        certificates.setup(),
        briefs.setup(),
        preferences.setup(),
        consents.setup(),
        privacy.setup(),
        campaign.setup(),
        company_decisions.setup(),
        companies.setup(),
        workers_joining.setup(),
        workers.setup(),
        lists.setup(),
        pasted_recaps.setup(),
        recap_files.setup(),
        finished_files.setup(),
        recaps.setup(),
        broadcast_running.setup(),
        deliveries.setup(),
        rehearsal.setup(),
        unanswered.setup(),
        queue.setup(),
        proof_decisions.setup(),
        officers.setup(),
        counted.setup(),
        visits.setup(),
        following.setup(),
        replying.setup(),
        typed_buttons.setup(),
        asked_ranks.setup(),
        late_names.setup(),
        plain_words.setup(),
        field_troubles.setup(),
        questions.setup(),
        group_questions.setup(),
        status.setup(),
        status_in_groups.setup(),
        joining.setup(),
        releasing.setup(),
        offices.setup(),
        fallback.setup(),
    )
    replier = _replier(bot_context, bot)
    table = HandlerTable(tuple(of_census(bot_context.census, routers)))
    conversation = Conversation(bot_context, table, replier, outage)
    return MeteredConversation(conversation, bot_context.meter, bot_context.seconds)


def _replier(bot_context: BotContext, bot: Bot) -> Replier:
    async def wrote(chat: ChatId, topic: int | None) -> None:
        """Record that the bot may write here. If the database is away, a later answer does it."""
        with suppress(StorageError):
            async with bot_context.open_uow() as uow:
                if await answer_stands(uow, chat, topic=topic, at=bot_context.clock.now()):
                    await uow.commit()
                    bot_context.wake_sender()

    copies = ProofCopies(bot, bot_context.open_uow, bot_context.clock, bot_context.catalogue)
    topics = DeskTopics(
        bot,
        bot_context.open_uow,
        bot_context.clock,
        bot_context.catalogue,
        lambda: bot_context.rules,
    )
    courier = RelayCourier(bot, bot_context.open_uow, bot_context.clock, topics)
    return Replier(
        bot,
        bot_context.silence,
        bot_context.seconds,
        wrote,
        copies,
        rich_forms=bot_context.rich_forms,
        clock=lambda: bot_context.clock.now().timestamp(),
        carrier=courier,
        topics=topics,
    )
