"""How many of an office have finished by name and by a recap, and which one the board counts."""

from collections.abc import Iterator

from census.offices.offices import OfficeList
from census.units import Measure
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html


def by_name(texts: Texts, found: OfficeList) -> Html:
    """Say how many are known by name to have finished."""
    known = found.known
    if known.names.as_of is None:
        return texts("office-by-name-none", listed=found.listed)
    facts = {"finished": known.finished, "listed": found.listed}
    return texts("office-by-name", as_of=known.names.as_of, **facts)


def by_recap(texts: Texts, found: OfficeList) -> Iterator[Html]:
    """Say how many a recap counts, and where that is another number, which one the board shows."""
    recap = found.known.recap
    if recap is not None:
        figures = names.completed_of_base(texts, Measure.EMPLOYEES, recap.completed, recap.base)
        yield texts("office-by-recap", source=recap.source, figures=figures, as_of=recap.as_of)
    if found.known.differs:
        yield board_counts(texts, found)


def board_counts(texts: Texts, found: OfficeList) -> Html:
    """Say whether the board of offices counts recaps or names."""
    return texts(f"office-board-{found.known.counts_from}")
