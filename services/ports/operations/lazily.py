"""Modules that are imported when something of them is first asked for.

One unit of work knows all repositories with their tables, and most commands need a few of them.
"""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any

_FOUND: set[str] = set()


class _Waiting(ModuleType):
    """The name of a module in its package, until Python puts the imported module there."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # Python looks at what it has imported.
            raise AttributeError(name)
        return getattr(import_module(self.__name__), name)


class _Lazily(MetaPathFinder, Loader):
    """Finds what waits for each module. A package is imported at once."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return how to make what waits; None for a package, which Python then finds."""
        if path is None or Path(path[0], fullname.rpartition(".")[2]).is_dir():
            return None
        self.found.append(fullname)
        return ModuleSpec(fullname, self)

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """Return what waits."""
        return _Waiting(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Leave it without its contents."""


@contextmanager
def lazily() -> Iterator[None]:
    """Let each module that is imported here by its whole name, ``import a.b``, wait for its use.

    Whoever imports one of them elsewhere gets it as ever. Since a misspelt one is missed at its
    use alone, it is for names that mypy sees.
    """
    finder = _Lazily()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        _FOUND.update(finder.found)
        # Python does not know them as imported, so the first use imports them.
        for name in finder.found:
            sys.modules.pop(name, None)


def wait_no_longer() -> None:
    """Import all that waits: a bot that runs for months keeps the release that it started with."""
    for name in sorted(_FOUND):
        import_module(name)
