"""The demonstration's data as a whole: units, bases, and the recaps of each day."""

from datetime import date
from pathlib import Path

from census.identity.hashing import NumberHasher
from census.people import Employee
from census.recaps.recap import RecapRow
from census.units import Measure, UnitKind
from services.ports.incoming import Recap
from sources.demo.curves import moment_of
from sources.demo.province import province_rows
from sources.demo.public import REGENCY, PublicFigures
from sources.demo.staff import roster
from sources.demo.units import load_units
from sources.demo.workplaces import workplace_rows

OFFICES = (UnitKind.OFFICE, UnitKind.AGENCY)


class DemoCampaign:
    """Kudus's offices, and Jember's areas and companies. The same at every start."""

    def __init__(self, data: Path) -> None:
        """Read the project's data folder."""
        self.units, self.bases = load_units(data)
        self._data = data
        self._sizes = {(base.unit, base.measure): base.size for base in self.bases}
        self._public = PublicFigures(self.units, self._sizes)
        self._offices = [unit for unit in self.units if unit.kind in OFFICES]
        self._companies = [unit for unit in self.units if unit.kind is UnitKind.COMPANY]

    def office_recap(self, day: date) -> Recap:
        """Return the recap of Kudus's offices. Raises ValueError outside 4 March to 30 May 2020."""
        return _recap(day, "Pemkab Kudus", workplace_rows(self._offices, self._sizes, day))

    def public_recap(self, day: date) -> Recap:
        """Return the recap of Jember's areas and companies; same days, same ValueError."""
        companies = workplace_rows(self._companies, self._sizes, day)
        return _recap(day, "BPS Kabupaten Jember", [*self._public.rows(day), *companies])

    def province_recap(self, day: date) -> Recap:
        """Return the recap of the province's regencies; same days, same ValueError."""
        return _recap(day, "BPS Provinsi Jawa Timur", province_rows(self._sizes, self.units, day))

    def roster(self, hasher: NumberHasher) -> list[Employee]:
        """Return the 7,140 civil servants of Kudus."""
        return roster(self._data, self.units, self.bases, hasher)


def _recap(day: date, source: str, rows: list[RecapRow]) -> Recap:
    totals: dict[Measure, int] = {}
    for row in rows:
        if row.measure is Measure.EMPLOYEES or row.unit == REGENCY:
            totals[row.measure] = totals.get(row.measure, 0) + row.completed
    return Recap(
        rows=tuple(rows),
        as_of=moment_of(day),
        source=source,
        totals=totals,
        illustrative=True,
    )
