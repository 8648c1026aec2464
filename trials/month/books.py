"""The trial's own books: what everybody did, added up without asking the bot."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.units import UnitCode, district_of

KINDS = ("done", "refused", "empty", "moved", "come_back")
"""What comes of a visit, in the order of the sheets."""
SETTLED = ("done", "refused", "moved")
A_DAY = timedelta(days=1)


@dataclass(slots=True)
class Page:
    """A block as it must stand."""

    block: Block
    owner: Badge | None = None
    state: str = "open"
    visits: Counter[str] = field(default_factory=Counter)
    had: list[tuple[Badge, datetime]] = field(default_factory=list)
    """Whose it was before, and until when."""

    @property
    def code(self) -> BlockCode:
        return self.block.code

    @property
    def settled(self) -> int:
        return sum(self.visits[kind] for kind in SETTLED)

    @property
    def visited(self) -> int:
        return sum(self.visits.values())

    @property
    def left(self) -> int:
        """What is left to visit: nothing once the coordinator has agreed."""
        return 0 if self.state == "approved" else max(self.block.left - self.settled, 0)

    @property
    def ready(self) -> bool:
        return self.state in {"finished", "approved"}

    def belonged(self, badge: Badge, now: datetime) -> bool:
        """Whether it is somebody's, or was until a day ago."""
        return badge == self.owner or any(
            who == badge and now - until <= A_DAY for who, until in self.had
        )


@dataclass(frozen=True, slots=True)
class BookSums:
    """Blocks by state, and households, of some blocks."""

    blocks: int = 0
    open: int = 0
    finished: int = 0
    reopened: int = 0
    approved: int = 0
    to_visit: int = 0
    remaining: int = 0
    size: int = 0
    online: int = 0
    visits: tuple[int, ...] = (0,) * len(KINDS)

    @property
    def visited(self) -> int:
        return sum(self.visits)


def sums_of(pages: Iterable[Page]) -> BookSums:
    """Add up."""
    every = list(pages)
    states = Counter(page.state for page in every)
    return BookSums(
        len(every),
        states["open"],
        states["finished"],
        states["reopened"],
        states["approved"],
        sum(page.block.left for page in every),
        sum(page.left for page in every),
        sum(page.block.size for page in every),
        sum(page.block.done for page in every),
        tuple(sum(page.visits[kind] for page in every) for kind in KINDS),
    )


class Books:
    """Whose every block is, who leads whom, and what was done each day."""

    def __init__(self, blocks: Iterable[Block], workers: Mapping[Badge, Fieldworker]) -> None:
        self.pages = {block.code: Page(block) for block in blocks}
        self.workers = workers
        self.teams: dict[Badge, Badge] = {}
        self.led_before: list[tuple[Badge, Badge, datetime]] = []
        """Enumerator and coordinator, and until when."""
        self.visited: Counter[tuple[BlockCode, date]] = Counter()
        self.reported: dict[Badge, date] = {}
        """The newest day with a report on somebody's work."""
        self.got_work: dict[Badge, date] = {}
        self.approved_at: datetime | None = None
        self._owned: dict[Badge, list[Page]] = {}

    def of(self, badge: Badge) -> list[Page]:
        return list(self._owned.get(badge, ()))

    def unfinished(self, badge: Badge) -> list[Page]:
        return [page for page in self.of(badge) if not page.ready]

    def team(self, lead: Badge) -> list[Badge]:
        return [badge for badge, by in self.teams.items() if by == lead]

    def led_by(self, lead: Badge) -> list[Page]:
        return [page for badge in self.team(lead) for page in self.of(badge)]

    def inside(self, area: UnitCode) -> list[Page]:
        """The blocks of a district or village."""
        return [p for p in self.pages.values() if f"{p.block.village}.".startswith(f"{area}.")]

    def with_role(self, role: FieldRole) -> list[Fieldworker]:
        return [each for each in self.workers.values() if each.role is role]

    def district(self, badge: Badge) -> UnitCode:
        return district_of(self.workers[badge].village)

    def assign(self, code: BlockCode, badge: Badge, at: datetime) -> None:
        """Note whose a block is from now on."""
        page = self.pages[code]
        if page.owner is not None:
            page.had.append((page.owner, at))
            self._owned[page.owner].remove(page)
        page.owner = badge
        self._owned.setdefault(badge, []).append(page)
        self.got_work.setdefault(badge, at.date())

    def hand_over(self, leaving: Badge, to: Badge, at: datetime) -> None:
        """Note that somebody took over all that was somebody's."""
        for page in self.of(leaving):
            self.assign(page.code, to, at)
        lead = self.teams.pop(leaving, None)
        if lead is not None:
            self.led_before.append((leaving, lead, at))
            self.teams.setdefault(to, lead)

    def visit(self, page: Page, counts: Mapping[str, int], day: date) -> None:
        """Note visits of a day; what is taken back is negative."""
        for kind, count in counts.items():
            page.visits[kind] += count
        self.visited[page.code, day] += sum(counts.values())
        self.note_report(page, day)

    def note_report(self, page: Page, day: date) -> None:
        if page.owner is not None:
            self.reported[page.owner] = max(day, self.reported.get(page.owner, day))

    def visited_on(self, pages: Iterable[Page], day: date) -> int:
        return sum(self.visited[page.code, day] for page in pages)
