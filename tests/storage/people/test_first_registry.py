"""The first import of a registry: nothing is asked before, and nothing of what is there is lost."""

import pytest

from census.people.people import KeyedHash
from census.people.submission import SubmissionState
from services.ports.registers import RegistryEntry
from services.ports.unit_of_work import UnitOfWork
from storage.people.registry.households import Households
from storage.unit_of_work import Storage
from tests.storage.making import HOUSEHOLD, NOON, line, of_household, said
from tests.support.records import history_of

S = SubmissionState
OTHERS = [line(f"pair-{n}", KeyedHash(f"h-{n}"), "started") for n in range(4)]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return how many households were asked about, each time."""
    counts: list[int] = []
    asks = Households.known

    async def counted(self: Households, wanted: dict[KeyedHash, RegistryEntry]) -> object:
        counts.append(len(wanted))
        return await asks(self, wanted)

    monkeypatch.setattr(Households, "known", counted)
    return counts


async def test_a_first_import_on_postgresql_asks_only_about_a_portion_that_meets_something(
    storage: Storage, work: UnitOfWork, asked: list[int]
) -> None:
    sqlite = storage.file is not None
    await work.registry.put(OTHERS[:2], number=1)
    await work.registry.put(OTHERS[2:], number=1)
    assert asked == ([2, 2] if sqlite else [])
    await work.registry.put([*OTHERS[1:2], line()], number=1)
    assert asked[-1] == 2


@pytest.mark.parametrize("number", [1, 0], ids=["not asked before", "asked before"])
async def test_who_claimed_before_the_first_import_is_met_as_ever(
    work: UnitOfWork, number: int
) -> None:
    await work.submissions.record(of_household(), said(S.CLAIMED))
    lines = [*OTHERS, line(progress="complete", days=1)]
    assert await work.registry.put(lines, number=number) == 5
    events = await history_of(work, of_household())
    assert [(each.before, each.after) for each in events] == [
        (S.UNKNOWN, S.CLAIMED),
        (S.CLAIMED, S.CONFIRMED),
    ]
    assert await work.registry.find(OTHERS[0].pair) == OTHERS[0]


@pytest.mark.parametrize("first", ["not_yet", "started"])
async def test_a_family_that_stands_in_two_portions_is_one_household(
    work: UnitOfWork, first: str
) -> None:
    await work.registry.put([*OTHERS[:2], line("pair-a", HOUSEHOLD, first)], number=1)
    later = [line("pair-b", HOUSEHOLD, "complete", 1), *OTHERS[2:]]
    assert await work.registry.put(later, number=1) == 3
    assert await work.submissions.state(of_household()) is S.CONFIRMED
    for pair in "ab":
        found = await work.registry.find(KeyedHash(f"pair-{pair}"))
        assert found is not None
        assert found.progress.value == "complete"
    assert len(await history_of(work, of_household())) == (1 if first == "not_yet" else 2)
    assert await work.registry_imports.restore(1, at=NOON, by="admin") == 5
