"""The days of visits in the demonstration: what enumerators report, and coordinators decide.

A day is made from where the blocks stand, so it goes on from whatever people did meanwhile. How
somebody works comes from a fixed seed.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from census.fieldwork.allocation import Allocation
from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.following.pace import DAY
from census.fieldwork.following.tally import settled
from census.fieldwork.progress import BlockProgress, BlockState, EntryKind, NewEntry, Visits
from census.fieldwork.workers import Badge
from sources.demo.curves import WIB
from sources.demo.shares import Chance

MORNING = time(8, 30)
IN_THE_DAY = 240
"""Minutes in which people begin."""
REASONS = ("Ada rumah yang terlewat", "Angkanya belum cocok", "Kunjungan ulang belum selesai")
OUT_OF = 100
REOPENED, LOOKED_AT_LATE = 4, 15
"""Of a hundred finished blocks."""
SILENT, STILL, SLOW = 6, 10, 13
"""Of a hundred enumerators: up to 6 are silent for some days, to 10 meet nobody, to 13 are slow."""
HELPED_FOR = 7 * DAY
"""So long before the last day who was slow gets help."""
REFUSED, EMPTY, MOVED, COME_BACK = 2, 5, 2, 2
"""Of a hundred first visits."""
CLOSING = 2 * DAY
"""In the last days everybody is met."""


@dataclass(frozen=True, slots=True)
class VisitedField:
    """Where the field work stands in the morning of a day, between the phase's first and last.

    ``played`` are the badges of the cast: whose acts are their own. ``chats`` are of who joined.
    """

    allocation: Allocation
    blocks: Mapping[BlockCode, Block]
    progress: Mapping[BlockCode, BlockProgress]
    day: date
    first: date
    last: date
    played: Collection[Badge] = ()
    chats: Mapping[Badge, int] = field(default_factory=dict)

    def at(self, minutes: int) -> datetime:
        """Return a moment of the day, so long after its beginning."""
        return datetime.combine(self.day, MORNING, WIB) + timedelta(minutes=minutes)

    def act(
        self,
        code: BlockCode,
        kind: EntryKind,
        minutes: int,
        *,
        by: Badge | None = None,
        visits: Visits | None = None,
        words: str = "",
    ) -> NewEntry:
        """Return an act on a block, of its enumerator or of somebody else (``by``)."""
        owner = self.allocation.blocks[code]
        actor = self.chats.get(by or owner, 0)
        at, counts = self.at(minutes), visits or Visits()
        return NewEntry(code, kind, owner, actor, at, self.day, counts, words)


def acts_of_day(seen: VisitedField) -> list[NewEntry]:
    """Return what all but the cast do on a day, in the order in which it is recorded."""
    own: dict[Badge, list[Block]] = {}
    for code, badge in seen.allocation.blocks.items():
        if badge not in seen.played and code in seen.blocks:
            own.setdefault(badge, []).append(seen.blocks[code])
    reports = (act for badge, blocks in own.items() for act in _reports(seen, badge, blocks))
    return [*_decisions(seen), *reports]


def _decisions(seen: VisitedField) -> Iterator[NewEntry]:
    """Yield what coordinators decide on the blocks that were finished by the day before."""
    for code, now in seen.progress.items():
        owner = seen.allocation.blocks.get(code)
        if owner is None or now.state is not BlockState.FINISHED or now.since is None:
            continue
        lead = seen.allocation.teams.get(owner)
        waited = (seen.day - now.since.astimezone(WIB).date()).days
        chance = Chance(f"check of {code}")
        late = chance.draw(1, OUT_OF) <= LOOKED_AT_LATE and seen.last - seen.day > CLOSING
        if lead in seen.played or waited < 1 + late:
            continue
        again = chance.draw(1, OUT_OF) <= REOPENED and not now.reason and seen.day < seen.last
        kind = EntryKind.REOPENED if again else EntryKind.APPROVED
        words = REASONS[chance.draw(0, len(REASONS) - 1)] if again else ""
        yield seen.act(code, kind, chance.draw(0, IN_THE_DAY), by=lead, words=words)


def _reports(seen: VisitedField, badge: Badge, blocks: Sequence[Block]) -> Iterator[NewEntry]:
    """Yield what an enumerator reports: block after block, as many households as the day has.

    They begin where the least is left, so that something is finished soon.
    """
    smallest = sorted(blocks, key=lambda block: block.left)
    open_ = [block for block in smallest if _now(seen, block).state in _UNFINISHED]
    chance = Chance(f"visits of {badge} on {seen.day}")
    minutes = chance.draw(0, IN_THE_DAY)
    quota = _quota(seen, badge, open_, chance) if open_ else None
    if quota is None:
        return
    for block in open_:
        now = _now(seen, block)
        if not quota:
            visits = _nobody_met(block, now)
        else:
            visits = _visited(block, now, quota, chance, closing=seen.last - seen.day <= CLOSING)
        if visits != Visits():
            minutes += 15
            yield seen.act(block.code, EntryKind.VISITS, minutes, visits=visits)
        after = now.visits + visits
        if quota and settled(after) >= block.left and not after.empty + after.come_back:
            yield seen.act(block.code, EntryKind.FINISHED, minutes)
        quota -= visits.visited + max(-visits.empty, 0) + max(-visits.come_back, 0)
        if quota <= 0:
            return


_UNFINISHED = (BlockState.OPEN, BlockState.REOPENED)


def _now(seen: VisitedField, block: Block) -> BlockProgress:
    return seen.progress.get(block.code) or BlockProgress(block.code)


def _quota(seen: VisitedField, badge: Badge, blocks: Sequence[Block], chance: Chance) -> int | None:
    """Return how many households are settled today; 0 if nobody is met, None without a report."""
    habit = Chance(f"habits of {badge}")
    temper, ends = habit.draw(1, OUT_OF), seen.last - habit.draw(4, 11) * DAY
    paused_on = seen.first + habit.draw(3, 20) * DAY
    paused = paused_on <= seen.day <= paused_on + habit.draw(2, 4) * DAY
    if paused and temper <= STILL:
        return None if temper <= SILENT else 0
    if temper <= SLOW and temper > STILL:
        helped = seen.last - seen.day < HELPED_FOR
        ends = seen.last - DAY if helped else seen.last + 2 * HELPED_FOR
    left = sum(max(block.left - settled(_now(seen, block).visits), 0) for block in blocks)
    days = max((ends - seen.day).days, 0) + 1
    return max(-(-left // days) * chance.draw(90, 115) // 100, 1)


def _nobody_met(block: Block, now: BlockProgress) -> Visits:
    return Visits(come_back=min(2, max(block.left - now.visits.visited, 0)))


def _visited(
    block: Block, now: BlockProgress, quota: int, chance: Chance, *, closing: bool
) -> Visits:
    """Return a day's visits in a block: first ones, then second ones where all have had theirs."""
    fresh = max(block.left - now.visits.visited, 0)
    first = min(fresh, quota)
    found = Visits(done=first) if closing else _first_visits(first, chance)
    if fresh > first or first == quota:
        return found
    empty, back = max(now.visits.empty, 0), max(now.visits.come_back, 0)
    refused = (empty + back) // 5
    met = Visits(done=empty + back - refused, refused=refused, empty=-empty, come_back=-back)
    return found + met


def _first_visits(count: int, chance: Chance) -> Visits:
    shares = (REFUSED, EMPTY, MOVED, COME_BACK)
    refused, empty, moved, back = (
        (count * share + chance.draw(0, OUT_OF - 1)) // OUT_OF for share in shares
    )
    done = count - refused - empty - moved - back
    if done < 0:
        return Visits(done=count)
    return Visits(done, refused, empty, moved, back)
