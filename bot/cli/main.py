"""The entry of the command line.

Ctrl-C leaves no trace, not even while its modules load. Who reads no further than a command writes
(`| head`) meets none either.
"""

import sys
from os import dup
from select import POLLERR, poll
from signal import SIG_IGN, SIGHUP, signal

INTERRUPTED, UNREAD = 130, 141
"""What a shell expects of a command that Ctrl-C ended, and of one whose reader has left."""


def main() -> None:
    """Start the command line."""
    output = dup(1)  # What rich prints to is put aside where nobody reads it.
    if "run" in sys.argv[1:2]:
        # Whoever reloads a bot that starts would end it; it has not read its settings yet.
        signal(SIGHUP, SIG_IGN)
    try:
        from bot.cli.app import app  # noqa: PLC0415 - the import is what may be interrupted

        app()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except SystemExit as ended:
        if ended.code == 1 and _is_unread(output):
            sys.exit(UNREAD)
        raise


def _is_unread(output: int) -> bool:
    """Tell whether nobody reads a command's output any more."""
    watched = poll()
    watched.register(output, 0)
    return any(event & POLLERR for _, event in watched.poll(0))
