"""Identity numbers as people type them: among words, two at once, in either order."""

import re

from census.errors import CensusError
from census.identity.free_text import find_numbers
from census.identity.numbers import FamilyCardNumber, Nik
from handlers.telegram.replies import Forget, Replace, Replies, Say
from presentation.language.catalogue import Texts
from presentation.residents import status

NumberPair = tuple[Nik, FamilyCardNumber]

SHORTEST = 10
"""A run of so many digits and marks may be an identity number with some missing."""
_DIGITS = re.compile(r"\b\d(?:[ .\-]{0,2}\d)*\b")
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
    """Split "NIK and family card" when both are sent; the second is empty for a single number.

    Words around them are dropped.
    """
    found = [typed[start:end] for start, end in find_numbers(typed)]
    if len(found) == 2:  # noqa: PLR2004 - NIK and family card
        return found[0], found[1]
    if len(found) == 1 and not has_digits(typed.replace(found[0], "")):
        return found[0], ""
    for mark in MARKS:
        one, parts, other = typed.strip().partition(mark)
        if parts and has_digits(one) and has_digits(other):
            return one, other
    return typed, ""


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
        raise CensusError("kk-is-nik")
    return (pair, swapped) if swapped is not None else (pair,)


def _swapped(nik: Nik, typed: str) -> NumberPair | None:
    try:
        return Nik.parse(typed), FamilyCardNumber.parse(nik.digits)
    except CensusError:
        return None


def has_digits(typed: str) -> bool:
    """Tell whether a text may hold a number at all."""
    return any(map(str.isdigit, typed))
