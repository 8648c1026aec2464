"""An admin's change of the calendar: refused, previewed, made once, seen by every process."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.run.kinds import compose
from census.campaign.cadence import due_days
from census.campaign.calendar import CalendarPreview, Days, NewsAudience
from census.campaign.news import Listening
from census.campaign.notices import CalendarNews, ResidentReminder
from census.campaign.phases import days_left, with_dates
from census.definition import Every, PhaseId
from census.errors import CensusError
from census.people.people import ChatId, Language
from census.people.submission import SubmissionState
from census.push.delivery import DeliveryState
from census.push.kinds import MessageKind
from census.push.outcomes import Outcome
from services.campaign.calendar import (
    CalendarChanged,
    change_calendar,
    preview_change,
)
from services.campaign.calendar_cache import CalendarCache
from services.campaign.composing.calendar import CALENDAR_NEWS
from services.campaign.composing.reminders import CALENDAR_CHANGED
from services.campaign.reminding import plan_reminders
from services.ports.push import ShouldSend
from services.push.sending.sender import Sender
from services.rules.actors import Actor, System
from services.rules.push_rules import PushRules
from tests.census.census_examples import INTERVIEW, ONLINE, RESIDENTS, a_census, local
from tests.services.small_campaign import Campaign, a_reminder, some_rules
from tests.support.fakes import FakeCourier
from tests.support.virtual_time import run_virtually

NOW = local(3, 28, 8, 10)
BEGUN = date(2020, 2, 15)
MAY = {ONLINE: (BEGUN, date(2020, 5, 29))}
SEPTEMBER = {INTERVIEW: (date(2020, 9, 1), date(2020, 9, 30))}


async def preview(
    campaign: Campaign, moved: Mapping[PhaseId, Days], actor: Actor | None = None
) -> CalendarPreview:
    async with campaign.storage.open() as uow:
        return await preview_change(
            uow, campaign.rules, moved, actor or System(), at=campaign.clock.now()
        )


async def change(
    campaign: Campaign,
    moved: Mapping[PhaseId, Days],
    *,
    version: int = 0,
    actor: Actor | None = None,
    rules: PushRules | None = None,
) -> CalendarChanged:
    async with campaign.storage.open() as uow:
        done = await change_calendar(
            uow,
            rules or campaign.rules,
            moved,
            actor or System(),
            at=campaign.clock.now(),
            version=version,
        )
        await uow.commit()
        return done


async def test_a_preview_counts_reminders_and_who_is_told() -> None:
    campaign = Campaign(now=NOW)
    campaign.resident(1)
    campaign.resident(2, state=SubmissionState.CONFIRMED)
    campaign.resident(3, reminders=False)
    campaign.head(4)
    campaign.group()
    await campaign.owes(a_reminder(1, day=NOW.date()))

    seen = await preview(campaign, MAY)

    # To come were 28, 30 and 31 March; now 15, 22, 26, 28 and 29 May.
    assert (seen.kept, seen.moved, seen.added, seen.dropped) == (0, 3, 2, 0)
    assert seen.waiting == 1
    assert seen.audience == NewsAudience(people=1, leaders=1, groups=1)
    assert campaign.storage.commits == 1


async def test_on_the_last_evening_everybody_is_newly_reminded() -> None:
    campaign = Campaign(now=local(3, 31, 19))
    campaign.resident(1)
    seen = await preview(campaign, MAY)
    assert (seen.newly_reminded, seen.added, seen.moved) == (1, 5, 0)


async def test_old_reminders_in_the_outbox_are_cancelled_with_the_reason() -> None:
    campaign = Campaign(now=NOW)
    campaign.resident(1)
    await campaign.owes(a_reminder(1, day=NOW.date()))
    done = await change(campaign, MAY)
    assert done.cancelled == 1
    assert campaign.storage.state_of() is DeliveryState.CANCELLED
    assert campaign.storage.reason() == CALENDAR_CHANGED


async def test_an_old_versions_reminder_that_slips_through_is_stopped_at_the_door() -> None:
    campaign = Campaign(now=NOW)
    campaign.resident(1)
    await change(campaign, MAY)
    await campaign.owes(a_reminder(1, day=date(2020, 3, 31)))
    campaign.clock.moment = local(3, 31, 9)
    campaign.rules = replace(campaign.rules, census=a_census(online=MAY[ONLINE]))
    await campaign.drain()
    assert not [each for each in campaign.courier.notices() if isinstance(each, ResidentReminder)]


async def test_the_change_is_in_the_audit() -> None:
    campaign = Campaign(now=NOW)
    await change(campaign, MAY, actor=campaign.admin(9))
    entry = campaign.storage.tables.audit[0]
    assert (entry.actor, entry.action) == ("9", "calendar changed")
    assert entry.facts["online"] == "2020-02-15/2020-03-31 -> 2020-02-15/2020-05-29"


async def test_only_admins_may() -> None:
    campaign = Campaign(now=NOW)
    for attempt in (preview, change):
        with pytest.raises(CensusError, match="not-allowed"):
            await attempt(campaign, MAY, actor=campaign.head(4))
    assert campaign.storage.tables.calendar == {}


async def test_a_change_made_meanwhile_is_not_overwritten() -> None:
    campaign = Campaign(now=NOW)
    await change(campaign, MAY)
    with pytest.raises(CensusError, match="calendar-changed-meanwhile"):
        await change(campaign, SEPTEMBER)


async def test_a_button_with_a_version_that_was_never_shown_changes_nothing() -> None:
    campaign = Campaign(now=NOW)
    with pytest.raises(CensusError, match="calendar-changed-meanwhile"):
        await change(campaign, MAY, version=-1)
    assert campaign.storage.tables.calendar == {}


@pytest.mark.parametrize(
    ("moved", "key"),
    [
        ({ONLINE: (BEGUN, date(2020, 3, 31))}, "calendar-unchanged"),
        ({ONLINE: (BEGUN, date(2020, 3, 27))}, "day-is-past"),
        ({ONLINE: (date(2020, 3, 1), date(2020, 5, 29))}, "phase-has-begun"),
        ({ONLINE: (BEGUN, date(2020, 7, 1))}, "phase-overlap"),
        ({INTERVIEW: (date(2020, 9, 30), date(2020, 9, 1))}, "phase-reversed"),
        ({PhaseId("never"): (BEGUN, BEGUN)}, "phase-unknown"),
    ],
)
async def test_what_cannot_be_is_refused(moved: Mapping[PhaseId, Days], key: str) -> None:
    with pytest.raises(CensusError, match=key):
        await preview(Campaign(now=NOW), moved)


async def test_a_phase_that_is_over_is_refused() -> None:
    with pytest.raises(CensusError, match="phase-is-over"):
        await preview(Campaign(now=local(4, 1)), MAY)


async def test_the_last_day_may_be_today() -> None:
    seen = await preview(Campaign(now=NOW), {ONLINE: (BEGUN, NOW.date())})
    assert seen.changes[0].after.last_day == NOW.date()


async def test_another_process_notices_a_change_and_a_glance_costs_nothing() -> None:
    campaign = Campaign(now=NOW)
    seconds = [0.0]
    other = CalendarCache(campaign.rules, seconds=lambda: seconds[0])
    async with campaign.storage.open() as uow:
        await other.refresh_if_stale(uow)
    await change(campaign, MAY)

    async with campaign.storage.open() as uow:
        await other.refresh_if_stale(uow)
        assert other.rules().census == campaign.rules.census
        seconds[0] += 2
        await other.refresh_if_stale(uow)
    assert other.rules().census.phase(ONLINE).last_day == date(2020, 5, 29)


async def test_a_change_that_does_not_fit_the_files_is_told_and_the_bot_goes_on() -> None:
    campaign = Campaign(now=NOW)
    campaign.admin(7)
    conflicts: list[CensusError] = []
    files = replace(
        campaign.rules,
        census=with_dates(campaign.rules.census, {INTERVIEW: (date(2020, 5, 1), date(2020, 5, 9))}),
    )
    days_later = NOW + timedelta(days=3)
    other = CalendarCache(files, report=conflicts.append, now=lambda: days_later)
    await change(campaign, MAY)
    for _ in range(2):
        async with campaign.storage.open() as uow:
            await other.refresh(uow)
            await uow.commit()
    assert other.rules() == files
    assert [each.key for each in conflicts] == ["phase-overlap"]
    news = [each for each in campaign.storage.tables.deliveries.values() if each.chat == 7]
    assert [each.facts["key"] for each in news if "key" in each.facts] == ["calendar-conflict"]
    assert news[-1].expires_at > days_later, "who notices late still tells"
    await change(campaign, SEPTEMBER, version=1)
    async with campaign.storage.open() as uow:
        await other.refresh(uow)
    assert other.conflict is None
    assert other.rules().census.phase(INTERVIEW).first_day == date(2020, 9, 1)


class Judge(FakeCourier):
    """Compares each reminder with the calendar of that moment, whoever holds it."""

    def __init__(self, campaign: Campaign) -> None:
        super().__init__()
        self.campaign = campaign
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
        self.complaints += self.about(notice, self.campaign.clock.now())
        return await super().deliver(chat, kind, notice, language)

    def about(self, notice: object, now: datetime) -> list[str]:
        changes = self.campaign.storage.tables.calendar.values()
        phase = self.campaign.rules.census.phase(ONLINE)
        for made in changes:
            for move in made.moves:
                phase = replace(phase, last_day=move.after[1])
        left = days_left(phase, now, self.campaign.rules.census.zone)
        if isinstance(notice, ResidentReminder):
            today = self.campaign.rules.today(now)
            named = today in due_days(RULE, phase)
            return [] if named and notice.days_left == left else [f"reminded on {today}"]
        assert isinstance(notice, CalendarNews)
        current = [each.after.last_day == phase.last_day for each in notice.changes]
        return [] if all(current) and left >= 0 else ["old news"]


RULE = replace(RESIDENTS, every=(Every(3),))
LAST_DAYS = [date(2020, 3, 20), date(2020, 3, 31), date(2020, 4, 1), date(2020, 4, 12)]
happenings = st.one_of(
    st.tuples(st.just("passes"), st.sampled_from((5, 11, 60, 240, 1440, 4320))),
    st.tuples(st.just("goes back"), st.sampled_from((5, 60, 1440))),
    st.tuples(st.just("moves"), st.sampled_from(LAST_DAYS)),
)


async def live(life: list[tuple[str, object]]) -> Judge:
    campaign = Campaign(now=local(3, 17, 8), rules=some_rules(a_census(reminders=(RULE,))))
    judge = campaign.courier = Judge(campaign)
    for chat in (1, 2):
        campaign.resident(chat)
    here, there = CalendarCache(campaign.rules), CalendarCache(campaign.rules)
    sender = Sender(
        campaign.storage.open, judge, campaign.clock, there.rules, compose, refresh=there.refresh
    )
    for what, detail in life:
        async with campaign.storage.open() as uow:
            await here.refresh(uow)
            await plan_reminders(uow, here.rules(), now=campaign.clock.now())
            await uow.commit()
        match what, detail:
            case "passes", int(minutes):
                campaign.clock.moment += timedelta(minutes=minutes)
            case "goes back", int(minutes):
                campaign.clock.moment -= timedelta(minutes=minutes)
            case _, date() as last_day:
                await tries(campaign, here.rules(), last_day)
        await sender.drain()
    return judge


async def tries(campaign: Campaign, rules: PushRules, last_day: date) -> None:
    version = max(campaign.storage.tables.calendar, default=0)
    try:
        await change(campaign, {ONLINE: (BEGUN, last_day)}, version=version, rules=rules)
    except CensusError:
        return


@settings(max_examples=100, derandomize=True)
@given(st.lists(happenings, min_size=4, max_size=30))
def test_no_reminder_leaves_that_the_calendar_of_that_moment_does_not_name(
    life: list[tuple[str, object]],
) -> None:
    assert run_virtually(live(life)).complaints == []


def test_the_lives_that_are_lived_do_send_something() -> None:
    day = [("passes", 240), ("passes", 1440)]
    life = [("moves", date(2020, 4, 12)), *(day * 4), ("moves", date(2020, 4, 1)), *(day * 9)]
    judge = run_virtually(live(life))
    kinds = {type(notice) for notice in judge.notices()}
    assert kinds == {ResidentReminder, CalendarNews}
    assert judge.complaints == []


def test_a_group_hears_of_it_in_its_topic() -> None:
    campaign = Campaign(now=NOW)
    campaign.group(topic=7)
    run_virtually(change(campaign, MAY))
    campaign.clock.moment += timedelta(hours=1)
    there = CalendarCache(campaign.rules)
    sender = Sender(
        campaign.storage.open,
        campaign.courier,
        campaign.clock,
        there.rules,
        compose,
        refresh=there.refresh,
    )
    run_virtually(sender.drain())
    [notice] = campaign.courier.notices()
    assert isinstance(notice, CalendarNews)
    assert (notice.listening, notice.topic) == (Listening.GROUP, 7)


async def test_the_news_is_of_its_kind() -> None:
    campaign = Campaign(now=NOW)
    campaign.resident(1)
    done = await change(campaign, MAY)
    assert done.notified == 1
    assert [each.kind for each in campaign.storage.tables.deliveries.values()] == [CALENDAR_NEWS]
