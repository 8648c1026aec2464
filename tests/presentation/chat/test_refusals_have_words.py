"""Every refusal and every finding that the code can raise has its sentence, with its facts."""

import ast
import re
from collections.abc import Iterator

import pytest

from census.errors import CensusError, Finding
from census.people.people import Language
from presentation.chat import errors
from presentation.language import catalogue_check
from presentation.language.unsaid import CONSTANTS
from presentation.recaps import findings
from tests.presentation.every.examples import LANGUAGES, a_catalogue, texts_in
from tests.presentation.every.our_code import calls

MAKERS = {"CensusError", "FileError", "Finding", "finding", "secret_finding", "_difference"}


def made(folder: str) -> Iterator[tuple[str, str, set[str]]]:
    """Yield maker, key and named facts of each refusal and finding made in a package."""
    for maker, call in calls([folder], MAKERS):
        if call.args:
            facts = {keyword.arg for keyword in call.keywords if keyword.arg}
            for key in _constants(call.args[0]):
                yield maker, key, facts


def news_for_admins() -> Iterator[str]:
    """Yield the keys with which admins are told something."""
    for _, call in calls(("services", "reminders", "handlers", "bot"), {"tell_admins"}):
        yield from (key for arg in call.args for key in _constants(arg))


def _constants(key: ast.expr) -> Iterator[str]:
    if isinstance(key, ast.Constant) and isinstance(key.value, str):
        yield key.value
    elif isinstance(key, ast.IfExp):
        yield from _constants(key.body)
        yield from _constants(key.orelse)


OF_LINES = {"date-ahead", "date-before-census"}
"""What a rule says of one line of a file: the refusal of the file names it as a finding."""


def every_finding() -> set[str]:
    """Return the keys of all findings that the code can make."""
    return (
        {
            key
            for folder in ("sources", "services")
            for maker, key, _ in made(folder)
            if "inding" in maker
        }
        | {key for maker, key, _ in made("sources") if maker == "CensusError"}
        | OF_LINES
    )


def test_every_refusal_has_its_sentence() -> None:
    values = catalogue_check.values_by_key(a_catalogue()._sources[LANGUAGES[0]])
    refusals = [
        (key, facts)
        for folder in ("census", "services", "handlers", "storage")
        for maker, key, facts in made(folder)
        if maker == "CensusError" and key not in OF_LINES
    ]
    assert refusals
    assert {key for key, _ in refusals if f"error-{key}" not in values} == set()
    for key, facts in refusals:
        assert values[f"error-{key}"] - CONSTANTS <= facts, key


def test_every_finding_has_its_sentence() -> None:
    wordless = {key for key in every_finding() if not texts_in().has(f"finding-{key}")}
    assert {key for key in wordless if not texts_in().has(f"error-{key}")} == set()


def test_news_for_admins_have_their_sentence() -> None:
    news = set(news_for_admins())
    assert news
    assert {key for key in news if not texts_in().has(f"admin-{key}")} == set()


SENDING = re.compile(r"\b(?:di)?(?:kirim|kintun|kerem|send)\b", re.IGNORECASE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_file_has_wrong_is_said_for_the_chat_and_the_terminal(language: Language) -> None:
    said = {
        key: source.text[entry.span.start : entry.span.end]
        for source in a_catalogue()._sources[language]
        for key, entry in source.entries
        if entry.span is not None
    }
    wrong = {
        key for key, text in said.items() if key.startswith("finding-") and SENDING.search(text)
    }
    assert wrong == set()
    rosters = {key: text for key, text in said.items() if "sensusbot import roster" in text}
    assert len(rosters) == 3
    assert {key for key, text in rosters.items() if "/daftar" not in text} == set()


def test_a_finding_says_where_it_stands() -> None:
    place: dict[str, str | int] = {"cell": "C12", "line": 12, "column": "KK clean", "value": "37,8"}
    assert findings.sentence(texts_in(), Finding("number-decimal", place)) == (
        'C12 (KK clean): Jumlah harus bilangan bulat: "37,8". Titik memisahkan ribuan.'
    )
    assert findings.sentence(texts_in(), Finding("unit-missing", {"line": 7})) == (
        "Baris 7: Tidak ada kode atau nama unit di baris ini."
    )


def test_a_finding_about_a_measure_names_it() -> None:
    facts: dict[str, str | int] = {
        "unit": "35.09.12",
        "name": "Ambulu",
        "measure": "families",
        "count": 12,
        "base": 10,
    }
    assert findings.sentence(texts_in(), Finding("above-base", facts)) == (
        "Ambulu: 12 keluarga melebihi jumlah seluruhnya, 10."
    )


def test_a_refusal_without_words_is_still_answered() -> None:
    answer = errors.error(texts_in(), CensusError("brand-new"))
    assert "brand-new" in answer.text
    assert answer.buttons


def test_what_a_person_typed_is_not_taken_for_markup() -> None:
    answer = errors.error(texts_in(), CensusError("unit-unknown", typed="<b>X & Y"))
    assert "&lt;b&gt;X &amp; Y" in answer.text
