"""Reads what the public page shows."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from census.boards.board import Board
from census.boards.milestones import Certificate
from census.boards.small_bases import shown_of, too_small
from census.brief.brief import Brief
from census.campaign.phases import season_of
from census.pages.site import RegencyState, Site
from census.pages.tiles import Placed
from census.units import BoardKind, Unit, UnitCode, UnitKind
from services.boards.standings import current_board
from services.brief.briefing import board_histories, make_brief
from services.pages.visiting import of_nobody, read_visits
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules


async def newest_data(uow: UnitOfWork, rules: PushRules) -> tuple[object, ...]:
    """Return what differs when other recaps count: cheap to ask for."""
    found: list[object] = []
    for rule in rules.census.boards:
        counting = await uow.snapshots.published(rule, limit=1)
        found += [(rule.kind, each.id, each.published_at) for each in counting]
    editions = await uow.snapshots.editions(limit=1)
    found.append(await uow.milestones.certified())
    return (*found, *((each.snapshot.id, each.snapshot.withdrawn_at) for each in editions))


async def read_site(
    uow: UnitOfWork, rules: PushRules, areas: Mapping[UnitCode, Placed], *, at: datetime
) -> Site:
    """Return the state of a campaign at a moment; ``areas`` are its regencies with their squares.

    It holds figures of units alone, and nothing of persons.
    """
    found = [await _regency(uow, rules, area, placed, at) for area, placed in areas.items()]
    return Site(season_of(rules.census, at), rules.census.zone, tuple(found))


async def _regency(
    uow: UnitOfWork, rules: PushRules, code: UnitCode, placed: Placed, at: datetime
) -> RegencyState:
    area = await uow.units.get(code) or Unit(code, code, UnitKind.REGENCY)
    histories = await board_histories(uow, rules, code, at=at)
    boards = {board.rule.kind: board for board, _ in histories}
    inside = await _inside(uow, rules, boards, at)
    brief = await make_brief(uow, rules, code, at=at)
    hidden = _hidden((*boards.values(), *inside.values()))
    units = await _units(uow, rules, code)
    return RegencyState(
        area=area,
        units=units,
        brief=_of_all(brief, hidden) if brief else None,
        boards=boards,
        inside=inside,
        days={board.rule.kind: days for board, days in histories},
        hidden=hidden,
        placed=placed,
        certificates=await _certificates(uow, rules, area, units),
        stale=brief is not None and brief.stale,
        visits=await read_visits(uow, rules, area, at=at, known=brief.field if brief else None),
    )


async def _units(uow: UnitOfWork, rules: PushRules, area: UnitCode) -> Mapping[UnitCode, Unit]:
    """Return all units that boards rank, also those without figures."""
    kinds = sorted({kind for rule in rules.census.boards for kind in rule.units})
    found = [
        unit
        for kind in kinds
        if kind is not UnitKind.REGENCY
        for unit in await uow.units.within(kind, area)
    ]
    return {unit.code: unit for unit in found}


async def _certificates(
    uow: UnitOfWork, rules: PushRules, area: Unit, units: Mapping[UnitCode, Unit]
) -> Mapping[str, Certificate]:
    measures = {kind: rule.measure for rule in rules.census.boards for kind in rule.units}
    return {
        kept.code: Certificate(unit, area, measures[unit.kind], kept)
        for kept in await uow.milestones.all()
        if kept.code and (unit := units.get(kept.milestone.unit)) is not None
    }


async def _inside(
    uow: UnitOfWork, rules: PushRules, boards: Mapping[BoardKind, Board], at: datetime
) -> Mapping[UnitCode, Board]:
    """Return the board of the villages of each district."""
    villages = boards.get(BoardKind.VILLAGE)
    districts = {row.unit.parent for row in villages.standings} if villages else set()
    found = {}
    for district in sorted(filter(None, districts)):
        board = await current_board(
            uow, rules.census, BoardKind.VILLAGE, at=at, targets=rules.targets, area=district
        )
        if board is not None:
            found[district] = board
    return found


def _hidden(boards: Iterable[Board]) -> frozenset[UnitCode]:
    return frozenset().union(*(too_small(board.standings) for board in boards))


def _of_all(brief: Brief, hidden: frozenset[UnitCode]) -> Brief:
    """Return a brief without persons, without what is for the regent alone, and of no moment."""
    return replace(
        brief,
        at=brief.board.as_of,
        board=shown_of(brief.board, hidden),
        offices=shown_of(brief.offices, hidden) if brief.offices else None,
        crossings=tuple(each for each in brief.crossings if each.unit.code not in hidden),
        help=None,
        visits=None,
        field=of_nobody(brief.field) if brief.field else None,
    )
