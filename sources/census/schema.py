"""The schema of census.yaml: its keys, how each value is written, and its meaning."""

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from census.definition import (
    BoardRule,
    EventRule,
    Every,
    Phase,
    PhaseId,
    ReminderRule,
    Slug,
    Step,
    StepId,
)
from census.people.people import Language, Role
from census.people.submission import SubmissionState
from census.units import BoardKind, CountsFrom, Measure, UnitKind
from sources.census.values import (
    FIRST_DAY,
    Bands,
    BoardMeasure,
    ClockTime,
    Day,
    Domain,
    Name,
    TopicName,
    What,
    When,
    Zone,
)


class CensusPart(BaseModel):
    """A part of census.yaml. An unknown key is refused, because it is a typing error."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class PhaseEntry(CensusPart):
    """A phase. Without steps people wait in it.

    ``topics`` are the likely questions at a step, ``at_site`` the steps with a button to the site.
    ``officers`` is the topic that says how a genuine officer looks.
    """

    first_day: Day
    last_day: Day
    steps: tuple[Name, ...] = ()
    topics: dict[Name, tuple[TopicName, ...]] = Field(default_factory=dict)
    at_site: tuple[Name, ...] = ()
    about: tuple[str, ...] = ()
    likely: tuple[TopicName, ...] = ()
    officers: TopicName | None = None

    def to_domain(self, name: str) -> Phase:
        """Return the phase."""
        steps = tuple(
            Step(StepId(step), slugs(self.topics.get(step, ())), step in self.at_site)
            for step in self.steps
        )
        return Phase(
            PhaseId(name),
            self.first_day,
            self.last_day,
            steps,
            self.about,
            slugs(self.likely),
            Slug(self.officers) if self.officers else None,
        )


class ReminderEntry(CensusPart):
    """A row of the table of reminders."""

    role: Role
    phase: Name
    at: ClockTime
    when: tuple[When, ...] = Field(min_length=1)

    def to_domain(self, name: str) -> ReminderRule:
        """Return the rule."""
        return ReminderRule(
            id=name,
            role=self.role,
            phase=PhaseId(self.phase),
            at=self.at,
            on_first_day=FIRST_DAY in self.when,
            days_left=tuple(left for left in self.when if isinstance(left, int)),
            every=tuple(rhythm for rhythm in self.when if isinstance(rhythm, Every)),
        )


class EventEntry(CensusPart):
    """A row of the table of events. Without a phase it applies in any, without a time at once."""

    when: What
    roles: tuple[Role, ...] = Field(min_length=1)
    phase: Name | None = None
    at: ClockTime | None = None

    def to_domain(self, name: str) -> EventRule:
        """Return the rule."""
        trigger, days = self.when
        phase = PhaseId(self.phase) if self.phase else None
        return EventRule(name, trigger, self.roles, days, phase, self.at)


class BoardEntry(CensusPart):
    """What a board ranks."""

    units: tuple[UnitKind, ...] = Field(min_length=1)
    measure: BoardMeasure
    counts: tuple[SubmissionState, ...] = Field(min_length=1)
    bands: Bands = ()
    counts_from: CountsFrom = CountsFrom.RECAP

    @model_validator(mode="after")
    def _names_are_of_employees(self) -> Self:
        if self.counts_from is CountsFrom.PEOPLE and self.measure is not Measure.EMPLOYEES:
            raise ValueError("counts_from: people only where employees are counted")
        return self

    def to_domain(self, kind: BoardKind) -> BoardRule:
        """Return the rule.

        Where started people do not count, it uses the measure of complete ones.
        """
        started = SubmissionState.STARTED in self.counts
        measure = self.measure.whole if started else self.measure.clean
        return BoardRule(kind, self.units, measure, self.counts, self.bands, self.counts_from)


class CensusEntry(CensusPart):
    """The whole census.yaml."""

    zone: Zone
    official_domain: Domain
    languages: tuple[Language, ...] = Field(min_length=1)
    phases: dict[Name, PhaseEntry] = Field(min_length=1)
    reminders: dict[Name, ReminderEntry] = Field(default_factory=dict)
    events: dict[Name, EventEntry] = Field(default_factory=dict)
    finished: dict[Role, Annotated[tuple[SubmissionState, ...], Field(min_length=1)]]
    boards: dict[BoardKind, BoardEntry] = Field(default_factory=dict)
    likely: dict[SubmissionState, tuple[TopicName, ...]] = Field(default_factory=dict)
    cannot_online: Annotated[tuple[Name, ...], Field(min_length=1)] = ("other",)
    looks_up: Literal["nik_and_family_card", "nothing"] = "nik_and_family_card"
    holidays: dict[Day, Annotated[str, Field(min_length=1)]] = Field(default_factory=dict)


def slugs(names: tuple[str, ...]) -> tuple[Slug, ...]:
    """Return the topics of these names."""
    return tuple(map(Slug, names))
