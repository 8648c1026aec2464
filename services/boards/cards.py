"""Cards to pass on: that somebody has taken part, and where a unit stands today."""

from datetime import datetime

from census.boards.cards import CardOwner, FinishCard, UnitCard, has_taken_part
from census.boards.small_bases import beside_shown, too_small
from census.people.people import Person, Role
from census.proofs.proof import owes_another
from census.units import Unit, UnitKind
from services.boards.standings import board_around
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules


async def finish_card(
    uow: UnitOfWork, rules: PushRules, person: Person, wanted: str, *, at: datetime
) -> FinishCard | None:
    """Return a card of somebody who has taken part, else None; ``wanted`` may be a CardOwner."""
    proof = await uow.proofs.newest_of(person.employee) if person.employee else None
    if not has_taken_part(person.state) or owes_another(proof, person.state):
        return None
    units = await _units(uow, person)
    whose = CardOwner(wanted) if wanted in units else next(iter(units))
    unit = units[whose]
    other = next((each for each in units if each is not whose), None)
    card = await unit_card(uow, rules, unit, at=at) if unit else None
    return FinishCard(whose, card, other)


async def unit_card(uow: UnitOfWork, rules: PushRules, unit: Unit, *, at: datetime) -> UnitCard:
    """Return a unit on its board, without what would point at a few people."""
    regency = await regency_of(uow, unit)
    board = await board_around(uow, rules.census, unit, at=at, targets=rules.targets)
    row = board.of(unit.code) if board else None
    hidden = too_small(board.standings) if board else frozenset()
    if board is None or row is None or unit.code in hidden:
        return UnitCard(unit, regency)
    reached = any(gap.reached for gap in row.gaps)
    certified = reached or any(each.code for each in await uow.milestones.all(unit.code))
    return UnitCard(unit, regency, board, beside_shown(row, hidden), certified)


async def _units(uow: UnitOfWork, person: Person) -> dict[CardOwner, Unit | None]:
    """Return the cards that a person has, each with its unit: the household's comes first."""
    home = await uow.units.get(person.unit) if person.unit else None
    code = next((each.unit for each in person.grants if each.role is Role.EMPLOYEE), None)
    office = await uow.units.get(code) if code else None
    of_office = {CardOwner.EMPLOYEE: office} if office else {}
    area = home if home and home.kind in {UnitKind.VILLAGE, UnitKind.DISTRICT} else None
    return {CardOwner.HOUSEHOLD: area, **of_office}


async def regency_of(uow: UnitOfWork, unit: Unit) -> Unit | None:
    """Return the regency or city around a unit; None for one that lies in none."""
    found: Unit | None = unit
    while found is not None and found.kind is not UnitKind.REGENCY:
        found = await uow.units.get(found.parent) if found.parent else None
    return found
