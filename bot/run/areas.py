"""The areas of a deployment: read from its files, and kept in its database."""

from collections.abc import Sequence
from hashlib import sha256

import structlog

from bot.settings.places import area_folders
from bot.settings.reading import SettingsError
from bot.settings.settings import Deployment
from census.errors import CensusError
from census.units import Unit, UnitKind
from sources.registers.areas import areas_around, load_areas
from storage.unit_of_work import Storage

log = structlog.get_logger()

AREAS_LAID_OUT = "areas"
AREAS = (UnitKind.PROVINCE, UnitKind.REGENCY, UnitKind.DISTRICT, UnitKind.VILLAGE)


async def prepare(storage: Storage, deployment: Deployment, *, only_looks: bool) -> None:
    """Bring the database up to date, with the areas; who ``only_looks`` makes none and adds none.

    Raises SettingsError, StorageError.
    """
    if only_looks:
        _require_database(storage)
    if deployment.migrate == "by_hand":
        await _require_migrated(storage)
    else:
        await storage.migrate()
    if not only_looks:
        await _lay_out_areas(storage, deployment)


async def _require_migrated(storage: Storage) -> None:
    """Refuse a database that waits for `sensusbot migrate`. Raises SettingsError."""
    found = await storage.revisions()
    if found.too_new:
        raise SettingsError(f"The database {storage.address} {found.too_new}")
    if not found.up_to_date:
        raise SettingsError(
            f"The database is {f'at revision {found.current}' if found.current else 'empty'}, and "
            f"this release needs {found.needed}: run sensusbot migrate first, or let config.yaml "
            "say migrate: at_start."
        )


async def _lay_out_areas(storage: Storage, deployment: Deployment) -> None:
    """Add the deployment's areas and all that lies in them, where the files say something new.

    Areas that were laid out for another regency go, unless anything is known of them.

    Raises SettingsError as ``read_areas``.
    """
    areas = read_areas(deployment)
    said = sha256(repr(areas).encode()).hexdigest()
    async with storage.open() as uow:
        before = await uow.facts.get(AREAS_LAID_OUT)
        if before == said:
            return
        if before is not None:
            known = [unit for kind in AREAS for unit in await uow.units.within(kind)]
            others = {unit.code for unit in known} - {area.code for area in areas}
            if others and not await uow.units.drop_unused(others):
                log.warning("areas of another regency stay", areas=len(others))
        await uow.units.put(areas)
        await uow.facts.put(AREAS_LAID_OUT, said)
        await uow.commit()


def _require_database(storage: Storage) -> None:
    """Refuse a SQLite file that does not exist yet, for who only looks. Raises SettingsError."""
    if storage.file is not None and not storage.file.exists():
        raise SettingsError(
            f"There is no database {storage.file} yet: `sensusbot migrate` or an import makes "
            "it. Is your config.yaml in this folder? Another place is named with --config."
        )


def read_areas(deployment: Deployment) -> Sequence[Unit]:
    """Read the areas of a deployment from its files.

    Raises SettingsError for an area that no file of data/areas has, and for a file that is none.
    """
    folders = area_folders(deployment.folder)
    try:
        return areas_around(load_areas(*folders), deployment.areas)
    except KeyError as unknown:
        raise SettingsError(
            f"config.yaml: areas: {unknown.args[0]} is in no file of data/areas."
        ) from unknown
    except CensusError as refusal:
        where = "; ".join(f"{key}: {value}" for key, value in refusal.facts.items())
        raise SettingsError(f"data/areas: a file is no table of areas ({where}).") from refusal
