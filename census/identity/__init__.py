"""Identity numbers: parse, validate, mask, hash, find. They never leave this room unmasked."""

from census.identity.free_text import find_numbers, redact
from census.identity.hashing import NumberHasher
from census.identity.numbers import FamilyCardNumber, Nik, Nip, NipKind

__all__ = [
    "FamilyCardNumber",
    "Nik",
    "Nip",
    "NipKind",
    "NumberHasher",
    "find_numbers",
    "redact",
]
