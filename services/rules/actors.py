"""The actors of admin use cases: an admin, or the system."""

from dataclasses import dataclass

from census.errors import CensusError
from census.people import Person, Role


@dataclass(frozen=True, slots=True)
class System:
    """The command line. Its user may do what an admin may."""

    name: str = "system"


Actor = Person | System


def require_admin(actor: Actor) -> None:
    """Raise CensusError("not-allowed") for everybody but an admin and the system."""
    if isinstance(actor, Person) and not actor.holds(Role.ADMIN):
        raise CensusError("not-allowed", who="team")


def name_of(actor: Actor) -> str:
    """Return an actor's name in the audit."""
    return actor.name if isinstance(actor, System) else str(actor.chat)
