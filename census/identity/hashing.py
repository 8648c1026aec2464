"""Keyed hashes of identity numbers. Nothing else of a number is stored."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import add

from census.identity.numbers import FamilyCardNumber, Nik, Nip
from census.people.people import ChatId, KeyedHash
from census.units import UnitCode

_BLOCK = 64
"""The block size of SHA-256 in bytes, to which HMAC pads its key (RFC 2104)."""


def _ignore(old: KeyedHash, new: KeyedHash) -> None:
    """Tell nobody."""


class NumberHasher:
    """HMAC-SHA256 under the deployment's key, with a separate domain for each kind of number.

    The hash state after the key and the domain is prepared once and copied for each number,
    because the registry of a regency has a million numbers.
    """

    def __init__(
        self, key: bytes, before: bytes = b"", met: Callable[[KeyedHash, KeyedHash], None] = _ignore
    ) -> None:
        """Prepare the domains. Raises ValueError without a key.

        While the key is rotated, ``before`` is the old one: each text that is hashed is hashed
        under both, and ``met`` is told the old and the new hash.
        """
        if not key:
            raise ValueError("a key is needed")
        self._made_of = (key,) if not before else None

        def domain(name: bytes) -> _Domain | _TwoDomains:
            new = _Domain(key, name)
            return _TwoDomains(new, _Domain(before, name), met) if before else new

        self._household = domain(b"household")
        self._pair = domain(b"pair")
        self._employee = domain(b"employee")
        self._worker = domain(b"worker")
        self._code = domain(b"code")
        self._invitation = domain(b"invitation")
        self._file = domain(b"file")
        self._family = domain(b"family")
        self._chat = domain(b"chat")
        self._draw = _Domain(key, b"draw")
        self._fingerprint = _Domain(key, b"fingerprint")
        self._fingerprint_before = _Domain(before, b"fingerprint") if before else None

    def household(self, family_card: FamilyCardNumber) -> KeyedHash:
        """Return the hash of a household."""
        return self._household.hash(family_card.digits)

    def pair(self, nik: Nik, family_card: FamilyCardNumber) -> KeyedHash:
        """Return the hash of a person on a family card. It needs both numbers."""
        return self._pair.hash(nik.digits + family_card.digits)

    def households(self, family_cards: Iterable[str]) -> Mapping[str, KeyedHash]:
        """Return the hash of each of many family cards, by its 16 digits.

        These and ``pairs`` are for a registry, which has a million lines: an object for each number
        would cost as much as the hashes.
        """
        return {digits: self._household.hash(digits) for digits in {*family_cards}}

    def pairs(self, niks: Iterable[str], family_cards: Iterable[str]) -> Iterator[KeyedHash]:
        """Yield the hashes of people on their family cards, of 16 digits each."""
        return map(self._pair.hash, map(add, niks, family_cards))

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

    def draw(self, text: str) -> str:
        """Return the hash that decides a draw. Who was drawn is kept, so it is under one key."""
        return self._draw.hash(text)

    @property
    def fingerprint(self) -> str:
        """A value that identifies the key and reveals nothing of it."""
        return self._fingerprint.hash("")

    @property
    def fingerprint_before(self) -> str | None:
        """The fingerprint of the old key; None where there is none."""
        return self._fingerprint_before.hash("") if self._fingerprint_before else None

    def __reduce__(self) -> tuple[type["NumberHasher"], tuple[bytes]]:
        """Hand it to a process of ours, through a pipe. Raises TypeError while a key is rotated."""
        if self._made_of is None:
            raise TypeError("what is met is told in this process")
        return NumberHasher, self._made_of

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


class _TwoDomains:
    """One domain under two keys. What was met is told with each hash."""

    def __init__(
        self, new: _Domain, old: _Domain, met: Callable[[KeyedHash, KeyedHash], None]
    ) -> None:
        self._new, self._old, self._met = new, old, met

    def hash(self, text: str) -> KeyedHash:
        new = self._new.hash(text)
        self._met(self._old.hash(text), new)
        return new
