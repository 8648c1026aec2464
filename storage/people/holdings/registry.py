"""The registry of all tables: each holds people, or it is said why it holds nobody.

A table that is in neither list fails a test, and so does one that still speaks of somebody erased.
"""

from collections.abc import Mapping

from storage.people.holdings.of_nobody import AGING
from storage.people.holdings.of_people import ACCOUNT, PROGRESS
from storage.people.holdings.of_work import ACTS, DUTIES, HELPED, VISITED

__all__ = ["AGING", "HOLDINGS", "NOBODY"]

HOLDINGS = (*ACCOUNT, *PROGRESS, *HELPED, *VISITED, *DUTIES, *ACTS)
"""The tables that hold people. What is found old through another table stands before that table."""

NOBODY: Mapping[str, str] = {
    "answer_verdicts": "whether an answer helped, without a name or an account",
    "asked_questions": "words of questions, without a name, an account or a number",
    "bases": "sizes of units",
    "block_counts": "counts of households by block, without a name",
    "block_progress": "counts of blocks and their state",
    "block_lists": "which file the blocks are from",
    "blocks": "counts of households by block, without a name",
    "calendar_moves": "days of phases",
    "deployment_facts": "facts of the deployment",
    "elections": "names of running processes, by what only one of them does at a time",
    "field_assignments": "codes of blocks with numbers of badges; names are in the list",
    "field_teams": "numbers of badges; names are in the list",
    "handled_updates": "numbers of updates and the questions they found, for two days",
    "job_runs": "times of jobs",
    "kept_pictures": "pictures of broadcasts",
    "learned_examples": "phrasings of questions that an admin attached to an answer",
    "milestones": "what units have reached",
    "old_hashes": "hashes under the key before, while it is rotated; they go with the person, too",
    "opened_waves": "names of waves",
    "pictures": "file ids of drawn pictures",
    "registry_imports": "how far a file was read",
    "senders": "running processes",
    "silence": "when Telegram asked for a pause",
    "snapshot_contents": "which figures a recap has",
    "snapshot_rows": "figures of units",
    "units": "areas and workplaces",
    "versions": "how often something that processes hold in memory was changed",
}
"""The tables that hold nobody, and why."""
