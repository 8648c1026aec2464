"""Any data of a button, in every role: an answer, never a fault, never what is another person's."""

from random import Random

import pytest

from census.people.people import Role
from tests.handlers.proofs.verifying import hands_in
from tests.handlers.roles.test_what_others_own import a_cast
from tests.support.talk import break_table, presses_data, the_log
from tests.support.town import HEALTH, SABRANG, Town
from trials.fuzz.presses import ACTIONS, some_press

SECRET = "Zulaikha"
TEAM = {Role.ADMIN, Role.REGENT}


@pytest.mark.parametrize(
    ("seed", "presses"),
    [(0, 12), *(pytest.param(seed, 250, marks=pytest.mark.long) for seed in (1, 2))],
)
async def test_forged_presses_are_answered_and_tell_nobody_elses_data(
    town: Town, seed: int, presses: int
) -> None:
    random = Random(seed)
    dewi, slamet = await town.admin(), await town.resident(f"Slamet {SECRET}")
    await town.grants(slamet, Role.HELPER, SABRANG)
    await hands_in(town, f"Rina {SECRET}")
    await presses_data(town, dewi, "broadcast:new")
    await presses_data(town, dewi, f"inv:make:verifier:{HEALTH.code}:1:7")
    cast = {**await a_cast(town), Role.ADMIN: dewi}
    ids = [str(slamet.chat_id), str(dewi.chat_id)]
    told: list[tuple[Role, str, str]] = []
    with the_log() as log:
        for number in range(presses):
            drawn = {role: some_press(random, ids) for role in cast}
            for role, somebody in cast.items():
                somebody.press(somebody.last, drawn[role])
            await town.telegram.settled()
            assert faults_in(log.getvalue()) == [], (number, drawn)
            told += [
                (role, drawn[role], somebody.sees())
                for role, somebody in cast.items()
                if role not in TEAM and SECRET in somebody.sees()
            ]
    assert told == []


def faults_in(log: str) -> list[str]:
    return [line for line in log.splitlines() if '"level": "error"' in line]


async def test_a_fault_would_be_seen(town: Town) -> None:
    siti = await town.resident()
    break_table(town, "journey_steps")
    with the_log() as log:
        await presses_data(town, siti, "step:list")
    assert len(faults_in(log.getvalue())) == 1


def test_every_action_is_drawn() -> None:
    random = Random(1)
    drawn = {":".join(some_press(random).split(":")[:2]) for _ in range(5_000)}
    assert {str(action) for action in ACTIONS} <= drawn
