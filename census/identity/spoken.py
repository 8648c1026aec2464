"""Digits as words, as people read a number out: nol, dua belas, sekawan, petto', five.

Indonesian, Javanese (ngoko and krama), Madurese and English.
"""

import re
from collections.abc import Iterable

UNITS = {
    word: digit
    for digit, words in {
        "0": "nol kosong enol das zero",
        "1": "satu siji setunggal sawiji settong one",
        "2": "dua loro kalih dhuwa' duwa' dhuwa duwa two",
        "3": "tiga telu tello' tello three",
        "4": "empat papat sekawan empa' empa four",
        "5": "lima limo gangsal lema' lema five",
        "6": "enam enem ennem six",
        "7": "tujuh pitu petto' petto seven",
        "8": "delapan lapan wolu ballu' ballu eight",
        "9": "sembilan sanga songo sanga' nine",
    }.items()
    for word in words.split()
}
SHORTEST_COUNT = 3
_UNIT = "|".join(sorted(UNITS, key=len, reverse=True))
_NO_DIGIT = r"(?![\W_]*(?:puluh|belas|ratus|ribu|juta|milyar|miliar|persen))"
_SMALL = (
    rf"(?P<ten>{_UNIT})[\W_]*puluh(?:[\W_]*(?P<one>{_UNIT}){_NO_DIGIT})?"
    rf"|(?P<teen>{_UNIT})[\W_]*belas|(?P<set>sepuluh|sebelas)|(?P<unit>{_UNIT}){_NO_DIGIT}"
)
_TIMES = rf"(?:(?:{_UNIT})[\W_]*|se)"
_BELOW = re.sub(r"\?P<\w+>", "?:", _SMALL)
_WORD = re.compile(
    rf"(?P<big>{_TIMES}ribu(?:[\W_]*{_TIMES}ratus)?(?:[\W_]*(?:{_BELOW}))?)|{_SMALL}"
)
_NAMELESS = re.sub(r"\?P<\w+>", "?:", _WORD.pattern)
_RUN = re.compile(rf"(?<![^\W\d_])(?:[0-9]|{_NAMELESS})(?:[\W_]*+(?:[0-9]|{_NAMELESS}))*+")
_HINT = re.compile(rf"{_UNIT}|[0-9]")


def digits_in_words(text: str, fewest: int) -> list[tuple[int, int, str]]:
    """Return the words for digits, as start, end and digits, in order.

    Only words among ``fewest`` digits in a row count, written as words or as digits. Without a
    digit among them it takes one more: a number that is read out has no digit missing. Counting up
    (satu, dua, tiga, …) is no number.
    """
    found: list[tuple[int, int, str]] = []
    # Patterns that ignore case take eight times as long. No position may move: "İ" is one
    # character, and two in lower case.
    lower = text.lower()
    text = lower if len(lower) == len(text) else "".join(each.lower()[0] for each in text)
    # Each match is one digit, two (dua belas) or four (tiga ribu lima ratus sembilan).
    hints = _HINT.findall(text)
    if 4 * len(hints) < fewest or all(map(str.isdigit, hints)):
        return found
    for run in _RUN.finditer(text):
        words = [(*word.span(), _digits(word)) for word in _WORD.finditer(text, *run.span())]
        typed = sum(map(str.isdigit, run[0]))
        written = typed + sum(len(digits) for *_, digits in words)
        if written >= fewest + (not typed) and (typed or not _counts_up(words)):
            found += words
    return found


def _counts_up(words: Iterable[tuple[int, int, str]]) -> bool:
    """Tell whether words count from one upwards, perhaps several times: at least to three."""
    rest = "".join("," * (digits == "1") + f"{digits} " for *_, digits in words)
    rounds = [part.split() for part in rest.split(",")]
    return not rounds[0] and all(
        len(part) >= SHORTEST_COUNT and [*map(int, part)] == [*range(1, len(part) + 1)]
        for part in rounds[1:]
    )


def _digits(word: re.Match[str]) -> str:
    if word["big"]:
        return _thousands(word["big"])
    if word["unit"]:
        return UNITS[word["unit"]]
    if word["ten"]:
        return UNITS[word["ten"]] + (UNITS[word["one"]] if word["one"] else "0")
    if word["teen"]:
        return "1" + UNITS[word["teen"]]
    return "10" if word["set"] == "sepuluh" else "11"


def _thousands(said: str) -> str:
    """Return the four digits of a number of thousands: tiga ribu lima ratus sembilan."""
    head, _, rest = said.partition("ribu")
    hundreds, ratus, below = rest.rpartition("ratus")
    small = _WORD.search(below)
    thousand, hundred = (UNITS.get(re.sub(r"[^a-z']", "", each), "1") for each in (head, hundreds))
    return thousand + (hundred if ratus else "0") + (_digits(small) if small else "").zfill(2)
