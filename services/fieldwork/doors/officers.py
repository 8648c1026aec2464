"""A resident checks somebody at the door, and reports who is false. Nobody is ever listed."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from census.boards.unit_names import Closeness, Meant
from census.errors import CensusError
from census.fieldwork.badges import (
    FOUND_A_DAY,
    TRIES_A_DAY,
    BadgeVerdict,
    before_digits,
    check_badge,
    is_name_of,
    reads_as_badge,
)
from census.fieldwork.door_words import before_a_village
from census.fieldwork.visiting import CheckedOfficer, OfficerReported, VisitDays, visit_days
from census.fieldwork.workers import Fieldworker
from census.identity.free_text import find_numbers, redact
from census.people.patience import A_DAY, free_again
from census.people.people import Person, Role
from census.push.delivery import Delivery, NewDelivery
from census.push.kinds import MessageKind, Priority
from census.units import Unit, UnitCode
from services.fieldwork.doors.crews import crew_of, district_coordinators
from services.ports.unit_of_work import UnitOfWork
from services.push.composing import Composer
from services.rules.care import village_of, villages_meant
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Verdict

CHECK: Final = "officer"
"""The kind of attempt that found nobody who works there."""
FOUND: Final = "officer-found"
PHOTO: Final = "officer-photo"
PHOTOS_A_DAY: Final = 15
"""So many pictures of one chat are read in 24 hours, with or without a code."""
FEWEST_LETTERS: Final = 4
"""Of a village misspelt behind a comma: "Siti Aminah, Sabrng". Shorter ones are degrees."""
LONGEST_SAID: Final = 80
LONGEST_SCANNED: Final = 1000
LIVES: Final = timedelta(days=2)
_BOUNDS: Final = (
    (CHECK, TRIES_A_DAY, "badge-too-often"),
    (FOUND, FOUND_A_DAY, "badge-found-often"),
)
"""What is counted of one chat in 24 hours, and how a further try is refused."""
OFFICER_REPORTED = MessageKind(
    "officer_reported",
    Priority.NOTICE,
    repeated_when_unclear=True,
    asked_for=True,
    in_conversation=True,
    urgent=True,
)
"""A false officer goes on to the next door, so it leaves in quiet hours, too. Few can make it so:
who checks has five tries a day that find nobody, and only who was checked can be reported."""


async def require_tries(uow: UnitOfWork, person: Person, *, at: datetime) -> int:
    """Return how many tries are left that find nobody.

    Raises CensusError: ("badge-too-often", most, moment), ("badge-found-often", most, moment).
    """
    for kind, most, key in _BOUNDS:
        tries = await uow.attempts.of_chat(kind, at - A_DAY, person.chat)
        free = free_again(tries, most, A_DAY)
        if free is not None and free > at:
            raise CensusError(key, most=most, moment=free.isoformat())
    return max(TRIES_A_DAY - await uow.attempts.since(CHECK, at - A_DAY, person.chat), 0)


async def may_send_photo(uow: UnitOfWork, person: Person, *, at: datetime) -> bool:
    """Tell whether a picture is still read today. Raises as ``require_tries``."""
    await require_tries(uow, person, at=at)
    return await uow.attempts.since(PHOTO, at - A_DAY, person.chat) < PHOTOS_A_DAY


async def codes_of(
    uow: UnitOfWork, person: Person, codes: Sequence[str], *, update: int, at: datetime
) -> str | None:
    """Count a picture, and return what its codes say: a line for each, at most LONGEST_SCANNED.

    An update that comes again is counted once. None where a code holds an identity number: nothing
    of it is kept.
    """
    if not await uow.attempts.made_by(PHOTO, update):
        await uow.attempts.add(PHOTO, person.chat, at=at, update=update)
    if any(map(find_numbers, codes)):
        return None
    return "\n".join(" ".join(code.split()) for code in codes)[:LONGEST_SCANNED]


async def check_officer(
    uow: UnitOfWork,
    rules: PushRules,
    person: Person,
    said: str,
    village: UnitCode,
    *,
    scanned: bool = False,
    update: int,
    at: datetime,
) -> CheckedOfficer:
    """Tell whether a name or number is that of somebody who may come to a village.

    An update that comes again is counted once. Raises as ``require_tries``, and
    CensusError("old-button") for a village that is none.
    """
    unit = await village_of(uow, village)
    counted = any([await uow.attempts.made_by(kind, update) for kind in (CHECK, FOUND)])
    if not counted:
        await require_tries(uow, person, at=at)
    here, complete = await _who_may_come(uow, unit)
    said = said[: LONGEST_SCANNED if scanned else LONGEST_SAID]
    others = await uow.fieldworkers.listed() if complete else ()
    check = check_badge(said, here, complete=complete, scanned=scanned, others=others)
    if not counted:
        kind = FOUND if check.verdict is BadgeVerdict.GENUINE else CHECK
        await uow.attempts.add(kind, person.chat, at=at, update=update)
    tries = await uow.attempts.since(CHECK, at - A_DAY, person.chat)
    return CheckedOfficer(
        said=redact(said),
        village=unit,
        check=check,
        days=await visit_days_now(uow, rules, at=at),
        left=max(TRIES_A_DAY - tries, 0),
        scanned=scanned,
    )


async def place_said(
    uow: UnitOfWork, areas: Sequence[UnitCode], said: str, closeness: Closeness
) -> tuple[str, tuple[Unit, ...]]:
    """Part what was said into who is meant and the villages that are named with it.

    Either may be empty: a village's name alone names nobody, unless an officer is called so.
    """
    named = await _villages(uow, areas, said, closeness)
    if named.exact and not is_name_of(said, await uow.fieldworkers.listed()):
        return "", named.units
    for name, place in before_a_village(said):
        named = await _villages(uow, areas, place, closeness)
        if named.exact:
            return name, named.units
    name, _, place = said.rpartition(",")
    if not name or len(place.strip()) < FEWEST_LETTERS or any(map(str.isdigit, place)):
        return said, ()
    named = await _villages(uow, areas, place, closeness)
    return (name, named.units) if len(named.units) == 1 else (said, ())


async def reads_as_ours(uow: UnitOfWork, said: str) -> bool:
    """Tell whether a text is only a number, and begins as those of the officers do."""
    if not before_digits(said):
        return False
    workers = await uow.fieldworkers.listed()
    return reads_as_badge(said, [each.badge for each in workers])


async def visit_days_now(uow: UnitOfWork, rules: PushRules, *, at: datetime) -> VisitDays:
    """Return whether officers visit now: as an admin has started it, else by the calendar."""
    return visit_days(rules.census, await uow.allocations.phase(), at)


async def report_officer(
    uow: UnitOfWork, rules: PushRules, said: str, village: UnitCode, number: int, *, at: datetime
) -> None:
    """Tell every admin at once of a false officer: where, and what was said. Who says it is not.

    ``number`` is that of the check, which is reported once. Raises CensusError("old-button").
    """
    unit = await village_of(uow, village)
    facts = {"village": unit.code, "said": said[:LONGEST_SAID], "at": at.isoformat()}
    await uow.deliveries.add(
        [
            NewDelivery(f"officer:{number}", chat, OFFICER_REPORTED, at, at + LIVES, facts)
            for chat in await uow.people.holders(Role.ADMIN)
        ]
    )


class OfficerReportedComposer(Composer[OfficerReported]):
    """Says that a resident takes somebody for a false officer."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[OfficerReported]:
        """Say it to somebody who is still an admin."""
        if not person.holds(Role.ADMIN):
            return Cancel("no longer an admin")
        unit = await self._uow.units.get(UnitCode(delivery.facts["village"]))
        if unit is None:
            return Cancel("forgotten")
        said, moment = delivery.facts["said"], datetime.fromisoformat(delivery.facts["at"])
        return self._batch.say(OfficerReported(unit, said, moment), person)


async def _villages(
    uow: UnitOfWork, areas: Sequence[UnitCode], typed: str, closeness: Closeness
) -> Meant:
    try:
        return await villages_meant(uow, areas, typed, closeness)
    except CensusError:
        return Meant(())


async def _who_may_come(uow: UnitOfWork, village: Unit) -> tuple[Sequence[Fieldworker], bool]:
    """Return who lives or works in a village, and whether these are all.

    They are all where an allocation is published and leaves no block of the village to nobody.
    """
    crew = await crew_of(uow, village, await uow.allocations.current())
    lives = await uow.fieldworkers.listed(village.code)
    leads = (*crew.leads, *await district_coordinators(uow, village))
    known = {each.badge: each for each in (*lives, *crew.enumerators, *leads)}
    return tuple(known.values()), crew.whole
