"""The content of the picture of what is left as data. Equal sheets give the same picture."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LeftBar:
    """A part: its name, the lengths of its three pieces, and its words on what is left."""

    name: str
    pieces: tuple[int, int, int]
    left: str

    @property
    def size(self) -> int:
        """All that the part has."""
        return sum(self.pieces)


@dataclass(frozen=True, slots=True)
class LeftSheet:
    """The picture; ``legend`` names the pieces, ``mark`` is a warning in the head."""

    title: str
    facts: tuple[str, ...]
    bars: tuple[LeftBar, ...]
    legend: tuple[str, str, str]
    notes: tuple[str, ...]
    mark: str
