"""The entry of the command line: Ctrl-C leaves no trace, not even while its modules load."""

import sys

INTERRUPTED = 130
"""What a shell expects of a command that Ctrl-C ended."""


def main() -> None:
    """Start the command line."""
    try:
        from bot.cli.app import app  # noqa: PLC0415 - the import is what may be interrupted

        app()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
