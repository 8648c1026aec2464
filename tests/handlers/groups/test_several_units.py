"""One group of several units, and one unit with several groups."""

from census.people.people import Role
from simulator.chats.groups import SimulatedGroup
from simulator.chats.people import SimulatedPerson
from tests.handlers.groups.grouping import a_helper, code_of, villages_are_ranked
from tests.support.town import MORNING, SUMBEREJO, Town

OWN, OTHER = "Desa Sabrang · peringkat 2", "Desa Sumberejo · peringkat 1"


async def a_group_of_two(
    town: Town, *, forum: bool = False
) -> tuple[SimulatedGroup, SimulatedPerson, SimulatedPerson]:
    """Sabrang's helper and Sumberejo's have bound one group, each from a topic if there are any."""
    await villages_are_ranked(town)
    slamet = await a_helper(town)
    wati = await town.resident("Wati")
    await town.grants(wati, Role.HELPER, SUMBEREJO)
    group = town.telegram.group("Bersama", members=[slamet, wati], supergroup=True, with_bot=True)
    own, other = group.make_forum("Sabrang", "Sumberejo") if forum else (None, None)
    for somebody, topic in ((slamet, own), (wati, other)):
        await somebody.sends("/kode")
        await somebody.sends(f"/ikat@sensus_bot {code_of(somebody)}", to=group, topic=topic)
    return group, slamet, wati


def said(group: SimulatedGroup, topic: int | None = None) -> str:
    return "\n".join(message.text for message in group.in_topic(topic))


async def test_a_second_code_adds_a_unit_and_says_which_stay(town: Town) -> None:
    group, slamet, _ = await a_group_of_two(town)
    assert "Grup ini sekarang grup Desa Sumberejo" in group.sees()
    assert "Grup ini tetap juga grup Desa Sabrang" in group.sees()
    await slamet.sends("/ikat@sensus_bot", to=group)
    assert "Grup ini terhubung dengan Desa Sabrang dan Desa Sumberejo" in group.sees()
    await slamet.sends("/peringkat@sensus_bot", to=group)
    assert all(place in said(group) for place in (OWN, OTHER))


async def test_both_boards_come_each_day_each_to_its_topic(own_town: Town) -> None:
    group, slamet, _ = await a_group_of_two(own_town, forum=True)
    own, other = sorted(group.chat.topics)[1:]
    await own_town.until(MORNING.replace(hour=MORNING.hour + 9))
    assert OWN in said(group, own)
    assert OTHER not in said(group, own)
    assert OTHER in said(group, other)
    assert not group.in_topic(None)
    before = len(group.in_topic(other))
    await slamet.sends("/peringkat@sensus_bot", to=group, topic=other)
    assert len(group.in_topic(other)) == before + 1
    await slamet.sends("/peringkat@sensus_bot", to=group)
    assert len(group.in_topic(None)) == 2


async def test_who_lets_go_chooses_and_only_the_own(town: Town) -> None:
    group, slamet, wati = await a_group_of_two(town)
    await slamet.sends("/lepas@sensus_bot", to=group)
    assert group.buttons() == ["Desa Sabrang (Ambulu)"]
    await wati.sends("/lepas@sensus_bot", to=group)
    assert group.buttons() == ["Desa Sumberejo (Ambulu)"]
    await slamet.presses("Desa Sumberejo (Ambulu)", to=group)
    assert "Grup ini dihubungkan orang lain" in slamet.sees_alone(group)[-1].text
    budi = await town.resident("Budi")
    await group.add(budi)
    await budi.sends("/lepas@sensus_bot", to=group)
    assert "Grup ini dihubungkan orang lain" in group.sees()
    await wati.sends("/lepas@sensus_bot", to=group)
    await wati.presses("Desa Sumberejo (Ambulu)", to=group)
    assert "tidak lagi menerima papan Desa Sumberejo" in group.sees()
    assert "Papan Desa Sabrang tetap saya kirim ke sini" in group.sees()
    await slamet.sends("/peringkat@sensus_bot", to=group)
    assert OWN in group.sees()


async def test_a_unit_that_the_group_has_already_is_only_confirmed(town: Town) -> None:
    group, slamet, _ = await a_group_of_two(town)
    await slamet.sends("/kode")
    await slamet.sends(f"/ikat@sensus_bot {code_of(slamet)}", to=group)
    assert "sudah terhubung dengan Desa Sabrang" in group.sees()
    assert "Grup ini sekarang" not in group.sees()


async def test_who_tells_the_bot_to_stop_reads_how(town: Town) -> None:
    group, slamet, _ = await a_group_of_two(town)
    await slamet.sends("/peringkat@sensus_bot", to=group)
    board = group.from_bot[-1]
    for said in ("berhenti", "stop dong"):
        await slamet.sends(said, to=group, reply_to=board)
        assert "/lepas@sensus_bot" in group.sees(), said
        assert "obrolan pribadi" in group.sees()
