"""An allocation described: each one's load, what each village gets and why, what nobody has."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from census.fieldwork.allocation import Allocation
from census.fieldwork.blocks import Block, BlockCode, Counted
from census.fieldwork.sharing.loads import by_village, load_of
from census.fieldwork.sharing.runs import smallest_heaviest
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.units import UnitCode, district_of


@dataclass(frozen=True, slots=True)
class EnumeratorPost:
    """An enumerator with the blocks; the village is that of the first block, or the home."""

    worker: Fieldworker
    village: UnitCode
    blocks: tuple[BlockCode, ...]
    load: int


@dataclass(frozen=True, slots=True)
class CoordinatorPost:
    """A coordinator with the team; the district is that of the team, or of the home."""

    worker: Fieldworker
    district: UnitCode
    team: tuple[Badge, ...]
    load: int


@dataclass(frozen=True, slots=True)
class VillageShare:
    """Why a village has these people: what is to do, how many do it, and where they live.

    ``best`` is the smallest heaviest load that is possible for so many people. People are counted
    by their home: in the village, elsewhere in its district, in another district.
    """

    village: UnitCode
    blocks: int
    load: int
    people: int
    heaviest: int
    lightest: int
    best: int
    from_village: int
    from_district: int
    from_elsewhere: int


@dataclass(frozen=True, slots=True)
class FieldPlan:
    """An allocation, described. ``unstaffed`` are blocks without an enumerator."""

    allocation: Allocation
    enumerators: tuple[EnumeratorPost, ...]
    coordinators: tuple[CoordinatorPost, ...]
    villages: tuple[VillageShare, ...]
    unstaffed: tuple[BlockCode, ...]
    counted: Counted
    most: int | None = None

    @property
    def busy(self) -> tuple[EnumeratorPost, ...]:
        """Those who have blocks."""
        return tuple(post for post in self.enumerators if post.blocks)

    @property
    def idle(self) -> tuple[EnumeratorPost, ...]:
        """Those who have none."""
        return tuple(post for post in self.enumerators if not post.blocks)

    @property
    def above(self) -> tuple[EnumeratorPost, ...]:
        """Those whose load is above the stated maximum."""
        return tuple(post for post in self.busy if self.most and post.load > self.most)

    def free_near(self, village: UnitCode) -> EnumeratorPost | None:
        """Return who has least to do in the district of a village, or else anywhere."""
        there = [post for post in self.enumerators if not post.worker.absent]
        return min(there, key=lambda post: _far_and_heavy(post, village), default=None)

    @property
    def blocks(self) -> int:
        """All blocks, also those where nobody goes."""
        return sum(share.blocks for share in self.villages)

    @property
    def load(self) -> int:
        """All that is to do, also where nobody goes."""
        return sum(share.load for share in self.villages)

    @property
    def heaviest(self) -> int:
        """The heaviest load."""
        return max((post.load for post in self.busy), default=0)

    @property
    def lightest(self) -> int:
        """The lightest load of those who have blocks."""
        return min((post.load for post in self.busy), default=0)

    @property
    def means(self) -> tuple[float, float]:
        """The lowest and the highest mean load of a village: what Webster's method leaves."""
        means = [share.load / share.people for share in self.villages if share.people]
        return (min(means), max(means)) if means else (0.0, 0.0)


def _far_and_heavy(post: EnumeratorPost, village: UnitCode) -> tuple[bool, int, Badge]:
    elsewhere = district_of(post.village) != district_of(village)
    return elsewhere, post.load, post.worker.badge


def described(
    allocation: Allocation,
    blocks: Sequence[Block],
    workers: Sequence[Fieldworker],
    *,
    counted: Counted = Counted.FAMILIES,
    most: int | None = None,
) -> FieldPlan:
    """Describe an allocation, also one that was changed by hand."""
    enumerators = _enumerators(allocation, blocks, workers, counted)
    homes = {worker.badge: worker.village for worker in workers}
    return FieldPlan(
        allocation,
        enumerators,
        _coordinators(allocation, enumerators, workers),
        tuple(
            _share(village, its, allocation, homes, counted)
            for village, its in by_village(blocks).items()
        ),
        tuple(
            block.code
            for its in by_village(blocks).values()
            for block in its
            if block.code not in allocation.blocks
        ),
        counted,
        most,
    )


def _enumerators(
    allocation: Allocation,
    blocks: Sequence[Block],
    workers: Sequence[Fieldworker],
    counted: Counted,
) -> tuple[EnumeratorPost, ...]:
    owned = defaultdict[Badge, list[Block]](list)
    for its in by_village(blocks).values():
        for block in its:
            if badge := allocation.blocks.get(block.code):
                owned[badge].append(block)
    posts = (
        EnumeratorPost(
            worker,
            theirs[0].village if (theirs := owned.get(worker.badge, [])) else worker.village,
            tuple(block.code for block in theirs),
            sum(load_of(block, counted) for block in theirs),
        )
        for worker in workers
        if worker.visits or worker.badge in owned
    )
    return tuple(sorted(posts, key=lambda post: (post.village, post.blocks, post.worker.badge)))


def _coordinators(
    allocation: Allocation, enumerators: Sequence[EnumeratorPost], workers: Sequence[Fieldworker]
) -> tuple[CoordinatorPost, ...]:
    teams = defaultdict[Badge, list[EnumeratorPost]](list)
    for post in enumerators:
        if lead := allocation.teams.get(post.worker.badge):
            teams[lead].append(post)
    posts = (
        CoordinatorPost(
            worker,
            district_of(
                team[0].village if (team := teams.get(worker.badge, [])) else worker.village
            ),
            tuple(post.worker.badge for post in team),
            sum(post.load for post in team),
        )
        for worker in workers
        if worker.badge in teams or (worker.role is FieldRole.COORDINATOR and not worker.absent)
    )
    return tuple(sorted(posts, key=lambda post: (post.district, post.worker.badge)))


def _share(
    village: UnitCode,
    its: Sequence[Block],
    allocation: Allocation,
    homes: Mapping[Badge, UnitCode],
    counted: Counted,
) -> VillageShare:
    loads: dict[Badge, int] = {}
    for block in its:
        if badge := allocation.blocks.get(block.code):
            loads[badge] = loads.get(badge, 0) + load_of(block, counted)
    live = [homes.get(badge, UnitCode("")) for badge in loads]
    near = sum(district_of(home) == district_of(village) for home in live)
    return VillageShare(
        village,
        blocks=len(its),
        load=sum(load_of(block, counted) for block in its),
        people=len(loads),
        heaviest=max(loads.values(), default=0),
        lightest=min(loads.values(), default=0),
        best=smallest_heaviest([load_of(block, counted) for block in its], max(len(loads), 1)),
        from_village=live.count(village),
        from_district=near - live.count(village),
        from_elsewhere=len(live) - near,
    )
