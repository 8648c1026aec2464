"""Importing the registry of a regency, in portions that can be continued after a crash.

A household keeps the furthest of its newest lines, so storing a line twice changes nothing. Each
portion is committed together with the progress of the import, so that a killed import continues
behind its last portion.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from census.people.permissions import Permission
from services.ports.registers import CheckedRegistry, ImportMark, RegistryPortion, RegistrySource
from services.ports.unit_of_work import Clock, OpenUnitOfWork
from services.residents.intake import RegistryTaken, note_registry, take_households
from services.rules.actors import Actor, name_of, require
from services.rules.push_rules import PushRules

REGISTRY = "registry"
"""The actor of the events that an import sets."""
KEPT_IMPORTS = 2
"""This many imports can be taken back. What older ones replaced is deleted."""


class Stage(StrEnum):
    """The stage of an import: progress counts bytes while it checks, then lines."""

    CHECKING = "checking"
    COMPARING = "comparing"
    STORING = "storing"


Tell = Callable[[Stage, int, int], None]
"""Called with the stage, the amount done and the whole amount; first where the stage begins."""


@dataclass(frozen=True, slots=True)
class RegistryForeseen:
    """What an import would do: lines of the file, and households whose progress would change."""

    lines: int
    changed: int


async def import_registry(
    open_uow: OpenUnitOfWork,
    rules: PushRules,
    source: RegistrySource,
    actor: Actor,
    clock: Clock,
    *,
    tell: Tell,
) -> RegistryTaken:
    """Check a registry whole, then store it in portions; return what the file changed.

    Raises CensusError("not-allowed"), and FileError("registry-refused") before anything is stored.
    """
    require(actor, Permission.TAKE_FILES)
    checked = await _check(source, tell)
    async with open_uow() as uow:
        mark = await uow.registry.mark(checked.file)
        if not mark.number:
            lines, at = checked.lines, clock.now()
            imports = uow.registry_imports
            number = await imports.begin(mark.file, lines=lines, at=at, by=name_of(actor))
            mark = replace(mark, number=number)
            await imports.forget(before=number - KEPT_IMPORTS + 1)
            await uow.registry.set_mark(mark, at=at)
            await uow.commit()
    tell(Stage.STORING, mark.lines, checked.lines)
    async with aclosing(_portions(source, after=mark.lines)) as portions:
        async for portion in portions:
            mark = await _store(open_uow, rules, portion, mark, at=clock.now())
            tell(Stage.STORING, mark.lines, checked.lines)
    taken = RegistryTaken(mark.lines, mark.changed, mark.thanks)
    async with open_uow() as uow:
        await note_registry(uow, taken, actor, at=clock.now())
        await uow.registry.drop_mark(mark.file)
        await uow.commit()
    return taken


async def foresee_registry(
    open_uow: OpenUnitOfWork, source: RegistrySource, actor: Actor, *, tell: Tell
) -> RegistryForeseen:
    """Check a registry whole and compare it with what is stored, without changing anything.

    A household whose members stand far apart in the file may be counted twice. Raises
    CensusError("not-allowed"), FileError("registry-refused").
    """
    require(actor, Permission.TAKE_FILES)
    checked = await _check(source, tell)
    changed = 0
    async with aclosing(_portions(source, after=0)) as portions:
        async for portion in portions:
            async with open_uow() as uow:
                changed += await uow.registry.compare(portion.entries)
            tell(Stage.COMPARING, portion.done, checked.lines)
    return RegistryForeseen(checked.lines, changed)


async def _store(
    open_uow: OpenUnitOfWork,
    rules: PushRules,
    portion: RegistryPortion,
    mark: ImportMark,
    *,
    at: datetime,
) -> ImportMark:
    """Store a portion together with the new progress, which is returned."""
    async with open_uow() as uow:
        took = await take_households(uow, rules, portion.entries, number=mark.number, at=at)
        changed, thanks = mark.changed + took.changed, mark.thanks + took.thanks
        mark = ImportMark(mark.file, portion.done, changed, thanks, mark.number)
        await uow.registry.set_mark(mark, at=at)
        await uow.commit()
    return mark


async def _check(source: RegistrySource, tell: Tell) -> CheckedRegistry:
    return await asyncio.to_thread(source.check, lambda done, of: tell(Stage.CHECKING, done, of))


async def _portions(source: RegistrySource, *, after: int) -> AsyncGenerator[RegistryPortion, None]:
    """Read one portion at a time in a thread, while the last one is used."""
    loop = asyncio.get_running_loop()
    portions = source.portions(after=after)

    def begin() -> asyncio.Future[RegistryPortion | None]:
        return loop.run_in_executor(None, next, portions, None)

    following = begin()
    try:
        while (portion := await following) is not None:
            following = begin()
            yield portion
    finally:
        await asyncio.wait([following])
