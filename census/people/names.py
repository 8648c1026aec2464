"""The words of a person's name, without titles before it and degrees behind it."""

import re

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
