"""For admins: the words of an arm as they are read, with what is filled in for each person."""

import re
from collections.abc import Iterable, Iterator

from census.broadcasts.text import Placeholder, parted
from census.experiments.views import NextReading
from presentation.broadcasts import words as broadcast_words
from presentation.language.catalogue import Texts
from presentation.language.html import Html, escape, join, lines

ROOM = 350
"""Letters of the words of an arm that the panel shows, for each language."""

_LIKE_MARKUP = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)


def quoted(texts: Texts, said: str, reading: NextReading | None) -> Html:
    """Return the beginning of words, with what is filled in underlined."""
    if reading is None:
        return Html(f"<blockquote>{broadcast_words.excerpt(said, ROOM)}</blockquote>")
    return Html(f"<blockquote>{join('', _pieces(texts, said, reading))}</blockquote>")


def _pieces(texts: Texts, said: str, reading: NextReading) -> Iterator[Html]:
    values, left = broadcast_words.filled_with(texts, reading.of(said)), ROOM
    for part in parted(said):
        filled = isinstance(part, Placeholder)
        value = values[Placeholder(part)] if filled else part
        if len(value) > left:
            yield escape(f"{value[:left].rpartition(' ')[0]} …")
            return
        yield Html(f"<u>{escape(value)}</u>") if filled and value else escape(value)
        left -= len(value)


def in_short(said: str, room: int) -> Html:
    """Return the first words, with dots for what is filled in."""
    dotted = "".join("…" if isinstance(part, Placeholder) else part for part in parted(said))
    return broadcast_words.excerpt(dotted, room)


def explained(texts: Texts, all_said: Iterable[str], reading: NextReading | None) -> Html:
    """Say what the underlined words are, and which letters are no markup."""
    said = list(all_said)
    filled = any(isinstance(part, Placeholder) for each in said for part in parted(each))
    marks = dict.fromkeys(mark for each in said for mark in _LIKE_MARKUP.findall(each))
    return lines(
        texts("experiment-filled", day=texts.local_day(reading.moment))
        if filled and reading is not None
        else None,
        texts("experiment-no-markup", marks=escape(next(iter(marks)))) if marks else None,
    )
