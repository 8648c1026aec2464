"""Who has finished, by name: a file of NIPs is previewed, taken, and taken back if it was wrong.

Everybody in the file is confirmed, also people who never met the bot: the state is the roster
line's.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from census.errors import CensusError
from census.offices.finished import (
    FinishedChanges,
    FinishedFile,
    FinishedImport,
    FinishedLine,
    FinishedTaken,
    finished_changes,
)
from census.people.people import ChatId, KeyedHash
from census.people.permissions import Permission
from census.people.submission import Origin, SubmissionEvent, SubmissionState, change
from services.campaign.triggered import thank
from services.ports.people.submissions import SubjectKind
from services.ports.unit_of_work import UnitOfWork
from services.recaps.counting_names import count_names
from services.residents.registry_undo import turn_back
from services.rules.actors import Actor, name_of, note, require
from services.rules.push_rules import PushRules

SOURCE = "finished file"
"""The actor of the events that a file sets. Their reason is the number of its import."""


@dataclass(frozen=True, slots=True)
class FinishedUndone:
    """A file that was taken back, and how many people are in the state from before it."""

    undone: FinishedImport
    reopened: int


async def foresee_finished(
    uow: UnitOfWork, file: FinishedFile, actor: Actor, *, digest: KeyedHash
) -> FinishedChanges:
    """Return what a file would change.

    Raises CensusError: ("not-allowed"), or ("finished-again") for a file that was taken before and
    names nobody new. With a newer roster it may name new people.
    """
    require(actor, Permission.TAKE_FILES)
    kept = await uow.roster.lines([line.nip for line in file.lines], [])
    changes = finished_changes(kept, file.lines)
    there = await uow.finished.same_file(digest)
    if there is not None and not changes.new:
        raise CensusError("finished-again", number=there.number)
    return changes


async def take_finished(
    uow: UnitOfWork,
    rules: PushRules,
    file: FinishedFile,
    actor: Actor,
    *,
    digest: KeyedHash,
    at: datetime,
    whole: bool = False,
) -> FinishedTaken:
    """Confirm the people in a file; those who have joined are thanked.

    ``whole`` says that it names everybody of its offices who has finished. Raises as
    ``foresee_finished``, or CensusError("finished-nobody") if none is on a roster.
    """
    changes = await foresee_finished(uow, file, actor, digest=digest)
    found = {line.nip: line for line in (*changes.new, *changes.known)}
    if not found:
        raise CensusError("finished-nobody")
    moments = {nip: line.as_of for nip, line in found.items()}
    taken = await uow.finished.add(
        moments, as_of=file.as_of, file=digest, whole=whole, at=at, by=name_of(actor)
    )
    thanks = await _confirm(uow, rules, found, taken, at=at)
    facts = {"import": taken.number, "named": len(found), "new": len(changes.new)}
    facts["unknown"] = len(changes.unknown)
    await note(uow, actor, "finished imported", facts, at=at)
    await count_names(uow, rules, at=at)
    return FinishedTaken(taken, changes, thanks)


async def finished_imports(uow: UnitOfWork, actor: Actor) -> Sequence[FinishedImport]:
    """Return the taken files, the newest first. Raises CensusError("not-allowed")."""
    require(actor, Permission.TAKE_FILES)
    return await uow.finished.imports()


async def undo_finished(
    uow: UnitOfWork, rules: PushRules, number: int, actor: Actor, *, at: datetime
) -> FinishedUndone:
    """Take a file back: people that no other file names return to their earlier state.

    What others have said since stays. Raises CensusError: ("not-allowed"), ("finished-unknown") or
    ("finished-undone").
    """
    require(actor, Permission.TAKE_FILES)
    found = await uow.finished.get(number)
    if found is None:
        raise CensusError("finished-unknown", number=number)
    alone = await uow.finished.named_only_by(number)
    if not await uow.finished.undo(number, at=at, by=name_of(actor)):
        raise CensusError("finished-undone", number=number)
    kind, reason = SubjectKind.EMPLOYEE, f"{SOURCE} {number} taken back"
    reopened = await turn_back(uow, kind, alone, SOURCE, actor, reason, at=at)
    facts = {"import": number, "reopened": reopened}
    await note(uow, actor, "finished taken back", facts, at=at)
    await count_names(uow, rules, at=at)
    return FinishedUndone(found, reopened)


async def _confirm(
    uow: UnitOfWork,
    rules: PushRules,
    found: Mapping[KeyedHash, FinishedLine],
    taken: FinishedImport,
    *,
    at: datetime,
) -> int:
    """Store what the file says, and thank people who have joined and were not complete before."""
    states = await uow.submissions.states(SubjectKind.EMPLOYEE, list(found))
    confirmed, unknown = SubmissionState.CONFIRMED, SubmissionState.UNKNOWN
    events: dict[str, SubmissionEvent] = {
        nip: change(
            states.get(nip, unknown),
            confirmed,
            at=line.as_of,
            origin=Origin.ADMIN,
            actor=SOURCE,
            reason=str(taken.number),
        )
        for nip, line in found.items()
        if states.get(nip) is not confirmed
    }
    before = await uow.roster.lines([KeyedHash(nip) for nip in events], [])
    await uow.submissions.record_all(SubjectKind.EMPLOYEE, events)
    joined: dict[ChatId, datetime] = {
        each.employee.chat: found[each.employee.nip].as_of
        for each in before
        if each.employee.chat is not None and each.employee.state is not confirmed
    }
    return await thank(uow, rules, joined, at=at, origin=Origin.ADMIN)
