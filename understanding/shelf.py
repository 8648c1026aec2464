"""Trained models on disk. Training takes seconds, and is repeated only after a change."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import IO, Final
from zipfile import BadZipFile

import numpy as np

from census.definition import Slug
from understanding.model import Model, train
from understanding.places import FeaturePlaces
from understanding.repair import Repair
from understanding.rows import RowsOnDisk, write_rows
from understanding.spelling import CLASSES, LISTS

CODE: Final = (
    *("spelling.py", "repair.py", "features.py", "places.py", "weighing.py", "ridge.py"),
    *("bayes.py", "model.py", "rows.py"),
)
"""The files of code that a model depends on, besides the examples and the word lists."""
UNUSABLE: Final = (OSError, EOFError, BadZipFile, KeyError, ValueError)
"""What is raised for a file that is not there, or not whole."""
KEPT: Final = 3
"""This many models are kept: a bot with attached phrasings and a command without use two."""
FEW: Final = 500
"""So many examples are learned in a tenth of a second, and leave nothing behind."""


def learn(examples: Sequence[tuple[Slug, str]], shelf: Path, *, few: int = FEW) -> Model:
    """Return the model of these examples: from the shelf, or trained now and stored there.

    More than a ``few`` are learned in a process of its own. A shelf that cannot be written to
    costs only time.
    """
    file = shelf / f"questions-{_signature(examples)}.npz"
    with suppress(*UNUSABLE):
        return load(file)
    if len(examples) > few:
        with suppress(*UNUSABLE):
            _learn_apart(examples, file)
            return load(file)
    model = train(examples)
    with suppress(*UNUSABLE):
        save(model, file)
        return load(file)
    return model


def _learn_apart(examples: Sequence[tuple[Slug, str]], file: Path) -> None:
    """Train in a process that ends: a process that has trained keeps 35 MiB of it."""
    words = (sys.executable, "-P", "-m", "understanding.shelf", str(file))
    given = json.dumps(examples).encode()
    with suppress(subprocess.SubprocessError):
        subprocess.run(words, input=given, env={}, check=True, start_new_session=True)  # noqa: S603 - our own program


def _signature(examples: Sequence[tuple[Slug, str]]) -> str:
    digest = sha256()
    for slug, text in examples:
        digest.update(f"{slug}\t{text}\n".encode())
    home = files("understanding")
    for name in (*CODE, *(f"words/{each}.tsv" for each in (CLASSES, *LISTS))):
        digest.update(home.joinpath(name).read_bytes())
    return digest.hexdigest()[:16]


def load(file: Path) -> Model:
    """Return the model of a file. Raises one of ``UNUSABLE``.

    Its weights stay on disk, beside it.
    """
    with np.load(file, allow_pickle=False) as kept:
        words = bytes(kept["words"]).decode().split("\n")
        topics = tuple(map(Slug, bytes(kept["topics"]).decode().split("\n")))
        weights = RowsOnDisk(_weights_of(file), height=len(kept["rarity"]), width=len(topics))
        return Model(
            topics=topics,
            places=FeaturePlaces(kept["marks"], kept["numbers"]),
            rarity=kept["rarity"],
            weights=weights,
            repair=Repair(dict(zip(words, kept["counts"].tolist(), strict=True))),
        )


def save(model: Model, file: Path) -> None:
    """Write a model to temporary files and move them, so that nobody reads half a model."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with _replacing(_weights_of(file)) as out:
        out.write(write_rows(model.weights[range(len(model.rarity))]))
    with _replacing(file) as out:
        np.savez(
            out,
            topics=np.frombuffer("\n".join(model.topics).encode(), np.uint8),
            marks=model.places.marks,
            numbers=model.places.numbers,
            words=np.frombuffer("\n".join(model.repair.words).encode(), np.uint8),
            counts=np.array(list(model.repair.words.values()), np.uint16),
            rarity=model.rarity,
        )
    kept = sorted(file.parent.glob("questions-*.npz"), key=lambda each: each.stat().st_mtime)
    for old in kept[:-KEPT]:
        for each in file.parent.glob(f"{old.stem}.*"):
            each.unlink(missing_ok=True)


def _weights_of(file: Path) -> Path:
    return file.with_suffix(".rows")


@contextmanager
def _replacing(file: Path) -> Iterator[IO[bytes]]:
    handle, name = tempfile.mkstemp(dir=file.parent, suffix=file.suffix)
    with os.fdopen(handle, "wb") as out:
        yield out
    Path(name).replace(file)


if __name__ == "__main__":
    save(train([(Slug(slug), text) for slug, text in json.load(sys.stdin)]), Path(sys.argv[1]))
