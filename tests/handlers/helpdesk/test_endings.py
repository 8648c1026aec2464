"""What both sides read when a request ends otherwise than by a press on its card."""

from tests.handlers.helpdesk.helped import MINUTE, asks, helper, villager
from tests.handlers.helpdesk.test_desks import a_desk, newest_topic
from tests.support.town import Town


async def test_a_helper_hears_that_who_they_help_has_erased_everything(town: Town) -> None:
    dewi, siti = await helper(town, "Dewi"), await villager(town)
    await asks(town, siti)
    await dewi.presses("Saya bantu")
    await siti.sends("/hapusdata")
    await siti.presses("Ya, hapus semuanya")
    assert "sudah dihapus" in siti.sees()
    await town.passes(MINUTE)
    assert "Percakapan yang Anda bantu sudah ditutup" in dewi.sees()


async def test_the_topic_of_who_has_erased_everything_is_over(town: Town) -> None:
    eko = await helper(town, "Eko")
    desk = await a_desk(town, eko)
    siti = await villager(town)
    await asks(town, siti)
    thread, topic = newest_topic(desk)
    await eko.presses("Saya bantu", on=desk.in_topic(thread)[-1])
    await siti.sends("/hapusdata")
    await siti.presses("Ya, hapus semuanya")
    assert (topic.name[:1], topic.closed) == ("✅", True)
    await town.passes(MINUTE)
    assert "Percakapan yang Anda bantu sudah ditutup" in eko.sees()


async def test_words_after_a_conversation_are_said_to_go_nowhere_once(town: Town) -> None:
    dewi, siti = await helper(town, "Dewi"), await villager(town)
    await asks(town, siti)
    await dewi.presses("Saya bantu")
    await town.passes(MINUTE)
    await siti.sends("/selesai")
    await dewi.sends("Coba tekan Selanjutnya")
    assert "jadi pesan ini tidak saya teruskan" in dewi.sees()
    await dewi.sends("Coba tekan Selanjutnya")
    assert "tidak saya teruskan" not in dewi.sees()


async def test_who_waits_and_is_not_understood_reads_since_when_and_it_is_not_noted(
    town: Town,
) -> None:
    await helper(town, "Dewi")
    siti = await villager(town)
    await asks(town, siti)
    await siti.sends("kok belum ada yang membalas?")
    assert "masih menunggu sejak 6 Maret 2020" in siti.sees()
    async with town.app.storage.open() as uow:
        assert not await uow.asked.unanswered()
    await siti.presses("Tidak jadi")
    assert "saya batalkan" in siti.sees()


async def test_old_buttons_of_a_request_ask_no_second_time_and_end_no_conversation(
    town: Town,
) -> None:
    dewi, siti = await helper(town, "Dewi"), await villager(town)
    await asks(town, siti)
    waits = siti.last
    await dewi.presses("Saya bantu")
    await siti.presses("Tidak jadi", on=waits)
    assert "sedang dibantu" in siti.sees()
    talking = siti.last
    await dewi.presses("Selesai")
    await town.passes(MINUTE)
    await siti.presses("😊")
    await siti.presses(talking.inline_rows[0][0]["callback_data"], on=talking)
    assert "sudah selesai" in siti.sees()
    assert "Bagaimana" not in siti.sees()
