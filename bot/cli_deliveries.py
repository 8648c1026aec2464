"""The outbox on the command line: figures, what failed, and once more."""

import asyncio
import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer

from bot.environment import Environment
from bot.exits import clear_exits, spoken_refusals
from bot.session import AsJson
from bot.settings import read_deployment
from bot.wiring import Desk, open_desk
from census.delivery import Delivery
from census.overview import Overview
from census.people import Language
from presentation import deliveries as words
from presentation.catalogue import Texts
from presentation.html import unmarked
from services import overview
from services.actors import System
from services.ports import UnitOfWork

Json = dict[str, Any]
OPERATOR = System("command line")


def deliveries(
    *,
    failed: Annotated[bool, typer.Option("--failed", help="What failed, one by one.")] = False,
    retry: Annotated[
        int | None, typer.Option(help="Try the failed one with this number again.")
    ] = None,
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
        asyncio.run(_show(config, Language(language), failed=failed, retry=retry, as_json=as_json))


async def _show(
    config: Path, language: Language, *, failed: bool, retry: int | None, as_json: bool
) -> None:
    async with open_desk(read_deployment(config), Environment()) as desk:
        texts, now = desk.catalogue.texts(language), desk.clock.now()
        with spoken_refusals(lambda: texts):
            async with desk.storage.open() as uow:
                if retry is not None:
                    await overview.try_again(uow, OPERATOR, retry, at=now)
                    await uow.commit()
                    typer.echo(unmarked(words.trying_again(texts).text))
                elif failed:
                    found = await overview.failures(uow, OPERATOR)
                    _print_failed(texts, found, desk, now, as_json=as_json)
                else:
                    await _print_figures(uow, texts, desk, now, as_json=as_json)


async def _print_figures(
    uow: UnitOfWork, texts: Texts, desk: Desk, now: datetime, *, as_json: bool
) -> None:
    seen = await overview.overview(uow, OPERATOR, now=now)
    if as_json:
        _print_json(figures_document(seen, desk.census.zone))
    else:
        typer.echo(unmarked(words.description(texts, seen=seen)))


def _print_failed(
    texts: Texts, found: Sequence[Delivery], desk: Desk, now: datetime, *, as_json: bool
) -> None:
    if as_json:
        _print_json({"failed": [failed_document(each, desk.census.zone) for each in found]})
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
    }


def failed_document(failed: Delivery, zone: ZoneInfo) -> Json:
    """Return one that failed as JSON values."""
    return {
        "number": failed.id,
        "kind": failed.kind.value,
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
