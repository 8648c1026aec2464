"""What is owed later, by hour and kind."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from census.push.ahead import HourAhead, by_hour

WIB = ZoneInfo("Asia/Jakarta")
NOW = datetime(2020, 3, 6, 8, 20, tzinfo=WIB)
OWED = st.lists(
    st.tuples(
        st.sampled_from(["reminder", "broadcast", "thanks"]),
        st.integers(-3000, 3000).map(lambda minutes: NOW + timedelta(minutes=minutes)),
        st.integers(1, 500),
    )
)


def test_hours_are_local_and_what_is_late_counts_as_now() -> None:
    owed = [
        ("reminder", NOW - timedelta(days=1), 2),
        ("thanks", NOW + timedelta(minutes=39), 3),
        ("thanks", NOW + timedelta(minutes=40), 1),
    ]
    first, second = by_hour(owed, WIB, NOW)
    assert first == HourAhead(NOW.replace(minute=0), {"thanks": 3, "reminder": 2})
    assert (second.hour.hour, second.total) == (9, 1)


@given(OWED)
def test_nothing_is_lost_or_counted_twice_and_hours_follow_each_other(
    owed: list[tuple[str, datetime, int]],
) -> None:
    hours = by_hour(owed, WIB, NOW)
    assert sum(each.total for each in hours) == sum(count for _, _, count in owed)
    moments = [each.hour for each in hours]
    assert moments == sorted(set(moments))
    assert all(moment > NOW - timedelta(hours=1) for moment in moments)
    assert all(each.counts for each in hours)
