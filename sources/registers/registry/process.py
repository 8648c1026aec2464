"""Reads and hashes a registry in a process of its own, while this one stores what it has read.

What comes back is hashes, progress and moments; no identity number leaves that process, and nothing
is written to disk. ``python -m sources.registers.registry.process`` is that process.
"""

import pickle
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import starmap
from operator import attrgetter
from pathlib import Path
from subprocess import DEVNULL, PIPE, Popen
from weakref import finalize

from census.identity.hashing import NumberHasher
from census.recaps.moments import FileDays
from services.ports.registers import CheckedRegistry, RegistryEntry, RegistryPortion
from sources.registers.registry import files
from sources.registers.registry.files import RegistryFile

_BROKEN = (EOFError, OSError, pickle.UnpicklingError)
_SHORTEST = len("3319010101010001,3319010101010001,belum,2020-03-05\n")


class RegistryReadApart:
    """A registry file, checked here and hashed in another process. The port ``RegistrySource``.

    That process begins with the check: the first portions are ready when the file is known to be
    right, and thrown away when it is not. A file of a single portion is not worth a process. Where
    that process ends early, or cannot be made, the rest is read here.
    """

    def __init__(self, content: Path | bytes, hasher: NumberHasher, *, days: FileDays) -> None:
        self._content, self._hasher, self._days = content, hasher, days
        self._file = RegistryFile(content, hasher, days=days)
        self._begun: _Reader | None = None
        self._lines = 0

    def check(self, tell: Callable[[int, int], None]) -> CheckedRegistry:
        """Read all and return its digest and size; ``tell`` gets the bytes read, and all bytes.

        Raises FileError("registry-refused").
        """
        if self._file.size > files.PORTION * _SHORTEST:
            self._begun = self._begin(0)
        try:
            checked = self._file.check(tell)
        except BaseException:
            self._begun = None
            raise
        self._lines = checked.lines
        return checked

    def portions(self, *, after: int = 0) -> Iterator[RegistryPortion]:
        """Yield the entries a portion at a time, without the first ``after`` lines.

        Raises FileError if the file differs from the one that was checked.
        """
        done = after
        reader, self._begun = self._begun if not after else None, None
        if reader is None and self._lines - after > files.PORTION:
            reader = self._begin(after)
        if reader is not None:
            with suppress(*_BROKEN):
                for portion in reader.portions():
                    yield portion
                    done = portion.done
                return
        yield from self._file.portions(after=done)

    def _begin(self, after: int) -> "_Reader | None":
        # While the key is rotated, what is met is told in this process.
        if self._hasher.fingerprint_before is not None:
            return None
        wish = {"after": after, "at_once": files.PORTION}
        with suppress(*_BROKEN):
            return _Reader((self._content, self._hasher, self._days, wish))
        return None


class _Reader:
    """The process that reads. It ends with this object, wherever that is dropped."""

    def __init__(self, file: tuple[object, ...]) -> None:
        # An empty environment and a session of its own, as who reads strangers' files has: Ctrl-C
        # ends the import, and that ends this process.
        command = (sys.executable, "-P", "-m", "sources.registers.registry.process")
        process = Popen(  # noqa: S603 - our own module
            command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env={}, start_new_session=True
        )
        self._end = finalize(self, _end, process)
        assert process.stdin is not None
        assert process.stdout is not None
        self._answers = process.stdout
        with process.stdin as asked:
            pickle.dump(file, asked)

    def portions(self) -> Iterator[RegistryPortion]:
        """Yield what it reads. Raises EOFError, OSError, UnpicklingError where it ends early."""
        try:
            while (read := pickle.load(self._answers)) is not None:  # noqa: S301 - our own
                done, columns = read
                yield RegistryPortion(
                    list(starmap(RegistryEntry, zip(*columns, strict=True))), done
                )
        finally:
            self._end()


def _end(process: Popen[bytes]) -> None:
    with process:
        process.kill()


def serve() -> None:
    """Take a file from the input, with what ``portions`` takes, and write its portions."""
    content, hasher, days, wish = pickle.load(sys.stdin.buffer)  # noqa: S301 - from who began us
    answers = sys.stdout.buffer
    # Who takes the portions may end before the file does.
    with suppress(BrokenPipeError):
        for portion in RegistryFile(content, hasher, days=days).portions(**wish):
            # In the order in which they are stored, for here is time to sort.
            entries = sorted(portion.entries, key=attrgetter("household"))
            columns = tuple(zip(*entries, strict=True))
            pickle.dump((portion.done, columns), answers)
            answers.flush()
        pickle.dump(None, answers)


if __name__ == "__main__":
    serve()
