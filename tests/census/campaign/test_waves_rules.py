from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.campaign.waves import Progress, Wave, in_a_row, open_waves, wave_of
from census.people.people import Role
from census.units import UnitCode, UnitKind
from tests.census.census_examples import quick, ratios

HEALTH, MILL = UnitCode("opd-dinkes"), UnitCode("pabrik")
KINDS = {HEALTH: UnitKind.OFFICE, MILL: UnitKind.COMPANY}
TODAY = date(2020, 2, 20)
LEADERS = Wave("leaders", (Role.OFFICE_HEAD,))
STAFF = Wave("staff", (Role.EMPLOYEE,), frozenset({UnitKind.OFFICE}), gate=Fraction(9, 10))
PUBLIC = Wave("public", (Role.EMPLOYEE, Role.RESIDENT), gate=Fraction(3, 5))
KUDUS = in_a_row((LEADERS, STAFF, PUBLIC))


def names_open(
    progress: dict[str, Progress] | None = None,
    *,
    waves: tuple[Wave, ...] = KUDUS,
    opened: tuple[str, ...] = (),
    today: date = TODAY,
) -> list[str]:
    return [wave.name for wave in open_waves(waves, progress or {}, today=today, opened=opened)]


def test_leaders_begin() -> None:
    assert names_open() == ["leaders"]


def test_the_next_wave_opens_when_its_gate_is_reached_and_not_before() -> None:
    assert names_open({"leaders": Progress(10, 8)}) == ["leaders"]
    assert names_open({"leaders": Progress(10, 9)}) == ["leaders", "staff"]


def test_a_gate_behind_a_closed_wave_stays_closed_however_far_that_is() -> None:
    assert names_open({"staff": Progress(10, 10)}) == ["leaders"]


def test_of_a_wave_of_nobody_no_share_has_finished() -> None:
    assert names_open({"leaders": Progress()}) == ["leaders"]


def test_an_opened_wave_stays_open_though_its_gate_closes_again() -> None:
    assert names_open({"leaders": Progress(10, 1)}, opened=("staff",)) == ["leaders", "staff"]


def test_of_a_day_and_a_gate_the_first_opens_a_wave() -> None:
    staff = Wave("staff", (Role.EMPLOYEE,), opens_on=TODAY, gate=Fraction(1))
    waves = in_a_row((LEADERS, staff))
    assert names_open(waves=waves, today=TODAY - timedelta(days=1)) == ["leaders"]
    assert names_open(waves=waves) == ["leaders", "staff"]


def test_the_first_wave_may_wait_for_its_day() -> None:
    waves = (Wave("leaders", (Role.OFFICE_HEAD,), opens_on=TODAY),)
    assert names_open(waves=waves, today=TODAY - timedelta(days=1)) == []
    assert names_open(waves=waves) == ["leaders"]


def test_a_wave_of_single_units_takes_those_and_leaves_the_rest_to_the_next() -> None:
    pilot = Wave("pilot", (Role.EMPLOYEE,), units=frozenset({MILL}))
    waves = in_a_row((pilot, replace(STAFF, kinds=frozenset())))
    assert wave_of([(Role.EMPLOYEE, MILL)], waves, {}) == pilot
    assert wave_of([(Role.EMPLOYEE, HEALTH)], waves, {}) == waves[1]


def test_a_wave_of_residents_names_no_workplaces() -> None:
    with pytest.raises(ValueError, match="no units for public: residents stand in no workplace"):
        in_a_row([Wave("public", (Role.RESIDENT,), units=frozenset({MILL}))])


def test_a_head_belongs_to_the_leaders_and_an_employee_to_the_wave_of_the_workplace() -> None:
    head = [(Role.RESIDENT, None), (Role.EMPLOYEE, HEALTH), (Role.OFFICE_HEAD, HEALTH)]
    assert wave_of(head, KUDUS, KINDS) == LEADERS
    assert wave_of([(Role.RESIDENT, None), (Role.EMPLOYEE, HEALTH)], KUDUS, KINDS) == STAFF
    assert wave_of([(Role.EMPLOYEE, MILL)], KUDUS, KINDS) == PUBLIC
    assert wave_of([(Role.RESIDENT, None)], KUDUS, KINDS) == PUBLIC


def test_who_stands_in_no_wave_is_in_none() -> None:
    assert wave_of([(Role.HELPER, None)], KUDUS, KINDS) is None


@pytest.mark.parametrize(
    "waves",
    [
        (LEADERS, LEADERS),
        (STAFF, PUBLIC),
        (LEADERS, Wave("staff", (Role.EMPLOYEE,))),
    ],
)
def test_waves_that_make_no_sense_are_refused(waves: tuple[Wave, ...]) -> None:
    with pytest.raises(ValueError, match=r"leaders|staff"):
        in_a_row(waves)


shares = st.tuples(st.integers(0, 50), st.integers(0, 50)).map(
    lambda counts: Progress(max(counts), min(counts))
)
days = st.one_of(st.none(), st.integers(-5, 5).map(lambda n: TODAY + timedelta(days=n)))


@st.composite
def campaigns(draw: st.DrawFn) -> tuple[tuple[Wave, ...], dict[str, Progress]]:
    count = draw(st.integers(1, 5))
    waves = [Wave("0", (Role.EMPLOYEE,), opens_on=draw(days))]
    for number in range(1, count):
        day, gate = draw(days), draw(ratios(1, 20))
        waves.append(Wave(str(number), (Role.EMPLOYEE,), opens_on=day, gate=gate))
    return in_a_row(waves), {wave.name: draw(shares) for wave in waves}


@given(campaigns())
@quick
def test_a_wave_is_open_only_by_its_day_or_by_the_gate_of_an_open_wave(
    campaign: tuple[tuple[Wave, ...], dict[str, Progress]],
) -> None:
    waves, progress = campaign
    running = open_waves(waves, progress, today=TODAY)
    for place, wave in enumerate(waves):
        by_day = wave.opens_on is not None and wave.opens_on <= TODAY
        before = waves[place - 1] if place else None
        share = progress[before.name].share if before else None
        by_gate = (
            before in running and share is not None and wave.gate is not None and share >= wave.gate
        )
        at_once = place == 0 and wave.opens_on is None
        assert (wave in running) == (by_day or by_gate or at_once)


@given(campaigns(), st.integers(0, 10))
@quick
def test_what_was_open_stays_open(
    campaign: tuple[tuple[Wave, ...], dict[str, Progress]], later: int
) -> None:
    waves, progress = campaign
    before = {wave.name for wave in open_waves(waves, progress, today=TODAY)}
    nobody: dict[str, Progress] = {}
    for day in (TODAY, TODAY + timedelta(days=later)):
        after = {wave.name for wave in open_waves(waves, nobody, today=day, opened=before)}
        assert before <= after
