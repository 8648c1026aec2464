"""The phases in local time. The first and the last day belong to a phase."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise
from zoneinfo import ZoneInfo

from census.definition import Census, Phase, PhaseId
from census.errors import CensusError

LAST_DAYS = 3
"""So many full days before the end of visits it is said what is still to do."""
END_IS_NEAR = timedelta(minutes=1)
"""Recaps of a whole phase are dated 23.59 on its last day."""


class SeasonStage(StrEnum):
    """How far a campaign is: people can or will take part, wait for visits, get them; all over."""

    OPEN = "open"
    CLOSED = "closed"
    VISITS = "visits"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Season:
    """What holds on a local day: the running phase, and the next one to come; None without one."""

    today: date
    phase: Phase | None
    upcoming: Phase | None

    @property
    def online(self) -> Phase | None:
        """The running phase in which households do something themselves."""
        return self.phase if self.phase is not None and self.phase.steps else None

    @property
    def stage(self) -> SeasonStage:
        """How far the campaign has come."""
        if self.is_over:
            return SeasonStage.OVER
        now_or_next = self.phase or self.upcoming
        if now_or_next is not None and now_or_next.steps:
            return SeasonStage.OPEN
        return SeasonStage.VISITS if self.phase else SeasonStage.CLOSED

    @property
    def is_over(self) -> bool:
        """Whether no phase is running or to come."""
        return self.phase is None and self.upcoming is None


def season_of(census: Census, now: datetime) -> Season:
    """Return what holds on the day of a moment."""
    return Season(_local_day(now, census.zone), phase_at(census, now), upcoming(census, now))


def phase_at(census: Census, now: datetime) -> Phase | None:
    """Return the running phase; None before, between and after phases."""
    today = _local_day(now, census.zone)
    return next((p for p in census.phases if p.first_day <= today <= p.last_day), None)


def open_phase(census: Census, now: datetime) -> Phase | None:
    """Return the running phase if it has steps: people can take part now."""
    phase = phase_at(census, now)
    return phase if phase is not None and phase.steps else None


def closed_phase(census: Census, now: datetime) -> Phase | None:
    """Return the newest phase with steps that is over; None while another one runs."""
    if open_phase(census, now) is not None:
        return None
    today = _local_day(now, census.zone)
    over = (p for p in census.phases if p.steps and p.last_day < today)
    return max(over, key=lambda phase: phase.last_day, default=None)


def upcoming(census: Census, now: datetime) -> Phase | None:
    """Return the next phase that has not begun; None after the last one."""
    today = _local_day(now, census.zone)
    return next((p for p in _by_date(census.phases) if p.first_day > today), None)


def phase_with_steps(census: Census, now: datetime) -> Phase:
    """Return the running phase in which households do something themselves.

    Raises CensusError: "steps-over" when no such phase will come, else "no-steps-now".
    """
    phase = phase_at(census, now)
    if phase is not None and phase.steps:
        return phase
    today = _local_day(now, census.zone)
    to_come = any(each.steps and each.first_day > today for each in census.phases)
    raise CensusError("no-steps-now" if to_come else "steps-over")


def phase_to_say(census: Census, now: datetime) -> Phase:
    """Return the running phase in which a person's own word tells that they have taken part.

    It is one of visits as well where no number tells it. Raises as ``phase_with_steps``.
    """
    phase = phase_at(census, now)
    return phase if phase is not None and not census.looks_up else phase_with_steps(census, now)


def unmeasured_until(census: Census) -> date | None:
    """Return the last day whose figures have no base; None where all have one.

    Where only those who are invited fill in online, nobody knows how many they are: their count is
    no part of all. On the first day of the visits the figures are still of the days before.
    """
    if census.uninvited is None or not any(phase.steps for phase in census.phases):
        return None
    visits = (phase.first_day for phase in census.phases if not phase.steps)
    return min(visits, default=date.max)


def next_visits(census: Census, now: datetime) -> Phase | None:
    """Return the running or next phase without steps, in which officers visit; None if unknown."""
    today = _local_day(now, census.zone)
    return next((p for p in _by_date(census.phases) if not p.steps and p.last_day >= today), None)


def days_left(phase: Phase, now: datetime, zone: ZoneInfo) -> int:
    """Return the full days to a phase's last day: 0 on that day, negative after it."""
    return (phase.last_day - _local_day(now, zone)).days


def last_moment(census: Census) -> datetime:
    """Return the last moment of a census, in which all phases are over."""
    return max(ends_at(phase, census.zone) for phase in census.phases)


def ends_at(phase: Phase, zone: ZoneInfo) -> datetime:
    """Return the last moment of a phase: 23:59:59.999999, local time."""
    return datetime.combine(phase.last_day, time.max, zone)


def covers(phase: Phase, as_of: datetime, zone: ZoneInfo) -> bool:
    """Tell whether data of a moment is that of the whole phase: of its last minute, or later."""
    return as_of >= ends_at(phase, zone) - END_IS_NEAR


def days_of(census: Census) -> tuple[date, date]:
    """Return the first day of the first phase and the last day of the last one.

    Without phases every day is in between.
    """
    first = min((phase.first_day for phase in census.phases), default=date.min)
    return first, max((phase.last_day for phase in census.phases), default=date.max)


def require_possible(census: Census, as_of: datetime, *, at: datetime) -> None:
    """Refuse a moment that no figures of this census can have.

    Raises CensusError: "as-of-ahead" (moment), "as-of-before" (moment, first_day), or "as-of-after"
    (moment, last_day).
    """
    if as_of > at:
        raise CensusError("as-of-ahead", moment=as_of.isoformat())
    day, (first, last) = as_of.astimezone(census.zone).date(), days_of(census)
    if day < first:
        raise CensusError("as-of-before", moment=as_of.isoformat(), first_day=first.isoformat())
    if day > last:
        raise CensusError("as-of-after", moment=as_of.isoformat(), last_day=last.isoformat())


def with_dates(census: Census, overrides: Mapping[PhaseId, tuple[date, date]]) -> Census:
    """Return the census with other dates for some phases.

    Raises CensusError: "phase-unknown" (phase, known), or as ``in_order``.
    """
    known = [phase.id for phase in census.phases]
    for phase_id in overrides:
        if phase_id not in known:
            raise CensusError("phase-unknown", phase=phase_id, known=", ".join(known))
    moved = (_with_days(phase, overrides.get(phase.id)) for phase in census.phases)
    return replace(census, phases=in_order(moved))


def in_order(phases: Iterable[Phase]) -> tuple[Phase, ...]:
    """Return phases by date.

    Raises CensusError: "phase-reversed" (phase) when the last day is before the first,
    "phase-overlap" (phase, other) when one begins before the other has ended.
    """
    ordered = _by_date(phases)
    for phase in ordered:
        if phase.last_day < phase.first_day:
            raise CensusError("phase-reversed", phase=phase.id)
    for earlier, later in pairwise(ordered):
        if later.first_day <= earlier.last_day:
            raise CensusError("phase-overlap", phase=later.id, other=earlier.id)
    return ordered


def _with_days(phase: Phase, days: tuple[date, date] | None) -> Phase:
    return phase if days is None else replace(phase, first_day=days[0], last_day=days[1])


def _by_date(phases: Iterable[Phase]) -> tuple[Phase, ...]:
    return tuple(sorted(phases, key=lambda phase: phase.first_day))


def _local_day(moment: datetime, zone: ZoneInfo) -> date:
    return moment.astimezone(zone).date()
