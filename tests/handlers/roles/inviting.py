"""Somebody invites and somebody opens the link: what the tests of roles share."""

import re

from simulator.chats.people import SimulatedPerson
from tests.support.town import Town

LINK = re.compile(r"https://t\.me/sensus_bot\?start=([A-Za-z0-9_-]+)")


def payload_of(somebody: SimulatedPerson) -> str:
    """What the link in the newest message carries."""
    found = LINK.search(somebody.sees())
    assert found, somebody.sees()
    return found[1]


async def invites(
    maker: SimulatedPerson, role: str | None, place: str | None = None, *, uses: int = 1
) -> str:
    """Make an invitation as people do; return what its link carries."""
    await maker.sends("/undang")
    if role is not None:
        await maker.presses(role)
    if place is not None:
        await maker.sends(place)
    if uses > 1:
        await maker.presses(f"{uses} orang")
    await maker.presses("Buat tautan undangan")
    return payload_of(maker)


async def comes(town: Town, payload: str, name: str, *, new: bool = False) -> SimulatedPerson:
    """Open a link and accept, as somebody who knows the bot, or (``new``) for the first time."""
    guest = town.telegram.person(name) if new else await town.resident(name)
    await guest.opens_link(payload)
    if new:
        await guest.presses("Indonesia")
        await guest.presses("Setuju")
    await guest.presses("Terima")
    return guest
