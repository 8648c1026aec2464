"""A proof: the receipt that an employee hands in, and what became of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from census.people.people import ChatId, KeyedHash
from census.units import UnitCode


class ProofState(StrEnum):
    """The states of a proof. ``replaced``: the person handed in another one while it waited."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    REPLACED = "replaced"


class ProofFile(StrEnum):
    """How Telegram holds the file: file ids of photos and documents are used differently."""

    PHOTO = "photo"
    DOCUMENT = "document"


class ProofClaim(StrEnum):
    """What the proof is to show: a receipt, or that the household cannot take part online."""

    RECEIPT = "receipt"
    CANNOT_ONLINE = "cannot_online"


class ProofKind(StrEnum):
    """What a reader took a file for. ``unread``: nothing reads such files here, or it failed."""

    RECEIPT = "receipt"
    NO_RECEIPT = "no_receipt"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class FamilyLine:
    """A line of a receipt: a member of the family, and whether their data is complete.

    It lives in memory only, until the names are matched with the rosters.
    """

    name: str
    complete: bool


@dataclass(frozen=True, slots=True)
class ReadProof:
    """What a reader saw in a file; ``lines`` is empty unless it is a receipt. Memory only."""

    kind: ProofKind
    lines: tuple[FamilyLine, ...] = ()


@dataclass(frozen=True, slots=True)
class ProofReading:
    """What is kept of a reading: counts, and the roster entries that the receipt names.

    ``members`` and ``complete`` count the family's lines. ``named`` are the keyed hashes of the
    NIPs of employees, in whatever office.
    """

    kind: ProofKind = ProofKind.UNREAD
    members: int = 0
    complete: int = 0
    named: tuple[KeyedHash, ...] = ()

    @property
    def looks_complete(self) -> bool:
        """Whether all members are complete and an employee of a roster is among them."""
        return 0 < self.members == self.complete and bool(self.named)


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision of a verifier, or of the rule (``by`` is None): accepted, or returned and why."""

    state: ProofState
    at: datetime
    by: ChatId | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NewProof:
    """A proof as it is handed in.

    ``content`` is the keyed hash of the file's bytes (None when the file could not be fetched),
    ``unique_id`` Telegram's ``file_unique_id``, ``family`` the keyed hash of the normalised family
    lines where they were read. ``why`` is the reason of a claim that one cannot take part online.
    """

    chat: ChatId
    nip: KeyedHash
    office: UnitCode
    file_id: str
    unique_id: str
    file: ProofFile
    sent_at: datetime
    claim: ProofClaim = ProofClaim.RECEIPT
    why: str = ""
    content: KeyedHash | None = None
    family: KeyedHash | None = None
    reading: ProofReading = ProofReading()


@dataclass(frozen=True, slots=True)
class Proof:
    """A stored proof. ``sample`` marks one that a rule accepted and a person checks as well."""

    number: int
    handed_in: NewProof
    state: ProofState = ProofState.WAITING
    decision: Decision | None = None
    sample: bool = False
