"""The visits in one unit: its figure, its neighbours, and the villages inside a district."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from census.boards.standing import Standing
from census.pages.visits import VisitsState
from census.units import Unit
from presentation.language import names
from presentation.pages.frame.page import section
from presentation.pages.view import PageView
from presentation.pages.visits import overview
from presentation.pages.visits.boards import visits_table

NEAR = 2


def visited(
    view: PageView, visits: VisitsState, row: Standing, title: str
) -> Iterator[Markup | None]:
    """Show how far the visits in a unit are, who is beside it, and what is inside."""
    board, inside = visits.around(row.unit), visits.inside.get(row.unit.code)
    if board is None:
        return
    yield overview.of_unit(view, visits, row, title)
    near = neighbours(visits.shown(board.standings), row.unit)
    beside = section(
        view.texts.plain("page-neighbours"),
        visits_table(view, board, near, sorts=False),
    )
    within = None
    if inside is not None:
        unit = names.unit_name(view.texts, row.unit)
        rows = visits.shown(inside.standings)
        within = section(
            view.texts.plain("button-open-village", unit=unit),
            visits_table(view, inside, rows, sorts=False),
        )
    yield beside
    yield within


def neighbours(rows: Sequence[Standing], unit: Unit) -> Sequence[Standing]:
    """Return a unit's row with those around it."""
    place = [row.unit.code for row in rows].index(unit.code)
    return rows[max(place - NEAR, 0) : place + NEAR + 1]
