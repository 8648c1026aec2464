"""Boards from names: the counts of each roster, stored like recaps when they change.

A count is stored as a snapshot of its own kind, so ranks, days and notices work as for a recap.
Only offices of which some names are known are counted: without names the count is unknown, and not
0.
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
from services.recaps.final_figures import tell_changed
from services.rules.push_rules import PushRules

BY = "names"
"""The actor who publishes and withdraws these counts."""

NamedCounts = Mapping[UnitCode, NamedCount]


async def count_names(uow: UnitOfWork, rules: PushRules, *, at: datetime) -> int:
    """Store the counts of names that boards do not show yet; return how many heads get news.

    A count carries the newest moment for which names of its office are known. Where that moment
    went back, because a file was taken back, later counts are withdrawn, and their readers are
    told. Earlier days stay. Once the lists are forgotten, what was counted from them stays.
    """
    heads = 0
    if not rules.keeps_lists(at):
        return heads
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
        await tell_changed(uow, rules, published or kept, at=at, exclude=readers)
    return heads


async def _shown(
    uow: UnitOfWork, rule: BoardRule, units: Iterable[UnitCode]
) -> Mapping[UnitCode, CountedFigure]:
    codes = sorted(units)
    if not codes:
        return {}
    return await uow.figures.newest_figures(rule.measure, codes, counts_from=CountsFrom.PEOPLE)


def _went_back(names: NamedCount | None, figure: CountedFigure) -> bool:
    return names is None or names.as_of is None or names.as_of < figure.as_of


async def _withdraw(
    uow: UnitOfWork,
    rules: PushRules,
    rule: BoardRule,
    gone: AbstractSet[UnitCode],
    named: NamedCounts,
    *,
    at: datetime,
) -> Readers:
    """Withdraw counts of a moment for which no names are known any more."""
    published = await uow.snapshots.published(rule, limit=HISTORY)
    counts = await uow.figures.unit_counts([each.id for each in published], rule, gone)
    wrong = [
        each
        for each in published
        if any(_is_past(each, named.get(unit)) for unit in counts[each.id])
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
    rule: BoardRule, named: NamedCounts, shown: Mapping[UnitCode, CountedFigure]
) -> Mapping[datetime, list[RecapRow]]:
    """Return the counts that boards do not show yet, by their moment, the oldest first."""
    found = defaultdict[datetime, list[RecapRow]](list)
    for code, names in sorted(named.items()):
        before, finished = shown.get(code), names.finished(rule.counts)
        stored = before and (before.completed, before.base, before.as_of)
        if names.as_of is not None and stored != (finished, names.size, names.as_of):
            found[names.as_of].append(RecapRow(code, rule.measure, finished, names.size))
    return dict(sorted(found.items()))
