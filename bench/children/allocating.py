"""Who goes where for a large regency: how long it takes, and how far from the bound it ends."""

from random import Random
from time import perf_counter

from bench.table import ResultRow
from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.sharing.allocating import allocate
from census.fieldwork.sharing.plan import described
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.units import UnitCode

VILLAGES, BLOCKS, ENUMERATORS, COORDINATORS = 460, 12_000, 5_000, 1_600
IN_A_DISTRICT = 18
ROUNDS = 3


def lists() -> tuple[list[Block], list[Fieldworker]]:
    """Return blocks of 20 to 120 families, a quarter done, and people with homes near them."""
    chance = Random(1)
    blocks = []
    for number in range(BLOCKS):
        place = number * VILLAGES // BLOCKS
        district, village = divmod(place, IN_A_DISTRICT)
        code = UnitCode(f"33.05.{district + 1:02}.{2001 + village}")
        size = chance.randint(20, 120)
        done = chance.randint(0, size // 2)
        blocks.append(Block(BlockCode(f"{code}.{number:06}"), code, "RT", size, done, number))
    homes = [block.village for block in blocks]
    roles = [FieldRole.ENUMERATOR] * ENUMERATORS + [FieldRole.COORDINATOR] * COORDINATORS
    people = [
        Fieldworker(Badge(f"{number:05}"), "", role, chance.choice(homes))
        for number, role in enumerate(roles)
    ]
    return blocks, people


async def rows() -> list[ResultRow]:
    blocks, people = lists()
    took = []
    for _ in range(ROUNDS):
        begun = perf_counter()
        allocation = allocate(blocks, people)
        took.append(perf_counter() - begun)
    plan = described(allocation, blocks, people)
    bound = max(-(-plan.load // ENUMERATORS), *(block.left for block in blocks))
    worse = sum(share.heaviest > share.best for share in plan.villages)
    return [
        ResultRow(
            f"{ENUMERATORS:,} enumerators, {BLOCKS:,} blocks, {VILLAGES} villages", took, "s"
        ),
        ResultRow(
            "\u2026 heaviest load", [plan.heaviest], "families", [bound], "no load can be less", 0
        ),
        ResultRow(
            "\u2026 villages above their own smallest heaviest load", [worse], "", decimals=0
        ),
    ]
