"""Reads and hashes a registry in a process of its own, while this one stores what it has read.

What comes back is hashes, progress and moments; no identity number leaves that process, and nothing
is written to disk. ``python -m sources.registers.registry.process`` is that process.
"""

import pickle
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import starmap
from pathlib import Path
from subprocess import DEVNULL, PIPE, Popen

from census.identity.hashing import NumberHasher
from census.recaps.moments import FileDays
from services.ports.registers import CheckedRegistry, RegistryEntry, RegistryPortion
from sources.registers.registry import files
from sources.registers.registry.files import RegistryFile

_BROKEN = (EOFError, OSError, pickle.UnpicklingError)


class RegistryReadApart:
    """A registry file, checked here and hashed in another process. The port ``RegistrySource``.

    A file of a single portion is not worth a process. Where that process ends early, or cannot be
    made, the rest is read here.
    """

    def __init__(self, content: Path | bytes, hasher: NumberHasher, *, days: FileDays) -> None:
        self._content, self._hasher, self._days = content, hasher, days
        self._file = RegistryFile(content, hasher, days=days)
        self._lines = 0

    def check(self, tell: Callable[[int, int], None]) -> CheckedRegistry:
        """Read all and return its digest and size; ``tell`` gets the bytes read, and all bytes.

        Raises FileError("registry-refused").
        """
        checked = self._file.check(tell)
        self._lines = checked.lines
        return checked

    def portions(self, *, after: int = 0) -> Iterator[RegistryPortion]:
        """Yield the entries a portion at a time, without the first ``after`` lines.

        Raises FileError if the file differs from the one that was checked.
        """
        done = after
        # While the key is rotated, what is met is told in this process.
        if self._lines - after > files.PORTION and self._hasher.fingerprint_before is None:
            with suppress(*_BROKEN):
                for portion in self._from_process(after):
                    yield portion
                    done = portion.done
                return
        yield from self._file.portions(after=done)

    def _from_process(self, after: int) -> Iterator[RegistryPortion]:
        # An empty environment and a session of its own, as who reads strangers' files has: Ctrl-C
        # ends the import, and that ends this process.
        command = (sys.executable, "-P", "-m", "sources.registers.registry.process")
        with Popen(  # noqa: S603 - our own module
            command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env={}, start_new_session=True
        ) as reader:
            assert reader.stdin is not None
            assert reader.stdout is not None
            try:
                wish = {"after": after, "at_once": files.PORTION}
                pickle.dump((self._content, self._hasher, self._days, wish), reader.stdin)
                reader.stdin.close()
                while (read := pickle.load(reader.stdout)) is not None:  # noqa: S301 - our own
                    done, columns = read
                    yield RegistryPortion(
                        list(starmap(RegistryEntry, zip(*columns, strict=True))), done
                    )
            finally:
                reader.kill()


def serve() -> None:
    """Take a file from the input, with what ``portions`` takes, and write its portions."""
    content, hasher, days, wish = pickle.load(sys.stdin.buffer)  # noqa: S301 - from who began us
    answers = sys.stdout.buffer
    # Who takes the portions may end before the file does.
    with suppress(BrokenPipeError):
        for portion in RegistryFile(content, hasher, days=days).portions(**wish):
            columns = tuple(zip(*portion.entries, strict=True))
            pickle.dump((portion.done, columns), answers)
            answers.flush()
        pickle.dump(None, answers)


if __name__ == "__main__":
    serve()
