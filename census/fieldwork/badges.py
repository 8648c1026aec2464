"""Whether somebody at the door is one of ours, by name or badge number among a village's people.

Two answers would do harm: a false person who counts as genuine, and a genuine one who is called
false. So nothing is guessed: a name must be the same but for titles, case and middle names, and
where it cannot be told, the office is asked. One letter away is to be read once more on the badge.
The answer never says who else there is.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import Final

from census.fieldwork.workers import Badge, Fieldworker
from census.people.names import FEWEST_WORDS, one_letter_apart, same_name, words_of_name

TRIES_A_DAY: Final = 5
"""So many names and numbers that are not genuine there one chat may check in 24 hours."""
FOUND_A_DAY: Final = 15
"""So many genuine ones. A number alone tells whose it is, and numbers follow one another."""

_MUHAMMAD: Final = re.compile(r"m|md|m[ou]?[ck]?h|m[ou][ck]?ham{1,2}[ae]d")
"""How people write the name that most often is written short."""
_HONORIFICS: Final = re.compile(
    r"^(?:(?:bapak|bpk|bp|pak|ibu|bu|mas|mbak|mba|bang|kang|cak|sdri?|saudar[ai]|mr|mrs|ms)"
    r"(?:\.\s*|\s+))+(?=\S)",
    re.IGNORECASE,
)
_ABOUT_NUMBERS: Final = frozenset(
    ["no", "nomor", "nomer", "nmr", "id", "badge", "pml", "pcl", "ppl", "petugas", "nama", "kode"]
)
_WORD: Final = re.compile(r"[^\W_]+")
_PART: Final = re.compile(r"[^\W\d_]+|\d+")
DIGIT: Final = "\u2022"
"""Stands for a digit where a form is shown."""
_ALONE: Final = re.compile(
    r"(?:(?:no|nomor|nomer|id|badge|petugas)\W+)*(?P<before>\w*?)[\W_]*(?P<digits>\d+)\W*"
)
_INSIDE_WORDS: Final = str.maketrans("", "", "'\u2018\u2019\u02bc`\u00b4")


class BadgeVerdict(StrEnum):
    """What is said of somebody at the door."""

    GENUINE = "genuine"
    NOT_OURS = "not_ours"
    NEAR = "near"
    """One letter more, less, another one or two exchanged: perhaps a typing mistake."""
    ELSEWHERE = "elsewhere"
    """One of ours, who has no work in that village."""
    ASK_OFFICE = "ask_office"


@dataclass(frozen=True, slots=True)
class BadgeCheck:
    """A verdict; ``worker`` is who it is where they are genuine.

    ``by_number`` tells that a number was said and no name, so that the name is still to compare.
    ``form`` is how a number is written, where one that was said lacks zeros or its beginning.
    """

    verdict: BadgeVerdict
    worker: Fieldworker | None = None
    by_number: bool = False
    form: str = ""


def check_badge(
    said: str,
    here: Sequence[Fieldworker],
    *,
    complete: bool,
    scanned: bool = False,
    others: Sequence[Fieldworker] = (),
) -> BadgeCheck:
    """Return whether a name, a number, or both are those of one of a village's people.

    ``here`` are all who may come to the village; ``complete`` tells that they are known for sure,
    so that who is not among them is not ours. What was ``scanned`` may hold more than the number,
    and has a line for each code of the picture. ``others`` work elsewhere: of them no more is said
    than that, and only where those of the village are known.
    """
    words = _words(said)
    codes = [_words(line) for line in said.splitlines()] if scanned else [words]
    matches = [(each, _matches(codes, each, scanned=scanned)) for each in here]
    found = [(each, match) for each, match in matches if match is not None]
    if len(found) == 1 and not found[0][0].absent:
        worker, match = found[0]
        return BadgeCheck(BadgeVerdict.GENUINE, worker, by_number=match is _Match.NUMBER)
    if not found and not scanned and (near := _nearly(words, here)) is not None:
        return near
    if not found and complete and any(_matches(codes, each, scanned=scanned) for each in others):
        return BadgeCheck(BadgeVerdict.ELSEWHERE)
    unsure = bool(found) or scanned or not complete or _proves_nothing(words)
    return BadgeCheck(BadgeVerdict.ASK_OFFICE if unsure else BadgeVerdict.NOT_OURS)


def reads_as_badge(text: str, known: Iterable[Badge]) -> bool:
    """Tell whether a text is only a number that begins as one of the known numbers does.

    What is before the last digits must be the same, and there must be something: "PPL" of PPL-0651.
    """
    before = before_digits(text)
    return bool(before) and any(before == before_digits(each) for each in known)


def is_name_of(said: str, workers: Iterable[Fieldworker]) -> bool:
    """Tell whether a text is the name of somebody, perhaps without middle names."""
    words = _words(said)
    return any(same_name(words, _words(each.name)) for each in workers)


def before_digits(text: str) -> str:
    """Return what a number begins with, where a text is only a number; else nothing."""
    alone = _ALONE.fullmatch(text.strip().casefold())
    return alone["before"] if alone else ""


class _Match(Enum):
    NUMBER = auto()
    NAME = auto()


def _matches(
    codes: Sequence[Sequence[str]], worker: Fieldworker, *, scanned: bool
) -> _Match | None:
    """Return by what somebody is meant; where a number and a name are said, both must be theirs."""
    number = "".join(_words(worker.badge))
    if scanned:
        held = any(_around(code, number) is not None for code in codes)
        return _Match.NUMBER if held else None
    (words,), name = codes, _words(worker.name)
    around = _around(words, number)
    if around is None:
        return _Match.NAME if same_name(words, name) else None
    rest = _without_number_words(around)
    if not rest:
        return _Match.NUMBER
    return _Match.NAME if same_name(rest, name) else None


def _nearly(words: Sequence[str], here: Sequence[Fieldworker]) -> BadgeCheck | None:
    """Return that a name or a number is to be read once more; None where it is near none."""
    if any(_is_near(words, each) for each in here):
        return BadgeCheck(BadgeVerdict.NEAR)
    short = next((each for each in here if _is_short(words, each)), None)
    if short is None:
        return None
    form = "".join(DIGIT if each.isdigit() else each for each in short.badge)
    return BadgeCheck(BadgeVerdict.NEAR, form=form)


def _is_short(words: Sequence[str], worker: Fieldworker) -> bool:
    """Tell whether a number is somebody's but for zeros in front, or for all before the last part.

    A name beside it must be theirs.
    """
    own, own_letters = _parts(_words(worker.badge))
    said, letters = _parts(words)
    named = [each for each in _without_number_words(letters) if each not in own_letters]
    if named and not same_name(named, _words(worker.name)):
        return False
    return bool(said) and "".join(said) in ("".join(own), *own[-1:])


def _parts(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the numbers without zeros in front, and the letters."""
    parts = [part for word in words for part in _PART.findall(word)]
    numbers = [part.lstrip("0") for part in parts if part.isdigit()]
    return [each for each in numbers if each], [each for each in parts if not each.isdigit()]


def _is_near(words: Sequence[str], worker: Fieldworker) -> bool:
    around = _around(words, "".join(_words(worker.badge)))
    said = words if around is None else _without_number_words(around)
    return one_letter_apart(said, _words(worker.name))


def _without_number_words(words: Sequence[str]) -> list[str]:
    return [word for word in words if word not in _ABOUT_NUMBERS]


def _around(words: Sequence[str], number: str) -> Sequence[str] | None:
    """Return the words around a number, which may be several words itself; None without it."""
    for first in range(len(words)):
        joined = ""
        for end in range(first, len(words)):
            joined += words[end]
            if joined == number:
                return (*words[:first], *words[end + 1 :])
            if not number.startswith(joined):
                break
    return None


def _proves_nothing(words: Sequence[str]) -> bool:
    return len(words) < FEWEST_WORDS and not any(map(str.isdigit, "".join(words)))


def _words(text: str) -> list[str]:
    """Return the words of a name or a number, or of both, small and without titles and accents.

    Degrees stand behind a comma; a number may stand there as well.
    """
    plain = "".join(
        each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each)
    )
    words, named = list[str](), False
    for part in plain.split(","):
        is_number = any(map(str.isdigit, part))
        if named and not is_number:
            continue
        bare = " ".join(words_of_name(_HONORIFICS.sub("", part.strip())))
        words += _WORD.findall(bare.translate(_INSIDE_WORDS))
        named = named or any(map(str.isalpha, part))
    return ["muhammad" if _MUHAMMAD.fullmatch(each) else each for each in words]
