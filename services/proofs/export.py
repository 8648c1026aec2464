"""The list of proofs as a file, for the offices that keep the campaign's papers."""

from datetime import datetime

from census.errors import CensusError
from census.people.people import ChatId, Person
from census.people.permissions import Permission
from census.proofs.proof import ProofState
from census.proofs.queue import EmployeesProof, ListedProof, ProofList
from census.units import Unit, UnitCode
from services.ports.unit_of_work import UnitOfWork
from services.proofs.decided import name_of_chat
from services.proofs.queue import offices_for
from services.rules.actors import Actor, note, require

_EXPORT = Permission.EXPORT_PROOFS


async def proofs_for_file(
    uow: UnitOfWork, actor: Actor, office: UnitCode | None, *, at: datetime
) -> ProofList:
    """Return the proofs of an office (None: of all) with their rosters' names, the oldest first.

    Of a NIP only a keyed hash is kept, so the file has none. Replaced proofs are left out: another
    one of the same person is there. Raises CensusError("not-allowed").
    """
    require(actor, _EXPORT, office)
    if office is None and isinstance(actor, Person) and offices_for(actor, _EXPORT) is not None:
        raise CensusError("not-allowed", who="team")
    found = [
        proof
        for proof in await uow.proofs.of_office(office)
        if proof.state is not ProofState.REPLACED
    ]
    lines = await uow.roster.lines(list({proof.handed_in.nip for proof in found}), [])
    people = {line.employee.nip: line.employee for line in lines}
    units = {code: await uow.units.get(code) for code in {p.handed_in.office for p in found}}
    names = await _names(uow, {p.decision.by for p in found if p.decision})
    rows = tuple(
        ListedProof(
            EmployeesProof(proof, people.get(proof.handed_in.nip), units[proof.handed_in.office]),
            by_rule=proof.decision is not None and proof.decision.by is None,
            decided_by=names.get(proof.decision.by, "") if proof.decision else "",
        )
        for proof in found
    )
    facts = {"office": office or "all", "proofs": len(rows)}
    await note(uow, actor, "proofs exported", facts, at=at)
    return ProofList(rows, await _unit(uow, office), at)


async def _names(uow: UnitOfWork, chats: set[ChatId | None]) -> dict[ChatId | None, str]:
    return {chat: await name_of_chat(uow, chat) for chat in chats}


async def _unit(uow: UnitOfWork, office: UnitCode | None) -> Unit | None:
    return await uow.units.get(office) if office is not None else None
