"""A registry too long for one go: stored in portions, and gone on with after a kill."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from datetime import datetime

import pytest

from bot.run.kinds import KINDS
from census.errors import CensusError, FileError
from census.identity.hashing import NumberHasher
from census.identity.numbers import FamilyCardNumber
from census.people.submission import SubmissionState
from services.ports.people.submissions import Subject, SubjectKind
from services.ports.registers import ImportMark, RegistryPortion
from services.ports.unit_of_work import StorageUnavailableError, UnitOfWork
from services.residents.intake import RegistryTaken
from services.residents.registry_import import Stage, foresee_registry, import_registry
from services.residents.registry_undo import undo_registry
from services.rules.actors import System
from sources.registers.registry.files import RegistryFile
from storage.unit_of_work import Storage
from tests.push.processes import RULES
from tests.storage.making import NOON, SITI, resident, said
from tests.support.fakes import HandClock
from tests.support.files.recap_examples import DAYS
from tests.support.postgres import Postgres

HASHER = NumberHasher(b"a key for the tests")
LINES = 23
S = SubmissionState
CARDS = [f"350912120615{number:04}" for number in range(1, LINES + 1)]
WHOLE = RegistryTaken(lines=LINES, changed=LINES, thanks=1)


class KilledError(BaseException):
    """The process ends here."""


class Progress:
    """Hears how far an import is, and ends the process behind a number of lines."""

    def __init__(self, killed_after: int = 0) -> None:
        self.told: list[tuple[Stage, int, int]] = []
        self._killed_after = killed_after

    def __call__(self, stage: Stage, done: int, of: int) -> None:
        self.told.append((stage, done, of))
        if stage is Stage.STORING and done and done == self._killed_after:
            raise KilledError


class ClockThatStops(HandClock):
    """The process ends when it is looked at for the n-th time: as a portion begins."""

    def __init__(self, moment: datetime, looks: int) -> None:
        super().__init__(moment)
        self.looks = looks

    def now(self) -> datetime:
        self.looks -= 1
        if self.looks == 0:
            raise KilledError
        return self.moment


@pytest.fixture(autouse=True)
def small_portions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sources.registers.registry.files.PORTION", 5)


def a_file_text(progress: str = "lengkap", day: int = 5, lines: int = LINES) -> str:
    rows = (
        f"350912520385{n:04},{CARDS[n - 1]},{progress},2020-03-0{day}" for n in range(1, lines + 1)
    )
    return "\n".join(["nik,kk,status,tanggal", *rows])


def a_file(progress: str = "lengkap", day: int = 5, lines: int = LINES) -> RegistryFile:
    return RegistryFile(a_file_text(progress, day, lines).encode(), HASHER, days=DAYS)


async def imports(
    storage: Storage,
    file: RegistryFile,
    tell: Progress | None = None,
    clock: HandClock | None = None,
) -> RegistryTaken:
    return await import_registry(
        storage.open, RULES, file, System(), clock or HandClock(NOON), tell=tell or Progress()
    )


async def someone_of_the_last_household(storage: Storage) -> None:
    async with storage.open() as work:
        household = HASHER.household(FamilyCardNumber.parse(CARDS[-1]))
        person = await resident(work)
        await work.people.change(person, household=household)
        await work.commit()


async def what_is_stored(work: UnitOfWork) -> Counter[str]:
    entries = [entry for portion in a_file().portions() for entry in portion.entries]
    found = [await work.registry.find(entry.pair) for entry in entries]
    return Counter(entry.progress.value if entry else "missing" for entry in found)


@pytest.mark.parametrize("between", [True, False], ids=["between portions", "as a portion begins"])
async def test_an_import_that_was_killed_goes_on_behind_its_last_portion(
    storage: Storage, *, between: bool
) -> None:
    await someone_of_the_last_household(storage)
    tell = Progress(killed_after=10 if between else 0)
    clock = HandClock(NOON) if between else ClockThatStops(NOON, looks=4)
    with pytest.raises(KilledError):
        await imports(storage, a_file(), tell, clock)
    again = Progress()
    assert await imports(storage, a_file(), again) == WHOLE
    first = next(told for told in again.told if told[0] is Stage.STORING)
    assert first == (Stage.STORING, 10, LINES)
    async with storage.open() as work:
        assert await what_is_stored(work) == {"complete": LINES}
        deliveries = await work.deliveries.of_chat(SITI)
        [entry] = [each for each in await work.audit.newest() if each.action == "registry imported"]
        mark = await work.registry.mark(a_file().check().file)
    assert len(deliveries) == 1
    assert entry.facts["lines"] == str(LINES)
    assert mark == ImportMark(mark.file)


async def test_an_import_whose_connection_is_cut_goes_on_behind_its_last_portion(
    postgres_url: str, postgres_server: Postgres
) -> None:
    class CutAtTheThird(RegistryFile):
        def portions(self, *, after: int = 0, at_once: int = 0) -> Iterator[RegistryPortion]:
            for portion in super().portions(after=after, at_once=at_once):
                if portion.done == 15:
                    asyncio.run(postgres_server.shut_out(postgres_url))
                yield portion

    storage = Storage(postgres_url, kinds=KINDS)
    file = CutAtTheThird(a_file_text().encode(), HASHER, days=DAYS)
    with pytest.raises(StorageUnavailableError):
        await imports(storage, file)
    await postgres_server.let_in(postgres_url)
    again = Progress()
    assert (await imports(storage, a_file(), again)).changed == LINES
    done = [done for stage, done, _ in again.told if stage is Stage.STORING]
    assert done[0] in {5, 10}
    async with storage.open() as work:
        assert await what_is_stored(work) == {"complete": LINES}
    await storage.close()


async def test_the_same_file_once_more_changes_nothing(storage: Storage) -> None:
    await imports(storage, a_file())
    assert await imports(storage, a_file()) == RegistryTaken(LINES, 0, 0)


async def test_a_line_that_stands_twice_is_stored_once(storage: Storage) -> None:
    head, *lines = a_file_text().splitlines()
    twice = "\n".join([head, *lines, *lines[2:4]])
    taken = await imports(storage, RegistryFile(twice.encode(), HASHER, days=DAYS))
    assert taken == RegistryTaken(LINES + 2, LINES, 0)
    async with storage.open() as work:
        assert await what_is_stored(work) == {"complete": LINES}


async def test_lines_as_new_as_others_count_where_they_are_further(storage: Storage) -> None:
    await imports(storage, a_file("lengkap"))
    assert (await imports(storage, a_file("respon"))).changed == 0
    assert (await imports(storage, a_file("respon", day=6))).changed == LINES


async def test_a_dry_run_tells_what_would_change_and_changes_nothing(storage: Storage) -> None:
    await imports(storage, a_file("respon", lines=8))
    seen = await foresee_registry(storage.open, a_file(day=6), System(), tell=Progress())
    assert (seen.lines, seen.changed) == (LINES, LINES)
    async with storage.open() as work:
        assert (await what_is_stored(work))["missing"] == LINES - 8


async def test_one_wrong_line_at_the_end_and_nothing_is_stored(storage: Storage) -> None:
    text = b"nik,kk,status,tanggal\n"
    good = [f"350912520385{n:04},{CARDS[n - 1]},clean,2020-03-05\n" for n in range(1, LINES + 1)]
    broken = text + "".join(good).encode() + f"350912520385000,{CARDS[0]},clean,2020-03-05".encode()
    with pytest.raises(FileError) as refused:
        await imports(storage, RegistryFile(broken, HASHER, days=DAYS))
    [finding] = refused.value.findings
    assert (finding.key, finding.facts["cell"]) == ("nik-length", f"A{LINES + 2}")
    assert "value" not in finding.facts
    async with storage.open() as work:
        assert await what_is_stored(work) == {"missing": LINES}


async def state_of(work: UnitOfWork, card: str) -> SubmissionState:
    household = HASHER.household(FamilyCardNumber.parse(card))
    return await work.submissions.state(Subject(SubjectKind.HOUSEHOLD, household))


async def test_what_an_import_replaced_is_there_again_once_it_is_taken_back(
    storage: Storage,
) -> None:
    await imports(storage, a_file("respon", lines=8))
    async with storage.open() as work:
        household = HASHER.household(FamilyCardNumber.parse(CARDS[0]))
        subject = Subject(SubjectKind.HOUSEHOLD, household)
        await work.submissions.record(subject, said(S.CLAIMED, S.STARTED))
        await work.commit()
    await imports(storage, a_file("lengkap", day=6))
    async with storage.open() as work:
        assert await what_is_stored(work) == {"complete": LINES}
        done = await undo_registry(work, 2, System(), at=NOON)
        await work.commit()
    assert done.reopened == LINES
    async with storage.open() as work:
        assert await what_is_stored(work) == {"started": 8, "missing": LINES - 8}
        states = [await state_of(work, card) for card in (CARDS[0], CARDS[1], CARDS[-1])]
        assert states == [S.CLAIMED, S.STARTED, S.UNKNOWN]
        actions = [entry.action for entry in await work.audit.newest()]
    assert actions.count("registry taken back") == 1
    assert (await imports(storage, a_file("lengkap", day=6))).changed == LINES


async def test_only_the_last_imports_can_be_taken_back_and_the_newest_first(
    storage: Storage,
) -> None:
    for day in (3, 4, 5, 6):
        await imports(storage, a_file("respon", day=day, lines=2))
    async with storage.open() as work:
        with pytest.raises(CensusError, match="registry-newer-first"):
            await undo_registry(work, 3, System(), at=NOON)
        for number in (4, 3):
            await undo_registry(work, number, System(), at=NOON)
        with pytest.raises(CensusError, match="registry-too-old"):
            await undo_registry(work, 2, System(), at=NOON)
        with pytest.raises(CensusError, match="registry-undone"):
            await undo_registry(work, 4, System(), at=NOON)
        with pytest.raises(CensusError, match="registry-unknown"):
            await undo_registry(work, 9, System(), at=NOON)


async def test_an_import_that_was_killed_can_be_taken_back_as_far_as_it_came(
    storage: Storage,
) -> None:
    await imports(storage, a_file("respon", lines=8))
    with pytest.raises(KilledError):
        await imports(storage, a_file("lengkap", day=6), Progress(killed_after=10))
    async with storage.open() as work:
        await undo_registry(work, 2, System(), at=NOON)
        await work.commit()
        assert await what_is_stored(work) == {"started": 8, "missing": LINES - 8}
    assert (await imports(storage, a_file("lengkap", day=6))).lines == LINES
