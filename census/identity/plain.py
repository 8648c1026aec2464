"""Digits in disguise: one normalisation for asking, finding and masking.

Sources: Unicode Standard Annex 15 (NFKC), the general categories of the Unicode character
database, and Unicode Technical Standard 39 for the letters that are confused with digits.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from census.identity.spoken import digits_in_words

FEWEST = 15
"""Fewer digits in a row are no identity number, nor one with a digit missing."""

LOOK_ALIKES = {
    letter: digit
    for digit, letters in {
        "0": "OoQ\u00d8\u00f8\u0398\u03b8\u039f\u03bf\u041e\u043e\u0555\u0585\u3007",
        "1": "lIi|\u0131\u01c0\u0399\u03b9\u0406\u0456\u04c0\u04cf",
        "2": "Zz",
        "3": "\u0417\u0437",
        "5": "Ss\u0405\u0455",
        "6": "b\u0431",
        "8": "B\u0392\u0412",
        "9": "gq",
    }.items()
    for letter in letters
}
"""Letters that are read as digits where they stand among digits."""

BAR = "|"
"""It can be a 1, and it can separate groups."""

_SIGNS = {"!": "1", "$": "5", "@": "0"}
"""Signs that are read as digits between digits, and that separate words elsewhere."""

_INVISIBLE = "\u115f\u1160\u3164\uffa0\u2800"
"""Letters and a symbol of Unicode that show nothing."""

_LETTERS = "".join(LOOK_ALIKES).replace(BAR, r"\|")
_AMONG_DIGITS = re.compile(
    rf"(?:(?<=[0-9])|(?<![^\W_]))[{_LETTERS}]+(?=[0-9])"
    rf"|(?<=[0-9])[{_LETTERS}]+(?![^\W_])"
    rf"|(?<![^\W_])[{_LETTERS}]{{1,4}}(?![^\W_])"  # a group of its own; or a short word
)
_BETWEEN_DIGITS = re.compile(r"(?<=[0-9])[!$@]+(?=[0-9])")
_MARKUP = re.compile(
    r"</?[A-Za-z][^<>]{0,200}>|&[a-z]{2,8};|&#(?P<decimal>[0-9]{2,4});"
    r"|%(?P<hex>0[9AaDd]|[23][0-9A-Fa-f]|[57][B-Fb-f])"
)
_NOT_A_DIGIT = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Plain:
    """A text with plain digits, and for each character where it begins and ends in the original."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return where a part of the plain text stands in the original."""
        return self.starts[start], self.ends[end - 1]


def plain(text: str) -> Plain:
    """Write every digit of Unicode as an ASCII digit, and drop invisible characters.

    Format characters, combining marks (keycaps among them) and invisible letters are dropped; the
    rest is as in NFKC. Digits in words become digits where as many stand in a row as a number has.
    """
    if text.isascii():
        return _with_words_read(Plain(text, range(len(text)), range(1, len(text) + 1)))
    written = [(each, place) for place, char in enumerate(text) for each in _written(char)]
    places = [place for _, place in written]
    whole = Plain("".join(each for each, _ in written), places, [place + 1 for place in places])
    return _with_words_read(whole)


def _with_words_read(whole: Plain) -> Plain:
    words = digits_in_words(whole.text, FEWEST)
    if not words:
        return whole
    text, starts, ends, free = "", list[int](), list[int](), 0
    for first, last, digits in (*words, (len(whole.text), len(whole.text), "")):
        start, end = whole.original(first, last) if digits else (0, 0)
        text += whole.text[free:first] + digits
        starts += [*whole.starts[free:first], *[start] * len(digits)]
        ends += [*whole.ends[free:first], *[end] * len(digits)]
        free = last
    return Plain(text, starts, ends)


def letters_read(text: str) -> Iterator[str]:
    """Yield the text with look-alikes among digits read as digits. Its length does not change.

    First letters only, then bars as well, then signs too.
    """
    read = with_letters_read(text, bars=False)
    yield read
    if BAR in text:
        yield with_letters_read(text, bars=True)
    if any(sign in text for sign in _SIGNS):
        yield _BETWEEN_DIGITS.sub(lambda found: "".join(map(_SIGNS.__getitem__, found[0])), read)


def without_markup(text: str) -> str:
    """Return the text with HTML tags, escapes and links replaced by spaces or by their digits.

    Its length does not change.
    """
    return _MARKUP.sub(_unescaped, text) if _MARKUP.search(text) else text


def _unescaped(found: re.Match[str]) -> str:
    code = found["decimal"] or (found["hex"] and str(int(found["hex"], 16)))
    digit = chr(int(code)) if code and 48 <= int(code) <= 57 else " "  # noqa: PLR2004 - 0 to 9
    return digit.ljust(len(found[0]))


def with_letters_read(text: str, *, bars: bool) -> str:
    """Replace letters among digits by the digits they look like. The length does not change."""

    def read(found: re.Match[str]) -> str:
        return "".join(each if each == BAR and not bars else LOOK_ALIKES[each] for each in found[0])

    return _AMONG_DIGITS.sub(read, text)


def only_digits(text: str, wanted: int) -> str:
    """Return a typed number without its separators. Other letters stay.

    Bars are read as 1 and signs as the digits they look like, where that gives ``wanted`` digits.
    """
    together = _NOT_A_DIGIT.sub("", text)
    if not any("0" <= each <= "9" for each in together):
        return together
    if len(together) != wanted and BAR in text:
        return only_digits(text.replace(BAR, "1"), wanted)
    if len(together) != wanted and any(sign in text for sign in _SIGNS):
        return only_digits("".join(_SIGNS.get(each, each) for each in text), wanted)
    return "".join(LOOK_ALIKES.get(each, each) for each in together)


@lru_cache(maxsize=10_000)
def _written(char: str) -> str:
    value = unicodedata.numeric(char, None)
    if value is not None and value in range(10):
        return str(int(value))
    category = unicodedata.category(char)
    if category in ("Cf", "Mn", "Me") or char in _INVISIBLE:
        return ""
    written = unicodedata.normalize("NFKC", char)
    # A symbol of several letters, or a fraction, is a separator like any other sign.
    several = category[0] == "S" and len(written) > 1
    return " " if several or "\u2044" in written else written
