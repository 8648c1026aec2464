"""Publishing on the command line, and the rollback."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.agreeing import agrees
from bot.cli.data.recap import Reason, Replaces, Sure
from bot.cli.session import OPERATOR, CliSession, Config, Speech, with_session
from presentation.recaps import history as recap_history
from presentation.recaps import messages as recaps
from services.recaps.publishing import (
    preview_recap,
    publish_recap,
    published_recaps,
    waiting_recaps,
)
from services.recaps.rollback import preview_return, return_to
from services.rules.actors import name_of


def _recap_number(text: str) -> int:
    if not text.isdecimal():
        raise typer.BadParameter("a number that `publish --list` shows")
    return int(text)


def publish(
    *,
    snapshot: Annotated[
        int | None,
        typer.Option(
            parser=_recap_number,
            metavar="NUMBER",
            help="The number of the recap, as import and publish --list name it. "
            "Without it, the oldest that waits.",
        ),
    ] = None,
    replaces: Replaces = None,
    reason: Reason = "",
    sure: Sure = False,
    only_list: Annotated[
        bool, typer.Option("--list", help="Only show what waits and what was published.")
    ] = False,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Publish a recap that waits: boards change, heads whose rank changed will be told."""

    async def work(at: CliSession) -> None:
        waiting = await waiting_recaps(at.uow, OPERATOR)
        if only_list:
            published = await published_recaps(at.uow, OPERATOR)
            at.say(
                recap_history.listed(
                    at.texts,
                    published=published,
                    waiting=waiting,
                    reader=name_of(OPERATOR),
                    admins=at.app.rules.admin_names,
                )
            )
            return
        if snapshot is None and not waiting:
            typer.echo(at.texts.plain("recap-none"))
            return
        number = waiting[0].id if snapshot is None else snapshot
        now = at.now
        if any(each.id == number for each in waiting):
            preview = await preview_recap(at.uow, at.app.census, OPERATOR, number)
            if preview is not None and preview.needs_word:
                at.say(recaps.description(at.texts, recap=preview))
                typer.echo()
        done = await publish_recap(
            at.uow,
            at.app.rules,
            number,
            OPERATOR,
            at=now,
            reason=reason,
            replaces=replaces,
            sure=sure,
        )
        await at.uow.commit()
        at.say(recaps.published(at.texts, published=done).text)
        if left := [each for each in waiting if each.id != number]:
            typer.echo(at.texts.plain("terminal-recaps-left", count=len(left)))

    with_session(config, language, work, only_looks=only_list)


def rollback(
    *,
    to: Annotated[
        int | None,
        typer.Option(
            help="The number of the recap that boards are to show again: what was before the last."
        ),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask again.")] = False,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Withdraw what was published last; whoever was sent its figures is told."""

    async def work(at: CliSession) -> None:
        app = at.app
        plan = await preview_return(at.uow, app.rules, OPERATOR, at=app.clock.now(), to=to)
        at.say(recap_history.ask_return(at.texts, plan=plan).text)
        # The transaction ends before the question. Changes made meanwhile are noticed.
        await at.uow.rollback()
        if not yes and not agrees(at.texts, "terminal-return-sure"):
            raise typer.Abort
        seen = plan.withdrawn[0].snapshot.id
        now = app.clock.now()
        done = await return_to(at.uow, app.rules, OPERATOR, at=now, seen=seen, to=to)
        await at.uow.commit()
        typer.echo()
        at.say(recap_history.returned(at.texts, plan=done).text)

    with_session(config, language, work)
