"""What is known of the field work at a moment, of some enumerators or of all."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Final

from census.campaign.phases import next_visits
from census.errors import CensusError
from census.fieldwork.allocation import FieldPhase, PublishedAllocation
from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.counts import BlockCounts
from census.fieldwork.following.newest import (
    URGENT,
    Contradiction,
    contradictions,
    newest_of_all,
)
from census.fieldwork.following.pace import DAY
from census.fieldwork.following.tally import READY, Tally, settled_by_day, tallies
from census.fieldwork.following.team import OfficerLine
from census.fieldwork.following.warnings import FieldDays, FieldWarning, Workload, warn
from census.fieldwork.progress import BlockProgress, BlockState, Entry, EntryKind, Visits
from census.fieldwork.workers import Badge, Fieldworker
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules

LOOKED_BACK: Final = timedelta(days=13)
"""Two weeks with today: what is older tells nothing of the pace. Of who settled nothing since, all
is read, so that silence and standstill are counted from the last report whenever it was."""
HELP_WANTED: Final = "field-help"
"""The fact that holds who asked for help: badges with the moment."""
HELP_LASTS: Final = timedelta(days=3)


@dataclass(frozen=True)
class Look:
    """The field work of some enumerators at a moment.

    ``reported`` is what people said of blocks, ``exported`` what the office's export says of them,
    and ``progress`` what was said last. ``entries`` are the acts of two weeks, ``older`` the ones
    before of who settled nothing since.
    """

    published: PublishedAllocation
    days: FieldDays
    rules: PushRules
    blocks: Mapping[BlockCode, Block]
    reported: Mapping[BlockCode, BlockProgress]
    exported: Mapping[BlockCode, BlockCounts]
    progress: Mapping[BlockCode, BlockProgress]
    entries: Sequence[Entry]
    workers: Mapping[Badge, Fieldworker]
    wanted: Mapping[Badge, datetime]
    illustrative: bool = False
    older: Sequence[Entry] = ()

    @cached_property
    def _tallies(self) -> Mapping[Badge | None, Tally]:
        return tallies(
            self.blocks.values(), self.progress, lambda block: self.owners.get(block.code)
        )

    @cached_property
    def _acts(self) -> Mapping[Badge, Sequence[Entry]]:
        found: dict[Badge, list[Entry]] = {}
        for entry in (*self.older, *self.entries):
            found.setdefault(entry.new.badge, []).append(entry)
        return found

    @cached_property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """What contradicts what, the most pressing first."""
        return contradictions(self.blocks, self.reported, self.exported)

    @cached_property
    def _doubted(self) -> Mapping[Badge, Sequence[Contradiction]]:
        found: dict[Badge, list[Contradiction]] = {}
        for each in self.contradictions:
            owner = self.owners.get(each.block.code)
            if owner is not None and each.doubt in URGENT:
                found.setdefault(owner, []).append(each)
        return found

    @cached_property
    def _waiting(self) -> Mapping[Badge | None, Sequence[datetime]]:
        """Since when the finished blocks of each enumerator wait for the coordinator's word."""
        found: dict[Badge | None, list[datetime]] = {}
        for code, each in self.reported.items():
            if each.state is BlockState.FINISHED and code in self.blocks:
                since = found.setdefault(self.owners.get(code), [])
                since.append(each.since or self.published.at)
        return found

    @property
    def owners(self) -> Mapping[BlockCode, Badge]:
        """Whose a block is."""
        return self.published.allocation.blocks

    @property
    def runs(self) -> bool:
        """Whether blocks are reported now."""
        return self.published.phase is FieldPhase.STARTED

    def line(self, badge: Badge) -> OfficerLine:
        """Return an enumerator at a glance."""
        acts, tally = self._acts.get(badge, ()), self._tallies.get(badge, Tally())
        reports = [each for each in acts if each.new.kind in _REPORTS]
        today = (each.new.visits for each in acts if each.new.day == self.days.today)
        waiting = self._waiting.get(badge, ())
        return OfficerLine(
            self.workers[badge],
            tally,
            today=sum(today, Visits()),
            seen=max((each.new.at for each in reports), default=None),
            warning=self._warning(badge, tally, reports),
            wants_help=self.wanted.get(badge) if tally.unfinished else None,
            waiting=len(waiting),
            waiting_since=min(waiting, default=None),
            doubted=tuple(self._doubted.get(badge, ())) if self.runs else (),
        )

    @cached_property
    def _there_since(self) -> Mapping[Badge, datetime]:
        """Since when each enumerator has had something to do: a block given, or reopened."""
        found: dict[Badge, datetime] = {}
        for code, badge in self.owners.items():
            now = self.progress.get(code)
            if now is None or now.state not in READY:
                given = self.published.since.get(code, self.published.at)
                reopened = now.since if now and now.state is BlockState.REOPENED else None
                moment = max(given, reopened or given)
                found[badge] = min(moment, found.get(badge, moment))
        return found

    def _warning(self, badge: Badge, tally: Tally, reports: Sequence[Entry]) -> FieldWarning | None:
        if not self.runs:
            return None
        reported_on = max((each.new.day for each in reports), default=None)
        there = self._there_since.get(badge)
        since = self.rules.today(there) if there else None
        work = Workload(badge, tally, settled_by_day(reports), reported_on, since)
        return warn(work, self.rules.warnings, self.days)


_REPORTS = (EntryKind.VISITS, EntryKind.FINISHED, EntryKind.NOTE, EntryKind.COUNTS)
"""What an enumerator does; the rest is the coordinator's."""


async def look(
    uow: UnitOfWork,
    rules: PushRules,
    *,
    at: datetime,
    only: Collection[Badge] | None = None,
) -> Look:
    """Return the field work of some enumerators, or of all.

    Raises CensusError("fieldteam-not-yet") before an allocation is published.
    """
    published = await uow.allocations.current(only)
    if published is None:
        raise CensusError("fieldteam-not-yet")
    today = rules.today(at)
    if only is None:
        codes = None
        blocks = {block.code: block for block in await uow.blocks.listed()}
        workers = {worker.badge: worker for worker in await uow.fieldworkers.listed()}
    else:
        codes = list(published.allocation.blocks)
        blocks = dict(await uow.blocks.get_all(codes))
        workers = dict(await uow.fieldworkers.get_all(list(only)))
    reported = await uow.block_reports.progress(codes)
    exported = await uow.exported_counts.newest(codes)
    entries = await uow.block_reports.entries(codes, since=today - LOOKED_BACK, until=today)
    return Look(
        published,
        field_days(rules, published, at),
        rules,
        blocks,
        reported,
        exported,
        newest_of_all(reported, exported),
        entries,
        workers,
        await help_wanted(uow, at=at),
        await made_up(uow),
        await _older(uow, published, entries, today - LOOKED_BACK),
    )


async def _older(
    uow: UnitOfWork, published: PublishedAllocation, newest: Sequence[Entry], before: date
) -> Sequence[Entry]:
    """Return all older acts on the blocks of who settled nothing in the newest ones."""
    moved = {each.new.badge for each in newest if any(settled_by_day([each]).values())}
    owners = published.allocation.blocks.items()
    theirs = [code for code, badge in owners if badge not in moved]
    return await uow.block_reports.entries(theirs, since=date.min, until=before - DAY)


async def made_up(uow: UnitOfWork) -> bool:
    """Tell whether the figures of the blocks are illustrative."""
    origin = await uow.blocks.origin()
    return origin is not None and origin.illustrative


async def newest_progress(
    uow: UnitOfWork, blocks: Sequence[BlockCode] | None = None
) -> Mapping[BlockCode, BlockProgress]:
    """Return where blocks stand (None: all) by what was said last, by people or by the export.

    Those of which nothing is said are left out.
    """
    reported = await uow.block_reports.progress(blocks)
    return newest_of_all(reported, await uow.exported_counts.newest(blocks))


def field_days(rules: PushRules, published: PublishedAllocation, at: datetime) -> FieldDays:
    """Return the days of the field work: from the phase's first day, or the allocation if later."""
    visits, today = next_visits(rules.census, at), rules.today(at)
    first = rules.today(published.at)
    if visits is not None and visits.first_day <= today:
        first = max(first, visits.first_day)
    return FieldDays(first, today, visits.last_day if visits else None, rules.quiet.days)


async def help_wanted(uow: UnitOfWork, *, at: datetime) -> Mapping[Badge, datetime]:
    """Return who asked for help in the last days, and was not helped yet."""
    kept: dict[str, str] = json.loads(await uow.facts.get(HELP_WANTED) or "{}")
    moments = {Badge(badge): datetime.fromisoformat(moment) for badge, moment in kept.items()}
    return {badge: moment for badge, moment in moments.items() if at - moment <= HELP_LASTS}


async def note_help(uow: UnitOfWork, badge: Badge, *, wanted: bool, at: datetime) -> None:
    """Keep that an enumerator wants help, or no longer does."""
    others = dict(await help_wanted(uow, at=at))
    others.pop(badge, None)
    if wanted:
        others[badge] = at
    kept = {each: moment.isoformat() for each, moment in others.items()}
    await uow.facts.put(HELP_WANTED, json.dumps(kept))
