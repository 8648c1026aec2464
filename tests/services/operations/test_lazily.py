"""What is imported lazily is imported at its first use, and by whoever else imports it."""

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from services.ports.operations import lazily as modules
from services.ports.operations.lazily import lazily, wait_no_longer

PACKAGE = "package_of_a_test"


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A package with two modules; the second asks the first for a name while it is imported."""
    (tmp_path / PACKAGE / "inner").mkdir(parents=True)
    for place, text in {
        "__init__.py": "",
        "inner/__init__.py": "",
        "inner/first.py": "ANSWER = 42",
        "inner/second.py": f"from {PACKAGE}.inner.first import ANSWER",
    }.items():
        (tmp_path / PACKAGE / place).write_text(text)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(modules, "_FOUND", set())
    yield PACKAGE
    for name in [each for each in sys.modules if each.startswith(PACKAGE)]:
        del sys.modules[name]


def waiting(package: str, *names: str) -> Any:
    """Import modules of the package lazily, and return the package."""
    with lazily():
        for name in names:
            import_module(f"{package}.inner.{name}")
    return sys.modules[package].inner


def imported(package: str) -> set[str]:
    return {name.rpartition(".")[2] for name in sys.modules if name.startswith(f"{package}.inner.")}


def test_a_module_waits_for_its_first_use(package: str) -> None:
    inner = waiting(package, "first", "second")
    held = inner.second
    assert not hasattr(held, "__path__")
    assert not imported(package)
    assert inner.second.ANSWER == 42
    assert imported(package) == {"first", "second"}
    assert inner.second is sys.modules[f"{package}.inner.second"]
    assert held.ANSWER == 42


def test_a_bot_that_runs_waits_no_longer(package: str) -> None:
    waiting(package, "first", "second")
    wait_no_longer()
    assert imported(package) == {"first", "second"}


def test_who_imports_it_elsewhere_gets_it_as_ever(package: str) -> None:
    inner = waiting(package, "first")
    first = import_module(f"{package}.inner.first")
    assert first.ANSWER == 42
    assert inner.first is first
    assert waiting(package, "first").first is first  # What was imported before does not wait.


def test_a_module_that_does_not_exist_is_missed_at_its_use(package: str) -> None:
    inner = waiting(package, "third")
    with pytest.raises(ModuleNotFoundError, match=f"{package}.inner.third"):
        inner.third.ANSWER  # noqa: B018
    assert not [finder for finder in sys.meta_path if type(finder).__module__ == lazily.__module__]
