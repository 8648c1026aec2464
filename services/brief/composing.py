"""What there is to say of the regent's brief at the moment of sending; one is made once a batch."""

from datetime import datetime

from census.brief.brief import Brief
from census.people import Person, Role
from census.push.delivery import Delivery
from census.push.notices import DailyBrief
from census.units import UnitCode
from services.brief.briefing import make_brief
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Expire, Send, Verdict


class BriefComposer:
    """The briefs of one batch."""

    def __init__(self, uow: UnitOfWork, rules: PushRules, now: datetime) -> None:
        self._uow, self._rules, self._now = uow, rules, now
        self._briefs: dict[UnitCode, Brief | None] = {}

    async def brief(self, delivery: Delivery, person: Person) -> Verdict:
        """Say the day's brief to one of the regent's people."""
        if not person.holds(Role.REGENT):
            return Cancel("no longer a reader")
        area = UnitCode(delivery.facts["area"])
        if area not in self._briefs:
            self._briefs[area] = await make_brief(self._uow, self._rules, area, at=self._now)
        brief = self._briefs[area]
        if brief is None or brief.stale:
            return Expire("no fresh data")
        return Send(DailyBrief(brief), self._rules.language_of(person))
