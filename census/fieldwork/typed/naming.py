"""Which of somebody's blocks a typed line names."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from census.fieldwork.blocks import Block, BlockCode

_RT = r"rt\W{0,3}0*(?P<rt>\d{1,3})"
_RW = r"rw\W{0,3}0*(?P<rw>\d{1,3})"
RT_RW: Final = re.compile(
    rf"\b(?:{_RT}(?:\s*/\s*0*(?P<rw1>\d{{1,3}})|\W{{0,3}}{_RW})?"
    rf"|rw\W{{0,3}}0*(?P<rw2>\d{{1,3}})\W{{0,3}}rt\W{{0,3}}0*(?P<rt2>\d{{1,3}})"
    r"|(?P<rt3>\d{3})/(?P<rw3>\d{3}))(?!\d)"
)
_SHORTEST_CODE = 5
"""A shorter number is a count."""


@dataclass(frozen=True, slots=True)
class OwnBlock:
    """A block that somebody may report on, with the name of its village."""

    block: Block
    village: str = ""


@dataclass(frozen=True, slots=True)
class NamedBlocks:
    """The blocks that a line names; ``named`` is False where it names none."""

    blocks: tuple[BlockCode, ...]
    rest: str
    named: bool


def named_in(line: str, own: Sequence[OwnBlock]) -> NamedBlocks:
    """Find the blocks that a line names: by code, by RT and RW, or by their names."""
    lowered = line.lower()
    by_code = _by_code(lowered, own)
    if by_code is not None:
        return by_code
    if found := RT_RW.search(lowered):
        rest = f"{lowered[: found.start()]} {lowered[found.end() :]}"
        rt, rw = _numbers(found)
        same = [each for each in own if _is_rt(each.block.name, rt, rw)]
        return _of_village(same, rest)
    names = sorted(
        {each.block.name.lower() for each in own if each.block.name}, key=len, reverse=True
    )
    for name in names:
        if found := re.search(rf"(?<!\w){re.escape(name)}(?!\w)", lowered):
            rest = f"{lowered[: found.start()]} {lowered[found.end() :]}"
            return _of_village([each for each in own if each.block.name.lower() == name], rest)
    return NamedBlocks((), _without_villages(lowered, own), named=False)


def _by_code(lowered: str, own: Sequence[OwnBlock]) -> NamedBlocks | None:
    """Find a block's code: whole, or the 14 digits of its SLS."""
    for word in re.findall(r"[\w.\-/]*\d[\w.\-/]*", lowered):
        written = word.strip(".-/")
        if written.isdigit() and len(written) < _SHORTEST_CODE:
            continue
        same = [each.block.code for each in own if each.block.code.lower() == written]
        if not same and re.fullmatch(r"\d{14}", written):
            same = [each.block.code for each in own if each.block.code.startswith(written)]
        is_code = re.fullmatch(r"\d{14}|\d{16}", written) is not None
        if same or is_code:
            return NamedBlocks(tuple(same), lowered.replace(word, " ", 1), named=True)
    return None


def _of_village(same: Sequence[OwnBlock], rest: str) -> NamedBlocks:
    """Of blocks with one name take those of the village that the line names, if it names one."""
    there = [each for each in same if each.village and each.village.lower() in rest]
    left = _without_villages(rest, same)
    return NamedBlocks(tuple(each.block.code for each in there or same), left, named=True)


def _without_villages(rest: str, own: Iterable[OwnBlock]) -> str:
    for village in {each.village.lower() for each in own if each.village}:
        rest = rest.replace(village, " ")
    return rest


def _numbers(found: re.Match[str]) -> tuple[int, int | None]:
    groups = found.groupdict()
    rt = next(groups[name] for name in ("rt", "rt2", "rt3") if groups[name])
    rw = next((groups[name] for name in ("rw", "rw1", "rw2", "rw3") if groups[name]), None)
    return int(rt), int(rw) if rw else None


def _is_rt(name: str, rt: int, rw: int | None) -> bool:
    found = RT_RW.search(name.lower())
    if found is None:
        return False
    its_rt, its_rw = _numbers(found)
    return its_rt == rt and (rw is None or its_rw in (None, rw))
