"""How often numbers and codes may be tried, and files handed in, whatever they are for."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from census.errors import CensusError
from census.people.patience import A_DAY, free_again
from census.people.people import Person
from services.ports.unit_of_work import UnitOfWork

PROOF = "proof"


@dataclass(frozen=True, slots=True)
class AttemptLimits:
    """How often something may be tried in ``window``: by one chat, and by everybody together.

    ``proofs`` are the files that one chat may hand in; ``per_chat`` holds for all other kinds. A
    chat that tries too often waits longer each time.
    """

    per_chat: int = 5
    overall: int = 3000
    window: timedelta = timedelta(hours=1)
    proofs: int = 20

    def of(self, kind: str) -> int:
        """Return how often one chat may try a kind."""
        return self.proofs if kind == PROOF else self.per_chat


async def require_patience(
    uow: UnitOfWork, kind: str, person: Person, limits: AttemptLimits, *, at: datetime
) -> None:
    """Refuse what was tried too often, before a number is asked for.

    Raises CensusError("too-many-attempts", moment=…) for the chat, with when to try again, or
    CensusError("too-busy") for everybody.
    """
    tries = await uow.attempts.of_chat(kind, at - A_DAY, person.chat)
    free = free_again(tries, limits.of(kind), limits.window)
    if free is not None and free > at:
        raise CensusError("too-many-attempts", moment=free.isoformat())
    if await uow.attempts.since(kind, at - limits.window) >= limits.overall:
        raise CensusError("too-busy")


async def count_attempt(
    uow: UnitOfWork, kind: str, person: Person, limits: AttemptLimits, *, at: datetime
) -> None:
    """Count one attempt to use an identity number. Raises as ``require_patience`` does."""
    await require_patience(uow, kind, person, limits, at=at)
    await uow.attempts.add(kind, person.chat, at=at)
