"""How much digits look like an identity number, from "possible" to "typical"."""

import re

from census.errors import CensusError
from census.identity.numbers import Nip, holds_a_date

NIK_DIGITS = 16
NIP_DIGITS = 18

SLIPS = (15, 17, 18, 19)
"""Lengths of a number with one digit too few, too many, or (NIP) a wrong one."""

_RANGES = (11, 19), (21, 21), (31, 36), (51, 53), (61, 65), (71, 76), (81, 82), (91, 97)

PROVINCES = frozenset(str(code) for first, last in _RANGES for code in range(first, last + 1))
"""The first two digits of a code of the interior ministry, old and new ones."""

_PLACE = re.compile(
    rf"(?:{'|'.join(sorted(PROVINCES))})(?!00)[0-9]{{2}}(?!00)[0-9]{{2}}"
    r"[0-7][0-9](?:0[1-9]|1[0-2])[0-9]{2}(?!0000)[0-9]{4}"
)
_NIP = re.compile(r"(?:19[4-9]|20[01])[0-9](?:0[1-9]|1[0-2])[0-3][0-9](?:19[5-9]|20)[0-9]{2,8}")

_PLACES = re.compile(f"(?={_PLACE.pattern})")
_NIPS = re.compile(f"(?={_NIP.pattern})")

BORN = range(1940, 2013)
"""The years of birth in an NIP."""

AGE = range(14, 66)
"""The age at an appointment."""


def has_a_place(digits: str) -> bool:
    """Tell whether sixteen digits have a date, a province, a regency, a district and a serial."""
    return _PLACE.fullmatch(digits) is not None and holds_a_date(digits)


def is_typical(digits: str) -> bool:
    """Tell whether the serial is as small as on almost all cards."""
    return digits[12:14] == "00" and has_a_place(digits)


def is_a_slip(digits: str) -> bool:
    """Tell whether one digit is missing from, or added to, a typical number or an NIP."""
    if len(digits) == NIK_DIGITS + 1:
        shorter = (digits[:at] + digits[at + 1 :] for at in range(len(digits)))
        return any(map(is_typical, shorter)) or _begins_as_nip(digits)
    if len(digits) == NIK_DIGITS - 1:
        longer = (
            digits[:at] + more + digits[at:] for at in range(NIK_DIGITS) for more in "0123456789"
        )
        return any(map(is_typical, longer))
    return len(digits) == NIP_DIGITS + 1 and _begins_as_nip(digits)


def may_begin(digits: str) -> list[tuple[int, int]]:
    """Return where a number may begin in a row of digits, with its length."""
    numbers = [(found.start(), NIK_DIGITS) for found in _PLACES.finditer(digits)]
    return sorted(numbers + [(found.start(), NIP_DIGITS) for found in _NIPS.finditer(digits)])


def is_nip(digits: str) -> bool:
    """Tell whether eighteen digits are a civil servant's number, by birth and appointment."""
    return len(digits) == NIP_DIGITS and _begins_as_nip(digits) and _is_read(digits)


def _begins_as_nip(digits: str) -> bool:
    if not _NIP.match(digits):
        return False
    born, appointed = int(digits[:4]), int(digits[8:12])
    return born in BORN and appointed - born in AGE and _is_read(digits[:8] + "202021" + "1001")


def _is_read(digits: str) -> bool:
    try:
        Nip.parse(digits)
    except CensusError:
        return False
    return True
