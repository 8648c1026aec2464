"""Who speaks for an office to its people, in a call or in thanks."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who calls or thanks; without a known ``name`` it is the office itself that speaks.

    ``verifies``: a verifier who does not work in that office.
    """

    name: str = ""
    verifies: bool = False

    @property
    def kind(self) -> str:
        """How the sentence names them: "colleague", "verifier" or "office"."""
        if not self.name:
            return "office"
        return "verifier" if self.verifies else "colleague"

    @property
    def facts(self) -> Mapping[str, str]:
        """The speaker as a delivery keeps it."""
        return {"by": self.name} | ({"verifies": "yes"} if self.verifies else {})

    @classmethod
    def read(cls, facts: Mapping[str, str], office: str) -> "Speaker":
        """Return the speaker of a delivery. An older release kept the office's name for none."""
        name = facts.get("by", "")
        return cls("" if name == office else name, "verifies" in facts)
