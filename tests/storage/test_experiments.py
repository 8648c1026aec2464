"""Experiments as they are kept, and who was drawn."""

from dataclasses import replace
from datetime import time, timedelta
from fractions import Fraction

import pytest

from census.experiments.experiment import Arm, Experiment, ExperimentState, Stratum
from census.experiments.intervals import ArmCount
from census.people.people import ChatId, Language
from services.ports.campaign import DrawnPerson
from services.ports.unit_of_work import UnitOfWork
from tests.storage.making import NOON, SITI, claim, owed, settled

DAY = timedelta(days=1)
ARMS = (
    Arm(),
    Arm({Language("id"): "Halo 👋"}, time(15)),
    Arm(silent=Fraction(1, 10)),
)
DRAFT = Experiment(0, "reminder:online:employees", SITI, NOON, ARMS, Stratum.OFFICE)
RUNS = replace(
    DRAFT, state=ExperimentState.RUNNING, started_at=NOON, ends_at=NOON + 7 * DAY, people=7
)


async def test_an_experiment_comes_back_as_it_was_kept(work: UnitOfWork) -> None:
    kept = await work.experiments.add(DRAFT)
    assert kept == replace(DRAFT, id=kept.id)
    ended = replace(
        RUNS,
        id=kept.id,
        state=ExperimentState.ENDED,
        counts=(ArmCount(9, 3, 8), ArmCount(9, 3)),
        adopted=1,
    )
    await work.experiments.save(ended)
    assert await work.experiments.get(kept.id) == ended
    assert await work.experiments.take(kept.id) == ended
    assert await work.experiments.get(99) is None


async def test_what_runs_or_was_adopted_is_in_force(work: UnitOfWork) -> None:
    made = [await work.experiments.add(replace(DRAFT, state=each)) for each in ExperimentState]
    adopted = await work.experiments.add(replace(DRAFT, state=ExperimentState.ENDED, adopted=0))
    running = next(each for each in made if each.state is ExperimentState.RUNNING)
    assert await work.experiments.in_force() == [running, adopted]
    newest = {each.state for each in await work.experiments.newest()}
    assert newest == set(ExperimentState) - {ExperimentState.DISCARDED}


async def test_who_was_drawn_keeps_the_arm_and_is_counted_by_stratum(work: UnitOfWork) -> None:
    drawn = [DrawnPerson(ChatId(chat), "ab"[chat % 2], chat % 3, NOON) for chat in range(1, 7)]
    await work.experiments.draw(1, drawn)
    await work.experiments.draw(1, [replace(drawn[0], arm=2)])
    await work.experiments.draw(2, [replace(drawn[0], arm=2)])
    assert await work.experiments.arms(1, [ChatId(1), ChatId(2), ChatId(9)]) == {1: 1, 2: 2}
    assert await work.experiments.taken(1) == {"a": 3, "b": 3}
    await work.experiments.forget_people(1)
    assert await work.experiments.taken(1) == {}
    assert await work.experiments.taken(2) == {"b": 1}


async def test_who_finishes_in_time_counts_and_who_had_before_is_left_out(
    work: UnitOfWork,
) -> None:
    drawn = [DrawnPerson(ChatId(chat), "", 0, NOON) for chat in range(1, 6)]
    await work.experiments.draw(1, [*drawn, DrawnPerson(ChatId(6), "", 1, NOON)])
    at = {1: NOON - DAY, 2: NOON, 3: NOON + 3 * DAY, 4: NOON + 3 * DAY + timedelta(seconds=1)}
    await work.experiments.note_finished(1, {ChatId(chat): when for chat, when in at.items()})
    assert await work.experiments.unfinished(1) == [5, 6]
    assert await work.experiments.counts(replace(RUNS, id=1, within=3)) == [
        ArmCount(4, 2, 0),
        ArmCount(1, 0, 0),
        ArmCount(0, 0, 0),
    ]


@pytest.mark.parametrize("about", ["reminder:online:employees", "broadcast:1"])
async def test_who_was_sent_the_message_since_the_draw_is_counted(
    work: UnitOfWork, about: str
) -> None:
    drawn = [DrawnPerson(ChatId(chat), "", chat % 2, NOON) for chat in range(1, 6)]
    await work.experiments.draw(1, drawn)
    own = about if about.startswith("broadcast") else f"{about}:2020-03-10"
    sent = {1: (own, NOON), 2: (own, NOON + DAY), 3: (own, NOON - DAY), 4: (f"{about}1", NOON)}
    for chat, (occasion, _) in sent.items():
        await work.deliveries.add([owed(occasion, ChatId(chat))])
    claimed = await claim(work)
    await work.deliveries.settle([settled(each, at=sent[each.chat][1]) for each in claimed])
    await work.deliveries.add([owed(own, ChatId(5))])
    counted = await work.experiments.counts(replace(RUNS, id=1, about=about))
    assert [each.received for each in counted] == [1, 1, 0]


async def test_the_draw_of_one_experiment_is_not_that_of_another(work: UnitOfWork) -> None:
    one, other = work.experiments.keyed(1), work.experiments.keyed(2)
    assert one("a") == work.experiments.keyed(1)("a")
    assert one("a") != other("a")


async def test_who_is_erased_leaves_it(work: UnitOfWork) -> None:
    kept = await work.experiments.add(DRAFT)
    await work.people.add(SITI, at=NOON)
    await work.experiments.draw(kept.id, [DrawnPerson(SITI, "", 0, NOON)])
    await work.people.erase(SITI)
    assert await work.experiments.taken(kept.id) == {}
    found = await work.experiments.get(kept.id)
    assert found is not None
    assert found.author == 0
