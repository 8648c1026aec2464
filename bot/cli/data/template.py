"""Files to fill in, on the command line: lists with the right headings, settings, a census."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from shutil import copytree
from typing import Annotated

import typer

from bot.cli.exits import REFUSED, clear_exits
from bot.settings.places import CENSUSES, CONFIG, SHIPPED
from presentation.recaps.templates import Template, template_file

ENV, CENSUS = ".env.example", "sp2020"
ANYBODY, ONLY_THE_USER = 0o666, 0o600
"""Who may read a file; the environment holds the token."""


class ToFillIn(StrEnum):
    """What somebody wants to fill in: a list, the settings of a deployment, or a census."""

    UNITS = Template.UNITS.value
    ROSTER = Template.ROSTER.value
    FINISHED = Template.FINISHED.value
    RECAP = Template.RECAP.value
    BLOCKS = Template.BLOCKS.value
    FIELDWORKERS = Template.FIELDWORKERS.value
    PROGRESS = Template.PROGRESS.value
    REGISTRY_FIGURES = Template.REGISTRY_FIGURES.value
    CONFIG = "config"
    ENV = "env"
    CENSUS = "census"


@dataclass(frozen=True, slots=True)
class _Offered:
    """A file or folder: its name, how it is written to a path, and what to do with it then."""

    path: Path
    write: Callable[[Path], object]
    then: str


def template(
    kind: Annotated[
        ToFillIn,
        typer.Argument(
            help="One of: roster, units, finished, recap; blocks, fieldworkers, progress, "
            "registry-figures; config, env, census."
        ),
    ],
    *,
    out: Annotated[
        Path | None, typer.Option(help="Where it goes: here, under its own name.", dir_okay=False)
    ] = None,
) -> None:
    """Write an empty file with the right headings, or settings to begin with, to be filled in."""
    offered = _offered(kind)
    path = out or offered.path
    with clear_exits():
        if path.exists():
            typer.echo(f"{path} is there already. Name another file with --out.", err=True)
            raise typer.Exit(REFUSED)
        offered.write(path)
    typer.echo(f"{path}: {offered.then.format(path=path)}")


def _offered(kind: ToFillIn) -> _Offered:
    match kind:
        case ToFillIn.CONFIG:
            own = (SHIPPED / CONFIG).read_bytes
            return _Offered(CONFIG, _with(own), "edit it, then sensusbot doctor")
        case ToFillIn.ENV:
            own, then = (SHIPPED / ENV).read_bytes, "fill it in, then set -a; . ./.env; set +a"
            return _Offered(Path(".env"), _with(own, ONLY_THE_USER), then)
        case ToFillIn.CENSUS:
            copy = partial(copytree, CENSUSES / CENSUS)
            return _Offered(Path("censuses", CENSUS), copy, "edit its days, then sensusbot doctor")
    document = template_file(Template(kind))
    takes = "reconcile --registry" if kind is ToFillIn.REGISTRY_FIGURES else f"import {kind}"
    then = f"fill it in, then sensusbot {takes} {{path}}"
    return _Offered(Path(document.filename), _with(document.make), then)


def _with(make: Callable[[], bytes], mode: int = ANYBODY) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        path.touch(mode)
        path.write_bytes(make())

    return write
