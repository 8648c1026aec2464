"""What is asked right before a message leaves: nothing untrue, unwanted or untimely is sent."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from census.boards.notices import BoardPost
from census.campaign.notices import EmployeeReminder, Promise, ResidentReminder, Thanks
from census.offices.notices import HeadDigest
from census.people.people import Language
from census.people.submission import SubmissionState
from census.push.delivery import Delivery, DeliveryState, NewDelivery
from census.push.kinds import AdminNotice, MessageKind
from services.boards.composing import BOARD
from services.broadcasts.composing import BROADCAST
from services.campaign.composing.calendar import CALENDAR_NEWS
from services.campaign.composing.reminders import PROMISE, REMINDER
from services.campaign.composing.triggered import THANKS
from services.offices.composing_heads import RANK_NOTICE
from services.push.admin_news import ADMIN_NOTICE
from tests.census.census_examples import a_census, local
from tests.services.small_campaign import (
    GROUP,
    HEALTH,
    SEVEN_DAYS_LEFT,
    SITI,
    SOCIAL,
    Campaign,
    a_reminder,
    an_announcement,
    some_rules,
)
from tests.support.virtual_time import run_virtually

YESTERDAY = SEVEN_DAYS_LEFT - timedelta(hours=15)


def send(campaign: Campaign, *owed: NewDelivery) -> Campaign:
    run_virtually(campaign.owes(*owed))
    run_virtually(campaign.drain())
    return campaign


def a_resident_campaign() -> Campaign:
    campaign = Campaign()
    campaign.resident()
    return campaign


def test_a_reminder_says_where_the_person_stands_now() -> None:
    campaign = a_resident_campaign()
    phase = campaign.rules.census.phases[0]
    campaign.storage.tables.steps[SITI, phase.id] = frozenset({phase.steps[0].id})
    (notice,) = send(campaign, a_reminder()).courier.notices()
    assert isinstance(notice, ResidentReminder)
    assert (notice.days_left, notice.last_day) == (7, date(2020, 3, 31))
    assert notice.journey.done_count == 1


def test_it_is_written_in_the_language_chosen_now() -> None:
    campaign = a_resident_campaign()
    campaign.change(language=Language("en"))
    assert send(campaign, a_reminder()).courier.letters[0][2] == "en"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"state": SubmissionState.CLAIMED}, "finished"),
        ({"state": SubmissionState.CONFIRMED}, "finished"),
        ({"state": SubmissionState.CANNOT_ONLINE}, "cannot_online"),
        ({"reminders": False}, "stopped"),
        ({"consented_at": None}, "no_consent"),
        ({"reachable": False}, "unreachable"),
        ({"grants": ()}, "other_role"),
    ],
)
def test_who_is_no_longer_owed_a_reminder_gets_none(change: dict[str, Any], reason: str) -> None:
    campaign = a_resident_campaign()
    campaign.change(**change)
    send(campaign, a_reminder())
    assert campaign.courier.reached() == []
    assert campaign.storage.state_of() is DeliveryState.CANCELLED
    assert campaign.storage.reason() == reason
    assert campaign.storage.tables.deliveries[1].attempts == 0


def test_who_was_forgotten_gets_nothing() -> None:
    campaign = send(Campaign(), a_reminder())
    assert campaign.storage.state_of() is DeliveryState.CANCELLED


def test_an_extension_drops_the_reminders_of_the_old_calendar() -> None:
    campaign = a_resident_campaign()
    campaign.rules = some_rules(a_census(online=(date(2020, 2, 15), date(2020, 5, 29))))
    send(campaign, a_reminder())
    assert campaign.storage.state_of() is DeliveryState.CANCELLED
    assert campaign.storage.reason() == "the calendar has changed"


def test_what_is_too_late_expires() -> None:
    campaign = a_resident_campaign()
    campaign.clock.moment = SEVEN_DAYS_LEFT + timedelta(hours=11)
    send(campaign, a_reminder())
    assert campaign.storage.state_of() is DeliveryState.EXPIRED


def test_a_quiet_hour_moves_a_message_to_its_end() -> None:
    campaign = a_resident_campaign()
    campaign.admin(2)
    campaign.clock.moment = local(3, 24, 17, 45)
    send(campaign, a_reminder(), an_announcement(2))
    assert campaign.courier.reached() == []
    moved = [each.not_before for each in campaign.storage.tables.deliveries.values()]
    assert moved == [local(3, 24, 18, 30), local(3, 24, 18, 30)]


def test_who_wants_to_hear_of_us_in_the_evening_does_so_then() -> None:
    campaign = a_resident_campaign()
    campaign.change(evening_only=True)
    send(campaign, a_reminder())
    assert campaign.storage.tables.deliveries[1].not_before == local(3, 24, 18, 30)


def test_a_snooze_moves_a_reminder() -> None:
    campaign = a_resident_campaign()
    campaign.change(snoozed_until=local(3, 24, 14))
    send(campaign, a_reminder())
    assert campaign.storage.tables.deliveries[1].not_before == local(3, 24, 14)


def test_a_person_is_reminded_no_more_often_than_the_weekly_cap() -> None:
    campaign = a_resident_campaign()
    campaign.rules = some_rules(weekly_cap=1)
    campaign.clock.moment = local(3, 17, 9)
    send(campaign, a_reminder(day=date(2020, 3, 17)))
    campaign.clock.moment = SEVEN_DAYS_LEFT - timedelta(minutes=1)
    send(campaign, a_reminder(not_before=campaign.clock.now()))
    assert len(campaign.courier.letters) == 1
    assert campaign.storage.reason(2) == "enough for this week"


def already_sent(campaign: Campaign, count: int, kind: MessageKind, hours: int = 24) -> None:
    """Let so many messages of a kind have left within the week, the oldest so long ago."""
    tables, start = campaign.storage.tables, campaign.clock.now() - timedelta(hours=hours)
    for number in range(100, 100 + count):
        was = an_announcement(kind=kind)
        tables.deliveries[number] = Delivery(
            id=number,
            occasion=f"{kind.name}:{number}",
            chat=was.chat,
            kind=kind,
            not_before=start,
            expires_at=was.expires_at,
            state=DeliveryState.SENT,
        )
        tables.due[number], tables.settled[number] = None, start


@pytest.mark.parametrize(("before", "arrives"), [(6, True), (7, False)])
def test_the_seventh_message_of_a_week_leaves_and_the_eighth_does_not(
    before: int, arrives: bool
) -> None:
    campaign = a_resident_campaign()
    already_sent(campaign, before, BROADCAST)
    send(campaign, a_reminder())
    assert bool(campaign.courier.letters) is arrives


def test_what_is_older_than_a_week_does_not_count() -> None:
    campaign = a_resident_campaign()
    already_sent(campaign, 7, REMINDER, hours=7 * 24 + 1)
    assert send(campaign, a_reminder()).courier.reached() == [SITI]


@pytest.mark.parametrize("kind", [PROMISE, ADMIN_NOTICE])
def test_what_a_person_asked_for_and_an_admins_news_do_not_count(kind: MessageKind) -> None:
    campaign = a_resident_campaign()
    already_sent(campaign, 7, kind)
    assert send(campaign, a_reminder()).courier.reached() == [SITI]


@pytest.mark.parametrize("kind", [THANKS, CALENDAR_NEWS])
def test_what_is_told_once_counts_but_is_not_held_back(kind: MessageKind) -> None:
    campaign = a_resident_campaign()
    already_sent(campaign, 7, kind)
    assert send(campaign, a_reminder()).courier.reached() == []
    campaign.change(state=SubmissionState.CONFIRMED)
    assert isinstance(send(campaign, some_thanks()).courier.notices()[-1], Thanks)


def test_the_reminder_of_the_last_day_is_never_the_one_that_is_lost() -> None:
    campaign = Campaign(now=local(3, 31, 9))
    campaign.resident()
    already_sent(campaign, 7, REMINDER)
    send(campaign, a_reminder(day=date(2020, 3, 31)))
    assert campaign.courier.reached() == [SITI]


def an_employees_reminder() -> NewDelivery:
    occasion, day = "reminder:online:employees:2020-03-29", date(2020, 3, 29)
    return a_reminder(day=day, occasion=occasion, not_before=local(3, 29, 8, 30))


def test_who_has_joined_an_office_sees_how_it_stands() -> None:
    campaign = Campaign(now=local(3, 29, 8, 30))
    campaign.employee()
    campaign.published(1, local(3, 28, 18), health=40, social=60)
    (notice,) = send(campaign, an_employees_reminder()).courier.notices()
    assert isinstance(notice, EmployeeReminder)
    assert notice.standing is not None
    assert (notice.standing.rank, notice.standing.completed) == (2, 40)


def test_old_figures_are_left_out_of_a_reminder() -> None:
    campaign = Campaign(now=local(3, 29, 8, 30))
    campaign.employee()
    campaign.published(1, local(3, 20, 18), health=40)
    (notice,) = send(campaign, an_employees_reminder()).courier.notices()
    assert isinstance(notice, EmployeeReminder)
    assert notice.standing is None


def test_a_promise_is_kept_and_stands_for_that_hours_reminder() -> None:
    campaign = a_resident_campaign()
    send(campaign, an_announcement(kind=PROMISE), a_reminder())
    run_virtually(campaign.drain())
    (notice,) = campaign.courier.notices()
    assert isinstance(notice, Promise)
    assert campaign.storage.reason(2) == "said with a promise"


def test_a_promise_is_not_kept_to_who_has_finished_meanwhile() -> None:
    campaign = a_resident_campaign()
    campaign.change(state=SubmissionState.CLAIMED)
    send(campaign, an_announcement(kind=PROMISE))
    assert campaign.storage.reason() == "finished"


def test_a_promise_is_not_kept_when_the_phase_is_over() -> None:
    campaign = a_resident_campaign()
    campaign.rules = some_rules(a_census(online=(date(2020, 2, 15), date(2020, 3, 23))))
    send(campaign, an_announcement(kind=PROMISE))
    assert campaign.storage.reason() == "the phase is over"


def test_a_group_gets_its_board() -> None:
    campaign = Campaign()
    campaign.group()
    campaign.published(1, YESTERDAY, health=40, social=60)
    (notice,) = send(campaign, an_announcement(GROUP, BOARD)).courier.notices()
    assert isinstance(notice, BoardPost)
    assert (notice.unit, notice.days_left) == (HEALTH, 7)
    assert [row.unit for row in notice.board.standings] == [SOCIAL, HEALTH]


def test_a_board_of_old_data_is_not_posted() -> None:
    campaign = Campaign()
    campaign.group()
    campaign.published(1, SEVEN_DAYS_LEFT - timedelta(days=3), health=40)
    send(campaign, an_announcement(GROUP, BOARD))
    assert campaign.storage.reason() == "no fresh data"


def test_a_group_that_was_unbound_gets_no_board() -> None:
    campaign = send(Campaign(), an_announcement(GROUP, BOARD))
    assert campaign.storage.reason() == "not a bound group"


def a_rank_notice(before: str) -> NewDelivery:
    facts = {"units": HEALTH.code, "before": before, "open": "-"}
    return a_reminder(kind=RANK_NOTICE, occasion="rank:1:health", facts=facts)


def test_a_head_is_told_the_rank_of_now() -> None:
    campaign = Campaign()
    campaign.head()
    campaign.published(1, YESTERDAY, health=80, social=60)
    (notice,) = send(campaign, a_rank_notice("2")).courier.notices()
    assert isinstance(notice, HeadDigest)
    assert [(news.standing.rank, news.before) for news in notice.news] == [(1, 2)]


def test_a_second_digest_of_a_day_waits_for_the_next_morning() -> None:
    campaign = Campaign()
    campaign.head()
    campaign.published(1, YESTERDAY, health=80, social=60)
    send(campaign, a_rank_notice("2"))
    later = a_rank_notice("2")
    send(campaign, replace(later, occasion="rank:2", expires_at=local(3, 26, 9)))
    assert len(campaign.courier.letters) == 1
    assert campaign.storage.tables.deliveries[2].not_before == local(3, 25, 8)


def test_a_rank_that_is_back_where_it_was_is_no_news() -> None:
    campaign = Campaign()
    campaign.head()
    campaign.published(1, YESTERDAY, health=40, social=60)
    send(campaign, a_rank_notice("2"))
    assert campaign.storage.reason() == "the rank is back where it was"


def test_who_is_no_longer_head_is_not_told() -> None:
    campaign = a_resident_campaign()
    campaign.published(1, YESTERDAY, health=80, social=60)
    send(campaign, a_rank_notice("2"))
    assert campaign.storage.reason() == "no longer the head"


def some_thanks() -> NewDelivery:
    return a_reminder(kind=THANKS, occasion="thanks", facts={"as_of": YESTERDAY.isoformat()})


def test_who_was_found_complete_is_thanked() -> None:
    campaign = a_resident_campaign()
    campaign.change(state=SubmissionState.CONFIRMED)
    assert send(campaign, some_thanks()).courier.notices() == [Thanks(YESTERDAY)]


def test_nobody_is_thanked_for_what_was_taken_back() -> None:
    campaign = send(a_resident_campaign(), some_thanks())
    assert campaign.storage.reason() == "no longer confirmed"


def test_an_admin_is_told_the_news_with_its_figures() -> None:
    campaign = Campaign()
    campaign.admin()
    facts = {"hours": "40", "trouble": "070363"}
    news = replace(an_announcement(), facts={"key": "news", **facts})
    told = AdminNotice("news", {"hours": 40, "trouble": "070363"})
    assert send(campaign, news).courier.notices() == [told]
