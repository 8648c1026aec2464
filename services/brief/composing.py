"""What there is to say of the regent's brief at the moment of sending; one is made once a batch."""

from census.brief.brief import Brief, ToldBrief
from census.people.people import Person, Role
from census.push.delivery import Delivery
from census.push.kinds import MessageKind, Priority
from census.units import UnitCode
from services.brief.briefing import make_brief
from services.push.composing import Batch, Composer
from services.rules.verdicts import Cancel, Expire, Verdict

BRIEF = MessageKind("brief", Priority.BOARD, repeated_when_unclear=True, retold=True)


class BriefComposer(Composer[ToldBrief]):
    """Says the day's brief; that of a regency is made once a batch."""

    def __init__(self, batch: Batch) -> None:
        super().__init__(batch)
        self._briefs: dict[UnitCode, Brief | None] = {}

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[ToldBrief]:
        """Say it to one of the regent's people."""
        if not person.holds(Role.REGENT):
            return Cancel("no longer a reader")
        area = UnitCode(delivery.facts["area"])
        if area not in self._briefs:
            self._briefs[area] = await make_brief(self._uow, self._rules, area, at=self._now)
        brief = self._briefs[area]
        if brief is None or brief.stale:
            return Expire("no fresh data")
        return self._batch.say(ToldBrief(brief, self._rules.page), person)
