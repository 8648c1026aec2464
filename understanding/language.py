"""Recognising the language of a text, by the words of the lists."""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import Final

from census.people import Language
from understanding.spelling import LISTS, language_words, plain, word_list

INDONESIAN: Final = Language("id")
OTHERS: Final = (Language("jv"), Language("mad"), Language("en"))
SURELY_WORDS: Final = 4
"""A text of this many words without a word of another language is Indonesian, not only short."""
TELLING: Final = 2
"""This many words must show another language, because one word often belongs to several."""

_ADDRESS: Final = re.compile(r"\S*(?:://|www\.|@)\S*|\S+\.[a-z]{2,}(?:/\S*)?", re.IGNORECASE)
"""Links, sites and accounts belong to no language."""


def language_of(text: str) -> Language | None:
    """Return the language that a text is clearly written in; None when in doubt."""
    words = {word for word in text.lower().split() if any(map(str.isalpha, word))}
    said = [word for word in plain(_ADDRESS.sub(" ", text)).split() if word in _languages()]
    shown = Counter(_languages()[word] for word in said)
    other = max(OTHERS, key=lambda language: shown[language])
    if shown[other] <= shown[INDONESIAN]:
        return INDONESIAN if len(words) >= SURELY_WORDS else None
    telling = sum(_languages()[word] == other for word in set(said))
    return other if telling >= min(TELLING, (len(words) + 1) // 2) else None


@cache
def _languages() -> Mapping[str, Language]:
    """Return the words that only one language has, each with its language.

    The Indonesian words in the lists count as Indonesian: "apa", "bisa" and "kantor" show no other
    language. Single letters are left out: they may be what is left of "iiii".
    """
    found = language_words()
    meant = {each for name in LISTS for meanings in word_list(name).values() for each in meanings}
    of_several = Counter(word for words in found.values() for word in words)
    return {
        word: language
        for language, words in found.items()
        for word in words
        if len(word) > 1 and of_several[word] == 1 and (language == INDONESIAN or word not in meant)
    }
