"""What was measured, as one table: for the terminal, as Markdown, or as JSON for programs."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from rich.console import Console
from rich.table import Table

COLUMNS = ("what", "value", "baseline", "ratio", "least to most")


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A line: the median of what was measured, beside the median of what it is compared with."""

    what: str
    values: Sequence[float]
    unit: str
    baseline: Sequence[float] = ()
    against: str = ""
    decimals: int = 2

    def cells(self) -> tuple[str, ...]:
        """Return the cells as text."""
        middle = median(self.values)
        compared = median(self.baseline) if self.baseline else None
        return (
            self.what,
            f"{self._text(middle)} {self.unit}",
            f"{self._text(compared)} ({self.against})" if compared is not None else self.against,
            f"{middle / compared:.2f}" if compared else "",
            f"{self._text(min(self.values))} to {self._text(max(self.values))}"
            if len(self.values) > 1
            else "",
        )

    def figures(self) -> dict[str, str | float | None]:
        """Return them as numbers, unrounded; None where there is no baseline."""
        middle = median(self.values)
        compared = median(self.baseline) if self.baseline else None
        return {
            "name": self.what,
            "value": middle,
            "unit": self.unit,
            "baseline": compared,
            "ratio": middle / compared if compared else None,
            "least": min(self.values),
            "most": max(self.values),
        }

    def _text(self, value: float) -> str:
        return f"{value:,.{self.decimals}f}"


def document(rows: Sequence[ResultRow]) -> str:
    """Return all rows as JSON, so that two runs can be held against each other."""
    return json.dumps([row.figures() for row in rows], indent=1, ensure_ascii=False) + "\n"


def show(rows: Sequence[ResultRow], *, markdown: bool) -> None:
    """Print all rows."""
    if markdown:
        print(f"| {' | '.join(COLUMNS)} |\n|{' --- |' * len(COLUMNS)}")
        for row in rows:
            print(f"| {' | '.join(row.cells())} |")
        return
    table = Table(title="sensusbot, measured in one run")
    for name in COLUMNS:
        table.add_column(name, justify="left" if name in {"what", "baseline"} else "right")
    for row in rows:
        table.add_row(*row.cells())
    Console().print(table)
