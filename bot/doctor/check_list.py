"""What the doctor found: a finding for each piece, for people and for programs."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

Value = TypeVar("Value")

MARKS = {"well": "✓", "remark": "!", "wrong": "✗"}


class PieceState(StrEnum):
    """How a piece of the deployment is."""

    WELL = "well"
    REMARK = "remark"
    """It works, and is perhaps not meant so."""
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class PieceFound:
    """What was found of a piece; of one that is not well ``words`` say what to do."""

    piece: str
    state: PieceState
    words: str

    def __str__(self) -> str:
        return f"{MARKS[self.state]} {self.piece}: {self.words}"


class CheckList:
    """The findings so far; each is told as it is made."""

    def __init__(self, tell: Callable[[PieceFound], None]) -> None:
        self.healthy = True
        self._said: set[str] = set()
        self._tell = tell

    def note(
        self, piece: str, look: Callable[[], Value], words: Callable[[Value], str]
    ) -> Value | None:
        """Check a piece and tell its state; None when something is wrong with it."""
        try:
            found = look()
            self._tell(PieceFound(piece, PieceState.WELL, words(found)))
        except Exception as trouble:  # noqa: BLE001 - every mistake is a result of the check
            self._complain(piece, trouble)
            return None
        return found

    async def wait(
        self, piece: str, look: Callable[[], Awaitable[Value]], words: Callable[[Value], str]
    ) -> Value | None:
        """Do the same for a piece that takes a while."""
        try:
            found = await look()
        except Exception as trouble:  # noqa: BLE001 - every mistake is a result of the check
            self._complain(piece, trouble)
            return None
        return self.note(piece, lambda: found, words)

    async def look(self, piece: str, look: Callable[[], Awaitable[tuple[str, str]]]) -> None:
        """Check a piece that works and may have more to say: how it is, and what to remark."""
        try:
            said, more = await look()
        except Exception as trouble:  # noqa: BLE001 - every mistake is a result of the check
            self._complain(piece, trouble)
        else:
            if more:
                self.remark(piece, f"{said}; {more}")
            else:
                self.note(piece, lambda: said, str)

    def remark(self, piece: str, words: str) -> None:
        """Tell what is perhaps not meant so."""
        self._tell(PieceFound(piece, PieceState.REMARK, words))

    def _complain(self, piece: str, trouble: Exception) -> None:
        self.healthy = False
        words = str(trouble) or type(trouble).__name__
        known = words in self._said
        self._said.add(words)
        words = "waits for what is wrong above" if known else words
        self._tell(PieceFound(piece, PieceState.WRONG, words))


def findings_as_json(findings: list[PieceFound], *, well: bool) -> str:
    """Return the findings for a program: whether all is well, and each piece with its state."""
    pieces = [{"piece": each.piece, "state": each.state, "words": each.words} for each in findings]
    return json.dumps({"well": well, "pieces": pieces}, ensure_ascii=False, indent=2)
