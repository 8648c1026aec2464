"""The names of a receipt against the offices' rosters: who of the family is an employee."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from census.boards.unit_names import Closeness
from census.people.names import words_of_name
from census.people.people import KeyedHash
from census.proofs.proof import FamilyLine
from census.units import UnitCode

NEAR: Final = 0.93
"""From this closeness on a name of the own office is the same: one letter in fifteen is wrong."""
SHORTEST_NEAR: Final = 8
"""A shorter name has to be the same to the letter."""
FEWEST_WORDS: Final = 2
"""In another office a name of one word is not enough to count somebody."""

_SAME = str.maketrans("1|!l0", "iiiio")
"""What a reader of pictures confuses: I, l and 1; O and 0."""


@dataclass(frozen=True, slots=True)
class RosterName:
    """A line of a roster as far as a receipt is compared with it. ``nip`` is the keyed hash."""

    nip: KeyedHash
    name: str
    office: UnitCode


def named(
    lines: Sequence[FamilyLine],
    rosters: Iterable[RosterName],
    sender: RosterName,
    closeness: Closeness,
) -> tuple[KeyedHash, ...]:
    """Return the employees whom a family's lines name, the sender first.

    In the sender's office a name may be nearly the same. With the sender among the family, names
    of other offices count too, where they are the same and there is one of them alone in all
    rosters. Of two namesakes nobody is counted, unless one is the sender.
    """
    family = [_key(line.name) for line in lines]
    once = {key for key, times in Counter(family).items() if key and times == 1}
    own, others = dict[KeyedHash, str](), defaultdict[str, list[KeyedHash]](list)
    for each in rosters:
        key = _roster_key(each.name)
        others[key].append(each.nip)
        if each.office == sender.office:
            own[each.nip] = key
    own[sender.nip] = _roster_key(sender.name)
    found = _of_office(once, own, sender.nip, closeness)
    if sender.nip in found.values():
        words = {_key(line.name): len(words_of_name(line.name)) for line in lines}
        for key in once - found.keys():
            if len(others.get(key, ())) == 1 and words[key] >= FEWEST_WORDS:
                found[key] = others[key][0]
    return tuple(sorted(found.values(), key=lambda nip: (nip != sender.nip, nip)))


def family_key(lines: Iterable[FamilyLine]) -> str:
    """Return the names of a family in one order, to be hashed; empty where none was read.

    The states are left out: the same family an hour later is the same family.
    """
    return "\n".join(sorted(filter(None, (_key(line.name) for line in lines))))


def _of_office(
    once: Iterable[str], own: dict[KeyedHash, str], sender: KeyedHash, closeness: Closeness
) -> dict[str, KeyedHash]:
    """Return the employees of one office by the keys of the family's names."""
    found: dict[str, KeyedHash] = {}
    nips, keys = list(own), list(own.values())
    for key in once:
        same = [nip for nip in nips if own[nip] == key]
        if not same and len(key) >= SHORTEST_NEAR:
            scores = zip(closeness(key, keys), nips, strict=True)
            same = [nip for score, nip in scores if score >= NEAR]
        if sender in same:
            same = [sender]
        if len(same) == 1:
            found[key] = same[0]
    twice = {nip for nip, times in Counter(found.values()).items() if times > 1}
    return {key: nip for key, nip in found.items() if nip not in twice or own[nip] == key}


def _key(name: str) -> str:
    """Return the letters of a name without titles, small, with those alike written alike."""
    return "".join(filter(str.isalpha, "".join(words_of_name(name)).translate(_SAME)))


_roster_key = lru_cache(maxsize=32_768)(_key)
"""The keys of rosters' names are kept; those of a receipt are not."""
