"""Short names of enumerators on buttons, so that no two of them read alike."""

from collections.abc import Mapping, Sequence
from typing import Final

from census.fieldwork.workers import Badge, Fieldworker
from presentation.language.names import shortened

LEAST_ROOM: Final = 4
"""With less room for a name the badge stands alone."""


def told_apart(workers: Sequence[Fieldworker], longest: int) -> Mapping[Badge, str]:
    """Return a name of at most so many characters for each, never the same one twice.

    Who shares the first name gets the initial of the last name; who shares that too, the badge.
    """
    return {worker.badge: _name(worker, workers, longest) for worker in workers}


def _name(worker: Fieldworker, workers: Sequence[Fieldworker], longest: int) -> str:
    short, first = shortened(worker.name, longest), _words(worker)[0]
    alike = [each for each in workers if each.badge != worker.badge and _words(each)[0] == first]
    if not alike or (short == worker.name and all(each.name != short for each in alike)):
        return short
    if all(_initial(each) != _initial(worker) for each in alike):
        return f"{shortened(first, longest - 3)} {_initial(worker)}."
    room = longest - len(worker.badge) - 1
    named = f"{shortened(worker.name, room)} " if room >= LEAST_ROOM else ""
    return f"{named}{worker.badge[-longest:]}"


def _initial(worker: Fieldworker) -> str:
    return _words(worker)[-1][0]


def _words(worker: Fieldworker) -> list[str]:
    """Return the words of a name without degrees, which stand behind a comma."""
    return worker.name.split(",")[0].split() or [worker.name]
