"""What the doctor looks at of the machine: its clock, its room, its letters, its programs."""

import shutil
from datetime import UTC, datetime, timedelta

from bot.doctor.telegram import TelegramAnswer
from bot.run.wiring import SystemClock, place_database
from bot.settings.environment import Environment
from bot.settings.reading import SettingsError
from bot.settings.settings import Deployment
from census.definition import Census
from presentation.drawing.brush import draws_letters

MOST_ASTRAY = timedelta(minutes=1)
EARLIEST = datetime(2020, 1, 1, tzinfo=UTC)
"""A clock that shows an earlier time has lost its battery."""
LEAST_ROOM = 256 * 2**20
"""With less a database cannot be kept for a day of the online phase, nor be backed up."""
LITTLE_ROOM = 2 * 2**30
GIBIBYTE = 2**30


def clock(answer: TelegramAnswer | None, census: Census | None) -> str:
    """Return this machine's time, also in the regency's zone. Raises SettingsError if astray."""
    now = SystemClock().now()
    telegram_time = answer.at if answer else None
    astray = abs(now - telegram_time) if telegram_time else timedelta()
    if now < EARLIEST or astray > MOST_ASTRAY:
        right = f", Telegram's {telegram_time:%Y-%m-%d %H:%M:%S}" if telegram_time else ""
        raise SettingsError(f"shows {now:%Y-%m-%d %H:%M:%S} UTC{right}: set this machine's clock.")
    said = f"{now:%Y-%m-%d %H:%M:%S} UTC"
    if census is None:
        return said
    here = now.astimezone(census.zone)
    return f"{said}, in the regency {here:%H:%M} ({here:%Z}, {census.zone})"


def fonts() -> str:
    """Say that pictures and posters have their letters. Raises SettingsError."""
    if not draws_letters():
        raise SettingsError(
            "Pillow was built without FreeType, so pictures and posters have no letters: install "
            "Pillow as its wheel (pip install --force-reinstall --only-binary :all: pillow)."
        )
    return "pictures and posters have their letters"


async def disk(deployment: Deployment, environment: Environment) -> tuple[str, str]:
    """Return the free room where this deployment writes, and what to do where it is little.

    Raises SettingsError where there is next to none.
    """
    backups = deployment.backups.folder_beside(deployment.folder)
    storage = place_database(deployment, environment)
    beside = storage.file.parent if storage.file is not None else deployment.folder
    await storage.close()
    folders = [each.resolve() for each in (beside, backups) if each is not None and each.is_dir()]
    free = {folder: shutil.disk_usage(folder).free for folder in folders}
    said = ", ".join(f"{room / GIBIBYTE:.1f} GiB free in {folder}" for folder, room in free.items())
    todo = f"{said}: make room (sensusbot prune, older backups, old logs)"
    least = min(free.values(), default=LITTLE_ROOM)
    if least < LEAST_ROOM:
        raise SettingsError(f"{todo}.")
    return said, todo if least < LITTLE_ROOM else ""


async def programs(deployment: Deployment, environment: Environment) -> str:
    """Return the pg_dump that backups are written with. Raises StorageError."""
    storage = place_database(deployment, environment)
    try:
        return await storage.upkeep.programs()
    finally:
        await storage.close()


def writes_dumps(environment: Environment) -> bool:
    """Tell whether backups need PostgreSQL's programs."""
    return environment.database_url.get_secret_value().strip().startswith("postgres")
