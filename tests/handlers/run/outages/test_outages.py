"""The database goes away while people write: held, said once, and done when it is back."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from census.people.people import ChatId, Language
from census.people.submission import SubmissionState
from handlers.run.incoming.webhook import SECRET_HEADER, webhook_app
from services.ports.groups import BoundGroup
from services.ports.registers import HouseholdProgress
from simulator.chats.people import SimulatedPerson
from tests.simulator.conftest import until
from tests.support.households import a_household
from tests.support.postgres import Postgres
from tests.support.talk import count, press_of, the_log, update_of
from tests.support.town import SABRANG, Town, open_town

SECRET = "a-secret-for-tests-only"
TYPED = "catatan saya sedang tidak bisa dibuka. Pesan Anda tidak hilang"
PRESSED = "tekan tombolnya sekali lagi"

Switch = Callable[[], Awaitable[None]]


async def read_only(town: Town, *, on: bool) -> None:
    """Let the database refuse every write, as a full disk or a file without rights does."""
    async with town.app.storage._engine.connect() as connection:
        driver = (await connection.get_raw_connection()).driver_connection
        assert driver is not None
        await driver.execute(f"PRAGMA query_only = {'ON' if on else 'OFF'}")


async def lasts(town: Town) -> None:
    """Let an outage last long enough to be worth a word."""
    await until(lambda: town.service.conversations._outage._since is not None)
    town.clock.advance(timedelta(seconds=2))


def said(town: Town, somebody: SimulatedPerson) -> list[str]:
    """All that was ever sent to somebody, changed since or not."""
    return [each.text for each in town.telegram.sent_log if each.chat_id == somebody.chat_id]


async def test_what_people_do_while_the_database_is_away_takes_effect_afterwards(
    own_town: Town,
) -> None:
    telegram = own_town.telegram
    siti, budi = await own_town.resident(), await own_town.resident("Budi")
    await budi.presses("Mulai langkah 1")
    await read_only(own_town, on=True)

    await siti.sends("/langkah", queue=True)
    await siti.sends("/bantuan", queue=True)
    await budi.presses("Sudah", queue=True)
    await lasts(own_town)
    await until(lambda: TYPED in siti.sees() and PRESSED in budi.sees())
    assert len(telegram.inbox) == 3, "nothing is acknowledged"

    await read_only(own_town, on=False)
    await telegram.settled()
    after = [text.splitlines()[0] for text in said(own_town, siti)[-3:]]
    assert TYPED in after[0]
    assert "Langkah 1 dari 7" in after[1]
    assert "Apa yang bisa saya bantu?" in siti.sees()
    assert "Langkah 2 dari 7" in budi.sees(), "below the sentence, where it is noticed"
    assert sum(PRESSED in text for text in said(own_town, budi)) == 1


async def test_what_is_over_at_once_nobody_needs_to_hear_of(own_town: Town) -> None:
    siti = await own_town.resident()
    with the_log() as log:
        await read_only(own_town, on=True)
        await siti.sends("/langkah", queue=True)
        await until(lambda: "updates.storage_away" in log.getvalue())
        await read_only(own_town, on=False)
        await own_town.telegram.settled()
    assert [TYPED in text for text in said(own_town, siti)] == [False] * len(said(own_town, siti))
    assert "Langkah 1 dari 7" in siti.sees()
    assert "updates.storage_back" in log.getvalue()


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("en", "Your message is not lost"),
        ("jw", "Pesen panjenengan mboten ical"),
        ("mad", "Pessenna Panjennengan ta' elang"),
        ("fr", TYPED),
    ],
)
async def test_it_is_said_in_the_language_of_the_account(
    town: Town, code: str, sentence: str
) -> None:
    somebody = town.telegram.person("Ani", language_code=code)
    await read_only(town, on=True)
    await somebody.sends("/start", queue=True)
    await lasts(town)
    await until(lambda: bool(somebody.from_bot))
    assert sentence in somebody.sees()
    await read_only(town, on=False)
    await town.telegram.settled()
    assert "Bahasa Indonesia" in somebody.buttons()


async def test_in_a_group_only_who_asked_us_hears_of_it(town: Town) -> None:
    siti = await town.resident()
    group = town.telegram.group("Warga", members=[siti], with_bot=True)
    group.chat.members[town.telegram.bot.user_id] = group.chat.members[siti.user_id]
    await read_only(town, on=True)
    await siti.sends("Ada yang sudah?", to=group, queue=True)
    await lasts(town)
    await siti.sends("/peringkat", to=group, queue=True)
    await until(lambda: bool(group.from_bot))
    assert [TYPED in message.text for message in group.from_bot] == [True]
    await read_only(town, on=False)
    await town.telegram.settled()
    assert "Grup ini belum dihubungkan" in group.sees()


async def test_it_is_said_in_the_language_that_was_chosen_as_far_as_it_is_known(
    town: Town,
) -> None:
    amy = await town.resident("Amy", language="English")
    group = town.telegram.group("Sabrang people", members=[amy], with_bot=True)
    async with town.app.storage.open() as uow:
        bound = ChatId(group.chat_id), SABRANG.code, Language("en"), ChatId(amy.chat_id)
        await uow.groups.bind(BoundGroup(*bound, town.clock.now()))
        await uow.commit()
    await amy.sends("/peringkat@sensus_bot", to=group)
    await read_only(town, on=True)
    await amy.sends("/langkah", queue=True)
    await lasts(town)
    await amy.sends("/peringkat@sensus_bot", to=group, queue=True)
    await until(lambda: all("message is not lost" in each.sees() for each in (amy, group)))
    await read_only(town, on=False)
    await town.telegram.settled()


async def test_a_status_is_looked_up_although_the_database_went_away_in_between(
    own_town: Town,
) -> None:
    household = await a_household(own_town, HouseholdProgress.COMPLETE)
    siti = await own_town.resident()
    await siti.sends("/status")
    await read_only(own_town, on=True)
    await siti.sends(f"{household.nik} {household.card}", queue=True)
    await until(lambda: own_town.service.conversations._outage._since is not None)
    await read_only(own_town, on=False)
    await own_town.telegram.settled()
    assert "Sudah lengkap" in siti.sees()
    assert (await own_town.person(siti)).state is SubmissionState.CONFIRMED


async def test_who_stops_meanwhile_leaves_it_to_the_next_start(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    async with open_town(tmp_path, migrated_sqlite) as before:
        siti, budi = await before.resident(), await before.resident("Budi")
        await read_only(before, on=True)
        await siti.sends("/langkah", queue=True)
        await budi.sends("/langkah", queue=True)
        await lasts(before)
        await until(lambda: TYPED in siti.sees())
        database = f"sqlite:///{before.app.storage.file}"
    waiting = before.telegram.dump()
    assert len(before.telegram.inbox) == 2
    async with open_town(tmp_path, database) as after:
        after.telegram.restore(waiting)
        await after.telegram.settled()
        for somebody in (siti, budi):
            assert "Langkah 1 dari 7" in after.telegram.people[somebody.chat_id].sees()


async def test_a_server_that_shuts_everybody_out_loses_nothing(
    tmp_path: Path, postgres_url: str, postgres_server: Postgres
) -> None:
    async with open_town(tmp_path, postgres_url) as town:
        siti = await town.resident()
        await postgres_server.shut_out(postgres_url)
        await siti.sends("/langkah", queue=True)
        await lasts(town)
        await until(lambda: TYPED in siti.sees())
        await postgres_server.let_in(postgres_url)
        await town.telegram.settled()
        assert "Langkah 1 dari 7" in siti.sees()
        assert [TYPED in text for text in said(town, siti)].count(True) == 1


async def posts(hook: TestClient[Any, Any], *updates: dict[str, Any]) -> Sequence[int]:
    """Bring updates as Telegram does; return the answers' statuses."""
    headers = {SECRET_HEADER: SECRET}
    return [(await hook.post("/hook", json=each, headers=headers)).status for each in updates]


async def test_the_webhook_asks_telegram_to_come_again(own_town: Town) -> None:
    siti = await own_town.resident()
    await siti.presses("Mulai langkah 1")
    talk = own_town.service.conversations
    app = webhook_app(talk._bot, talk._conversation, path="/hook", secret=SECRET)
    async with TestClient(TestServer(app)) as hook:
        press = press_of(own_town, siti, "step:done:prepare")
        text = update_of(own_town, siti, "/bantuan")
        await read_only(own_town, on=True)
        assert await posts(hook, press) == [503]
        own_town.clock.advance(timedelta(seconds=2))
        assert await posts(hook, press, press, text) == [503, 503, 503]
        assert [PRESSED in each for each in said(own_town, siti)].count(True) == 1
        await read_only(own_town, on=False)
        assert await posts(hook, press, text, text) == [200, 200, 200]
    assert "Langkah 2 dari 7" in siti.from_bot[-2].text
    assert count(siti) == 4
