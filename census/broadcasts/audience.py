"""Whom a broadcast is for: people of some roles, areas and progress."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from census.campaign.waves import Wave, wave_of
from census.definition import Census
from census.errors import CensusError
from census.people.people import Person, Role
from census.people.submission import SubmissionState
from census.units import UnitCode, UnitKind


class Completion(StrEnum):
    """The part of an audience that is meant.

    People who cannot take part online are only in ``any``.
    """

    ANY = "any"
    UNFINISHED = "unfinished"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class Audience:
    """The people that a broadcast reaches: by role, unit (None: everywhere) and wave.

    A resident belongs to the area they came from, everybody else to the unit of their role.
    """

    role: Role = Role.RESIDENT
    unit: UnitCode | None = None
    completion: Completion = Completion.ANY
    wave: str | None = None


OF_AN_OFFICE = frozenset({Role.EMPLOYEE, Role.OFFICE_HEAD})


def finished_states(census: Census, role: Role) -> frozenset[SubmissionState]:
    """Return the states in which a role counts as finished; by default the residents'."""
    return census.finished.get(role) or census.finished.get(Role.RESIDENT, frozenset())


def everybody_in(wave: Wave) -> Audience:
    """Return the audience of a whole wave; with several roles, of all who take part."""
    role = wave.roles[0] if len(wave.roles) == 1 else Role.RESIDENT
    return Audience(role, wave=wave.name)


def includes(
    audience: Audience,
    person: Person,
    census: Census,
    workplaces: Collection[UnitCode] = (),
    *,
    waves: Sequence[Wave] = (),
    kinds: Mapping[UnitCode, UnitKind] | None = None,
) -> bool:
    """Tell whether a person belongs to an audience and may get messages at all.

    ``workplaces`` are the units in the audience's area, ``kinds`` the kinds of the units that
    ``waves`` are made of.
    """
    if not person.reachable or not person.reminders or person.consented_at is None:
        return False
    if not person.holds(audience.role) or not _lives_in(audience, person, workplaces):
        return False
    if audience.wave is not None:
        wave = wave_of([(grant.role, grant.unit) for grant in person.grants], waves, kinds or {})
        if wave is None or wave.name != audience.wave:
            return False
    if audience.completion is Completion.ANY:
        return True
    if person.state is SubmissionState.CANNOT_ONLINE:
        return False
    done = person.state in finished_states(census, audience.role)
    return done is (audience.completion is Completion.FINISHED)


def parse_audience(typed: str, waves: Sequence[Wave] = ()) -> Audience:
    """Read an audience from the command line: role=employee,office=D-01,state=unfinished.

    Without a role the wave's own role counts. Raises CensusError("broadcast-audience") with the
    accepted words.
    """
    known: dict[str, set[str] | None] = {
        "role": set(Role),
        "office": None,
        "area": None,
        "state": set(Completion),
    }
    if waves:
        known["wave"] = {wave.name for wave in waves}
    found: dict[str, str] = {}
    for part in filter(None, map(str.strip, typed.split(","))):
        name, _, value = (word.strip() for word in part.partition("="))
        if name not in known:
            raise CensusError("broadcast-audience", typed=part, known=", ".join(known))
        values = known[name]
        if not value or name in found or (values is not None and value not in values):
            listed = ", ".join(sorted(values)) if values else f"{name}=…"
            raise CensusError("broadcast-audience", typed=part, known=listed)
        found[name] = value
    unit = found.get("office") or found.get("area")
    wave = next((wave for wave in waves if wave.name == found.get("wave")), None)
    meant = everybody_in(wave) if wave else Audience()
    return replace(
        meant,
        role=Role(found.get("role", meant.role)),
        unit=UnitCode(unit) if unit else None,
        completion=Completion(found.get("state", Completion.ANY)),
    )


def _lives_in(audience: Audience, person: Person, workplaces: Collection[UnitCode]) -> bool:
    if audience.unit is None:
        return True
    units = {grant.unit for grant in person.grants if grant.role is audience.role}
    if audience.role is Role.RESIDENT:
        units.add(person.unit)
    return any(
        unit is not None
        and (unit == audience.unit or unit.startswith(f"{audience.unit}.") or unit in workplaces)
        for unit in units
    )
