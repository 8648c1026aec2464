"""Proofs: what was handed in, the queue with its leases, and the copies that verifiers see."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Row,
    Select,
    and_,
    cast,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    true,
    update,
)

from census.people.people import ChatId, KeyedHash
from census.proofs.proof import (
    Decision,
    NewProof,
    PendingFile,
    Proof,
    ProofReading,
    ProofState,
)
from census.units import UnitCode
from services.ports.proofs import OfficeQueue, ShownCopy
from storage.engine.batch import upsert
from storage.engine.repository import Repository, row_of, value_of
from storage.tables.proofs import pending_files, proof_copies, proofs

_WAITS = proofs.c.state == ProofState.WAITING
_IN_TURN = select(proofs).order_by(proofs.c.number)
_FREE: Mapping[str, Any] = {"leased_to": None, "leased_until": None}
_UNDECIDED: Mapping[str, Any] = {"decided_at": None, "decided_by": None, "reason": ""}
_newer = proofs.alias("newer")


class StoredProofs(Repository):
    """The port ``Proofs``."""

    async def add(self, proof: NewProof) -> Proof:
        """Store a proof that waits. One of the same person that still waits becomes replaced."""
        await self._transaction.run(
            update(proofs)
            .where(proofs.c.nip == proof.nip, _WAITS)
            .values(state=ProofState.REPLACED, queued=False, **_FREE)
        )
        reading = proof.reading
        row = row_of(proof, kind=reading.kind, members=reading.members, complete=reading.complete)
        more = {"named": list(reading.named), "state": ProofState.WAITING, "queued": True}
        number = await self._transaction.value(
            insert(proofs).returning(proofs.c.number),
            {**{name: value for name, value in row.items() if name != "reading"}, **more}
            | {"reason": ""},
        )
        return Proof(number, proof)

    async def ask(self, file: PendingFile) -> bool:
        """Store a file until the person says whether it is a proof; the newest one counts.

        False when it belongs to the album of the file that is there.
        """
        before = await self.asked(file.chat)
        if before is not None and file.album is not None and before.album == file.album:
            return False
        await upsert(self._transaction, pending_files, [asdict(file)])
        return True

    async def asked(self, chat: ChatId) -> PendingFile | None:
        """Return the file of a person that waits for an answer."""
        query = select(pending_files).where(pending_files.c.chat == chat).with_for_update()
        rows = await self._transaction.readable(query)
        return value_of(PendingFile, rows[0]) if rows else None

    async def answered(self, chat: ChatId) -> None:
        """Forget the file that waited for an answer."""
        await self._transaction.run(delete(pending_files).where(pending_files.c.chat == chat))

    async def get(self, number: int) -> Proof | None:
        """Return a proof."""
        return await self._one(select(proofs).where(proofs.c.number == number))

    async def newest_of(self, nip: KeyedHash) -> Proof | None:
        """Return the newest proof of a person."""
        theirs = select(proofs).where(proofs.c.nip == nip)
        return await self._one(theirs.order_by(proofs.c.number.desc()).limit(1))

    async def count(self, chat: ChatId) -> int:
        """Count the proofs that a chat has handed in."""
        query = select(func.count()).select_from(proofs).where(proofs.c.chat == chat)
        counted: int = await self._transaction.value(query)
        return counted

    async def alike(self, proof: Proof) -> Sequence[Proof]:
        """Return proofs of other people with the same bytes, file or family lines, by number."""
        sent = proof.handed_in
        same = [proofs.c.unique_id == sent.unique_id]
        if sent.content is not None:
            same.append(proofs.c.content == sent.content)
        if sent.family is not None:
            same.append(proofs.c.family == sent.family)
        return await self._some(_IN_TURN.where(or_(*same), proofs.c.nip != sent.nip))

    async def decide(self, number: int, decision: Decision, *, sample: bool = False) -> bool:
        """Record a decision on a proof that waits, or on a sample; False when it does neither.

        With ``sample`` the proof stays in the queue for a person. Leases of it end.
        """
        statement = update(proofs).where(proofs.c.number == number, proofs.c.queued)
        decided = {
            "state": decision.state,
            "decided_at": decision.at,
            "decided_by": decision.by,
            "reason": decision.reason,
            "queued": sample,
        }
        return await self._transaction.change(statement.values({**decided, **_FREE})) > 0

    async def wait_again(self, number: int) -> bool:
        """Take a decision back; False without one, or when the person sent another proof since."""
        superseded = exists().where(_newer.c.nip == proofs.c.nip, _newer.c.number > proofs.c.number)
        statement = update(proofs).where(
            proofs.c.number == number,
            proofs.c.state.in_([ProofState.ACCEPTED, ProofState.RETURNED]),
            ~superseded,
        )
        again = {"state": ProofState.WAITING, "queued": True, **_UNDECIDED, **_FREE}
        return await self._transaction.change(statement.values(again)) > 0

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
        queued = and_(proofs.c.queued, proofs.c.number > after, _of(offices))
        own = and_(proofs.c.leased_to == verifier, proofs.c.leased_until > at)
        held = await self._lease(verifier, and_(queued, own), until=until)
        if held is not None:
            return held
        await self.release(verifier)
        free = or_(proofs.c.leased_until.is_(None), proofs.c.leased_until <= at)
        return await self._lease(verifier, and_(queued, free), until=until)

    async def release(self, verifier: ChatId) -> None:
        """End the leases of a verifier."""
        theirs = update(proofs).where(proofs.c.leased_to == verifier)
        await self._transaction.run(theirs.values(**_FREE))

    async def leased_by(self, number: int, *, at: datetime) -> ChatId | None:
        """Return who looks at a proof now."""
        query = select(proofs.c.leased_to).where(
            proofs.c.number == number, proofs.c.leased_until > at
        )
        verifier: ChatId | None = await self._transaction.value(query)
        return verifier

    async def queues(
        self, offices: Sequence[UnitCode] | None = None
    ) -> Mapping[UnitCode, OfficeQueue]:
        """Return what waits in each of these offices (None: in all); empty queues are left out."""
        query = (
            select(
                proofs.c.office,
                func.sum(cast(_WAITS, Integer)).label("waiting"),
                func.min(proofs.c.sent_at).filter(_WAITS).label("oldest"),
                func.count().label("all"),
            )
            .where(proofs.c.queued, _of(offices))
            .group_by(proofs.c.office)
        )
        return {
            row.office: OfficeQueue(row.office, row.waiting, row.oldest, row.all - row.waiting)
            for row in await self._transaction.all(query)
        }

    async def of_office(self, office: UnitCode | None) -> Sequence[Proof]:
        """Return all proofs of an office (None: of all), the oldest first, for an export."""
        return await self._some(_IN_TURN.where(_of(None if office is None else [office])))

    async def decided_by(self, verifier: ChatId, *, since: datetime) -> Sequence[Proof]:
        """Return what a verifier decided since a moment, the newest first."""
        theirs = and_(proofs.c.decided_by == verifier, proofs.c.decided_at >= since)
        newest = proofs.c.decided_at.desc(), proofs.c.number.desc()
        return await self._some(select(proofs).where(theirs).order_by(*newest))

    async def note_copy(self, copy: ShownCopy) -> None:
        """Remember a copy that a verifier sees."""
        await upsert(self._transaction, proof_copies, [row_of(copy)])

    async def copies(
        self, proof: int | None = None, *, shown_before: datetime | None = None
    ) -> Sequence[ShownCopy]:
        """Return the copies of a proof, or those of all, the oldest first.

        With ``shown_before``: those that were shown before it, and those whose proof is gone.
        """
        query = select(proof_copies).order_by(proof_copies.c.shown_at, proof_copies.c.message)
        if proof is not None:
            query = query.where(proof_copies.c.proof == proof)
        if shown_before is not None:
            gone = ~exists().where(proofs.c.number == proof_copies.c.proof)
            query = query.where(or_(proof_copies.c.shown_at < shown_before, gone))
        return [value_of(ShownCopy, row) for row in await self._transaction.all(query)]

    async def forget_copy(self, copy: ShownCopy) -> None:
        """Forget a copy that is gone."""
        shown = proof_copies.c
        await self._transaction.run(
            delete(proof_copies).where(shown.chat == copy.chat, shown.message == copy.message)
        )

    async def forget_before(self, moment: datetime, *, unanswered: datetime) -> int:
        """Delete proofs, decided or not, that were sent before a moment; return how many.

        Files that their sender did not answer for go when they are older than ``unanswered``.
        Copies that verifiers see stay noted until they are deleted from the chats.
        """
        await self._transaction.run(delete(pending_files).where(pending_files.c.at < unanswered))
        return await self._transaction.change(delete(proofs).where(proofs.c.sent_at < moment))

    async def _lease(
        self, verifier: ChatId, which: ColumnElement[bool], *, until: datetime
    ) -> Proof | None:
        """Lease the oldest proof of a condition, past rows that another transaction holds."""
        oldest = (
            select(proofs.c.number)
            .where(which)
            .order_by(proofs.c.number)
            .limit(1)
            .with_for_update(skip_locked=True)
            .scalar_subquery()
        )
        statement = (
            update(proofs)
            .where(proofs.c.number == oldest)
            .values(leased_to=verifier, leased_until=until)
            .returning(proofs)
        )
        row = await self._transaction.first(statement)
        return None if row is None or self._transaction.is_foreign(row) else _proof(row)

    async def _one(self, query: Select[Any]) -> Proof | None:
        found = await self._some(query)
        return found[0] if found else None

    async def _some(self, query: Select[Any]) -> Sequence[Proof]:
        return [_proof(row) for row in await self._transaction.readable(query)]


def _of(offices: Sequence[UnitCode] | None) -> ColumnElement[bool]:
    return true() if offices is None else proofs.c.office.in_(offices)


def _proof(row: Row[Any]) -> Proof:
    reading = value_of(ProofReading, row, named=tuple(row.named))
    decision = None
    if row.decided_at is not None:
        decision = Decision(row.state, row.decided_at, row.decided_by, row.reason)
    return Proof(
        number=row.number,
        handed_in=value_of(NewProof, row, reading=reading),
        state=row.state,
        decision=decision,
        sample=bool(row.queued) and row.state is not ProofState.WAITING,
    )
