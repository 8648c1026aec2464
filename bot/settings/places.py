"""The places of a deployment's files: beside its config.yaml first, then in the package.

In the source tree the shipped files are in its root; a wheel has them in ``bot/shipped``.
"""

import os
from collections.abc import Sequence
from pathlib import Path

import presentation

_HERE = Path(__file__).parents[1]
SHIPPED = _HERE / "shipped" if (_HERE / "shipped").is_dir() else _HERE.parent
CENSUSES = SHIPPED / "censuses"
DATA = SHIPPED / "data"
AREAS = DATA / "areas"
NEW_CENSUS = DATA / "census"
TEXTS = Path(presentation.__file__).parent / "locales"
CONFIG = Path("config.yaml")
LETTER = "edaran.docx"


def config_at(path: Path) -> Path:
    """Return the path of config.yaml: the shipped one where no other is named or found."""
    return SHIPPED / CONFIG if path == CONFIG and not path.exists() else path


def census_folders(folder: Path) -> Sequence[Path]:
    """Return the folders of censuses, the deployment's own first."""
    return tuple(dict.fromkeys((folder / "censuses", CENSUSES)))


def area_folders(folder: Path) -> Sequence[Path]:
    """Return the folders of area files, the deployment's own first."""
    return tuple(dict.fromkeys((folder / "data" / "areas", AREAS)))


def tile_files(folder: Path, area: str) -> Sequence[Path]:
    """Return where the squares of a regency may be placed, the deployment's own file first."""
    return tuple(place / "tiles" / f"{area}.txt" for place in (folder / "data", DATA))


def letter_template(folder: Path) -> Path:
    """Return the template of circular letters: the deployment's own, or the shipped one."""
    own = folder / "data" / "letters" / LETTER
    return own if own.exists() else DATA / "letters" / LETTER


def cache_folder() -> Path:
    """Return the folder of what can be made again: trained models, what imports would compile."""
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(home) / "sensusbot"
