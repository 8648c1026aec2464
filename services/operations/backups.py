"""When the last backup was written. Whoever looks after the bot asks how old it is."""

from datetime import datetime, timedelta

from services.ports.unit_of_work import UnitOfWork

LAST_BACKUP = "last backup"


async def note_backup(uow: UnitOfWork, *, at: datetime) -> None:
    """Note that a backup was written whole."""
    await uow.facts.put(LAST_BACKUP, at.isoformat())


async def last_backup(uow: UnitOfWork) -> datetime | None:
    """Return when the last backup was written; None where there was none."""
    said = await uow.facts.get(LAST_BACKUP)
    return datetime.fromisoformat(said) if said else None


async def backup_age(uow: UnitOfWork, *, now: datetime) -> timedelta | None:
    """Return how old the last backup is; None where there was none."""
    written = await last_backup(uow)
    return None if written is None else now - written


async def written_since(uow: UnitOfWork, moment: datetime) -> bool:
    """Tell whether a backup was written since a moment, perhaps by another process."""
    written = await last_backup(uow)
    return written is not None and written >= moment
