"""A proof: the receipt that an employee hands in, and what became of it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from census.people.people import ChatId, KeyedHash
from census.people.submission import SubmissionState
from census.units import UnitCode

MEGABYTE = 1_000_000
TELEGRAMS_LARGEST = 20 * MEGABYTE
"""A bot can fetch no larger file. Source: Bot API, "getFile"."""


@dataclass(frozen=True, slots=True)
class ProofRules:
    """How one deployment handles proofs.

    ``accept_when_read`` lets a reading that looks complete accept by itself. ``kept_for`` is how
    long a proof is kept, counted from when it was sent. ``largest`` is in bytes. Verifiers are
    reminded of what has waited for ``remind_after``. ``offline_needs_proof`` names the offices
    that want a proof from those who cannot take part online; True means all of them.
    """

    accept_when_read: bool = False
    kept_for: timedelta = timedelta(days=90)
    largest: int = 10 * MEGABYTE
    remind_after: timedelta = timedelta(hours=24)
    offline_needs_proof: bool | Collection[UnitCode] = False

    def wants_offline_proof(self, office: UnitCode) -> bool:
        """Tell whether an office wants a proof that somebody cannot take part online."""
        wanted = self.offline_needs_proof
        return wanted if isinstance(wanted, bool) else office in wanted


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
    """What a reader took a file for.

    ``broken``: nobody can open it, or there is nothing in it. ``unread``: nothing reads such files
    here, or it failed.
    """

    RECEIPT = "receipt"
    NO_RECEIPT = "no_receipt"
    BROKEN = "broken"
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
    def is_incomplete(self) -> bool:
        """Whether a member of the family is not complete."""
        return self.complete < self.members

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
class PendingFile:
    """A file that a person sent, before they say that it is a proof.

    ``message`` is Telegram's number of the person's message, ``album`` its media group.
    """

    chat: ChatId
    message: int
    file_id: str
    unique_id: str
    file: ProofFile
    at: datetime
    album: str | None = None


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
    """A stored proof.

    ``sample`` marks one that a rule accepted and that waits for a person to check it as well.
    """

    number: int
    handed_in: NewProof
    state: ProofState = ProofState.WAITING
    decision: Decision | None = None
    sample: bool = False


def owes_another(proof: Proof | None, state: SubmissionState) -> bool:
    """Tell whether somebody who says that all is sent owes another proof.

    The one that was handed in came back, or waits and falls short.
    """
    if proof is None:
        return False
    if state is SubmissionState.PROOF_SENT:
        return falls_short(proof)
    return proof.state is ProofState.RETURNED and state is SubmissionState.CLAIMED


def falls_short(proof: Proof) -> bool:
    """Tell whether a receipt that waits was read, and shows no family that is complete."""
    reading, claim = proof.handed_in.reading, proof.handed_in.claim
    short = reading.is_incomplete or reading.kind in _NOTHING_SEEN
    return short and claim is ProofClaim.RECEIPT and proof.state is ProofState.WAITING


_NOTHING_SEEN = frozenset({ProofKind.NO_RECEIPT, ProofKind.BROKEN})
