"""Posters on the command line: a PDF to print and a PNG to share, of one unit or of all."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.session import OPERATOR, CliSession, Config, Speech, with_session
from census.errors import CensusError
from census.residents.contacts import Poster
from census.units import UnitCode
from services.groups.posters import poster_of, units_with_posters

USER_NAME = re.compile(r"@?[A-Za-z0-9_]{5,32}")
"""A user name by Telegram's rule, https://core.telegram.org/method/account.checkUsername."""
MANY = 5
"""From this number of posters on a progress bar is shown."""
BotName = Annotated[
    str | None, typer.Option(help="The bot's user name; without it Telegram is asked.")
]


def poster(
    *,
    unit: Annotated[
        list[str] | None, typer.Option(help="The code of a unit; may be said several times.")
    ] = None,
    every: Annotated[
        bool, typer.Option("--all", help="Every village, office, company and school.")
    ] = False,
    out: Annotated[Path, typer.Option(help="The folder they go to.", file_okay=False)] = Path(
        "posters"
    ),
    language: Speech = "id",
    bot: BotName = None,
    config: Config = Path("config.yaml"),
) -> None:
    """Make A4 posters whose QR code leads to the bot: a PDF and a PNG for each unit."""

    async def work(at: CliSession) -> None:
        named = checked_name(bot)
        codes = [UnitCode(code) for code in unit or ()]
        if every:
            units = await units_with_posters(at.uow, at.app.deployment.areas)
            codes = list(dict.fromkeys([*codes, *(each.code for each in units)]))
        if not codes:
            raise CensusError("poster-nothing")
        made = [await _poster(at, code) for code in codes]
        await at.uow.rollback()  # Other processes may write while posters are made.
        name = named or await ask_for_name(at)
        out.mkdir(parents=True, exist_ok=True)
        with _progress(made) as posters:
            for each in posters:
                _write(at, each, out, name)
        typer.echo(at.texts.plain("terminal-posters-made", count=len(made), folder=str(out)))

    with_session(config, language, work)


async def _poster(at: CliSession, code: UnitCode) -> Poster:
    contacts = tuple(each.to_domain() for each in at.app.deployment.contacts)
    now = at.now
    return await poster_of(at.uow, at.app.census, contacts, OPERATOR, code, at=now)


def checked_name(bot: str | None) -> str:
    """Return a typed user name without its sign; empty for none. Raises CensusError("bot-name")."""
    if bot and not USER_NAME.fullmatch(bot):
        raise CensusError("bot-name", typed=bot[:40])
    return (bot or "").removeprefix("@")


async def ask_for_name(at: CliSession) -> str:
    """Ask Telegram for the bot's user name."""
    # Asking needs a network client, which loads slowly. With --bot nobody waits for it.
    from bot.doctor.telegram import ask_telegram  # noqa: PLC0415

    return (await ask_telegram(at.environment)).bot


@contextmanager
def _progress(made: Sequence[Poster]) -> Iterator[Iterator[Poster]]:
    if len(made) < MANY:
        yield iter(made)
        return
    with typer.progressbar(made, label="poster", file=typer.get_text_stream("stderr")) as bar:
        yield iter(bar)


def _write(at: CliSession, made: Poster, folder: Path, bot: str) -> None:
    from presentation.groups.poster_layout import poster_sheet  # noqa: PLC0415
    from presentation.groups.poster_pdf import print_poster  # noqa: PLC0415
    from presentation.groups.poster_png import paint_poster  # noqa: PLC0415

    sheet = poster_sheet(at.texts, made, bot=bot)
    path = folder / f"poster-{made.unit.code}"
    path.with_name(f"{path.name}.pdf").write_bytes(print_poster(sheet))
    path.with_name(f"{path.name}.png").write_bytes(paint_poster(sheet))
