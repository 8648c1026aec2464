"""The service first; while it is away, the registry, with a mark."""

from dataclasses import replace

from census.errors import CensusError
from census.identity.numbers import FamilyCardNumber, Nik
from services.ports.registers import HouseholdStatus, StatusSource


class ServiceThenRegistry:
    """The port ``StatusSource`` over two others."""

    def __init__(self, service: StatusSource, registry: StatusSource) -> None:
        self._service, self._registry = service, registry

    async def look_up(self, nik: Nik, family_card: FamilyCardNumber) -> HouseholdStatus | None:
        """Return the service's answer, or the registry's with ``service_away``.

        Raises CensusError("status-service-away") when the service is away and the registry does
        not know the pair, ("status-unavailable") when neither can be asked.
        """
        try:
            return await self._service.look_up(nik, family_card)
        except CensusError:
            known = await self._registry.look_up(nik, family_card)
        if known is None:
            raise CensusError("status-service-away")
        return replace(known, service_away=True)
