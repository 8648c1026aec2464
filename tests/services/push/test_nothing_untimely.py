"""Whatever happens, in whatever order: nothing that is no longer owed, and nothing at night."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from census.campaign.cadence import Snooze
from census.campaign.notices import HelpOffer, Promise, ResidentReminder
from census.campaign.phases import days_left, ends_at
from census.campaign.quiet_hours import next_allowed
from census.definition import Every
from census.errors import CensusError
from census.people.people import ChatId, Language
from census.people.submission import SubmissionState
from census.push.delivery import DeliveryState
from census.push.kinds import MessageKind
from census.push.outcomes import Outcome, RateLimited, Sent, Unavailable, Unclear
from census.residents.journey import Journey
from services.campaign.composing.reminders import PROMISE
from services.campaign.reminding import plan_reminders, promise
from services.campaign.triggered import plan_triggered
from services.ports.push import ShouldSend
from services.residents.preferences import set_reminders
from services.rules.push_rules import PushRules
from tests.census.census_examples import RESIDENTS, a_census, local
from tests.services.small_campaign import Campaign, some_rules
from tests.support.fakes import FakeCourier
from tests.support.virtual_time import run_virtually

CHATS = (ChatId(1), ChatId(2))
LAST_DAYS = (date(2020, 3, 20), date(2020, 3, 31), date(2020, 4, 10), date(2020, 5, 29))
TROUBLES = (Unavailable("502"), Unclear("timeout"), RateLimited(timedelta(seconds=5)))
MINUTES = (1, 5, 25, 60, 120, 300, 600, 1440, 4320)

chats = st.sampled_from(CHATS)
passing = st.tuples(st.just("time passes"), st.sampled_from(MINUTES))
happenings = st.one_of(
    passing,
    passing,
    st.tuples(st.just("clock goes back"), st.sampled_from(MINUTES)),
    st.tuples(
        st.sampled_from(("done", "taken back", "evenings", "stop", "back", "a step", "a step")),
        chats,
    ),
    st.tuples(st.just("later"), chats, st.sampled_from(Snooze)),
    st.tuples(st.just("calendar"), st.sampled_from(LAST_DAYS)),
    st.tuples(st.just("trouble"), chats, st.sampled_from(TROUBLES)),
)


class Judge(FakeCourier):
    """Sees every message at the moment it is sent, and the world as it is then."""

    def __init__(self, campaign: Campaign) -> None:
        super().__init__()
        self.campaign = campaign
        self.arrived: Counter[tuple[ChatId, DeliveryState]] = Counter()
        self.complaints: list[str] = []

    async def deliver(
        self,
        chat: ChatId,
        kind: MessageKind,
        notice: object,
        language: Language,
        *,
        tables: bool | None = None,
        should_send: ShouldSend | None = None,
    ) -> Outcome:
        self.complaints += self.complaints_about(chat, notice)
        outcome = await super().deliver(chat, kind, notice, language)
        if isinstance(outcome, Sent):
            self.arrived[chat, DeliveryState.SENT] += 1
        elif isinstance(outcome, Unclear) and not isinstance(notice, Promise):
            self.arrived[chat, DeliveryState.UNKNOWN] += 1
        return outcome

    def complaints_about(self, chat: ChatId, notice: object) -> list[str]:
        rules, now = self.campaign.rules, self.campaign.clock.now()
        person = self.campaign.storage.tables.people[chat]
        phase, zone = rules.census.phases[0], rules.census.zone
        assert isinstance(notice, ResidentReminder | Promise | HelpOffer)
        urging = not isinstance(notice, Promise)
        evening_only = urging and person.evening_only
        wrong = {
            "although done": person.state is not SubmissionState.STARTED,
            "although the phase is over": now > ends_at(phase, zone),
            "by an old calendar": not isinstance(notice, HelpOffer)
            and notice.days_left != days_left(phase, now, zone),
            "with another step": isinstance(notice, HelpOffer)
            and notice.step != journey_of(self.campaign, chat).current,
            "although stopped": urging and not person.reminders,
            "before the snooze is over": urging and (person.snoozed_until or now) > now,
            "at a quiet hour": next_allowed(now, rules.quiet, zone, evening_only=evening_only)
            != now,
        }
        return [complaint for complaint, holds in wrong.items() if holds]


def every_second_day(last_day: date) -> PushRules:
    """The rules of a campaign that reminds every second day until its last one."""
    rule = replace(RESIDENTS, every=(Every(2),))
    return some_rules(a_census(online=(date(2020, 2, 15), last_day), reminders=(rule,)))


async def live(life: list[tuple[Any, ...]]) -> tuple[Campaign, Judge]:
    campaign = Campaign(now=local(3, 11, 8), rules=every_second_day(LAST_DAYS[1]))
    judge = campaign.courier = Judge(campaign)
    for chat in CHATS:
        campaign.resident(chat)
    sender = campaign.sender()
    for what, *details in life:
        await happens(campaign, what, *details)
        await sender.drain()
        await is_stored(campaign, "plan")
        await sender.drain()
    return campaign, judge


async def happens(campaign: Campaign, what: str, *details: Any) -> None:
    match what, *details:
        case "time passes", minutes:
            campaign.clock.passes(minutes=minutes)
        case "clock goes back", minutes:
            campaign.clock.passes(minutes=-minutes)
        case "calendar", last_day:
            campaign.rules = every_second_day(last_day)
        case "trouble", chat, outcome:
            campaign.courier.answers[chat].append(outcome)
        case "a step", chat:
            takes_a_step(campaign, chat)
        case _ if what in CHANGES:
            campaign.change(*details, **CHANGES[what])
        case _:
            await is_stored(campaign, what, *details)


CHANGES: dict[str, dict[str, Any]] = {
    "done": {"state": SubmissionState.CLAIMED},
    "taken back": {"state": SubmissionState.STARTED},
    "evenings": {"evening_only": True},
}


def takes_a_step(campaign: Campaign, chat: ChatId) -> None:
    journey = journey_of(campaign, chat)
    if journey.current is not None:
        tables, phase = campaign.storage.tables, journey.phase.id
        tables.steps[chat, phase] = journey.done | {journey.current.id}
        tables.stepped[chat, phase] = campaign.clock.now()


def journey_of(campaign: Campaign, chat: ChatId) -> Journey:
    phase = campaign.rules.census.phases[0]
    return Journey(phase, campaign.storage.tables.steps.get((chat, phase.id), frozenset()))


async def is_stored(campaign: Campaign, what: str, *details: Any) -> None:
    now = campaign.clock.now()
    async with campaign.storage.open() as uow:
        if what == "plan":
            await plan_reminders(uow, campaign.rules, now=now)
            await plan_triggered(uow, campaign.rules, now=now)
            return
        chat, *later = details
        person = campaign.storage.tables.people[chat]
        if what == "later":
            try:
                await promise(uow, person, *later, at=now, rules=campaign.rules)
            except CensusError:
                return
        else:
            await set_reminders(uow, person, on=what == "back", at=now)
        await uow.commit()


@settings(max_examples=200, derandomize=True)
@given(st.lists(happenings, min_size=5, max_size=40))
def test_nothing_is_sent_that_is_no_longer_owed_or_in_a_quiet_hour(
    life: list[tuple[Any, ...]],
) -> None:
    campaign, judge = run_virtually(live(life))
    assert judge.complaints == []
    final = {state: Counter[ChatId]() for state in DeliveryState}
    for each in campaign.storage.tables.deliveries.values():
        # A promise that may not have arrived is repeated, a reminder is not.
        if each.state is DeliveryState.SENT or each.kind is not PROMISE:
            final[each.state][each.chat] += 1
    for chat in CHATS:
        for state in (DeliveryState.SENT, DeliveryState.UNKNOWN):
            assert final[state][chat] == judge.arrived[chat, state], "repeated, or lost"


def test_the_lives_that_are_lived_do_send_something() -> None:
    life = [
        ("a step", CHATS[1]),
        ("time passes", 60),
        ("later", CHATS[0], Snooze.TWO_HOURS),
        ("time passes", 120),
        ("time passes", 1440),
        ("time passes", 1440),
        ("time passes", 1440),
    ]
    _, judge = run_virtually(live(life))
    assert {type(notice) for notice in judge.notices()} == {ResidentReminder, Promise, HelpOffer}
