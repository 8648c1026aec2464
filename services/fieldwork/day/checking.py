"""What is looked at before a report is taken: whether it was before, and whether it can be true."""

from datetime import datetime

from census.fieldwork.day import MOST_AT_ONCE, ONE_MORE, BlockView, beyond_list, ends_early
from census.fieldwork.progress import BlockState, EntryKind
from census.fieldwork.typed.lines import LineReading
from census.fieldwork.visiting import VisitStage, visit_days
from census.people.people import Person
from services.fieldwork.day.reporting import look_at_block
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules


async def to_confirm(
    uow: UnitOfWork, rules: PushRules, actor: Person, reading: LineReading, *, at: datetime
) -> BlockView | None:
    """Return the block of a report that has to be confirmed: beyond its list, or an early end.

    None for any other one, and for one that is refused in any case. Raises as ``look_at_block``.
    """
    if reading.visits.visited > MOST_AT_ONCE:
        return None
    seen = await look_at_block(uow, rules, actor, reading.block, at=at)
    if seen.is_approved:
        return None
    beyond = beyond_list(seen.block, seen.progress.visits, reading.visits)
    return seen if beyond > ONE_MORE or _ends_early(seen, reading) else None


def _ends_early(seen: BlockView, reading: LineReading) -> bool:
    ends = reading.finished and reading.four is None
    new = ends and seen.progress.state is not BlockState.FINISHED
    return new and ends_early(seen.block, seen.progress, reading.visits)


async def comes_late(uow: UnitOfWork, rules: PushRules, *, at: datetime) -> bool:
    """Tell whether a report was written after the last day of visits."""
    days = visit_days(rules.census, await uow.allocations.phase(), at)
    return days.stage is VisitStage.AFTER


async def already_taken(
    uow: UnitOfWork, rules: PushRules, actor: Person, reading: LineReading, *, at: datetime
) -> bool:
    """Tell whether the meaning of a line was recorded before, by a first press of its button."""
    day = rules.today(at)
    entries = await uow.block_reports.entries([reading.block], since=day, until=day)
    return any(
        (each.new.at, each.new.actor, each.new.visits) == (at, actor.chat, reading.visits)
        for each in entries
        if each.new.kind is not EntryKind.NOTE  # kept at once, before the button was there
    )
