"""People's names: their words, without titles before and degrees behind, and which are the same."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, combinations, product
from typing import Final

FEWEST_WORDS: Final = 2
"""A name of one word may be a part of somebody's: alone it proves nothing."""

MOST_WORDS: Final = 6
"""A name with more is not tried without each of its middle names."""

_BEFORE = re.compile(r"^(?:(?:dr|drg|drh|dra|drs|h|hj|hjh|ir|kh|prof)(?:\.\s*|\s+))+")
_BEHIND = re.compile(
    r"\w{1,3}\.\w+(?:\.\w+)*\.?|ak|akt|amd|amdk[a-z]{1,3}|amk|amkeb|apt|ma|mm|mt|mh|mkes|mkom|mpd|mpdi"
    r"|msi|msc|ners|sag|se|sei|sh|shi|sip|skep|skm|skom|sos|spd|spdi|spsi|spt|ssi|ssos|sst|st|sthi|stp"
)
"""Degrees behind a name that stand without a comma: with a dot inside, or these."""


def words_of_name(name: str) -> list[str]:
    """Return the words of a name in small letters, without titles and degrees."""
    words = _BEFORE.sub("", name.partition(",")[0].casefold().strip(), count=1).split()
    while len(words) > 1 and _BEHIND.fullmatch(words[-1]):
        words.pop()
    return words


def same_name(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two names are the same, of which one may lack middle names."""
    if one == other:
        return bool(one)
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < FEWEST_WORDS or (shorter[0], shorter[-1]) != (longer[0], longer[-1]):
        return False
    middle = iter(longer[1:-1])
    return all(word in middle for word in shorter[1:-1])


def one_letter_apart(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two names are nearly the same: a letter more, less, another, or two exchanged.

    Spaces do not count, and one of the two may lack middle names.
    """
    pairs = chain(product([one], _shortened(other)), product(_shortened(one), [other]))
    return any(_is_a_slip("".join(first), "".join(second)) for first, second in pairs)


def _shortened(name: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield a name with all, some and none of its middle names."""
    middle = name[1:-1] if len(name) <= MOST_WORDS else ()
    for kept in chain.from_iterable(combinations(middle, few) for few in range(len(middle) + 1)):
        yield (*name[:1], *kept, *name[1:][-1:])


def _is_a_slip(one: str, other: str) -> bool:
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    one, other = one[start:], other[start:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    exchanged = (one[:1], one[1:]) == (other[1:], other[:1])
    return exchanged or not (one[1:] or other[1:])
