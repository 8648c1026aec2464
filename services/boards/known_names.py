"""What is known of offices: who has finished by name, and how many a recap counts."""

from collections.abc import Mapping, Sequence

from census.definition import Census
from census.offices.finished import NamedCount, OfficeKnowledge, covers
from census.units import Unit, UnitCode
from services.ports.unit_of_work import UnitOfWork


async def known_of_offices(
    uow: UnitOfWork, census: Census, offices: Sequence[Unit]
) -> Mapping[UnitCode, OfficeKnowledge]:
    """Return what is known of each office that the census ranks."""
    counts = await uow.finished.counts(offices[0].code if len(offices) == 1 else None)
    known: dict[UnitCode, OfficeKnowledge] = {}
    for rule in census.boards:
        units = [unit.code for unit in offices if unit.kind in rule.units]
        figures = await uow.figures.newest_figures(rule.measure, units) if units else {}
        for code in units:
            names, recap = counts.get(code, NamedCount(code)), figures.get(code)
            finished = names.finished(rule.counts)
            covered = covers(names, recap, rule.counts, census.zone)
            known[code] = OfficeKnowledge(names, recap, finished, covered, rule.counts_from)
    return known


async def known_of_office(uow: UnitOfWork, census: Census, office: Unit) -> OfficeKnowledge:
    """Return what is known of one office. Without a board for it, only its roster counts."""
    known = await known_of_offices(uow, census, [office])
    if office.code in known:
        return known[office.code]
    names = (await uow.finished.counts(office.code)).get(office.code, NamedCount(office.code))
    return OfficeKnowledge(names, None, finished=0, covered=False)


async def known_of_all(uow: UnitOfWork, census: Census) -> Mapping[UnitCode, OfficeKnowledge]:
    """Return what is known of every office with a roster."""
    counts = await uow.finished.counts()
    kinds = {kind for rule in census.boards for kind in rule.units}
    offices = [unit for kind in sorted(kinds) for unit in await uow.units.within(kind)]
    return await known_of_offices(uow, census, [unit for unit in offices if unit.code in counts])
