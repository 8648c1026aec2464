"""How many of an office have finished by name and by a recap, and which one the board counts."""

from collections.abc import Iterator

from census.companies.registration import KINDS
from census.offices.finished import OfficeKnowledge
from census.offices.offices import OfficeList
from census.units import CountsFrom, Measure, Unit
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines


def by_name(texts: Texts, found: OfficeList) -> Html:
    """Say how many are known by name to have finished."""
    known = found.known
    whose = "company" if found.office.kind in KINDS else "office"
    if known.names.as_of is None:
        return texts(f"{whose}-by-name-none", listed=known.names.size)
    facts = {"finished": known.finished, "listed": known.names.size}
    return texts(f"{whose}-by-name", as_of=known.names.as_of, **facts)


def by_recap(texts: Texts, found: OfficeList) -> Iterator[Html]:
    """Say how many a recap counts, and where that is another number, which one the board shows."""
    recap = found.known.recap
    if recap is not None:
        figures = names.completed_of_base(texts, Measure.EMPLOYEES, recap.completed, recap.base)
        yield texts("office-by-recap", source=recap.source, figures=figures, as_of=recap.as_of)
    if found.known.differs:
        yield board_counts(texts, found)


def board_counts(texts: Texts, found: OfficeList) -> Html:
    """Say whether the board of offices counts recaps or names, or does not change any more."""
    counts = found.known.counts_from
    over = counts is CountsFrom.RECAP and not found.calls
    return texts(f"office-board-{'final' if over else counts}")


def company_line(texts: Texts, office: Unit, known: OfficeKnowledge) -> Html | None:
    """Return how many of a company's employees are done, once somebody has joined."""
    if office.kind not in KINDS or not known.names.size:
        return None
    return texts("company-count", finished=known.finished, size=known.names.size)


def unranked(texts: Texts, office: Unit, known: OfficeKnowledge | None = None) -> Html:
    """Say that an office is not on the board; of a company, whose people are known, why."""
    if office.kind not in KINDS:
        return texts("office-not-ranked")
    if known is None:
        return texts("company-unranked")
    counted = company_line(texts, office, known)
    return lines(counted, texts("company-not-ranked", counts=known.counts_from))
