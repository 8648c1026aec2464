"""What the audit keeps, by kind: everything that admins, heads and the bot itself did."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from census.people.people import Role
from census.units import Unit


class ActKind(StrEnum):
    """The kinds by which the audit is looked through."""

    ROLES = "roles"
    RECAPS = "recaps"
    FILES = "files"
    BROADCASTS = "broadcasts"
    OFFICES = "offices"
    PROOFS = "proofs"
    GROUPS = "groups"
    HELP = "help"
    FIELDWORK = "fieldwork"
    REST = "rest"


ACTS: Mapping[ActKind, tuple[str, ...]] = {
    ActKind.ROLES: (
        "role given",
        "role taken",
        "role given back",
        "invitation made",
        "invitation accepted",
        "invitation revoked",
        "fieldworker joined",
        "fieldworker left",
    ),
    ActKind.RECAPS: (
        "recap staged",
        "recap redated",
        "recap discarded",
        "recap published",
        "recap withdrawn",
    ),
    ActKind.FILES: (
        "fieldworker codes made",
        "roster imported",
        "registry imported",
        "registry taken back",
        "finished imported",
        "finished taken back",
        "units imported",
        "bases imported",
        "blocks imported",
        "fieldworkers imported",
        "progress imported",
    ),
    ActKind.BROADCASTS: (
        "broadcast started",
        "broadcast confirmed",
        "broadcast declined",
        "broadcast taken back",
        "broadcast paused",
        "broadcast resumed",
        "broadcast stopped",
        "broadcast dropped",
        "broadcast tried again",
        "delivery tried again",
        "experiment started",
        "experiment confirmed",
        "experiment dropped",
        "experiment stopped",
        "experiment ended",
        "experiment adoption asked",
        "experiment adoption dropped",
        "experiment adopted",
    ),
    ActKind.OFFICES: (
        "joined",
        "nip released",
        "nip declined",
        "office called",
        "office thanked",
        "company registered",
        "company corrected",
        "company confirmed",
        "company merged",
        "company refused",
        "company withdrawn",
        "workers listed",
        "worker struck",
        "worker left",
    ),
    ActKind.PROOFS: (
        "proof accepted",
        "proof returned",
        "proof reopened",
        "proofs exported",
    ),
    ActKind.GROUPS: ("group code made", "group bound", "group released"),
    ActKind.HELP: (
        "desk bound",
        "assisted family counted",
        "assisted family undone",
        "visits answered",
    ),
    ActKind.FIELDWORK: (
        "work allocated",
        "work handed over",
        "blocks given",
        "fieldworker away",
        "fieldworker back",
        "lock day set",
        "field phase moved",
    ),
    ActKind.REST: (
        "calendar changed",
        "settings read again",
        "wave opened",
        "questions attached",
        "questions ignored",
        "person erased",
        "people forgotten",
    ),
}
"""Every act that is noted. One that is not here is shown by its name, in English."""


@dataclass(frozen=True, slots=True)
class ShownAct:
    """An act with the names of whom and what it is about; ``who`` is empty for the bot itself.

    ``arms`` are those of an experiment, by their codes.
    """

    at: datetime
    who: str
    action: str
    unit: Unit | None = None
    role: Role | None = None
    whom: str = ""
    number: str = ""
    count: int = 0
    arms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AuditView:
    """A page of the audit, of one kind or one person or of all; ``pages`` is how many there are."""

    acts: Sequence[ShownAct]
    page: int
    pages: int
    kind: ActKind | None = None
    by: str = ""
    name: str = ""


def kind_of(action: str) -> ActKind:
    """Return the kind of an act."""
    return next((kind for kind, acts in ACTS.items() if action in acts), ActKind.REST)
