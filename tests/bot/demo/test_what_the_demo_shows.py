"""A day in the demonstration, as somebody new plays it: an office's forum, and a company."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.demo.cast import CHATS, OFFICE_GROUP
from bot.demo.opening import open_demo
from bot.demo.running import Demo
from simulator.chats.groups import SimulatedGroup
from simulator.chats.people import SimulatedPerson
from simulator.cloud.state import GENERAL
from sources.demo.people import AGUS, DemoPerson
from sources.demo.regencies import KUDUS


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
    async with open_demo(folder, 0, KUDUS) as demo, asyncio.TaskGroup() as tasks:
        stop, ready = asyncio.Event(), asyncio.Event()
        tasks.create_task(demo.run(stop, ready.set))
        await ready.wait()
        yield Played(demo)
        stop.set()


@pytest.fixture(scope="module")
async def played(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Played]:
    async with _running(tmp_path_factory.mktemp("demo")) as played:
        forum, agus = played.forum, played.who(AGUS)
        me = forum.bot_username
        await agus.sends(f"/peringkat@{me}", to=forum, topic=played.topics["Pelayanan"])
        await played.demo.jump("morning", asyncio.Event())
        yield played


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
