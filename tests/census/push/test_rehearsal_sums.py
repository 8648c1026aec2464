"""A rehearsal's sums: no message is lost or counted twice on the way into days and hours."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.run.wiring import make_census
from bot.settings.settings import Deployment
from census.campaign.quiet_hours import QuietHours
from census.people.people import ChatId
from census.push.rehearsal import (
    HeldBack,
    Leaving,
    days_ahead,
    fullest_hour,
    moved_occasions,
    tally,
)

WIB = ZoneInfo("Asia/Jakarta")
BEGIN = datetime(2020, 3, 6, 8, tzinfo=WIB)
END = datetime(2020, 3, 13, tzinfo=WIB)
LEAVING = st.lists(
    st.builds(
        Leaving,
        at=st.integers(0, int((END - BEGIN).total_seconds()) - 1).map(
            lambda seconds: BEGIN + timedelta(seconds=seconds)
        ),
        chat=st.sampled_from([ChatId(each) for each in (-1, 1, 2, 3)]),
        kind=st.sampled_from(["reminder", "board"]),
    ),
    max_size=40,
)


@given(LEAVING)
def test_every_message_stands_on_its_own_day_once(leaving: list[Leaving]) -> None:
    days = days_ahead(leaving, BEGIN, END, WIB)
    assert [day.day for day in days] == [date(2020, 3, 6 + number) for number in range(7)]
    assert sum(day.count for day in days) == len(leaving)
    for day in days:
        on_it = [each for each in leaving if each.at.date() == day.day]
        assert day.count == len(on_it)
        assert day.most <= len(on_it)


@given(LEAVING)
def test_no_hour_is_fuller_than_the_fullest(leaving: list[Leaving]) -> None:
    fullest = fullest_hour(leaving, WIB, per_second=25)
    if fullest is None:
        assert not leaving
        return
    in_it = [
        each for each in leaving if fullest.begin <= each.at < fullest.begin + timedelta(hours=1)
    ]
    assert fullest.count == len(in_it)
    assert fullest.takes == timedelta(seconds=fullest.count / 25)
    by_hour = [
        count
        for day in days_ahead(leaving, BEGIN, END, WIB)
        for hour in range(24)
        if (count := sum(hours.get(hour, 0) for hours in day.hours.values()))
    ]
    assert max(by_hour) == fullest.count


def test_three_messages_in_a_day_are_many_and_groups_do_not_mind() -> None:
    thrice = [Leaving(BEGIN, ChatId(1), "reminder")] * 3 + [Leaving(BEGIN, ChatId(-1), "board")] * 4
    [day] = days_ahead(thrice, BEGIN, BEGIN + timedelta(hours=1), WIB)
    assert (day.crowded, day.most) == (1, 3)


def test_what_waits_is_moved_and_what_does_not_is_dropped() -> None:
    held = [
        HeldBack("reminder", "quiet hours", BEGIN),
        HeldBack("reminder", "quiet hours", BEGIN),
        HeldBack("help", "enough for this week", None),
    ]
    assert tally(held, moved=True) == {("reminder", "quiet hours"): 2}
    assert tally(held, moved=False) == {("help", "enough for this week"): 1}


def test_a_reminder_on_a_holiday_is_told_with_its_new_day() -> None:
    census = make_census(Deployment.model_validate({"census": "sp2020", "areas": ["33.19"]}))
    quiet = QuietHours(days=frozenset({date(2020, 3, 10)}))
    [moved] = moved_occasions(census, quiet, BEGIN, END)
    assert moved.rule == "employees"
    assert moved.wanted == datetime(2020, 3, 10, 8, 30, tzinfo=WIB)
    assert moved.to == datetime(2020, 3, 11, 8, 30, tzinfo=WIB)
    assert moved_occasions(census, QuietHours(), BEGIN, END) == ()
