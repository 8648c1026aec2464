"""What reading a question costs: time of the processor, and memory of the model.

``python -m bench.questions.cost FILE`` is a process that reads questions with the model of a file
and does nothing else; ``cost_of`` starts it.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

import psutil  # type: ignore[import-untyped]
from rich.console import Console
from rich.table import Table

from understanding.language import learn_languages
from understanding.model import Model
from understanding.parts import parts_of
from understanding.reading import ModelReader
from understanding.shelf import load, save

ROUNDS = 5
MIB = 2**20
MOST_MS, MOST_MIB = 2.0, 40.0


def cost_of(model: Model, texts: Sequence[str]) -> dict[str, float]:
    """Measure a model in a process of its own: milliseconds a question and a story, MiB."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "model.zip"
        save(model, file)
        found = subprocess.run(
            [sys.executable, "-m", "bench.questions.cost", str(file)],
            input=json.dumps(texts),
            capture_output=True,
            text=True,
            check=True,
        )
    cost: dict[str, float] = json.loads(found.stdout)
    return cost


def show_cost(cost: dict[str, float], training: float) -> None:
    table = Table(title="What it costs")
    for name in ("", "measured", "at most"):
        table.add_column(name, justify="right" if name else "left")
    table.add_row("a question, ms of the processor", f"{cost['question']:.2f}", f"{MOST_MS:.0f}")
    table.add_row("… whose words came before, ms", f"{cost['again']:.2f}", "")
    table.add_row("a story that is read by its parts, ms", f"{cost['story']:.2f}", "")
    table.add_row("the model in memory, MiB", f"{cost['memory']:.0f}", f"{MOST_MIB:.0f}")
    table.add_row("… after questions were read, MiB", f"{cost['used']:.0f}", "")
    table.add_row("training, s of the processor", f"{training:.1f}", "")
    Console(width=120).print(table)


def _memory() -> float:
    return float(psutil.Process().memory_info().rss) / MIB


def _milliseconds(reader: ModelReader, texts: Sequence[str]) -> tuple[float, float]:
    """Return what one text takes the first time, and again (median): its words are known then."""
    took: list[float] = []
    for _ in range(ROUNDS + 1):
        begun = time.process_time()
        for text in texts:
            reader.shares(text)
            reader.language(text)
        took.append((time.process_time() - begun) * 1000 / len(texts))
    return took[0], median(took[1:])


def main() -> None:
    texts: list[str] = json.load(sys.stdin)
    learn_languages()
    before = _memory()
    reader = ModelReader(load(Path(sys.argv[1])))
    reader.shares("kapan")
    loaded = _memory()
    stories = [text for text in texts if parts_of(text)]
    question, again = _milliseconds(reader, [text for text in texts if not parts_of(text)])
    cost = {
        "question": question,
        "again": again,
        "story": _milliseconds(reader, stories)[0],
        "memory": loaded - before,
        "used": _memory() - before,
    }
    print(json.dumps(cost))


if __name__ == "__main__":
    main()
