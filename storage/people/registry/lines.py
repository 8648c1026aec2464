"""Which line of a registry counts, and which state of a submission it leads to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import itemgetter

from census.people.people import KeyedHash
from census.people.submission import SubmissionState, furthest
from services.ports.registers import HouseholdProgress, RegistryEntry
from storage.tables.columns import Foreign

_HOUSEHOLD = itemgetter(RegistryEntry._fields.index("household"))
_ORDER = {progress: place for place, progress in enumerate(HouseholdProgress)}


@dataclass(frozen=True, slots=True)
class Known:
    """What was stored of a household before."""

    progress: HouseholdProgress
    as_of: datetime | None
    state: SubmissionState | Foreign
    illustrative: bool = False
    number: int = 0


NOTHING = Known(HouseholdProgress.NOT_YET, None, SubmissionState.UNKNOWN)


WORDS = {progress: progress.value for progress in HouseholdProgress}
"""What is stored of each progress."""


def newest_of(entries: Sequence[RegistryEntry]) -> Mapping[KeyedHash, RegistryEntry]:
    """Return of each household the newest line, the furthest of equally new ones.

    They are in the order of households.
    """
    entries = sorted(entries, key=_HOUSEHOLD)
    newest = dict(zip(map(_HOUSEHOLD, entries), entries, strict=True))
    if len(newest) == len(entries):
        return newest
    for entry in entries:
        other = newest[entry.household]
        if other is not entry and _weight(entry) > _weight(other):
            newest[entry.household] = entry
    return newest


def _weight(entry: RegistryEntry) -> tuple[datetime, int]:
    return entry.as_of, _ORDER[entry.progress]


def state_after(known: Known, progress: HouseholdProgress) -> SubmissionState | Foreign:
    """Return the state that a change of progress leads to; what a newer version wrote stays.

    Forward it leads to what the office says, unless people are further by their own word. Back
    it leads only where the state was the office's own: a claim outlives a correction.
    """
    if isinstance(known.state, Foreign):
        return known.state
    said = progress.state
    back = _ORDER[progress] < _ORDER[known.progress]
    if back and known.state is known.progress.state:
        return said
    return furthest([known.state, said])


def step_of(known: Known, progress: HouseholdProgress) -> tuple[str, str, str] | None:
    """Return the states before and after a change of progress, with its reason, as texts.

    None where the state stays, or is of a newer release.
    """
    after = state_after(known, progress)
    if isinstance(after, Foreign) or isinstance(known.state, Foreign) or after is known.state:
        return None
    return known.state.value, after.value, progress.value


FIRST_STEPS = {progress: step_of(NOTHING, progress) for progress in HouseholdProgress}
"""The steps of households that nothing was known of."""


def _counts(entry: RegistryEntry, known: Known | None) -> bool:
    """Whether a line is newer than what is known of its household, or as new and as far.

    So the order of lines, and repeating some, change nothing in the end.
    """
    if known is None or known.as_of is None:
        return True
    return _weight(entry) >= (known.as_of, _ORDER[known.progress])


def says_more(entry: RegistryEntry, known: Known | None) -> bool:
    """Whether a line counts and is not word for word what is known."""
    said = (entry.progress, entry.as_of, entry.illustrative)
    same = known is not None and said == (known.progress, known.as_of, known.illustrative)
    return not same and _counts(entry, known)


def changes_progress(entry: RegistryEntry, known: Known | None) -> bool:
    """Whether a line counts and says another progress than what is known."""
    before = known.progress if known else HouseholdProgress.NOT_YET
    return entry.progress is not before and _counts(entry, known)
