"""What must not leave now although it was claimed: asked by the sender, kept by who pauses."""

from collections.abc import Iterable


class PausedBroadcasts:
    """The occasions whose messages are called back while they wait for their turn."""

    def __init__(self) -> None:
        self._held: frozenset[str] = frozenset()

    def hold_only(self, occasions: Iterable[str]) -> None:
        """Hold these, and nothing else any more."""
        self._held = frozenset(occasions)

    def holds(self, occasion: str) -> bool:
        """Whether messages of an occasion stay for now."""
        return occasion in self._held
