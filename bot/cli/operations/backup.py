"""``backup``, ``restore`` and ``backup-key``: the whole database in one file, and back."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.exits import clear_exits
from bot.cli.session import Config
from bot.run.operations.backing_up import back_up, require_folder
from bot.run.wiring import SystemClock, place_database
from bot.settings.environment import Environment
from bot.settings.keys import require_same_key
from bot.settings.reading import SettingsError, read_deployment
from bot.settings.settings import Deployment
from storage.operations.backups.sealing import new_key

BackupTarget = Annotated[
    str | None,
    typer.Argument(help="A file, or a folder: there it gets a name, and old ones go."),
]


def backup(target: BackupTarget = None, config: Config = Path("config.yaml")) -> None:
    """Write a backup of the database, also while the bot runs."""
    with clear_exits():
        asyncio.run(_back_up(target, config))


def restore(
    file: Annotated[Path, typer.Argument(help="The backup.")],
    config: Config = Path("config.yaml"),
) -> None:
    """Bring a backup back, into an empty database."""
    with clear_exits():
        asyncio.run(_restore(file, config))


def backup_key() -> None:
    """Make a key for sealed backups: the public half for config.yaml, the secret one to keep."""
    made = new_key()
    typer.echo(f"config.yaml, backups, encrypt_to:  {made.public}")
    typer.echo(f"SENSUSBOT_BACKUP_KEY:              {made.secret}")
    typer.echo(
        "Keep the second line away from the bot's machine: only restoring needs it, and without "
        "it no sealed backup can be opened.",
        err=True,
    )


async def _back_up(target: str | None, config: Path) -> None:
    deployment, environment = read_deployment(config), Environment()
    chosen = _chosen(target, deployment)
    storage = place_database(deployment, environment)
    try:
        done = await back_up(storage, deployment.backups, chosen, at=SystemClock().now())
    finally:
        await storage.close()
    sealed = "sealed" if done.file.sealed else "not sealed, so keep it as safe as the database"
    typer.echo(f"{done.file.path}: {done.file.size:,} bytes, {sealed}.")
    if done.dropped:
        typer.echo(f"Removed {len(done.dropped)} older ones; {deployment.backups.keep} are kept.")


def _chosen(target: str | None, deployment: Deployment) -> Path:
    """Return the file or folder: a name that ends in a slash is a folder's. Raises StorageError."""
    if target:
        return require_folder(Path(target)) if target.endswith("/") else Path(target)
    folder = deployment.backups.folder_beside(deployment.folder)
    if folder is None:
        raise SettingsError(
            "Name a file or a folder, or put one into config.yaml, backups, folder."
        )
    return require_folder(folder)


async def _restore(file: Path, config: Path) -> None:
    deployment, environment = read_deployment(config), Environment()
    storage = place_database(deployment, environment)
    try:
        done = await storage.upkeep.restore(file, environment.require_backup_key())
        typer.echo(f"{file} is restored, at revision {done.revision}.")
        if not done.compared:
            typer.echo(f"! {file.name}.sha256 was not beside it: nothing to compare with.")
        key = environment.hash_key.get_secret_value()
        if key and (await storage.revisions()).up_to_date:
            async with storage.open() as uow:
                await require_same_key(uow, storage.hasher)
    finally:
        await storage.close()
    typer.echo("What was still owed at the moment of the backup is sent again when the bot runs.")
