"""The end of a campaign in the tables: what goes into the archive, and what is erased."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Select, Table, case, cast, delete, func, select, tuple_, update
from sqlalchemy import Text as SqlText

from services.ports.operations.all_tables import ArchivedTable
from storage.engine.repository import Repository
from storage.people.mentions import ERASED
from storage.tables import bookkeeping, campaign, data, fieldwork, operations, push, records
from storage.tables.people import asked, helpdesk, people, proofs
from storage.tables.whole import metadata

PAGE = 10_000
STAYS = {
    *(data.units, data.bases, data.snapshots, data.snapshot_rows, data.snapshot_contents),
    data.milestones,
    *(campaign.calendar_changes, campaign.calendar_moves),
    *(bookkeeping.deployment_facts, operations.versions),
}
"""Without these the bot could not start to say that it is over, nor a certificate be verified;
they hold nobody then."""

_NAMED = (
    (data.snapshots, ("staged_by", "published_by", "withdrawn_by", "reason")),
    (campaign.calendar_changes, ("actor", "reason")),
)
"""Columns of what stays in which somebody is named, or writes."""


@dataclass(frozen=True, slots=True)
class _Archived:
    """What the archive takes of the tables: as it is, or counted."""

    name: str
    query: Select[*tuple[Any, ...]]


def _as_it_is(table: Table, *without: str) -> _Archived:
    """Take all columns but some, in the order of the key."""
    columns = [column for column in table.c if column.name not in without]
    return _Archived(table.name, select(*columns).order_by(*table.primary_key))


def _counted(name: str, *by: Column[str]) -> _Archived:
    """Count a table by some of its columns."""
    number = func.count().label("number")
    return _Archived(name, select(*by, number).group_by(*by).order_by(*by))


def _has(column: Column[int] | Column[str], name: str) -> Column[str]:
    said = case((column.is_(None), "no"), else_="yes")
    return cast(said, SqlText).label(name)  # type: ignore[return-value]


_p, _h = people, helpdesk
ARCHIVE = (
    _as_it_is(data.units, "folded_name"),
    _as_it_is(data.bases),
    _as_it_is(data.snapshots, *_NAMED[0][1], "warnings", "file_hash"),
    _as_it_is(data.snapshot_rows),
    _as_it_is(data.milestones, "told_at", "code"),
    _as_it_is(campaign.calendar_moves),
    _as_it_is(fieldwork.blocks),
    _as_it_is(fieldwork.block_counts),
    _as_it_is(fieldwork.block_progress, "reason", "typed"),
    _counted("people_by_role", _p.grants.c.role),
    _counted("people_by_language", _p.people.c.language),
    _counted("people_with_reminders", _p.people.c.reminders),
    _counted("steps_done", _p.journey_steps.c.phase, _p.journey_steps.c.step),
    _counted("submissions", _p.submissions.c.kind, _p.submissions.c.state),
    _counted("messages", push.deliveries.c.kind, push.deliveries.c.state),
    _counted("receipts", proofs.proofs.c.office, proofs.proofs.c.state),
    _counted("employees", records.employees.c.office, _has(records.employees.c.chat, "joined")),
    _counted("companies", records.companies.c.kind, records.companies.c.state),
    _counted("requests_for_help", _h.help_requests.c.unit, _h.help_requests.c.ending),
    _counted("families_helped", _h.assisted_families.c.village),
    _counted("questions", asked.asked_questions.c.topic, asked.asked_questions.c.fate),
    _counted("words_of_visits", fieldwork.visit_words.c.village, fieldwork.visit_words.c.kind),
)
"""The archive, each with the name of its file. No column holds a chat, a hash, a name or words."""


class StoredCampaignEnd(Repository):
    """The port ``CampaignEnd``."""

    def archived(self) -> Sequence[ArchivedTable]:
        """Return what an archive without persons holds: figures of units, and counts."""
        return [
            ArchivedTable(
                each.name,
                [column.name for column in each.query.selected_columns],
                self._pages(each.query),
            )
            for each in ARCHIVE
        ]

    async def kept(self) -> Mapping[str, int]:
        """Count the rows that the end erases, by table; empty tables are left out."""
        found: dict[str, int] = {}
        for table in metadata.sorted_tables:
            if table not in STAYS:
                rows = await self._transaction.value(select(func.count()).select_from(table))
                if rows:
                    found[table.name] = rows
        return found

    async def erase(self, *, at_most: int) -> int:
        """Erase rows of one table, at most so many; return how many. None are left at 0."""
        for table in reversed(metadata.sorted_tables):
            if table in STAYS:
                continue
            key = tuple(table.primary_key)
            some = select(*key).limit(at_most)
            erased = await self._transaction.change(delete(table).where(tuple_(*key).in_(some)))
            if erased:
                return erased
        drafts = delete(data.snapshots).where(data.snapshots.c.published_at.is_(None))
        await self._transaction.run(drafts)
        for table, columns in _NAMED:
            for name in columns:
                spoken = update(table).where(table.c[name] != "")
                await self._transaction.run(spoken.values({name: ERASED}))
        return 0

    async def _pages(self, query: Select[*tuple[Any, ...]]) -> AsyncIterator[Sequence[object]]:
        skipped = 0
        while rows := await self._transaction.all(query.limit(PAGE).offset(skipped)):
            for row in rows:
                yield tuple(row)
            skipped += len(rows)
