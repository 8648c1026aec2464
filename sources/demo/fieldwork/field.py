"""The field work of the demonstration: invented blocks and fieldworkers.

The numbers of enumerators and coordinators are the regency's; all else comes from a fixed seed.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import count
from pathlib import Path

from census.fieldwork.blocks import Block, BlockCode, BlockList
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.recaps.recap import RecapRow
from census.units import Measure, Unit, UnitCode, UnitKind
from sources.demo.people import DemoPerson
from sources.demo.regencies import DemoRegency
from sources.demo.shares import Chance, spread
from sources.demo.staff import NameLists, read_names

FAMILIES_IN_A_BLOCK = 80
"""About as many families as an RT has."""
BLOCKS_IN_AN_RW = 5
RESERVE_FOR = 20
"""For so many enumerators there is one reserve."""
PREFIXES = {
    FieldRole.ENUMERATOR: "PPL",
    FieldRole.COORDINATOR: "PML",
    FieldRole.DISTRICT_COORDINATOR: "KSK",
    FieldRole.RESERVE: "CAD",
}


def field_blocks(rows: Sequence[RecapRow], villages: Sequence[Unit]) -> list[Block]:
    """Return the blocks of all villages; they add up to the families of a recap."""
    figures = {row.unit: row for row in rows if row.measure is Measure.FAMILIES}
    return [block for each in villages for block in _blocks(figures[each.code])]


def block_list(regency: DemoRegency, moment: datetime) -> BlockList:
    """Return where the blocks of a day are from."""
    return BlockList(f"BPS Kabupaten {regency.name}", moment, illustrative=True)


def field_workers(
    data: Path, regency: DemoRegency, areas: Sequence[Unit], sizes: Mapping[UnitCode, int]
) -> list[Fieldworker]:
    """Return everybody who works in the field. Homes are spread as the families (``sizes``) are."""
    villages = [area.code for area in areas if area.kind is UnitKind.VILLAGE]
    weights = [sizes[village] for village in villages]
    numbers = {
        FieldRole.ENUMERATOR: regency.enumerators,
        FieldRole.COORDINATOR: regency.coordinators,
        FieldRole.RESERVE: regency.enumerators // RESERVE_FOR,
    }
    homes = {
        role: [
            village
            for village, people in zip(villages, spread(number, weights), strict=True)
            for _ in range(people)
        ]
        for role, number in numbers.items()
    }
    homes[FieldRole.DISTRICT_COORDINATOR] = list(
        {village.rpartition(".")[0]: village for village in villages}.values()
    )
    names = _invented(read_names(data))
    return [
        Fieldworker(
            badge := Badge(f"{PREFIXES[role]}-{number:04}"),
            known.name if (known := _cast(regency).get(badge)) else next(names),
            role,
            village,
        )
        for role, places in homes.items()
        for number, village in enumerate(places, start=1)
    ]


def code_of(who: DemoPerson) -> str:
    """Return the code with which somebody of the cast joins."""
    return f"{Chance(f'code of {who.name}').draw(1000, 9999)}-2020"


def _cast(regency: DemoRegency) -> Mapping[Badge, DemoPerson]:
    return {badge: who for who, badge in regency.badges.items()}


def _blocks(figure: RecapRow) -> Iterator[Block]:
    """Yield a village's blocks. In each some are eager; more than its families nobody counts."""
    chance = Chance(f"blocks of {figure.unit}")
    number = max(figure.base // FAMILIES_IN_A_BLOCK, 1)
    sizes = spread(figure.base, [chance.draw(60, 140) for _ in range(number)])
    eager = [size * chance.draw(40, 95) // 100 for size in sizes]
    first = min(figure.completed, sum(eager))
    done = zip(
        spread(first, eager),
        spread(figure.completed - first, [a - b for a, b in zip(sizes, eager, strict=True)]),
        strict=True,
    )
    for place, (size, recorded) in enumerate(zip(sizes, done, strict=True)):
        yield Block(
            BlockCode(f"{figure.unit}.{place + 1:04}"),
            figure.unit,
            f"RT {place % BLOCKS_IN_AN_RW + 1:02} RW {place // BLOCKS_IN_AN_RW + 1:02}",
            size,
            sum(recorded),
            place,
        )


def _invented(names: NameLists) -> Iterator[str]:
    """Yield names, women's and men's by turns."""
    women, men, second = names
    chance = Chance("the fieldworkers of the demonstration")
    for place in count():
        first = men if place % 2 else women
        yield f"{first[chance.draw(0, len(first) - 1)]} {second[chance.draw(0, len(second) - 1)]}"
