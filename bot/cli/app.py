"""The command line: the list of all commands.

Each is imported when it is called. ``--help`` waits for none of them, and `board` not for what
`run` needs.
"""

import sys
from collections.abc import Mapping
from functools import cached_property
from importlib import import_module
from types import SimpleNamespace
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_group


class DeferredCommand(TyperCommand):
    """A command, or a group of them, of which only the line in the list is known.

    ``place`` is where it is: a module of ``bot.cli``, and the name in it.
    """

    def __init__(self, name: str, place: str, line: str) -> None:
        super().__init__(name, help=line)
        self._place = place

    def make_context(
        self, info_name: str | None, args: list[str], parent: Any = None, **extra: Any
    ) -> Any:
        """Return the context of the command itself, which is imported now."""
        return self.loaded.make_context(info_name, args, parent, **extra)

    @cached_property
    def loaded(self) -> Any:
        """The command itself."""
        from bot.imports import quickly  # noqa: PLC0415 - --help does without

        module, _, name = self._place.partition(":")
        with quickly():
            found = getattr(import_module(f"bot.cli.{module}"), name)
        around = typer.Typer()
        if isinstance(found, typer.Typer):
            around.add_typer(found, name=self.name)
        else:
            around.command(self.name)(found)
        return get_group(around).commands[str(self.name)]


UNUSED = {"rich.markdown": "Markdown", "rich.traceback": "Traceback"}
"""What typer imports to write help, and ours has none of: half of the time that it takes."""


class AllCommands(TyperGroup):
    """Everything that can be typed after `sensusbot`."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.commands = {
            name: DeferredCommand(name, place, line) for name, (place, line) in COMMANDS.items()
        }

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the list."""
        for name in (absent := UNUSED.keys() - sys.modules.keys()):
            sys.modules[name] = SimpleNamespace(**{UNUSED[name]: None})  # type: ignore[assignment]
        try:
            import_module("typer.rich_utils")
        finally:
            for name in absent:
                del sys.modules[name]
        super().format_help(ctx, formatter)


COMMANDS: Mapping[str, tuple[str, str]] = {
    "areas": (
        "data.areas:areas",
        "Say which areas there are, in which time zone, and where their list is from.",
    ),
    "template": (
        "data.template:template",
        "Write an empty file with the right headings, or settings to begin with, to be filled in.",
    ),
    "publish": (
        "data.publishing:publish",
        "Publish a recap that waits: boards change, heads whose rank changed will be told.",
    ),
    "rollback": (
        "data.publishing:rollback",
        "Withdraw what was published last; whoever was sent its figures is told.",
    ),
    "board": (
        "boards.board:board",
        "Show a board by the newest published data, or as it was published on a past day.",
    ),
    "brief": (
        "boards.brief:brief",
        "Show the regency against its targets: pace, forecast as a range, best, furthest behind.",
    ),
    "poster": (
        "boards.poster:poster",
        "Make A4 posters whose QR code leads to the bot: a PDF and a PNG for each unit.",
    ),
    "letter": (
        "boards.letter:letter",
        "Write the circular letter of offices from data/letters/edaran.docx: DOCX and PDF.",
    ),
    "deliveries": (
        "campaign.deliveries:deliveries",
        "Show what is owed and what became of it: waiting, sent, gone, failed, expired, cancelled.",
    ),
    "allocate": (
        "fieldwork.allocate:allocate",
        "Plan who goes where, print the plan, ask, and publish it: everybody hears their own work.",
    ),
    "left": (
        "fieldwork.left:left",
        "Show what is left to visit, by district, village and block, the most first.",
    ),
    "worklist": (
        "fieldwork.worklist:worklist",
        "Write the work list of a fieldworker: blocks, counts, what is special; no households.",
    ),
    "reconcile": (
        "fieldwork.reconcile:reconcile",
        "Compare the civil registry with the census: village, families; persons and block as well.",
    ),
    "backup": (
        "operations.backup:backup",
        "Write a backup of the database, also while the bot runs.",
    ),
    "restore": ("operations.backup:restore", "Bring a backup back, into an empty database."),
    "backup-key": (
        "operations.backup:backup_key",
        "Make a key for sealed backups: the public half for config.yaml, the secret one to keep.",
    ),
    "prune": (
        "operations.prune:prune",
        "Throw away what is older than config.yaml keeps it, as the job does each night.",
    ),
    "finish": (
        "operations.finish:finish",
        "End a campaign that is over: a last report, an archive without persons, "
        "erasure of the rest.",
    ),
    "rehearse": (
        "operations.rehearse:rehearse",
        "Show what this deployment would send on the days ahead; nothing is sent, nothing changed.",
    ),
    "codes": (
        "fieldwork.codes:codes",
        "Make the codes with which fieldworkers join, for all who have none yet.",
    ),
    "ask": ("asked.ask:ask", "Say what a question is about, and the answer."),
    "check": (
        "texts.censuses:check",
        "Check the census, its texts and its faq.yaml; name all that is to be written, and where.",
    ),
    "census": ("texts.censuses:app", "Lay out the folder of a census."),
    "run": ("operations.running:run", "Run the bot until it is told to stop (SIGTERM, Ctrl-C)."),
    "demo": (
        "operations.running:demo",
        "Try everything in a browser: Telegram itself is played by this machine.",
    ),
    "migrate": (
        "operations.running:migrate",
        "Bring the database up to date, or back to where an older release can use it.",
    ),
    "doctor": (
        "operations.running:doctor",
        "Check the settings, the census, the texts, the database and Telegram; change nothing.",
    ),
    "import": (
        "data.data:importing",
        "Read a file of data into the database, whole or not at all.",
    ),
    "broadcast": (
        "broadcasts.broadcast:app",
        "Send one message to many. Without a command: write a broadcast and watch it leave.",
    ),
    "phase": ("campaign.calendar:app", "The phases and their days. Without a command: show them."),
    "texts": ("texts.texts:app", "Sheets for the review of a language."),
    "questions": ("asked.questions:app", "What people asked and was not understood."),
    "proofs": ("data.proofs:app", "The receipts that employees handed in."),
    "rotate": ("operations.rotate:app", "Change a key or the bot, and see where a change stands."),
}
"""Where each command is, and what it does: the first paragraph of its own help."""

app = typer.Typer(
    cls=AllCommands,
    help="A Telegram assistant for taking part in a census.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)


def _print_release(asked: bool) -> None:  # noqa: FBT001 - typer hands it the option's value
    if asked:
        from importlib.metadata import version  # noqa: PLC0415 - --help does without

        typer.echo(version("sensusbot"))
        raise typer.Exit


@app.callback()
def options_of_all(
    *,
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_release, is_eager=True, help="Print the release and end."
        ),
    ] = False,
) -> None:
    """Take what stands before a command."""
