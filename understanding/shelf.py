"""Trained models on disk. Training takes seconds, and is repeated only after a change."""

import os
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Final
from zipfile import BadZipFile

import numpy as np

from census.definition import Slug
from understanding.model import Model, train
from understanding.repair import Repair
from understanding.spelling import CLASSES, LISTS

CODE: Final = (
    *("spelling.py", "repair.py", "features.py", "weighing.py", "ridge.py", "bayes.py", "model.py"),
)
"""The files of code that a model depends on, besides the examples and the word lists."""
KEPT: Final = 3
"""This many models are kept: a bot with attached phrasings and a command without use two."""


def learn(examples: Sequence[tuple[Slug, str]], shelf: Path) -> Model:
    """Return the model of these examples: from the shelf, or trained now and stored there.

    A shelf that cannot be written to costs only time.
    """
    file = shelf / f"questions-{_signature(examples)}.npz"
    with suppress(OSError, BadZipFile, KeyError, ValueError):
        return load(file)
    model = train(examples)
    with suppress(OSError):
        save(model, file)
    return model


def _signature(examples: Sequence[tuple[Slug, str]]) -> str:
    digest = sha256()
    for slug, text in examples:
        digest.update(f"{slug}\t{text}\n".encode())
    home = files("understanding")
    for name in (*CODE, *(f"words/{each}.tsv" for each in (CLASSES, *LISTS))):
        digest.update(home.joinpath(name).read_bytes())
    return digest.hexdigest()[:16]


def load(file: Path) -> Model:
    """Return the model of a file. Raises OSError, BadZipFile, KeyError or ValueError."""
    with np.load(file, allow_pickle=False) as kept:
        words = bytes(kept["words"]).decode().split("\n")
        features = bytes(kept["features"]).decode().split("\n")
        return Model(
            topics=tuple(map(Slug, bytes(kept["topics"]).decode().split("\n"))),
            places={feature: place for place, feature in enumerate(features)},
            rarity=kept["rarity"],
            weights=kept["weights"],
            repair=Repair(dict(zip(words, kept["counts"].tolist(), strict=True))),
        )


def save(model: Model, file: Path) -> None:
    """Write a model to a temporary file and move it, so that nobody reads half a model."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, suffix=".npz")
    with os.fdopen(handle, "wb") as out:
        np.savez(
            out,
            topics=np.frombuffer("\n".join(model.topics).encode(), np.uint8),
            features=np.frombuffer("\n".join(model.places).encode(), np.uint8),
            words=np.frombuffer("\n".join(model.repair.words).encode(), np.uint8),
            counts=np.array(list(model.repair.words.values()), np.uint16),
            rarity=model.rarity,
            weights=model.weights,
        )
    Path(name).replace(file)
    kept = sorted(file.parent.glob("questions-*.npz"), key=lambda each: each.stat().st_mtime)
    for old in kept[:-KEPT]:
        old.unlink(missing_ok=True)
