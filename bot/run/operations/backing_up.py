"""Writing a backup of a deployment's database: by the daily job, and by the command."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.settings.sections.backups import BackupSettings
from services.operations.backups import note_backup
from services.ports.unit_of_work import StorageError
from storage.operations.backups.backup import BackupFile, drop_oldest
from storage.unit_of_work import Storage


@dataclass(frozen=True, slots=True)
class BackupDone:
    """The backup that was written, and the older ones that went for it."""

    file: BackupFile
    dropped: Sequence[Path] = ()


def require_folder(folder: Path) -> Path:
    """Return a folder for backups. Raises StorageError if it is not there, as on a lost disk."""
    if not folder.is_dir():
        raise StorageError(f"There is no folder {folder}: make it first.")
    return folder


async def back_up(
    storage: Storage, settings: BackupSettings, target: Path, *, at: datetime
) -> BackupDone:
    """Write a backup into a file or a folder, drop old ones of the folder, and note the moment.

    Raises StorageError, and OSError where nothing can be written.
    """
    written = await storage.upkeep.back_up(target, at=at, encrypt_to=settings.encrypt_to)
    dropped = drop_oldest(target, keep=settings.keep) if written.path != target else []
    if (await storage.revisions()).up_to_date:
        async with storage.open() as uow:
            await note_backup(uow, at=at)
            await uow.commit()
    return BackupDone(written, dropped)
