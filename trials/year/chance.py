"""Small experiments by the hundred: what is seen where there is no effect, and where there is one.

Each is as large as one of the demonstration, and its people answer as that one's do. The use cases
draw within offices or among everybody, plan, note who has finished and end; the clock passes over
hours and whole days, so that a message is planned late, or who has finished is noticed after the
end. Of a hundred without an effect five may show one, and 95 of a hundred intervals hold the truth.
"""

import asyncio
import random
import shutil
import tempfile
import time as clock
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Final

from bot.demo.crowd import EACH, FIRST, MOVED, PHRASE, USUAL, is_moved
from bot.run.kinds import KINDS
from census.experiments.experiment import Stratum
from census.experiments.verdicts import Comparison, Seen, comparisons
from census.identity.hashing import NumberHasher
from census.people.people import ChatId, Grant, Language, Role
from census.people.submission import Origin, SubmissionEvent, SubmissionState
from census.push.delivery import DeliveryState as State
from census.push.delivery import Settlement
from census.units import UnitCode
from services.campaign.reminding import plan_reminders
from services.experiments import drafting, steering
from services.experiments.following import follow_experiments
from services.ports.people.submissions import SubjectKind
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import System
from simulator.cloud.state import ChatMessage
from storage.unit_of_work import Storage
from trials.town.ground import KEY, WIB, Ground, make_ground

BEGIN: Final = datetime(2020, 3, 9, 9, tzinfo=WIB)
REMINDED: Final = datetime(2020, 3, 10, tzinfo=WIB)
LAST: Final = 14
"""The day of March on whose midnight it ends."""
OFFICES: Final = 44
WITHOUT, WITH = 200, 100
"""So many experiments without an effect, and with one."""
MOST_FALSE, MOST_MISSED = 20, 28
"""Of 200 that are wrong one time in twenty more are, of 300 more miss the truth, once in a thousand
series of seeds. What is usual is 10, and 15."""
OFFICER: Final = System("trial")
LATER: Final = time(15)


@dataclass(frozen=True, slots=True)
class SmallExperiment:
    """One experiment: what stands against the usual way, and within what people are drawn."""

    seed: int
    words: str
    stratum: Stratum

    @property
    def effect(self) -> Fraction:
        """How many more finish than after the usual way."""
        return MOVED - USUAL if PHRASE in self.words else Fraction()


def run_chance(first: int = 1) -> int:
    """Try them all; print what was found; return the exit code."""
    began = clock.process_time()
    with tempfile.TemporaryDirectory() as folder:
        settled = Path(folder) / "settled.db"
        asyncio.run(_settle(settled))
        ground = make_ground()
        found = [
            (tried, asyncio.run(_live(settled, ground, tried)))
            for tried in _all_tried(range(first, first + WITHOUT + WITH))
        ]
    failed = _judged(found)
    print(f"{clock.process_time() - began:.0f} s of the processor")
    return failed


def _all_tried(seeds: range) -> Iterator[SmallExperiment]:
    strata = (Stratum.ROLE, Stratum.OFFICE)
    for place, seed in enumerate(seeds):
        words = f"Cukup {PHRASE}!" if place >= WITHOUT else ("Yuk, hari ini!", "")[place % 2]
        yield SmallExperiment(seed, words, strata[place // 2 % 2])


def _judged(found: list[tuple[SmallExperiment, Comparison]]) -> int:
    without = Counter(each.seen for tried, each in found if not tried.effect)
    with_one = Counter(each.seen for tried, each in found if tried.effect)
    missed = sum(float(tried.effect) not in each.between for tried, each in found)
    false = WITHOUT - without[Seen.NOTHING]
    print(
        f"{WITHOUT} experiments of {EACH} people without an effect: {false} show one "
        f"({without[Seen.BETTER]} better, {without[Seen.WORSE]} worse)\n"
        f"{WITH} with an effect of {float(MOVED - USUAL) * 100:.0f} in 100 people: "
        f"{with_one[Seen.BETTER]} better\n"
        f"the truth lies in {len(found) - missed} of {len(found)} intervals"
    )
    if false > MOST_FALSE or missed > MOST_MISSED:
        print(f"✗ expected at most {MOST_FALSE} of {WITHOUT}, and {MOST_MISSED} outside")
        return 1
    return 0


async def _live(settled: Path, ground: Ground, tried: SmallExperiment) -> Comparison:
    file = shutil.copy(settled, settled.with_name("tried.db"))
    # Another key is another draw.
    hasher = NumberHasher(f"{KEY} {tried.seed}".encode())
    storage = Storage(f"sqlite:///{file}", hasher, kinds=KINDS)
    try:
        async with storage.open() as uow:
            number = await _begin(uow, ground, tried)
            await _pass(uow, ground, tried, random.Random(tried.seed))
            ended = await uow.experiments.get(number)
    finally:
        await storage.close()
    assert ended is not None
    (compared,) = comparisons(ended.counts)
    return compared


async def _begin(uow: UnitOfWork, ground: Ground, tried: SmallExperiment) -> int:
    rules = ground.rules
    draft = await drafting.open_draft(uow, rules, "reminder:online:employees", OFFICER, at=BEGIN)
    await drafting.choose_stratum(uow, draft.id, tried.stratum, OFFICER)
    if tried.words:
        draft = await drafting.write_words(
            *(uow, rules, draft.id, OFFICER), place=1, language=Language("id"), text=tried.words
        )
    else:
        draft = await drafting.add_hour(uow, rules, draft.id, LATER, OFFICER, at=BEGIN)
    await steering.begin(
        *(uow, rules, draft.id, OFFICER), version=draft.version, second_person_above=EACH, at=BEGIN
    )
    await uow.commit()
    return draft.id


async def _pass(
    uow: UnitOfWork, ground: Ground, tried: SmallExperiment, chance: random.Random
) -> None:
    """Live through the days, at the moments at which the clock stops."""
    read: list[ChatMessage] = []
    for now in _moments(chance):
        await _answer(uow, [each for each in read if _evening(each) <= now])
        read = [each for each in read if _evening(each) > now]
        await follow_experiments(uow, ground.rules, now=now)
        await plan_reminders(uow, ground.rules, now=now)
        read += await _send(uow, tried, now)
        await uow.commit()


def _moments(chance: random.Random) -> Iterator[datetime]:
    """Yield some hours of each day; days without any are passed over, but the first."""
    for day in range(REMINDED.day, LAST):
        jumped_over = day > REMINDED.day and chance.random() < 0.4
        hours = [] if jumped_over else sorted(chance.sample(range(6, 19), 2))
        late = [] if jumped_over else [21]
        yield from (REMINDED.replace(day=day, hour=hour) for hour in (*hours, *late))
    yield REMINDED.replace(day=LAST, hour=7) + timedelta(days=chance.randrange(3))


async def _send(uow: UnitOfWork, tried: SmallExperiment, now: datetime) -> Iterable[ChatMessage]:
    """Send what is due; return what people have read."""
    due = await uow.deliveries.claim(now, limit=EACH, lease_until=now + timedelta(minutes=5))
    await uow.deliveries.settle(
        [Settlement(each.id, State.SENT, now, message_id=each.id) for each in due]
    )
    return [
        ChatMessage(
            *(each.chat, tried.seed * EACH + each.id, 1, now),
            tried.words if each.facts.get("arm") == "1" else "",
        )
        for each in due
    ]


def _evening(message: ChatMessage) -> datetime:
    """Return when its reader may finish."""
    evening = message.moment.replace(hour=20, minute=0)
    return evening if message.moment < evening else evening + timedelta(days=1)


async def _answer(uow: UnitOfWork, read: Iterable[ChatMessage]) -> None:
    """Let those finish whom a message has moved, as in the demonstration."""
    finished = {
        str(each.chat_id): SubmissionEvent(
            *(SubmissionState.UNKNOWN, SubmissionState.CLAIMED),
            at=_evening(each),
            origin=Origin.PERSON,
            actor=str(each.chat_id),
        )
        for each in read
        if is_moved(each.chat_id, each)
    }
    await uow.submissions.record_all(SubjectKind.CHAT, finished)


async def _settle(file: Path) -> None:
    """Let everybody have joined an office, and agreed to be reminded."""
    storage = Storage(f"sqlite:///{file}", kinds=KINDS)
    await storage.migrate()
    async with storage.open() as uow:
        for place in range(EACH):
            person = await uow.people.add(ChatId(FIRST + place), at=BEGIN)
            await uow.people.change(person, reminders=True, consented_at=BEGIN)
            office = UnitCode(f"opd-{place % OFFICES}")
            await uow.people.grant(person.chat, Grant(Role.EMPLOYEE, office))
        await uow.commit()
    await storage.close()
