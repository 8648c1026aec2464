"""Spoken numbers of reports, as people write them: Indonesian, Javanese, Madurese."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

_WORDS: Final = (
    "nol",
    "satu siji settong sèttong setunggal sittong",
    "dua loro dhua' duwa' kalih rong dua'",
    "tiga telu tello' tello telung",
    "empat papat empa' ampat sekawan patang",
    "lima limo lema' gangsal limang",
    "enam enem ennem nem anam",
    "tujuh pitu petto' petto tuju pitung",
    "delapan wolu ballu' ballu dlapan lapan wolung",
    "sembilan sanga songo sanga' smbilan sangang",
    "sepuluh sapuluh sapolo spuluh sedasa",
    "sebelas sewelas seblas sablas saebellas sabellas",
    "rolas dubellas",
    "telulas tellobellas",
    "patbelas pa'bellas",
    "limalas limolas lemabellas",
    "nembelas nembellas",
    "pitulas petobellas",
    "wolulas ballubellas",
    "sangalas songolas sangabellas",
)
_LIKUR: Final = "selikur rolikur telulikur patlikur selawe nemlikur pitulikur wolulikur sangalikur"
"""From 21: Javanese has words of its own there."""
_OTHERS: Final = {"seket": 50, "saeket": 50, "sewidak": 60, "suwidak": 60, "songolikur": 29}
TEENS: Final = frozenset(["belas", "blas", "las", "welas", "bellas"])
TENS: Final = frozenset(["puluh", "pulu", "plh", "poloh", "polo", "dasa"])
"""What follows a number from one to nine: "lima belas" is 15, "dua puluh satu" is 21."""
_ONES: Final = range(1, 10)


def _known() -> Iterator[tuple[str, int]]:
    for number, words in enumerate(_WORDS):
        for word in words.split():
            yield word, number
            if number in _ONES:
                yield from ((f"{word}{teen}", number + 10) for teen in TEENS)
    yield from ((word, number) for number, word in enumerate(_LIKUR.split(), start=21))
    yield from _OTHERS.items()


NUMBERS: Final[Mapping[str, int]] = dict(_known())


def number_in(word: str) -> int | None:
    """Return what a word counts, in digits or spoken; None for any other word."""
    if word.isdecimal():
        return int(word)
    return NUMBERS.get(word, NUMBERS.get(word.rstrip("'")))


def parted(word: str) -> Sequence[str]:
    """Part "limapuluh", so that a number after it is added: "limapuluh satu" is 51."""
    for tens in TENS:
        ones = word.removesuffix(tens)
        if ones != word and NUMBERS.get(ones) in _ONES:
            return (ones, tens)
    return (word,)


def with_whole_numbers(tokens: Sequence[int | str]) -> list[int | str]:
    """Put one number for "lima belas" and "dua puluh satu"."""
    whole: list[int | str] = []
    tens = False
    for token in tokens:
        before = whole[-1] if whole else ""
        after_tens, tens = tens, False
        if token in TEENS | TENS and before in _ONES and not after_tens:
            tens = token in TENS
            whole[-1] = int(before) * 10 if tens else int(before) + 10
        elif after_tens and token in _ONES:
            whole[-1] = int(before) + int(token)
        else:
            whole.append(token)
    return whole
