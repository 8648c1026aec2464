"""Identity numbers as people type them: among words, two at once, in either order."""

import re

from census.errors import CensusError
from census.identity.free_text import find_numbers
from census.identity.numbers import FamilyCardNumber, Nik, Nip
from handlers.telegram.replies import Forget, Replace, Replies, Say
from presentation.language.catalogue import Texts
from presentation.residents import status

NumberPair = tuple[Nik, FamilyCardNumber]

FEW = 5
"""With fewer digits a text is words ("umur 5 tahun"), and no number with some missing."""
SHORTEST = 10
"""A run of so many digits and marks may be an identity number with some missing."""
LONGEST = 19
"""With more digits it is not one number."""
_DIGITS = re.compile(r"\b\d(?:[ .\-]{0,2}\d)*\b")
_CARD = re.compile(r"\b(kk|kart[uo] k(eluarga|aloarga|ulawarga)|family card)\b", re.IGNORECASE)
_NIK = re.compile(r"\b(nik|ktp)\b", re.IGNORECASE)
_NIP = re.compile(r"\b(nip|ni ?pppk)\b", re.IGNORECASE)
MARKS = ("\n", ",", ";", "/")


def forgotten(typed: str, answer: Replace, texts: Texts) -> Replies:
    """Return an answer that also deletes the typed message. Words without a digit may stay."""
    if not has_digits(typed):
        return Say(answer.message)
    return (Forget(kept=status.number_kept(texts)), answer)


def number_in(typed: str) -> str:
    """Return the digits among words ("nip saya 1980…"); empty for words alone."""
    if not has_digits(typed):
        return ""
    longest = max(_DIGITS.findall(typed), key=len, default="")
    among_words = len(longest) >= SHORTEST and not has_digits(typed.replace(longest, ""))
    return longest if among_words else typed


def parted(typed: str) -> tuple[str, str]:
    """Split NIK and family card number, in this order where words say which is which.

    Words around them are dropped. The second is empty for a number alone.
    Raises CensusError("numbers-unclear") for digits that are neither one number nor two.
    """
    found = [typed[start:end] for start, end in find_numbers(typed)]
    if len(found) == 1 and digits_in(typed.replace(found[0], "")) < SHORTEST:
        return found[0], ""
    two = found if len(found) == 2 else _apart(typed)  # noqa: PLR2004 - NIK and family card
    if two:
        return (two[1], two[0]) if _card_first(typed, *two) else (two[0], two[1])
    if digits_in(typed) > LONGEST:
        raise CensusError("numbers-unclear")
    return typed, ""


def _apart(typed: str) -> list[str]:
    """Return two numbers of which one is wrong: with a mark between, or each in one piece."""
    long = [piece for piece in typed.split() if digits_in(piece) >= SHORTEST]
    if len(long) == 2:  # noqa: PLR2004 - NIK and family card
        return long
    for mark in MARKS:
        parts = [part for part in typed.split(mark) if has_digits(part)]
        if len(parts) == 2:  # noqa: PLR2004 - NIK and family card
            return parts
    return []


def _card_first(typed: str, first: str, second: str) -> bool:
    """Tell whether words call the first number the family card's, and not the NIK as well."""
    before = typed[: typed.index(first)]
    return bool(_CARD.search(before)) and not _NIK.search(before)


def readings(nik: Nik, typed: str) -> tuple[NumberPair, ...]:
    """Return the possible meanings of two numbers, the likelier first: people mix them up.

    Raises CensusError for a second number that is no family card's.
    """
    swapped = _swapped(nik, typed)
    try:
        pair = nik, FamilyCardNumber.parse(typed)
    except CensusError as refusal:
        if refusal.key == "kk-is-nik" and swapped is not None:
            return (swapped,)
        raise
    if pair[1].digits == nik.digits:
        raise CensusError("numbers-same")
    return (pair, swapped) if swapped is not None else (pair,)


def require_either(typed: str, said: str) -> None:
    """Refuse a number that is no NIK and no family card's, under the name that it was given.

    ``said`` is all that was typed. Without a name a NIK is meant, or the NIP that it is.
    """
    if _NIP.search(said) or _is_nip(typed):
        raise CensusError("number-is-nip")
    if _CARD.search(said) and not _NIK.search(said):
        FamilyCardNumber.parse(typed)
        return
    try:
        FamilyCardNumber.parse(typed)
    except CensusError:
        Nik.parse(typed)


def _swapped(nik: Nik, typed: str) -> NumberPair | None:
    try:
        return Nik.parse(typed), FamilyCardNumber.parse(nik.digits)
    except CensusError:
        return None


def _is_nip(typed: str) -> bool:
    try:
        Nip.parse(typed)
    except CensusError:
        return False
    return True


def has_digits(typed: str) -> bool:
    """Tell whether a text may hold a number at all."""
    return any(map(str.isdigit, typed))


def digits_in(typed: str) -> int:
    """Return how many digits a text has."""
    return sum(map(str.isdigit, typed))
