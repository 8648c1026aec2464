"""The rosters of the demonstration: invented names with numbers that nobody has."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import count
from pathlib import Path

from census.identity.hashing import NumberHasher
from census.identity.numbers import Nip
from census.people.people import Employee, Role
from census.units import Base, Measure, Unit, UnitKind
from sources.demo.people import OFFICE, STAFF
from sources.demo.shares import Chance
from sources.files.tables import read_table

OLDEST = date(1962, 4, 1)
MAN, WOMAN = 1, 2

POSTS = (
    *("Analis Kebijakan", "Pengelola Keuangan", "Pranata Komputer", "Pengadministrasi Umum"),
    *("Arsiparis", "Pengemudi"),
)
HEALTH_POSTS = ("Perawat", "Bidan", "Dokter", "Perawat", "Sanitarian", "Pengadministrasi Umum")
"""Posts are made up, as most names are."""


NameLists = tuple[Sequence[str], Sequence[str], Sequence[str]]
"""First names of women, those of men, and second names."""


def read_names(data: Path) -> NameLists:
    """Read the names of which people are invented."""
    table = read_table(data / "demo" / "names.csv", refusal="names-refused")
    women, men, second = zip(
        *(tuple(cell.text for cell in row.cells) for row in table.rows), strict=True
    )
    return women, men, second


def roster(
    data: Path, units: Sequence[Unit], bases: Sequence[Base], hasher: NumberHasher
) -> list[Employee]:
    """Return as many employees as each office has, its head first."""
    sizes = {base.unit: base.size for base in bases if base.measure is Measure.EMPLOYEES}
    invented = _invented(data)
    employees = []
    for unit in units:
        if unit.kind is UnitKind.OFFICE:
            known = _known(unit, hasher)
            has_head = any(employee.head for employee in known)
            for place in range(sizes[unit.code] - len(known)):
                name, nip = next(invented)
                head = place == 0 and not has_head
                post = _post(unit, place, head=head)
                known.append(
                    Employee(hasher.employee(nip), name, unit.code, head=head, position=post)
                )
            employees += sorted(known, key=lambda employee: not employee.head)
    return employees


def _known(office: Unit, hasher: NumberHasher) -> list[Employee]:
    return [
        Employee(
            hasher.employee(Nip.parse(person.nip)),
            person.name,
            office.code,
            head=person.role is Role.OFFICE_HEAD,
            position=_post(office, 0, head=person.role is Role.OFFICE_HEAD),
        )
        for person in STAFF
        if person.nip and office.code == OFFICE
    ]


def _post(office: Unit, place: int, *, head: bool) -> str:
    posts = HEALTH_POSTS if "Kesehatan" in office.name else POSTS
    return f"Kepala {office.name}" if head else posts[place % len(posts)]


def _invented(data: Path) -> Iterator[tuple[str, Nip]]:
    """Give names with numbers, none of them twice."""
    women, men, second = read_names(data)
    chance = Chance("the staff of the demonstration")
    taken = {person.nip for person in STAFF}
    for serial in count():
        sex = chance.draw(MAN, WOMAN)
        first = women if sex == WOMAN else men
        name = " ".join((_pick(chance, first), _pick(chance, second)))
        born = OLDEST + timedelta(days=chance.draw(0, 35 * 365))
        appointed = min(born.year + chance.draw(22, 32), 2019)
        digits = f"{born:%Y%m%d}{appointed}{chance.draw(1, 12):02}{sex}{serial % 900 + 100}"
        if digits not in taken:
            taken.add(digits)
            yield name, Nip(digits)


def _pick(chance: Chance, names: Sequence[str]) -> str:
    return names[chance.draw(0, len(names) - 1)]
