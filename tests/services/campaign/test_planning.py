"""Who becomes owed what: reminders of the day, promises, boards, ranks, thanks, news."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from census.campaign.cadence import Snooze
from census.errors import CensusError
from census.people.people import ChatId, KeyedHash
from census.people.submission import SubmissionState
from census.push.delivery import Delivery, DeliveryState
from census.push.kinds import MessageKind
from census.recaps.recap import Snapshot
from services.boards.announcing import DATA_OLD, plan_boards
from services.boards.composing import BOARD
from services.campaign.composing.reminders import REMINDER
from services.campaign.reminding import plan_reminders, promise, promised_moment
from services.campaign.triggered import plan_thanks
from services.offices.digests import plan_head_digests
from tests.census.census_examples import local
from tests.services.small_campaign import (
    BUDI,
    GROUP,
    HEALTH,
    SEVEN_DAYS_LEFT,
    SITI,
    SOCIAL,
    Campaign,
    some_rules,
)
from tests.support.virtual_time import run_virtually

SEVEN_IN_THE_MORNING = local(3, 24, 7)


def plan(campaign: Campaign, now: datetime = SEVEN_IN_THE_MORNING) -> int:
    async def planning() -> int:
        async with campaign.storage.open() as uow:
            return await plan_reminders(uow, campaign.rules, now=now)

    return run_virtually(planning())


def owed(campaign: Campaign, kind: MessageKind | None = None) -> list[Delivery]:
    deliveries = campaign.storage.tables.deliveries.values()
    return [each for each in deliveries if kind in (None, each.kind)]


def test_residents_are_owed_the_reminder_of_the_day_at_its_time() -> None:
    campaign = Campaign()
    campaign.resident()
    assert plan(campaign) == 1
    (reminder,) = owed(campaign)
    assert reminder.not_before == SEVEN_DAYS_LEFT
    assert reminder.expires_at == local(3, 24, 20)


def test_planning_again_adds_nothing() -> None:
    campaign = Campaign()
    campaign.resident()
    plan(campaign)
    assert plan(campaign, SEVEN_IN_THE_MORNING + timedelta(hours=1)) == 0


def test_a_day_without_an_occasion_owes_nothing() -> None:
    campaign = Campaign()
    campaign.resident()
    assert plan(campaign, local(3, 23, 7)) == 0


@pytest.mark.parametrize(
    "change",
    [
        {"state": SubmissionState.CLAIMED},
        {"consented_at": None},
        {"reminders": False},
        {"reachable": False},
    ],
)
def test_who_has_finished_or_did_not_agree_is_owed_nothing(change: dict[str, Any]) -> None:
    campaign = Campaign()
    campaign.resident(**change)
    assert plan(campaign) == 0


def test_who_agreed_after_the_hour_is_not_reminded_at_once() -> None:
    campaign = Campaign()
    campaign.resident(SITI, consented_at=local(3, 24, 14))
    campaign.resident(BUDI, consented_at=local(3, 24, 8))
    plan(campaign, local(3, 24, 15))
    assert [each.chat for each in owed(campaign)] == [BUDI]


def test_everybody_is_planned_for_page_by_page() -> None:
    campaign = Campaign()
    for chat in range(1, 2501):
        campaign.resident(chat)
    assert plan(campaign) == 2500


def test_an_employee_is_reminded_as_such_and_not_twice() -> None:
    campaign = Campaign()
    person = campaign.employee()
    campaign.change(grants=(*person.grants, *campaign.resident(BUDI).grants))
    plan(campaign, local(3, 31, 7))
    kinds = {each.occasion for each in owed(campaign) if each.chat == SITI}
    assert kinds == {"reminder:online:employees:2020-03-31"}


@pytest.mark.parametrize(
    ("later", "asked", "meant"),
    [
        (Snooze.TWO_HOURS, local(3, 24, 10), local(3, 24, 12)),
        (Snooze.TWO_HOURS, local(3, 24, 19), local(3, 25, 7)),
        (Snooze.EVENING, local(3, 24, 10), local(3, 24, 18, 30)),
        (Snooze.EVENING, local(3, 24, 19), local(3, 25, 18, 30)),
        (Snooze.MORNING, local(3, 24, 10), local(3, 25, 8)),
        (Snooze.MORNING, local(3, 24, 1), local(3, 24, 8)),
    ],
)
def test_remind_me_later_means_a_decent_moment(
    later: Snooze, asked: datetime, meant: datetime
) -> None:
    assert promised_moment(later, some_rules(), at=asked) == meant


def ask_for(campaign: Campaign, later: Snooze) -> datetime:
    async def asking() -> datetime:
        async with campaign.storage.open() as uow:
            person = campaign.storage.tables.people[SITI]
            now = campaign.clock.now()
            moment = await promise(uow, person, later, at=now, rules=campaign.rules)
            await uow.commit()
            return moment

    return run_virtually(asking())


def test_a_promise_takes_the_place_of_an_earlier_one() -> None:
    campaign = Campaign()
    campaign.resident()
    ask_for(campaign, Snooze.MORNING)
    campaign.clock.passes(minutes=1)
    moment = ask_for(campaign, Snooze.TWO_HOURS)
    first, second = owed(campaign)
    assert first.state is DeliveryState.CANCELLED
    assert (second.state, second.not_before) == (DeliveryState.PENDING, moment)


def test_until_then_nothing_else_urges() -> None:
    campaign = Campaign()
    campaign.resident()
    campaign.clock.moment = local(3, 24, 8)
    moment = ask_for(campaign, Snooze.TWO_HOURS)
    plan(campaign)
    reminder = owed(campaign, REMINDER)[0]
    assert reminder.not_before == moment


def test_nothing_is_promised_for_after_the_last_day() -> None:
    campaign = Campaign(now=local(3, 31, 12))
    campaign.resident()
    with pytest.raises(CensusError, match="too-late-to-remind"):
        ask_for(campaign, Snooze.MORNING)


def post_boards(campaign: Campaign) -> None:
    async def posting() -> None:
        async with campaign.storage.open() as uow:
            await plan_boards(uow, campaign.rules, now=campaign.clock.now())
            await uow.commit()

    run_virtually(posting())


def test_every_bound_group_is_owed_the_board_of_the_day_once() -> None:
    campaign = Campaign()
    campaign.group(GROUP)
    campaign.group(ChatId(-501), SOCIAL)
    campaign.published(1, local(3, 23, 18), health=40, social=60)
    post_boards(campaign)
    post_boards(campaign)
    assert [each.chat for each in owed(campaign, BOARD)] == [GROUP, -501]


def test_groups_that_share_a_board_follow_one_another() -> None:
    campaign = Campaign()
    for chat, unit in ((-503, SOCIAL), (-502, HEALTH), (-501, SOCIAL), (-500, HEALTH)):
        campaign.group(ChatId(chat), unit)
    campaign.published(1, local(3, 23, 18), health=40, social=60)
    post_boards(campaign)
    found = [each.facts["unit"] for each in owed(campaign, BOARD)]
    assert found == [HEALTH.code, HEALTH.code, SOCIAL.code, SOCIAL.code]


def test_admins_hear_once_a_day_that_data_is_too_old_to_be_posted() -> None:
    campaign = Campaign()
    campaign.admin(9)
    campaign.group(GROUP)
    campaign.group(ChatId(-501), SOCIAL)
    campaign.published(1, local(3, 22, 9), health=40, social=60)
    post_boards(campaign)
    post_boards(campaign)
    (news,) = owed(campaign)
    assert (news.chat, news.kind) == (9, DATA_OLD)
    assert news.facts == {"key": "data-old", "boards": "office:48"}


def tell_heads(campaign: Campaign, snapshot: Snapshot) -> int:
    async def telling() -> int:
        async with campaign.storage.open() as uow:
            now = campaign.clock.now()
            new = await plan_head_digests(uow, campaign.rules, snapshot, at=now)
            await uow.commit()
            return new

    return run_virtually(telling())


def two_heads() -> Campaign:
    campaign = Campaign()
    campaign.head(SITI, HEALTH)
    campaign.head(BUDI, SOCIAL)
    campaign.published(1, local(3, 22, 18), health=40, social=60)
    return campaign


def test_heads_are_told_when_their_rank_changed() -> None:
    campaign = two_heads()
    assert tell_heads(campaign, campaign.published(2, local(3, 23, 18), health=80, social=70)) == 2
    told = {each.chat: each.facts["before"] for each in owed(campaign)}
    assert told == {SITI: "2", BUDI: "1"}


def test_heads_are_not_told_when_it_did_not() -> None:
    campaign = two_heads()
    assert tell_heads(campaign, campaign.published(2, local(3, 23, 18), health=50, social=70)) == 0


def test_the_first_figures_of_all_are_no_change() -> None:
    campaign = two_heads()
    assert tell_heads(campaign, campaign.storage.tables.snapshots[1]) == 0


def test_newer_data_takes_the_place_of_a_notice_that_has_not_left() -> None:
    campaign = two_heads()
    campaign.clock.moment = local(3, 23, 21)
    tell_heads(campaign, campaign.published(2, local(3, 23, 18), health=80, social=70))
    tell_heads(campaign, campaign.published(3, local(3, 23, 20), health=80, social=90))
    states = [(each.chat, each.state, each.facts["before"]) for each in owed(campaign)]
    assert states[2:] == [
        (SITI, DeliveryState.PENDING, "2"),
        (BUDI, DeliveryState.PENDING, "1"),
    ]
    campaign.clock.moment = local(3, 24, 7)
    run_virtually(campaign.drain())
    assert campaign.courier.letters == []


def test_everybody_of_a_household_is_thanked_once() -> None:
    campaign = Campaign()
    household = KeyedHash("household")
    campaign.storage.tables.households[household] = [SITI, BUDI]

    async def thanking() -> int:
        async with campaign.storage.open() as uow:
            now = campaign.clock.now()
            new = await plan_thanks(uow, campaign.rules, household, as_of=now, at=now)
            new += await plan_thanks(uow, campaign.rules, household, as_of=now, at=now)
            await uow.commit()
            return new

    assert run_virtually(thanking()) == 2


def test_the_day_of_a_reminder_is_the_campaigns_own() -> None:
    campaign = Campaign()
    campaign.resident()
    midnight_in_jember = local(3, 24, 0, 5)
    plan(campaign, midnight_in_jember)
    assert owed(campaign)[0].not_before.date() == date(2020, 3, 24)
