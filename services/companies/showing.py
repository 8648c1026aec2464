"""A registration as it is shown: with its village and the company that it became."""

from census.companies.registration import Registration, ShownRegistration
from services.ports.unit_of_work import UnitOfWork


async def shown(uow: UnitOfWork, found: Registration) -> ShownRegistration:
    """Return a registration ready to be shown, without the companies of a near name."""
    village = await uow.units.get(found.facts.village) if found.facts.village else None
    unit = await uow.units.get(found.unit) if found.unit else None
    return ShownRegistration(found, village, unit)
