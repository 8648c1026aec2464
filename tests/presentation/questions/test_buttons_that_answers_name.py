"""An answer that names a button of the bot has it below: each census, each phase, each language."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import cache

import pytest

from census.definition import Census, Slug
from census.people.people import Language
from census.questions.answering import AnswerView
from census.questions.knowledge import Knowledge
from presentation.chat import buttons
from presentation.language.catalogue import Catalogue, Texts
from presentation.questions.answers import SLOTS, shown
from sources.census.files import load_census
from sources.questions.files import load_knowledge
from tests.presentation.every.examples import LANGUAGES, ROOT
from tests.presentation.questions.question_messages import SITTING

OURS = (
    *(buttons.home, buttons.help_, buttons.status, buttons.ask, buttons.person, buttons.ranking),
    *(buttons.settings, buttons.join, buttons.office, buttons.officer, buttons.visits),
    *(buttons.finish_card, buttons.walk, buttons.own_home),
)
"""The buttons that a resident may be told of."""


@cache
def catalogue(census: str) -> Catalogue:
    known = defined(census)
    homes = ROOT / "presentation" / "locales", ROOT / "censuses" / census / "locales"
    return Catalogue.load(
        *homes, zone=known.zone, domain=known.official_domain, year=known.year, lacks=known.lacks
    )


@cache
def defined(census: str) -> Census:
    return load_census(ROOT / "censuses" / census)


@cache
def knowledge(census: str) -> Knowledge:
    folder = ROOT / "censuses" / census
    return load_knowledge(folder, languages=defined(census).languages, slots=SLOTS)


def days(census: Census) -> Iterator[date]:
    """A day before the census, in each phase, between two, and after all."""
    for phase in census.phases:
        yield phase.first_day - timedelta(days=1)
        yield phase.first_day + timedelta(days=5)
    yield census.phases[-1].last_day + timedelta(days=1)


def named(texts: Texts, said: str) -> set[str]:
    """Return which of the bot's buttons a text names."""
    return {label for each in OURS if f"<b>{(label := each(texts).label)}</b>" in said}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["sp2020", "se2026"])
def test_an_answer_that_names_a_button_has_it(name: str, language: Language) -> None:
    texts, census = catalogue(name).texts(language), defined(name)
    sitting = replace(SITTING, around=replace(SITTING.around, language=language))
    missing, seen = set(), set()
    for day in days(census):
        at = datetime.combine(day, time(10), census.zone)
        for slug, topic in knowledge(name).on(day).topics.items():
            if not named(texts, topic.answer.get(language, "")):
                continue
            message = shown(catalogue(name), AnswerView(sitting, language, census, at, topic))
            offered = {each.label for row in message.buttons for each in row}
            wanted = named(texts, message.text)
            seen |= wanted
            missing |= {(slug, str(day), label) for label in wanted - offered}
    assert missing == set()
    assert seen, "no answer names a button: this looks at nothing"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_takes_not_the_room_of_what_an_answer_leads_to(language: Language) -> None:
    census, topics = defined("se2026"), knowledge("se2026").topics
    at = datetime.combine(census.phases[0].first_day, time(10), census.zone)
    topic, next_one = topics[Slug("siapa-didata")], topics[Slug("tidak-didata")]
    view = AnswerView(SITTING, language, census, at, topic, follow_ups=(next_one,), offered=True)
    labels = {each.label for row in shown(catalogue("se2026"), view).buttons for each in row}
    assert next_one.title[language] in labels
    assert catalogue("se2026").texts(language).plain("ask-speak") in labels


@pytest.mark.parametrize("language", LANGUAGES)
def test_answers_hold_on_their_day(language: Language) -> None:
    """In May nobody is at the door; in June the way by the officer is open."""
    census, topics = defined("se2026"), knowledge("se2026").topics
    texts, sitting = catalogue("se2026").texts(language), SITTING

    def read(slug: str, day: date) -> str:
        at = datetime.combine(day, time(10), census.zone)
        view = AnswerView(sitting, language, census, at, topics[Slug(slug)])
        return shown(catalogue("se2026"), view).text

    may, june = date(2026, 5, 6), date(2026, 6, 6)
    assert texts.date(census.phases[1].first_day) in read("petugas-minta-uang", may)
    assert texts.date(census.phases[1].first_day) not in read("petugas-minta-uang", june)
    assert texts.plain("ask-while-open") not in read("isi-sendiri-online", june)


def test_who_got_no_invitation_says_so_below_the_answer() -> None:
    census, topic = defined("se2026"), knowledge("se2026").topics[Slug("isi-sendiri-online")]
    at = datetime.combine(census.phases[0].first_day, time(10), census.zone)
    view = AnswerView(SITTING, Language("id"), census, at, topic, uninvited="not_invited")
    offered = [each.label for row in shown(catalogue("se2026"), view).buttons for each in row]
    assert offered[0] == "Tidak menerima undangan"
    assert offered[-1] == "Beranda"
