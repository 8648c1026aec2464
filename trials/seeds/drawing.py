"""What one seed draws: how long, who does what when, and what goes wrong."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from services.ports.registers import HouseholdProgress
from trials.database import Outages
from trials.network.weather import Trouble, Weather
from trials.people.errands import Errands
from trials.people.population import Population
from trials.people.steps import Errand
from trials.town.ground import ADMINS, EMPLOYEES, RESIDENTS, WIB

HOUR, DAY = 3600.0, 86400.0

FIRST_DAYS = (8, 16, 20, 23, 26, 27, 28, 29, 30)
"""Days of March 2020 on which a run begins; the online phase ends on the 31st."""

RECEIPTS = 1 / 3
"""In which share of the runs receipts are handed in and decided."""

CALM = 32 * HOUR
"""How long nothing goes wrong and nobody does anything at the end, so that all can settle."""


@dataclass(frozen=True, slots=True)
class Kill:
    """The process ends at a time, after so many more turns of its loop; then nothing runs."""

    at: float
    steps: int
    down: float


@dataclass(frozen=True, slots=True)
class Deed:
    """Work of the operator on the bot's machine: a recap comes in, or BPS's registry."""

    at: float
    day: int
    household: str = ""
    progress: HouseholdProgress = HouseholdProgress.COMPLETE


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole run."""

    begin: datetime
    trouble_until: float
    end: float
    settings: dict[str, Any]
    weather: Weather
    outages: Outages
    kills: Sequence[Kill]
    stops: Sequence[tuple[float, float]]
    errands: Sequence[tuple[str, float, str]]
    deeds: Sequence[Deed] = field(default_factory=tuple)

    @property
    def length(self) -> timedelta:
        return timedelta(seconds=self.end)


def draw(seed: int) -> Plan:
    """Draw a run; the same for the same seed."""
    chance = random.Random(f"plan {seed}")
    day = chance.choice(FIRST_DAYS)
    begin = datetime(2020, 3, day, chance.randint(5, 18), chance.randint(0, 59), tzinfo=WIB)
    span = chance.choice((0.6, 1.0, 1.5)) * DAY
    errands = [*_errands(chance, begin, span), *_receipts(seed, begin, span)]
    lively = [at for _, at, _ in errands]
    restless = chance.random() > 0.08
    return Plan(
        begin=begin,
        trouble_until=span,
        end=span + CALM,
        settings={
            "push": {"weekly_cap": chance.choice((2, 4, 7, 7))},
            "broadcast": {"second_person_above": 500},
        },
        weather=_weather(chance, span, lively) if restless else Weather(),
        outages=_outages(chance, span, lively) if restless else Outages(),
        kills=_kills(chance, span, lively) if restless else (),
        stops=[
            (_near(chance, lively, span), chance.choice((0.5, 3.0, 30.0)))
            for _ in range(chance.choice((0, 0, 1)) if restless else 0)
        ],
        errands=errands,
        deeds=list(_deeds(chance, begin, span)),
    )


def _errands(
    chance: random.Random, begin: datetime, span: float
) -> Sequence[tuple[str, float, str]]:
    anyone = (*RESIDENTS, *EMPLOYEES)
    found = []
    for _ in range(chance.randint(5, 12)):
        kind = chance.choice(tuple(_EVERYDAY))
        found.append((chance.choice(anyone), _awake(chance, begin, span), kind))
    if chance.random() < 0.6:
        found.append(("Dewi", _awake(chance, begin, span), "broadcasts"))
    if chance.random() < 0.4:
        found.append((chance.choice(ADMINS), _awake(chance, begin, span), "publishes"))
    if chance.random() < 0.2:
        found.append(("Hendra", _awake(chance, begin, span), "moves_the_calendar"))
    for name, kind, share in (
        ("Hendra", "manages", 0.3),
        ("Agus", "heads_an_office", 0.3),
        ("Ratna", "reads_the_brief", 0.2),
        ("Slamet", "looks_at_the_board", 0.3),
        ("Slamet", "types_a_number_in_the_group", 0.15),
    ):
        if chance.random() < share:
            found.append((name, _awake(chance, begin, span), kind))
    return found


def _receipts(seed: int, begin: datetime, span: float) -> Sequence[tuple[str, float, str]]:
    """Draw who hands receipts in and decides on them; other runs are drawn as without it."""
    chance = random.Random(f"receipts {seed}")
    if chance.random() > RECEIPTS:
        return []
    first = _awake(chance, begin, span)
    who = (("hands_in_a_receipt", (*EMPLOYEES, "Rina")), ("checks_receipts", ("Agus",) * 3))
    return [(name, first + chance.uniform(0, HOUR), kind) for kind, names in who for name in names]


_EVERYDAY = (
    "walks",
    "finishes",
    "cannot",
    "puts_off",
    "puts_off",
    "says_later",
    "stops",
    "starts_again",
    "wants_evenings",
    "looks_up",
    "types_a_number",
    "types_wrongly",
    "chats",
    "wanders",
    "blocks_and_returns",
)

_BY_NAME = {"blocks_and_returns", "hands_in_a_receipt"}


def errand(people: Population, name: str, kind: str) -> Errand:
    """Return an errand of a kind."""
    make: Callable[..., Errand] = getattr(Errands(people), kind)
    return make(name) if kind in _BY_NAME else make()


def _deeds(chance: random.Random, begin: datetime, span: float) -> Sequence[Deed]:
    day = (begin.date() - datetime(2020, 3, 2, tzinfo=WIB).date()).days
    found = []
    if chance.random() < 0.7:
        found.append(Deed(chance.uniform(0, span / 2), day))
    if chance.random() < 0.3:
        who = chance.choice(("Siti", "Budi"))
        found.append(Deed(chance.uniform(0, span), day, household=who))
    return found


def _weather(chance: random.Random, span: float, lively: Sequence[float]) -> Weather:
    weather = Weather()
    for _ in range(chance.choice((0, 0, 1, 1, 2))):
        begin = _near(chance, lively, span)
        lasts = min(60 * 10 ** chance.uniform(0, 3.08), span - begin)
        weather.away.append((begin, begin + lasts))
    for _ in range(chance.choice((0, 1, 1, 2, 3))):
        begin = _near(chance, lively, span)
        lasts = chance.choice((60.0, 600.0, HOUR, 3 * HOUR))
        kinds = chance.sample(tuple(Trouble), chance.randint(1, 4))
        shares = {kind: chance.choice((0.02, 0.1, 0.3)) for kind in kinds}
        if Trouble.TOO_MANY in shares:
            shares[Trouble.TOO_MANY] = min(shares[Trouble.TOO_MANY], 0.1)
        weather.storms.append((begin, min(begin + lasts, span), shares))
    weather.longest_wait = chance.choice((3, 30, 230))
    return weather


def _outages(chance: random.Random, span: float, lively: Sequence[float]) -> Outages:
    outages = Outages()
    for _ in range(chance.choice((0, 0, 1, 2))):
        begin = _near(chance, lively, span)
        lasts = chance.choice((0.5, 5.0, 60.0, 900.0, 2 * HOUR))
        outages.away.append((begin, min(begin + lasts, span)))
    for _ in range(chance.choice((0, 0, 1))):
        begin = _near(chance, lively, span)
        outages.unwell.append((begin, min(begin + chance.choice((600.0, 3 * HOUR)), span)))
    return outages


def _kills(chance: random.Random, span: float, lively: Sequence[float]) -> Sequence[Kill]:
    return [
        Kill(
            _near(chance, lively, span),
            chance.choice((1, 10, 60, 200, 600)) + chance.randint(0, 60),
            chance.choice((1.0, 5.0, 60.0, 900.0)),
        )
        for _ in range(chance.choice((0, 1, 2, 3)))
    ]


def _awake(chance: random.Random, begin: datetime, span: float) -> float:
    """Return a time at which people are awake, as a rule."""
    for _ in range(8):
        seconds = chance.uniform(0, span)
        if 6 <= (begin + timedelta(seconds=seconds)).hour <= 21:
            return seconds
    return chance.uniform(0, span)


def _near(chance: random.Random, lively: Sequence[float], span: float) -> float:
    """Return a time at which something goes on, or any."""
    if lively and chance.random() < 0.8:
        return min(max(0.0, chance.choice(lively) + chance.uniform(-30, 90)), span)
    return chance.uniform(0, span)


def says(plan: Plan) -> list[str]:
    """Return a plan in lines, for who looks into a failure."""

    def at(seconds: float) -> str:
        return f"{plan.begin + timedelta(seconds=seconds):%d %b %H:%M:%S}"

    lines = [f"from {at(0)} to {at(plan.end)}, trouble until {at(plan.trouble_until)}"]
    lines += [f"Telegram away {at(b)} to {at(e)}" for b, e in plan.weather.away]
    lines += [
        f"storm {at(b)} to {at(e)}: " + ", ".join(f"{k} {v:.0%}" for k, v in shares.items())
        for b, e, shares in plan.weather.storms
    ]
    lines += [f"database away {at(b)} to {at(e)}" for b, e in plan.outages.away]
    lines += [f"database unwell {at(b)} to {at(e)}" for b, e in plan.outages.unwell]
    lines += [f"kill {at(k.at)} + {k.steps} turns, down {k.down:.0f} s" for k in plan.kills]
    lines += [f"clean stop {at(t)}, down {d} s" for t, d in plan.stops]
    lines += [
        f"{at(t)} {name} {kind}" for name, t, kind in sorted(plan.errands, key=lambda e: e[1])
    ]
    lines += [f"deed {at(d.at)} {d.household or 'a recap'}" for d in plan.deeds]
    return lines
