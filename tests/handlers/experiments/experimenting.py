"""Experiments of a town: drafted, joined and finished behind the scenes."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from census.experiments.experiment import Experiment
from census.people.people import ChatId, Grant, Role
from services.residents.guidance import claim_sent
from simulator.chats.people import SimulatedPerson as Somebody
from tests.support.talk import at
from tests.support.town import HEALTH, SOCIAL, Town, open_town

WARM = "Tinggal {sisa_hari} hari. Yuk, satu langkah lagi!"
NEXT_REMINDER, RESULT = at(3, 10, 9), at(3, 14, 9)


async def drafted(admin: Somebody, *, words: str = WARM) -> None:
    """Write an experiment with other words."""
    await admin.sends("/uji")
    await admin.presses("Pengingat ASN")
    await admin.presses("+ Kata-kata lain")
    await admin.sends(words)


async def stored(town: Town, number: int = 1) -> Experiment:
    async with town.app.storage.open() as uow:
        found = await uow.experiments.get(number)
    assert found
    return found


async def employees(
    town: Town, count: int, *, agreed: timedelta = timedelta(days=1)
) -> Sequence[Somebody]:
    """Civil servants of two offices, who joined behind the scenes."""
    crowd = [town.telegram.person(f"Pegawai {number}", started=True) for number in range(count)]
    async with town.app.storage.open() as uow:
        for number, each in enumerate(crowd):
            person = await uow.people.add(ChatId(each.chat_id), at=town.clock.now())
            consented = town.clock.now() - agreed
            await uow.people.change(person, reminders=True, consented_at=consented)
            office = (HEALTH, SOCIAL)[number % 2]
            await uow.people.grant(person.chat, Grant(Role.EMPLOYEE, office.code))
        await uow.commit()
    return crowd


async def finish(town: Town, people: Sequence[Somebody]) -> None:
    async with town.app.storage.open() as uow:
        for each in people:
            person = await uow.people.get(ChatId(each.chat_id))
            assert person
            await claim_sent(uow, town.app.census, person, at=town.clock.now())
        await uow.commit()


def read(people: Sequence[Somebody], text: str) -> list[Somebody]:
    return [each for each in people if any(text in message.text for message in each.from_bot)]


@asynccontextmanager
async def careful_town(folder: Path, database: Path) -> AsyncIterator[Town]:
    """A town in which many are three."""
    proposed = {
        "name": "Sore",
        "reminder": "employees",
        "evenly": "office",
        "arms": [{"at": "15.00"}, {"silent": "50%"}],
    }
    async with open_town(
        *(folder, database),
        broadcast={"second_person_above": 3},
        experiments=[proposed],
    ) as opened:
        yield opened
