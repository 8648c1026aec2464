"""What was published wrongly is corrected or taken back, and whoever read it hears of it."""

from datetime import timedelta

from simulator.chats.groups import SimulatedGroup
from simulator.chats.people import SimulatedPerson
from tests.handlers.groups.grouping import code_of
from tests.handlers.recaps.test_publishing import the_head
from tests.handlers.recaps.test_recap_files import offices
from tests.handlers.recaps.test_waiting_recaps import offices as rows
from tests.support.talk import presses_data
from tests.support.town import MORNING, Town


async def bound_group(town: Town, agus: SimulatedPerson) -> SimulatedGroup:
    """The office's group, which gets its board in the afternoon, in a topic of its own."""
    group = town.telegram.group("Dinas Kesehatan", members=[agus], supergroup=True, with_bot=True)
    (board,) = group.make_forum("Papan")
    await agus.sends("/kode")
    await agus.sends(f"/ikat@sensus_bot {code_of(agus)}", to=group, topic=board)
    return group


async def wrong_data_was_read(
    town: Town,
) -> tuple[SimulatedPerson, SimulatedPerson, SimulatedGroup]:
    """Dewi publishes a wrong figure; the head hears of a rank, and the group gets its board."""
    await town.publishes(rows(50, 60), as_of=MORNING - timedelta(days=1))
    agus, dewi = await the_head(town), await town.admin()
    group = await bound_group(town, agus)
    await dewi.sends_document("rekap.xlsx", offices(70, 62, day="6 Maret", clock="07.00"))
    await dewi.presses("Terbitkan")
    await town.until(MORNING.replace(hour=16, minute=5))
    assert "naik ke peringkat 1" in agus.sees()
    assert "70 dari 100" in group.sees()
    return agus, dewi, group


async def test_a_correction_reaches_the_group_and_the_head_once(own_town: Town) -> None:
    agus, dewi, group = await wrong_data_was_read(own_town)
    before = (len(agus.from_bot), len(group.from_bot))
    await dewi.sends_document("benar.xlsx", offices(61, 62, day="6 Maret", clock="07.00"))
    assert "sudah terbit 6 Maret 2020" in dewi.sees()
    await dewi.presses("Terbitkan sebagai koreksi")
    assert "Apa alasannya?" in dewi.sees()
    await dewi.sends("angka Dinas Kesehatan <terbalik>")
    assert "Data per 6 Maret 2020, 07.00 WIB sudah dikoreksi" in dewi.sees()
    assert "2 obrolan yang sudah menerima angka lama" in dewi.sees()
    await own_town.passes(timedelta(minutes=10))
    for place in (agus, group):
        said = place.sees()
        assert "Data per 6 Maret 2020, 07.00 WIB dikoreksi" in said
        assert "Alasannya: angka Dinas Kesehatan <terbalik>" in said
        assert "Dinas Kesehatan sekarang di peringkat 2" in said
        assert "61 dari 100" in said
    assert (len(agus.from_bot), len(group.from_bot)) == (before[0] + 1, before[1] + 1)
    assert not group.in_topic(None)
    await dewi.sends("/peringkat")
    await dewi.presses("OPD")
    assert "(koreksi pukul 16.05 WIB)" in dewi.sees()
    await dewi.sends("/terbit")
    assert "koreksi nomor 2 oleh Anda: angka Dinas Kesehatan" in dewi.sees()
    assert "sudah diganti nomor 3" in dewi.sees()


async def test_going_back_is_asked_twice_and_told_to_who_read_it(own_town: Town) -> None:
    agus, dewi, group = await wrong_data_was_read(own_town)
    joko = await own_town.admin("Joko")
    await dewi.sends("/terbit")
    await dewi.presses("Kembali ke data sebelumnya")
    assert "Papan kembali ke data per 5 Maret 2020, 08.00 WIB (nomor 1)." in dewi.sees()
    assert "2 obrolan sudah menerima angkanya" in dewi.sees()
    await joko.sends("/terbit")
    await joko.presses("Kembali ke data sebelumnya")
    _, yes = dewi.find_button("Ya, tarik kembali")
    await presses_data(own_town, agus, yes["callback_data"])
    assert "Bagian ini untuk" in agus.sees()
    await dewi.presses("Ya, tarik kembali")
    assert "2 obrolan yang sudah menerima angkanya segera saya kabari" in dewi.sees()
    await joko.presses("Ya, tarik kembali")
    assert "Lihat dulu keadaan terbarunya" in joko.sees()
    await own_town.passes(timedelta(minutes=10))
    for place in (agus, group):
        assert "Data per 6 Maret 2020, 07.00 WIB ditarik kembali" in place.sees()
        assert "Dinas Kesehatan sekarang di peringkat 2" in place.sees()
        assert "50 dari 100" in place.sees()
    await agus.presses("Lihat di papan peringkat")
    assert "5 Maret 2020, 08.00 WIB" in agus.sees()


async def test_a_correction_taken_back_is_told_to_who_read_the_correction(own_town: Town) -> None:
    agus, dewi, group = await wrong_data_was_read(own_town)
    await dewi.sends_document("benar.xlsx", offices(61, 62, day="6 Maret", clock="07.00"))
    await dewi.presses("Terbitkan sebagai koreksi")
    await dewi.sends("terbalik")
    await own_town.passes(timedelta(minutes=10))
    await dewi.sends("/terbit")
    await dewi.presses("Kembali ke data sebelumnya")
    assert "(nomor 2)" in dewi.sees()
    await dewi.presses("Ya, tarik kembali")
    await own_town.passes(timedelta(minutes=10))
    for place in (agus, group):
        assert "Data per 6 Maret 2020, 07.00 WIB ditarik kembali" in place.sees()
        assert "Dinas Kesehatan sekarang di peringkat 1" in place.sees()
