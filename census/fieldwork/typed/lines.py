"""A report as people type it: "RT 03 12 kosong 2 tolak 1". What is doubtful is asked, not guessed.

A message has one line or several. Each line names a block, by its code, by RT and RW or by its
name, and says what was visited there. A line without a block speaks of the one before it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from census.fieldwork.blocks import BlockCode
from census.fieldwork.counts import FourCounts
from census.fieldwork.progress import Visits
from census.fieldwork.typed.counts import MEANING, NOTHING, counts_in
from census.fieldwork.typed.four import four_counts_in, speaks_of_four
from census.fieldwork.typed.naming import RT_RW, NamedBlocks, OwnBlock, named_in
from census.fieldwork.typed.troubles import is_courtesy
from census.fieldwork.typed.words import (
    FILLERS,
    FINISHED,
    KINDS,
    NOT_YET,
    NOTE_MARKS,
    VisitKind,
)
from census.identity.free_text import find_numbers

_NOTE = re.compile(rf"\b(?:{'|'.join(NOTE_MARKS)})\b\W*(.*)", re.IGNORECASE)
_NOT_FINISHED = re.compile(rf"\b(?:{'|'.join(NOT_YET)})\s+(?:{'|'.join(FINISHED)})\b")
_ALONE = (VisitKind.EMPTY, VisitKind.REFUSED, VisitKind.MOVED)
"""Said alone, each of these is one visit; other words of reports are used for much else."""
_LINES = re.compile(r"[\n;]+")
MOST_LINES = 30
"""So many lines of one message are read."""


@dataclass(frozen=True, slots=True)
class LineReading:
    """One meaning of a typed line: what came of visits, or the application's ``four`` counts."""

    block: BlockCode
    visits: Visits = NOTHING
    finished: bool = False
    note: str = ""
    four: FourCounts | None = None


@dataclass(frozen=True, slots=True)
class TypedLine:
    """A line, and what it may mean.

    ``sure`` when there is one meaning and every word was understood. Without a meaning the line is
    about ``blocks``, or about none that its writer may report on. ``of_four``: it speaks of the
    application's four counts. ``unknown`` are words that were not understood, ``no_counts`` numbers
    that are none of houses; ``only_names`` when there is nothing but the block's name. ``note`` is
    what stands behind the word for one. What is ``too_late`` in a long message was not read;
    ``no_report`` is a line that says nothing of a block, between others that do. ``not_finished``:
    it says of its blocks that they are not finished, and nothing else. ``kind`` is what came of a
    visit where a message says that alone, without its block.
    """

    text: str
    readings: tuple[LineReading, ...] = ()
    sure: bool = False
    blocks: tuple[BlockCode, ...] = ()
    of_four: bool = False
    unknown: tuple[str, ...] = ()
    only_names: bool = False
    note: str = ""
    no_counts: tuple[str, ...] = ()
    too_late: bool = False
    no_report: bool = False
    not_finished: bool = False
    kind: VisitKind | None = None


def read_report(
    text: str, own: Sequence[OwnBlock], *, four_counts: bool = False
) -> tuple[TypedLine, ...] | None:
    """Read a message; None where it is no report, such as a question or a greeting.

    With ``four_counts`` a line may say those of the national application.
    """
    if "?" in text or (not own and find_numbers(text)):
        return None
    lines: list[TypedLine] = []
    strange: list[TypedLine] = []
    before: tuple[BlockCode, ...] = ()
    heading: str | None = None
    parted = _parted(text)
    for line in parted[:MOST_LINES]:
        note = _NOTE.search(line)
        named = named_in(line[: note.start()] if note else line, own)
        blocks = named.blocks if named.named else before or tuple(each.block.code for each in own)
        said = note[1].strip() if note else ""
        read = _read_four(line, named, blocks, note=said) if four_counts else None
        read = read or _read(line, named, blocks, note=said, goes_on=bool(before))
        if read is None or not (own or named.named):
            if not is_courtesy(line):
                strange.append(TypedLine(line, no_report=True))
            continue
        if heading is not None and not named.named and lines:
            lines.pop()
        heading = line if read.only_names else None
        before = blocks if named.named else before
        lines.append(read)
    unread = (TypedLine(line, too_late=True) for line in parted[MOST_LINES:])
    if lines:
        return (*lines, *strange, *unread)
    return _kind_alone(text) if own else None


def _kind_alone(text: str) -> tuple[TypedLine, ...] | None:
    """Read a message that is one outcome of a visit and nothing else, such as "kosong"."""
    words = [word for word in re.findall(r"\w+", text.lower()) if word not in FILLERS]
    kind = KINDS.get(words[0]) if len(words) == 1 else None
    return (TypedLine(text.strip(), kind=kind),) if kind in _ALONE else None


def read_counts_of(text: str, block: BlockCode) -> TypedLine:
    """Read an answer about one block: "12 kosong 2"; a number alone is what is done."""
    found = _read(
        text, NamedBlocks((block,), text.lower(), named=True), (block,), note="", goes_on=True
    )
    return found or TypedLine(text, blocks=(block,))


def _read_four(
    line: str, named: NamedBlocks, blocks: tuple[BlockCode, ...], *, note: str
) -> TypedLine | None:
    """Read the application's counts of one block; None where a line does not speak of them.

    Where one of them is missing, or the block is not the only one of its name, it is asked back.
    """
    if not speaks_of_four(named.rest):
        return None
    four = four_counts_in(named.rest)
    if four is None or len(blocks) != 1:
        return TypedLine(line, blocks=blocks, of_four=True, note=note)
    return TypedLine(
        line, (LineReading(blocks[0], note=note, four=four),), sure=True, blocks=blocks
    )


def _read(
    line: str, named: NamedBlocks, blocks: tuple[BlockCode, ...], *, note: str, goes_on: bool
) -> TypedLine | None:
    """Read one line; None where it says nothing of a block."""
    rest = _NOT_FINISHED.sub(" ", named.rest)
    counts = counts_in(rest)
    if rest != named.rest and not (counts.known or note):
        return TypedLine(line, blocks=blocks, not_finished=True)
    says_something = counts.speaks or note or (goes_on and counts.known)
    if not says_something and not (named.named and (counts.known or not counts.doubtful)):
        return None
    meanings = counts.meanings or ((MEANING,) if note and not counts.known else ())
    readings = tuple(
        LineReading(block, meaning.visits, meaning.finished, note)
        for block in blocks
        for meaning in meanings
    )
    return TypedLine(
        line,
        readings,
        len(readings) == 1 and not counts.doubtful,
        blocks,
        unknown=counts.unknown,
        only_names=named.named and not (counts.known or counts.doubtful or note),
        note=note,
        no_counts=counts.no_counts,
    )


def _parted(text: str) -> list[str]:
    """Part a message into lines, and a line with several RT before each of them."""
    parted: list[str] = []
    for line in _LINES.split(text):
        starts = [found.start() for found in RT_RW.finditer(line.lower())]
        cuts = [0, *starts[1:], len(line)]
        parted += [line[start:end].strip() for start, end in pairwise(cuts)]
    return [line for line in parted if line]
