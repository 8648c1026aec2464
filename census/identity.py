"""Identity numbers: parse, validate, mask, hash. Their text never leaves these types unmasked."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class Nik:
    """A person's 16-digit number (nomor induk kependudukan)."""

    digits: str


@dataclass(frozen=True, slots=True, repr=False)
class FamilyCardNumber:
    """A family card's 16-digit number (nomor KK)."""

    digits: str
