"""The keys of the environment, held against those that a database was kept with."""

from bot.settings.environment import Environment
from bot.settings.reading import SettingsError
from census.identity.hashing import NumberHasher
from services.operations.rotating import BOT, KEY, KeyFit, bot_of, how_keys_fit
from services.ports.unit_of_work import UnitOfWork
from storage.operations.met import met

REFUSED = {
    KeyFit.ANOTHER: (
        "SENSUSBOT_HASH_KEY is not the key of this database: nobody would be found with it; "
        "use the key that the data was kept with."
    ),
    KeyFit.TO_BEGIN: (
        "SENSUSBOT_HASH_KEY is new, and SENSUSBOT_HASH_KEY_BEFORE that of this database: stop the "
        "bot, and begin with sensusbot rotate key."
    ),
    KeyFit.OLD_MISSING: (
        "The key of this database is being rotated: set SENSUSBOT_HASH_KEY_BEFORE to the old "
        "key as well, or end it with sensusbot rotate key --end."
    ),
    KeyFit.OLD_LEFT: (
        "SENSUSBOT_HASH_KEY_BEFORE is set, and no key is being rotated: take it away."
    ),
}


def hasher_of(environment: Environment) -> NumberHasher | None:
    """Return the hashes of a deployment; None without a key. Raises SettingsError."""
    key = environment.hash_key.get_secret_value().encode(errors="surrogateescape")
    return NumberHasher(key, environment.hash_key_while_rotated(), met) if key else None


async def keep_key(uow: UnitOfWork, hasher: NumberHasher) -> None:
    """Store a fingerprint of the database's hash key. Raises as ``require_same_key``."""
    await require_same_key(uow, hasher)
    await uow.facts.put(KEY, hasher.fingerprint)


async def require_same_key(uow: UnitOfWork, hasher: NumberHasher) -> None:
    """Refuse keys other than those of the hashes in the database. Raises SettingsError."""
    fit = await how_keys_fit(uow, hasher)
    if fit in REFUSED:
        raise SettingsError(REFUSED[fit])


async def keep_bot(uow: UnitOfWork, token: str) -> None:
    """Store whose token it is. Raises SettingsError for the token of another bot.

    A new token of the same bot (BotFather, /revoke) changes nothing.
    """
    bot, kept = bot_of(token), await uow.facts.get(BOT)
    if kept is not None and kept != bot:
        raise SettingsError(
            f"SENSUSBOT_TOKEN is of another bot ({bot}) than this database knows ({kept}). A bot "
            "can write only to who has started it: people have to press start again, groups have "
            "to add and bind it, and receipts that wait cannot be shown. If it is meant: sensusbot "
            "rotate token."
        )
    await uow.facts.put(BOT, bot)
