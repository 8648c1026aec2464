"""What is kept of a person, as far as it means something to them."""

from dataclasses import dataclass

from census.people import Person, Role
from census.units import Unit


@dataclass(frozen=True, slots=True)
class Kept:
    """All that hangs on a chat.

    ``steps`` are the steps done in all phases, ``messages`` those that the bot owed or sent
    unasked, ``looks`` the boards opened within a week, ``roles`` what somebody was made, and where.
    """

    person: Person
    unit: Unit | None
    roles: tuple[tuple[Role, Unit | None], ...]
    steps: int
    messages: int
    looks: int = 0
