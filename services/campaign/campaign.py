"""The state of the whole campaign, for admins."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from census.campaign.campaign import CampaignView, OfficesKnown, RoleProgress, WaveProgress
from census.campaign.phases import days_left, phase_at, upcoming
from census.campaign.waves import Progress, open_waves
from census.definition import Census
from census.offices.finished import OfficeKnowledge
from census.people.people import Role
from census.people.permissions import Permission
from census.people.submission import SubmissionState
from census.units import CountsFrom, UnitCode
from services.boards.known_names import known_of_all
from services.campaign.reminding import occasions_of_today
from services.campaign.waves import has_finished, kinds_of_units, progress_of, shares_by_recap
from services.ports.campaign import Headcount
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import Actor, require
from services.rules.push_rules import PushRules

NAMED_OFFICES = 5
SHOWN_ROLES = (Role.OFFICE_HEAD, Role.EMPLOYEE, Role.RESIDENT)


async def look_over(
    uow: UnitOfWork, rules: PushRules, actor: Actor, *, at: datetime
) -> CampaignView:
    """Return the state of the campaign. Raises CensusError("not-allowed") for all but admins."""
    require(actor, Permission.SEE_CAMPAIGN)
    census = rules.census
    phase = phase_at(census, at)
    headcounts = await uow.waves.headcounts()
    return CampaignView(
        phase=phase,
        upcoming=upcoming(census, at),
        days_left=days_left(phase, at, census.zone) if phase else None,
        roles=tuple(_by_role(headcounts, census)),
        waves=tuple(await _by_wave(uow, rules, headcounts, at)),
        due=tuple(sorted(occasions_of_today(rules, now=at), key=lambda occasion: occasion.due)),
        recaps_waiting=len(await uow.snapshots.waiting()),
        offices=await _offices(uow, census),
    )


async def _offices(uow: UnitOfWork, census: Census) -> OfficesKnown | None:
    """Return what is known of all offices together; None without rosters."""
    known = await known_of_all(uow, census)
    if not known:
        return None
    covered = [each.names for each in known.values() if each.covered]
    covered.sort(key=lambda names: (-names.listed, names.office))
    largest = [await uow.units.get(names.office) for names in covered[:NAMED_OFFICES]]
    return replace(
        _together(known),
        largest=tuple(unit for unit in largest if unit is not None),
        on_board=any(rule.counts_from is CountsFrom.PEOPLE for rule in census.boards),
    )


def _together(known: Mapping[UnitCode, OfficeKnowledge]) -> OfficesKnown:
    """Add up what is known of offices. The recaps may be of different days; the newest is named."""
    recaps = [each.recap for each in known.values() if each.recap is not None]
    newest = max(recaps, key=lambda recap: recap.as_of, default=None)
    moments = [each.names.as_of for each in known.values() if each.names.as_of is not None]
    whole = newest and replace(
        newest,
        completed=sum(recap.completed for recap in recaps),
        base=sum(recap.base for recap in recaps) if all(recap.base for recap in recaps) else 0,
    )
    covered = sum(each.covered for each in known.values())
    return OfficesKnown(len(known), covered, max(moments, default=None), whole)


def _by_role(headcounts: Sequence[Headcount], census: Census) -> Iterator[RoleProgress]:
    for role in SHOWN_ROLES:
        alike = [each for each in headcounts if role in {held for held, _ in each.places}]
        if alike:
            yield RoleProgress(
                role,
                people=sum(each.people for each in alike),
                reached=sum(each.people for each in alike if each.reached),
                finished=sum(
                    each.people for each in alike if has_finished(each.places, each.state, census)
                ),
                waiting=sum(
                    each.people for each in alike if each.state is SubmissionState.CANNOT_ONLINE
                ),
            )


async def _by_wave(
    uow: UnitOfWork, rules: PushRules, headcounts: Sequence[Headcount], at: datetime
) -> list[WaveProgress]:
    """Return the waves as the next planning will see them."""
    waves = rules.waves
    if not waves:
        return []
    kinds = await kinds_of_units(uow, waves)
    shares = await shares_by_recap(uow, rules.census)
    progress = progress_of(headcounts, waves, kinds, rules.census, shares=shares)
    opened = await uow.waves.opened()
    running = open_waves(waves, progress, today=rules.today(at), opened=opened)
    return [
        WaveProgress(
            wave,
            is_open=wave in running,
            progress=progress.get(wave.name, Progress()),
            before=before,
            reached=progress.get(before.name, Progress()).share if before else None,
            by_recap=progress.get(before.name, Progress()).by_recap if before else 0,
        )
        for before, wave in pairwise([None, *waves])
        if wave is not None
    ]
