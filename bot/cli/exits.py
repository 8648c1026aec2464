"""How a command ends when something is wrong: one clear sentence on standard error, and a code.

2: the settings, the environment or a file of the deployment must be corrected first. 1: the
command was refused, and nothing was changed. 75: the database is away; the same may do later.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from errno import EPIPE

import typer

from bot.settings.reading import SettingsError
from census.errors import CensusError, FileError
from presentation.chat.commands import CommandName
from presentation.chat.errors import named
from presentation.language.catalogue import Texts
from presentation.language.html import unmarked
from presentation.recaps.findings import sentences
from services.ports.unit_of_work import StorageError, StorageUnavailableError
from sources.census.problems import CensusFileError

REFUSED, UNUSABLE, AWAY = 1, 2, 75
"""The last is EX_TEMPFAIL of sysexits.h: whoever supervises the bot starts it again."""

MOST_LINES = 40
"""More sentences about a file are not printed: who reads so far mends the first ones first."""
TYPED = {
    CommandName.PUBLISH: "publish --list",
    CommandName.BRIEF: "brief",
    CommandName.BROADCAST: "broadcast",
    CommandName.DELIVERIES: "deliveries",
    CommandName.REHEARSAL: "rehearse",
    CommandName.CALENDAR: "phase",
    CommandName.UNANSWERED: "questions",
    CommandName.POSTER: "poster",
    CommandName.ASK: "ask",
    CommandName.ALLOCATION: "allocate",
}
IN_CHAT_ALONE = "ganti|beri|absen|hadir|bantu|kunci"
"""Words behind a command that make a single change of the allocation: only the chat has them."""
IN_CHAT = re.compile(rf"(?<![\w/<])/({'|'.join(TYPED)})\b(?! (?:{IN_CHAT_ALONE})\b)")


@contextmanager
def clear_exits() -> Iterator[None]:
    """End with code 2 and a sentence when the deployment cannot be used, with 75 when not now."""
    try:
        yield
    except (SettingsError, CensusFileError, StorageError) as trouble:
        typer.echo(str(trouble), err=True)
        away = isinstance(trouble, StorageUnavailableError)
        raise typer.Exit(AWAY if away else UNUSABLE) from None
    except OSError as trouble:
        if trouble.errno == EPIPE:
            raise
        where = f"{trouble.filename}: " if trouble.filename else ""
        typer.echo(f"{where}{trouble.strerror or trouble}.", err=True)
        raise typer.Exit(UNUSABLE) from None


@contextmanager
def spoken_refusals(speak: Callable[[], Texts]) -> Iterator[None]:
    """End with code 1 and the refusal's sentences, a line for each cell of a file."""
    try:
        yield
    except CensusError as refusal:
        texts = speak()
        first = unmarked(texts(f"error-{refusal.key}", **named(texts, refusal)))
        typer.echo(on_terminal(first), err=True)
        if isinstance(refusal, FileError):
            words = sentences(texts, refusal.findings)
            for each in words[:MOST_LINES]:
                typer.echo(f"  {each}", err=True)
            if len(words) > MOST_LINES:
                typer.echo(
                    f"  {texts.plain('recap-more', count=len(words) - MOST_LINES)}", err=True
                )
        raise typer.Exit(REFUSED) from None
    except typer.Abort:
        # Nobody was there to say yes, or they said no.
        typer.echo(f"\n{speak().plain('terminal-not-agreed')}", err=True)
        raise typer.Exit(REFUSED) from None


def on_terminal(words: str) -> str:
    """Return words with the commands that one types here: "sensusbot deliveries" for /kiriman."""
    return IN_CHAT.sub(lambda said: f"sensusbot {TYPED[CommandName(said[1])]}", words)
