"""Reads how the visits of officers go, for the public page."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime

from census.boards.small_bases import too_small
from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.following.board import FieldBoard, field_board
from census.fieldwork.following.team import AreaView
from census.fieldwork.progress import BlockProgress, BlockState
from census.fieldwork.visit_words import VisitOutcome
from census.pages.visits import VisitsState
from census.units import BoardKind, Unit, UnitCode, UnitKind, district_of
from services.brief.helping import field_in
from services.fieldwork.looking import newest_progress
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules


def _district(block: Block) -> UnitCode:
    return district_of(block.village)


def _village(block: Block) -> UnitCode:
    return block.village


async def read_visits(
    uow: UnitOfWork, rules: PushRules, area: Unit, *, at: datetime, known: AreaView | None
) -> VisitsState | None:
    """Return how the visits of a regency go; None while they do not run.

    ``known`` is the view of the regency where somebody has read it already.
    """
    view = known or await field_in(uow, rules, area.code, at=at)
    if view is None:
        return None
    blocks = await uow.blocks.listed(area.code)
    progress = await newest_progress(uow, [block.code for block in blocks])
    districts = await uow.units.within(UnitKind.DISTRICT, area.code)
    villages = await uow.units.within(UnitKind.VILLAGE, area.code)
    begun = rules.start_of_day(at)

    def ranked(
        whole: Unit, units: Iterable[Unit], part: Callable[[Block], UnitCode] = _village
    ) -> FieldBoard | None:
        known = {unit.code: unit for unit in units}
        board = field_board(whole, known, blocks, progress, part=part, today_from=begun)
        return replace(board, illustrative=view.illustrative) if board else None

    made = {
        BoardKind.DISTRICT: ranked(area, districts, _district),
        BoardKind.VILLAGE: ranked(area, villages),
    }
    boards = {kind: board for kind, board in made.items() if board is not None}
    parts = defaultdict[UnitCode, list[Unit]](list)
    for village in villages:
        parts[district_of(village.code)].append(village)
    inside = {
        district.code: board
        for district in districts
        if (board := ranked(district, parts[district.code])) is not None
    }
    hidden = (too_small(board.standings) for board in (*boards.values(), *inside.values()))
    return VisitsState(
        of_nobody(view),
        boards,
        inside,
        _days(rules, area, blocks, progress),
        frozenset().union(*hidden),
    )


def of_nobody(view: AreaView) -> AreaView:
    """Return a view without the persons in it, and without what residents said."""
    return replace(view, coordinators=(), asked=VisitOutcome())


def _days(
    rules: PushRules,
    area: Unit,
    blocks: Iterable[Block],
    progress: Mapping[BlockCode, BlockProgress],
) -> Mapping[UnitCode, tuple[date, ...]]:
    """Return by area when its approved blocks were approved."""
    found = defaultdict[UnitCode, list[date]](list)
    for block in blocks:
        now = progress.get(block.code)
        if now is None or now.state is not BlockState.APPROVED or now.since is None:
            continue
        for code in (area.code, district_of(block.village), block.village):
            found[code].append(rules.today(now.since))
    return {code: tuple(sorted(days)) for code, days in found.items()}
