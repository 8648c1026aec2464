"""Backups that only who has the key can read: files of age (https://age-encryption.org/v1).

Any program that knows age opens them too, so that no backup depends on this one. Its library is
loaded at first use: a start without sealed backups needs none of it.
"""

from dataclasses import dataclass
from typing import IO, Any, Protocol

from services.ports.unit_of_work import StorageError

BEGINS: bytes = b"age-encryption.org/v1"


class Readable(Protocol):
    """What can be read piece by piece."""

    def read(self, size: int = -1, /) -> bytes:
        """Return at most so many bytes; none at the end."""


class Writable(Protocol):
    """What takes bytes."""

    def write(self, data: bytes, /) -> int:
        """Write bytes; return how many."""


@dataclass(frozen=True, slots=True)
class KeyPair:
    """``public`` seals and is no secret; ``secret`` opens."""

    public: str
    secret: str

    def __repr__(self) -> str:
        return f"KeyPair({self.public}, secret hidden)"


def new_key() -> KeyPair:
    """Return a new pair."""
    made = _age().x25519.Identity.generate()
    return KeyPair(str(made.to_public()), str(made))


def require_public(text: str) -> None:
    """Raise StorageError unless a text is the public half of a key."""
    _recipient(text)


def seal(reader: Readable, writer: Writable, public: str) -> None:
    """Encrypt what is read, for who has the secret of a public key. Raises StorageError."""
    _age().encrypt_io(reader, writer, [_recipient(public)])


def unseal(reader: IO[bytes], writer: IO[bytes], secret: str) -> None:
    """Decrypt what is read. Raises StorageError where the key is another one or bytes are wrong."""
    age = _age()
    try:
        identity = age.x25519.Identity.from_str(secret.strip())
    except age.IdentityError:
        raise StorageError(
            "SENSUSBOT_BACKUP_KEY is no key: it begins with AGE-SECRET-KEY-1 and was printed by "
            "sensusbot backup-key."
        ) from None
    try:
        age.decrypt_io(reader, writer, [identity])
    except age.DecryptError:
        raise StorageError(
            "The backup cannot be opened with SENSUSBOT_BACKUP_KEY: it was sealed for another key."
        ) from None
    except OSError as trouble:
        if trouble.errno is not None:
            raise
        raise StorageError(
            "The backup is damaged: its bytes are not those that were sealed."
        ) from (None)


def _recipient(text: str) -> Any:
    age = _age()
    try:
        return age.x25519.Recipient.from_str(text)
    except age.RecipientError:
        raise StorageError(
            "config.yaml: backups: encrypt_to: this is no public key: it begins with age1 and was "
            "printed by sensusbot backup-key."
        ) from None


def _age() -> Any:
    import pyrage  # noqa: PLC0415 - loaded by who seals or opens

    return pyrage
