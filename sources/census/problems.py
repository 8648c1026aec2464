"""What is wrong with a census definition, and the error that names all of it."""

from dataclasses import dataclass
from pathlib import Path

import yaml

FILE = "census.yaml"
NO_COLON = "could not find expected ':'"
"""PyYAML notices it in the next line; the key is in that of the context."""
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
    if trouble.problem == NO_COLON and trouble.context_mark is not None:
        key = f"line {trouble.context_mark.line + 1}"
        return Problem(file, key, "a colon behind the key, and what belongs to it")
    place = f"line {trouble.problem_mark.line + 1}"
    return Problem(file, place, _in_words(file, trouble.problem_mark.line, trouble.problem or ""))


def _in_words(file: Path, line: int, trouble: str) -> str:
    lines = file.read_text("utf-8-sig").splitlines()
    text = lines[line] if line < len(lines) else ""
    if "\t" in text[: len(text) - len(text.lstrip())]:
        return "spaces, no tab, at its beginning"
    if "mapping values" in trouble:
        return 'a text that holds a colon between quotes: "…"'
    return f"readable YAML ({trouble})"


class CensusFileError(Exception):
    """A census definition is refused; the text names every problem on a line of its own."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems
