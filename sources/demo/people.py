"""The people of the demonstration. They are invented; their numbers can be typed in."""

from dataclasses import dataclass
from datetime import datetime

from census.identity.hashing import NumberHasher
from census.identity.numbers import FamilyCardNumber, Nik
from census.people import Role
from census.units import UnitCode
from services.ports.registers import HouseholdProgress, RegistryEntry


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """A person to play. The numbers belong to nobody: their serials are 0001 and 001."""

    name: str
    role: Role
    unit: UnitCode | None = None
    nik: str | None = None
    family_card: str | None = None
    nip: str | None = None


SITI = DemoPerson(
    "Siti Rahayu",
    Role.RESIDENT,
    UnitCode("35.09.12.2002"),
    nik="3509125203850001",
    family_card="3509121206150001",
)
"""Her household has not begun. The demonstration moves it forward."""
BUDI = DemoPerson(
    "Budi Santoso",
    Role.RESIDENT,
    UnitCode("35.09.19.1001"),
    nik="3509191706780001",
    family_card="3509190304120001",
)
"""His household is complete."""
RINA = DemoPerson("Rina Lestari", Role.EMPLOYEE, UnitCode("opd-dinkes"), nip="198503152010012001")
AGUS = DemoPerson("Agus Wibowo", Role.OFFICE_HEAD, UnitCode("opd-dinkes"), nip="197004121998031001")
SLAMET = DemoPerson("Slamet Hariyadi", Role.HELPER, UnitCode("35.09.12.2002"))
DEWI = DemoPerson("Dewi Anggraini", Role.ADMIN)
HENDRA = DemoPerson("Hendra Kurniawan", Role.ADMIN)
"""The second admin for large broadcasts."""
RATNA = DemoPerson("Ratna Widyastuti", Role.REGENT)
"""The regent, who gets the daily brief."""

DEMO_PEOPLE = (SITI, BUDI, RINA, AGUS, SLAMET, DEWI, HENDRA, RATNA)


def registry_entry(
    person: DemoPerson, hasher: NumberHasher, progress: HouseholdProgress, *, as_of: datetime
) -> RegistryEntry:
    """Return a person's line of the registry. Raises ValueError for somebody without numbers."""
    if person.nik is None or person.family_card is None:
        raise ValueError(f"{person.name} has no NIK")
    nik, card = Nik.parse(person.nik), FamilyCardNumber.parse(person.family_card)
    return RegistryEntry(
        pair=hasher.pair(nik, card),
        household=hasher.household(card),
        progress=progress,
        as_of=as_of,
        illustrative=True,
    )
