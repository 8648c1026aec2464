"""Texts on the command line: exported for a native speaker's review, and imported."""

import os
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.exits import clear_exits, spoken_refusals
from bot.cli.session import Config, DryRun
from bot.cli.texts.reviewing import TextFiles
from bot.run.wiring import census_folder, make_catalogue, make_census
from bot.settings.places import TEXTS
from bot.settings.reading import read_deployment
from census.people.people import Language
from presentation.language.catalogue import Catalogue, Texts
from presentation.language.review_sheet import review_csv, review_workbook

app = typer.Typer(help="Sheets for the review of a language.", no_args_is_help=True)
Reviewed = Annotated[str, typer.Option("--lang", help="The reviewed language: jv, mad, en.")]


@app.command("export")
def export(
    *,
    lang: Reviewed = "jv",
    out: Annotated[
        Path | None, typer.Option(help="An .xlsx or .csv file: texts-<lang>.xlsx.")
    ] = None,
    config: Config = Path("config.yaml"),
) -> None:
    """Write a sheet with every text of a language beside the Indonesian one."""
    target = out or Path(f"texts-{lang}.xlsx")
    with clear_exits():
        files, texts = _open(config)
        with spoken_refusals(lambda: texts):
            reviewed = files.reviewed(Language(lang))
            words = _texts_of(files, config, Language(lang))
            if target.suffix.lower() == ".csv":
                target.write_text(review_csv(texts, words, reviewed), "utf-8", newline="")
            else:
                target.write_bytes(review_workbook(texts, words, reviewed))
            count = len(reviewed)
            typer.echo(texts.plain("terminal-texts-written", count=count, path=str(target)))


@app.command("import")
def take(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="The reviewed sheet.")],
    *,
    lang: Reviewed = "jv",
    dry_run: DryRun = False,
    config: Config = Path("config.yaml"),
) -> None:
    """Take a reviewed sheet back into the files of the texts, whole or not at all."""
    with clear_exits():
        files, texts = _open(config)
        with spoken_refusals(lambda: texts):
            corrected = files.corrected(Language(lang), file)
            for path, text in corrected.files.items():
                typer.echo(os.path.relpath(path))
                if not dry_run:
                    _replace(path, text)
            key = "terminal-texts-foreseen" if dry_run else "terminal-texts-taken"
            typer.echo(texts.plain(key, count=corrected.count))


def _open(config: Path) -> tuple[TextFiles, Texts]:
    deployment = read_deployment(config)
    census = make_census(deployment)
    folder = census_folder(deployment)
    texts = make_catalogue(deployment, census).texts(None)
    return TextFiles((TEXTS, folder / "locales"), folder), texts


def _texts_of(files: TextFiles, config: Path, language: Language) -> Texts:
    """Return the texts of a language that the campaign may not have yet."""
    census = make_census(read_deployment(config))
    spoken = Catalogue.load(*files.locales, zone=census.zone, domain=census.official_domain)
    return spoken.texts(language)


def _replace(path: Path, text: str) -> None:
    """Write to a temporary file and move it into place: a power cut leaves the old file."""
    new = path.with_name(f".{path.name}.new")
    new.write_text(text, "utf-8")
    new.replace(path)
