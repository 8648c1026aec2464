"""Posters: the facts of a poster, and who may have it."""

from collections.abc import Sequence
from datetime import datetime

from census.campaign.phases import phase_at, upcoming
from census.definition import Census, Phase
from census.errors import CensusError
from census.people.permissions import Permission
from census.residents.contacts import Contact, Poster, nearest
from census.units import WORKPLACES, Unit, UnitCode, UnitKind
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import Actor, require

HUNG_UP_IN = (UnitKind.VILLAGE, *WORKPLACES)
"""The kinds of units that get a poster when posters of all units are made."""


async def poster_of(
    uow: UnitOfWork,
    census: Census,
    contacts: Sequence[Contact],
    actor: Actor,
    code: UnitCode,
    *,
    at: datetime,
) -> Poster:
    """Return the poster of a unit: admins get any, heads, verifiers and helpers their own.

    Raises CensusError: ("not-allowed"), ("unit-unknown"), ("offices-not-counted") for a workplace
    in a census without any, or ("poster-too-late") when nobody can take part online any more.
    """
    unit = await uow.units.get(code)
    if unit is None:
        raise CensusError("unit-unknown", typed=code)
    require(actor, Permission.CARE_FOR_UNIT, code)
    if unit.kind in WORKPLACES:
        census.require_offices()
    phase = invites_to(census, at)
    if phase is None:
        raise CensusError("poster-too-late")
    above = await _above(uow, unit)
    return Poster(
        unit,
        above[0] if above else None,
        phase,
        census.official_domain,
        nearest(contacts, [unit.code, *(each.code for each in above)]),
    )


async def units_with_posters(uow: UnitOfWork, areas: Sequence[UnitCode]) -> Sequence[Unit]:
    """Return every village and workplace of some regencies, by code."""
    return [
        unit for area in areas for kind in HUNG_UP_IN for unit in await uow.units.within(kind, area)
    ]


def invites_to(census: Census, at: datetime) -> Phase | None:
    """Return the phase that a poster invites to: the running one, or the next one."""
    phases = (phase_at(census, at), upcoming(census, at))
    return next((phase for phase in phases if phase is not None and phase.steps), None)


async def _above(uow: UnitOfWork, unit: Unit) -> list[Unit]:
    """Return the units that a unit lies in, from the nearest up."""
    found: list[Unit] = []
    while (found[-1] if found else unit).parent:
        above = await uow.units.get((found[-1] if found else unit).parent or unit.code)
        if above is None:
            break
        found.append(above)
    return found
