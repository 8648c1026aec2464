"""A topic with a day is neither answered nor offered before it, whichever way one comes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from census.questions.questions import LearnedExample
from services.ports.questions import KnowledgeBase
from tests.support.question_books import LOST, PASSWORD, few_books
from tests.support.talk import at, presses_data
from tests.support.town import open_town

DAY = date(2020, 3, 10)
OPEN = "topic:open:lupa-password:0"


def dated_books(learned: Sequence[LearnedExample]) -> KnowledgeBase:
    books = few_books(learned)
    topics = dict(books.knowledge.topics)
    topics[PASSWORD] = replace(topics[PASSWORD], first_day=DAY)
    return replace(books, knowledge=replace(books.knowledge, topics=topics))


async def test_a_topic_waits_for_its_day(tmp_path: Path, migrated_sqlite: Path) -> None:
    async with open_town(tmp_path, migrated_sqlite, load_knowledge_base=dated_books) as town:
        siti = await town.resident()
        await siti.sends("kok lupa sandinya ya")
        assert "Yang itu saya belum tahu" in siti.sees()
        await siti.sends("/tanya")
        assert "Lupa kata sandi" not in siti.buttons()
        await siti.sends("sandi itu apa")
        assert "Maksud Anda yang mana?" not in siti.sees()
        for data in (OPEN, OPEN.replace(PASSWORD, LOST)):
            await presses_data(town, siti, data)
            assert "Tombol itu dari pesan lama" in siti.sees()
        town.clock.move_to(at(3, 10))
        await siti.sends("kok lupa sandinya ya")
        assert "Tanyakan ke" in siti.sees()
