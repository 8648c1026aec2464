"""What an experiment may be, what it says before it begins, and what it says at its end."""

from datetime import UTC, datetime, time, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.errors import CensusError
from census.experiments.experiment import (
    Arm,
    Experiment,
    ExperimentState,
    Stratum,
    TriedMessage,
    at_an_hour,
    check_arms,
    stratum_of,
)
from census.experiments.intervals import ArmCount
from census.experiments.sight import sight
from census.experiments.verdicts import Seen, best, comparisons
from census.people.people import ChatId, Grant, Language, Person, Role
from census.units import UnitCode

BEGIN = datetime(2020, 3, 6, tzinfo=UTC)
ID, JV = Language("id"), Language("jv")
OTHER = Arm({ID: "Tinggal {sisa_hari} hari."})
LATER = Arm(at=time(15))
TENTH = Arm(silent=Fraction(1, 10))


def experiment(*arms: Arm, **more: object) -> Experiment:
    return Experiment(1, "reminder:online:employees", None, BEGIN, arms, **more)  # type: ignore[arg-type]


def refused(*arms: Arm, role: Role = Role.EMPLOYEE) -> str:
    with pytest.raises(CensusError) as refusal:
        check_arms(arms, ID, TriedMessage(role))
    return refusal.value.key


def test_two_or_three_arms_that_differ_are_tried() -> None:
    check_arms((Arm(), OTHER), ID, TriedMessage(Role.RESIDENT))
    check_arms((Arm(), LATER, TENTH), ID, TriedMessage(Role.RESIDENT))
    check_arms((Arm(), Arm({ID: "Dari {nama_kantor}."})), ID, TriedMessage(Role.EMPLOYEE))


def test_what_tells_nothing_or_cannot_be_sent_is_refused() -> None:
    assert refused(Arm()) == "experiment-usual-alone"
    assert refused(Arm(), OTHER, LATER, TENTH) == "experiment-arms"
    assert refused(Arm(), Arm()) == "experiment-alike"
    assert refused(Arm(), TENTH, Arm(silent=Fraction(1, 5))) == "experiment-silent"
    assert refused(TENTH, Arm()) == "experiment-silent"
    assert refused(Arm(), Arm(silent=Fraction(3, 5))) == "experiment-silent"
    assert refused(Arm(), Arm({JV: "Mangga."})) == "experiment-first-language"
    assert refused(Arm(), Arm({ID: "Halo {nama}"})) == "broadcast-placeholder-unknown"
    assert refused(Arm(), Arm({ID: "NIK 3509125203850001"})) == "words-have-number"
    assert refused(Arm(), Arm({ID: "x" * 5000})) == "broadcast-text-long"
    office = Arm({ID: "Dari {nama_kantor}."})
    assert refused(Arm(), office, role=Role.RESIDENT) == "broadcast-needs-office"


@given(st.sampled_from([Arm(), OTHER, LATER, Arm({ID: "Ayo."}, time(7))]))
def test_an_arm_changes_only_what_it_says(usual: Arm) -> None:
    hour = time(8, 30)
    words, later = (arm.beside(usual, hour) for arm in (Arm({ID: "Yuk!"}), Arm(at=time(16))))

    assert (words.texts, words.at) == ({ID: "Yuk!"}, usual.at)
    assert (later.texts, later.at) == (usual.texts, time(16))
    assert words.apart_from(usual) == Arm({ID: "Yuk!"})
    assert later.apart_from(usual) == Arm(at=time(16))
    assert Arm(at=usual.at or hour).beside(usual, hour) == usual
    assert TENTH.beside(usual, hour) == TENTH.apart_from(usual) == TENTH


def test_another_hour_is_that_of_the_same_day_or_the_next_while_it_lasts() -> None:
    noon, lasts = datetime(2020, 3, 6, 12, tzinfo=UTC), timedelta(days=1)
    zone = ZoneInfo("Asia/Jakarta")

    def moved(hour: int, before: timedelta = lasts) -> datetime:
        return at_an_hour(noon, time(hour), zone, before=noon + before)

    assert at_an_hour(noon, None, zone, before=noon + lasts) == noon
    assert moved(20) == noon + timedelta(hours=1)
    assert moved(18) == noon + timedelta(hours=23)
    assert moved(18, timedelta(hours=23)) == noon


def test_the_others_share_what_the_silent_leave() -> None:
    assert experiment(Arm(), OTHER, TENTH).shares == (
        Fraction(9, 20),
        Fraction(9, 20),
        Fraction(1, 10),
    )
    assert experiment(Arm(), OTHER).shares == (Fraction(1, 2), Fraction(1, 2))


def test_whoever_has_no_time_left_to_finish_is_not_taken() -> None:
    running = experiment(
        *(Arm(), OTHER),
        within=3,
        state=ExperimentState.RUNNING,
        ends_at=BEGIN + timedelta(days=7),
    )

    assert running.takes(BEGIN + timedelta(days=4))
    assert not running.takes(BEGIN + timedelta(days=4, seconds=1))
    assert not experiment(Arm(), OTHER).takes(BEGIN)


def test_words_are_read_in_the_own_language_else_in_the_first() -> None:
    arm = Arm({ID: "Ayo.", JV: "Mangga."})

    assert [arm.words_in(each, ID) for each in (JV, Language("mad"))] == ["Mangga.", "Ayo."]
    assert Arm().words_in(JV, ID) == ""


def test_a_person_stands_in_the_stratum_of_the_own_office_or_village() -> None:
    office, village = UnitCode("opd-dinkes"), UnitCode("35.09.12.2002")
    held = (Grant(Role.ADMIN), Grant(Role.EMPLOYEE, office))
    person = Person(ChatId(1), unit=village, grants=held)

    found = {each: stratum_of(person, Role.EMPLOYEE, each) for each in Stratum}

    assert found == {Stratum.ROLE: "", Stratum.OFFICE: office, Stratum.VILLAGE: village}
    assert stratum_of(Person(ChatId(2)), Role.EMPLOYEE, Stratum.OFFICE) == ""


def test_what_can_be_seen_is_said_of_the_smallest_two_arms_at_worst() -> None:
    halves = sight(7140, experiment(Arm(), OTHER).shares)
    silent = sight(7140, experiment(Arm(), OTHER, TENTH).shares)

    assert (round(halves.width, 3), round(halves.smallest, 3)) == (0.023, 0.033)
    assert silent.smallest > halves.smallest
    assert sight(1, halves_of()).smallest == 1


def test_every_arm_needs_ten_people() -> None:
    assert [sight(each, halves_of()).enough for each in (19, 20)] == [False, True]
    tenth = experiment(Arm(), OTHER, TENTH).shares
    assert [sight(each, tenth).enough for each in (99, 100)] == [False, True]
    assert sight(8, tenth).needed == 100


def halves_of() -> tuple[Fraction, ...]:
    return experiment(Arm(), OTHER).shares


def test_a_clear_difference_is_seen_and_a_small_one_is_not() -> None:
    found = comparisons([ArmCount(1000, 400), ArmCount(1000, 500), ArmCount(1000, 410)])

    assert [each.seen for each in found] == [Seen.BETTER, Seen.NOTHING]
    assert best(found) == 1
    (worse,) = comparisons([ArmCount(1000, 400), ArmCount(1000, 300)])
    assert worse.seen is Seen.WORSE
    assert best([worse]) == 0
    (few,) = comparisons([ArmCount(9, 0), ArmCount(10, 10)])
    assert few.seen is Seen.FEW
    (enough,) = comparisons([ArmCount(10, 0), ArmCount(10, 10)])
    assert enough.seen is Seen.BETTER


@given(st.lists(st.integers(0, 300), min_size=2, max_size=3))
def test_what_is_seen_agrees_with_the_interval(finished: list[int]) -> None:
    counts = [ArmCount(300, each) for each in finished]

    for each in comparisons(counts):
        assert each.difference == counts[each.arm].share - counts[0].share
        assert (each.seen is Seen.NOTHING) is (0 in each.between)
        assert (each.seen is Seen.BETTER) is (each.between.low > 0)


def test_of_three_arms_each_is_seen_with_half_the_doubt() -> None:
    pair, other = [ArmCount(200, 100), ArmCount(200, 120)], ArmCount(200, 100)

    (alone,), (one, _) = comparisons(pair), comparisons([*pair, other])

    assert alone.between.low > one.between.low
