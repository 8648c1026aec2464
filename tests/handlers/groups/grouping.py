"""A village's operator, the group of the village, and the board both want to see."""

from census.people.people import Role
from census.recaps.recap import RecapRow
from census.units import Measure
from simulator.chats.groups import SimulatedGroup
from simulator.chats.people import SimulatedPerson
from tests.support.town import SABRANG, SUMBEREJO, Town


async def a_helper(town: Town) -> SimulatedPerson:
    """The village's operator."""
    slamet = await town.resident("Slamet")
    await town.grants(slamet, Role.HELPER, SABRANG)
    return slamet


def code_of(somebody: SimulatedPerson) -> str:
    """A code, as the newest message offers it."""
    return somebody.sees().split("/ikat@sensus_bot ")[1].split()[0]


async def a_bound_group(town: Town, slamet: SimulatedPerson) -> SimulatedGroup:
    await slamet.sends("/kode")
    group = town.telegram.group("Warga Sabrang", members=[slamet], with_bot=True)
    await slamet.sends(f"/ikat@sensus_bot {code_of(slamet)}", to=group)
    assert "Grup ini sekarang grup Desa Sabrang" in group.sees()
    return group


async def villages_are_ranked(town: Town) -> None:
    await town.publishes(
        [
            RecapRow(SABRANG.code, Measure.FAMILIES, 1204, 2310),
            RecapRow(SUMBEREJO.code, Measure.FAMILIES, 1300, 2310),
        ]
    )
