"""How one deployment follows its field work: from when on somebody is warned."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WarningRules:
    """From when on an enumerator's work is worth a warning. All are whole days.

    ``silent_after``: days without any report. ``still_after``: days with reports, in which no
    household was settled. ``pace_over``: the pace is that of so many days. A warning is critical
    after ``critical_after`` days of silence or standstill, and where the work would end
    ``critical_late`` days after the phase, or later.
    """

    silent_after: int = 2
    still_after: int = 3
    pace_over: int = 3
    critical_after: int = 4
    critical_late: int = 5
