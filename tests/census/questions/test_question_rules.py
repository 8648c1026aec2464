from collections import Counter
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from census.definition import Slug, StepId
from census.people.people import Language
from census.questions.digest import (
    TOO_FEW,
    Struggle,
    Tallied,
    for_regents,
    week_of_questions,
)
from census.questions.knowledge import Knowledge, Topic
from census.questions.questions import (
    AskedQuestion,
    Circumstances,
    LearnedExample,
    QuestionId,
    QuestionStatus,
    groups,
    masked,
    taught,
)
from census.units import UnitCode

NOON = datetime(2020, 3, 6, 5, tzinfo=UTC)
ID = Language("id")
WORDS = ["lupa", "sandi", "situs", "macet", "kode", "kk", "nik", "ya", "min", "petugas"]


def asked(number: int, text: str) -> AskedQuestion:
    at = NOON + timedelta(minutes=number)
    return AskedQuestion(
        QuestionId(number), at, Circumstances(ID), QuestionStatus.UNANSWERED, None, text
    )


texts = st.lists(st.sampled_from(WORDS), max_size=5).map(" ".join)
many = st.lists(texts, max_size=25).map(
    lambda found: [asked(number, text) for number, text in enumerate(found, 1)]
)


@settings(max_examples=60)
@given(many, st.randoms(use_true_random=False))
def test_every_question_is_in_one_group_in_whatever_order_they_come(
    questions: list[AskedQuestion], dice: object
) -> None:
    found = groups(questions)
    members = [each.id for group in found for each in group.questions]
    assert sorted(members) == [each.id for each in questions]
    assert groups(reversed(questions)) == found
    sizes = [len(group.questions) for group in found]
    assert sizes == sorted(sizes, reverse=True)


@settings(max_examples=60)
@given(many)
def test_the_same_words_are_in_the_same_group(questions: list[AskedQuestion]) -> None:
    home = {each.id: group.number for group in groups(questions) for each in group.questions}
    for one in questions:
        for other in questions:
            if one.text == other.text:
                assert home[one.id] == home[other.id]


def test_questions_that_share_half_their_words_are_alike_and_others_are_not() -> None:
    found = groups(
        [
            asked(1, "bansos saya kapan cair"),
            asked(2, "kapan bansos cairnya ya min"),
            asked(3, "Bansos saya kapan cair??"),
            asked(4, "pajak motor telat"),
        ]
    )
    assert [sorted(each.id for each in group.questions) for group in found] == [[1, 2, 3], [4]]
    assert found[0].number == 1
    assert found[0].phrasings[0] in ("Bansos saya kapan cair??", "bansos saya kapan cair")


@given(
    st.text("abc ,.é", max_size=30),
    st.integers(100_000, 10**18),
    st.sampled_from(["", " ", ".", "-", ", "]),
)
def test_no_long_number_survives_however_it_is_parted(text: str, number: int, mark: str) -> None:
    kept = masked(f"{text} {mark.join(str(number))} {text}")
    assert not any(map(str.isdigit, kept))


def test_years_codes_and_small_numbers_stay_readable() -> None:
    assert masked("sensus 2020  kode 104,\nanak 3") == "sensus 2020 kode 104, anak 3"
    assert masked("nomor saya 0812-3456-7890 ya") == "nomor saya … ya"
    assert masked("kirim ke siti@mail.id, @siti_r") == "kirim ke … …"


def test_what_an_admin_attached_is_an_example_from_then_on() -> None:
    topic = Topic(Slug("lupa"), "masuk", {ID: "Lupa"}, {ID: "…"}, {ID: ("lupa sandi",)})
    knowledge = Knowledge({topic.slug: topic}, {}, {})
    jv = Language("jv")
    more = taught(
        knowledge,
        [
            LearnedExample("sandi ilang", topic.slug, ID, NOON),
            LearnedExample("lali", topic.slug, jv, NOON),
            LearnedExample("apa", Slug("gone"), ID, NOON),
        ],
    )
    assert more.topics[topic.slug].examples == {ID: ("lupa sandi", "sandi ilang"), jv: ("lali",)}
    assert list(more.topics) == [topic.slug]


def test_a_week_says_what_people_struggle_with_and_names_no_small_place() -> None:
    sabrang, tiny = UnitCode("35.09.12.2002"), UnitCode("35.09.12.2003")
    lupa, macet, step = Slug("lupa"), Slug("macet"), StepId("password")
    week = week_of_questions(
        [
            Tallied(QuestionStatus.ANSWERED, lupa, sabrang, step, 5, helped=3, missed=1),
            Tallied(QuestionStatus.ANSWERED, macet, sabrang, None, 1),
            Tallied(QuestionStatus.UNANSWERED, None, tiny, None, 2),
            Tallied(QuestionStatus.GUESSED, None, None, step, 1),
            Tallied(QuestionStatus.TALK, Slug("salam"), sabrang, None, 9),
            Tallied(QuestionStatus.BROWSED, lupa, sabrang, None, 9, helped=1),
        ],
        since=NOON - timedelta(days=7),
        until=NOON,
    )
    assert (week.asked, week.answered, week.not_understood) == (9, 6, 2)
    assert (week.helped, week.judged) == (4, 5)
    assert week.topics == ((lupa, 5), (macet, 1))
    assert week.places == (Struggle(sabrang, 6, lupa, 5),)
    assert for_regents(week).places == (Struggle(sabrang, 6, None),)
    assert [(each.where, each.questions) for each in week.steps] == [(step, 6)]
    assert week.elsewhere == 3


@given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from("xyz"), st.integers(1, 9))))
def test_a_place_and_its_topic_are_named_from_five_questions_on(
    counts: list[tuple[str, str, int]],
) -> None:
    asked = [
        Tallied(QuestionStatus.ANSWERED, Slug(topic), UnitCode(place), None, count)
        for place, topic, count in counts
    ]
    week = week_of_questions(asked, since=NOON - timedelta(days=7), until=NOON)
    for place in week.places:
        there = Counter[str]()
        for where, topic, count in counts:
            there[topic] += count if where == place.where else 0
        assert place.questions == there.total() >= TOO_FEW
        assert place.about == (max(there.values()) if place.topic else 0)
        assert (place.topic is not None) == (max(there.values()) >= TOO_FEW)
    assert week.asked == sum(each.questions for each in week.places) + week.elsewhere
    assert not any(each.topic for each in for_regents(week).places)
