"""Circular letters: the facts of an office's letter, and who may have it."""

from collections.abc import Sequence
from datetime import datetime

from census.errors import CensusError
from census.offices.letter import Letter
from census.people.permissions import Permission
from census.units import WORKPLACES, Measure, Unit, UnitCode, UnitKind
from services.groups.posters import invites_to
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import Actor, require
from services.rules.push_rules import PushRules


async def letter_of(
    uow: UnitOfWork, rules: PushRules, actor: Actor, code: UnitCode, *, at: datetime
) -> Letter:
    """Return the letter of a workplace: admins get any, heads and deputies their own.

    Raises CensusError: ("unit-unknown"), ("not-allowed"), ("letter-not-office"),
    ("offices-not-counted"), or ("letter-too-late") when nobody can take part online any more.
    """
    office = await uow.units.get(code)
    if office is None:
        raise CensusError("unit-unknown", typed=code)
    require(actor, Permission.PRINT_LETTERS, code)
    rules.census.require_offices()
    if office.kind not in WORKPLACES:
        raise CensusError("letter-not-office")
    phase = invites_to(rules.census, at)
    if phase is None:
        raise CensusError("letter-too-late")
    staff = await uow.roster.of_office(code)
    base = (await uow.units.bases(Measure.EMPLOYEES)).get(code)
    head = next((each for each in staff if each.head), None)
    board = next((rule for rule in rules.census.boards if office.kind in rule.units), None)
    return Letter(
        office,
        await _regency(uow, office),
        phase,
        (base.size if base else len(staff)) or None,
        rules.targets(office, board) if board else (),
        head.name if head else "",
        head.position if head else "",
        rules.today(at),
    )


async def offices_with_letters(uow: UnitOfWork, areas: Sequence[UnitCode]) -> Sequence[Unit]:
    """Return every workplace of some regencies, by code."""
    return [
        unit for area in areas for kind in WORKPLACES for unit in await uow.units.within(kind, area)
    ]


async def _regency(uow: UnitOfWork, office: Unit) -> Unit | None:
    above: Unit | None = office
    while above is not None and above.kind is not UnitKind.REGENCY:
        above = await uow.units.get(above.parent) if above.parent else None
    return above
