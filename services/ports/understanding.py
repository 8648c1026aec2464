"""Who knows what a sentence is about, and where the answers are kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from census.definition import Slug
from census.knowledge import Knowledge
from census.people import Language


class Understanding(Protocol):
    """A trained reader of questions. Both answer in well under a hundredth of a second."""

    def shares(self, text: str) -> Mapping[Slug, float]:
        """Return how likely a text is about each topic, small talk, or nothing of ours."""

    def language(self, text: str) -> Language:
        """Return the language that a text is most probably written in."""


@dataclass(frozen=True, slots=True)
class Knowing:
    """Topics, and who recognises them in a sentence."""

    knowledge: Knowledge
    understanding: Understanding


class Library(Protocol):
    """What the bot knows by now. It is read, and its reader trained, while the bot works."""

    @property
    def is_open(self) -> bool:
        """Whether the reading is over; ``knowing`` answers at once then."""

    async def knowing(self) -> Knowing | None:
        """Return what is known; None where a census knows nothing. Waits while it is read."""

    def read_again(self) -> None:
        """Learn what admins have attached since, in the background."""
