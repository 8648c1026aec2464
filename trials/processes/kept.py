"""Reads from the database what the processes have kept, past them."""

import time
from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

import asyncpg  # type: ignore[import-untyped]

from services.push.sending.sender import SenderSettings
from trials.processes.crowd import Talker
from trials.processes.ground.laying import JOBS, ProcessGround
from trials.processes.history import History, KeptRun, KeptState, Received, Setting
from trials.processes.misfortune import Misfortune

STATES = """
SELECT chat, language, reminders, evening_only,
    ARRAY(SELECT step FROM journey_steps WHERE journey_steps.chat = people.chat) AS steps,
    (SELECT count(*) FROM submission_events
        WHERE kind = 'chat' AND subject = people.chat::text AND after = 'claimed') AS claims
FROM people
"""


@asynccontextmanager
async def reading(url: str) -> AsyncIterator[Any]:
    """Open a connection of the trial's own."""
    connection = await asyncpg.connect(url)
    try:
        yield connection
    finally:
        await connection.close()


async def still_owed(url: str, audience: int) -> int:
    """Return how many of the audience are still owed the broadcast."""
    async with reading(url) as connection:
        settled: int = await connection.fetchval(
            "SELECT count(*) FROM deliveries WHERE kind = 'broadcast' AND due_at IS NULL"
        )
    return max(audience - settled, 0)


async def read_history(
    ground: ProcessGround,
    talkers: Sequence[Talker],
    misfortune: Misfortune,
    *,
    news: str,
    begun: float,
    ended: float,
    ends: Mapping[int, int | None],
) -> History:
    """Put together what people did, what went wrong and what was kept."""
    made_by = {
        deed.update: each.resident.chat
        for each in talkers
        for deed in each.resident.deeds
        if deed.what is Setting.LOOK_UP
    }
    async with reading(ground.url) as connection:
        fetch = connection.fetch
        makers = await fetch("SELECT made_by FROM attempts WHERE kind = 'status'")
        look_ups = Counter(made_by.get(row["made_by"], 0) for row in makers)
        kept = {
            row["chat"]: KeptState(
                row["language"],
                row["reminders"],
                row["evening_only"],
                row["steps"],
                row["claims"],
                look_ups[row["chat"]],
            )
            for row in await fetch(STATES)
        }
        questions = Counter[str](
            row["text"] for row in await fetch("SELECT text FROM asked_questions")
        )
        handled = frozenset(row["id"] for row in await fetch("SELECT id FROM handled_updates"))
        runs = [
            KeptRun(row["job"], row["due"], row["skipped"])
            for row in await fetch("SELECT job, due, skipped FROM job_runs")
        ]
        deliveries = dict(
            await fetch("SELECT chat, state FROM deliveries WHERE kind = 'broadcast'")
        )
    since = time.time() - time.monotonic()
    return History(
        begun=begun,
        ended=ended,
        residents=[each.resident for each in talkers],
        kept=kept,
        questions=questions,
        handled=handled,
        jobs=frozenset(JOBS),
        runs=runs,
        audience=frozenset(ground.audience),
        news=news,
        deliveries=deliveries,
        received=[
            Received(sent.chat_id, sent.monotonic + since, sent.text)
            for sent in ground.telegram.sent_log
        ],
        requests={each.number: each.telegram.seen for each in ground.stations},
        handed=ground.balancer.handed,
        mishaps=misfortune.mishaps,
        log=[line for station in ground.stations for line in station.lines()],
        ends=ends,
        died=misfortune.died,
        numbers_left=[each.resident.chat for each in talkers if each.shows_numbers()],
        conflicts=ground.telegram.refusals["getUpdates", 409],
        in_flight=SenderSettings().most_in_flight,
    )
