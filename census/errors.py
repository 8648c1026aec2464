"""Errors that a person can understand and correct, and findings in files."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Self


class CensusError(Exception):
    """An expected refusal: a message key of the catalogues, with the facts of its sentence.

    The error handler of the conversation, and the command line, turn it into a sentence in the
    person's language. Facts must never contain an identity number.
    """

    def __init__(self, key: str, **facts: str | int) -> None:
        super().__init__(key, facts)
        self.key = key
        self.facts = facts


@dataclass(frozen=True, slots=True)
class Finding:
    """A message key of the catalogues and the facts of its sentence.

    A finding in one cell carries ``cell`` (as a spreadsheet names it, C12), ``line``, ``column``
    (its heading) and, unless the cell may hold an identity number, ``value``.
    """

    key: str
    facts: Mapping[str, str | int] = field(default_factory=dict)

    def to_text(self) -> str:
        """Return the finding as one line, to be kept with a snapshot."""
        return json.dumps([self.key, dict(self.facts)], ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Return what ``to_text`` wrote; ValueError for anything else."""
        key, facts = json.loads(text)
        return cls(key, facts)


class FileError(CensusError):
    """A whole file is refused; ``findings`` names every cell that has to be corrected.

    ``told`` says which columns and cells were read as a person had explained them.

    The key is ``recap-refused``, ``roster-refused``, ``units-refused`` or ``registry-refused``;
    its fact is the number of findings. Nothing of a refused file is stored.
    """

    def __init__(self, key: str, findings: Sequence[Finding], told: Sequence[Finding] = ()) -> None:
        super().__init__(key, count=len(findings))
        self.findings = tuple(findings)
        self.told = tuple(told)
