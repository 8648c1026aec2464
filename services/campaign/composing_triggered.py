"""Whether the answer to what happened to somebody is still owed, and what it says now."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta

from census.campaign.cadence import NotOwed
from census.campaign.phases import phase_at
from census.campaign.triggered import (
    STILL_ANSWERED,
    TriggerWindow,
    owed_answer,
    refused,
    rejection_day,
    rule_of,
    rules_of,
    stuck_id,
    trigger_window,
)
from census.definition import EventRule, PhaseId, Trigger
from census.people import ChatId, Person
from census.push.delivery import Delivery, DeliveryKind
from census.push.notices import HelpOffer, Notice, ReturnedProof, Thanks
from census.residents.journey import Journey
from census.submission import SubmissionEvent, SubmissionState
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Expire, Postpone, Send, Verdict

JourneyOf = Callable[[Person, PhaseId], Awaitable[Journey]]
PHASE_OVER = "the phase is over"


class TriggeredComposer:
    """The happenings of one batch."""

    def __init__(
        self, uow: UnitOfWork, rules: PushRules, now: datetime, journey: JourneyOf
    ) -> None:
        self._uow, self._rules, self._now = uow, rules, now
        self._journey = journey
        self._rejections: dict[EventRule, Mapping[ChatId, SubmissionEvent]] = {}

    async def answer(self, delivery: Delivery, person: Person) -> Verdict:
        """Answer what happened to somebody."""
        match delivery.kind:
            case DeliveryKind.HELP:
                return await self._help_offer(delivery, person)
            case DeliveryKind.RETURNED_PROOF:
                return await self._returned_proof(delivery, person)
            case _:
                return self._thanks(delivery, person)

    async def _help_offer(self, delivery: Delivery, person: Person) -> Verdict:
        """Offer help to somebody who still rests on that step."""
        rule = rule_of(delivery.occasion, self._rules.census)
        phase = phase_at(self._rules.census, self._now)
        if rule is None or phase is None or rule.phase not in (None, phase.id):
            return Cancel(PHASE_OVER)
        journey = await self._journey(person, phase.id)
        step = journey.current
        if step is None or stuck_id(rule, step.id) != delivery.occasion:
            return Cancel(NotOwed.MOVED_ON.value)
        return self._if_owed(rule, person, HelpOffer(journey, step))

    async def _returned_proof(self, delivery: Delivery, person: Person) -> Verdict:
        """Say once more why a proof was sent back."""
        rule = rule_of(delivery.occasion, self._rules.census)
        phase = phase_at(self._rules.census, self._now)
        if rule is None or phase is None or rule.phase not in (None, phase.id):
            return Cancel(PHASE_OVER)
        event = await self._rejection(rule, delivery, person)
        if event is None:
            return Cancel(NotOwed.MENDED.value)
        return self._if_owed(rule, person, ReturnedProof(event.reason, phase))

    def _thanks(self, delivery: Delivery, person: Person) -> Verdict:
        """Thank for a submission that is still complete."""
        if person.state is not SubmissionState.CONFIRMED:
            return Cancel("no longer confirmed")
        rules = rules_of(Trigger.COMPLETE, self._rules.census)
        if not any(any(person.holds(role) for role in rule.roles) for rule in rules):
            return Cancel(NotOwed.OTHER_ROLE.value)
        return self._say(Thanks(datetime.fromisoformat(delivery.facts["as_of"])), person)

    def _if_owed(self, rule: EventRule, person: Person, notice: Notice) -> Verdict:
        window = self._turn(rule)
        if window is None:
            return Expire("too late")
        answer = owed_answer(window, person, self._rules.census, self._rules.quiet, now=self._now)
        if isinstance(answer, NotOwed):
            return _no(answer)
        if answer.at > self._now:
            return Postpone(answer.at, "quiet hours")
        return self._say(notice, person)

    def _turn(self, rule: EventRule) -> TriggerWindow | None:
        return trigger_window(rule, self._rules.census, self._rules.quiet, self._now)

    async def _rejection(
        self, rule: EventRule, delivery: Delivery, person: Person
    ) -> SubmissionEvent | None:
        """Return the newest rejection of somebody, unless it is another day's or mended."""
        if refused(rule, person, self._rules.census) is NotOwed.MENDED:
            return None
        day = rejection_day(rule, delivery.occasion)
        if rule not in self._rejections:
            long_ago = self._now - STILL_ANSWERED - timedelta(days=rule.days + 1)
            self._rejections[rule] = await self._uow.submissions.rejections(
                since=long_ago, until=self._now
            )
        event = self._rejections[rule].get(person.chat)
        return event if event is not None and self._rules.today(event.at) == day else None

    def _say(self, notice: Notice, person: Person) -> Send:
        return Send(notice, self._rules.language_of(person))


def _no(answer: NotOwed) -> Verdict:
    if answer is NotOwed.TOO_LATE:
        return Expire("no decent moment left")
    return Cancel(answer.value)
