"""Somebody's own status and rank, asked for in a group and answered unseen by the others."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message

from census.people.people import Person
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InGroup
from handlers.telegram.replies import Alone, Reply, Say
from presentation.boards import text as board_text
from presentation.chat.commands import CommandName, spellings
from presentation.chat.messages import Message as Screen
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines
from presentation.residents import status
from presentation.residents.home import own_part
from services.boards.browsing import BoardBrowser
from services.residents.guidance import look_home


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="own status in groups")
    router.message.register(own_status, Command(*spellings(CommandName.STATUS)), InGroup())
    return router


async def own_status(message: Message, context: UpdateContext) -> Reply:
    """Tell who wrote to the bot alone how far they are; all others are asked to a private chat."""
    bot, person = context.bot_context.bot_username, context.person
    aloud = status.in_group(context.texts, bot=bot)
    if message.ephemeral_message_id is None or person is None or person.consented_at is None:
        return Say(aloud)
    return Alone(await _known(context, person, context.own_texts, bot), aloud)


async def _known(context: UpdateContext, person: Person, texts: Texts, bot: str) -> Screen:
    census = context.bot_context.census
    seen = await look_home(context.uow, census, person, at=context.at)
    return status.alone(
        texts,
        known=own_part(
            texts, seen.phase, seen.upcoming, seen.journey, person.state, news=seen.news
        ),
        rank=await _rank(context, person, texts),
        looks_up=census.looks_up,
        bot=bot,
    )


async def _rank(context: UpdateContext, person: Person, texts: Texts) -> Html | None:
    """Return where the own unit stands; None without one, or without data of it."""
    rules = context.bot_context.rules
    browser = BoardBrowser(
        context.uow, rules.census, rules.targets, context.chat, person, context.at
    )
    unit = await browser.own_unit()
    board = await browser.board_of(unit)
    standing = board.of(unit.code) if board is not None and unit is not None else None
    if board is None or standing is None:
        return None
    card = board_text.card(texts, board=board, standing=standing)
    return lines(card, names.board_data_line(texts, board))
