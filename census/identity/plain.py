"""How a number is written: one reading of digits in disguise, for asking, finding and masking.

Sources: Unicode Standard Annex 15 (NFKC), the general categories of the Unicode character database,
and Unicode Technical Standard 39 for the letters that are confused with digits.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

LOOK_ALIKES = {
    letter: digit
    for digit, letters in {
        "0": "Oo\u039f\u03bf\u041e\u043e\u0555\u0585\u3007",
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
"""Letters that stand for digits, where they stand among digits."""

BAR = "|"
"""Stands for a 1, and stands between groups."""

_INVISIBLE = "\u115f\u1160\u3164\uffa0\u2800"
"""Letters and a symbol of Unicode that show nothing at all."""

_LETTERS = "".join(LOOK_ALIKES).replace(BAR, r"\|")
_AMONG_DIGITS = re.compile(
    rf"(?:(?<=[0-9])|(?<![^\W_]))[{_LETTERS}]+(?=[0-9])"
    rf"|(?<=[0-9])[{_LETTERS}]+(?![^\W_])"
    rf"|(?<![^\W_])[{_LETTERS}]{{1,4}}(?![^\W_])"  # a group of its own; or a short word
)
_NOT_A_DIGIT = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Plain:
    """A text with plain digits, and for each of its characters the place in the original."""

    text: str
    places: Sequence[int]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return where in the original a stretch of the plain text stands."""
        return self.places[start], self.places[end - 1] + 1


def plain(text: str) -> Plain:
    """Write every digit of Unicode as an ASCII one; drop what cannot be seen.

    Format characters, marks that combine (keycaps among them) and letters that show nothing are
    dropped; the rest is as in NFKC.
    """
    if text.isascii():
        return Plain(text, range(len(text)))
    written = [(each, place) for place, char in enumerate(text) for each in _written(char)]
    return Plain("".join(each for each, _ in written), [place for _, place in written])


def with_letters_read(text: str, *, bars: bool) -> str:
    """Replace letters that stand among digits by the digits they stand for; length stays."""

    def read(found: re.Match[str]) -> str:
        return "".join(each if each == BAR and not bars else LOOK_ALIKES[each] for each in found[0])

    return _AMONG_DIGITS.sub(read, text)


def only_digits(text: str, wanted: int) -> str:
    """Return what somebody typed as a number without what stands between; other letters stay.

    A bar is read as a 1 where ``wanted`` digits come of it.
    """
    together = _NOT_A_DIGIT.sub("", text)
    if not any("0" <= each <= "9" for each in together):
        return together
    if len(together) != wanted and BAR in text:
        return only_digits(text.replace(BAR, "1"), wanted)
    return "".join(LOOK_ALIKES.get(each, each) for each in together)


@lru_cache(maxsize=10_000)
def _written(char: str) -> str:
    digit = unicodedata.digit(char, None)
    if digit is not None:
        return str(digit)
    category = unicodedata.category(char)
    if category in ("Cf", "Mn", "Me") or char in _INVISIBLE:
        return ""
    written = unicodedata.normalize("NFKC", char)
    # A symbol made of several letters is a symbol: it stands between, as any other does.
    return " " if category[0] == "S" and len(written) > 1 else written
