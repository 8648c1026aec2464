"""Whom an audience reaches, as storage looks for them.

Broadcasts ask for it, and the experiments with them.
"""

from collections.abc import Collection

from census.broadcasts.audience import Audience, finished_states
from census.units import WORKPLACES, UnitCode
from services.ports.broadcasts import Reach
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules


async def reach(uow: UnitOfWork, rules: PushRules, audience: Audience) -> Reach:
    """Return an audience with the data that storage needs to find its people."""
    finished = finished_states(rules.census, audience.role)
    return Reach(audience, finished, await workplaces_in(uow, audience), rules.waves)


async def workplaces_in(uow: UnitOfWork, audience: Audience) -> Collection[UnitCode]:
    """Return the workplaces in an audience's area."""
    if audience.unit is None:
        return ()
    return frozenset(
        [unit.code for kind in WORKPLACES for unit in await uow.units.within(kind, audience.unit)]
    )
