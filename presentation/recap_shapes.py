"""What of a recap is shown: the use cases' own values have these shapes."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from census.findings import Finding
from census.ranking import Standing
from census.units import Measure, Unit


class Snapshot(Protocol):
    """A recap as stored."""

    @property
    def id(self) -> int:
        """Its number."""

    @property
    def as_of(self) -> datetime:
        """When the figures were so."""

    @property
    def source(self) -> str:
        """Where they are from."""

    @property
    def illustrative(self) -> bool:
        """Whether they were made up for a demonstration."""


class Total(Protocol):
    """A measure's sum over all units."""

    @property
    def before(self) -> int | None:
        """The sum before; None the first time."""

    @property
    def completed(self) -> int:
        """The sum now."""

    @property
    def base(self) -> int:
        """What it is a part of; 0 when that is not known."""


class Change(Protocol):
    """A unit's count before and after."""

    @property
    def unit(self) -> Unit:
        """The unit."""

    @property
    def measure(self) -> Measure:
        """What is counted."""

    @property
    def before(self) -> int | None:
        """The count before; None for a unit that was not there."""

    @property
    def after(self) -> int:
        """The count now."""


class Preview(Protocol):
    """What publishing a recap would change."""

    @property
    def snapshot(self) -> Snapshot:
        """The recap."""

    @property
    def rows(self) -> int:
        """How many rows it has."""

    @property
    def totals(self) -> Mapping[Measure, Total]:
        """The sums, by what is counted."""

    @property
    def changes(self) -> Sequence[Change]:
        """What changes, the largest growth first."""

    @property
    def climbs(self) -> Sequence[Standing]:
        """Who climbs, the highest first."""

    @property
    def warnings(self) -> Sequence[Finding]:
        """What a person should look at before."""


class Published(Protocol):
    """A published recap."""

    @property
    def snapshot(self) -> Snapshot:
        """The recap."""

    @property
    def notices(self) -> int:
        """How many will hear that their rank changed."""

    @property
    def again(self) -> bool:
        """Whether it had been published before, so that nothing was done."""
