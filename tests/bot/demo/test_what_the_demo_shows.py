"""A day in the demonstration, as somebody new plays it: an office's forum, and a company."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime
from pathlib import Path

import pytest

from bot.demo.cast import CHATS, OFFICE_GROUP
from bot.demo.opening import open_demo
from bot.demo.running import Demo
from bot.rehearsal.time_travel import reach
from simulator.chats.groups import SimulatedGroup
from simulator.chats.people import SimulatedPerson
from simulator.cloud.state import GENERAL
from simulator.cloud.trouble.flood import NO_LIMITS, Flood
from sources.demo.curves import WIB
from sources.demo.people import AGUS, BUDI, DEWI, SITI, DemoPerson
from sources.demo.regencies import KUDUS
from tests.support.near_telegram import paced_at_once
from tests.support.talk import PNG


class Played:
    """The demonstration, with who is played."""

    def __init__(self, demo: Demo) -> None:
        self.demo = demo
        self.forum: SimulatedGroup = demo.telegram.groups[OFFICE_GROUP]
        self.topics = {
            topic.name: thread
            for thread, topic in self.forum.chat.topics.items()
            if thread != GENERAL
        }

    def who(self, person: DemoPerson) -> SimulatedPerson:
        """Somebody of the cast."""
        return self.demo.telegram.people[CHATS[person]]

    def heard(self, topic: str) -> list[str]:
        """What the bot wrote in a topic of the office's group."""
        return [message.text for message in self.forum.in_topic(self.topics[topic])]


@asynccontextmanager
async def _running(folder: Path) -> AsyncIterator[Played]:
    async with AsyncExitStack() as opened:
        opened.enter_context(paced_at_once())
        demo = await opened.enter_async_context(open_demo(folder, 0, KUDUS))
        demo.telegram.flood = Flood(NO_LIMITS)
        tasks = await opened.enter_async_context(asyncio.TaskGroup())
        stop, ready = asyncio.Event(), asyncio.Event()
        before = demo.page.preparing
        tasks.create_task(demo.run(stop, ready.set))
        await ready.wait()
        assert (before, demo.page.preparing) == (True, False)
        yield Played(demo)
        stop.set()


@pytest.fixture(scope="module")
async def played(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Played]:
    async with _running(tmp_path_factory.mktemp("demo")) as played:
        forum, agus = played.forum, played.who(AGUS)
        me = forum.bot_username
        await agus.sends(f"/peringkat@{me}", to=forum, topic=played.topics["Pelayanan"])
        await _a_company_begins(played)
        await played.demo.jump("morning", asyncio.Event())
        yield played


async def _a_company_begins(played: Played) -> None:
    """Budi registers a company of four, Dewi confirms it, Siti joins, and her receipt counts."""
    budi, dewi, siti = played.who(BUDI), played.who(DEWI), played.who(SITI)
    for newcomer in (budi, siti):
        await newcomer.sends("/start")
        await newcomer.presses("Indonesia")
        await newcomer.presses("Setuju")
    await budi.sends("/perusahaan")
    await budi.presses("Perusahaan")
    await budi.sends("PT Mekar")
    await budi.sends("Panjunan")
    await budi.sends("4")
    await budi.presses("Kirim ke tim sensus")
    await dewi.sends("/perusahaan")
    await dewi.presses("PT Mekar")
    await dewi.presses("Setujui")
    await siti.opens_link("pt-mekar-1")
    await siti.sends("Siti Rahayu")
    await siti.sends_photo(PNG)
    await siti.presses("Ya, kirim")
    await siti.presses("Setuju")
    await budi.sends("/bukti")
    await budi.presses("Periksa bukti")
    await budi.presses("✅ Terima")


async def test_a_registered_company_is_ranked_next_morning_and_its_contact_told(
    played: Played,
) -> None:
    budi = played.who(BUDI)
    told = [message.text for message in budi.from_bot if "1 dari 4 karyawan sudah" in message.text]
    assert told
    await budi.sends("/peringkat")
    assert "PT Mekar · peringkat 1 dari 7" in budi.sees()


async def test_an_offices_group_has_topics_and_hears_its_board_in_the_bound_one(
    played: Played,
) -> None:
    assert played.forum.chat.topics[GENERAL].closed
    bound, *boards = played.heard("Papan sensus")
    assert "ke topik ini" in bound
    assert "Dinas Kesehatan" in boards[-1]
    assert len(boards) == 2, "one that was asked for, and one at 16.00"
    assert len(played.forum.in_topic(None)) == 1, "the greeting alone"
    [asked] = played.heard("Pelayanan")
    assert "Dinas Kesehatan" in asked


async def test_after_the_last_phase_a_jump_to_the_next_one_says_that_there_is_none(
    played: Played,
) -> None:
    demo = played.demo
    reach(demo._clock, datetime(2020, 8, 2, 9, tzinfo=WIB))
    await demo.jump("next-phase", asyncio.Event())
    assert "tahap terakhir" in str(demo.page.dump()["log"][-1])
