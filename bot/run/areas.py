"""The areas of a deployment: of the country and its own files, and kept in its database."""

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256

import structlog

from bot.settings.places import area_folders
from bot.settings.reading import SettingsError, refused_areas
from bot.settings.regencies import LISTED, SHOWN, all_regencies, shown
from bot.settings.settings import Deployment
from census.campaign.zones import zones_of
from census.definition import Census
from census.errors import CensusError
from census.units import Unit, UnitCode, UnitKind
from sources.registers.areas import area_files, areas_of
from sources.registers.country import source_of_country
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
    said = _origin(deployment)
    async with storage.open() as uow:
        before = await uow.facts.get(AREAS_LAID_OUT)
        if before == said:
            return
        areas = read_areas(deployment)
        if before is not None:
            known = [unit for kind in AREAS for unit in await uow.units.within(kind)]
            others = {unit.code for unit in known} - {area.code for area in areas}
            if others and not await uow.units.drop_unused(others):
                log.warning("areas of another regency stay", areas=len(others))
        await uow.units.put(areas)
        await uow.facts.put(AREAS_LAID_OUT, said)
        await uow.commit()


def _origin(deployment: Deployment) -> str:
    """Return a mark of all that the areas are made from, without reading the country's."""
    mark = sha256(f"{deployment.areas} {source_of_country()}".encode())
    for path in area_files(*area_folders(deployment.folder)):
        mark.update(path.read_bytes())
    return mark.hexdigest()


def _require_database(storage: Storage) -> None:
    """Refuse a SQLite file that does not exist yet, for who only looks. Raises SettingsError."""
    if storage.file is not None and not storage.file.exists():
        raise SettingsError(
            f"There is no database {storage.file} yet: `sensusbot migrate` or an import makes "
            "it. Is your config.yaml in this folder? Another place is named with --config."
        )


def read_areas(deployment: Deployment) -> Sequence[Unit]:
    """Read the areas of a deployment: of the country, and of its own files.

    Raises SettingsError for a regency that does not exist, and for a file that is none of areas.
    """
    try:
        return areas_of(deployment.areas, *area_folders(deployment.folder))
    except KeyError as unknown:
        raise SettingsError(
            f"config.yaml: areas: no regency or city has the code {_with_near(deployment, unknown)}"
        ) from unknown
    except CensusError as refusal:
        raise SettingsError(refused_areas(refusal)) from refusal


def _with_near(deployment: Deployment, unknown: KeyError) -> str:
    code = UnitCode(str(unknown.args[0]))
    here = [area for area in all_regencies(deployment.folder) if area.parent == code[:2]]
    here.sort(key=lambda area: abs(int(area.code[3:]) - int(code[3:])))
    return f"{code}; near it: {shown(here[:SHOWN])}." if here else f"{code}; {LISTED}."


def in_their_zone(census: Census, areas: Sequence[UnitCode]) -> Census:
    """Return a census in the time zone of its areas. Raises SettingsError for areas in two zones.

    Areas in a province that is not known leave it in the zone of its definition.
    """
    zones = zones_of(areas)
    if len(zones) > 1:
        raise SettingsError(
            f"config.yaml: areas: they lie in {' and '.join(zones)}; one bot keeps one time "
            "zone, so each wants a bot of its own."
        )
    return replace(census, zone=next(iter(zones.values()), census.zone))
