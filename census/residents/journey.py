"""A household's journey through the steps of a phase."""

from dataclasses import dataclass, replace

from census.definition import Phase, Step, StepId
from census.people.submission import SubmissionState

UNSAID = frozenset({SubmissionState.UNKNOWN, SubmissionState.STARTED})
"""Of who is this far it is not known whether they are invited, nor whether they take part."""


@dataclass(frozen=True, slots=True)
class Journey:
    """The steps of a phase, and which of them are done, in any order."""

    phase: Phase
    done: frozenset[StepId] = frozenset()

    @property
    def current(self) -> Step | None:
        """The first step that is not done; None when all are."""
        return next((step for step in self.phase.steps if step.id not in self.done), None)

    @property
    def total(self) -> int:
        """How many steps the phase has."""
        return len(self.phase.steps)

    @property
    def done_count(self) -> int:
        """How many of them are done."""
        return sum(step.id in self.done for step in self.phase.steps)

    @property
    def complete(self) -> bool:
        """Whether every step is done; a phase without steps has nothing to complete."""
        return self.total > 0 and self.current is None

    def position(self, step_id: StepId) -> int:
        """Return the 1-based place of a step; KeyError if the phase has no such step."""
        for place, step in enumerate(self.phase.steps, start=1):
            if step.id == step_id:
                return place
        raise KeyError(step_id)

    def after(self, step_id: StepId) -> "Journey":
        """Return the journey with one more step done; KeyError if the phase has no such step."""
        self.position(step_id)
        return replace(self, done=self.done | {step_id})


def perhaps_uninvited(
    reason: str | None, state: SubmissionState, journey: Journey | None
) -> str | None:
    """Return the ``reason`` that a census knows of the uninvited, for who may still give it.

    Most people are not invited, and a walk through the steps is not for them. Who has done one of
    them was invited, and who has said how it is was asked enough: None.
    """
    begun = journey is None or journey.done_count > 0
    return None if begun or state not in UNSAID else reason
