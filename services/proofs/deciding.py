"""Deciding on a proof: accepted, returned with a reason, and taken back within a day.

An accepted receipt counts for who handed it in and for every employee whom it names, in whatever
office. What the statistics office has confirmed stays.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from census.errors import CensusError
from census.identity.free_text import require_no_number
from census.people.people import LEADERS, ChatId, Employee, KeyedHash, Person
from census.people.permissions import Permission
from census.people.submission import (
    Origin,
    SubmissionEvent,
    SubmissionState,
    change,
    place_of,
)
from census.proofs.proof import Decision, Proof, ProofClaim, ProofState
from census.proofs.queue import ProofEnd
from services.ports.operations.bookkeeping import AuditEntry
from services.ports.people.submissions import SubjectKind
from services.ports.unit_of_work import UnitOfWork
from services.proofs.telling import tell_people
from services.rules.actors import require
from services.rules.push_rules import PushRules

TAKEN_BACK_WITHIN = timedelta(days=1)
SAMPLE = 20
"""One in so many of the proofs that the rule accepts is checked by a person as well."""
LONGEST_REASON = 300
RULE = "rule"
"""The actor of the events that the rule sets."""


async def accept(
    uow: UnitOfWork,
    rules: PushRules,
    proof: Proof,
    *,
    by: ChatId | None,
    at: datetime,
    sender_knows: bool = False,
) -> None:
    """Accept a proof for everybody that it counts for; each is told once.

    ``by`` is the verifier, None for the rule. ``sender_knows`` leaves out who handed it in, and
    sees the answer at once. The rule leaves to people what somebody else has
    handed in as well. Where a person agrees with the rule on a sample, nobody hears it again.
    Raises CensusError("queue-settled") where it no longer waits.
    """
    if by is None and await uow.proofs.alike(proof):
        return
    sample = by is None and proof.number % SAMPLE == 0
    await _decide(uow, proof, Decision(ProofState.ACCEPTED, at, by), sample=sample)
    if proof.sample:
        return
    await _raise_states(uow, proof, by=by, at=at)
    told = counted_for(proof)
    if sender_knows:
        told = tuple(nip for nip in told if nip != proof.handed_in.nip)
    await tell_people(
        uow, rules, proof, ProofEnd.ACCEPTED, told, at=at, sender_too=not sender_knows
    )


async def give_back(
    uow: UnitOfWork, rules: PushRules, proof: Proof, reason: str, *, by: ChatId | None, at: datetime
) -> None:
    """Return a proof with a reason: one of ReturnReason, or own words. The sender is told.

    Raises CensusError: ("queue-reason-missing"), ("queue-reason-long"), ("words-have-number"), or
    ("queue-settled") where it no longer waits.
    """
    reason = checked_reason(reason)
    await _decide(uow, proof, Decision(ProofState.RETURNED, at, by, reason))
    sender = proof.handed_in.nip
    if proof.sample and proof.decision is not None:
        told = counted_for(proof)
        await _lower_states(uow, proof.decision, SubjectKind.EMPLOYEE, told, reason, by, at)
    else:
        told = (sender,)
    own = {SubjectKind.EMPLOYEE: sender, SubjectKind.CHAT: str(proof.handed_in.chat)}
    sent, claimed = SubmissionState.PROOF_SENT, SubmissionState.CLAIMED
    for kind, subject in own.items():
        states = await uow.submissions.states(kind, [subject])
        if states.get(subject) is sent:
            event = _event(sent, claimed, by, at, reason=reason)
            await uow.submissions.record_all(kind, {subject: event})
    await tell_people(uow, rules, proof, ProofEnd.RETURNED, told, at=at)


async def take_back(
    uow: UnitOfWork, rules: PushRules, person: Person, number: int, reason: str, *, at: datetime
) -> Proof:
    """Take a decision back: the proof waits again, states return, and who was told hears it.

    Raises CensusError as ``open_to_change``, or for the reason as ``give_back``.
    """
    reason = checked_reason(reason)
    proof = await open_to_change(uow, person, number, at=at)
    if proof.decision is None or not await uow.proofs.wait_again(number):
        raise CensusError("queue-replaced")
    told = counted_for(proof)
    if proof.decision.state is ProofState.RETURNED:
        told = (proof.handed_in.nip,)
    by, chats = person.chat, [str(proof.handed_in.chat)]
    await _lower_states(uow, proof.decision, SubjectKind.EMPLOYEE, told, reason, by, at)
    await _lower_states(uow, proof.decision, SubjectKind.CHAT, chats, reason, by, at)
    await _note(uow, proof, "proof reopened", by, at)
    await tell_people(uow, rules, proof, ProofEnd.REOPENED, told, reason=reason, at=at)
    return proof


async def open_to_change(uow: UnitOfWork, person: Person, number: int, *, at: datetime) -> Proof:
    """Return a decided proof whose decision this person may take back now.

    That is one's own decision or the rule's, for a head any of the office. Raises CensusError:
    ("queue-gone"), ("not-allowed"), ("queue-own"), ("queue-not-yours"), ("queue-waits-again"),
    ("queue-replaced") where another one was handed in since, ("queue-withdrawn") where the sender
    took it back, ("queue-overtaken") as ``is_overtaken``, or ("queue-too-late") after a day.
    """
    proof = await uow.proofs.get(number)
    if proof is None:
        raise CensusError("queue-gone")
    office = proof.handed_in.office
    require(person, Permission.DECIDE_PROOFS, office)
    if is_own(proof, person):
        raise CensusError("queue-own")
    if proof.state is ProofState.WAITING:
        raise CensusError("queue-waits-again")
    await require_newest(uow, proof)
    if proof.decision is None:
        raise CensusError("queue-withdrawn")
    if is_overtaken(proof, await uow.roster.find(proof.handed_in.nip)):
        raise CensusError("queue-overtaken")
    leads = any(person.holds(role, office) for role in LEADERS)
    if proof.decision.by not in (person.chat, None) and not leads:
        raise CensusError("queue-not-yours")
    if at - proof.decision.at > TAKEN_BACK_WITHIN:
        raise CensusError("queue-too-late")
    return proof


def is_overtaken(proof: Proof, sender: Employee | None) -> bool:
    """Tell whether the sender of a returned proof has been accepted or confirmed since."""
    done = (SubmissionState.PROOF_ACCEPTED, SubmissionState.CONFIRMED)
    returned = proof.state is ProofState.RETURNED
    return returned and sender is not None and sender.state in done


async def require_newest(uow: UnitOfWork, proof: Proof) -> None:
    """Raise CensusError("queue-replaced") where its sender has handed in another proof since."""
    newest = await uow.proofs.newest_of(proof.handed_in.nip)
    if newest is None or newest.number != proof.number:
        raise CensusError("queue-replaced")


def counted_for(proof: Proof) -> tuple[KeyedHash, ...]:
    """Return the roster entries that a proof counts for, who handed it in first."""
    own = proof.handed_in.nip
    if proof.handed_in.claim is ProofClaim.CANNOT_ONLINE:
        return (own,)
    return tuple(dict.fromkeys((own, *proof.handed_in.reading.named)))


def is_own(proof: Proof, person: Person) -> bool:
    """Tell whether a proof is a person's own: handed in by them, or counted for them."""
    return proof.handed_in.chat == person.chat or person.employee in counted_for(proof)


def checked_reason(reason: str) -> str:
    """Return a reason that may be stored. Raises as ``give_back``."""
    reason = " ".join(reason.split())
    if not reason:
        raise CensusError("queue-reason-missing")
    if len(reason) > LONGEST_REASON:
        raise CensusError("queue-reason-long", longest=LONGEST_REASON)
    require_no_number(reason)
    return reason


async def _decide(
    uow: UnitOfWork, proof: Proof, decision: Decision, *, sample: bool = False
) -> None:
    if not await uow.proofs.decide(proof.number, decision, sample=sample):
        raise CensusError("queue-settled")
    await _note(uow, proof, f"proof {decision.state}", decision.by, decision.at)


async def _note(
    uow: UnitOfWork, proof: Proof, action: str, by: ChatId | None, at: datetime
) -> None:
    facts = {"proof": str(proof.number), "office": proof.handed_in.office}
    await uow.audit.add(AuditEntry(at, _actor(by), action, facts))


async def _raise_states(uow: UnitOfWork, proof: Proof, *, by: ChatId | None, at: datetime) -> None:
    offline = proof.handed_in.claim is ProofClaim.CANNOT_ONLINE
    after = SubmissionState.CANNOT_ONLINE if offline else SubmissionState.PROOF_ACCEPTED
    kind, nips = SubjectKind.EMPLOYEE, counted_for(proof)
    states = await uow.submissions.states(kind, nips)
    before = {nip: states.get(nip, SubmissionState.UNKNOWN) for nip in nips}
    events: dict[str, SubmissionEvent] = {
        nip: _event(state, after, by, at, reason=proof.handed_in.why or f"proof {proof.number}")
        for nip, state in before.items()
        if place_of(state) < place_of(after)
    }
    await uow.submissions.record_all(kind, events)


async def _lower_states(  # noqa: PLR0917 - two calls
    uow: UnitOfWork,
    decision: Decision,
    kind: SubjectKind,
    subjects: Iterable[str],
    reason: str,
    by: ChatId | None,
    at: datetime,
) -> None:
    """Return what a decision has set to the state before; what others have said since stays."""
    newest: Mapping[str, SubmissionEvent] = await uow.submissions.newest(kind, list(subjects))
    back = {
        subject: _event(event.after, event.before, by, at, reason=reason)
        for subject, event in newest.items()
        if event.origin is Origin.VERIFIER and event.at == decision.at
    }
    await uow.submissions.record_all(kind, back)


def _event(
    before: SubmissionState,
    after: SubmissionState,
    by: ChatId | None,
    at: datetime,
    *,
    reason: str,
) -> SubmissionEvent:
    return change(before, after, at=at, origin=Origin.VERIFIER, actor=_actor(by), reason=reason)


def _actor(by: ChatId | None) -> str:
    return RULE if by is None else str(by)
