"""Companies that are there already: what the tests of companies share."""

from simulator.chats.people import SimulatedPerson
from tests.support.town import Town


async def registers(
    town: Town, contact: str, company: str, *, kind: str = "Perusahaan", employees: str = "300"
) -> SimulatedPerson:
    """Somebody new registers a company in Sabrang."""
    somebody = await town.resident(contact)
    await somebody.sends("/perusahaan")
    await somebody.presses(kind)
    await somebody.sends(company)
    await somebody.sends("Sabrang")
    await somebody.sends(employees)
    await somebody.presses("Kirim ke tim sensus")
    return somebody
