"""The folder of the demonstration: its state and its database."""

import json
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from fcntl import LOCK_EX, LOCK_NB, flock
from os import umask
from pathlib import Path
from typing import Any

from bot.settings.reading import SettingsError

STATE, LOCK, LOG = "state.json", "lock", "log.jsonl"
PRIVATE, PRIVATE_FOLDER, OTHERS = 0o600, 0o700, 0o077
OURS = ("state.*", LOG, "sensusbot.db*", "files")


@contextmanager
def open_folder(folder: Path, *, reset: bool) -> Iterator[Path]:
    """Make the folder, empty with ``reset``, and lock it against other demonstrations.

    Yields the folder's whole path. Raises SettingsError if another demonstration runs in it, or if
    it cannot be used.
    """
    # New files belong to their owner alone, since people may type real numbers.
    before = umask(OTHERS)
    try:
        with _hold(folder, reset=reset) as whole:
            yield whole
    finally:
        umask(before)


@contextmanager
def _hold(folder: Path, *, reset: bool) -> Iterator[Path]:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = (folder / LOCK).open("a")
    except OSError as trouble:
        raise SettingsError(
            f"{folder} cannot be used for the demonstration: {trouble.strerror}; choose another "
            "with --folder."
        ) from trouble
    with lock:
        try:
            # The system releases the lock when the process ends, however that happens.
            flock(lock, LOCK_EX | LOCK_NB)
        except OSError:
            raise SettingsError(
                f"Another demonstration runs in {folder}: stop it first (Ctrl-C), or choose "
                "another folder with --folder."
            ) from None
        # A start that was cut off before everybody was set up begins again.
        if reset or not (folder / STATE).exists():
            _empty(folder)
        _make_private(folder)
        # A path that is not whole would be looked for beside the demonstration's config.yaml.
        yield folder.absolute()


def settle_earlier(folder: Path, *, reset: bool) -> None:
    """Make private, or with ``reset`` remove, what an earlier release made in the whole folder.

    It had no folder for each regency, and its state is not read any more.
    """
    if reset:
        _empty(folder)
    _make_private(folder)


def _make_private(folder: Path) -> None:
    """Let only its owner read what a demonstration made, and enter a folder of nothing else.

    A folder that holds other things keeps its mode: other people may need to enter it.
    """
    made = {folder / LOCK, *_made(folder)}
    inside = [each for entry in made if entry.is_dir() for each in entry.rglob("*")]
    folders = [folder] if made.issuperset(folder.iterdir()) else []
    with suppress(PermissionError):
        for entry in (*made, *inside, *folders):
            if entry.exists() and not entry.is_symlink() and entry.stat().st_mode & OTHERS:
                entry.chmod(PRIVATE_FOLDER if entry.is_dir() else PRIVATE)


def _made(folder: Path) -> Iterator[Path]:
    for pattern in OURS:
        yield from folder.glob(pattern)


def _empty(folder: Path) -> None:
    """Remove what a demonstration has made, and nothing else that lies there."""
    for entry in list(_made(folder)):
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()


def read_state(folder: Path) -> Mapping[str, Any] | None:
    """Return the state of an earlier run; None at the first."""
    path = folder / STATE
    if not path.exists():
        return None
    state: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return state


def write_state(folder: Path, state: Mapping[str, Any]) -> None:
    """Store the state for the next run. A crash while writing leaves the state before."""
    path = folder / STATE
    whole = path.with_suffix(".new")
    whole.write_text(json.dumps(state), encoding="utf-8")
    whole.replace(path)
