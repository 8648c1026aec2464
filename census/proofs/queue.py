"""The verifier's queue: what is shown of a proof, and what is told of a decision."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from census.definition import Census
from census.people.people import Employee
from census.people.submission import SubmissionState
from census.proofs.proof import Proof, ProofClaim, ProofKind, ProofState
from census.units import Unit, UnitCode, UnitKind


class OnBoard(StrEnum):
    """When the board of an office shows a receipt that was accepted."""

    NEXT_RECAP = "recap"
    NEVER = "final"
    """The phase is over, and no recap follows."""


class ReturnReason(StrEnum):
    """The usual reasons for returning a proof. A decision holds one of these, or own words."""

    NO_RECEIPT = "no_receipt"
    INCOMPLETE = "incomplete"
    UNREADABLE = "unreadable"
    OTHER_PERSON = "other_person"


_SEEN = {ProofKind.NO_RECEIPT: ReturnReason.NO_RECEIPT, ProofKind.BROKEN: ReturnReason.UNREADABLE}


def to_mend(proof: Proof) -> str:
    """Return what is to be mended: a verifier's reason, or else what a reader saw."""
    if proof.decision is not None:
        return proof.decision.reason
    return _SEEN.get(proof.handed_in.reading.kind, ReturnReason.INCOMPLETE)


@dataclass(frozen=True, slots=True)
class EmployeesProof:
    """A proof with the roster line of who handed it in; no line for one who left the roster."""

    proof: Proof
    employee: Employee | None
    office: Unit | None

    @property
    def name(self) -> str:
        """The name on the roster; empty without one."""
        return self.employee.name if self.employee else ""


@dataclass(frozen=True, slots=True)
class AlsoCounted:
    """Somebody else whom a receipt names, with the office of their roster."""

    employee: Employee
    office: Unit | None


@dataclass(frozen=True, slots=True)
class ProofAtHand:
    """The proof that a verifier looks at.

    ``counts_for`` are the others whom the receipt names, ``alike`` the proofs of other people with
    the same picture or family, ``waiting`` how many wait with this one.
    """

    handed_in: EmployeesProof
    counts_for: tuple[AlsoCounted, ...]
    alike: tuple[EmployeesProof, ...]
    waiting: int

    @property
    def proof(self) -> Proof:
        """The proof itself."""
        return self.handed_in.proof


@dataclass(frozen=True, slots=True)
class WaitingInOffice:
    """How many proofs wait in an office, and since when the oldest.

    ``own`` are those among them that count for the reader, which others decide; ``by_family`` if
    one of these was handed in by somebody else.
    """

    office: Unit
    waiting: int
    oldest: datetime
    own: int = 0
    by_family: bool = False


SUNDAY = 6
"""Sunday in ``date.weekday()``."""


def is_brought_to_mind(first: date, today: date, quiet: Collection[date]) -> bool:
    """Tell whether a queue that is due since ``first`` is brought to mind today.

    That is on the first working day and every second one after it; Sundays and quiet days are none.
    """
    days = (first + timedelta(days=n) for n in range((today - first).days + 1))
    working = [day for day in days if day.weekday() != SUNDAY and day not in quiet]
    return today in working and len(working) % 2 == 1


@dataclass(frozen=True, slots=True)
class QueueOverview:
    """What waits for a verifier, and what else there is.

    ``samples`` are those that the rule has accepted and a person checks as well, without those
    that count for the verifier. ``looking`` are the names of colleagues who
    look at one now (empty without one on a roster), ``looking_until`` when the last of them gives
    way. ``decides`` and ``exports`` say what the person may do; ``exported`` is the office of the
    file, None for all.
    """

    offices: tuple[WaitingInOffice, ...] = ()
    samples: int = 0
    decided: int = 0
    differences: int = 0
    looking: tuple[str, ...] = ()
    looking_until: datetime | None = None
    decides: bool = False
    exports: bool = False
    exported: UnitCode | None = None

    @property
    def waiting(self) -> int:
        """How many wait in all."""
        return sum(each.waiting for each in self.offices)

    @property
    def own(self) -> int:
        """How many of them count for the verifier."""
        return sum(each.own for each in self.offices)

    @property
    def by_family(self) -> bool:
        """Whether somebody of the family handed one of these in."""
        return any(each.by_family for each in self.offices)

    @property
    def to_look(self) -> int:
        """How many a person can look at, with those that colleagues look at now."""
        return self.waiting - self.own + self.samples if self.decides else 0

    @property
    def oldest(self) -> datetime | None:
        """Since when the oldest waits."""
        return min((each.oldest for each in self.offices), default=None)


@dataclass(frozen=True, slots=True)
class Difference:
    """A proof on which the verifier and the statistics office differ.

    ``stated`` is what the statistics office said, at ``stated_at``.
    """

    handed_in: EmployeesProof
    stated: SubmissionState
    stated_at: datetime


class ProofEnd(StrEnum):
    """What is told of a proof. ``reopened``: a decision was taken back."""

    ACCEPTED = "accepted"
    RETURNED = "returned"
    REOPENED = "reopened"

    @property
    def state(self) -> ProofState:
        """The state of a proof of which this is still true."""
        return ProofState.WAITING if self is ProofEnd.REOPENED else ProofState(self.value)


@dataclass(frozen=True, slots=True)
class ProofNews:
    """To an employee: what became of a proof that counts for them.

    ``sender`` is the name of who handed it in, empty when it was the reader. ``reason`` is one of
    ReturnReason, or own words of the verifier. ``others`` are the names of those for whom the
    reader's own proof counts as well. ``on_board``: when the board shows it, where recaps count.
    """

    end: ProofEnd
    sender: str = ""
    reason: str = ""
    claim: ProofClaim = ProofClaim.RECEIPT
    others: tuple[str, ...] = ()
    on_board: OnBoard | None = None


@dataclass(frozen=True, slots=True)
class QueueAges:
    """To verifiers, else heads, else admins: proofs of an office have waited for long."""

    waits: WaitingInOffice
    decides: bool


@dataclass(frozen=True, slots=True)
class ListedProof:
    """A proof in a list. ``decided_by`` is the roster's name of who decided, if known."""

    handed_in: EmployeesProof
    by_rule: bool
    decided_by: str


@dataclass(frozen=True, slots=True)
class ProofList:
    """The exported list of an office (None: of all), as it was at a moment."""

    rows: tuple[ListedProof, ...]
    office: Unit | None
    at: datetime


def shown_on_board(census: Census, office: UnitKind, *, online: bool) -> OnBoard | None:
    """Return when recaps bring a receipt onto the board; None where names are counted, at once.

    ``online`` tells whether people can take part now.
    """
    if not census.recaps_count(office):
        return None
    return OnBoard.NEXT_RECAP if online else OnBoard.NEVER
