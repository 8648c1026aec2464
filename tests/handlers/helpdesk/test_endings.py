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
