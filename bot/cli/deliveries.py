"""The outbox on the command line: figures, failures, and sending again."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer

from bot.cli.exits import clear_exits, spoken_refusals
from bot.cli.session import AsJson
from bot.run.wiring import AppContext, open_app
from bot.settings.environment import Environment
from bot.settings.reading import read_deployment
from census.campaign.overview import Overview
from census.people import Language
from census.push.delivery import Delivery
from presentation.language.catalogue import Texts
from presentation.language.html import unmarked
from presentation.push import deliveries as words
from services.broadcasts import repeating
from services.campaign import overview
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import System

Json = dict[str, Any]
OPERATOR = System("command line")


def deliveries(
    *,
    failed: Annotated[bool, typer.Option("--failed", help="What failed, one by one.")] = False,
    unclear: Annotated[
        bool, typer.Option("--unclear", help="What may not have arrived, one by one.")
    ] = False,
    retry: Annotated[
        int | None, typer.Option(help="Send again the one with this number: failed, or unclear.")
    ] = None,
    retry_broadcast: Annotated[
        int | None, typer.Option(help="Send again what failed of the broadcast of this number.")
    ] = None,
    with_unclear: Annotated[
        bool,
        typer.Option(
            "--with-unclear", help="With --retry-broadcast: also what may have arrived already."
        ),
    ] = False,
    as_json: AsJson = False,
    config: Annotated[Path, typer.Option(help="The deployment's config.yaml.")] = Path(
        "config.yaml"
    ),
    language: Annotated[str, typer.Option(help="The language of what is printed: id, en, …")] = (
        "id"
    ),
) -> None:
    """Show what is owed and what became of it: waiting, sent, gone, failed, expired, cancelled."""
    with clear_exits():
        wish = Wish(
            failed=failed,
            unclear=unclear,
            retry=retry,
            retry_broadcast=retry_broadcast,
            with_unclear=with_unclear,
            as_json=as_json,
        )
        asyncio.run(_show(config, Language(language), wish))


@dataclass(frozen=True, slots=True)
class Wish:
    """The options of the command."""

    failed: bool
    unclear: bool
    retry: int | None
    retry_broadcast: int | None
    with_unclear: bool
    as_json: bool


async def _show(config: Path, language: Language, wish: Wish) -> None:
    async with open_app(read_deployment(config), Environment()) as app:
        texts, now = app.catalogue.texts(language), app.clock.now()
        with spoken_refusals(lambda: texts):
            async with app.storage.open() as uow:
                if wish.retry is not None:
                    await repeating.repeat_one(uow, OPERATOR, wish.retry, at=now)
                    await uow.commit()
                    typer.echo(unmarked(words.trying_again(texts).text))
                elif wish.retry_broadcast is not None:
                    _, count = await repeating.repeat_broadcast(
                        uow, OPERATOR, wish.retry_broadcast, unclear=wish.with_unclear, at=now
                    )
                    await uow.commit()
                    typer.echo(texts.plain("terminal-deliveries-again", count=count))
                elif wish.failed or wish.unclear:
                    listed = overview.unclear if wish.unclear else overview.failures
                    name, found = _name(wish), await listed(uow, OPERATOR)
                    _print_failed(texts, name, found, app, now, as_json=wish.as_json)
                else:
                    await _print_figures(uow, texts, app, now, as_json=wish.as_json)


async def _print_figures(
    uow: UnitOfWork, texts: Texts, app: AppContext, now: datetime, *, as_json: bool
) -> None:
    seen = await overview.overview(uow, OPERATOR, now=now)
    if as_json:
        _print_json(figures_document(seen, app.census.zone))
    else:
        typer.echo(unmarked(words.description(texts, seen=seen)))


def _name(wish: Wish) -> str:
    return "unclear" if wish.unclear else "failed"


def _print_failed(
    texts: Texts,
    name: str,
    found: Sequence[Delivery],
    app: AppContext,
    now: datetime,
    *,
    as_json: bool,
) -> None:
    if as_json:
        _print_json({name: [failed_document(each, app.census.zone) for each in found]})
        return
    for each in found:
        typer.echo(unmarked(words.failure(texts, failed=each, now=now).text))
        typer.echo()


def figures_document(seen: Overview, zone: ZoneInfo) -> Json:
    """Return the figures as JSON values; moments are in the census's zone, or null."""
    return {
        "at": _moment(seen.at, zone),
        "waiting": seen.waiting,
        "sending": seen.sending,
        "sent": seen.sent,
        "unclear": seen.unclear,
        "gone": seen.gone,
        "failed": dict(seen.failed),
        "expired": dict(seen.expired),
        "cancelled": dict(seen.cancelled),
        "next_due": _moment(seen.next_due, zone),
        "late_since": _moment(seen.late_since, zone),
        "line_down_since": _moment(seen.line_down_since, zone),
        "set_aside": seen.aside,
    }


def failed_document(failed: Delivery, zone: ZoneInfo) -> Json:
    """Return one failed delivery as JSON values."""
    return {
        "number": failed.id,
        "kind": failed.kind.name,
        "occasion": failed.occasion,
        "chat": failed.chat,
        "attempts": failed.attempts,
        "reason": failed.last_error,
        "not_before": _moment(failed.not_before, zone),
        "expires_at": _moment(failed.expires_at, zone),
    }


def _moment(moment: datetime | None, zone: ZoneInfo) -> str | None:
    return moment.astimezone(zone).isoformat() if moment else None


def _print_json(document: Json) -> None:
    typer.echo(json.dumps(document, ensure_ascii=False, indent=2))
