"""What the doctor remarks of months of running: backups, changes of keys, updates set aside."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.doctor.remarks import remarks
from bot.run.wiring import SystemClock, place_database
from bot.settings.environment import Environment
from bot.settings.settings import Deployment
from census.definition import Census
from census.people.people import Role
from services.operations.backups import last_backup
from services.operations.rotating import BOT, RotationState, bot_of, rotation_state
from services.ports.operations.failing import Failure

OLD = timedelta(days=2)
"""A daily backup that is older was missed at least once."""

KEPT = timedelta(days=7)
"""So long failed updates are kept."""
MOST_NAMED = 5


async def all_remarks(
    deployment: Deployment, environment: Environment, census: Census | None
) -> list[tuple[str, str]]:
    """Return what there is to remark, each with what to do; nothing where the database is wrong."""
    if census is None:
        return []
    now = SystemClock().now()
    kept = await _kept(deployment, environment)
    empty = remarks(deployment, census, now, admins=kept.admins if kept else 0)
    if kept is None:
        return list(empty)
    return [
        *empty,
        *_of_backups(deployment, kept.backed_up, now),
        *_of_rotation(kept.rotation),
        *_of_updates(kept.set_aside),
        *_of_bot(kept.bot, environment.token.get_secret_value()),
    ]


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the database says of its upkeep."""

    backed_up: datetime | None
    rotation: RotationState | None
    bot: str | None
    admins: int
    set_aside: Sequence[Failure]


async def _kept(deployment: Deployment, environment: Environment) -> _Kept | None:
    """Read it; None where there are no tables yet, or they are not up to date."""
    storage = place_database(deployment, environment)
    try:
        if storage.file is not None and not storage.file.exists():
            return None
        if not (await storage.revisions()).up_to_date:
            return None
        async with storage.open() as uow:
            return _Kept(
                await last_backup(uow),
                await rotation_state(uow),
                await uow.facts.get(BOT),
                (await uow.held_roles.counts()).get(Role.ADMIN, 0),
                await uow.failed_updates.given_up(SystemClock().now() - KEPT),
            )
    finally:
        await storage.close()


def _of_backups(
    deployment: Deployment, last: datetime | None, now: datetime
) -> Iterator[tuple[str, str]]:
    daily = deployment.backups.folder is not None
    todo = "look for the job backups in the log" if daily else "see config.yaml, backups"
    if last is None:
        yield "last backup", f"there is none yet: sensusbot backup makes one; {todo}"
    elif now - last > OLD:
        yield "last backup", f"is of {last:%Y-%m-%d %H:%M} UTC: {todo}"


def _of_rotation(state: RotationState | None) -> Iterator[tuple[str, str]]:
    if state is not None:
        left = sum(state.left.values())
        yield (
            "rotation",
            f"the hash key is being rotated since {state.since:%Y-%m-%d}, {left} rows are under "
            "the old key: sensusbot rotate status shows which, rotate key --end ends it",
        )


def _of_updates(failures: Sequence[Failure]) -> Iterator[tuple[str, str]]:
    if failures:
        newest = ", ".join(
            f"{each.trouble} ({each.error} in a {each.kind}, {each.at:%Y-%m-%d %H:%M} UTC)"
            for each in failures[:MOST_NAMED]
        )
        yield (
            "updates",
            f"{len(failures)} of the last week failed three times and were set aside: look in the "
            f"log for {newest}",
        )


def _of_bot(kept: str | None, token: str) -> Iterator[tuple[str, str]]:
    if kept is not None and token and bot_of(token) != kept:
        yield (
            "bot",
            f"SENSUSBOT_TOKEN is of another bot ({bot_of(token)}) than the database's ({kept}), "
            "and the bot will not start: sensusbot rotate token, if it is meant",
        )
