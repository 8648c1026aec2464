"""The last-moment questions: whether a claimed delivery is still owed, and what it says now.

Asked for a batch at once, a second or so before it leaves: numbers, names and language are those
of now, and what is no longer true is not said.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from census.campaign.cadence import NotOwed, Occasion, occasion_of, owed
from census.campaign.phases import days_left, phase_at
from census.definition import PhaseId, StepId
from census.people import ChatId, Person, Role
from census.push.delivery import Delivery, DeliveryKind
from census.push.notices import (
    AdminNotice,
    EmployeeReminder,
    Notice,
    Promise,
    ResidentReminder,
    VisitNotice,
)
from census.residents.journey import Journey
from census.submission import SubmissionState
from census.units import CountsFrom, Unit
from services.boards.composing import BoardComposer
from services.brief.composing import BriefComposer
from services.broadcasts.composing import AGREEMENT, BroadcastComposer
from services.campaign.calendar import CALENDAR_CHANGED
from services.campaign.composing_calendar import CalendarComposer
from services.campaign.composing_triggered import TriggeredComposer
from services.campaign.reminding import owes_nothing
from services.campaign.waves import Admission, admission
from services.offices.composing_calls import CallComposer
from services.offices.composing_heads import HeadComposer
from services.offices.releasing import RELEASES, release_news
from services.ports.unit_of_work import UnitOfWork
from services.push.barring import GROUP_BARRED, barred_news
from services.questions.digests import QUESTIONS, question_news
from services.recaps.composing import CorrectionComposer
from services.rules.push_rules import WEEK, PushRules
from services.rules.verdicts import Cancel, Expire, Postpone, Send, Verdict
from services.rules.weekly_cap import CAPPED, COUNTED

SAID_WITH_A_PROMISE = (DeliveryKind.REMINDER, DeliveryKind.HELP)


async def compose(
    uow: UnitOfWork, deliveries: Sequence[Delivery], rules: PushRules, now: datetime
) -> Mapping[int, Verdict]:
    """Return what becomes of each delivery, by id. Raises what a fault of ours raises."""
    app = await _open(uow, deliveries, rules, now)
    return {delivery.id: await app.verdict(delivery) for delivery in deliveries}


async def _open(
    uow: UnitOfWork, deliveries: Sequence[Delivery], rules: PushRules, now: datetime
) -> "_Batch":
    chats = [each.chat for each in deliveries if each.chat > 0]
    capped = [each.chat for each in deliveries if each.kind in CAPPED]
    return _Batch(
        uow,
        rules,
        now=now,
        people=await uow.people.get_all(chats) if chats else {},
        admitted=await admission(uow, rules, now=now),
        sent=await uow.deliveries.sent_since(capped, now - WEEK, COUNTED) if capped else {},
    )


class _Batch:
    """One batch's papers: who is meant, what they were sent, and where they stand."""

    def __init__(
        self,
        uow: UnitOfWork,
        rules: PushRules,
        *,
        now: datetime,
        people: Mapping[ChatId, Person],
        sent: Mapping[ChatId, int],
        admitted: Admission,
    ) -> None:
        self._uow, self._rules, self._now = uow, rules, now
        self._people, self._sent = people, sent
        self._admitted = admitted
        self._boards = BoardComposer(uow, rules, now)
        self._briefs = BriefComposer(uow, rules, now)
        self._heads = HeadComposer(uow, rules, now, self._boards)
        self._calls = CallComposer(
            uow, rules, now, boards=self._boards, admitted=admitted, journey=self._journey
        )
        self._corrections = CorrectionComposer(uow, rules, self._boards)
        self._calendar = CalendarComposer(uow, rules, now)
        self._happenings = TriggeredComposer(uow, rules, now, self._journey)
        self._broadcasts = BroadcastComposer(
            uow, rules, now, journey=self._journey, office=self._office
        )
        self._occasions: dict[str, Occasion | None] = {}
        self._journeys: dict[PhaseId, Mapping[ChatId, frozenset[StepId]]] = {}

    async def verdict(self, delivery: Delivery) -> Verdict:
        """Decide on one delivery."""
        if delivery.expires_at <= self._now:
            return Expire("too late")
        if delivery.chat < 0:
            return self._in_time(delivery, await self._to_group(delivery))
        person = self._people.get(delivery.chat)
        if person is None or not person.reachable:
            return Cancel("unreachable" if person else "forgotten")
        if self._is_too_much(delivery):
            return self._over_cap(delivery)
        return self._in_time(delivery, await self._to_person(delivery, person), person)

    async def _to_group(self, delivery: Delivery) -> Verdict:
        if delivery.kind is DeliveryKind.CALENDAR_NEWS:
            return await self._calendar.to_group(delivery)
        if delivery.kind is DeliveryKind.CORRECTION:
            return await self._corrections.to_group(delivery)
        return await self._boards.post(delivery)

    async def _to_person(  # noqa: C901, PLR0911 - a line for each kind
        self, delivery: Delivery, person: Person
    ) -> Verdict:
        match delivery.kind:
            case DeliveryKind.REMINDER:
                return await self._reminder(delivery, person)
            case DeliveryKind.OFFICE_CALL:
                return await self._calls.call(delivery, person)
            case DeliveryKind.PROMISE:
                return await self._promise(person)
            case DeliveryKind.RANK_NOTICE:
                return await self._heads.digest(delivery, person)
            case DeliveryKind.HELP | DeliveryKind.RETURNED_PROOF | DeliveryKind.THANKS:
                return await self._happenings.answer(delivery, person)
            case DeliveryKind.CALENDAR_NEWS:
                return await self._calendar.to_person(delivery, person, self._journey)
            case DeliveryKind.CORRECTION:
                return await self._corrections.to_person(delivery, person)
            case DeliveryKind.ADMIN_NOTICE:
                return await self._admin_notice(delivery, person)
            case DeliveryKind.BROADCAST:
                return await self._broadcasts.letter(delivery, person)
            case DeliveryKind.BRIEF:
                return await self._briefs.brief(delivery, person)
            case DeliveryKind.BOARD:
                return Cancel("not for this chat")

    async def _reminder(self, delivery: Delivery, person: Person) -> Verdict:
        occasion = self._occasion(delivery.occasion)
        if occasion is None:
            return Cancel(CALENDAR_CHANGED)
        answer = owed(occasion, person, self._rules.census, self._rules.quiet, now=self._now)
        if answer is NotOwed.TOO_LATE:
            return Expire("no decent moment left")
        if isinstance(answer, NotOwed):
            return Cancel(answer.value)
        if not self._admitted.admits(person, occasion.phase):
            return Cancel(NotOwed.WAVE_CLOSED.value)
        if answer.at > self._now:
            return Postpone(answer.at, "quiet hours")
        return self._say(await self._reminder_notice(occasion, person), person)

    async def _reminder_notice(self, occasion: Occasion, person: Person) -> Notice:
        phase = occasion.phase
        if not phase.steps:
            return VisitNotice(phase, begins_today=self._rules.today(self._now) == phase.first_day)
        left = days_left(phase, self._now, self._rules.census.zone)
        journey = await self._journey(person, phase.id)
        office = await self._office(person) if occasion.rule.role is not Role.RESIDENT else None
        if office is None:
            return ResidentReminder(left, phase.last_day, journey)
        board = await self._boards.fresh_around(office)
        standing = board.of(office.code) if board else None
        return EmployeeReminder(
            days_left=left,
            last_day=phase.last_day,
            journey=journey,
            office=office,
            standing=standing,
            as_of=board.as_of_for(standing) if board and standing else None,
            source=board.source if board else None,
            counts_from=board.rule.counts_from if board else CountsFrom.RECAP,
        )

    async def _promise(self, person: Person) -> Verdict:
        """Keep a promise, which stands for that day's reminder as well."""
        census = self._rules.census
        phase = phase_at(census, self._now)
        if person.consented_at is None:
            return Cancel(NotOwed.NO_CONSENT.value)
        if phase is None or not phase.steps:
            return Cancel("the phase is over")
        if owes_nothing(person, census):
            cannot = person.state is SubmissionState.CANNOT_ONLINE
            return Cancel((NotOwed.CANNOT_ONLINE if cannot else NotOwed.FINISHED).value)
        if self._rules.decent(self._now) == self._now:
            await self._uow.deliveries.cancel(
                person.chat, SAID_WITH_A_PROMISE, reason="said with a promise", at=self._now
            )
        left = days_left(phase, self._now, census.zone)
        return self._say(Promise(left, await self._journey(person, phase.id)), person)

    async def _admin_notice(self, delivery: Delivery, person: Person) -> Verdict:
        key, is_admin = delivery.facts["key"], person.holds(Role.ADMIN)
        if key == GROUP_BARRED:
            return await barred_news(self._uow, self._rules, delivery, person)
        if key in RELEASES:
            return await release_news(self._uow, self._rules, delivery, person)
        if key == QUESTIONS and (is_admin or person.holds(Role.REGENT)):
            return await self._questions(delivery, person)
        if not is_admin:
            return Cancel("no longer an admin")
        if key == AGREEMENT:
            return await self._broadcasts.agreement(int(delivery.facts["broadcast"]), person)
        facts = {
            name: int(value) if value.isdigit() else value
            for name, value in delivery.facts.items()
            if name != "key"
        }
        return self._say(AdminNotice(key, facts), person)

    async def _questions(self, delivery: Delivery, person: Person) -> Verdict:
        until, teaches = delivery.facts["until"], person.holds(Role.ADMIN)
        news = await question_news(self._uow, self._rules, until, teaches=teaches)
        return self._say(news, person)

    def _say(self, notice: Notice, person: Person) -> Send:
        return Send(notice, self._rules.language_of(person))

    def _is_too_much(self, delivery: Delivery) -> bool:
        """Whether the cap holds a delivery back; the reminder of a last day it never does."""
        if delivery.kind not in CAPPED or self._is_last_call(delivery):
            return False
        return self._sent.get(delivery.chat, 0) >= self._rules.weekly_cap

    def _is_last_call(self, delivery: Delivery) -> bool:
        if delivery.kind is not DeliveryKind.REMINDER:
            return False
        occasion = self._occasion(delivery.occasion)
        return occasion is not None and occasion.phase.last_day == self._rules.today(occasion.due)

    def _over_cap(self, delivery: Delivery) -> Verdict:
        """Hold back what is too much: what can wait comes another day, a reminder does not."""
        tomorrow = self._rules.decent(self._now + timedelta(days=1))
        if delivery.kind is not DeliveryKind.REMINDER and tomorrow < delivery.expires_at:
            return Postpone(tomorrow, "enough for this week")
        return Cancel("enough for this week")

    def _in_time(
        self, delivery: Delivery, verdict: Verdict, person: Person | None = None
    ) -> Verdict:
        """Move what would leave in a quiet time, or outside the evening of who wants only that."""
        if not isinstance(verdict, Send):
            return verdict
        evening_only = (
            person is not None
            and person.evening_only
            and delivery.kind in (*CAPPED, DeliveryKind.THANKS, DeliveryKind.CALENDAR_NEWS)
        )
        at = self._rules.decent(self._now, evening_only=evening_only)
        if at <= self._now:
            return verdict
        return Postpone(at, "quiet hours") if at < delivery.expires_at else Expire("quiet hours")

    def _occasion(self, occasion_id: str) -> Occasion | None:
        if occasion_id not in self._occasions:
            found = occasion_of(occasion_id, self._rules.census, self._rules.quiet)
            self._occasions[occasion_id] = found
        return self._occasions[occasion_id]

    async def _journey(self, person: Person, phase_id: PhaseId) -> Journey:
        if phase_id not in self._journeys:
            self._journeys[phase_id] = await self._uow.journeys.done_by_all(
                tuple(self._people), phase_id
            )
        phase = self._rules.census.phase(phase_id)
        return Journey(phase, self._journeys[phase_id].get(person.chat, frozenset()))

    async def _office(self, person: Person) -> Unit | None:
        roles = (Role.EMPLOYEE, Role.OFFICE_HEAD)
        code = next((grant.unit for grant in person.grants if grant.role in roles), None)
        return await self._boards.unit(code) if code else None
