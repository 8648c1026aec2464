"""What a regency, a province and the country need: ``python -m bench.capacity``. Markdown.

Families go through the census with the bot as an operator runs it; then the arrivals of a real
campaign are drawn, and what was measured is multiplied. Two tables: what was measured, and what is
reckoned from it, with its assumptions.
"""

import asyncio
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil

from bench.children.living import CapacityFigures, measure
from sources.registers.country import regencies_of_country

PROVINCE, WHOLE = "35", "all"
ONLINE = {"17 February": 568_758, "31 March": 32_400_000, "28 May": 47_900_000, "end": 51_360_000}
"""Persons of the country who had answered online (BPS, 2020). The end was 29 May."""
JEMBER = {"21 May": 407_583, "end": 733_087}
PERSONS_OF_A_FAMILY = JEMBER["end"] / 193_302
LAST_DAY_OF_COUNTRY = (ONLINE["end"] - ONLINE["28 May"]) / ONLINE["end"]
LAST_DAY_OF_JEMBER = (JEMBER["end"] - JEMBER["21 May"]) / JEMBER["end"] * 8 / sum(range(1, 9))
"""Of the sum of the last eight days, which is known; that they rose evenly is assumed."""
OF_THE_COUNTRY = 40.67 / 270.20
"""Persons in Jawa Timur among all, in millions (census of 2020): the province's online answers."""

FULLEST_HOUR = 1 / 8
"""The part of the last day that comes in its fullest hour; assumed, as the two below."""
BETWEEN_TAPS = 45.0
REMINDERS = 8
BUSY = 0.5
"""How much of a core is used in the fullest hour, so that something is left."""
TELEGRAM = 30
DECENT_HOURS = 12
HOUR, MIB = 3600, 2**20


@dataclass(frozen=True, slots=True)
class Territory:
    """A campaign: its regencies, persons online in the end, the part that comes on the last day."""

    name: str
    regencies: int
    persons: float
    last_day: float

    @property
    def families(self) -> float:
        return self.persons / PERSONS_OF_A_FAMILY


PLACES = (
    Territory("a regency", 1, JEMBER["end"], LAST_DAY_OF_JEMBER),
    Territory("a province", 38, ONLINE["end"] * OF_THE_COUNTRY, LAST_DAY_OF_JEMBER),
    Territory("the country", 514, ONLINE["end"], LAST_DAY_OF_COUNTRY),
)


def fullest_hour(families: float, updates: int, chance: random.Random) -> Sequence[int]:
    """Draw the updates in each second of the fullest hour.

    Families begin at any moment of it, or of the minutes before, and tap when they like.
    """
    before = int(updates * BETWEEN_TAPS)
    seconds = [0] * HOUR
    for _ in range(round(families * (HOUR + before) / HOUR)):
        moment = chance.uniform(-before, HOUR)
        for _ in range(updates):
            if 0 <= moment < HOUR:
                seconds[int(moment)] += 1
            moment += chance.expovariate(1 / BETWEEN_TAPS)
    return seconds


def reckoned(found: CapacityFigures) -> Iterable[Sequence[str]]:
    """Yield the lines of the second table."""
    walked = found.walked
    chance = random.Random(2020)
    hours = [
        fullest_hour(place.families * place.last_day * FULLEST_HOUR, walked.updates, chance)
        for place in PLACES
    ]
    means = [sum(hour) / HOUR for hour in hours]
    cores = [mean * walked.bot_ms / 1000 for mean in means]
    kept = walked.kept + REMINDERS * found.reminded.owed
    rounds = [place.families / found.pace / HOUR for place in PLACES]
    yield "persons online in the end", *(f"{each.persons:,.0f}" for each in PLACES)
    yield "families, a chat each", *(f"{each.families:,.0f}" for each in PLACES)
    yield (
        "families in the fullest hour",
        *(f"{each.families * each.last_day * FULLEST_HOUR:,.0f}" for each in PLACES),
    )
    yield "updates a second in it, mean", *(f"{each:,.1f}" for each in means)
    yield "… in its fullest second", *(f"{max(hour):,}" for hour in hours)
    yield "cores for conversation", *(f"{each:.2f}" for each in cores)
    yield "… processes, each half a core", *(f"{ceil(each / BUSY):,}" for each in cores)
    yield "cores for PostgreSQL", *(f"{each * walked.database_ms / 1000:.2f}" for each in means)
    yield (
        f"tokens for the answers, {TELEGRAM} a second each",
        *(f"{ceil(each / TELEGRAM):,}" for each in means),
    )
    yield (
        "planning one message to all, minutes",
        *(f"{each.families / found.reminded.planned / 60:,.1f}" for each in PLACES),
    )
    yield "one message to all by one token, hours", *(f"{each:,.1f}" for each in rounds)
    yield "… in days of decent hours", *(f"{each / DECENT_HOURS:,.1f}" for each in rounds)
    yield (
        "… by a token for each regency, hours",
        *(f"{each / place.regencies:,.1f}" for each, place in zip(rounds, PLACES, strict=True)),
    )
    yield (
        f"database with {REMINDERS} reminders each, GiB",
        *(f"{each.families * kept / 2**30:,.1f}" for each in PLACES),
    )
    yield (
        "connections, a process for each regency",
        *(f"{each.regencies * walked.connections[WHOLE]:,}" for each in PLACES),
    )
    yield (
        "… memory, GiB",
        *(f"{each.regencies * walked.memory[WHOLE] / 1024:,.1f}" for each in PLACES),
    )


def measured(found: CapacityFigures) -> Iterable[Sequence[str]]:
    """Yield the lines of the first table."""
    walked, reminded = found.walked, found.reminded
    yield "updates of a family's way through the census", f"{walked.updates}"
    yield "processor time of an update, bot", f"{walked.bot_ms:.2f} ms"
    yield "processor time of an update, PostgreSQL", f"{walked.database_ms:.2f} ms"
    yield "updates a second that one process answered", f"{walked.a_second:.0f}"
    yield "the database keeps of a family's way", f"{walked.kept / 1024:.1f} KiB"
    yield "… of a person who only agreed", f"{reminded.person:.0f} bytes"
    yield "… of a message that is owed", f"{reminded.owed:.0f} bytes"
    yield "reminders planned a second", f"{reminded.planned:,.0f}"
    yield "messages that one token sends a second", f"{found.pace:.1f}"
    for role, connections in walked.connections.items():
        memory = f"{walked.memory[role]:.0f} MiB"
        yield f"connections and memory, --role {role}", f"{connections}, {memory}"
    yield "a database with one regency's areas", f"{walked.empty / MIB:.1f} MiB"
    yield "… with those of all 38 regencies of Jawa Timur", f"{found.province.size / MIB:.1f} MiB"
    yield "… laid out by sensusbot migrate in", f"{found.province.took:.1f} s"


def show(headings: Sequence[str], lines: Iterable[Sequence[str]]) -> None:
    """Print a table as Markdown."""
    print(f"\n| {' | '.join(headings)} |\n|{' --- |' * len(headings)}")
    for line in lines:
        print(f"| {' | '.join(line)} |")


def main() -> None:
    regencies = [area.code for area in regencies_of_country() if area.parent == PROVINCE]
    found = asyncio.run(measure(regencies))
    show(("measured", "value"), measured(found))
    show(("reckoned", *(place.name for place in PLACES)), reckoned(found))


if __name__ == "__main__":
    main()
