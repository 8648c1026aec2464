"""A registry that is read and hashed in a process of its own."""

from itertools import chain
from pathlib import Path
from typing import Any

import psutil  # type: ignore[import-untyped]
import pytest

from census.errors import FileError
from census.identity.hashing import NumberHasher
from services.ports.registers import RegistryEntry, RegistryPortion
from sources.registers.registry.files import RegistryFile
from sources.registers.registry.process import RegistryReadApart
from tests.support.files.recap_examples import DAYS

KEY = b"a key for the tests"
HASHER = NumberHasher(KEY)
WORDS = ("belum", "respon", "clean", "diperiksa")


OTHERS: set[int] = set()
"""Children that were there before a test. What a new one is called is not known at once."""


@pytest.fixture(autouse=True)
def others_are_known() -> None:
    OTHERS.clear()
    OTHERS.update(child.pid for child in psutil.Process().children())


@pytest.fixture(autouse=True)
def small_portions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sources.registers.registry.files.PORTION", 5)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    # They are more than a pipe holds, so whoever reads them is there until they are taken.
    lines = [
        f"350912520385{n:04},350912120615{n:04},{WORDS[n % 4]},2020-03-05" for n in range(1, 1200)
    ]
    path = tmp_path / "registry.csv"
    path.write_text("\n".join(["nik,kk,status,tanggal", *lines]))
    return path


def read_here(file: Path) -> list[RegistryPortion]:
    return list(RegistryFile(file, HASHER, days=DAYS).portions())


def entries_of(portions: list[RegistryPortion]) -> list[RegistryEntry]:
    return list(chain.from_iterable(portion.entries for portion in portions))


def by_household(portions: list[RegistryPortion]) -> list[RegistryPortion]:
    return [
        RegistryPortion(sorted(each.entries, key=lambda entry: entry.household), each.done)
        for each in portions
    ]


def readers() -> list[Any]:
    """Return this process's children that read a registry."""
    return [child for child in psutil.Process().children() if child.pid not in OTHERS]


def test_a_long_registry_is_read_apart_as_it_is_here(file: Path) -> None:
    apart = RegistryReadApart(file, HASHER, days=DAYS)
    while_checked: list[Any] = []
    apart.check(lambda done, of: while_checked.extend(readers()))
    portions = apart.portions()
    first = next(portions)
    [reader] = readers()
    assert reader in while_checked
    # Its arguments and its environment can be read by others on the machine: no key stands there.
    assert KEY.decode() not in " ".join((*reader.cmdline(), *reader.environ().values()))
    assert [first, *portions] == by_household(read_here(file))
    assert readers() == []


def test_of_a_file_that_is_wrong_in_its_last_line_nothing_is_left(file: Path) -> None:
    file.write_text(f"{file.read_text()}\n350912520385,3509121206150001,belum,2020-03-05")
    apart = RegistryReadApart(file, HASHER, days=DAYS)
    while_checked: list[Any] = []
    with pytest.raises(FileError, match="registry-refused"):
        apart.check(lambda done, of: while_checked.extend(readers()))
    assert while_checked
    assert readers() == []


def test_an_import_that_ends_before_it_stores_leaves_no_reader(file: Path) -> None:
    apart = RegistryReadApart(file, HASHER, days=DAYS)
    apart.check(lambda done, of: None)
    assert readers()
    del apart
    assert readers() == []


def test_what_a_killed_reader_has_not_read_is_read_here(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A portion is longer than what a pipe holds, so the second one has not come when it is killed.
    monkeypatch.setattr("sources.registers.registry.files.PORTION", 1000)
    lines = [
        f"3509125203{n:06},350912120615{n % 10_000:04},clean,2020-03-05"
        for n in range(850001, 852001)
    ]
    file.write_text("\n".join(["nik,kk,status,tanggal", *lines]))
    apart = RegistryReadApart(file, HASHER, days=DAYS)
    apart.check(lambda done, of: None)
    portions = apart.portions(after=3)
    first = next(portions)
    # The one that began at the first line has ended.
    [reader] = readers()
    reader.kill()
    read = [first, *portions]
    assert sorted(entries_of(read)) == sorted(entries_of(read_here(file))[3:])
    assert read[-1].done == 2000


@pytest.mark.parametrize("why", ["one portion", "two keys"])
def test_a_short_registry_and_one_under_two_keys_are_read_here(file: Path, why: str) -> None:
    two_keys = why == "two keys"
    if not two_keys:
        file.write_text("\n".join(file.read_text().splitlines()[:5]))
    met: list[str] = []
    hasher = (
        NumberHasher(KEY, b"the old key", lambda old, new: met.append(new)) if two_keys else HASHER
    )
    apart = RegistryReadApart(file, hasher, days=DAYS)
    apart.check(lambda done, of: None)
    assert list(apart.portions()) == read_here(file)
    assert readers() == []
    assert bool(met) is two_keys
