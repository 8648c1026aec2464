"""The targets of the buttons beside the campaign's clock."""

from datetime import datetime, time, timedelta

from census.definition import Census

JUMPS = ("hour", "morning", "day", "last-day", "next-phase")
MORNING_HOUR = 8
AFTERMATH = timedelta(days=2)
"""So long after the last day of a phase its last figures and news have come."""


def jump_target(key: str, now: datetime, census: Census) -> datetime:
    """Return the moment of a jump; for "last-day" the last morning of this or the next phase.

    For "next-phase" it is the first morning of the next one. After the last it is ``now``.
    """
    local = now.astimezone(census.zone)
    match key:
        case "hour":
            return local + timedelta(hours=1)
        case "day":
            return local + timedelta(days=1)
        case "morning":
            later = local + timedelta(days=local.hour >= MORNING_HOUR)
            return later.replace(hour=MORNING_HOUR, minute=0, second=0, microsecond=0)
    mornings = (
        datetime.combine(
            phase.first_day if key == "next-phase" else phase.last_day,
            time(MORNING_HOUR),
            census.zone,
        )
        for phase in census.phases
    )
    return min((morning for morning in mornings if morning > local), default=local)


def quiet_days(
    key: str, now: datetime, target: datetime, census: Census
) -> tuple[datetime, datetime] | None:
    """Return from when until when a jump passes over the days between two phases at once.

    They last three months. What is due in them happens on the day before the next phase.
    """
    ended = (
        datetime.combine(phase.last_day + AFTERMATH, time(MORNING_HOUR), census.zone)
        for phase in census.phases
    )
    begin = max([now, *(each for each in ended if each < target)])
    end = target - timedelta(days=1)
    return (begin, end) if key == "next-phase" and begin < end else None
