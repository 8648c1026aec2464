"""Neighbours without a phone: counted with their consent, for the village."""

from census.people.people import ChatId, Grant, Role
from census.recaps.recap import RecapRow
from census.units import Measure
from presentation.chat.actions import Action
from presentation.chat.presses import pack
from tests.handlers.helpdesk.helped import helper
from tests.handlers.helpdesk.test_desks import code_of
from tests.support.talk import at, presses_data
from tests.support.town import AMBULU, SABRANG, Town

COUNT = "Setuju, hitung 1 keluarga"


async def test_a_helper_counts_a_neighbour_and_the_village_says_how_many(town: Town) -> None:
    await town.publishes([RecapRow(SABRANG.code, Measure.FAMILIES, 40, 100)], as_of=at(3, 5, 7))
    budi = await helper(town, "Budi")
    await budi.sends("/bantuan")
    await budi.presses("Bantu tetangga tanpa HP")
    assert "Sabrang" in budi.sees()
    assert "Nama dan nomor tidak dicatat" in budi.sees()
    assert "Sudah dibantu" not in budi.sees()
    first = pack(Action.ASSIST_COUNT, SABRANG.code, "0")
    await budi.presses(COUNT)
    assert "Sudah dibantu: 1 keluarga (1 oleh Anda hari ini)." in budi.sees()
    await presses_data(town, budi, first)
    assert "Sudah dibantu: 1 keluarga" in budi.sees(), "a second press counts nothing"
    await budi.presses(COUNT)
    await budi.sends("/peringkat sabrang")
    assert "2 keluarga tanpa HP dibantu operator desa (di luar hitungan resmi)" in budi.sees()
    assert "40" in budi.sees()


async def test_the_daily_post_of_the_villages_group_says_how_many_as_well(town: Town) -> None:
    await town.publishes([RecapRow(SABRANG.code, Measure.FAMILIES, 40, 100)], as_of=at(3, 5, 7))
    budi = await helper(town, "Budi")
    group = town.telegram.group("Warga Sabrang", members=[budi], with_bot=True)
    await budi.sends(f"/ikat@sensus_bot {await code_of(budi)}", to=group)
    await budi.sends("/bantuan")
    await budi.presses("Bantu tetangga tanpa HP")
    await budi.presses(COUNT)
    await town.later(at(3, 6, 16, 30))
    assert "1 keluarga tanpa HP dibantu operator desa (di luar hitungan resmi)" in group.sees()


async def test_the_last_one_is_taken_back_and_no_older_one(town: Town) -> None:
    budi = await helper(town, "Budi")
    await budi.sends("/bantuan")
    await budi.presses("Bantu tetangga tanpa HP")
    await budi.presses(COUNT)
    await budi.presses("Batalkan")
    assert "Sudah dibantu" not in budi.sees()
    await budi.presses(COUNT)
    await town.later(at(3, 8, 9))
    await budi.presses("Batalkan")
    assert "Sudah dibantu: 1 keluarga (0 oleh Anda hari ini)." in budi.sees()
    assert "Batalkan" not in budi.buttons()


async def test_a_day_has_its_limit(town: Town) -> None:
    budi = await helper(town, "Budi")
    await budi.sends("/bantuan")
    await budi.presses("Bantu tetangga tanpa HP")
    for _ in range(20):
        await budi.presses(COUNT)
    assert "Hari ini Anda sudah membantu 20 keluarga" in budi.sees()
    assert COUNT not in budi.buttons()


async def test_who_helps_in_no_village_counts_nobody(town: Town) -> None:
    """The helper of the regency has no such button, and one who was dismissed is refused."""
    whole = await helper(town, "Rina", None)
    await whole.sends("/bantuan")
    assert "👵 Bantu tetangga tanpa HP" not in whole.buttons()
    budi = await helper(town, "Budi")
    await budi.sends("/bantuan")
    await budi.presses("Bantu tetangga tanpa HP")
    async with town.app.storage.open() as uow:
        await uow.people.revoke(ChatId(budi.chat_id), Grant(Role.HELPER, SABRANG.code))
        await uow.commit()
    await budi.presses(COUNT)
    async with town.app.storage.open() as uow:
        assert await uow.helpdesk.assisted_in(SABRANG.code) == 0
        assert await uow.helpdesk.assisted_by(ChatId(budi.chat_id), since=at(3, 1, 0)) == []


async def test_of_two_villages_one_is_chosen(town: Town) -> None:
    budi = await helper(town, "Budi")
    await town.grants(budi, Role.HELPER, AMBULU)
    await budi.sends("/bantuan")
    await budi.presses("Bantu tetangga tanpa HP")
    assert "Sabrang" in budi.sees(), "a district is no village"
