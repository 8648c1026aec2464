"""The regencies and cities of the demonstration's province: invented except for its own regency.

What is known is its rank among them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction

from census.recaps.recap import RecapRow
from census.units import Base, Measure, Unit, UnitCode, UnitKind
from sources.demo.curves import DEADLINE, START, responded
from sources.demo.regencies import DemoRegency
from sources.demo.shares import Chance

CITY = "Kota "
EQUAL = 1000
SLOWER = (300, 960)
"""The progress of the others, in thousandths of the regency's. Who is ahead is so by as much."""
DRIFT = 60
"""By how many thousandths that changes until the deadline, up or down."""
WHOLE = (DEADLINE - START).days


def province_bases(areas: Sequence[Unit], regency: Base, per_family: Fraction) -> Sequence[Base]:
    """Return how many the others have of what is counted; ``regency`` is the own regency's base.

    ``per_family`` is how many there are for each family.
    """
    return [
        replace(
            regency,
            unit=area.code,
            size=int(_families(area) * per_family),
            source="sensusbot (demo)",
            illustrative=True,
        )
        for area in _beside(areas, regency.unit)
    ]


def province_rows(
    regency: DemoRegency,
    sizes: Mapping[tuple[UnitCode, Measure], int],
    areas: Sequence[Unit],
    day: date,
) -> list[RecapRow]:
    """Return a line for each regency and city. Raises ValueError where there is no data."""
    families, _ = responded(regency.course, day)
    own = sizes[regency.code, Measure.FAMILIES]
    others = [area.code for area in _beside(areas, regency.code)]
    leading = sorted(others, key=_pace, reverse=True)[: regency.ahead]
    rows = [RecapRow(regency.code, Measure.FAMILIES, families, own)]
    for code in others:
        size, share = sizes[code, Measure.FAMILIES], _share(code, day)
        share = 2 * EQUAL - share if code in leading else share
        done = int(size * families * share / (own * EQUAL))
        rows.append(RecapRow(code, Measure.FAMILIES, done, size))
    return sorted(rows, key=lambda row: row.unit)


def _beside(areas: Sequence[Unit], regency: UnitCode) -> Sequence[Unit]:
    """Return the other regencies and cities of the province."""
    return [area for area in areas if area.kind is UnitKind.REGENCY and area.code != regency]


def _families(area: Unit) -> int:
    low, high = (40_000, 110_000) if area.name.startswith(CITY) else (160_000, 720_000)
    return Chance(f"families of {area.code}").draw(low, high)


def _pace(code: UnitCode) -> int:
    return Chance(f"pace of {code}").draw(*SLOWER)


def _share(code: UnitCode, day: date) -> Fraction:
    """Return the progress of a slower one on a day, in thousandths of the regency's."""
    chance = Chance(f"pace of {code}")
    slower, drift = chance.draw(*SLOWER), chance.draw(-DRIFT, DRIFT)
    passed = Fraction(min(max((day - START).days, 0), WHOLE), WHOLE)
    return min(slower + drift * passed, Fraction(SLOWER[1]))
