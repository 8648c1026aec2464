"""The areas of a deployment: read from its files, and kept in its database."""

from collections.abc import Sequence
from hashlib import sha256

from bot.settings.places import area_folders
from bot.settings.reading import SettingsError
from bot.settings.settings import Deployment
from census.errors import CensusError
from census.units import Unit
from sources.registers.areas import areas_around, load_areas
from storage.unit_of_work import Storage

AREAS_LAID_OUT = "areas"


async def lay_out_areas(storage: Storage, deployment: Deployment) -> None:
    """Add the deployment's areas and all that lies in them, where the files say something new.

    Raises SettingsError as ``read_areas``.
    """
    areas = read_areas(deployment)
    said = sha256(repr(areas).encode()).hexdigest()
    async with storage.open() as uow:
        if await uow.facts.get(AREAS_LAID_OUT) == said:
            return
        await uow.units.put(areas)
        await uow.facts.put(AREAS_LAID_OUT, said)
        await uow.commit()


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
