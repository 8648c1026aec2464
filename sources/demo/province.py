"""The regencies and cities of Jember's province: invented except for Jember, which leads them.

Known: on 6 March 2020 Jember was the first of Jawa Timur's 38 (Jember's own report).
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from census.recaps.recap import RecapRow
from census.units import Base, Measure, Unit, UnitCode, UnitKind
from sources.demo.curves import DEADLINE, START, responded
from sources.demo.shares import Chance

PROVINCE = UnitCode("35")
REGENCY = UnitCode("35.09")
CITY = "Kota "
SLOWER = (300, 960)
"""The progress of the others, in thousandths of Jember's."""
DRIFT = 60
"""By how many thousandths that changes until the deadline, up or down."""


def province_bases(areas: Sequence[Unit], regency: Base) -> Sequence[Base]:
    """Return the number of families of the others; ``regency`` is Jember's own base."""
    return [
        replace(
            regency, unit=area.code, size=_families(area), source="Ilustrasi", illustrative=True
        )
        for area in areas
        if area.kind is UnitKind.REGENCY and area.parent == PROVINCE and area.code != REGENCY
    ]


def province_rows(
    sizes: Mapping[tuple[UnitCode, Measure], int], areas: Sequence[Unit], day: date
) -> list[RecapRow]:
    """Return a line for each regency and city. Raises ValueError where there is no data."""
    families, _ = responded(day)
    own = sizes[REGENCY, Measure.FAMILIES]
    rows = []
    for area in areas:
        size = sizes.get((area.code, Measure.FAMILIES), 0)
        if area.kind is UnitKind.REGENCY and area.parent == PROVINCE and size:
            done = families if area.code == REGENCY else _done(area, size, families, own, day)
            rows.append(RecapRow(area.code, Measure.FAMILIES, done, size))
    return rows


def _families(area: Unit) -> int:
    low, high = (40_000, 110_000) if area.name.startswith(CITY) else (160_000, 720_000)
    return Chance(f"families of {area.code}").draw(low, high)


def _done(area: Unit, size: int, families: int, own: int, day: date) -> int:
    chance = Chance(f"pace of {area.code}")
    slower, drift = chance.draw(*SLOWER), chance.draw(-DRIFT, DRIFT)
    whole = (DEADLINE - START).days
    passed = min(max((day - START).days, 0), whole)
    thousandths = min(slower * whole + drift * passed, SLOWER[1] * whole)
    return size * families * thousandths // (own * whole * 1000)
