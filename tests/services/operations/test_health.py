"""A process says how it is: its loops, Telegram, the database."""

from services.operations.health import HealthCheck
from services.operations.pulse import HANGS, ProcessPart, Pulse
from tests.support.fakes import FakeStorage


class Watchmaker:
    """A source of seconds that a test moves."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def pulse(seconds: Watchmaker) -> Pulse:
    found = Pulse(seconds)
    found.expect(ProcessPart.PUSH, within=30)
    found.expect(ProcessPart.TELEGRAM, within=90)
    return found


async def test_what_has_not_begun_is_not_ready_but_alive() -> None:
    seconds = Watchmaker()
    check = HealthCheck(pulse(seconds), FakeStorage().open)
    seconds.now += 4
    health = await check.ready()
    assert not health
    assert health.not_well[ProcessPart.PUSH] == "has not begun within 4 s of the start"
    assert check.alive()


async def test_who_gives_signs_is_ready_and_who_falls_silent_is_not() -> None:
    seconds = Watchmaker()
    watched = pulse(seconds)
    check = HealthCheck(watched, FakeStorage().open)
    watched.beat(ProcessPart.PUSH)
    watched.beat(ProcessPart.TELEGRAM)
    assert await check.ready()
    seconds.now += 31
    health = await check.ready()
    assert health.not_well == {ProcessPart.PUSH: "gave no sign for 31 s"}
    watched.beat(ProcessPart.PUSH)
    assert await check.ready()


async def test_a_loop_that_hangs_wants_a_restart_and_telegram_being_away_does_not() -> None:
    seconds = Watchmaker()
    watched = pulse(seconds)
    check = HealthCheck(watched, FakeStorage().open)
    watched.beat(ProcessPart.PUSH)
    watched.beat(ProcessPart.TELEGRAM)
    seconds.now += HANGS + 1
    assert check.alive().not_well == {ProcessPart.PUSH: "hangs for 301 s"}


async def test_nobody_waits_for_a_part_that_is_not_in_this_process() -> None:
    watched = Pulse(Watchmaker())
    watched.beat(ProcessPart.SCHEDULE)
    assert await HealthCheck(watched, FakeStorage().open).ready()


async def test_a_database_that_is_away_is_named_and_no_reason_to_restart() -> None:
    storage = FakeStorage()
    storage.away = True
    check = HealthCheck(Pulse(), storage.open)
    assert (await check.ready()).not_well == {ProcessPart.DATABASE: "The database is away."}
    assert check.alive()
