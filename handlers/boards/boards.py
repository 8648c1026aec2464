"""Who stands where: boards, units and their way, as words, pictures and files."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.boards.board import Board
from census.definition import BoardRule
from census.errors import CensusError
from census.people import Role
from census.units import Unit, UnitCode
from handlers.boards.standing import board_around, board_at, opens_up, own_on, trend_of
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InGroup, InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.boards import exports
from presentation.boards import messages as boards
from presentation.boards.address import BoardAddress
from presentation.boards.pictures import leaderboard
from presentation.boards.trend_pictures import trend_line
from presentation.chat.actions import Action, Press
from presentation.chat.messages import Message as Screen
from presentation.groups import messages as groups
from services.boards.exporting import export_board, may_export
from services.boards.looking import opened_board
from services.groups.binding import binding_of


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="boards")
    router.message.register(in_group, Command("peringkat", "rank"), InGroup())
    router.message.register(in_private, Command("peringkat", "rank"), InPrivate())
    router.callback_query.register(choose, Pressed(Action.BOARD_CHOOSE), InPrivate())
    router.callback_query.register(around, Pressed(Action.BOARD_AROUND), InPrivate())
    router.callback_query.register(show, Pressed(Action.BOARD_SHOW), InPrivate())
    router.callback_query.register(picture, Pressed(Action.BOARD_PICTURE), InPrivate())
    router.callback_query.register(trend, Pressed(Action.BOARD_TREND), InPrivate())
    router.callback_query.register(export, Pressed(Action.BOARD_EXPORT), InPrivate())
    return router


async def in_group(message: Message, context: UpdateContext) -> Reply:
    """Show the board that the group's unit stands on, as the daily post does."""
    binding = await binding_of(context.uow, context.chat)
    if binding is None:
        return Say(groups.unbound(context.texts, bot=context.bot_context.bot_username))
    way = await trend_of(context, binding.unit)
    board = way.board if way else await board_around(context, binding.unit)
    if board is None:
        return Say(groups.no_board(context.texts))
    own = binding.unit.code
    await opened_board(context.uow, context.chat, board, own, at=context.at)
    return Say(
        groups.group_board(
            context.texts,
            board=board,
            own=own,
            picture=leaderboard(context.texts, board, own),
            row_of_days=way.streak if way else None,
        )
    )


async def in_private(message: Message, context: UpdateContext) -> Reply:
    """Show the own unit in its surroundings; who has none, or no data of it, chooses a board."""
    unit = await _own_unit(context)
    if unit is not None and await board_around(context, unit) is not None:
        return Show(await _around(context, unit))
    return await _choice(context, unit)


async def choose(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Show the choice of boards."""
    return await _choice(context, await _own_unit(context))


async def around(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show one unit in its surroundings."""
    return _shown(await _around(context, await _unit(context, press)))


async def show(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show a page of a board, of everywhere or of one area."""
    address = BoardAddress.read(press)
    board = await _board(context, address)
    if board is None:
        return _shown(boards.no_data(context.texts))
    own = await own_on(context, board, await _own_unit(context))
    await opened_board(context.uow, context.chat, board, own, at=context.at)
    return _shown(
        boards.board(
            context.texts,
            board=board,
            own=own,
            page=address.page,
            may_export=may_export(context.person),
        )
    )


async def picture(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show a board as a picture, in place of its words."""
    board = await _board(context, BoardAddress.read(press))
    if board is None:
        return _shown(boards.no_data(context.texts))
    own = await own_on(context, board, await _own_unit(context))
    await opened_board(context.uow, context.chat, board, own, at=context.at)
    drawn = leaderboard(context.texts, board, own)
    return Show(boards.as_picture(context.texts, board=board, picture=drawn, own=own))


async def trend(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show how a unit came to stand where it stands, as a picture."""
    unit = await _unit(context, press)
    way = await trend_of(context, unit)
    if way is None:
        return _shown(boards.no_data(context.texts))
    await opened_board(context.uow, context.chat, way.board, unit.code, at=context.at)
    drawn = trend_line(context.texts, way)
    return Show(boards.trend_picture(context.texts, trend=way, picture=drawn))


async def export(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Send a board with its history as a file below it, to those who may have it."""
    address, bot_context = BoardAddress.read(press), context.bot_context
    rule = _rule(context, address)
    found = await export_board(
        context.uow,
        bot_context.census,
        address.kind,
        context.somebody(),
        at=context.at,
        targets=bot_context.rules.targets,
        area=address.area,
        band=address.size(rule),
    )
    if found is None:
        return Show(boards.no_data(context.texts))
    await opened_board(context.uow, context.chat, found.board, None, at=context.at)
    document = exports.board_file(context.texts, found.board, found.days)
    return Say(boards.as_file(context.texts, board=found.board, document=document))


def _shown(screen: Screen) -> Show:
    """Show words, in place of a picture too: what was drawn is drawn again in a moment."""
    return Show(screen, replaces_picture=True)


async def _choice(context: UpdateContext, own: Unit | None) -> Reply:
    kinds = [rule.kind for rule in context.bot_context.census.boards]
    return _shown(boards.choose(context.texts, kinds=kinds, own=own))


async def _around(context: UpdateContext, unit: Unit) -> Screen:
    way = await trend_of(context, unit)
    board = way.board if way else await board_around(context, unit)
    if board is None:
        return boards.no_data(context.texts)
    await opened_board(context.uow, context.chat, board, unit.code, at=context.at)
    open_up = await opens_up(context, unit)
    return boards.around(context.texts, board=board, own=unit.code, trend=way, open_up=open_up)


async def _unit(context: UpdateContext, press: Press) -> Unit:
    unit = await context.uow.units.get(UnitCode(press.value()))
    if unit is None:
        raise CensusError("old-button")
    return unit


async def _board(context: UpdateContext, address: BoardAddress) -> Board | None:
    return await board_at(context, address, address.size(_rule(context, address)))


def _rule(context: UpdateContext, address: BoardAddress) -> BoardRule:
    try:
        return context.bot_context.census.board(address.kind)
    except KeyError:
        raise CensusError("old-button") from None


async def _own_unit(context: UpdateContext) -> Unit | None:
    """Return the unit a person looks for first: the office they lead or work in, the area."""
    person = context.somebody()
    for role in (Role.OFFICE_HEAD, Role.EMPLOYEE, Role.HELPER, Role.VERIFIER):
        code = next((grant.unit for grant in person.grants if grant.role is role), None)
        if code:
            return await context.uow.units.get(code)
    return await context.uow.units.get(person.unit) if person.unit else None
