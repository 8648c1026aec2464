"""Figures of how people were helped."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from census.definition import StepId
from census.helpdesk.figures import help_figures
from census.helpdesk.request import HelpRequest, RequestState, Tried
from census.people.people import ChatId, Language
from census.units import UnitCode

SINCE = datetime(2020, 3, 5, 9, 30, tzinfo=UTC)
HEALTH, VILLAGE = UnitCode("opd-dinkes"), UnitCode("35.09.12.2002")


def a_request(
    asked: int, took: int | None, *, step: str | None = "account", unit: UnitCode = VILLAGE
) -> HelpRequest:
    """A request, asked so many minutes after SINCE, and taken so many minutes later."""
    at = SINCE + timedelta(minutes=asked)
    taken = at + timedelta(minutes=took) if took is not None else None
    return HelpRequest(
        number=1,
        chat=ChatId(1),
        language=Language("id"),
        unit=unit,
        asked_unit=unit,
        tried=Tried(StepId(step) if step else None),
        asked_at=at,
        offered_at=at,
        state=RequestState.WAITING if taken is None else RequestState.TAKEN,
        taken_at=taken,
    )


def test_what_was_asked_before_counts_as_waiting_alone() -> None:
    requests = [a_request(-60, None), a_request(5, 12), a_request(6, 40, step="password")]
    figures = help_figures(requests, since=SINCE, accompanied=())
    assert (figures.asked, figures.waiting) == (2, 1)
    assert figures.wait == timedelta(minutes=12)
    assert figures.step is None, "two steps are equally frequent"


def test_the_task_force_has_what_was_taken_in_its_offices() -> None:
    requests = [a_request(1, 5, unit=HEALTH), a_request(2, None, unit=HEALTH), a_request(3, 4)]
    figures = help_figures(requests, since=SINCE, accompanied={HEALTH})
    assert (figures.by_task_force, figures.accompanied) == (1, 1)
    assert figures.step == "account"


@given(st.lists(st.tuples(st.integers(0, 1439), st.none() | st.integers(0, 600))))
def test_half_waited_no_longer_than_the_wait_that_is_told(
    drawn: list[tuple[int, int | None]],
) -> None:
    requests = [a_request(asked, took) for asked, took in drawn]
    figures = help_figures(requests, since=SINCE, accompanied=())
    waits = [timedelta(minutes=took) for _, took in drawn if took is not None]
    assert (figures.wait is None) == (not waits)
    if figures.wait is not None:
        assert 2 * sum(wait <= figures.wait for wait in waits) >= len(waits)
        assert figures.wait in waits
    assert figures.asked == len(drawn)
    assert figures.waiting == len(drawn) - len(waits)
