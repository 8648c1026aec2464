"""Which settings may change while the bot runs, and what a file that is read again changes."""

from dataclasses import dataclass
from typing import Any

from bot.settings.settings import Deployment
from bot.settings.values import Section

MAY_CHANGE = frozenset(
    {
        "admins",
        "regents",
        "waves",
        "experiments",
        "targets",
        "quiet",
        "boards",
        "alerts",
        "broadcast",
        "limits",
        "questions",
        "helpdesk",
        "fieldwork",
        "retention",
        "contacts",
        "push.weekly_cap",
        "proofs.kept_for",
        "proofs.remind_after",
        "proofs.accept_when_read",
        "proofs.offline_needs_proof",
        "operations.log_level",
        "operations.ping_every",
    }
)
"""All others hold from the start of the process to its end: a restart reads them."""


@dataclass(frozen=True, slots=True)
class SettingsFileChange:
    """The settings with what may change taken over, and the keys of both kinds that differ."""

    deployment: Deployment
    changed: tuple[str, ...]
    waits: tuple[str, ...]


def taken_over(known: Deployment, read: Deployment, now: Deployment) -> SettingsFileChange:
    """Return what a file that was read again changes.

    ``known`` is the file as it was read last. ``now`` is what holds: it differs from ``known``
    where something waits for a restart, or was given at the start.
    """
    values: dict[str, Any] = {}
    changed: list[str] = []
    waits: list[str] = []
    for name in Deployment.model_fields:
        before, after = getattr(known, name), getattr(read, name)
        if before == after:
            continue
        if name in MAY_CHANGE or not isinstance(before, Section):
            (changed if name in MAY_CHANGE else waits).append(name)
            values |= {name: after} if name in MAY_CHANGE else {}
            continue
        keys = [key for key in type(before).model_fields if _differs(before, after, key)]
        free = [key for key in keys if f"{name}.{key}" in MAY_CHANGE]
        changed += [f"{name}.{key}" for key in free]
        waits += [f"{name}.{key}" for key in keys if key not in free]
        part: Section = getattr(now, name)
        values[name] = part.model_copy(update={key: getattr(after, key) for key in free})
    return SettingsFileChange(now.model_copy(update=values), tuple(changed), tuple(waits))


def _differs(before: Section, after: Section, key: str) -> bool:
    return bool(getattr(before, key) != getattr(after, key))
