"""Waves: which ones are open, opening the next one, telling the admins."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from census.campaign.waves import Place, Progress, Wave, open_waves, wave_of
from census.definition import Census, Phase
from census.people.people import Person, Role
from census.people.submission import SubmissionState
from census.units import UnitCode, UnitKind
from services.boards.known_names import known_of_all
from services.ports.campaign import Headcount
from services.ports.operations.bookkeeping import AuditEntry
from services.ports.unit_of_work import UnitOfWork
from services.push.admin_news import tell_admins
from services.rules.push_rules import PushRules

Kinds = Mapping[UnitCode, UnitKind]


@dataclass(frozen=True, slots=True)
class Admission:
    """The waves that are open. Without waves everybody may begin."""

    waves: tuple[Wave, ...] = ()
    opened: Collection[str] = ()
    kinds: Mapping[UnitCode, UnitKind] | None = None

    def admits(self, person: Person, phase: Phase) -> bool:
        """Tell whether a person may be reminded of a phase.

        Everybody may hear of officers' visits.
        """
        if not self.waves or not phase.steps:
            return True
        places = [(grant.role, grant.unit) for grant in person.grants]
        wave = wave_of(places, self.waves, self.kinds or {})
        return wave is None or wave.name in self.opened


async def admission(uow: UnitOfWork, rules: PushRules, *, now: datetime) -> Admission:
    """Return the open waves: those recorded as opened, and those whose day has come since."""
    if not rules.waves:
        return Admission()
    opened = await uow.waves.opened()
    running = open_waves(rules.waves, {}, today=rules.today(now), opened=opened)
    return Admission(
        rules.waves, {wave.name for wave in running}, await kinds_of_units(uow, rules.waves)
    )


async def open_next_waves(uow: UnitOfWork, rules: PushRules, *, now: datetime) -> tuple[Wave, ...]:
    """Open the waves whose day has come or whose gate is reached; return the new ones.

    An opened wave stays open, whatever its gate says later. Admins are told once of each.
    """
    if not rules.waves:
        return ()
    opened = await uow.waves.opened()
    if all(wave.name in opened for wave in rules.waves):
        return ()
    kinds = await kinds_of_units(uow, rules.waves)
    shares = await shares_by_recap(uow, rules.census)
    heads = await uow.waves.headcounts()
    progress = progress_of(heads, rules.waves, kinds, rules.census, shares=shares)
    running = open_waves(rules.waves, progress, today=rules.today(now), opened=opened)
    new = [wave for wave in running if await uow.waves.open(wave.name, at=now)]
    for wave in new:
        people = progress.get(wave.name, Progress()).people
        facts = {"wave": wave.name, "people": str(people)}
        await uow.audit.add(AuditEntry(now, "schedule", "wave opened", facts))
        if wave != rules.waves[0]:
            occasion = f"wave:{wave.name}"
            await tell_admins(uow, rules, "wave-opened", facts, occasion=occasion, at=now)
    return tuple(new)


async def shares_by_recap(uow: UnitOfWork, census: Census) -> Mapping[UnitCode, Fraction]:
    """Return the finished share by recap for offices whose names are not complete."""
    return {
        code: min(Fraction(each.recap.completed, each.recap.base), Fraction(1))
        for code, each in (await known_of_all(uow, census)).items()
        if not each.covered and each.recap is not None and each.recap.base
    }


def progress_of(
    headcounts: Iterable[Headcount],
    waves: Sequence[Wave],
    kinds: Kinds,
    census: Census,
    *,
    shares: Mapping[UnitCode, Fraction],
) -> Mapping[str, Progress]:
    """Return by name how many people belong to each wave and how many have finished.

    People who cannot take part online do not keep a gate closed. ``shares`` come from recaps; a
    share counts where it is more than is known by name.
    """
    people = defaultdict[str, Counter[UnitCode | None]](Counter)
    finished = defaultdict[str, Counter[UnitCode | None]](Counter)
    for each in headcounts:
        wave = wave_of(each.places, waves, kinds)
        if wave is not None and each.state is not SubmissionState.CANNOT_ONLINE:
            office = next((unit for _, unit in each.places if unit in shares), None)
            done = has_finished(each.places, each.state, census)
            people[wave.name][office] += each.people
            finished[wave.name][office] += each.people * done
    return {name: _progress(offices, finished[name], shares) for name, offices in people.items()}


def _progress(
    people: Mapping[UnitCode | None, int],
    finished: Mapping[UnitCode | None, int],
    shares: Mapping[UnitCode, Fraction],
) -> Progress:
    """Add up offices, each by its people's states, or by a recap that counts more."""
    counted = {code: people[code] * shares[code] for code in people if code is not None}
    more = {code: count for code, count in counted.items() if count > finished[code]}
    by_name = sum(count for code, count in finished.items() if code not in more)
    done = sum(more.values(), Fraction(by_name))
    return Progress(sum(people.values()), done, len(more))


def has_finished(places: Iterable[Place], state: SubmissionState, census: Census) -> bool:
    """Tell whether a state finishes the first role of a person that has something to do."""
    rules = (census.finished.get(role) for role, _ in places)
    states = next((states for states in rules if states), census.finished.get(Role.RESIDENT))
    return state in (states or ())


async def kinds_of_units(uow: UnitOfWork, waves: Iterable[Wave]) -> Kinds:
    """Return the units of the kinds that waves name, with their kind."""
    wanted = sorted({kind for wave in waves for kind in wave.kinds})
    return {unit.code: kind for kind in wanted for unit in await uow.units.within(kind)}
