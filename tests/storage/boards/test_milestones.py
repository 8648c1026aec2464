"""What a unit has reached is kept once, with its code, and told once."""

from dataclasses import replace

from census.boards.milestones import KeptMilestone, MilestoneKind, ReachedMilestone
from services.ports.unit_of_work import UnitOfWork
from tests.storage.making import HEALTH, NOON

REACHED = ReachedMilestone(HEALTH, MilestoneKind.REACHED, "1/2 Bupati")
KEPT = KeptMilestone(REACHED, NOON, 510, 1000, NOON, code="ABCD", illustrative=True)
FIRST = KeptMilestone(ReachedMilestone(HEALTH, MilestoneKind.FIRST), NOON, 510, 1000, NOON)


async def test_the_first_figures_and_code_stay(work: UnitOfWork) -> None:
    await work.milestones.add([KEPT, FIRST])
    await work.milestones.add([replace(KEPT, completed=600, code="EFGH")])
    assert await work.milestones.all() == [FIRST, KEPT]
    assert await work.milestones.all(HEALTH) == [FIRST, KEPT]
    assert await work.milestones.certified() == 1
    await work.milestones.told([REACHED], at=NOON)
    assert await work.milestones.all() == [FIRST, replace(KEPT, told_at=NOON)]
