"""Fills an empty database with the demonstration's data of 6 March 2020, 08.00 WIB."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from census.campaign.phases import next_visits
from census.fieldwork.allocation import FieldPhase
from census.fieldwork.progress import EntryKind
from census.identity.hashing import NumberHasher
from census.offices.finished import FinishedFile, FinishedLine, FinishedTaken
from census.people.people import ChatId, KeyedHash
from census.people.submission import SubmissionState
from census.recaps.recap import RecapRow, Snapshot
from census.units import Measure, UnitKind
from services.fieldwork.day.telling import tell_finished
from services.fieldwork.day.whose import views
from services.fieldwork.planning import move_field_phase, plan_fieldwork, publish_plan
from services.ports.incoming import Recap
from services.ports.registers import HouseholdProgress
from services.ports.unit_of_work import UnitOfWork
from services.recaps.finished import take_finished
from services.rules.actors import System
from services.rules.push_rules import PushRules
from sources.demo.campaign import DemoCampaign
from sources.demo.curves import EVENINGS
from sources.demo.fieldwork.field import block_list, code_of
from sources.demo.fieldwork.visits import VisitedField, acts_of_day
from sources.demo.people import (
    AGUS,
    BUDI,
    OFFICE,
    RINA,
    SITI,
    VERA,
    WAHYU,
    registry_entry,
)

HANDLING = timedelta(minutes=40)
"""How long after its moment a recap was published."""


async def seed_demo(uow: UnitOfWork, campaign: DemoCampaign, hasher: NumberHasher) -> Snapshot:
    """Store units, recaps, roster, registry and field work; return the waiting recap of offices.

    Published: the offices of 4 and 5 March, the areas and the province of 5 and 6 March. Waiting:
    the offices of 6 March, with which the health office climbs; where no employees are counted, the
    areas of that day. The caller commits.
    """
    regency, start = campaign.regency, campaign.regency.start
    evenings = [day + regency.later for day in EVENINGS]
    await uow.units.put(campaign.units, campaign.bases)
    if regency.counts_employees:
        for day in evenings:
            await _publish(uow, campaign.office_recap(day))
        await uow.roster.put(campaign.roster(hasher))
    for day in (evenings[-1], start) if regency.counts_employees else evenings:
        await _publish(uow, campaign.public_recap(day))
        await _publish(uow, campaign.province_recap(day))
    await take_blocks(uow, campaign, start)
    await uow.fieldworkers.replace(campaign.fieldworkers(), at=campaign.moment_of(start))
    codes = {badge: hasher.code(code_of(who)) for who, badge in campaign.regency.badges.items()}
    await uow.fieldworkers.give_codes(codes)
    evening, households = campaign.moment_of(evenings[-1]), campaign.regency.households
    known = ((SITI, HouseholdProgress.NOT_YET), (BUDI, HouseholdProgress.COMPLETE))
    await uow.registry.put(
        [
            registry_entry(households[who], hasher, progress, as_of=evening)
            for who, progress in known
            if who in households
        ]
    )
    waits = campaign.office_recap if regency.counts_employees else campaign.public_recap
    return await _keep(uow, waits(start))


async def add_day(uow: UnitOfWork, campaign: DemoCampaign, day: date) -> tuple[Snapshot, ...]:
    """Store a later day's recaps of offices, public and province as drafts, for an admin.

    Whose receipt is accepted counts beside those whom the made-up figures hold; a workplace that
    was registered since stands in the recap as well, as it would in a real one.
    """
    public = campaign.public_recap(day)
    if not campaign.regency.counts_employees:
        return (await _keep(uow, public), await _keep(uow, campaign.province_recap(day)))
    offices = campaign.office_recap(day)
    return (
        await _keep(uow, await _with_accepted(uow, offices, [UnitKind.AGENCY])),
        await _keep(uow, await _with_accepted(uow, public, [UnitKind.COMPANY, UnitKind.SCHOOL])),
        await _keep(uow, campaign.province_recap(day)),
    )


async def take_blocks(uow: UnitOfWork, campaign: DemoCampaign, day: date) -> None:
    """Take the blocks of the field work with the figures of a day."""
    moment = campaign.moment_of(day)
    await uow.blocks.replace(campaign.blocks(day), block_list(campaign.regency, moment), at=moment)


async def begin_interviews(uow: UnitOfWork, rules: PushRules, *, at: datetime) -> int:
    """Publish who goes where unless it is locked, and start the field work unless an admin did.

    Return how many enumerators have work, 0 where the field work had been started.
    """
    actor = System("demo")
    seen = await plan_fieldwork(uow, rules, actor, at=at)
    if seen.phase not in (None, FieldPhase.PLANNED, FieldPhase.LOCKED):
        return 0
    if seen.is_new and seen.phase is not FieldPhase.LOCKED:
        await publish_plan(uow, rules, actor, seen.token, at=at)
    await move_field_phase(uow, actor, FieldPhase.STARTED, at=at)
    return len(seen.plan.busy)


async def report_visits(
    uow: UnitOfWork, rules: PushRules, campaign: DemoCampaign, *, at: datetime
) -> int:
    """Take the day's reports of all fieldworkers but the cast; return how many households it were.

    Coordinators who have joined hear of finished blocks. Nothing comes while the field work does
    not run, and outside the phase's days.
    """
    runs = await uow.allocations.phase() is FieldPhase.STARTED
    published = await uow.allocations.current() if runs else None
    phase, day = next_visits(rules.census, at), rules.today(at)
    if published is None or phase is None or day < phase.first_day:
        return 0
    workers = await uow.fieldworkers.listed()
    seen = VisitedField(
        published.allocation,
        {block.code: block for block in await uow.blocks.listed()},
        await uow.block_reports.progress(),
        day,
        phase.first_day,
        phase.last_day,
        frozenset(campaign.regency.badges.values()),
        {each.badge: each.chat for each in workers if each.chat is not None},
    )
    acts = await uow.block_reports.add_all(acts_of_day(seen))
    led = {badge for badge, lead in published.allocation.teams.items() if lead in seen.chats}
    finished = [act.block for act in acts if act.kind is EntryKind.FINISHED and act.badge in led]
    for each in (await views(uow, finished, today=day)).values():
        await tell_finished(uow, rules, each, by=ChatId(0), at=at)
    return sum(act.visits.visited for act in acts)


async def take_names(
    uow: UnitOfWork, rules: PushRules, campaign: DemoCampaign, day: date, *, at: datetime
) -> FinishedTaken:
    """Take a day's file of everybody in the health office who has finished.

    It names as many as the day's recap counts. Rina and Agus are the last to finish, Vera and Wahyu
    the first.
    """
    recap = campaign.office_recap(day)
    [count] = (row.completed for row in recap.rows if row.unit == OFFICE)
    first, last = {VERA.name, WAHYU.name}, {RINA.name, AGUS.name}
    staff = sorted(
        await uow.roster.of_office(OFFICE),
        key=lambda each: (each.name not in first, each.name in last, each.nip),
    )
    lines = tuple(
        FinishedLine(each.nip, "", row, "", recap.as_of, each.name, OFFICE)
        for row, each in enumerate(staff[:count], start=2)
    )
    file, digest = FinishedFile(lines, recap.as_of), KeyedHash(f"demonstration {day}")
    return await take_finished(uow, rules, file, System("demo"), digest=digest, at=at, whole=True)


async def _with_accepted(uow: UnitOfWork, recap: Recap, registered: Sequence[UnitKind]) -> Recap:
    """Add accepted receipts, and the workplaces of the kinds that people registered."""
    accepted = {
        code: names.finished((SubmissionState.PROOF_ACCEPTED,))
        for code, names in (await uow.finished.counts()).items()
    }
    there, sizes = {row.unit for row in recap.rows}, await uow.units.bases(Measure.EMPLOYEES)
    found = [unit.code for kind in registered for unit in await uow.units.within(kind)]
    new = [
        RecapRow(code, Measure.EMPLOYEES, 0, sizes[code].size)
        for code in found
        if code not in there and code in sizes
    ]
    rows = (
        row._replace(completed=min(row.base, row.completed + accepted.get(row.unit, 0)))
        for row in (*recap.rows, *new)
    )
    return replace(recap, rows=tuple(rows))


async def _publish(uow: UnitOfWork, recap: Recap) -> None:
    snapshot = await _keep(uow, recap)
    await uow.snapshots.publish(snapshot.id, at=recap.as_of + HANDLING)


async def _keep(uow: UnitOfWork, recap: Recap) -> Snapshot:
    return await uow.snapshots.add(
        recap.rows, as_of=recap.as_of, source=recap.source, illustrative=recap.illustrative
    )
