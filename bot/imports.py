"""Importing without waiting for what Python would do anew each time.

`dataclasses` writes the methods of each class as text and compiles it; `re` compiles each
pattern. For our 800 modules that is a third of an import's processor time. Here both are kept on
disk, as bytecode is: what is kept is what Python itself has made of exactly the same text, with
the same Python. See docs/adr/0073-kept-code.md.
"""

import dataclasses
import gc
import marshal
import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b
from importlib import import_module
from pathlib import Path
from re import _compiler  # type: ignore[attr-defined]
from stat import S_IWGRP, S_IWOTH
from tempfile import mkstemp
from types import CodeType, SimpleNamespace
from typing import Any
from zlib import crc32

from bot.settings.places import cache_folder

LARGEST = 8 * 2**20
"""Bytes. A file that would become larger begins again with what this process has used."""
NAME = "imported.bin"
PACE_OF_COLLECTIONS = (5_000, 10, 10)
"""New objects between two collections, and how many collections of one age there are to one of the
next. Python's default of 700 means 200 a second in a push; with 20,000, garbage waits so long that
what is made meanwhile takes new memory. A workbook is 8,000 objects that only a collection frees,
and they have become old by then: with 40 collections to one of the oldest, 1 MiB each waits."""
LIGHTER = {"structlog": "rich", "babel.dates": "pytz"}
"""What is imported as if another module were not installed. structlog does without the colours of
rich: we log JSON. Babel takes the time zones of Python: pytz looks for 600 files."""
UNDOCUMENTED = sys.flags.optimize > 1
"""Whether Python leaves documentation strings out (``-OO``)."""
_MADE_BY = sys.version.encode()
_SRE, _COMPILE = vars(_compiler)["_sre"], _compiler.compile


class KeptCode:
    """What was compiled before, by its text. A file that cannot be used is as good as none."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / NAME
        self._kept: dict[bytes, bytes] | None = None
        self._used: dict[bytes, bytes] = {}
        self._new = False

    def methods(self, text: str) -> CodeType:
        """Return the code of the methods of a dataclass."""
        found: CodeType = self._of(
            text, lambda: compile(text, "<string>", "exec", dont_inherit=True)
        )
        return found

    def pattern(self, text: str | bytes, flags: int) -> tuple[Any, ...]:
        """Return what ``_sre.compile`` makes a pattern of. Raises re.error."""
        found: tuple[Any, ...] = self._of(repr((text, flags)), lambda: _parsed(text, flags))
        return found

    def _of(self, said: str, make: Callable[[], Any]) -> Any:
        key = blake2b(said.encode(errors="surrogatepass"), digest_size=16).digest()
        if self._kept is None:
            self._kept = self._read()
        data = self._kept.get(key)
        if data is None:
            made = make()
            data, self._new = marshal.dumps(made), True
        self._used[key] = data
        return marshal.loads(data)  # noqa: S302 - read as Python reads its bytecode, from our own file

    def _read(self) -> dict[bytes, bytes]:
        """Return what an earlier process kept: only of a file that nobody else may write to."""
        with suppress(OSError):
            found = self._file.stat()
            if found.st_uid == os.geteuid() and not found.st_mode & (S_IWGRP | S_IWOTH):
                version, _, rest = self._file.read_bytes().partition(b"\0")
                if version == _MADE_BY and crc32(rest[4:]).to_bytes(4) == rest[:4]:
                    kept: dict[bytes, bytes] = marshal.loads(rest[4:])  # noqa: S302 - as above
                    return kept
        return {}

    def save(self) -> None:
        """Keep what is new. Where nothing can be kept, the next start makes it anew."""
        if not self._new:
            return
        body = marshal.dumps({**(self._kept or {}), **self._used})
        if len(body) > LARGEST:
            body = marshal.dumps(self._used)
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            handle, name = mkstemp(dir=self._file.parent)
            with os.fdopen(handle, "wb") as out:
                out.write(_MADE_BY + b"\0" + crc32(body).to_bytes(4) + body)
            Path(name).replace(self._file)


def _parsed(text: str | bytes, flags: int) -> tuple[Any, ...]:
    """Let Python compile a pattern, and return what it hands to its engine."""
    seen: list[tuple[Any, ...]] = []

    def note(pattern: Any, flags: Any, code: Any, *groups: Any) -> Any:
        # Named numbers become plain ones, which can be kept.
        seen.append((pattern, int(flags), [int(each) for each in code], *groups))
        return _SRE.compile(pattern, flags, code, *groups)

    vars(_compiler)["_sre"] = SimpleNamespace(**{**vars(_SRE), "compile": note})
    try:
        _COMPILE(text, flags)
    finally:
        vars(_compiler)["_sre"] = _SRE
    return seen[0]


@contextmanager
def kept_code(folder: Path) -> Iterator[None]:
    """While something is imported, make nothing that is kept in a folder, and keep what is new.

    Only imports: what is compiled later may be of what people have written.
    """
    kept = KeptCode(folder)

    def execute(text: str, names: dict[str, Any], made: dict[str, Any]) -> None:
        exec(kept.methods(text), names, made)  # noqa: S102 - as dataclasses does

    def pattern(said: Any, flags: int = 0) -> re.Pattern[Any]:
        if not isinstance(said, str | bytes) or flags & (re.DEBUG | re.LOCALE):
            made: re.Pattern[Any] = _COMPILE(said, flags)
        else:
            made = _SRE.compile(*kept.pattern(said, int(flags)))
        return made

    vars(dataclasses)["exec"] = execute  # In front of the built-in one, for that module alone.
    inspecting = vars(dataclasses)["inspect"]
    if UNDOCUMENTED:
        # A dataclass without documentation gets its signature for it: 30 ms of a start.
        unsigned = {**vars(inspecting), "signature": lambda _: ""}
        vars(dataclasses)["inspect"] = SimpleNamespace(**unsigned)
    _compiler.compile = pattern
    try:
        yield
    finally:
        _compiler.compile = _COMPILE
        del vars(dataclasses)["exec"]
        vars(dataclasses)["inspect"] = inspecting
    kept.save()


@contextmanager
def quickly() -> Iterator[None]:
    """Import with what is kept, and without looking for garbage, nor later among what was.

    Looking for it was a fifth of the processor time of `board`, a quarter of what `run` imports,
    and, as often as Python does by itself, a third of reading a registry.
    """
    gc.disable()
    try:
        with kept_code(cache_folder()), _absent("httpx._main"):
            for name, without in LIGHTER.items():
                if name not in sys.modules:
                    with _absent(without):
                        import_module(name)
            yield
    finally:
        gc.freeze()
        gc.set_threshold(*PACE_OF_COLLECTIONS)
        gc.enable()


@contextmanager
def _absent(name: str) -> Iterator[None]:
    """Let a module be as if it were not installed, for those who can do without: 100 modules.

    httpx does without its own command line. Others are in ``LIGHTER``.
    """
    found = name in sys.modules
    if not found:
        vars(sys)["modules"][name] = None
    try:
        yield
    finally:
        if not found:
            del sys.modules[name]
