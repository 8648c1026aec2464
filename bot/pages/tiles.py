"""The squares of a regency's districts on the tile map, as somebody has placed them."""

from bot.settings.places import tile_files
from bot.settings.reading import SettingsError
from bot.settings.settings import Deployment
from census.pages.tiles import Placed, read_tiles
from census.units import UnitCode


def tiles_of(deployment: Deployment, area: UnitCode) -> Placed:
    """Return the squares of a regency; none where nobody has placed them.

    A file beside config.yaml comes before the shipped one. Raises SettingsError for a file that
    cannot be read, or in which a district stands twice.
    """
    for path in tile_files(deployment.folder, area):
        if not path.is_file():
            continue
        try:
            return read_tiles(path.read_text("utf-8"), area)
        except (OSError, UnicodeDecodeError) as trouble:
            raise SettingsError(f"{path} cannot be read: {trouble}") from trouble
        except ValueError as twice:
            raise SettingsError(f"{path}: {twice} stands there twice") from twice
    return {}
