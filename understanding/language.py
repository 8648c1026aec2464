"""Which of the four languages a text is written in, by the words of the lists."""

import re
from functools import cache
from typing import Final

from census.people import Language
from understanding.spelling import LISTS, language_words, plain, word_list

INDONESIAN: Final = Language("id")
OWN: Final = 2.0
"""Weight of a word that only one language has; a word of several counts once for each."""
CERTAIN: Final = 2.0
"""Another language than Indonesian is believed from so much weight on."""

_ADDRESS: Final = re.compile(r"\S*(?:://|www\.|@)\S*|\S+\.[a-z]{2,}(?:/\S*)?", re.IGNORECASE)
"""Links, sites, accounts: nobody's language."""


def language_of(text: str) -> Language:
    """Return the language of a text; Indonesian when in doubt, as most people write it."""
    weights = dict.fromkeys(_distinct(), 0.0)
    for word in plain(_ADDRESS.sub(" ", text)).split():
        if len(word) == 1:
            continue  # what is left of "iiii" betrays as little
        for language, words in _distinct().items():
            weights[language] += OWN if word in words else 0.0
    best = max(weights, key=lambda language: weights[language])
    indonesian = weights[INDONESIAN]
    return best if weights[best] >= max(CERTAIN, indonesian + 1) else INDONESIAN


@cache
def _distinct() -> dict[Language, frozenset[str]]:
    """Return the words that one language has and no other.

    What the lists translate into is Indonesian, too: "apa", "bisa" and "kantor" betray nobody.
    """
    found = language_words()
    meant = {each for name in LISTS for meanings in word_list(name).values() for each in meanings}
    common = {language: set() if language == INDONESIAN else meant for language in found}
    return {
        language: words.difference(
            common[language], *(other for key, other in found.items() if key != language)
        )
        for language, words in found.items()
    }
