"""Publishing a recap: once, by the campaign's people alone, and heard by the heads it concerns."""

from datetime import timedelta

import pytest

from census.people.people import ChatId, Grant, Role
from simulator.chats.people import SimulatedPerson
from tests.handlers.recaps.test_recap_files import offices as workbook_of
from tests.handlers.recaps.test_waiting_recaps import offices, waits
from tests.support.talk import at, count, presses_data, screen
from tests.support.town import HEADS_NIP, HEALTH, MORNING, Town

JOINED = 2
"""Messages that the bot has sent to somebody who has just joined."""


async def the_head(town: Town) -> SimulatedPerson:
    return await town.employee("Agus", HEADS_NIP)


async def test_the_head_whose_rank_changed_is_told(town: Town) -> None:
    await town.publishes(offices(50, 60), as_of=MORNING - timedelta(days=1))
    await waits(town, offices(70, 62))
    agus, dewi = await the_head(town), await town.admin()
    await dewi.sends("/terbit")
    await dewi.presses("Terbitkan")
    assert "1 kabar peringkat segera dikirim" in dewi.sees()
    await town.passes(timedelta(minutes=1))
    text, buttons = screen(agus)
    assert "Dinas Kesehatan naik ke peringkat 1 (tadinya 2) di antara 2 OPD" in text
    assert "70 dari 100 pegawai" in text
    assert buttons == ["Lihat yang belum", "Ingatkan mereka", "Lihat di papan peringkat"]
    await agus.presses("Lihat di papan peringkat")
    assert "👉 1. Dinas Kesehatan" in agus.sees()
    assert count(agus) == JOINED + 1


async def test_a_rank_that_stays_is_not_announced(town: Town) -> None:
    await town.publishes(offices(50, 60), as_of=MORNING - timedelta(days=1))
    await waits(town, offices(55, 61))
    agus, dewi = await the_head(town), await town.admin()
    await dewi.sends("/terbit")
    await dewi.presses("Terbitkan")
    assert "Tidak ada kabar peringkat yang perlu dikirim" in dewi.sees()
    await town.passes(timedelta(minutes=1))
    assert count(agus) == JOINED


async def test_a_double_press_publishes_once_and_says_so(town: Town) -> None:
    await town.publishes(offices(50, 60), as_of=MORNING - timedelta(days=1))
    await waits(town, offices(70, 62))
    agus, dewi = await the_head(town), await town.admin()
    await dewi.sends("/terbit")
    _, publish = dewi.find_button("Terbitkan")
    for _ in range(2):
        dewi.press(dewi.last, publish["callback_data"])
    await town.telegram.settled()
    assert "sudah terbit sebelumnya. Tidak ada yang berubah" in dewi.sees()
    assert "1 kabar peringkat segera dikirim" in dewi.from_bot[-2].text, "what it did stays"
    await town.passes(timedelta(minutes=1))
    assert count(agus) == JOINED + 1


async def test_what_another_admin_dropped_meanwhile_cannot_be_published(town: Town) -> None:
    await waits(town, offices(70, 62))
    dewi, joko = await town.admin(), await town.admin("Joko")
    await dewi.sends("/terbit")
    await joko.sends("/terbit")
    await joko.presses("Batal")
    await dewi.presses("Terbitkan")
    assert "Beranda" in dewi.buttons()
    assert "sudah terbit" not in dewi.sees()
    await dewi.sends("/peringkat")
    await dewi.presses("OPD")
    assert "Belum ada data yang terbit" in dewi.sees()


@pytest.mark.parametrize("action", ["show", "publish", "discard"])
async def test_a_resident_with_a_forged_button_is_refused(town: Town, action: str) -> None:
    await waits(town, offices(70, 62))
    dewi, siti = await town.admin(), await town.resident()
    await dewi.sends("/terbit")
    _, publish = dewi.find_button("Terbitkan")
    number = publish["callback_data"].rpartition(":")[2]
    await presses_data(town, siti, f"recap:{action}:{number}")
    assert "Bagian ini untuk" in siti.sees()
    await dewi.sends("/terbit")
    assert "menunggu diterbitkan" in dewi.sees()


async def test_who_is_an_admin_no_more_is_refused_with_the_old_message(town: Town) -> None:
    await waits(town, offices(70, 62))
    dewi = await town.admin()
    await dewi.sends("/terbit")
    async with town.app.storage.open() as uow:
        await uow.people.revoke(ChatId(dewi.chat_id), Grant(Role.ADMIN))
        await uow.commit()
    await dewi.presses("Terbitkan")
    assert "Bagian ini untuk" in dewi.sees()


async def test_a_rank_notice_waits_for_a_decent_hour(town: Town) -> None:
    await town.publishes(offices(50, 60), as_of=MORNING - timedelta(days=1))
    await waits(town, offices(70, 62))
    agus, dewi = await the_head(town), await town.admin()
    town.clock.move_to(at(3, 6, 21))
    await dewi.sends("/terbit")
    await dewi.presses("Terbitkan")
    await town.until(at(3, 7, 6, 59))
    assert count(agus) == JOINED
    await town.until(at(3, 7, 7, 1))
    assert "naik ke peringkat 1" in agus.sees()


async def test_deputies_hear_of_the_rank_as_heads_do_and_verifiers_do_not(town: Town) -> None:
    await town.publishes(offices(50, 60), as_of=MORNING - timedelta(days=1))
    await waits(town, offices(70, 62))
    dewi, vera = await town.admin(), await town.resident("Vera")
    wakil = await town.resident("Wakil")
    await town.grants(wakil, Role.DEPUTY, HEALTH)
    await town.grants(vera, Role.VERIFIER, HEALTH)
    joined, before = count(wakil), count(vera)
    await dewi.sends("/terbit")
    await dewi.presses("Terbitkan")
    await town.passes(timedelta(hours=1))
    assert "naik ke peringkat 1" in wakil.sees()
    assert count(wakil) == joined + 1
    assert count(vera) == before


async def test_publishing_speaks_english_too(town: Town) -> None:
    await waits(town, offices(70, 62))
    dewi = await town.admin()
    await dewi.sends("/bahasa")
    await dewi.presses("English")
    await dewi.sends("/terbit")
    assert "waits to be published" in dewi.sees()
    await dewi.presses("Publish")
    assert "is published" in dewi.sees()


async def test_an_older_moment_changes_no_board_and_the_question_says_so(town: Town) -> None:
    for day, health in ((3, 40), (5, 50)):
        await town.publishes(offices(health, 60), as_of=at(3, day))
    dewi = await town.admin()
    await dewi.sends_document("lama.xlsx", workbook_of(45, 60, day="4 Maret", clock="09.00"))
    assert "Papan tidak berubah" in dewi.sees()
    assert "papan tetap, dan tidak ada kabar yang dikirim" in dewi.sees()
    assert "papan langsung berganti" not in dewi.sees()
    assert "Perubahan terbesar" not in dewi.sees()
    await dewi.presses("Terbitkan")
    assert "Masuk riwayat saja: papan tetap" in dewi.sees()
    await dewi.sends_document("benar.xlsx", workbook_of(41, 60, day="3 Maret", clock="09.00"))
    assert "papan tetap. Siapa pun yang sudah menerima angka lama saya kabari" in dewi.sees()
    assert "papan langsung berganti" not in dewi.sees()
    await dewi.presses("Batal")
    await dewi.sends_document("baru.xlsx", workbook_of(55, 61, day="6 Maret", clock="07.00"))
    assert "papan langsung berganti dan kabar peringkat dikirim" in dewi.sees()
    assert "Perubahan terbesar" in dewi.sees()
    await dewi.presses("Terbitkan")
    assert "Masuk riwayat" not in dewi.sees()
