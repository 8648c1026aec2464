"""What the demonstration keeps between two runs: a folder with its state beside the database."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

STATE = "state.json"


def prepare_folder(folder: Path, *, reset: bool) -> None:
    """Make the folder, empty where the demonstration begins anew."""
    # A start that was cut off before everybody had settled in is made anew.
    if reset or not (folder / STATE).exists():
        shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)


def read_state(folder: Path) -> Mapping[str, Any] | None:
    """Return what an earlier run left; None at the first."""
    path = folder / STATE
    if not path.exists():
        return None
    state: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return state


def write_state(folder: Path, state: Mapping[str, Any]) -> None:
    """Keep the state for the next run; a stop in the middle leaves the one before."""
    path = folder / STATE
    whole = path.with_suffix(".new")
    whole.write_text(json.dumps(state), encoding="utf-8")
    whole.replace(path)
