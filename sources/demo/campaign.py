"""The demonstration's data as a whole: units, bases, and the recaps of each day."""

from datetime import date, datetime
from pathlib import Path

from census.fieldwork.blocks import Block
from census.fieldwork.workers import Fieldworker
from census.identity.hashing import NumberHasher
from census.people.people import Employee
from census.recaps.recap import RecapRow
from census.units import Measure, UnitCode, UnitKind
from services.ports.incoming import Recap
from sources.demo.curves import moment_of
from sources.demo.fieldwork.field import field_blocks, field_workers
from sources.demo.province import province_rows
from sources.demo.public import PublicFigures
from sources.demo.regencies import DemoRegency
from sources.demo.staff import roster
from sources.demo.units import load_units
from sources.demo.workplaces import workplace_rows


class DemoCampaign:
    """One regency: its offices, areas and companies. The same at every start."""

    def __init__(self, data: Path, regency: DemoRegency) -> None:
        """Read the project's data folder."""
        self.regency = regency
        self.units, self.bases = load_units(data, regency)
        self._names = {unit.code: unit.name for unit in self.units}
        self._data = data
        self._sizes = {(base.unit, base.measure): base.size for base in self.bases}
        self._public = PublicFigures(regency, self.units, self._sizes)
        self._offices = [unit for unit in self.units if unit.kind is UnitKind.OFFICE]
        self._companies = [unit for unit in self.units if unit.kind is UnitKind.COMPANY]

    def office_recap(self, day: date) -> Recap:
        """Return the recap of the offices. Raises ValueError outside 4 March to 30 May 2020.

        In a regency whose days are later, it is that of so many days before.
        """
        rows = workplace_rows(self._offices, self._sizes, self._in_2020(day))
        return self._recap(day, f"Pemkab {self.regency.name}", rows)

    def public_recap(self, day: date) -> Recap:
        """Return the recap of the areas and companies; same days, same ValueError."""
        companies = workplace_rows(self._companies, self._sizes, self._in_2020(day))
        source = f"BPS Kabupaten {self.regency.name}"
        return self._recap(day, source, [*self._public.rows(self._in_2020(day)), *companies])

    def province_recap(self, day: date) -> Recap:
        """Return the recap of the province's regencies; same days, same ValueError."""
        rows = province_rows(self.regency, self._sizes, self.units, self._in_2020(day))
        return self._recap(day, f"BPS Provinsi {self.regency.province}", rows)

    def name_of(self, unit: UnitCode) -> str:
        """Return a unit's name. Raises KeyError(unit) for an unknown one."""
        return self._names[unit]

    def roster(self, hasher: NumberHasher) -> list[Employee]:
        """Return the civil servants of all offices; Kudus has 7,140."""
        return roster(self._data, self.units, self.bases, hasher)

    def blocks(self, day: date) -> list[Block]:
        """Return the blocks of the field work with the figures of a day. Raises ValueError."""
        villages = [unit for unit in self.units if unit.kind is UnitKind.VILLAGE]
        return field_blocks(self._public.rows(self._in_2020(day)), villages)

    def fieldworkers(self) -> list[Fieldworker]:
        """Return the fieldworkers; Kudus has 890 enumerators and 300 coordinators."""
        sizes = {
            unit: size
            for (unit, measure), size in self._sizes.items()
            if measure is Measure.FAMILIES
        }
        return field_workers(self._data, self.regency, self.units, sizes)

    def moment_of(self, day: date) -> datetime:
        """Return the moment of a day's data. Raises ValueError outside the campaign's data."""
        return moment_of(self._in_2020(day)) + self.regency.later

    def _in_2020(self, day: date) -> date:
        return day - self.regency.later

    def _recap(self, day: date, source: str, rows: list[RecapRow]) -> Recap:
        totals: dict[Measure, int] = {}
        for row in rows:
            if row.measure is Measure.EMPLOYEES or row.unit == self.regency.code:
                totals[row.measure] = totals.get(row.measure, 0) + row.completed
        return Recap(
            rows=tuple(rows),
            as_of=self.moment_of(day),
            source=source,
            totals=totals,
            illustrative=True,
        )
