"""Proofs: what was handed in, files that wait for an answer, and the copies that verifiers see."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Select,
    Text,
    and_,
    bindparam,
    cast,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    update,
)

from census.people.people import ChatId, KeyedHash
from census.proofs.proof import NewProof, PendingFile, Proof, ProofState
from census.units import UnitCode
from services.ports.proofs import ShownCopy
from storage.engine.batch import upsert
from storage.engine.repository import row_of, value_of
from storage.proofs.queue import ProofQueue
from storage.proofs.rows import FREE, NEWEST, WAITS, of_offices, proof_of
from storage.tables.people.proofs import pending_files, proof_copies, proofs

_IN_TURN = select(proofs).order_by(proofs.c.number)
_WAITING = _IN_TURN.where(proofs.c.queued, WAITS)
_BY_NUMBER = select(proofs).where(proofs.c.number == bindparam("number"))
_NEWEST_OF = (
    select(proofs).where(proofs.c.nip == bindparam("nip")).order_by(proofs.c.number.desc()).limit(1)
)
_OLD = delete(proofs).where(proofs.c.sent_at < bindparam("moment"))
_UNANSWERED = delete(pending_files).where(pending_files.c.at < bindparam("moment"))
_COPIES = select(proof_copies).order_by(proof_copies.c.shown_at, proof_copies.c.message)
_COPIES_OF = _COPIES.where(proof_copies.c.proof == bindparam("proof"))


class StoredProofs(ProofQueue):
    """The port ``Proofs``."""

    async def add(self, proof: NewProof) -> Proof:
        """Store a proof that waits. One of the same person that still waits becomes replaced."""
        await self.withdraw(proof.nip)
        reading = proof.reading
        row = row_of(proof, kind=reading.kind, members=reading.members, complete=reading.complete)
        more = {"named": list(reading.named), "state": ProofState.WAITING, "queued": True}
        number = await self._transaction.value(
            insert(proofs).returning(proofs.c.number),
            {**{name: value for name, value in row.items() if name != "reading"}, **more}
            | {"reason": ""},
        )
        return Proof(number, proof)

    async def withdraw(self, nip: KeyedHash) -> None:
        """Let a person's proof no longer wait; it becomes replaced."""
        theirs = update(proofs).where(proofs.c.nip == nip, WAITS)
        await self._transaction.run(theirs.values(state=ProofState.REPLACED, queued=False, **FREE))

    async def ask(self, file: PendingFile) -> bool:
        """Store a file, for the person to say whether it is a proof.

        False when it belongs to the album of a file that is there.
        """
        theirs = pending_files.c.chat == file.chat, pending_files.c.album == file.album
        if file.album is not None and await self._transaction.all(
            select(pending_files.c.message).where(*theirs)
        ):
            return False
        await upsert(self._transaction, pending_files, [asdict(file)])
        return True

    async def asked(self, chat: ChatId, message: int | None = None) -> PendingFile | None:
        """Return the file of a person's message, or the newest one that they were asked about."""
        query = select(pending_files).where(pending_files.c.chat == chat).with_for_update()
        if message is not None:
            query = query.where(pending_files.c.message == message)
        newest = query.order_by(pending_files.c.message.desc()).limit(1)
        rows = await self._transaction.readable(newest)
        return value_of(PendingFile, rows[0]) if rows else None

    async def drop(self, chat: ChatId, message: int | None = None) -> None:
        """Forget the file of a message, or (None) all files that a chat was asked about."""
        theirs = pending_files.c.chat == chat
        if message is not None:
            theirs &= pending_files.c.message == message
        await self._transaction.run(delete(pending_files).where(theirs))

    async def drop_older(self, chat: ChatId, message: int) -> None:
        """Forget the files of a chat's messages before this one."""
        older = and_(pending_files.c.chat == chat, pending_files.c.message < message)
        await self._transaction.run(delete(pending_files).where(older))

    async def get(self, number: int) -> Proof | None:
        """Return a proof."""
        return await self._one(_BY_NUMBER, {"number": number})

    async def newest_of(self, nip: KeyedHash) -> Proof | None:
        """Return the newest proof of a person."""
        return await self._one(_NEWEST_OF, {"nip": nip})

    async def returned_in(self, office: UnitCode) -> Collection[KeyedHash]:
        """Return the people of an office whose newest proof was returned."""
        back = and_(proofs.c.office == office, proofs.c.state == ProofState.RETURNED, NEWEST)
        return {row.nip for row in await self._transaction.all(select(proofs.c.nip).where(back))}

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

    async def queued_of(
        self, chat: ChatId, nip: KeyedHash | None, offices: Sequence[UnitCode] | None
    ) -> Sequence[Proof]:
        """Return what the queue of these offices (None: of all) has of a chat or names a NIP."""
        theirs = [proofs.c.chat == chat]
        if nip is not None:
            theirs += [proofs.c.nip == nip, cast(proofs.c.named, Text).contains(nip)]
        return await self._some(_IN_TURN.where(proofs.c.queued, of_offices(offices), or_(*theirs)))

    async def waiting(self) -> Sequence[Proof]:
        """Return all proofs that wait, the oldest first; samples do not."""
        return await self._some(_WAITING)

    async def of_office(self, office: UnitCode | None) -> Sequence[Proof]:
        """Return all proofs of an office (None: of all), the oldest first, for an export."""
        return await self._some(_IN_TURN.where(of_offices(None if office is None else [office])))

    async def decided_by(
        self, person: ChatId, *, led: Sequence[UnitCode] = (), since: datetime
    ) -> Sequence[Proof]:
        """Return what a person decided since a moment, the newest first.

        For a leader also what anybody decided in the offices that are ``led``. Left out are proofs
        whose sender has handed in another one since.
        """
        whose = proofs.c.decided_by == person
        if led:
            whose |= and_(proofs.c.decided_by.is_not(None), proofs.c.office.in_(led))
        theirs = select(proofs).where(whose, proofs.c.decided_at >= since, NEWEST)
        newest = proofs.c.decided_at.desc(), proofs.c.number.desc()
        return await self._some(theirs.order_by(*newest))

    async def note_copy(self, copy: ShownCopy) -> None:
        """Remember a copy that a verifier sees."""
        await upsert(self._transaction, proof_copies, [row_of(copy)])

    async def copies(
        self, proof: int | None = None, *, shown_before: datetime | None = None
    ) -> Sequence[ShownCopy]:
        """Return the copies of a proof, or those of all, the oldest first.

        With ``shown_before``: those that were shown before it, and those whose proof is gone.
        """
        query, its = (_COPIES, {}) if proof is None else (_COPIES_OF, {"proof": proof})
        if shown_before is not None:
            gone = ~exists().where(proofs.c.number == proof_copies.c.proof)
            query = query.where(or_(proof_copies.c.shown_at < shown_before, gone))
        return [value_of(ShownCopy, row) for row in await self._transaction.all(query, its)]

    async def forget_copy(self, copy: ShownCopy) -> None:
        """Forget a copy that is gone."""
        shown = proof_copies.c
        await self._transaction.run(
            delete(proof_copies).where(shown.chat == copy.chat, shown.message == copy.message)
        )

    async def forget_before(self, moment: datetime, *, unanswered: datetime) -> int:
        """Delete proofs, decided or not, that were sent before a moment; return how many.

        Files that their sender was asked about go when they are older than ``unanswered``.
        Copies that verifiers see stay noted until they are deleted from the chats.
        """
        await self._transaction.run(_UNANSWERED, {"moment": unanswered})
        return await self._transaction.change(_OLD, {"moment": moment})

    async def _one(self, query: Select[Any], its: Mapping[str, object]) -> Proof | None:
        found = await self._some(query, its)
        return found[0] if found else None

    async def _some(
        self, query: Select[Any], parameters: Mapping[str, object] | None = None
    ) -> Sequence[Proof]:
        return [proof_of(row) for row in await self._transaction.readable(query, parameters)]
