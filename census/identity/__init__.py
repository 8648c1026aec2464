"""Identity numbers: parse, validate, mask, hash, find. They never leave this room unmasked."""

from census.identity.free_text import demand_no_number, find_numbers, redact
from census.identity.hashing import NumberHasher
from census.identity.numbers import FamilyCardNumber, Nik, Nip, NipKind

__all__ = [
    "FamilyCardNumber",
    "Nik",
    "Nip",
    "NipKind",
    "NumberHasher",
    "demand_no_number",
    "find_numbers",
    "redact",
]
