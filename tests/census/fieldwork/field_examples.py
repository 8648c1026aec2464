"""Blocks and fieldworkers for the tests of the field work."""

from collections.abc import Sequence

from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.units import UnitCode

VILLAGE = UnitCode("33.19.01.2001")
NEXT = UnitCode("33.19.01.2002")
FAR = UnitCode("33.19.05.2001")


def blocks_of(village: UnitCode, lefts: Sequence[int]) -> list[Block]:
    """Blocks with so much left in them; ten families of each are done."""
    return [
        Block(BlockCode(f"{village}.{number:04}"), village, f"RT {number}", left + 10, 10, number)
        for number, left in enumerate(lefts, start=1)
    ]


def worker(
    badge: str, village: UnitCode = VILLAGE, role: FieldRole = FieldRole.ENUMERATOR
) -> Fieldworker:
    return Fieldworker(Badge(badge), f"Nama {badge}", role, village)


def workers(count: int, village: UnitCode = VILLAGE, start: int = 1) -> list[Fieldworker]:
    return [worker(f"{number:03}", village) for number in range(start, start + count)]


def coordinator(badge: str, village: UnitCode = VILLAGE) -> Fieldworker:
    return worker(badge, village, FieldRole.COORDINATOR)
