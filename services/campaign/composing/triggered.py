"""Whether the answer to what happened to somebody is still owed, and what it says now."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TypeVar

from census.campaign.cadence import NotOwed
from census.campaign.notices import HelpOffer, ReturnedProof, Thanks
from census.campaign.phases import phase_at
from census.campaign.triggered import (
    STILL_ANSWERED,
    owed_answer,
    refused,
    rejection_day,
    rule_of,
    rules_of,
    stuck_id,
    trigger_window,
)
from census.definition import EventRule, Trigger
from census.people.people import ChatId, Person
from census.people.submission import Origin, SubmissionEvent, SubmissionState
from census.push.delivery import Delivery
from census.push.kinds import MessageKind, Priority
from services.campaign.batches import BatchJourneys
from services.push.composing import Batch, Composer
from services.rules.verdicts import Cancel, Expire, Postpone, Verdict

PHASE_OVER = "the phase is over"

HELP = MessageKind("help", Priority.REMINDER, capped=True, waits_for_evening=True, urging=True)
RETURNED_PROOF = MessageKind(
    "returned_proof", Priority.REMINDER, capped=True, waits_for_evening=True, urging=True
)
THANKS = MessageKind("thanks", Priority.NOTICE, counted=True, waits_for_evening=True)
Answer = TypeVar("Answer")


class HelpComposer(Composer[HelpOffer]):
    """Offers help to those who rest on a step."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[HelpOffer]:
        """Offer help to somebody who still rests on that step."""
        rule = rule_of(delivery.occasion, self._rules.census)
        phase = phase_at(self._rules.census, self._now)
        if rule is None or phase is None or rule.phase not in (None, phase.id):
            return Cancel(PHASE_OVER)
        journeys = self._batch.share(BatchJourneys)
        journey = await journeys.of(person, phase)
        step = journey.current
        if step is None or stuck_id(rule, step.id) != delivery.occasion:
            return Cancel(NotOwed.MOVED_ON.value)
        offer = HelpOffer(journey, step, journeys.uninvited(person, journey))
        return _if_owed(rule, person, offer, self._batch)


class ReturnedProofComposer(Composer[ReturnedProof]):
    """Says once more why a proof was sent back."""

    def __init__(self, batch: Batch) -> None:
        super().__init__(batch)
        self._rejections: dict[EventRule, Mapping[ChatId, SubmissionEvent]] = {}

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[ReturnedProof]:
        """Say it to somebody who has not handed in another proof since."""
        rule = rule_of(delivery.occasion, self._rules.census)
        phase = phase_at(self._rules.census, self._now)
        if rule is None or phase is None or rule.phase not in (None, phase.id):
            return Cancel(PHASE_OVER)
        event = await self._rejection(rule, delivery, person)
        if event is None:
            return Cancel(NotOwed.MENDED.value)
        return _if_owed(rule, person, ReturnedProof(event.reason), self._batch)

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


class ThanksComposer(Composer[Thanks]):
    """Thanks for a submission that is complete."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[Thanks]:
        """Thank somebody whose submission still is."""
        if person.state is not SubmissionState.CONFIRMED:
            return Cancel("no longer confirmed")
        rules = rules_of(Trigger.COMPLETE, self._rules.census)
        if not any(any(person.holds(role) for role in rule.roles) for rule in rules):
            return Cancel(NotOwed.OTHER_ROLE.value)
        as_of = datetime.fromisoformat(delivery.facts["as_of"])
        by_team = delivery.facts.get("origin") == Origin.ADMIN
        origin = Origin.ADMIN if by_team else Origin.STATISTICS_OFFICE
        return self._batch.say(Thanks(as_of, origin), person)


def _if_owed(rule: EventRule, person: Person, answer: Answer, batch: Batch) -> Verdict[Answer]:
    rules, now = batch.rules, batch.now
    window = trigger_window(rule, rules.census, rules.quiet, now)
    if window is None:
        return Expire("too late")
    due = owed_answer(window, person, rules.census, rules.quiet, now=now)
    if due is NotOwed.TOO_LATE:
        return Expire("no decent moment left")
    if isinstance(due, NotOwed):
        return Cancel(due.value)
    if due.at > now:
        return Postpone(due.at, "quiet hours")
    return batch.say(answer, person)
