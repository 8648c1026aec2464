"""Ports of proofs: the table of what was handed in, the queue, and the reader of files."""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from census.people.people import ChatId, KeyedHash
from census.proofs.proof import (
    Decision,
    NewProof,
    PendingFile,
    Proof,
    ProofFile,
    ReadProof,
)
from census.units import UnitCode

ReadProofFile = Callable[[bytes, ProofFile], Awaitable[ReadProof]]
"""Reads a file in a worker process, with limits of size, pages and time. Never raises for a file
that cannot be read: it says ``unread``."""

FetchFile = Callable[[str], Awaitable[bytes | None]]
"""Fetches a file from Telegram by its file id, into memory; None when it is too large or away."""


@dataclass(frozen=True, slots=True)
class OfficeQueue:
    """What waits in an office: the number of proofs, and since when the oldest.

    ``samples`` are proofs that a rule accepted, and that wait for a person to check them as well.
    """

    office: UnitCode
    waiting: int
    oldest: datetime | None = None
    samples: int = 0


@dataclass(frozen=True, slots=True)
class ProofLease:
    """Who looks at a proof, and until when nobody else is shown it."""

    proof: int
    verifier: ChatId
    until: datetime


@dataclass(frozen=True, slots=True)
class ShownCopy:
    """A copy of a proof in a verifier's chat. It is deleted at the decision, or when it ages."""

    proof: int
    chat: ChatId
    message: int
    shown_at: datetime


class Proofs(Protocol):
    """Proofs that were handed in. Of the file only Telegram's id and keyed hashes are kept."""

    async def add(self, proof: NewProof) -> Proof:
        """Store a proof that waits. One of the same person that still waits becomes replaced."""

    async def withdraw(self, nip: KeyedHash) -> None:
        """Let a person's proof no longer wait; it becomes replaced."""

    async def ask(self, file: PendingFile) -> bool:
        """Store a file, for the person to say whether it is a proof.

        False when it belongs to the album of a file that is there.
        """

    async def asked(self, chat: ChatId, message: int | None = None) -> PendingFile | None:
        """Return the file of a person's message, or the newest one that they were asked about."""

    async def drop(self, chat: ChatId, message: int | None = None) -> None:
        """Forget the file of a message, or (None) all files that a chat was asked about."""

    async def drop_older(self, chat: ChatId, message: int) -> None:
        """Forget the files of a chat's messages before this one."""

    async def get(self, number: int) -> Proof | None:
        """Return a proof."""

    async def newest_of(self, nip: KeyedHash) -> Proof | None:
        """Return the newest proof of a person."""

    async def returned_in(self, office: UnitCode) -> Collection[KeyedHash]:
        """Return the people of an office whose newest proof was returned."""

    async def count(self, chat: ChatId) -> int:
        """Count the proofs that a chat has handed in."""

    async def alike(self, proof: Proof) -> Sequence[Proof]:
        """Return proofs of other people with the same bytes, file or family lines, by number."""

    async def decide(self, number: int, decision: Decision, *, sample: bool = False) -> bool:
        """Record a decision on a proof that waits, or on a sample; False when it does neither.

        With ``sample`` the proof stays in the queue for a person. Leases of it end.
        """

    async def wait_again(self, number: int) -> bool:
        """Take a decision back; False without one, or when the person sent another proof since."""

    async def lease(
        self,
        verifier: ChatId,
        offices: Sequence[UnitCode] | None,
        *,
        after: int = 0,
        at: datetime,
        until: datetime,
    ) -> Proof | None:
        """Lease the oldest waiting proof or sample of some offices (None: of all) to a verifier.

        Proofs that another verifier holds at ``at`` are passed over; the verifier's own lease is
        renewed, and a verifier holds one at a time. ``after`` passes over proofs up to that
        number: what was skipped comes again in the next round.
        """

    async def release(self, verifier: ChatId) -> None:
        """End the leases of a verifier."""

    async def leases(
        self, offices: Sequence[UnitCode] | None = None, *, at: datetime
    ) -> Sequence[ProofLease]:
        """Return who looks at which proof of these offices (None: of all) now, by its number."""

    async def queues(
        self, offices: Sequence[UnitCode] | None = None
    ) -> Mapping[UnitCode, OfficeQueue]:
        """Return what waits in each of these offices (None: in all); empty queues are left out."""

    async def queued_of(
        self, chat: ChatId, nip: KeyedHash | None, offices: Sequence[UnitCode] | None
    ) -> Sequence[Proof]:
        """Return what the queue of these offices (None: of all) has of a chat or names a NIP."""

    async def waiting(self) -> Sequence[Proof]:
        """Return all proofs that wait, the oldest first; samples do not."""

    async def of_office(self, office: UnitCode | None) -> Sequence[Proof]:
        """Return all proofs of an office (None: of all), the oldest first, for an export."""

    async def decided_by(
        self, person: ChatId, *, led: Sequence[UnitCode] = (), since: datetime
    ) -> Sequence[Proof]:
        """Return what a person decided since a moment, the newest first.

        For a leader also what anybody decided in the offices that are ``led``. Left out are proofs
        whose sender has handed in another one since.
        """

    async def note_copy(self, copy: ShownCopy) -> None:
        """Remember a copy that a verifier sees."""

    async def copies(
        self, proof: int | None = None, *, shown_before: datetime | None = None
    ) -> Sequence[ShownCopy]:
        """Return the copies of a proof, or those of all, the oldest first.

        With ``shown_before``: those that were shown before it, and those whose proof is gone.
        """

    async def forget_copy(self, copy: ShownCopy) -> None:
        """Forget a copy that is gone."""

    async def forget_before(self, moment: datetime, *, unanswered: datetime) -> int:
        """Delete proofs, decided or not, that were sent before a moment; return how many.

        Files that their sender was asked about go when they are older than ``unanswered``.
        Copies that verifiers see stay noted until they are deleted from the chats.
        """
