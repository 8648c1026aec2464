"""Blocks that a plan leaves without an enumerator: which, and how somebody gets them."""

from collections.abc import Sequence

from census.fieldwork.allocation import FieldPhase
from census.fieldwork.blocks import Block
from census.fieldwork.sharing.loads import load_of
from census.fieldwork.sharing.seen import SeenPlan
from census.units import UnitCode
from presentation.language.catalogue import Texts
from presentation.language.html import Html

VILLAGES, NAMED = 4, 6
"""Villages that one message names, and blocks of one; the file names all."""


def unstaffed(texts: Texts, seen: SeenPlan) -> list[Html]:
    """Name the blocks without an enumerator by village, and how somebody gets them."""
    by_village: dict[UnitCode, list[Block]] = {}
    for code in seen.plan.unstaffed:
        by_village.setdefault(seen.blocks[code].village, []).append(seen.blocks[code])
    if not by_village:
        return []
    villages = list(by_village)[:VILLAGES]
    more = len(by_village) - len(villages)
    return [
        texts("allocation-unstaffed", count=len(seen.plan.unstaffed), villages=len(by_village)),
        *(_of_village(texts, seen, by_village[each]) for each in villages),
        *([texts("allocation-unstaffed-more", count=more)] if more else []),
        _how_to_give(texts, seen, by_village[villages[0]]),
    ]


def _of_village(texts: Texts, seen: SeenPlan, its: Sequence[Block]) -> Html:
    unit = seen.names.get(its[0].village)
    return texts(
        "allocation-unstaffed-village",
        village=unit.name if unit else its[0].village,
        blocks=", ".join(block.name or block.code for block in its[:NAMED]),
        more=max(len(its) - NAMED, 0),
        load=sum(load_of(block, seen.plan.counted) for block in its),
    )


def _how_to_give(texts: Texts, seen: SeenPlan, its: Sequence[Block]) -> Html:
    """Say the command that gives the blocks of a village to who has least to do near it.

    A plan that is not locked may change as a whole, and what was given with it.
    """
    taker = seen.plan.free_near(its[0].village)
    loose = seen.phase in (None, FieldPhase.PLANNED)
    return texts(
        "allocation-unstaffed-how-later" if loose else "allocation-unstaffed-how",
        blocks=",".join(block.code for block in its[:NAMED]),
        badge=taker.worker.badge if taker else "",
        name=taker.worker.name if taker else "",
        load=taker.load if taker else 0,
    )
