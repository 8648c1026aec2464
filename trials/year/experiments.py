"""Experiments: all civil servants of Kudus are reminded in two ways, again and again.

Once there is an effect that is known, once there is none. The use cases draw, plan, note who has
finished and end; here people finish or not, from a seed. What is seen is held against the truth:
an effect of five points is nearly always seen, and where there is none hardly ever one.
"""

import asyncio
import random
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from bot.run.kinds import KINDS
from census.experiments.experiment import Experiment, Stratum
from census.experiments.verdicts import Comparison, Seen, comparisons
from census.identity.hashing import NumberHasher
from census.people.people import ChatId, Grant, Language, Role
from census.people.submission import Origin, SubmissionEvent, SubmissionState
from census.units import UnitCode
from services.campaign.reminding import plan_reminders
from services.experiments import drafting, steering
from services.experiments.following import follow_experiments
from services.ports.people.submissions import SubjectKind
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import System
from storage.unit_of_work import Storage
from trials.town.ground import KEY, WIB, Ground, make_ground

PEOPLE: Final = 7_140
OFFICES: Final = 45
BEGIN: Final = datetime(2020, 3, 9, 9, tzinfo=WIB)
REMINDED: Final = datetime(2020, 3, 10, 7, tzinfo=WIB)
AFTER: Final = datetime(2020, 3, 14, 7, tzinfo=WIB)
USUAL: Final = 0.40
"""The share that finishes within three days of the usual reminder."""
EFFECT: Final = 0.05
TIMES: Final = 20
OFFICER: Final = System("trial")


@dataclass(frozen=True, slots=True)
class Found:
    """What one experiment found: people by arm, and the comparison."""

    arms: tuple[int, ...]
    compared: Comparison


def run_experiments(first: int = 1) -> int:
    """Try both; print what was found; return the exit code."""
    began, failed = time.monotonic(), 0
    with tempfile.TemporaryDirectory() as folder:
        settled = Path(folder) / "settled.db"
        asyncio.run(_settle(settled, random.Random(first)))
        for effect, expected in ((EFFECT, Seen.BETTER), (0.0, Seen.NOTHING)):
            seeds = range(first, first + TIMES)
            found = [asyncio.run(_live(settled, seed, effect)) for seed in seeds]
            failed |= _judged(found, effect, expected)
    print(f"{time.monotonic() - began:.0f} s")
    return failed


def _judged(found: Sequence[Found], effect: float, expected: Seen) -> int:
    seen = Counter(each.compared.seen for each in found)
    covered = sum(effect in each.compared.between for each in found)
    widest = max((each.compared.between.high - each.compared.between.low) / 2 for each in found)
    uneven = max(max(each.arms) - min(each.arms) for each in found)
    print(
        f"effect of {effect * 100:.0f} points, {TIMES} times {PEOPLE} people: "
        + ", ".join(f"{name} {times}" for name, times in seen.most_common())
        + f"; the truth lies in {covered} intervals of at most ± {widest * 100:.1f} points; "
        f"the arms differ by at most {uneven} people"
    )
    # Of twenty that are right nineteen times in twenty, five are wrong once in four hundred.
    if min(seen[expected], covered) < TIMES - 4:
        print(f"✗ expected {expected}")
        return 1
    return 0


async def _live(settled: Path, seed: int, effect: float) -> Found:
    file = shutil.copy(settled, settled.with_name("tried.db"))
    # Another key is another draw.
    hasher = NumberHasher(f"{KEY} {seed}".encode())
    storage = Storage(f"sqlite:///{file}", hasher, kinds=KINDS)
    try:
        async with storage.open() as uow:
            return await _experiment(uow, make_ground(), random.Random(seed), effect)
    finally:
        await storage.close()


async def _experiment(
    uow: UnitOfWork, ground: Ground, chance: random.Random, effect: float
) -> Found:
    number = await _begin(uow, ground)
    await plan_reminders(uow, ground.rules, now=REMINDED)
    arms = await uow.experiments.arms(number, list(_chats()))
    finished = {
        str(chat): SubmissionEvent(
            *(SubmissionState.UNKNOWN, SubmissionState.CLAIMED),
            at=REMINDED + timedelta(hours=chance.randrange(1, 60)),
            origin=Origin.PERSON,
            actor=str(chat),
        )
        for chat, arm in arms.items()
        if chance.random() < USUAL + effect * arm
    }
    await uow.submissions.record_all(SubjectKind.CHAT, finished)
    await follow_experiments(uow, ground.rules, now=AFTER)
    ended = await uow.experiments.get(number)
    assert ended is not None
    (compared,) = comparisons(ended.counts)
    return Found(tuple(each.people for each in ended.counts), compared)


def _chats() -> Iterator[ChatId]:
    return (ChatId(1_000_001 + number) for number in range(PEOPLE))


async def _settle(file: Path, chance: random.Random) -> None:
    """Let everybody have joined an office of their own size, and agreed to be reminded."""
    storage = Storage(f"sqlite:///{file}", kinds=KINDS)
    await storage.migrate()
    sizes = [chance.random() ** 2 + 0.05 for _ in range(OFFICES)]
    offices = chance.choices(range(OFFICES), sizes, k=PEOPLE)
    async with storage.open() as uow:
        for chat, office in zip(_chats(), offices, strict=True):
            person = await uow.people.add(chat, at=BEGIN)
            await uow.people.change(person, reminders=True, consented_at=BEGIN)
            await uow.people.grant(chat, Grant(Role.EMPLOYEE, UnitCode(f"opd-{office}")))
        await uow.commit()
    await storage.close()


async def _begin(uow: UnitOfWork, ground: Ground) -> int:
    rules = ground.rules
    draft: Experiment = await drafting.open_draft(
        uow, rules, "reminder:online:employees", OFFICER, at=BEGIN
    )
    await drafting.choose_stratum(uow, draft.id, Stratum.OFFICE, OFFICER)
    words = await drafting.write_words(
        *(uow, rules, draft.id, OFFICER),
        place=1,
        language=Language("id"),
        text="Yuk, satu langkah!",
    )
    await steering.begin(
        *(uow, rules, draft.id, OFFICER),
        version=words.version,
        second_person_above=PEOPLE,
        at=BEGIN,
    )
    await uow.commit()
    return draft.id
