"""The tables. Chats, units and hashes refer to each other by value.

Only parts of one whole are tied by foreign keys: a roster may come before its offices, a grant
before the person presses start.
"""

from storage.tables.asked import answer_verdicts, asked_questions, learned_examples
from storage.tables.bookkeeping import (
    attempts,
    audit,
    deployment_facts,
    handled_updates,
    job_runs,
    kept_pictures,
    pictures,
    questions,
)
from storage.tables.campaign import calendar_changes, calendar_moves, opened_waves
from storage.tables.data import (
    bases,
    explained_columns,
    snapshot_contents,
    snapshot_rows,
    snapshots,
    units,
)
from storage.tables.groups import board_looks, bound_groups, group_codes
from storage.tables.people import grants, journey_steps, people, submission_events, submissions
from storage.tables.push import broadcasts, deliveries
from storage.tables.records import (
    employees,
    finished_imports,
    finished_lines,
    households,
    registry,
    registry_history,
    registry_imports,
    replaced_households,
    replaced_pairs,
)
from storage.tables.senders import senders, silence
from storage.tables.shared import metadata

__all__ = [
    "answer_verdicts",
    "asked_questions",
    "attempts",
    "audit",
    "bases",
    "board_looks",
    "bound_groups",
    "broadcasts",
    "calendar_changes",
    "calendar_moves",
    "deliveries",
    "deployment_facts",
    "employees",
    "explained_columns",
    "finished_imports",
    "finished_lines",
    "grants",
    "group_codes",
    "handled_updates",
    "households",
    "job_runs",
    "journey_steps",
    "kept_pictures",
    "learned_examples",
    "metadata",
    "opened_waves",
    "people",
    "pictures",
    "questions",
    "registry",
    "registry_history",
    "registry_imports",
    "replaced_households",
    "replaced_pairs",
    "senders",
    "silence",
    "snapshot_contents",
    "snapshot_rows",
    "snapshots",
    "submission_events",
    "submissions",
    "units",
]
