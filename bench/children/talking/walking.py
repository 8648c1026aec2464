"""Families who walk through the census with the bot, all of them step by step at once."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from simulator.chats.people import SimulatedPerson

Act = Callable[[SimulatedPerson], Awaitable[object]]


def says(text: str) -> Act:
    return lambda person: person.sends(text, queue=True)


def presses(label: str) -> Act:
    return lambda person: person.presses(label, queue=True)


async def types_numbers(person: SimulatedPerson) -> None:
    """Ask for a household of one's own: nobody else types the same numbers."""
    serial = person.user_id % 10_000
    await person.sends(f"350912520385{serial:04} 350912120615{serial:04}", queue=True)


async def first_choice(person: SimulatedPerson) -> None:
    """Press the first of the topics that the question may be about."""
    await person.presses(person.buttons()[0], queue=True)


WALK: Sequence[Act] = (
    says("/start"),
    presses("Bahasa Indonesia"),
    presses("Setuju"),
    presses("Mulai langkah 1"),
    *[presses("Sudah")] * 7,
    presses("Sudah saya kirim"),
    says("/status"),
    presses("Setuju"),
    types_numbers,
    says("kok muncul kode 104 ya"),
    first_choice,
)
"""From START to a finished form, its status, and one question: an update each."""


async def walk(people: Sequence[SimulatedPerson], patience: float = 600) -> int:
    """Let people go the whole walk; return how many updates they made."""
    for act in WALK:
        before = {person.user_id: _seen(person) for person in people}
        for person in people:
            await act(person)
        async with asyncio.timeout(patience):
            while any(  # noqa: ASYNC110 - what is seen, no event
                _seen(person) == before[person.user_id] for person in people
            ):
                await asyncio.sleep(0.01)
    return len(WALK) * len(people)


def _seen(person: SimulatedPerson) -> tuple[int, str, tuple[str, ...]]:
    return len(person.from_bot), person.sees(), tuple(person.buttons())
