"""The rehearsal on the command line: as text, as JSON, and as the picture of a calendar."""

import asyncio
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer

from bot.cli.exits import clear_exits, on_terminal
from bot.cli.session import AsJson, Config, Speech, print_json, require_ending, spoken
from bot.cli.session import warn_of_shipped as warn
from census.push.rehearsal import Rehearsal
from census.units import Unit
from presentation.language.catalogue import Texts
from presentation.language.html import unmarked

Json = dict[str, Any]
LONGEST = 366


def rehearse(
    *,
    first: Annotated[
        str | None, typer.Option("--from", help="The first day: 2020-03-06. Else from now on.")
    ] = None,
    last: Annotated[str | None, typer.Option("--to", help="The last day: 2020-03-31.")] = None,
    days: Annotated[
        int, typer.Option(min=1, max=LONGEST, help="How many days, where --to is not given.")
    ] = 7,
    fresh_data: Annotated[
        bool, typer.Option("--fresh-data", help="As if new data came every day: boards go on.")
    ] = False,
    as_json: AsJson = False,
    picture: Annotated[
        Path | None, typer.Option(help="Write the picture of a calendar.", dir_okay=False)
    ] = None,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Show what this deployment would send on the days ahead; nothing is sent, nothing changed.

    All jobs and the sender run on a copy of the database by a clock that runs ahead, as if nobody
    answered and no new data came. People who have not opened the bot cannot be written to.
    """
    require_ending("--picture", picture, ".png")
    warn(config)

    async def work() -> None:
        from bot.rehearsal.rehearsing import rehearse  # noqa: PLC0415 - loads what the bot loads
        from bot.run.wiring import SystemClock, make_catalogue, make_census  # noqa: PLC0415
        from bot.settings.environment import Environment  # noqa: PLC0415
        from bot.settings.reading import read_deployment  # noqa: PLC0415

        deployment = read_deployment(config)
        census = make_census(deployment)
        catalogue = make_catalogue(deployment, census)
        texts = catalogue.texts(spoken(catalogue, language))
        now = SystemClock().now()
        begin, end = _span(first, last, days, census.zone, now)
        found = await rehearse(
            deployment, Environment(), begin, end, now=now, fresh_data=fresh_data
        )
        if as_json:
            print_json(rehearsal_document(found, census.zone))
        else:
            _print(texts, found)
        if picture is not None:
            from presentation.push.calendar import paint_calendar  # noqa: PLC0415

            picture.write_bytes(paint_calendar(texts, found))

    with clear_exits():
        asyncio.run(work())


def _span(
    first: str | None, last: str | None, days: int, zone: ZoneInfo, now: datetime
) -> tuple[datetime, datetime]:
    """Return begin and end. Raises typer.BadParameter for what is no day, or none to rehearse."""
    begin = datetime.combine(_day(first, "--from"), time(), zone) if first else now
    if begin - now > timedelta(days=LONGEST):
        raise typer.BadParameter(
            f"a day within {LONGEST} days from now: those until it are lived through as well",
            param_hint="--from",
        )
    local = begin.astimezone(zone).date()
    until = _day(last, "--to") if last else local + timedelta(days=days - 1)
    if not timedelta() <= until - local < timedelta(days=LONGEST):
        raise typer.BadParameter(
            f"a day from {local} on, and less than {LONGEST} days later", param_hint="--to"
        )
    return begin, datetime.combine(until + timedelta(days=1), time(), zone)


def _day(text: str, option: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter("a day such as 2020-03-06", param_hint=option) from None


def rehearsal_document(seen: Rehearsal, zone: ZoneInfo) -> Json:
    """Return a rehearsal as JSON values; moments are in the census's zone."""

    def moment(at: datetime) -> str:
        return at.astimezone(zone).isoformat()

    full = seen.fullest
    return {
        "from": moment(seen.begin),
        "to": moment(seen.end),
        "people": seen.people,
        "messages": seen.count,
        "days": [
            {
                "day": day.day.isoformat(),
                "messages": day.count,
                "kinds": {kind: _texts_of(hours) for kind, hours in day.hours.items()},
                "people_with_three_or_more": day.crowded,
                "most_to_one_person": day.most,
            }
            for day in seen.days
        ],
        "fullest_hour": full
        and {
            "from": moment(full.begin),
            "messages": full.count,
            "seconds_at_the_pace": round(full.takes.total_seconds()),
        },
        "moved": _by_reason(seen.moved),
        "dropped": _by_reason(seen.dropped),
        "moved_reminders": [
            {
                "rule": each.rule,
                "wanted": moment(each.wanted),
                "to": moment(each.to) if each.to else None,
            }
            for each in seen.occasions
        ],
        "first_messages": [
            {"kind": each.kind, "role": each.role, "at": moment(each.at), "text": each.text}
            for each in seen.examples
        ],
        "would_fail": dict(seen.troubles),
        "groups_without_board": [_unit(each) for each in seen.gaps.groups],
        "offices_without_leader": [_unit(each) for each in seen.gaps.offices],
    }


def _texts_of(hours: Mapping[int, int]) -> Json:
    return {f"{hour:02}": count for hour, count in hours.items()}


def _by_reason(counts: Mapping[tuple[str, str], int]) -> list[Json]:
    return [
        {"kind": kind, "reason": reason, "messages": count}
        for (kind, reason), count in counts.items()
    ]


def _unit(unit: Unit) -> Json:
    return {"code": unit.code, "name": unit.name}


def _print(texts: Texts, seen: Rehearsal) -> None:
    from presentation.push import rehearsal as words  # noqa: PLC0415

    typer.echo(on_terminal(unmarked(words.description(texts, rehearsal=seen))))
    hours = list(words.hours(texts, seen))
    if hours:
        typer.echo()
    for line in hours:
        typer.echo(line)
    for each in seen.examples:
        typer.echo(f"\n--- {words.example(texts, each)}\n{each.text}")
