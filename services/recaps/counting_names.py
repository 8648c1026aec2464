"""Boards made from names: what is known of each roster, kept beside the recaps as it changes.

A count is kept as a snapshot of its own kind, so that ranks, days and notices follow as from a
recap. Only offices of which something is known by name are counted: nothing known is no nought.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from datetime import datetime

from census.definition import BoardRule
from census.offices.finished import NamedCount
from census.recaps.recap import RecapRow, Snapshot
from census.units import CountedFigure, CountsFrom, UnitCode
from services.boards.archive import HISTORY
from services.offices.digests import plan_head_digests
from services.ports.unit_of_work import UnitOfWork
from services.recaps.corrections import Readers, readers_of, tell_readers
from services.rules.push_rules import PushRules

BY = "names"
"""Who publishes and withdraws these counts."""

Named = Mapping[UnitCode, NamedCount]


async def count_names(uow: UnitOfWork, rules: PushRules, *, at: datetime) -> int:
    """Keep what names say now, where it is not what boards show; return how many heads will hear.

    A count carries the newest moment of which names of its office are known. Where that went back,
    because a file was taken back, what was counted since is withdrawn, and who heard of it is told.
    Days before stay as they were known.
    """
    heads = 0
    for rule in rules.census.boards:
        if rule.counts_from is CountsFrom.PEOPLE:
            await uow.snapshots.take_turn()
            heads += await _count(uow, rules, rule, at)
    return heads


async def _count(uow: UnitOfWork, rules: PushRules, rule: BoardRule, at: datetime) -> int:
    units = {unit.code for kind in rule.units for unit in await uow.units.within(kind)}
    counts = await uow.finished.counts()
    named = {code: names for code, names in counts.items() if code in units and names.as_of}
    shown = await _shown(uow, rule, units)
    gone = {code for code, figure in shown.items() if _went_back(named.get(code), figure)}
    readers: Readers = {}
    if gone:
        readers = await _withdraw(uow, rules, rule, gone, named, at=at)
        shown = await _shown(uow, rule, units)
    heads = 0
    for as_of, rows in _changed(rule, named, shown).items():
        kept = await uow.snapshots.add(
            rows, as_of=as_of, source="", by=BY, counts_from=CountsFrom.PEOPLE
        )
        await uow.snapshots.publish(kept.id, at=at, by=BY)
        published = await uow.snapshots.get(kept.id)
        heads += await plan_head_digests(uow, rules, published or kept, at=at, exclude=readers)
    return heads


async def _shown(
    uow: UnitOfWork, rule: BoardRule, units: Iterable[UnitCode]
) -> Mapping[UnitCode, CountedFigure]:
    codes = sorted(units)
    if not codes:
        return {}
    return await uow.snapshots.newest_figures(rule.measure, codes, counts_from=CountsFrom.PEOPLE)


def _went_back(names: NamedCount | None, figure: CountedFigure) -> bool:
    return names is None or names.as_of is None or names.as_of < figure.as_of


async def _withdraw(
    uow: UnitOfWork,
    rules: PushRules,
    rule: BoardRule,
    gone: AbstractSet[UnitCode],
    named: Named,
    *,
    at: datetime,
) -> Readers:
    """Withdraw the counts of offices that are of a moment of which nothing is known any more."""
    published = await uow.snapshots.published(rule, limit=HISTORY)
    rows = await uow.snapshots.unit_rows([each.id for each in published], rule, gone)
    wrong = [
        each
        for each in published
        if any(_is_past(each, named.get(row.unit)) for row in rows[each.id])
    ]
    readers = await readers_of(uow, rules, wrong, at=at, named=gone)
    for each in wrong:
        await uow.snapshots.withdraw(each.id, at=at, by=BY)
    if wrong:
        await tell_readers(uow, rules, readers, wrong[0], at=at)
    return readers


def _is_past(snapshot: Snapshot, names: NamedCount | None) -> bool:
    return names is None or names.as_of is None or names.as_of < snapshot.as_of


def _changed(
    rule: BoardRule, named: Named, shown: Mapping[UnitCode, CountedFigure]
) -> Mapping[datetime, list[RecapRow]]:
    """Return the counts that boards do not show yet, by their moment, the oldest first."""
    found = defaultdict[datetime, list[RecapRow]](list)
    for code, names in sorted(named.items()):
        before, finished = shown.get(code), names.finished(rule.counts)
        told = before and (before.completed, before.base, before.as_of)
        if names.as_of is not None and told != (finished, names.listed, names.as_of):
            found[names.as_of].append(RecapRow(code, rule.measure, finished, names.listed))
    return dict(sorted(found.items()))
