"""The people of the demonstration. They are invented; their numbers can be typed in."""

from dataclasses import dataclass
from datetime import datetime

from census.identity.hashing import NumberHasher
from census.identity.numbers import FamilyCardNumber, Nik
from census.people.people import Role
from census.units import UnitCode
from services.ports.registers import HouseholdProgress, RegistryEntry


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """A person to play. The NIP belongs to nobody: its serial is 001."""

    name: str
    role: Role
    nip: str | None = None


@dataclass(frozen=True, slots=True)
class Household:
    """The numbers of a household to look up. They belong to nobody: their serials are 0001."""

    nik: str
    family_card: str


OFFICE = UnitCode("opd-dinkes")
"""Where Rina, Agus, Vera and Wahyu work."""

SITI = DemoPerson("Siti Rahayu", Role.RESIDENT)
"""Her household has not begun. The demonstration moves it forward."""
BUDI = DemoPerson("Budi Santoso", Role.RESIDENT)
"""His household is complete."""
RINA = DemoPerson("Rina Lestari", Role.EMPLOYEE, nip="198503152010012001")
AGUS = DemoPerson("Agus Wibowo", Role.OFFICE_HEAD, nip="197004121998031001")
VERA = DemoPerson("Vera Puspita", Role.VERIFIER, nip="198807212011012001")
WAHYU = DemoPerson("Wahyu Hidayat", Role.VERIFIER, nip="199002142014021001")
"""The two who look at the receipts of the health office."""
SLAMET = DemoPerson("Slamet Hariyadi", Role.HELPER)
YANTI = DemoPerson("Yanti Susilowati", Role.ENUMERATOR)
"""She visits the households of her own village, which is Siti's and Slamet's as well."""
EKO = DemoPerson("Eko Purwanto", Role.COORDINATOR)
"""He leads Yanti's team."""
INDAH = DemoPerson("Indah Permata", Role.ENUMERATOR)
"""A reserve of the next village, whom Eko can have stand in."""
DEWI = DemoPerson("Dewi Anggraini", Role.ADMIN)
HENDRA = DemoPerson("Hendra Kurniawan", Role.ADMIN)
"""The second admin for large broadcasts."""
RATNA = DemoPerson("Ratna Widyastuti", Role.REGENT)
"""The regent, who gets the daily brief."""

STAFF = (RINA, AGUS, VERA, WAHYU)


def registry_entry(
    household: Household, hasher: NumberHasher, progress: HouseholdProgress, *, as_of: datetime
) -> RegistryEntry:
    """Return a household's line of the registry."""
    nik, card = Nik.parse(household.nik), FamilyCardNumber.parse(household.family_card)
    return RegistryEntry(
        pair=hasher.pair(nik, card),
        household=hasher.household(card),
        progress=progress,
        as_of=as_of,
        illustrative=True,
    )
