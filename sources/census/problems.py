"""What is wrong with a census definition, and the error that names all of it."""

from dataclasses import dataclass
from pathlib import Path

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


class CensusFileError(Exception):
    """A census definition is refused; the text names every problem on a line of its own."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems
