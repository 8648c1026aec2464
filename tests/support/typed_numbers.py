"""Looks for the identity numbers that people typed in all that a bot of the tests left behind.

Every town looks into its own database and into the bot's own words when it closes; the server of
PostgreSQL into all its files when it stops; every test into what it logged and printed.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

import pytest

from census.errors import CensusError
from census.identity.numbers import FamilyCardNumber, Nik, Nip
from simulator.cloud.events import Event

LOOKS_LIKE_ONE = re.compile(r"(?<!\d)\d(?:[ .-]?\d){15}(?:(?:[ .-]?\d){2})?(?!\d)")
SO_MANY_DIGITS = re.compile(r"\d{16}")
WITHOUT_GAPS = str.maketrans("", "", " .-")
"""The shortest numbers have 16 digits; gaps between digits are what ``LOOKS_LIKE_ONE`` allows."""
CODE_OF_A_BLOCK = re.compile(r"\d\d\.\d\d\.\d\d\.\d{4}\.\d{4}\.\d\d")
"""Of so many digits too, and to be kept."""
KINDS = (Nik, FamilyCardNumber, Nip)

MANY_DIGITS = re.compile(rb"\d[\d .-]{15,}")
"""Where one of these numbers can stand in a file. To look for just their shape takes four times as
long."""

FEW = 20
"""So many numbers, as one person or a few type them, are found sooner one by one."""

TYPED: set[str] = set()
"""The numbers of the whole run so far, as they were typed and as digits alone."""


def typed_by_people(events: Iterable[Event], bot: int) -> set[str]:
    """Return the identity numbers in what people wrote, and remember them for the whole run."""
    texts = (
        event.message.text
        for event in events
        if event.kind in {"message_new", "message_edited"}
        and event.message is not None
        and event.message.sender_id != bot
    )
    found = {form for text in texts for form in _numbers(text)}
    TYPED.update(found)
    return found


def said_by_bot(events: Iterable[Event], bot: int) -> str:
    """Return all that the bot wrote."""
    messages = (event.message for event in events if event.message is not None)
    return "\n".join(each.text for each in messages if each.sender_id == bot)


def left_in_files(files: Iterable[Path], numbers: Collection[str]) -> list[str]:
    """Return a line for each number that stands in a file."""
    if not numbers:
        return []
    wanted = [each.encode() for each in sorted(numbers)]
    find = _one_by_one if len(wanted) <= FEW else _all_at_once
    return [
        f"{file.name}: {found.decode()}"
        for file in files
        if file.is_file()
        for found in find(wanted, file.read_bytes())
    ]


def _one_by_one(wanted: Sequence[bytes], data: bytes) -> list[bytes]:
    return [each for each in wanted if each in data]


def _all_at_once(wanted: Sequence[bytes], data: bytes) -> list[bytes]:
    places = b"\n".join(MANY_DIGITS.findall(data))
    return _one_by_one(wanted, places) if places else []


def judge_output(report: pytest.TestReport, numbers: Collection[str]) -> None:
    """Fail a test that logged or printed one of the numbers."""
    left = left_in_text("".join(text for _, text in report.sections), numbers)
    if left and report.passed:
        report.outcome, report.longrepr = "failed", f"identity numbers were logged: {left}"


def left_in_text(text: str, numbers: Collection[str]) -> list[str]:
    """Return the numbers that stand in a text."""
    if not SO_MANY_DIGITS.search(text.translate(WITHOUT_GAPS)):
        return []  # so, quickly, for nearly every text
    return sorted(each for each in numbers if each in text)


def _numbers(text: str) -> Iterator[str]:
    for match in LOOKS_LIKE_ONE.finditer(text):
        if CODE_OF_A_BLOCK.fullmatch(match[0]):
            continue
        if _is_one(digits := re.sub(r"\D", "", match[0])):
            yield from (match[0], digits)


def _is_one(digits: str) -> bool:
    for kind in KINDS:
        try:
            kind.parse(digits)
        except CensusError:
            continue
        return True
    return False
