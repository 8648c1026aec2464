"""Rotating the key of the hashes: begun, renamed on sight, and ended by hand.

Two facts of the database say where it stands: the fingerprint of the key that counts, and while a
rotation lasts that of the key before.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from census.identity.hashing import NumberHasher
from services.ports.unit_of_work import UnitOfWork

BOT = "bot"
"""The fact that says whose chats these are: the number of the bot."""
KEY, KEY_BEFORE, SINCE = "hash key", "hash key before", "hash key since"


class KeyFit(Enum):
    """How the keys of the environment fit those of the database."""

    SAME = auto()
    """One key, or two while they are rotated."""
    NEW = auto()
    """The database has none yet."""
    TO_BEGIN = auto()
    """The old and a new one: a rotation can begin."""
    OLD_MISSING = auto()
    """A rotation is under way, and the old one is not there."""
    OLD_LEFT = auto()
    """No rotation is under way, and an old one is there."""
    ANOTHER = auto()
    """The key is none of this database."""


@dataclass(frozen=True, slots=True)
class RotationState:
    """Since when a rotation lasts, and how many rows are under the old key, by column."""

    since: datetime
    left: Mapping[str, int]


def bot_of(token: str) -> str:
    """Return the number of a token's bot, which is no secret. A new token has the same one."""
    return token.partition(":")[0]


async def how_keys_fit(uow: UnitOfWork, hasher: NumberHasher) -> KeyFit:
    """Compare the keys with the fingerprints of the database."""
    kept, before = await uow.facts.get(KEY), await uow.facts.get(KEY_BEFORE)
    given = hasher.fingerprint_before
    if not kept:
        return KeyFit.NEW
    if kept != hasher.fingerprint:
        return KeyFit.TO_BEGIN if kept == given and not before else KeyFit.ANOTHER
    if before:
        return KeyFit.SAME if before == given else KeyFit.OLD_MISSING
    return KeyFit.SAME if given is None else KeyFit.OLD_LEFT


async def begin_rotation(uow: UnitOfWork, hasher: NumberHasher, *, at: datetime) -> None:
    """Begin it, in one transaction that the caller commits."""
    await uow.rotation.begin()
    await uow.facts.put(KEY_BEFORE, hasher.fingerprint_before or "")
    await uow.facts.put(KEY, hasher.fingerprint)
    await uow.facts.put(SINCE, at.isoformat())


async def rotation_state(uow: UnitOfWork) -> RotationState | None:
    """Return where a rotation stands; None where none is under way."""
    if not await uow.facts.get(KEY_BEFORE):
        return None
    since = datetime.fromisoformat(await uow.facts.get(SINCE) or "")
    return RotationState(since, await uow.rotation.left())


async def end_rotation(uow: UnitOfWork) -> int:
    """End it, in one transaction that the caller commits; return how many rows were dropped."""
    dropped = await uow.rotation.end()
    await uow.facts.put(KEY_BEFORE, "")
    return dropped
