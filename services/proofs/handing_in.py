"""Handing in a proof: a file is asked about, sent to the verifiers of the office, or refused.

Each file that its sender is asked about is kept for a day; of it only Telegram's file id.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from census.boards.unit_names import Closeness
from census.campaign.phases import open_phase, season_of
from census.definition import Census
from census.errors import CensusError
from census.identity.hashing import NumberHasher
from census.people.consent import Purpose
from census.people.people import ChatId, KeyedHash, Person
from census.people.permissions import PERMISSIONS, Permission
from census.people.submission import SubmissionState
from census.proofs.proof import (
    NewProof,
    PendingFile,
    Proof,
    ProofClaim,
    ProofKind,
    ProofState,
    ReadProof,
)
from census.proofs.queue import OnBoard, shown_on_board
from census.units import Unit
from services.offices.joining import place_of
from services.ports.people.submissions import SubjectKind
from services.ports.unit_of_work import UnitOfWork
from services.proofs.reading import accept_when_read, look_at
from services.push.admin_news import tell_admins
from services.residents.guidance import say_proof_sent
from services.rules.consent import require_consent
from services.rules.push_rules import PushRules

NOBODY_DECIDES = "proofs-nobody"
"""The news to admins that proofs of an office wait and nobody can look at them."""

UNANSWERED_KEPT = timedelta(days=1)
"""How long a file is kept whose sender was asked whether it is a proof."""


@dataclass(frozen=True, slots=True)
class ReadContent:
    """What was made of a file's bytes in memory; nothing else of them is kept.

    ``content`` is their keyed hash, None when the file could not be fetched. ``read`` is what a
    reader saw.
    """

    content: KeyedHash | None = None
    read: ReadProof = field(default_factory=partial(ReadProof, ProofKind.UNREAD))


@dataclass(frozen=True, slots=True)
class HandedIn:
    """A proof that was handed in. ``replaced``: an earlier one had waited; ``same``: it waits yet.

    ``decides`` tells whether somebody of the office can look at it now. ``incomplete`` are the
    names of members who are not complete, for the person alone. ``on_board``: when the
    office's board shows it, where recaps count it.
    """

    proof: Proof
    replaced: bool
    decides: bool
    incomplete: tuple[str, ...] = ()
    on_board: OnBoard | None = None
    same: bool = False


async def own_proof(uow: UnitOfWork, person: Person) -> Proof | None:
    """Return the newest proof of a person."""
    return await uow.proofs.newest_of(person.employee) if person.employee else None


async def ask_about(
    uow: UnitOfWork, rules: PushRules, person: Person, file: PendingFile, *, at: datetime
) -> bool:
    """Keep a file until its sender answers; False for a further part of an album.

    Raises CensusError as ``require_owed``.
    """
    await require_owed(uow, rules.census, person, at=at)
    return await uow.proofs.ask(file)


async def asked_about(
    uow: UnitOfWork, person: Person, message: int | None = None
) -> PendingFile | None:
    """Return the file of a message, or the newest one that a person was asked about."""
    return await uow.proofs.asked(person.chat, message)


async def is_no_proof(uow: UnitOfWork, person: Person, message: int) -> None:
    """Forget a file that is no proof, by its message; other files stay."""
    await uow.proofs.drop(person.chat, message)


async def wants_offline_proof(uow: UnitOfWork, rules: PushRules, person: Person) -> bool:
    """Tell whether an office still wants to see why a person cannot take part online."""
    place = await place_of(uow, person)
    if place is None or not rules.proofs.wants_offline_proof(place.office.code):
        return False
    proof = await own_proof(uow, person)
    sent = (ProofState.WAITING, ProofState.ACCEPTED)
    return proof is None or proof.state not in sent


async def require_owed(uow: UnitOfWork, census: Census, person: Person, *, at: datetime) -> None:
    """Refuse a file from somebody who owes no proof now.

    Raises CensusError: ("proof-too-early", first_day) before the online phase, ("proof-over") when
    no phase is left, ("proof-confirmed") when the statistics office has the person complete,
    ("proof-accepted", moment) after an accepted proof, ("proof-counted") when somebody of the
    family, or an admin, has said so.
    """
    season = season_of(census, at)
    coming = season.upcoming
    if season.phase is None and coming is not None and coming.steps:
        raise CensusError("proof-too-early", first_day=coming.first_day.isoformat())
    if season.is_over:
        raise CensusError("proof-over")
    if person.state is SubmissionState.CONFIRMED:
        raise CensusError("proof-confirmed")
    proof = await own_proof(uow, person)
    if proof is not None and proof.decision is not None and _is_accepted_receipt(proof):
        day = proof.decision.at.astimezone(census.zone).date()
        raise CensusError("proof-accepted", moment=day.isoformat())
    if person.state is SubmissionState.PROOF_ACCEPTED:
        raise CensusError("proof-counted")


async def hand_in(
    uow: UnitOfWork,
    rules: PushRules,
    person: Person,
    file: PendingFile,
    sent: ReadContent,
    *,
    claim: ProofClaim,
    hasher: NumberHasher,
    closeness: Closeness,
    at: datetime,
) -> HandedIn:
    """Send a file that was asked about to the verifiers of the person's office.

    What was read of it is compared with the rosters; of it only counts and roster entries stay.
    A file that waits there already is not handed in again, and older files that were asked about
    are forgotten: they would take the place of a newer one.

    Raises CensusError as ``require_owed`` and ``require_consent``, ("proof-gone") when it is no
    longer kept, and ("proof-join-first") for somebody who stands on no roster.
    """
    await require_owed(uow, rules.census, person, at=at)
    await require_consent(uow, person, Purpose.PROOFS)
    if await uow.proofs.asked(person.chat, file.message) != file:
        raise CensusError("proof-gone")
    place = await place_of(uow, person)
    if place is None:
        raise CensusError("proof-join-first")
    before = await own_proof(uow, person)
    replaced = before is not None and before.state is ProofState.WAITING
    decides = bool(await deciders(uow, place.office, person.chat))
    if before is not None and replaced and _is_of(before, file, sent, claim):
        same = before.handed_in.file_id != file.file_id
        return HandedIn(before, replaced=False, decides=decides, same=same)
    offline = claim is ProofClaim.CANNOT_ONLINE
    seen = await look_at(uow, place.employee, sent.read, hasher=hasher, closeness=closeness)
    proof = await uow.proofs.add(
        NewProof(
            chat=person.chat,
            nip=place.employee.nip,
            office=place.office.code,
            file_id=file.file_id,
            unique_id=file.unique_id,
            file=file.file,
            sent_at=at,
            claim=claim,
            why=await _why(uow, place.employee.nip) if offline else "",
            content=sent.content,
            family=seen.family,
            reading=seen.reading,
        )
    )
    await uow.proofs.drop_older(person.chat, file.message)
    if not offline:
        await say_proof_sent(uow, person, at=at)
    proof = await accept_when_read(uow, rules, proof, at=at)
    if not decides and proof.state is ProofState.WAITING:
        await _tell_admins(uow, rules, place.office, at=at)
    online = open_phase(rules.census, at) is not None
    on_board = shown_on_board(rules.census, place.office.kind, online=online)
    return HandedIn(proof, replaced, decides, seen.incomplete, on_board)


async def deciders(uow: UnitOfWork, office: Unit, sender: ChatId) -> Sequence[ChatId]:
    """Return who can be reached and may decide on proofs of an office, without their sender."""
    roles = [role for role, allowed in PERMISSIONS.items() if Permission.DECIDE_PROOFS in allowed]
    found = {chat for role in roles for chat in await uow.people.holders(role, office.code)}
    return sorted(found - {sender})


async def forget_old_proofs(uow: UnitOfWork, rules: PushRules, *, now: datetime) -> int:
    """Delete what is older than the settings allow; return how many proofs were deleted."""
    return await uow.proofs.forget_before(
        now - rules.proofs.kept_for, unanswered=now - UNANSWERED_KEPT
    )


def _is_accepted_receipt(proof: Proof) -> bool:
    """Tell an accepted receipt from one that showed why somebody could not take part online."""
    is_receipt = proof.handed_in.claim is ProofClaim.RECEIPT
    return is_receipt and proof.state is ProofState.ACCEPTED


def _is_of(proof: Proof, file: PendingFile, sent: ReadContent, claim: ProofClaim) -> bool:
    """Tell whether a proof is this very file, perhaps sent a second time."""
    there = proof.handed_in
    again = sent.content is not None and there.content == sent.content
    return there.claim is claim and (again or there.file_id == file.file_id)


async def _why(uow: UnitOfWork, nip: KeyedHash) -> str:
    """Return the reason with which somebody said that they cannot take part online."""
    newest = (await uow.submissions.newest(SubjectKind.EMPLOYEE, [nip])).get(nip)
    is_it = newest is not None and newest.after is SubmissionState.CANNOT_ONLINE
    return newest.reason if newest is not None and is_it else ""


async def _tell_admins(uow: UnitOfWork, rules: PushRules, office: Unit, *, at: datetime) -> None:
    occasion = f"{NOBODY_DECIDES}:{office.code}:{rules.today(at)}"
    facts = {"office": office.name}
    await tell_admins(uow, rules, NOBODY_DECIDES, facts, occasion=occasion, at=at)
