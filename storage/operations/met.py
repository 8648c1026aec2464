"""Numbers that are met while the key of the hashes is rotated.

Whoever hashes a number under two keys tells ``met``. The pairs are renamed in the same unit of
work, before its next statement: so every look-up and every list finds what it looks for.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from census.identity.hashing import NumberHasher
from census.people.people import KeyedHash
from services.ports.operations.lazily import lazily
from storage.engine.transaction import Transaction

with lazily():
    import storage.operations.rehashing

_MET: ContextVar[dict[str, str] | None] = ContextVar("met", default=None)


def met(old: KeyedHash, new: KeyedHash) -> None:
    """Note that something was hashed under both keys."""
    pairs = _MET.get()
    if pairs is not None:
        pairs[old] = new


@contextmanager
def rehashing(transaction: Transaction, hasher: NumberHasher) -> Iterator[None]:
    """Rename what is met from here on, also in threads that are started from here.

    Where no key is rotated it does nothing.
    """
    if hasher.fingerprint_before is None:
        yield
        return
    pairs: dict[str, str] = {}

    async def rename_met() -> None:
        if pairs:
            some = dict(pairs)
            pairs.clear()
            await storage.operations.rehashing.rename(transaction, some)

    token = _MET.set(pairs)
    transaction.first_do(rename_met)
    try:
        yield
    finally:
        _MET.reset(token)
