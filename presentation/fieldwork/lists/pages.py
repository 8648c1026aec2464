"""Long lists of the field work on a screen: a page of lines, their numbers as buttons, turning."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from presentation.chat.messages import Button

Line = TypeVar("Line")
IN_A_ROW: Final = 6
"""So many numbers stand side by side; Telegram takes eight."""


@dataclass(frozen=True, slots=True)
class ListPage(Generic[Line]):
    """A page of a list. Lines, pages and the page's ``number`` count from 1."""

    lines: Sequence[Line]
    first: int
    number: int
    count: int

    def numbered(self) -> Iterable[tuple[int, Line]]:
        """Return the lines with their places in the whole list."""
        return enumerate(self.lines, self.first)

    def openers(self, press: Callable[[Line], str]) -> tuple[tuple[Button, ...], ...]:
        """Return rows of buttons that open the lines by their numbers."""
        each = [Button(str(place), press(line)) for place, line in self.numbered()]
        return tuple(
            tuple(each[start : start + IN_A_ROW]) for start in range(0, len(each), IN_A_ROW)
        )

    def turners(self, press: Callable[[int], str]) -> tuple[Button, ...]:
        """Return the buttons that lead to the pages before and after, as far as there are any."""
        beside = ((self.number - 1, "«"), (self.number + 1, "»"))
        return tuple(
            Button(label, press(other)) for other, label in beside if 1 <= other <= self.count
        )


def page_of(lines: Sequence[Line], number: int, size: int) -> ListPage[Line]:
    """Return a page of a list; a number that is none of its pages gives the nearest one."""
    count = max(-(-len(lines) // size), 1)
    number = min(max(number, 1), count)
    first = (number - 1) * size
    return ListPage(lines[first : first + size], first + 1, number, count)
