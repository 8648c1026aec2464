"""Who does what only the campaign's people may do."""

from dataclasses import dataclass

from census.errors import CensusError
from census.people import Person, Role


@dataclass(frozen=True, slots=True)
class System:
    """The command line: whoever has the machine may do what an admin may."""

    name: str = "system"


Actor = Person | System


def require_admin(actor: Actor) -> None:
    """Raise CensusError("not-allowed") for anybody but an admin and the system."""
    if isinstance(actor, Person) and not actor.holds(Role.ADMIN):
        raise CensusError("not-allowed", who="team")


def name_of(actor: Actor) -> str:
    """Return what the audit calls an actor."""
    return actor.name if isinstance(actor, System) else str(actor.chat)
