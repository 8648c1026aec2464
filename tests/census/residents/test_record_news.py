"""What may be promised to who has sent the form: never what cannot come."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from census.people.people import ChatId, KeyedHash, Person
from census.residents.record_news import RecordNews, news_of_record
from tests.census.census_examples import a_census


@given(st.booleans(), st.booleans(), st.booleans(), st.booleans())
def test_news_is_promised_in_the_online_phase_to_whose_household_is_known(
    online: bool, household: bool, employee: bool, looks_up: bool
) -> None:
    census = replace(a_census(), looks_up=looks_up)
    person = Person(
        ChatId(1),
        household=KeyedHash("ab") if household else None,
        employee=KeyedHash("cd") if employee else None,
    )
    news = news_of_record(census, person, online=online)
    assert (news is RecordNews.COMES) == (online and (household or employee))
    if news is RecordNews.AFTER_LOOK_UP:
        assert looks_up
