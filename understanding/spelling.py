"""From what people type to words that questions about the same thing share."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final

from census.people.people import Language

LISTS: Final = ("slang", "jv", "mad", "en")
"""Which list has the word when several do: the first; chat spelling is the most frequent."""
CLASSES: Final = "classes"
"""The list of names that count as their kind: countries, towns, services of others."""
COMMON: Final = "common.tsv"
"""The commonest words of each language, beside the lists."""
EVERYWHERE: Final = "*"
"""The line of common.tsv with words that people of all languages use; they tell none of them."""
REMEMBERED: Final = 8192
"""The roots of so many words are kept."""

_QUOTES: Final = str.maketrans("’‘`", "'''")  # noqa: RUF001 - typed so
_LOOK_ALIKE: Final = str.maketrans(
    "аеорсухіјѕԁԛԝһӏьвкмнтзαεορντικυχβμ",
    "aeopcyxijsdqwhlbbkmht3aeopvtikyxbm",
)
"""Letters of other alphabets that look like ours: whoever pastes them means what one sees."""
_STRETCHED: Final = re.compile(r"([a-z])\1{2,}")
_DOUBLED: Final = re.compile(r"(?<![a-z0-9])(?:([a-z]+)2|([a-z]{2,})-\2)(?![a-z0-9])")
_UNSEEN: Final = ("Cf", "Mn")
"""Format characters, such as soft hyphens, and marks that stand on letters or strike them."""
_DIGIT: Final = re.compile(r"(?<=[a-z])[01345](?=[a-z])")
_LETTER_FOR: Final = {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s"}
"""What a digit within a word is typed for."""
_NOT_A_WORD: Final = re.compile(r"[^a-z0-9' ]+")
_LOOSE_QUOTE: Final = re.compile(r"(?<![a-z])'")
"""Within a word and at its end a quote is a letter of Madurese."""
_OWN: Final = ("nipun", "ipun", "nya", "ne", "na", "ny", "ku", "mu", "e")
"""Endings that say whose: Indonesian, Javanese, Madurese."""
_DOUBLED_OWNER: Final = re.compile(r"[a-z]{3}([b-df-hj-np-tv-z])\1a$")
"""A Madurese ending that says whose doubles the last letter: "sensussa" is of the census."""
_ENGLISH: Final = ("'s", "s", "es", "ed", "ing", "ly")
_PARTICLES: Final = ("nya", "kah", "lah", "pun", "ku", "mu", "ny")
_PREFIXES: Final = (
    *("dipun", "menge", "meng", "meny", "mem", "men", "peng", "peny", "pem", "pen"),
    *("ber", "ter", "per", "nge", "ng", "ny", "me", "di", "ke", "se"),
)
_SHORT: Final = 4
"""Words of so few letters are left as they are; so much of a word stays at least."""
_SHORTEST_ROOT: Final = 3
_SUFFIXES: Final = {
    ending: least
    for least, endings in ((_SHORTEST_ROOT, ("kan", "aken", "aghi")), (_SHORT, ("an", "in", "i")))
    for ending in endings
}
"""Endings, and how many letters must stay before each."""


def plain(text: str) -> str:
    """Return a text in small letters without stretching, accents and marks."""
    text = _folded(text).lower().translate(_QUOTES).translate(_LOOK_ALIKE)
    text = _DIGIT.sub(lambda found: _LETTER_FOR[found[0]], text)
    text = _STRETCHED.sub(r"\1", text)
    text = _DOUBLED.sub(lambda found: found[1] or found[2], text)
    text = _NOT_A_WORD.sub(" ", text)
    return " ".join(_LOOSE_QUOTE.sub(" ", text).split())


def _folded(text: str) -> str:
    """Return a text in ordinary letters: no wide or bold ones, nothing invisible within words."""
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in text if unicodedata.category(letter) not in _UNSEEN)


def shared_words(text: str) -> list[str]:
    """Return a text's words, each as the root of the Indonesian word that it stands for."""
    return [root for word in plain(text).split() for root in _roots(word)]


def is_known(word: str) -> bool:
    """Tell whether a list has a word, as it is or without its ending."""
    return word in _common() or _meaning(word) is not None


@cache
def common_words() -> MappingProxyType[str, tuple[str, ...]]:
    """Return the commonest words by language, and those of EVERYWHERE."""
    found: dict[str, tuple[str, ...]] = {}
    content = files("understanding").joinpath("words", COMMON).read_text("utf-8")
    for line in content.splitlines():
        if not line.startswith("#"):
            code, _, words = line.partition("\t")
            found[code] = (*found.get(code, ()), *plain(words).split())
    return MappingProxyType(found)


@cache
def _common() -> frozenset[str]:
    return frozenset(word for words in common_words().values() for word in words)


@cache
def word_list(name: str) -> MappingProxyType[str, tuple[str, ...]]:
    """Return one of the word lists: a word, and the Indonesian words it stands for."""
    found: dict[str, tuple[str, ...]] = {}
    content = files("understanding").joinpath("words", f"{name}.tsv").read_text("utf-8")
    for line in content.splitlines():
        if line and not line.startswith("#"):
            word, _, meaning = line.partition("\t")
            found.setdefault(word.strip(), tuple(meaning.split()))
    return MappingProxyType(found)


def language_words() -> dict[Language, frozenset[str]]:
    """Return the words of the lists by language; chat spelling counts as Indonesian."""
    names = {"id": "slang", "jv": "jv", "mad": "mad", "en": "en"}
    return {Language(code): frozenset(word_list(name)) for code, name in names.items()}


@lru_cache(REMEMBERED)
def _roots(word: str) -> tuple[str, ...]:
    return tuple(_root(each) for each in _meaning(word) or (word,))


def _meaning(word: str) -> tuple[str, ...] | None:
    for candidate in (word, *_without_owner(word)):
        for name in (CLASSES, *LISTS):
            if candidate in word_list(name):
                return word_list(name)[candidate]
    english = word_list("en")
    return next((english[base] for base in _base_forms(word) if base in english), None)


def _without_owner(word: str) -> Iterator[str]:
    if _DOUBLED_OWNER.search(word):
        yield word[:-2]
    for ending in _OWN:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_ROOT:
            yield word[: -len(ending)]


def _base_forms(word: str) -> Iterator[str]:
    for ending in _ENGLISH:
        base = word.removesuffix(ending)
        if base != word and len(base) >= _SHORTEST_ROOT:
            yield base
            yield f"{base}e"


def _root(word: str) -> str:
    """Return roughly the root of an Indonesian word, after the affixes that are most frequent."""
    if len(word) <= _SHORT:
        return word
    word = _without_particle(word)
    for prefix in _PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= _SHORT:
            word = word[len(prefix) :]
            break
    for ending, least in _SUFFIXES.items():
        if word.endswith(ending) and len(word) - len(ending) >= least:
            return word[: -len(ending)]
    return word


def _without_particle(word: str) -> str:
    if _DOUBLED_OWNER.search(word):
        return word[:-2]
    for ending in _PARTICLES:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_ROOT:
            return word[: -len(ending)]
    return word
