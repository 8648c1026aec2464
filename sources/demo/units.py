"""The units of the demonstration, and an illustrative split of the regency's bases."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from census.units import Base, Measure, Unit, UnitCode, UnitKind
from sources.demo.province import province_bases
from sources.demo.regencies import DemoRegency
from sources.demo.shares import Chance, spread
from sources.files.numbers import parse_count
from sources.files.tables import read_table
from sources.registers.areas import areas_of
from sources.registers.units import read_units

FIRST_DAY = date(2020, 2, 15)
INVENTED = "sensusbot (demo)"
"""The source of what nobody counted."""
URBAN = 2
"""How many times as many families live in an urban village (kelurahan) as in a rural one (desa)."""


def load_units(data: Path, regency: DemoRegency) -> tuple[Sequence[Unit], Sequence[Base]]:
    """Return areas and workplaces with a base for each, from the project's data folder."""
    areas = areas_of([regency.code], data / "areas")
    workplaces, sizes = read_units(
        data / "demo" / regency.key / "workplaces.csv",
        areas,
        source=regency.workplaces_source,
        as_of=FIRST_DAY,
        illustrative=True,
    )
    companies = {unit.code for unit in workplaces if unit.kind is UnitKind.COMPANY}
    sizes = tuple(
        replace(size, source=INVENTED) if size.unit in companies else size for size in sizes
    )
    wholes = _bases_of(regency, data)
    bases = [part for whole in wholes for part in _split(whole, areas)]
    [families] = (whole for whole in wholes if whole.measure is Measure.FAMILIES)
    others = province_bases(areas, families, regency.per_family)
    return [*areas, *workplaces], [*bases, *others, *sizes]


def _bases_of(regency: DemoRegency, data: Path) -> Sequence[Base]:
    table = read_table(data / "demo" / regency.bases, refusal="bases-refused")
    lines = [{cell.heading: cell.text for cell in row.cells} for row in table.rows]
    return [
        Base(
            unit=UnitCode(line["area"]),
            measure=Measure(line["measure"]),
            size=parse_count(line["size"]),
            source=line["source"],
            as_of=date.fromisoformat(line["as_of"]),
            illustrative=line["illustrative"] == "ya",
        )
        for line in lines
        if line["area"] == regency.code
    ]


def _split(whole: Base, areas: Sequence[Unit]) -> Sequence[Base]:
    """Return a regency's base with those of its villages and, as their sums, its districts."""
    districts = [area for area in areas if area.parent == whole.unit]
    inside = {district.code for district in districts}
    villages = [area for area in areas if area.parent in inside]
    sizes = spread(whole.size, [_weight(village, whole.measure) for village in villages])
    sums: dict[UnitCode, int] = {}
    for village, size in zip(villages, sizes, strict=True):
        sums[village.code] = size
        if village.parent:
            sums[village.parent] = sums.get(village.parent, 0) + size
    return [
        whole,
        *(replace(whole, unit=code, size=size, illustrative=True) for code, size in sums.items()),
    ]


def _weight(village: Unit, measure: Measure) -> int:
    families = Chance(f"families of {village.code}").draw(60, 180)
    if village.code.rpartition(".")[2].startswith("1"):
        families *= URBAN
    if measure is Measure.FAMILIES:
        return families
    return families * Chance(f"persons in {village.code}").draw(90, 110)
