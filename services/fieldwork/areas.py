"""A district or regency in the field: pace, forecast, and the weakest parts. Figures, no names."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime

from census.errors import CensusError
from census.fieldwork.blocks import Block
from census.fieldwork.following.pace import ByDay, finish
from census.fieldwork.following.tally import settled_by_day, tallies, total
from census.fieldwork.following.team import AreaLine, AreaView, weakest_first
from census.fieldwork.progress import Entry, EntryKind
from census.people.people import Person
from census.units import Unit, UnitCode, UnitKind, district_of, lies_in
from services.fieldwork.looking import Look, look
from services.fieldwork.reach import LedWork, reach_of
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules


async def open_area(
    uow: UnitOfWork,
    rules: PushRules,
    person: Person,
    areas: Iterable[UnitCode],
    *,
    of: UnitCode | None = None,
    at: datetime,
) -> AreaView:
    """Return an area that somebody leads or sees: ``of``, else the own district or regency.

    ``areas`` are the regencies of the deployment. Raises CensusError as ``reach_of``, ``look`` and
    ``area_of``, and ("fieldteam-not-yours") for another's district.
    """
    reach = await reach_of(uow, person)
    code = of or _own(reach) or await _regency(uow, areas)
    inside = reach.whole or (reach.district is not None and lies_in(code, reach.district))
    if not inside:
        raise CensusError("fieldteam-not-yours")
    return await area_of(uow, await look(uow, rules, at=at), code)


async def area_of(uow: UnitOfWork, seen: Look, code: UnitCode) -> AreaView:
    """Return an area from what is known. Raises CensusError("old-button") for what is no area."""
    area = await uow.units.get(code)
    if area is None or area.kind not in (UnitKind.REGENCY, UnitKind.DISTRICT):
        raise CensusError("old-button")
    blocks = {key: each for key, each in seen.blocks.items() if lies_in(each.village, code)}
    entries = [each for each in seen.entries if each.new.block in blocks]
    inside = defaultdict[UnitCode, list[Entry]](list)
    for each in entries:
        inside[part_of(area, blocks[each.new.block])].append(each)
    parts: list[AreaLine] = []
    for part, tally in tallies(
        blocks.values(), seen.progress, lambda block: part_of(area, block)
    ).items():
        unit = await uow.units.get(part) or Unit(part, part, UnitKind.VILLAGE)
        ends = finish(settled_by_day(inside[part]), tally.remaining, seen.days.today)
        parts.append(AreaLine(unit, tally, ends))
    tally, visited = total(each.tally for each in parts), settled_by_day(entries)
    return AreaView(
        area,
        tally,
        weakest_first(parts),
        seen.days.today,
        visited,
        approved_by_day(entries),
        finish(visited, tally.remaining, seen.days.today),
        seen.days.last,
        illustrative=seen.illustrative,
        began=seen.days.first,
        asked=await uow.visit_words.outcome(code),
    )


def approved_by_day(entries: Iterable[Entry]) -> ByDay:
    """Return by day how many blocks were approved."""
    found: dict[date, int] = {}
    for entry in entries:
        if entry.new.kind is EntryKind.APPROVED:
            found[entry.new.day] = found.get(entry.new.day, 0) + 1
    return found


def part_of(area: Unit, block: Block) -> UnitCode:
    """Return the district of a block in a regency, its village in a district."""
    return district_of(block.village) if area.kind is UnitKind.REGENCY else block.village


def _own(reach: LedWork) -> UnitCode | None:
    if reach.district is not None or reach.leader is None:
        return reach.district
    return district_of(reach.leader.village)


async def _regency(uow: UnitOfWork, areas: Iterable[UnitCode]) -> UnitCode:
    """Return the first regency with blocks, or the first of all."""
    every = tuple(areas)
    for area in every:
        if await uow.blocks.listed(area):
            return area
    return every[0]
