"""What is wrong with a census definition, and the error that names all of it."""

from dataclasses import dataclass
from pathlib import Path

import yaml

FILE = "census.yaml"
ENCODING = "it as UTF-8 (in Notepad: Save as, Encoding: UTF-8)"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a census definition."""

    file: Path
    key: str
    expected: str

    def __str__(self) -> str:
        return f"{self.file}: {self.key}: expected {self.expected}"


def of_yaml(file: Path, trouble: Exception) -> Problem:
    """Return what is wrong with a file that is no YAML, or not in UTF-8."""
    if isinstance(trouble, UnicodeDecodeError):
        return Problem(file, "the file", ENCODING)
    if not isinstance(trouble, yaml.MarkedYAMLError) or trouble.problem_mark is None:
        why = " ".join(str(trouble).split())
        return Problem(file, "the file", f"readable YAML ({why})")
    colon = "mapping values" in (trouble.problem or "")
    words = 'a text that holds a colon between quotes: "…"' if colon else None
    place = f"line {trouble.problem_mark.line + 1}"
    return Problem(file, place, words or f"readable YAML ({trouble.problem})")


class CensusFileError(Exception):
    """A census definition is refused; the text names every problem on a line of its own."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems
