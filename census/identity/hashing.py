"""What is kept of an identity number: a keyed hash, and nothing else."""

import hashlib

from census.identity.numbers import FamilyCardNumber, Nik, Nip
from census.people import ChatId, KeyedHash

_BLOCK = 64
"""Bytes of a block of SHA-256, to which HMAC pads its key (RFC 2104)."""


class NumberHasher:
    """HMAC-SHA256 under the deployment's key, with a domain of its own for each kind of number.

    The state after the key and the domain is prepared once and copied for each number: a
    registry of a regency has a million of them.
    """

    def __init__(self, key: bytes) -> None:
        """Prepare the domains. Raises ValueError without a key."""
        if not key:
            raise ValueError("a key is needed")
        self._household = _Domain(key, b"household")
        self._pair = _Domain(key, b"pair")
        self._employee = _Domain(key, b"employee")
        self._code = _Domain(key, b"code")
        self._file = _Domain(key, b"file")
        self._chat = _Domain(key, b"chat")
        self._fingerprint = _Domain(key, b"fingerprint")

    def household(self, family_card: FamilyCardNumber) -> KeyedHash:
        """Return the hash by which a household is known."""
        return self._household.hash(family_card.digits)

    def pair(self, nik: Nik, family_card: FamilyCardNumber) -> KeyedHash:
        """Return the hash of a person on a family card: known only to who has both numbers."""
        return self._pair.hash(nik.digits + family_card.digits)

    def employee(self, nip: Nip) -> KeyedHash:
        """Return the hash by which an employee is known."""
        return self._employee.hash(nip.digits)

    def code(self, text: str) -> KeyedHash:
        """Return the hash of a one-time code, however its letters and gaps are typed."""
        return self._code.hash("".join(filter(str.isalnum, text)).casefold())

    def file(self, digest: str) -> KeyedHash:
        """Return the hash by which a file of identity numbers is known again, from its SHA-256.

        Keyed, because whoever guesses a short file's lines could try them on a plain digest.
        """
        return self._file.hash(digest)

    def chat(self, chat: ChatId) -> KeyedHash:
        """Return the hash by which a chat's attempts are counted, which outlive an erasure.

        Keyed, because there are few enough chats to try them all on a plain digest.
        """
        return self._chat.hash(str(chat))

    @property
    def fingerprint(self) -> str:
        """What the key is known again by; it tells nothing of the key."""
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
