"""Who stands where: the board of a group, of a head's office, and of anybody who asks."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.people import Role
from census.units import BoardKind, Unit, UnitCode
from handlers.filters import InGroup, InPrivate, Pressed
from handlers.replies import Reply, Say, Show
from handlers.standing import board_around, board_within
from handlers.turn import Turn
from presentation import boards, groups
from presentation.actions import Action, Press
from presentation.messages import Message as Screen
from presentation.pictures import leaderboard
from services.grouping import binding_of


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="boards")
    router.message.register(in_group, Command("peringkat", "rank"), InGroup())
    router.message.register(in_private, Command("peringkat", "rank"), InPrivate())
    router.callback_query.register(in_private, Pressed(Action.BOARD_CHOOSE), InPrivate())
    router.callback_query.register(around, Pressed(Action.BOARD_AROUND), InPrivate())
    router.callback_query.register(show, Pressed(Action.BOARD_SHOW), InPrivate())
    return router


async def in_group(message: Message, turn: Turn) -> Reply:
    """Show the board that the group's unit stands on, as the daily post does."""
    binding = await binding_of(turn.uow, turn.chat)
    if binding is None:
        return Say(groups.unbound(turn.texts, bot=turn.house.bot_username))
    board = await board_around(turn, binding.unit)
    if board is None:
        return Say(groups.no_board(turn.texts))
    own = binding.unit.code
    picture = leaderboard(turn.texts, board, own)
    return Say(groups.group_board(turn.texts, board=board, own=own, picture=picture))


async def in_private(event: Message | CallbackQuery, turn: Turn) -> Reply:
    """Show a head the own office in its surroundings, everybody else the choice of boards."""
    unit = await _own_unit(turn)
    head = Role.OFFICE_HEAD in turn.roles
    if head and unit is not None and isinstance(event, Message):
        return Show(await _around(turn, unit))
    kinds = [rule.kind for rule in turn.house.census.boards]
    return Show(boards.choose(turn.texts, kinds=kinds, own=unit))


async def around(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Show one unit in its surroundings."""
    unit = await turn.uow.units.get(UnitCode(press.value()))
    if unit is None:
        raise CensusError("old-button")
    return Show(await _around(turn, unit))


async def show(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Show a whole board, of everywhere or of one area."""
    try:
        kind, *area = press.values
        rule = turn.house.census.board(BoardKind(kind))
    except (ValueError, KeyError):
        raise CensusError("old-button") from None
    within = UnitCode(area[0]) if area else None
    board = await board_within(turn, rule.kind, within)
    if board is None:
        return Show(boards.no_data(turn.texts))
    own = await _own_unit(turn)
    return Show(boards.board(turn.texts, board=board, own=own.code if own else None))


async def _around(turn: Turn, unit: Unit) -> Screen:
    board = await board_around(turn, unit)
    if board is None:
        return boards.no_data(turn.texts)
    return boards.around(turn.texts, board=board, own=unit.code)


async def _own_unit(turn: Turn) -> Unit | None:
    """Return the unit a person looks for first: the office they lead or work in, the area."""
    person = turn.somebody()
    for role in (Role.OFFICE_HEAD, Role.EMPLOYEE, Role.HELPER, Role.VERIFIER):
        code = next((grant.unit for grant in person.grants if grant.role is role), None)
        if code:
            return await turn.uow.units.get(code)
    return await turn.uow.units.get(person.unit) if person.unit else None
