"""The date of a recap's figures: taken only where all that the file says agrees on it."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from census.recaps.moments import AsOfReading, DateDoubt, DateRole, GuessedAsOf, weigh_dates

NOW = datetime(2020, 3, 6, 9, tzinfo=UTC)
DAYS = date(2020, 2, 15), date(2020, 7, 31)

moments = st.integers(-40, 5).flatmap(
    lambda days: st.booleans().map(
        lambda timed: (
            NOW.replace(hour=7 if timed else 23, minute=0 if timed else 59) + timedelta(days=days),
            timed,
        )
    )
)


def guesses(*roles: DateRole) -> st.SearchStrategy[list[GuessedAsOf]]:
    one = st.builds(
        lambda moment, role: GuessedAsOf(moment[0], "", moment[1], role),
        moments,
        st.sampled_from(roles),
    )
    return st.lists(one, max_size=3)


def weigh(title: list[GuessedAsOf], names: list[GuessedAsOf]) -> AsOfReading:
    return weigh_dates(title, names, now=NOW, days=DAYS)


@given(guesses(*DateRole), guesses(DateRole.PLAIN, DateRole.STATED, DateRole.RANGE))
def test_a_date_is_taken_or_doubted_and_what_is_taken_can_be(
    title: list[GuessedAsOf], names: list[GuessedAsOf]
) -> None:
    read = weigh(title, names)
    assert (read.guess is None) is (read.doubt is not None)
    assert (read.doubt is DateDoubt.MISSING) is not bool(title or names)
    offered = [each.moment for each in read.candidates]
    assert len(offered) == len(set(offered))
    for each in [read.guess] if read.guess else read.candidates:
        assert each.moment <= NOW
        assert DAYS[0] <= each.moment.date() <= DAYS[1]


@given(guesses(*DateRole), guesses(DateRole.PLAIN, DateRole.STATED, DateRole.RANGE))
def test_what_is_taken_is_contradicted_nowhere(
    title: list[GuessedAsOf], names: list[GuessedAsOf]
) -> None:
    read = weigh(title, names)
    if read.guess is None:
        return
    day = read.guess.moment.date()
    stated = [each for each in title if each.role is DateRole.STATED]
    assert all(each.moment.date() == day for each in stated or title)
    assert all(each.moment.date() == day for each in names)
    if not stated:
        assert all(each.role is DateRole.PLAIN for each in title)


@given(moments, st.booleans(), guesses(DateRole.RANGE, DateRole.LETTER, DateRole.PLAIN))
def test_a_possible_date_that_is_stated_alone_is_taken(
    when: tuple[datetime, bool], named: bool, beside: list[GuessedAsOf]
) -> None:
    moment, timed = when
    stated = GuessedAsOf(moment, "", timed, DateRole.STATED)
    read = weigh([*beside, stated], [stated] if named else [])
    possible = moment <= NOW and DAYS[0] <= moment.date() <= DAYS[1]
    assert (read.guess is not None) is possible
