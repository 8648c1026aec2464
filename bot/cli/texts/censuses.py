"""Censuses on the command line: a new one laid out, and one checked until it is whole."""

import re
from pathlib import Path
from shutil import copy, copytree
from typing import Annotated

import typer

from bot.cli.exits import REFUSED, UNUSABLE, clear_exits
from bot.cli.session import Config, OtherCensus, of_census
from bot.run.knowledge.base import read_knowledge
from bot.run.wiring import census_folder, make_catalogue, make_census
from bot.settings.places import CENSUSES, NEW_CENSUS
from bot.settings.reading import read_deployment
from census.questions.knowledge import NONE
from presentation.questions.answers import SLOTS
from sources.questions.guide import lacking

app = typer.Typer(help="Lay out the folder of a census.", no_args_is_help=True)
NAME = re.compile("[a-z][a-z0-9_]{0,23}")
LANGUAGES = ("id", "jv", "mad", "en")
LOCALES = "locales"


@app.callback()
def censuses() -> None:
    """Lay out the folder of a census."""


@app.command("new")
def new(
    name: Annotated[str, typer.Argument(help="Its name, such as boats.")],
    *,
    folder: Annotated[
        Path, typer.Option(help="The folder of the censuses, beside config.yaml.", file_okay=False)
    ] = Path("censuses"),
) -> None:
    """Lay out a census to be filled in: its files, with what each place may hold."""
    place = folder / name
    with clear_exits():
        if not NAME.fullmatch(name):
            typer.echo(
                f'"{name}" cannot name a census: small letters, digits and _, beginning with a '
                "letter, at most 24.",
                err=True,
            )
            raise typer.Exit(REFUSED)
        if (CENSUSES / name).is_dir():
            typer.echo(
                f"{name} is a census that comes with sensusbot, and a folder of this name would "
                "hide it; choose another name.",
                err=True,
            )
            raise typer.Exit(REFUSED)
        if place.exists():
            typer.echo(f"{place} is there already; choose another name.", err=True)
            raise typer.Exit(REFUSED)
        _lay_out(place)
    typer.echo(f"{place}: fill it in, and ask again and again: sensusbot check --census {name}")


def check(
    config: Config = Path("config.yaml"),
    *,
    census: OtherCensus = "",
) -> None:
    """Check the census, its texts and its faq.yaml; name all that is to be written, and where."""
    with clear_exits():
        deployment = of_census(read_deployment(config), census)
        problems = lacking(census_folder(deployment), slots=SLOTS)
        if not problems:
            definition = make_census(deployment)
            knowledge = read_knowledge(deployment, definition)
            problems = make_catalogue(deployment, definition).problems()
        for problem in problems:
            typer.echo(problem)
        if problems:
            raise typer.Exit(UNUSABLE)
        examples = sum(slug != NONE for slug, _, _ in knowledge.examples())
        topics = _count(len(knowledge.topics), "topic")
        typer.echo(f"{deployment.census}: {topics}, {_count(examples, 'example')}")


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _lay_out(place: Path) -> None:
    place.mkdir(parents=True)
    for file in NEW_CENSUS.glob("*.yaml"):
        copy(file, place)
    for language in LANGUAGES:
        copytree(NEW_CENSUS / LOCALES, place / LOCALES / language)
