"""Who knows what a sentence is about."""

from collections.abc import Mapping
from typing import Protocol

from census.knowledge import Slug
from census.people import Language


class Understanding(Protocol):
    """A trained reader of questions. Both answer in well under a hundredth of a second."""

    def shares(self, text: str) -> Mapping[Slug, float]:
        """Return how likely a text is about each topic, small talk, or nothing of ours."""

    def language(self, text: str) -> Language:
        """Return the language that a text is most probably written in."""
