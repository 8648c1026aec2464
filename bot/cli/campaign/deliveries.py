"""The outbox on the command line: figures, failures, and sending again."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer

from bot.cli.session import OPERATOR, AsJson, CliSession, Config, Speech, print_json, with_session
from census.campaign.overview import Overview
from census.push.delivery import Delivery
from presentation.push import deliveries as words
from services.broadcasts import repeating
from services.campaign import overview

Json = dict[str, Any]


def deliveries(
    *,
    failed: Annotated[bool, typer.Option("--failed", help="What failed, one by one.")] = False,
    unclear: Annotated[
        bool, typer.Option("--unclear", help="What may not have arrived, one by one.")
    ] = False,
    ahead: Annotated[
        bool, typer.Option("--ahead", help="What is owed later, by hour and kind.")
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
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Show what is owed and what became of it: waiting, sent, gone, failed, expired, cancelled."""

    async def work(at: CliSession) -> None:
        if retry is not None:
            await repeating.repeat_one(at.uow, OPERATOR, retry, at=at.now)
            await at.uow.commit()
            at.say(words.trying_again(at.texts).text)
        elif retry_broadcast is not None:
            _, count = await repeating.repeat_broadcast(
                at.uow, OPERATOR, retry_broadcast, unclear=with_unclear, at=at.now
            )
            await at.uow.commit()
            typer.echo(at.texts.plain("terminal-deliveries-again", count=count))
        elif ahead:
            await _print_ahead(at, as_json=as_json)
        elif unclear:
            _print_each(at, "unclear", await overview.unclear(at.uow, OPERATOR), as_json=as_json)
        elif failed:
            _print_each(at, "failed", await overview.failures(at.uow, OPERATOR), as_json=as_json)
        else:
            seen = await overview.overview(at.uow, OPERATOR, now=at.now)
            if as_json:
                print_json(figures_document(seen, at.app.census.zone))
            else:
                at.say(words.description(at.texts, seen=seen))

    with_session(config, language, work, only_looks=True)


async def _print_ahead(at: CliSession, *, as_json: bool) -> None:
    zone = at.app.census.zone
    hours = await overview.ahead(at.uow, OPERATOR, zone, now=at.now)
    if as_json:
        document = [
            {"hour": each.hour.isoformat(), "total": each.total, "kinds": dict(each.counts)}
            for each in hours
        ]
        print_json({"at": _moment(at.now, zone), "hours": document})
    else:
        at.say(words.ahead(at.texts, hours))


def _print_each(at: CliSession, name: str, found: Sequence[Delivery], *, as_json: bool) -> None:
    if as_json:
        print_json({name: [failed_document(each, at.app.census.zone) for each in found]})
        return
    for each in found:
        at.say(words.failure(at.texts, failed=each, now=at.now).text)
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
