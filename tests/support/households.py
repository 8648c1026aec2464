"""Households that the statistics office knows, each with numbers of its own."""

from dataclasses import dataclass
from itertools import count as numbers

from census.identity.numbers import FamilyCardNumber, Nik
from services.ports.registers import HouseholdProgress, RegistryEntry
from simulator.chats.people import SimulatedPerson
from tests.support.talk import at
from tests.support.town import Town

SERIAL = numbers(11)


@dataclass(frozen=True)
class Household:
    """A man's NIK, so that it could pass for a family card's number, and the card's number."""

    nik: str
    card: str


async def a_household(
    town: Town, progress: HouseholdProgress = HouseholdProgress.STARTED
) -> Household:
    """Let the statistics office know one more household, as of the evening before."""
    serial = next(SERIAL)
    household = Household(f"350912120385{serial:04}", f"350912120615{serial:04}")
    nik, card = Nik.parse(household.nik), FamilyCardNumber.parse(household.card)
    pair, known_as = town.hasher.pair(nik, card), town.hasher.household(card)
    async with town.app.storage.open() as uow:
        await uow.registry.put([RegistryEntry(pair, known_as, progress, at(3, 5, 18))])
        await uow.commit()
    return household


async def asks(town: Town, *typed: str) -> SimulatedPerson:
    """Somebody who asks for the status and types what is asked."""
    siti = await town.resident()
    await siti.presses("Cek status")
    for text in typed:
        await siti.sends(text)
    return siti


def typed_by(somebody: SimulatedPerson) -> list[str]:
    """What somebody typed and is still there to be read."""
    return [m.text for m in somebody.messages if m.sender_id == somebody.user_id]
