"""A resident asks when somebody comes: the days, who it is, how far the village is."""

from datetime import datetime

from census.fieldwork.following.tally import is_over
from census.fieldwork.visit_words import AGAIN_AFTER, VisitWordKind
from census.fieldwork.visiting import Coming, VisitStage, visit_days
from census.people.people import Person, Role
from census.people.submission import SubmissionState
from census.units import UnitCode
from services.fieldwork.doors.crews import crew_of
from services.fieldwork.looking import newest_progress
from services.ports.unit_of_work import UnitOfWork
from services.rules.care import village_of
from services.rules.push_rules import PushRules


async def who_comes(
    uow: UnitOfWork, rules: PushRules, person: Person, village: UnitCode, *, at: datetime
) -> Coming:
    """Return what is known of the visits in a village. Raises CensusError("old-button")."""
    unit, published = await village_of(uow, village), await uow.allocations.current()
    days = visit_days(rules.census, published.phase if published else None, at)
    crew = await crew_of(uow, unit, published)
    progress = await newest_progress(uow, [block.code for block in crew.blocks])
    said = await uow.visit_words.newest_of(person.chat, VisitWordKind.MISSED)
    over = days.stage is VisitStage.AFTER
    confirmed = person.state is SubmissionState.CONFIRMED
    return Coming(
        village=unit,
        days=days,
        comers=() if over else tuple(each for each in crew.enumerators if not each.absent),
        blocks=len(crew.blocks),
        finished=sum(is_over(block, progress.get(block.code)) for block in crew.blocks),
        complete=confirmed,
        claimed=not confirmed and person.state in rules.census.finished.get(Role.RESIDENT, ()),
        counted=said is not None and said.closed_at is None and at - said.at < AGAIN_AFTER,
    )
