"""The draw: who gets which arm.

Permuted blocks within strata: in each office or village every block of people has each arm as
often as its share says, in an order that a keyed hash decides. So the arms are equally strong
everywhere, and nobody who lacks the key can tell or choose who gets what. People who come together
get the same arms in whatever order they are told, in whichever process; who comes later goes on
where they ended.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from math import lcm

from census.people.people import ChatId

Keyed = Callable[[str], str]
"""A keyed hash of a text, in hex."""


def drawn(
    strata: Mapping[ChatId, str],
    taken: Mapping[str, int],
    shares: Sequence[Fraction],
    keyed: Keyed,
) -> dict[ChatId, int]:
    """Return the arm of each person who comes new; ``taken`` people of a stratum have theirs."""
    groups: defaultdict[str, list[ChatId]] = defaultdict(list)
    for chat, stratum in strata.items():
        groups[stratum].append(chat)
    arms: dict[ChatId, int] = {}
    for stratum, chats in groups.items():
        places = _Places(stratum, tuple(shares), keyed)
        ordered = sorted(chats, key=lambda chat: keyed(f"person:{chat}"))
        for place, chat in enumerate(ordered, taken.get(stratum, 0)):
            arms[chat] = places.arm(place)
    return arms


@lru_cache(maxsize=16)
def block_of(shares: tuple[Fraction, ...]) -> tuple[int, ...]:
    """Return the arms of the smallest block that has each as often as its share says."""
    size = lcm(*(share.denominator for share in shares))
    return tuple(arm for arm, share in enumerate(shares) for _ in range(int(share * size)))


class _Places:
    """The arms of a stratum, place after place; a block is put in order when it is reached."""

    def __init__(self, stratum: str, shares: tuple[Fraction, ...], keyed: Keyed) -> None:
        self._stratum, self._block, self._keyed = stratum, block_of(shares), keyed
        self._ordered: dict[int, list[int]] = {}

    def arm(self, place: int) -> int:
        number, within = divmod(place, len(self._block))
        if number not in self._ordered:
            self._ordered[number] = self._in_order(number)
        return self._ordered[number][within]

    def _in_order(self, number: int) -> list[int]:
        slots = range(len(self._block))
        order = sorted(slots, key=lambda slot: self._keyed(f"{self._stratum}:{number}:{slot}"))
        return [self._block[slot] for slot in order]
