"""A registration as it is shown: with its village and the company that it became."""

from collections.abc import Sequence

from census.boards.unit_names import Closeness, Meant, UnitNames
from census.companies.registration import Registration, ShownRegistration
from census.errors import CensusError
from census.units import Unit, UnitCode, UnitKind, lies_in
from services.ports.unit_of_work import UnitOfWork


async def shown(uow: UnitOfWork, found: Registration) -> ShownRegistration:
    """Return a registration ready to be shown, without the companies of a near name."""
    village = await uow.units.get(found.facts.village) if found.facts.village else None
    unit = await uow.units.get(found.unit) if found.unit else None
    return ShownRegistration(found, village, unit)


async def village_of(uow: UnitOfWork, code: UnitCode) -> Unit:
    """Return the village of a code. Raises CensusError("old-button")."""
    village = await uow.units.get(code)
    if village is None or village.kind is not UnitKind.VILLAGE:
        raise CensusError("old-button")
    return village


async def villages_meant(
    uow: UnitOfWork, areas: Sequence[UnitCode], typed: str, closeness: Closeness
) -> Meant:
    """Return the villages of some regencies that a typed name may mean.

    Raises CensusError("company-typed-village").
    """
    kinds = (UnitKind.REGENCY, UnitKind.DISTRICT, UnitKind.VILLAGE)
    known = [unit for kind in kinds for unit in await uow.units.within(kind)]
    here = [unit for unit in known if any(lies_in(unit.code, area) for area in areas)]
    found = UnitNames(here, closeness).meant(typed, kinds=[UnitKind.VILLAGE])
    if not found.units:
        raise CensusError("company-typed-village")
    return found
