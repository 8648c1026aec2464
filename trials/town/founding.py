"""The town on its first day."""

import asyncio
import random
from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from pathlib import Path

from bot.run.kinds import KINDS
from census.identity.numbers import FamilyCardNumber, Nik, Nip
from census.people.people import ChatId, Employee, Grant, Role
from census.recaps.recap import RecapRow
from census.units import Measure
from services.ports.registers import HouseholdProgress, RegistryEntry
from simulator.chats.world import Telegram
from simulator.cloud.trouble.flood import Flood
from storage.engine.migrating import migrate
from storage.unit_of_work import Storage
from trials.database import Database, Outages
from trials.life import End, Life, drawn_from
from trials.network.network import Network
from trials.network.weather import Weather
from trials.people.errands import Errands
from trials.people.population import Population
from trials.town.ground import (
    EMPLOYEES,
    EVERYBODY,
    FOUNDED,
    GROUP,
    HASHER,
    HEALTH,
    ID,
    NIPS,
    SABRANG,
    SOCIAL,
    SUMBEREJO,
    UNITS,
    Founded,
    folder,
    make_ground,
)
from trials.world import Owed, World

HOUSEHOLDS = {
    "Siti": ("3509125203850001", "3509121206150001"),
    "Budi": ("3509120403850002", "3509121206150002"),
}
"""Who can look a household up that the registry knows: NIK and family card."""


@cache
def found() -> Founded:
    """Found the town, once in a process."""
    path = folder() / "founded.db"
    asyncio.run(_settle(path))
    world = World(FOUNDED)
    telegram = Telegram(world, flood=Flood(now=lambda: world.seconds))
    people = Population(world, telegram, random.Random(0))
    errands = Errands(people)
    for name in EVERYBODY:
        telegram.person(name)
    telegram.group(GROUP, members=[people.person("Slamet")], with_bot=True)
    for place, name in enumerate(EVERYBODY):
        people.goes(name, errands.joins(), 10 + place)
    for name in (*EMPLOYEES, "Agus"):
        people.goes(name, errands.joins_as_employee(name), 600)
    people.goes("Slamet", errands.binds_the_group(), 600)
    life = _life(world, telegram, path)
    world.at(3600, life.stop)
    with drawn_from(0):
        end = life.run()
    if end is not End.STOPPED or people.given_up:
        raise RuntimeError(f"the town was not founded: {end} {life.fault!r} {people.given_up}")
    return Founded(path.read_bytes(), telegram.dump())


def _life(world: World, telegram: Telegram, path: Path) -> Life:
    chance = random.Random(0)
    return Life(
        world=world,
        ground=make_ground(),
        telegram=telegram,
        path=path,
        database=Database(world, Outages(), chance, lambda: None),
        network=Network(
            world,
            telegram,
            Weather(),
            chance,
            process=0,
            requests=[],
            handed_out={},
            first_fetches={},
            owed=lambda _: (),
        ),
        report=lambda _: None,
        owed=lambda: Owed(float("inf"), found_by_polling=True),
    )


async def _settle(path: Path) -> None:
    """Bring in what an operator brings in before the start."""
    await migrate(f"sqlite:///{path}")
    storage = Storage(f"sqlite:///{path}", kinds=KINDS)
    async with storage.open() as uow:
        await uow.units.put(UNITS)
        await uow.roster.put(list(_roster()))
        await uow.people.add(ChatId(ID["Slamet"]), at=FOUNDED)
        await uow.people.grant(ChatId(ID["Slamet"]), Grant(Role.HELPER, SABRANG.code))
        await uow.registry.put(list(_registry()))
        first = await uow.snapshots.add(recap(0), as_of=FOUNDED, source="BPS")
        await uow.snapshots.publish(first.id, at=FOUNDED)
        await uow.commit()
    await storage.close()


def recap(day: int) -> list[RecapRow]:
    """Return the recap of so many days after the start."""
    return [
        RecapRow(HEALTH.code, Measure.EMPLOYEES, 40 + 5 * day, 100),
        RecapRow(SOCIAL.code, Measure.EMPLOYEES, 50 + 2 * day, 100),
        RecapRow(SABRANG.code, Measure.FAMILIES, 1200 + 40 * day, 2310),
        RecapRow(SUMBEREJO.code, Measure.FAMILIES, 1300 + 10 * day, 2310),
    ]


def household(name: str, progress: HouseholdProgress, days: int) -> RegistryEntry:
    """Return what the statistics office knows of somebody's household after some days."""
    nik, card = (number for number in HOUSEHOLDS[name])
    pair = HASHER.pair(Nik.parse(nik), FamilyCardNumber.parse(card))
    known_as = HASHER.household(FamilyCardNumber.parse(card))
    return RegistryEntry(pair, known_as, progress, FOUNDED + timedelta(days=days))


def _registry() -> Iterator[RegistryEntry]:
    for name in HOUSEHOLDS:
        yield household(name, HouseholdProgress.STARTED, 0)


def _roster() -> Iterator[Employee]:
    for name in (*EMPLOYEES, "Agus"):
        hashed = HASHER.employee(Nip.parse(NIPS[name]))
        yield Employee(hashed, name, HEALTH.code, head=name == "Agus")
