"""Telling employees what became of their proof, as soon as it is decent."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from census.campaign.phases import open_phase
from census.people.people import KeyedHash, Person
from census.proofs.proof import Proof, ProofClaim
from census.proofs.queue import ProofEnd, ProofNews, shown_on_board
from census.push.delivery import Delivery, NewDelivery
from census.push.kinds import MessageKind, Priority
from services.offices.joining import place_of
from services.ports.unit_of_work import UnitOfWork
from services.push.composing import Composer
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Verdict

PROOF_NEWS = MessageKind("proof_news", Priority.NOTICE, repeated_when_unclear=True, asked_for=True)
LIVES = timedelta(days=7)


async def tell_people(
    uow: UnitOfWork,
    rules: PushRules,
    proof: Proof,
    end: ProofEnd,
    nips: Sequence[KeyedHash],
    *,
    at: datetime,
    reason: str = "",
    sender_too: bool = True,
) -> None:
    """Plan the news for the chats that have joined with these NIPs, and for who handed it in."""
    lines = [await uow.roster.find(nip) for nip in nips]
    chats = {line.chat for line in lines if line is not None and line.chat is not None}
    start = rules.decent(at, asked_for=True)
    facts = {"proof": str(proof.number), "end": end.value, "reason": reason}
    occasion = f"proof:{proof.number}:{end}:{at.isoformat()}"
    await uow.deliveries.add(
        [
            NewDelivery(occasion, chat, PROOF_NEWS, start, start + LIVES, facts)
            for chat in sorted(chats | ({proof.handed_in.chat} if sender_too else set()))
        ]
    )


class ProofNewsComposer(Composer[ProofNews]):
    """Says what became of a proof."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[ProofNews]:
        """Say it while it is still so."""
        proof = await self._uow.proofs.get(int(delivery.facts["proof"]))
        end = ProofEnd(delivery.facts["end"])
        if proof is None or proof.state is not end.state:
            return Cancel("no longer so")
        sender, sent = "", proof.handed_in
        if sent.chat != person.chat:
            line = await self._uow.roster.find(sent.nip)
            sender = line.name if line is not None else ""
        others = await self._others(proof) if sent.chat == person.chat else ()
        place = await place_of(self._uow, person) if sent.claim is ProofClaim.RECEIPT else None
        census, board = self._rules.census, None
        if place is not None:
            online = open_phase(census, self._now) is not None
            board = shown_on_board(census, place.office.kind, online=online)
        reason = proof.decision.reason if proof.decision else delivery.facts["reason"]
        return self._batch.say(ProofNews(end, sender, reason, sent.claim, others, board), person)

    async def _others(self, proof: Proof) -> tuple[str, ...]:
        """Return the names of the others for whom a proof counts, on whatever roster."""
        sent = proof.handed_in
        named = [] if sent.claim is ProofClaim.CANNOT_ONLINE else sent.reading.named
        found = [await self._uow.roster.find(nip) for nip in named if nip != sent.nip]
        return tuple(line.name for line in found if line is not None)
