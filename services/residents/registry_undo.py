"""Taking back an import of the registry: replaced values return, added ones are deleted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from census.errors import CensusError
from census.people.permissions import Permission
from census.people.submission import Origin, change
from services.ports.people.submissions import SubjectKind
from services.ports.registers import RegistryImport
from services.ports.unit_of_work import UnitOfWork
from services.residents.registry_import import KEPT_IMPORTS, REGISTRY
from services.rules.actors import Actor, name_of, note, require

AT_ONCE = 10_000


@dataclass(frozen=True, slots=True)
class RegistryUndone:
    """An import that was taken back, and how many households are as before it."""

    number: int
    reopened: int


async def registry_imports(uow: UnitOfWork, actor: Actor) -> Sequence[RegistryImport]:
    """Return the imports, the newest first. Raises CensusError("not-allowed")."""
    require(actor, Permission.TAKE_FILES)
    return await uow.registry_imports.all()


async def undo_registry(
    uow: UnitOfWork, number: int, actor: Actor, *, at: datetime
) -> RegistryUndone:
    """Take an import back: the newest first, and only while its replaced values are kept.

    What people have said themselves stays. Raises CensusError: ("not-allowed"),
    ("registry-unknown"), ("registry-undone"), ("registry-too-old") or ("registry-newer-first").
    """
    require(actor, Permission.TAKE_FILES)
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
        some, reason = turned[start : start + AT_ONCE], f"registry {number} taken back"
        await turn_back(uow, SubjectKind.HOUSEHOLD, some, REGISTRY, actor, reason, at=at)
    facts = {"import": number, "households": reopened}
    await note(uow, actor, "registry taken back", facts, at=at)
    return RegistryUndone(number, reopened)


async def turn_back(  # noqa: PLR0917 - two calls
    uow: UnitOfWork,
    kind: SubjectKind,
    ids: Sequence[str],
    source: str,
    actor: Actor,
    reason: str,
    *,
    at: datetime,
) -> int:
    """Return submissions that a source set to the state before, and count them.

    What others have said since stays.
    """
    last = await uow.submissions.newest(kind, ids)
    admin, by = Origin.ADMIN, name_of(actor)
    back = {
        each: change(event.after, event.before, at=at, origin=admin, actor=by, reason=reason)
        for each, event in last.items()
        if event.actor == source
    }
    await uow.submissions.record_all(kind, back)
    return len(back)
