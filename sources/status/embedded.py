"""The default status source: the registry table of this deployment."""

from census.errors import CensusError
from census.identity.hashing import NumberHasher
from census.identity.numbers import FamilyCardNumber, Nik
from services.ports.registers import HouseholdStatus
from services.ports.unit_of_work import OpenUnitOfWork, StorageUnavailableError


class RegistryStatus:
    """Looks both numbers up by their keyed hash, in a unit of work of its own.

    The caller must not have one open: on SQLite they run one after another.
    """

    def __init__(self, open_uow: OpenUnitOfWork, hasher: NumberHasher) -> None:
        self._open_uow = open_uow
        self._hasher = hasher

    async def look_up(self, nik: Nik, family_card: FamilyCardNumber) -> HouseholdStatus | None:
        """Return the status if both numbers belong together, else None.

        Raises CensusError("status-unavailable") while the database cannot be asked.
        """
        try:
            async with self._open_uow() as uow:
                pair, rotated = self._hasher.pair(nik, family_card), self._hasher.fingerprint_before
                if rotated:
                    self._hasher.household(family_card)  # is renamed with it
                entry = await uow.registry.find(pair)
                if rotated:
                    await uow.commit()
        except StorageUnavailableError:
            raise CensusError("status-unavailable") from None
        if entry is None:
            return None
        return HouseholdStatus(entry.household, entry.progress, entry.as_of, entry.illustrative)
