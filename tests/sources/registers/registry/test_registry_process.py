"""A registry that is read and hashed in a process of its own."""

from itertools import chain
from pathlib import Path
from typing import Any

import psutil  # type: ignore[import-untyped]
import pytest

from census.identity.hashing import NumberHasher
from services.ports.registers import RegistryEntry, RegistryPortion
from sources.registers.registry import process
from sources.registers.registry.files import RegistryFile
from sources.registers.registry.process import RegistryReadApart
from tests.support.files.recap_examples import DAYS

KEY = b"a key for the tests"
HASHER = NumberHasher(KEY)
WORDS = ("belum", "respon", "clean", "diperiksa")


@pytest.fixture(autouse=True)
def small_portions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sources.registers.registry.files.PORTION", 5)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    lines = [
        f"350912520385{n:04},350912120615{n:04},{WORDS[n % 4]},2020-03-05" for n in range(1, 24)
    ]
    path = tmp_path / "registry.csv"
    path.write_text("\n".join(["nik,kk,status,tanggal", *lines]))
    return path


def read_here(file: Path) -> list[RegistryPortion]:
    return list(RegistryFile(file, HASHER, days=DAYS).portions())


def entries_of(portions: list[RegistryPortion]) -> list[RegistryEntry]:
    return list(chain.from_iterable(portion.entries for portion in portions))


def readers() -> list[Any]:
    """Return this process's children that read a registry."""
    children = psutil.Process().children()
    return [child for child in children if process.__name__ in child.cmdline()]


def test_a_long_registry_is_read_apart_as_it_is_here(file: Path) -> None:
    apart = RegistryReadApart(file, HASHER, days=DAYS)
    apart.check(lambda done, of: None)
    portions = apart.portions()
    first = next(portions)
    [reader] = readers()
    # Its arguments and its environment can be read by others on the machine: no key stands there.
    assert KEY.decode() not in " ".join((*reader.cmdline(), *reader.environ().values()))
    assert [first, *portions] == read_here(file)
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
    for reader in readers():
        reader.kill()
    read = [first, *portions]
    assert entries_of(read) == entries_of(read_here(file))[3:]
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
