"""Keyed hashes of identity numbers. Nothing else of a number is stored."""

import hashlib

from census.identity.numbers import FamilyCardNumber, Nik, Nip
from census.people.people import ChatId, KeyedHash
from census.units import UnitCode

_BLOCK = 64
"""The block size of SHA-256 in bytes, to which HMAC pads its key (RFC 2104)."""


class NumberHasher:
    """HMAC-SHA256 under the deployment's key, with a separate domain for each kind of number.

    The hash state after the key and the domain is prepared once and copied for each number,
    because the registry of a regency has a million numbers.
    """

    def __init__(self, key: bytes) -> None:
        """Prepare the domains. Raises ValueError without a key."""
        if not key:
            raise ValueError("a key is needed")
        self._household = _Domain(key, b"household")
        self._pair = _Domain(key, b"pair")
        self._employee = _Domain(key, b"employee")
        self._worker = _Domain(key, b"worker")
        self._code = _Domain(key, b"code")
        self._invitation = _Domain(key, b"invitation")
        self._file = _Domain(key, b"file")
        self._family = _Domain(key, b"family")
        self._chat = _Domain(key, b"chat")
        self._fingerprint = _Domain(key, b"fingerprint")

    def household(self, family_card: FamilyCardNumber) -> KeyedHash:
        """Return the hash of a household."""
        return self._household.hash(family_card.digits)

    def pair(self, nik: Nik, family_card: FamilyCardNumber) -> KeyedHash:
        """Return the hash of a person on a family card. It needs both numbers."""
        return self._pair.hash(nik.digits + family_card.digits)

    def employee(self, nip: Nip) -> KeyedHash:
        """Return the hash of an employee."""
        return self._employee.hash(nip.digits)

    def worker(self, company: UnitCode, told: str) -> KeyedHash:
        """Return the hash of a company's own number, or of a name within it, however written."""
        return self._worker.hash(f"{company}/{''.join(filter(str.isalnum, told)).casefold()}")

    def code(self, text: str) -> KeyedHash:
        """Return the hash of a one-time code. Case and gaps do not matter."""
        return self._code.hash("".join(filter(str.isalnum, text)).casefold())

    def invitation(self, text: str) -> KeyedHash:
        """Return the hash of the token of an invitation's link."""
        return self._invitation.hash(text)

    def file(self, digest: str) -> KeyedHash:
        """Return the hash of a file of identity numbers, from its SHA-256.

        It is keyed: without a key, a person could test guesses of a short file against the digest.
        """
        return self._file.hash(digest)

    def family(self, names: str) -> KeyedHash:
        """Return the hash of the names of a family on a receipt. It tells the same family again."""
        return self._family.hash(names)

    def chat(self, chat: ChatId) -> KeyedHash:
        """Return the hash of a chat. It counts the chat's attempts, also after an erasure.

        It is keyed: without a key, a person could test all chat ids against the digest.
        """
        return self._chat.hash(str(chat))

    @property
    def fingerprint(self) -> str:
        """A value that identifies the key and reveals nothing of it."""
        return self._fingerprint.hash("")

    def __repr__(self) -> str:
        return "NumberHasher(key hidden)"


class _Domain:
    """One domain of the key: HMAC-SHA256 of the domain's name, a zero byte and the text."""

    def __init__(self, key: bytes, name: bytes) -> None:
        padded = (hashlib.sha256(key).digest() if len(key) > _BLOCK else key).ljust(_BLOCK, b"\0")
        self._inner = hashlib.sha256(bytes(byte ^ 0x36 for byte in padded) + name + b"\0")
        self._outer = hashlib.sha256(bytes(byte ^ 0x5C for byte in padded))

    def hash(self, text: str) -> KeyedHash:
        inner, outer = self._inner.copy(), self._outer.copy()
        inner.update(text.encode())
        outer.update(inner.digest())
        return KeyedHash(outer.hexdigest())
