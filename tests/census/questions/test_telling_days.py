"""An answer never knows the future: what may be told on a day."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from census.definition import Slug
from census.people.people import Language
from census.questions.answering import AnswerDecision, decide
from census.questions.knowledge import NONE, Knowledge, Topic

ID = Language("id")
RESULT, ALIAS, COSTS = Slug("hasil"), Slug("hasil-jember"), Slug("biaya")
DAY = date(2020, 6, 3)
RESULTS = Topic(RESULT, "dasar", {ID: "Hasil"}, {ID: "193.302 keluarga"}, {}, first_day=DAY)
KNOWN = Knowledge(
    {
        RESULT: RESULTS,
        ALIAS: Topic(ALIAS, "dasar", {ID: "Jember"}, {}, {}, same_as=RESULT),
        COSTS: Topic(COSTS, "dasar", {ID: "Biaya"}, {ID: "Gratis"}, {}, follow_ups=(RESULT,)),
    },
    {},
    {},
)
BEFORE = KNOWN.on(DAY - timedelta(days=1))


def test_before_its_day_a_topic_is_neither_answered_nor_offered() -> None:
    assert set(BEFORE.topics) == {COSTS}
    assert BEFORE.topics[COSTS].follow_ups == ()
    shares = {RESULT: 0.6, COSTS: 0.3, ALIAS: 0.05, NONE: 0.05}
    assert decide(shares, BEFORE).decision is AnswerDecision.NONE
    assert decide(shares, BEFORE).topics == ()
    assert decide(shares, KNOWN.on(DAY)).topics[0][0] == RESULT


def test_what_may_not_be_told_does_not_stand_in_the_way_of_what_may() -> None:
    shares = {RESULT: 0.2, COSTS: 0.75, NONE: 0.05}
    assert decide(shares, BEFORE).decision is AnswerDecision.ANSWER
    assert decide(shares, BEFORE).topics[0][0] == COSTS


def test_before_its_day_an_earlier_text_is_said() -> None:
    known = replace(KNOWN, topics={RESULT: replace(RESULTS, earlier={ID: "Belum ada."})})
    assert known.on(DAY - timedelta(days=1)).answering(RESULT).answer == {ID: "Belum ada."}
    assert known.on(DAY).answering(RESULT).answer == {ID: "193.302 keluarga"}


days = st.dates(date(2020, 1, 1), date(2020, 12, 31))


@given(days, st.none() | days, st.none() | days, st.booleans())
def test_a_text_is_said_on_its_days_and_on_no_other(
    day: date, first: date | None, last: date | None, earlier: bool
) -> None:
    before = {ID: "Belum ada."} if earlier else {}
    told = replace(RESULTS, first_day=first, last_day=last, earlier=before).on(day)
    said = None if told is None else told.answer[ID]
    if last is not None and day > last:
        assert said is None
    elif first is None or day >= first:
        assert said == "193.302 keluarga"
    else:
        assert said == ("Belum ada." if earlier else None)
