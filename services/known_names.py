"""What is known of offices: who has finished by name, and how many a recap counts."""

from collections.abc import Mapping, Sequence

from census.definition import BoardRule, Census
from census.finished import NamedCount, OfficeKnowledge, covers
from census.units import Unit, UnitCode
from services.ports import UnitOfWork


def rule_of(census: Census, unit: Unit) -> BoardRule | None:
    """Return the rule of the board that ranks units of this kind, if there is one."""
    return next((rule for rule in census.boards if unit.kind in rule.units), None)


async def known_of_offices(
    uow: UnitOfWork, census: Census, offices: Sequence[Unit]
) -> Mapping[UnitCode, OfficeKnowledge]:
    """Return what is known of each office that the census ranks."""
    only = offices[0].code if len(offices) == 1 else None
    counts = await uow.finished.counts(only)
    known: dict[UnitCode, OfficeKnowledge] = {}
    for rule in census.boards:
        units = [unit.code for unit in offices if unit.kind in rule.units]
        figures = await uow.snapshots.newest_figures(rule.measure, units) if units else {}
        for code in units:
            names, recap = counts.get(code, NamedCount(code)), figures.get(code)
            finished = names.finished(rule.counts)
            covered = covers(names, recap, rule.counts, census.zone)
            known[code] = OfficeKnowledge(names, recap, finished, covered)
    return known
