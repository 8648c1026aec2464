"""How the tests of broadcasts write one, and look at what it shows."""

from census.broadcasts.broadcast import Broadcast, BroadcastState
from simulator.chats.people import SimulatedPerson as Somebody
from simulator.cloud.state import ChatMessage
from tests.support.town import Town

TEXT = "Besok petugas datang. Info: {situs}"


async def draft(
    admin: Somebody, text: str = TEXT, *, who: str = "Semua peserta", part: str = "Semuanya"
) -> None:
    """Write a broadcast up to its preview."""
    await admin.sends("/siaran")
    if "Buat siaran baru" in admin.buttons():
        await admin.presses("Buat siaran baru")
    await admin.presses(who)
    await admin.presses(part)
    await admin.presses("Di mana saja")
    await admin.sends(text)


async def stored(town: Town, number: int = 1) -> Broadcast:
    """Return what is kept of a broadcast."""
    async with town.app.storage.open() as uow:
        found = await uow.broadcasts.get(number)
    assert found
    return found


async def state(town: Town, number: int = 1) -> BroadcastState:
    """Return where a broadcast stands."""
    return (await stored(town, number)).state


def with_text(somebody: Somebody, text: str) -> list[ChatMessage]:
    """Return the bot's messages in somebody's chat that say something."""
    return [message for message in somebody.from_bot if text in message.text]
