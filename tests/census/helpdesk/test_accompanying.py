"""Which of the offices is the most urgent one, and what counts as answered."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from census.definition import Slug, StepId
from census.helpdesk.accompanying import (
    AccompaniedOffice,
    HelpGiven,
    answered_of,
    most_urgent_first,
)
from census.helpdesk.request import HelpRequest, Tried
from census.people.people import ChatId, Language
from census.units import Unit, UnitCode, UnitKind

SINCE = datetime(2020, 3, 1, tzinfo=UTC)
BEFORE, AFTER = SINCE - timedelta(hours=1), SINCE + timedelta(hours=1)


def request(taken: datetime | None, closed: datetime | None) -> HelpRequest:
    tried = Tried(StepId("account"), (Slug("known"), Slug("gone")))
    return HelpRequest(
        *(1, ChatId(1), Language("id"), None, None, tried, BEFORE, BEFORE),
        taken_at=taken,
        closed_at=closed,
    )


def office(number: int, waiting: int) -> AccompaniedOffice:
    unit = Unit(UnitCode(f"k{number}"), f"Kantor {number}", UnitKind.OFFICE)
    return AccompaniedOffice(unit, None, waiting, 0, 0, HelpGiven(SINCE, 0))


def test_what_a_helper_took_and_what_ended_in_the_span_was_answered() -> None:
    title = {Language("id"): "Judul"}
    requests = [
        request(BEFORE, AFTER),
        request(AFTER, AFTER),
        request(None, AFTER),
        request(BEFORE, BEFORE),
        request(AFTER, None),
    ]
    answered = answered_of(requests, {Slug("known"): title}, since=SINCE)
    assert answered == HelpGiven(SINCE, 2, ((StepId("account"), 2),), ((title, 2),))


@given(st.lists(st.integers(0, 3), max_size=8))
def test_where_most_wait_comes_first_and_no_office_is_lost(waiting: list[int]) -> None:
    offices = [office(number, count) for number, count in enumerate(waiting)]
    ordered = most_urgent_first(offices)
    assert [each.waiting for each in ordered] == sorted(waiting, reverse=True)
    assert {each.office for each in ordered} == {each.office for each in offices}
