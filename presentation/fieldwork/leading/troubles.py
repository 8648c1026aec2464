"""What is wrong with the work of enumerators: warnings, who wants help, what contradicts."""

from collections.abc import Sequence
from typing import Final

from census.fieldwork.following.team import OfficerLine
from census.fieldwork.following.warnings import FieldWarning, WarningKind
from presentation.fieldwork.counts import doubt
from presentation.language.catalogue import Texts
from presentation.language.html import Html, escape, lines

SHOWN_DOUBTS: Final = 2


def troubles(texts: Texts, shown: Sequence[OfficerLine]) -> Html | None:
    """Say who needs somebody, and why, below a table."""
    return lines(
        *(
            lines(Html(f"<b>{escape(each.worker.name)}</b>"), *said)
            for each in shown
            if (said := trouble(texts, each))
        )
    )


def trouble(texts: Texts, line: OfficerLine) -> Sequence[Html]:
    """Return what is wrong with somebody's work."""
    warned = [warning(texts, line.warning)] if line.warning else []
    wants = line.wants_help
    asked = [texts("fieldteam-wants-help", since=wants)] if wants else []
    return [*warned, *asked, *doubts(texts, line)]


def doubts(texts: Texts, line: OfficerLine) -> Sequence[Html]:
    """Say what the office's export says otherwise of somebody's blocks, the first of it."""
    more = len(line.doubted) - SHOWN_DOUBTS
    said = [doubt(texts, each) for each in line.doubted[:SHOWN_DOUBTS]]
    return [*said, *([texts("fieldteam-more", count=more)] if more > 0 else [])]


def warning(texts: Texts, found: FieldWarning) -> Html:
    """Say what is wrong with somebody's work, in one line."""
    mark = "🔴" if found.critical else "🟠"
    if found.kind is WarningKind.LATE:
        if found.ends_on is None:
            return texts("fieldteam-warn-never", mark=mark)
        return texts("fieldteam-warn-late", mark=mark, day=found.ends_on, days=found.days)
    return texts(f"fieldteam-warn-{found.kind}", mark=mark, days=found.days)
