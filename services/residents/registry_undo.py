"""Taking back an import of the registry: replaced values return, added ones are deleted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from census.errors import CensusError
from census.people import KeyedHash
from census.submission import Origin, change
from services.ports.bookkeeping import AuditEntry
from services.ports.people import SubjectKind
from services.ports.registers import RegistryImport
from services.ports.unit_of_work import UnitOfWork
from services.residents.registry_import import KEPT_IMPORTS, REGISTRY
from services.rules.actors import Actor, name_of, require_admin

AT_ONCE = 10_000


@dataclass(frozen=True, slots=True)
class RegistryUndone:
    """An import that was taken back, and how many households are as before it."""

    number: int
    reopened: int


async def registry_imports(uow: UnitOfWork, actor: Actor) -> Sequence[RegistryImport]:
    """Return the imports, the newest first. Raises CensusError("not-allowed")."""
    require_admin(actor)
    return await uow.registry_imports.all()


async def undo_registry(
    uow: UnitOfWork, number: int, actor: Actor, *, at: datetime
) -> RegistryUndone:
    """Take an import back: the newest first, and only while its replaced values are kept.

    What people have said themselves stays. Raises CensusError: ("not-allowed"),
    ("registry-unknown"), ("registry-undone"), ("registry-too-old") or ("registry-newer-first").
    """
    require_admin(actor)
    imports = await uow.registry_imports.all()
    found = next((each for each in imports if each.number == number), None)
    if found is None:
        raise CensusError("registry-unknown", number=number)
    if found.undone_at is not None:
        raise CensusError("registry-undone", number=number)
    if number in [each.number for each in imports[KEPT_IMPORTS:]]:
        raise CensusError("registry-too-old", number=number, kept=KEPT_IMPORTS)
    newest = max(each.number for each in imports if each.undone_at is None)
    if newest != number:
        raise CensusError("registry-newer-first", number=number, newest=newest)
    turned = await uow.registry_imports.turned_back(number)
    reopened = await uow.registry_imports.restore(number, at=at, by=name_of(actor))
    for start in range(0, len(turned), AT_ONCE):
        await _turn_back(uow, turned[start : start + AT_ONCE], number, actor, at=at)
    facts = {"import": str(number), "households": str(reopened)}
    await uow.audit.add(AuditEntry(at, name_of(actor), "registry taken back", facts))
    return RegistryUndone(number, reopened)


async def _turn_back(
    uow: UnitOfWork, some: Sequence[KeyedHash], number: int, actor: Actor, *, at: datetime
) -> None:
    """Return submissions to the state before the import, unless others changed them since."""
    last = await uow.submissions.newest(SubjectKind.HOUSEHOLD, some)
    back = {
        household: change(
            event.after,
            event.before,
            at=at,
            origin=Origin.ADMIN,
            actor=name_of(actor),
            reason=f"registry {number} taken back",
        )
        for household, event in last.items()
        if event.actor == REGISTRY
    }
    await uow.submissions.record_all(SubjectKind.HOUSEHOLD, back)
