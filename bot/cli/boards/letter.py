"""Circular letters on the command line: a DOCX and a PDF of one office, or of all in a ZIP."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated
from zipfile import ZIP_DEFLATED, ZipFile

import typer

from bot.cli.boards.poster import BotName, ask_for_name, checked_name
from bot.cli.session import OPERATOR, CliSession, Config, with_session
from bot.settings.places import letter_template
from census.errors import CensusError
from census.offices.letter import Letter
from census.units import UnitCode
from services.offices.letters import letter_of, offices_with_letters

ZIP = "surat-edaran.zip"


def letter(
    office: Annotated[
        list[str] | None, typer.Argument(help="The code of an office; may be said several times.")
    ] = None,
    *,
    every: Annotated[
        bool, typer.Option("--all", help="Every office, company and school, as one ZIP.")
    ] = False,
    out: Annotated[Path, typer.Option(help="The folder they go to.", file_okay=False)] = Path(
        "letters"
    ),
    bot: BotName = None,
    config: Config = Path("config.yaml"),
) -> None:
    """Write the circular letter of offices from data/letters/edaran.docx: DOCX and PDF."""

    async def work(at: CliSession) -> None:
        named = checked_name(bot)
        codes = [UnitCode(code) for code in office or ()]
        if every:
            found = await offices_with_letters(at.uow, at.app.deployment.areas)
            codes = list(dict.fromkeys([*codes, *(each.code for each in found)]))
        if not codes:
            raise CensusError("letter-nothing")
        letters = [
            await letter_of(at.uow, at.app.rules, OPERATOR, code, at=at.now) for code in codes
        ]
        await at.uow.rollback()  # Other processes may write while Telegram is asked.
        written = _written(at, letters, named or await ask_for_name(at))
        out.mkdir(parents=True, exist_ok=True)
        if every:
            with ZipFile(out / ZIP, "w", ZIP_DEFLATED) as archive:
                for name, content in written.items():
                    archive.writestr(name, content)
        else:
            for name, content in written.items():
                (out / name).write_bytes(content)
        place = str(out / ZIP if every else out)
        typer.echo(at.texts.plain("terminal-letters-made", count=len(codes), place=place))

    with_session(config, "id", work)


def _written(at: CliSession, letters: Sequence[Letter], bot: str) -> dict[str, bytes]:
    """Return the files of the letters by name."""
    from presentation.offices.letters.filling import fill  # noqa: PLC0415
    from presentation.offices.letters.messages import files  # noqa: PLC0415

    texts = at.app.catalogue.texts(at.app.census.languages[0])
    template = letter_template(at.app.deployment.folder).read_bytes()
    written: dict[str, bytes] = {}
    for facts in letters:
        for file in files(fill(texts, facts, template=template, bot=bot)):
            written[file.filename] = file.make()
    return written
