"""What the conversations about broadcasts share: the panel, what buttons and questions carry."""

from census.broadcast import Broadcast
from census.errors import CensusError
from handlers.replies import Show
from handlers.turn import Turn
from presentation import broadcasts
from presentation.actions import Press
from services.broadcast_views import outlook


async def panel(turn: Turn, broadcast: Broadcast) -> Show:
    """Show a broadcast as it stands."""
    house = turn.house
    looks = await outlook(turn.uow, house.rules, house.broadcasts, broadcast, at=turn.at)
    return Show(broadcasts.panel(turn.texts, looks=looks))


async def ask(turn: Turn, key: str, draft: Broadcast, **facts: str) -> None:
    """Open a question about a draft."""
    await turn.ask(key, broadcast=str(draft.id), **facts)


def asked_broadcast(turn: Turn) -> int:
    """Return the number of the draft that the open question is about."""
    return int(turn.question.facts["broadcast"]) if turn.question else 0


def number_of(press: Press) -> int:
    """Return the number that a button carries. Raises CensusError("old-button")."""
    return whole_number(press, 0)


def whole_number(press: Press, place: int) -> int:
    """Return a whole number that a button carries. Raises CensusError("old-button")."""
    value = value_of(press, place)
    # Longer than any number of ours, and than what the database takes.
    if not value.isascii() or not value.isdigit() or len(value) > 12:  # noqa: PLR2004
        raise CensusError("old-button")
    return int(value)


def value_of(press: Press, place: int) -> str:
    """Return what a button carries at a place. Raises CensusError("old-button")."""
    if place >= len(press.values):
        raise CensusError("old-button")
    return press.values[place]
