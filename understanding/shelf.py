"""Trained models on disk. Training takes seconds, and is repeated only after a change."""

import json
import os
import subprocess
import sys
import tempfile
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import IO, Final
from zipfile import BadZipFile, ZipFile

from census.definition import Slug
from understanding.model import Model
from understanding.places import FeaturePlaces
from understanding.repair import Repair
from understanding.rows import RowsOnDisk
from understanding.spelling import CLASSES, LISTS

CODE: Final = (
    *("spelling.py", "repair.py", "features.py", "places.py", "weighing.py", "model.py", "rows.py"),
    *(f"training/{name}.py" for name in ("gathering", "ridge", "bayes", "learning")),
)
"""The files of code that a model depends on, besides the examples and the word lists."""
UNUSABLE: Final = (OSError, EOFError, BadZipFile, KeyError, ValueError)
"""What is raised for a file that is not there, or not whole."""
KINDS: Final = ("zip", "npz")
"""Files of models: as they are written, and as releases before wrote them."""
KEPT: Final = 3
"""This many models are kept: a bot with attached phrasings and a command without use two."""
FEW: Final = 500
"""So many examples are learned in a tenth of a second, where numpy has been imported anyway."""


def learn(examples: Sequence[tuple[Slug, str]], shelf: Path, *, few: int = FEW) -> Model:
    """Return the model of these examples: from the shelf, or trained now and stored there.

    More than a ``few`` are learned in a process of its own, and so are few where numpy is not
    imported: it would stay, and takes 8 MiB. A shelf that cannot be written to costs only time.
    """
    file = shelf / f"questions-{_signature(examples)}.zip"
    with suppress(*UNUSABLE):
        return load(file)
    if len(examples) > few or "numpy" not in sys.modules:
        with suppress(*UNUSABLE):
            _learn_apart(examples, file)
            return load(file)
    model = _train(examples)
    with suppress(*UNUSABLE):
        save(model, file)
        return load(file)
    return model


def _train(examples: Sequence[tuple[Slug, str]]) -> Model:
    from understanding.training import learning  # noqa: PLC0415 - only who learns needs numpy

    return learning.train(examples)


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
    with ZipFile(file) as kept:
        words = kept.read("words").decode().split("\n")
        topics = tuple(map(Slug, kept.read("topics").decode().split("\n")))
        rarity = array("f", kept.read("rarity"))
        weights = RowsOnDisk(_weights_of(file), height=len(rarity), width=len(topics))
        return Model(
            topics=topics,
            places=FeaturePlaces(array("Q", kept.read("marks")), array("i", kept.read("numbers"))),
            rarity=rarity,
            weights=weights,
            repair=Repair(dict(zip(words, array("L", kept.read("counts")), strict=True))),
        )


def save(model: Model, file: Path) -> None:
    """Write a model to temporary files and move them, so that nobody reads half a model."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with _replacing(_weights_of(file)) as out:
        out.writelines(model.weights.row(place) for place in range(len(model.rarity)))
    with _replacing(file) as out, ZipFile(out, "w") as kept:
        kept.writestr("topics", "\n".join(model.topics))
        kept.writestr("marks", model.places.marks.tobytes())
        kept.writestr("numbers", model.places.numbers.tobytes())
        kept.writestr("words", "\n".join(model.repair.words))
        kept.writestr("counts", array("L", model.repair.words.values()).tobytes())
        kept.writestr("rarity", array("f", model.rarity).tobytes())
    models = (each for kind in KINDS for each in file.parent.glob(f"questions-*.{kind}"))
    for old in sorted(models, key=lambda each: each.stat().st_mtime)[:-KEPT]:
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
    save(_train([(Slug(slug), text) for slug, text in json.load(sys.stdin)]), Path(sys.argv[1]))
