"""The queue of proofs: leases, so that two verifiers never see the same one, and decisions."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Integer, and_, cast, func, or_, select, update

from census.people.people import ChatId
from census.proofs.proof import Decision, Proof, ProofState
from census.units import UnitCode
from services.ports.proofs import OfficeQueue, ProofLease
from storage.engine.repository import Repository
from storage.proofs.rows import FREE, NEWEST, WAITS, of_offices, proof_of
from storage.tables.people.proofs import proofs

_UNDECIDED = {"decided_at": None, "decided_by": None, "reason": ""}


class ProofQueue(Repository):
    """The part of the port ``Proofs`` with which verifiers work."""

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
        return await self._transaction.change(statement.values({**decided, **FREE})) > 0

    async def wait_again(self, number: int) -> bool:
        """Take a decision back; False without one, or when the person sent another proof since."""
        statement = update(proofs).where(
            proofs.c.number == number,
            proofs.c.state.in_([ProofState.ACCEPTED, ProofState.RETURNED]),
            NEWEST,
        )
        again = {"state": ProofState.WAITING, "queued": True, **_UNDECIDED, **FREE}
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
        queued = and_(proofs.c.queued, proofs.c.number > after, of_offices(offices))
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
        await self._transaction.run(theirs.values(**FREE))

    async def leases(
        self, offices: Sequence[UnitCode] | None = None, *, at: datetime
    ) -> Sequence[ProofLease]:
        """Return who looks at which proof of these offices (None: of all) now, by its number."""
        query = (
            select(proofs.c.number, proofs.c.leased_to, proofs.c.leased_until)
            .where(proofs.c.queued, proofs.c.leased_until > at, of_offices(offices))
            .order_by(proofs.c.number)
        )
        return [
            ProofLease(row.number, row.leased_to, row.leased_until)
            for row in await self._transaction.all(query)
        ]

    async def queues(
        self, offices: Sequence[UnitCode] | None = None
    ) -> Mapping[UnitCode, OfficeQueue]:
        """Return what waits in each of these offices (None: in all); empty queues are left out."""
        query = (
            select(
                proofs.c.office,
                func.sum(cast(WAITS, Integer)).label("waiting"),
                func.min(proofs.c.sent_at).filter(WAITS).label("oldest"),
                func.count().label("all"),
            )
            .where(proofs.c.queued, of_offices(offices))
            .group_by(proofs.c.office)
        )
        return {
            row.office: OfficeQueue(row.office, row.waiting, row.oldest, row.all - row.waiting)
            for row in await self._transaction.all(query)
        }

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
        return None if row is None or self._transaction.is_foreign(row) else proof_of(row)
