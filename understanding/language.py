"""Recognising the language of a text, by its words and the letters that they are made of.

Naive Bayes over pieces of words, learned from the project's own word lists: a word that no list
has still looks like its language.
"""

import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import repeat
from math import log
from operator import add
from typing import Final, NamedTuple

from census.people.people import Language
from understanding.places import FeaturePlaces
from understanding.spelling import (
    EVERYWHERE,
    LISTS,
    common_words,
    language_words,
    plain,
    word_list,
)

COMMON_COUNTS: Final = 5
"""A common word counts as much as this many others."""
LENGTHS: Final = (1, 2, 3, 4, 5)
"""Lengths of the pieces, in letters; the edge of a word is a letter too."""
WHOLE: Final = 4
"""A whole word counts as much as so many of its pieces: "ing" is Javanese, what ends so English."""
UNSEEN: Final = 0.5
"""What a piece that a language does not have is counted as."""
SURE: Final = 2.8
SURE_PER_WORD: Final = 0.28
"""How far a language must be ahead of the next: much in a few words, nothing in a long text."""

CHOSEN: Final = 1.5
"""How far another language must be ahead of the chosen one, however long the text."""

REMEMBERED: Final = 4096
"""The scores of so many words are kept."""

_ADDRESS: Final = re.compile(r"\S*(?:://|www\.|@)\S*|\S+\.[a-z]{2,}(?:/\S*)?", re.IGNORECASE)
"""Links, sites and accounts belong to no language."""
_WORD: Final = re.compile(r"[a-z']*[a-z][a-z']*")
_VOWEL: Final = re.compile("[aeiouy]")
"""A word that is typed without vowels tells no language."""

Scores = Sequence[float]
"""One number by language."""


class _Pieces(NamedTuple):
    """For each piece of words, how likely each language is to have it, as a logarithm."""

    languages: tuple[Language, ...]
    places: FeaturePlaces
    scores: "array[float]"
    unseen: Mapping[int, Scores]


def language_of(text: str, chosen: Language | None = None) -> Language | None:
    """Return the language that a text is clearly written in; None when in doubt.

    A language that somebody has chosen gives way only to one that is far ahead of it.
    """
    words = _words(_ADDRESS.sub(" ", text))
    of_all = common_words()[EVERYWHERE]
    telling = [word for word in words if word not in of_all and _VOWEL.search(word)]
    if not telling:
        return None
    languages: Sequence[Language] = learn_languages().languages
    scores = list(map(sum, zip(*map(_scores, telling), strict=True)))
    *_, next_best, best = sorted(scores)
    if best - next_best < SURE - SURE_PER_WORD * len(words):
        return None
    if chosen in languages and best - scores[languages.index(chosen)] < CHOSEN:
        return chosen
    return languages[scores.index(best)]


@cache
def learn_languages() -> _Pieces:
    """Return what the word lists say; it takes a third of a second, once."""
    words = _known_words()
    languages = tuple(words)
    counts: dict[str, list[int]] = defaultdict(lambda: [0] * len(languages))
    for number, language in enumerate(languages):
        for word, count in words[language].items():
            for piece in _pieces(word):
                counts[piece][number] += count
    whole: dict[int, list[float]] = defaultdict(lambda: [0.0] * len(languages))
    for piece, seen in counts.items():
        of_all = whole[len(piece)]
        whole[len(piece)] = [all_n + n + UNSEEN for all_n, n in zip(of_all, seen, strict=True)]
    scores = array("f", [0.0] * len(languages))
    for piece, seen in counts.items():
        of_all = whole[len(piece)]
        scores.extend(log((n + UNSEEN) / all_n) for n, all_n in zip(seen, of_all, strict=True))
    unseen = {
        length: tuple(log(UNSEEN / all_n) for all_n in of_all) for length, of_all in whole.items()
    }
    return _Pieces(languages, FeaturePlaces.of(["", *counts]), scores, unseen)


def _known_words() -> dict[Language, Counter[str]]:
    """Return the words of each language; what the lists translate to is Indonesian."""
    found = {language: Counter(words) for language, words in language_words().items()}
    for name in LISTS:
        for meanings in word_list(name).values():
            found[Language("id")].update(meanings)
    for language, counts in found.items():
        for word in common_words()[language]:
            counts[word] += COMMON_COUNTS
    return found


@lru_cache(REMEMBERED)
def _scores(word: str) -> Scores:
    """Return by language how a word looks beside the best, a mean of its pieces."""
    languages, places, scores, unseen = learn_languages()
    many = len(languages)
    nothing = [0.0] * many
    pieces = list(_pieces(word))
    found = nothing
    for piece, place in zip(pieces, places.find(pieces), strict=True):
        row = (
            scores[place * many : (place + 1) * many] if place else unseen.get(len(piece), nothing)
        )
        found = list(map(add, found, row))
    best = max(found)
    return tuple((each - best) / len(pieces) for each in found)


def _words(text: str) -> list[str]:
    return _WORD.findall(plain(text))


def _pieces(word: str) -> Iterator[str]:
    padded = f" {word} "
    for length in LENGTHS:
        for start in range(len(padded) - length + 1):
            yield padded[start : start + length]
    yield from repeat(f"={word}", WHOLE)
