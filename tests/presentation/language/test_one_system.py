"""Javanese and Madurese keep to one system each: docs/voice says which, and why."""

import re
from collections.abc import Iterator

import pytest

from bot.settings.places import SHIPPED as ROOT
from census.people.people import Language
from presentation.questions.answers import SLOTS
from sources.questions.files import load_knowledge
from tests.presentation.every.examples import LANGUAGES
from tests.presentation.language.test_four_languages import texts_by_key

OTHER_SYSTEM = {
    Language("jv"): frozenset(
        """
        punika menika punapa menapa punapa-punapa kemawon samenika sios kageden dawa pedamelan
        kemajengan dipundhata ndhata kajawab njawab jawab dipunjawab jawaban jawabanipun bagian
        dhaptaripun tampilaken prakiran dipunanyari nganyari anyari jebulipun dipunginakaken
        kajengaken tentrem dipunkajengaken peran peranipun gesang gesangaken pejah murubaken sisah
        ngatasnamakaken per
        kintun dipunkintun ngintun ngentosi
        """.split()  # noqa: SIM905 - words are easier to read without quotes
    ),
    Language("mad"): frozenset(
        """
        ka'angguy kaangguy ngangguy angguy eangguy daddi dadi sadaja paggun akadi kadi sopaja
        saampona bukte saben basa kabar bakal gambar gella' mennit buru baghiyan ajalan jalan
        sakejja' baba' bantowan abanto ebanto bidha aggi' gante egante abareng bender bendher
        lanjang gunana guna ja' bada togas satoju onduh dibi' gi' gallu dalem tanggal
        peran peranna bellun ganeka gapaneka saos bi' keya jugan polana dhi-budhi terro nangale
        tangale etangale andhi' napa menta olle bari jam pencet mencet epencet ta'tao per
        ka'dhinto ka'dinto disa kaluwarga sadajana mon esarojhu'i palang kamma
        """.split()  # noqa: SIM905 - words are easier to read without quotes
    ),
}
"""Words of the spelling before, and of another level."""
NEVER = {
    Language("jv"): re.compile(
        r"wangsul ing\b|nengga ing griya|23:59|panjenengan (taksih )?gadhah", re.IGNORECASE
    ),
    Language("mad"): re.compile(r"[a-z']agi\b|\bta' tao\b", re.IGNORECASE),
}
"""What no word may end in, and what can be misread."""


def every_text(language: Language) -> Iterator[tuple[str, str]]:
    yield from texts_by_key(language).items()
    own = ROOT / "censuses" / "se2026" / "locales" / language
    yield from ((file.name, file.read_text("utf-8")) for file in own.glob("*.ftl"))
    for census in ("sp2020", "se2026"):
        yield from answers_of(census, language)


def answers_of(census: str, language: Language) -> Iterator[tuple[str, str]]:
    knowledge = load_knowledge(ROOT / "censuses" / census, languages=LANGUAGES, slots=SLOTS)
    for slug, topic in knowledge.topics.items():
        yield f"{slug}: title", topic.title[language]
        yield f"{slug}: answer", topic.answer.get(language, "")
    for slug, talk in knowledge.small_talk.items():
        yield f"{slug}: reply", talk.reply[language]


def sentence(text: str) -> str:
    """A text without markup, values, commands and what it quotes from elsewhere."""
    return re.sub(r'<[^>]*>|\{[^}]*\}|/\w+|--\w+|"[^"]*"', " ", text)


@pytest.mark.parametrize("language", OTHER_SYSTEM)
def test_no_word_of_another_system_is_left(language: Language) -> None:
    left = [
        f"{key}: {word}"
        for key, text in every_text(language)
        for word in re.findall(r"[A-Za-zé']+(?:-[a-z']+)*", sentence(text))
        if word.lower() in OTHER_SYSTEM[language]
    ]
    assert not left, "\n".join(left)


def test_english_has_one_word_for_what_people_hand_in() -> None:
    english = Language("en")
    left = [
        f"{key}: {text}"
        for key, text in texts_by_key(english).items()
        if re.search(r"\bproofs?\b", sentence(text), re.IGNORECASE)
    ]
    assert not left, "\n".join(left)


@pytest.mark.parametrize("language", NEVER)
def test_nothing_is_left_that_is_misread(language: Language) -> None:
    left = [
        f"{key}: {found[0]}"
        for key, text in every_text(language)
        if (found := NEVER[language].search(sentence(text)))
    ]
    assert not left, "\n".join(left)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_smallest_area_of_the_visits_has_one_word(language: Language) -> None:
    """It is "blok"; the statistics office's own "SLS" is read in files, and said nowhere."""
    left = [key for key, text in every_text(language) if re.search(r"\bSLS", text)]
    assert not left
