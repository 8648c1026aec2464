"""Whatever is asked in a group: the answer is the same for everybody, and stays in its topic."""

import pytest

from census.people.people import Role
from presentation.chat.commands import SPOKEN_ONLY, CommandName
from services.ports.registers import HouseholdProgress
from simulator.chats.groups import SimulatedGroup
from simulator.chats.people import SimulatedPerson
from tests.handlers.groups.grouping import a_helper, code_of, villages_are_ranked
from tests.support.town import HEADS_NIP, HEALTH, NIK, SABRANG, Town

BY_ITS_OWNER = {CommandName.UNBIND}
"""Commands that only some may give there; their refusals have tests of their own."""
COMMANDS = [
    f"/{name}@sensus_bot" for name in (*CommandName, *SPOKEN_ONLY) if name not in BY_ITS_OWNER
]
WORDS = [
    "@sensus_bot sensus saya sudah masuk belum?",
    "@sensus_bot status saya apa",
    "@sensus_bot siapa yang belum sensus di kantor saya?",
    "@sensus_bot kantorku ranking piro?",
    "@sensus_bot saya mau bicara dengan petugas",
    "@sensus_bot saya sudah",
    "@sensus_bot berhenti",
    "@sensus_bot hapus data saya",
    "sudah",
    "stop",
    "beranda",
    "peringkat saya",
    f"NIK saya {NIK} @sensus_bot",
]


@pytest.fixture
async def agus(own_town: Town) -> SimulatedPerson:
    """A head of office who holds every other duty as well, and whose household is complete."""
    await villages_are_ranked(own_town)
    await own_town.knows_household(HouseholdProgress.COMPLETE)
    somebody = await own_town.employee("Agus", HEADS_NIP)
    for role, unit in (
        (Role.ADMIN, None),
        (Role.REGENT, None),
        (Role.HELPER, SABRANG),
        (Role.VERIFIER, HEALTH),
    ):
        await own_town.grants(somebody, role, unit)
    return somebody


async def answers(
    group: SimulatedGroup, somebody: SimulatedPerson, said: str, topic: int
) -> list[tuple[str, list[str], int | None]]:
    """What the bot writes in the group: the words, where its buttons lead, and the topic."""
    before = {message.message_id for message in group.from_bot}
    await somebody.sends(said, to=group, topic=topic)
    return [
        (
            message.text,
            [str(button) for row in message.inline_rows for button in row],
            message.topic,
        )
        for message in group.from_bot
        if message.message_id not in before
    ]


async def test_the_answer_is_the_same_for_everybody_and_stays_in_its_topic(
    own_town: Town, agus: SimulatedPerson
) -> None:
    slamet = await a_helper(own_town)
    xaver = own_town.telegram.person("Xaver")
    group = own_town.telegram.group(
        "Warga", members=[slamet, agus, xaver], supergroup=True, with_bot=True
    )
    await group.set_admin()
    board, other = group.make_forum("Papan", "Lain-lain")
    await slamet.sends("/kode")
    await slamet.sends(f"/ikat@sensus_bot {code_of(slamet)}", to=group, topic=board)
    answered = 0
    for said in (*COMMANDS, *WORDS):
        to_agus = await answers(group, agus, said, other)
        assert to_agus == await answers(group, xaver, said, other), said
        assert {topic for _, _, topic in to_agus} <= {other}, said
        assert "Agus" not in str(to_agus), said
        answered += bool(to_agus)
    assert answered > len(COMMANDS)
    assert not own_town.telegram.refusals
