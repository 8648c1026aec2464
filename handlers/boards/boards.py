"""Who stands where: boards, units and their way, as words, pictures and files."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.boards.ranking import Board
from census.definition import BoardRule
from census.errors import CensusError
from census.people import Role
from census.units import Unit, UnitCode
from handlers.boards.standing import board_around, board_at, opens_up, own_on, trend_of
from handlers.telegram.context import Turn
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


async def in_group(message: Message, turn: Turn) -> Reply:
    """Show the board that the group's unit stands on, as the daily post does."""
    binding = await binding_of(turn.uow, turn.chat)
    if binding is None:
        return Say(groups.unbound(turn.texts, bot=turn.house.bot_username))
    way = await trend_of(turn, binding.unit)
    board = way.board if way else await board_around(turn, binding.unit)
    if board is None:
        return Say(groups.no_board(turn.texts))
    own = binding.unit.code
    await opened_board(turn.uow, turn.chat, board, own, at=turn.at)
    return Say(
        groups.group_board(
            turn.texts,
            board=board,
            own=own,
            picture=leaderboard(turn.texts, board, own),
            row_of_days=way.streak if way else None,
        )
    )


async def in_private(message: Message, turn: Turn) -> Reply:
    """Show the own unit in its surroundings; who has none, or no data of it, chooses a board."""
    unit = await _own_unit(turn)
    if unit is not None and await board_around(turn, unit) is not None:
        return Show(await _around(turn, unit))
    return await _choice(turn, unit)


async def choose(event: CallbackQuery, turn: Turn) -> Reply:
    """Show the choice of boards."""
    return await _choice(turn, await _own_unit(turn))


async def around(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Show one unit in its surroundings."""
    return _shown(await _around(turn, await _unit(turn, press)))


async def show(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Show a page of a board, of everywhere or of one area."""
    address = BoardAddress.read(press)
    board = await _board(turn, address)
    if board is None:
        return _shown(boards.no_data(turn.texts))
    own = await own_on(turn, board, await _own_unit(turn))
    await opened_board(turn.uow, turn.chat, board, own, at=turn.at)
    return _shown(
        boards.board(
            turn.texts,
            board=board,
            own=own,
            page=address.page,
            may_export=may_export(turn.person),
        )
    )


async def picture(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Show a board as a picture, in place of its words."""
    board = await _board(turn, BoardAddress.read(press))
    if board is None:
        return _shown(boards.no_data(turn.texts))
    own = await own_on(turn, board, await _own_unit(turn))
    await opened_board(turn.uow, turn.chat, board, own, at=turn.at)
    drawn = leaderboard(turn.texts, board, own)
    return Show(boards.as_picture(turn.texts, board=board, picture=drawn, own=own))


async def trend(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Show how a unit came to stand where it stands, as a picture."""
    unit = await _unit(turn, press)
    way = await trend_of(turn, unit)
    if way is None:
        return _shown(boards.no_data(turn.texts))
    await opened_board(turn.uow, turn.chat, way.board, unit.code, at=turn.at)
    drawn = trend_line(turn.texts, way)
    return Show(boards.trend_picture(turn.texts, trend=way, picture=drawn))


async def export(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Send a board with its history as a file below it, to those who may have it."""
    address, house = BoardAddress.read(press), turn.house
    rule = _rule(turn, address)
    found = await export_board(
        turn.uow,
        house.census,
        address.kind,
        turn.somebody(),
        at=turn.at,
        targets=house.rules.targets,
        area=address.area,
        band=address.size(rule),
    )
    if found is None:
        return Show(boards.no_data(turn.texts))
    await opened_board(turn.uow, turn.chat, found.board, None, at=turn.at)
    document = exports.board_file(turn.texts, found.board, found.days)
    return Say(boards.as_file(turn.texts, board=found.board, document=document))


def _shown(screen: Screen) -> Show:
    """Show words, in place of a picture too: what was drawn is drawn again in a moment."""
    return Show(screen, replaces_picture=True)


async def _choice(turn: Turn, own: Unit | None) -> Reply:
    kinds = [rule.kind for rule in turn.house.census.boards]
    return _shown(boards.choose(turn.texts, kinds=kinds, own=own))


async def _around(turn: Turn, unit: Unit) -> Screen:
    way = await trend_of(turn, unit)
    board = way.board if way else await board_around(turn, unit)
    if board is None:
        return boards.no_data(turn.texts)
    await opened_board(turn.uow, turn.chat, board, unit.code, at=turn.at)
    open_up = await opens_up(turn, unit)
    return boards.around(turn.texts, board=board, own=unit.code, trend=way, open_up=open_up)


async def _unit(turn: Turn, press: Press) -> Unit:
    unit = await turn.uow.units.get(UnitCode(press.value()))
    if unit is None:
        raise CensusError("old-button")
    return unit


async def _board(turn: Turn, address: BoardAddress) -> Board | None:
    return await board_at(turn, address, address.size(_rule(turn, address)))


def _rule(turn: Turn, address: BoardAddress) -> BoardRule:
    try:
        return turn.house.census.board(address.kind)
    except KeyError:
        raise CensusError("old-button") from None


async def _own_unit(turn: Turn) -> Unit | None:
    """Return the unit a person looks for first: the office they lead or work in, the area."""
    person = turn.somebody()
    for role in (Role.OFFICE_HEAD, Role.EMPLOYEE, Role.HELPER, Role.VERIFIER):
        code = next((grant.unit for grant in person.grants if grant.role is role), None)
        if code:
            return await turn.uow.units.get(code)
    return await turn.uow.units.get(person.unit) if person.unit else None
