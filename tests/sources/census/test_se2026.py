"""The economic census: dates as they were announced, each answer with its day and source."""

from datetime import date, datetime, time
from functools import cache
from pathlib import Path

import pytest

from census.definition import Census, Slug
from census.people.people import Language, Role
from census.questions.anger import anger_in
from census.questions.answering import AnswerDecision, Understood
from census.questions.knowledge import Knowledge, Topic
from census.units import Measure
from presentation.language.catalogue import Catalogue
from presentation.language.catalogue_check import values_by_key
from presentation.language.census_texts import required_keys
from presentation.language.fluent_files import sources_of
from presentation.language.html import unmarked
from presentation.questions.answers import SLOTS, answer, slots
from sources.census.files import load_census
from sources.questions.files import load_knowledge
from sources.questions.guide import lacking

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "censuses" / "se2026"
NEWEST = date(2026, 2, 25)
"""The newest day on which something was published that the definition says."""
LANGUAGES = ("id", "jv", "mad", "en")


@cache
def census() -> Census:
    return load_census(FOLDER)


@cache
def knowledge() -> Knowledge:
    return load_knowledge(FOLDER, languages=census().languages, slots=SLOTS)


@cache
def catalogue() -> Catalogue:
    return Catalogue.load(
        ROOT / "presentation" / "locales",
        FOLDER / "locales",
        zone=census().zone,
        domain=census().official_domain,
        year=census().year,
        lacks=census().lacks,
    )


def test_it_is_whole() -> None:
    assert lacking(FOLDER, slots=SLOTS) == []
    assert catalogue().problems(required_keys(census())) == ()


def test_its_days_are_those_announced() -> None:
    online, visits = census().phases
    assert (online.first_day, online.last_day) == (date(2026, 5, 1), date(2026, 5, 31))
    assert (visits.first_day, visits.last_day) == (date(2026, 6, 1), date(2026, 7, 31))
    assert [step.id for step in online.steps] == ["invitation", "prepare", "answer"]
    assert (visits.steps, visits.officers) == ((), "ciri-petugas")


def test_businesses_are_counted_and_neither_offices_nor_numbers() -> None:
    assert {rule.measure.whole for rule in census().boards} == {Measure.FAMILIES}
    assert not census().counts_employees
    assert not census().looks_up
    assert {rule.role for rule in census().reminders} == {Role.RESIDENT}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_it_says_itself_is_a_text_of_the_product_or_of_a_census(language: str) -> None:
    """A slip in a key would say nothing; a value that the product does not give would fail."""
    product, own = (
        values_by_key(sources_of(Language(language), [folder]))
        for folder in (ROOT / "presentation" / "locales", FOLDER / "locales")
    )
    known = {*required_keys(census()), *(f"poster-prepare-{number}" for number in range(1, 5))}
    new = {key for key in own if key not in product and not key.startswith("topic-group-")}
    assert new == {key for key in known if not key.startswith("-")}
    assert [key for key in own if not own[key] <= product.get(key, own[key])] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_counted_is_called_by_its_own_word(language: str) -> None:
    texts = catalogue().texts(Language(language))
    said = texts.plain("count-families", count="2"), texts.plain("measure-families")
    word = "business" if language == "en" else "usaha"
    assert all(word in each for each in said)


def test_who_was_not_invited_is_not_said_to_be_unable() -> None:
    texts = catalogue().texts(Language("id"))
    assert "tidak diundang" in texts.plain("fieldwork-left-said", cannot=3, claimed=1)
    assert "Tidak bisa" not in texts.plain("home-offline-some-day")


def test_each_answer_has_the_day_from_which_it_may_be_said_and_its_source() -> None:
    topics = knowledge().topics.values()
    assert len(topics) >= 10
    for topic in topics:
        assert topic.first_day is not None, topic.slug
        assert topic.first_day <= NEWEST, topic.slug
        assert topic.sources, topic.slug
        assert topic.valid == "SE2026, as announced before the event"


BEFORE = {
    "id": "sebelum sensus",
    "jv": "saderengipun sensus",
    "mad": "sabellunna sensus",
    "en": "before the census",
}


def answer_on(topic: Topic, language: str, day: date) -> str:
    """What somebody reads on a day."""
    texts, at = catalogue().texts(Language(language)), datetime.combine(day, time(9), census().zone)
    values = slots(texts, census(), at=at, contact=None, regency="Kabupaten Kudus", topic=topic)
    return unmarked(answer(texts, topic, values))


MAY_DIFFER = ("isi-sendiri-online", "apa-ditanyakan", "stiker", "ciri-petugas", "siapa-didata")
"""What this census may do otherwise than was announced."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("day", [date(2026, 4, 30), date(2026, 5, 6), date(2026, 6, 3)])
def test_what_may_turn_out_otherwise_is_said_with_its_day_once(language: str, day: date) -> None:
    """And never that it was "before the census", which is odd while the census runs."""
    for topic in knowledge().topics.values():
        said = answer_on(topic, language, day)
        assert BEFORE[language] not in said, topic.slug
        assert topic.first_day is not None
        told = said.count(catalogue().texts(Language(language)).date(topic.first_day))
        assert told <= 1, topic.slug
        assert told or topic.slug not in MAY_DIFFER, topic.slug


def test_a_fine_is_answered_with_what_is_known_and_what_is_not() -> None:
    said = answer_on(knowledge().topics[Slug("denda")], "id", date(2026, 5, 6))
    assert "tidak disebut dalam pengumuman" in said
    assert "Rp25 juta bagi yang sengaja menolak" in said
    asked = knowledge().topics[Slug("denda")].examples[Language("id")]
    assert "berapa denda" in asked


@pytest.mark.parametrize(
    ("day", "named", "unnamed"),
    [
        (date(2026, 5, 6), "email", "surat tugas"),
        (date(2026, 6, 3), "surat tugas", "Undangan"),
        (date(2026, 8, 3), "kantor BPS", "surat tugas"),
    ],
)
def test_a_scam_is_what_can_come_on_that_day(day: date, named: str, unnamed: str) -> None:
    """In May only an e-mail can be meant; officers come from June on."""
    said = answer_on(knowledge().topics[Slug("asli-atau-penipuan")], "id", day)
    assert named in said
    assert unnamed not in said
    assert "Jangan bayar apa pun" in said


def test_nobody_who_waits_in_may_is_called_left_out() -> None:
    topic = knowledge().topics[Slug("belum-didatangi")]
    assert "memang belum ada yang datang" in answer_on(topic, "id", date(2026, 5, 6))
    in_june = answer_on(topic, "id", date(2026, 6, 3))
    assert "Kapan petugas datang?" in in_june
    assert "memang belum" not in in_june
    assert "sudah selesai pada 31 Juli 2026" in answer_on(topic, "id", date(2026, 8, 3))


def test_anger_is_answered_and_no_question() -> None:
    nothing = Understood(AnswerDecision.NONE, ())
    assert anger_in("babi lu", nothing, knowledge()).talk in knowledge().small_talk


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_families_is_left_in_what_people_read(language: str) -> None:
    """The walk, the visits and the boards; identity numbers are deleted in any census."""
    texts = catalogue().texts(Language(language))
    word = {"en": "famil", "jv": "kulawarga", "mad": "kaloarga"}.get(language, "keluarga")
    facts: dict[str, str | int] = {
        "period": "",
        "last_day": "",
        "block": "",
        "left": 1,
        "all": 2,
        "unseen": 1,
        "again": 1,
        "phase": "",
    }
    for key in (
        *("home-prepare", "home-sent-family", "home-visit-to-come", "home-visit-to-come-some-day"),
        *("visits-begin", "visits-end-soon", "visits-go-on", "visits-own-family", "claimed"),
        *("offline-question", "offline-not-invited", "calendar-for-unfinished", "closing"),
        *("button-own-home", "role-does-enumerator", "fieldday-beyond", "column-families"),
        *("command-status", "visits-when-ready", "visits-when-complete", "held-progress"),
    ):
        assert word not in unmarked(texts(key, **facts)).casefold(), key
