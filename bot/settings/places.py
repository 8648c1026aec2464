"""Where the files of a deployment lie: beside its config.yaml first, then in the package.

In the source tree what is shipped lies in its root; a wheel carries it in ``bot/shipped``.
"""

from collections.abc import Sequence
from pathlib import Path

import presentation

_HERE = Path(__file__).parents[1]
SHIPPED = _HERE / "shipped" if (_HERE / "shipped").is_dir() else _HERE.parent
CENSUSES = SHIPPED / "censuses"
DATA = SHIPPED / "data"
AREAS = DATA / "areas"
TEXTS = Path(presentation.__file__).parent / "locales"
CONFIG = Path("config.yaml")


def config_at(path: Path) -> Path:
    """Return where config.yaml is read: as it is shipped where none was named and none is there."""
    return SHIPPED / CONFIG if path == CONFIG and not path.exists() else path


def census_folders(folder: Path) -> Sequence[Path]:
    """Return where the censuses of a deployment may lie, its own first."""
    return tuple(dict.fromkeys((folder / "censuses", CENSUSES)))


def area_folders(folder: Path) -> Sequence[Path]:
    """Return where the area files of a deployment may lie, its own first."""
    return tuple(dict.fromkeys((folder / "data" / "areas", AREAS)))
