"""How much a row of digits looks like an identity number, from "could be" to "as they are"."""

from census.errors import CensusError
from census.identity.numbers import FamilyCardNumber, Nik, Nip

NIK_DIGITS = 16
NIP_DIGITS = 18

_RANGES = (11, 19), (21, 21), (31, 36), (51, 53), (61, 65), (71, 76), (81, 82), (91, 97)

PROVINCES = frozenset(str(code) for first, last in _RANGES for code in range(first, last + 1))
"""The first two digits of a code of the interior ministry, old and new ones."""

BORN = range(1940, 2013)
"""Years of birth in an NIP."""

AGE = range(14, 66)
"""How old one is when one is appointed."""


def has_a_date(digits: str) -> bool:
    """Whether sixteen digits can be a NIK or a family card number: the date in them exists."""
    return _accepts(Nik, digits) or _accepts(FamilyCardNumber, digits)


def has_a_place(digits: str) -> bool:
    """Whether they also name a province, a regency, a district and a serial, as numbers do."""
    return (
        digits[:2] in PROVINCES
        and digits[2:4] != "00"
        and digits[4:6] != "00"
        and digits[12:] != "0000"
        and has_a_date(digits)
    )


def is_typical(digits: str) -> bool:
    """Whether the serial, too, is as small as it is on all but a few cards."""
    return digits[12:14] == "00" and has_a_place(digits)


def is_a_slip(digits: str) -> bool:
    """Whether one digit too few or too many was typed of a typical number or of an NIP."""
    if len(digits) == NIK_DIGITS + 1:
        shorter = (digits[:at] + digits[at + 1 :] for at in range(len(digits)))
        return any(map(is_typical, shorter)) or _begins_as_nip(digits)
    if len(digits) == NIK_DIGITS - 1:
        longer = (
            digits[:at] + more + digits[at:] for at in range(NIK_DIGITS) for more in "0123456789"
        )
        return any(map(is_typical, longer))
    return len(digits) == NIP_DIGITS + 1 and _begins_as_nip(digits)


def is_nip(digits: str) -> bool:
    """Whether eighteen digits are a civil servant's number, by birth and appointment."""
    return _begins_as_nip(digits) and _accepts(Nip, digits)


def _begins_as_nip(digits: str) -> bool:
    born, appointed = int(digits[:4]), int(digits[8:12])
    exists = _accepts(Nip, digits[:8] + "202021" + "1001")
    return born in BORN and appointed - born in AGE and exists


def _accepts(kind: type[Nik] | type[FamilyCardNumber] | type[Nip], digits: str) -> bool:
    try:
        kind.parse(digits)
    except CensusError:
        return False
    return True
