"""Helpers take, hand over, give back and end; what they do at once; and who looks after it all."""

from datetime import timedelta

from census.helpdesk.request import RequestSide, RequestState
from census.people.people import ChatId, Grant, Language, Role
from services.ports.helpdesk import Desk
from tests.handlers.helpdesk.helped import MINUTE, asks, helper, request_of, villager
from tests.support.talk import at, presses_data
from tests.support.town import AMBULU, SABRANG, Town

HALF_AN_HOUR = timedelta(minutes=41)
"""The time after which something moves, and the ten minutes until it is looked at."""


async def test_of_two_who_press_the_first_has_it_and_the_other_reads_so(town: Town) -> None:
    dewi, eko = await helper(town, "Dewi"), await helper(town, "Eko")
    siti = await villager(town)
    await asks(town, siti)
    await dewi.presses("Saya bantu")
    await eko.presses("Saya bantu")
    assert "Rekan Anda sudah membantu yang ini" in eko.sees()
    assert (await request_of(town, siti)).helper == dewi.chat_id
    await siti.sends("/selesai")
    await town.passes(MINUTE)
    assert "sudah ditutup" in dewi.sees()


async def test_an_old_button_a_stranger_and_the_asker_take_nothing(town: Town) -> None:
    dewi, sari = await helper(town, "Dewi"), await town.resident("Sari")
    siti = await helper(town, "Siti", AMBULU)
    async with town.app.storage.open() as uow:
        person = await uow.people.get(ChatId(siti.chat_id))
        assert person is not None
        await uow.people.change(person, unit=SABRANG.code)
        await uow.commit()
    await asks(town, siti)
    number = (await request_of(town, siti)).number
    await presses_data(town, siti, f"desk:take:{number}")
    assert "permintaan Anda sendiri" in siti.sees()
    await presses_data(town, sari, f"desk:take:{number}")
    assert "bukan tugas Anda" in sari.sees()
    await presses_data(town, sari, f"desk:end:{number}")
    assert "tidak lagi Anda pegang" in sari.sees()
    await presses_data(town, sari, "desk:take:9999")
    assert "pesan lama" in sari.sees()
    await siti.sends("/selesai")
    await dewi.presses("Saya bantu")
    assert "sudah selesai" in dewi.sees()


async def test_a_helper_who_does_not_answer_gives_it_back_to_the_others(town: Town) -> None:
    dewi, eko = await helper(town, "Dewi"), await helper(town, "Eko")
    siti = await villager(town)
    await asks(town, siti)
    await dewi.presses("Saya bantu")
    await siti.sends("Situsnya macet, Bu")
    await town.passes(HALF_AN_HOUR)
    assert "kembali ke antrean" in dewi.sees()
    assert "saya carikan yang lain" in siti.sees()
    assert "Ada yang perlu dibantu" in eko.sees()
    await eko.presses("Saya bantu")
    assert (await request_of(town, siti)).helper == eko.chat_id


async def test_who_answered_keeps_it_and_a_day_without_a_word_ends_it(town: Town) -> None:
    dewi, siti = await helper(town, "Dewi"), await villager(town)
    await asks(town, siti)
    await dewi.presses("Saya bantu")
    await dewi.sends("Coba lagi ya")
    await town.passes(HALF_AN_HOUR)
    request = await request_of(town, siti)
    assert (request.state, request.spoken_by) == (RequestState.TAKEN, RequestSide.HELPER)
    await town.later(town.clock.now() + timedelta(days=3))
    assert (await request_of(town, siti)).state is RequestState.CLOSED
    assert "Bagaimana tadi?" in siti.sees()


async def test_what_nobody_accepts_goes_up_and_at_last_the_contacts_are_named(town: Town) -> None:
    dewi, agus = await helper(town, "Dewi"), await helper(town, "Agus", AMBULU)
    siti = await villager(town)
    await asks(town, siti)
    assert "Ada yang perlu dibantu" not in agus.sees()
    await town.passes(HALF_AN_HOUR)
    assert "Ada yang perlu dibantu" in agus.sees()
    await town.passes(HALF_AN_HOUR)
    assert "Loket BPS" in siti.sees()
    await dewi.presses("Saya bantu")
    assert "sudah selesai" in dewi.sees()


async def test_it_is_handed_to_a_colleague_who_is_on_duty(town: Town) -> None:
    dewi, eko = await helper(town, "Dewi"), await helper(town, "Eko")
    siti = await villager(town)
    await asks(town, siti)
    await dewi.presses("Saya bantu")
    await dewi.presses("Serahkan")
    assert dewi.buttons()[0] == f"Rekan, akun …{str(eko.chat_id)[-4:]}"
    await presses_data(town, dewi, f"desk:to:{(await request_of(town, siti)).number}:{eko.chat_id}")
    assert "serahkan ke rekan" in dewi.sees()
    await town.passes(MINUTE)
    assert "Rekan Anda menyerahkan ini" in eko.sees()
    assert "Sekarang rekannya yang membantu" in siti.sees()
    await eko.presses("Kembalikan")
    await town.passes(MINUTE)
    assert "Ada yang perlu dibantu" in dewi.sees()


async def test_who_is_away_is_asked_nothing(town: Town) -> None:
    dewi, agus = await helper(town, "Dewi"), await helper(town, "Agus", AMBULU)
    await dewi.sends("/bantuan")
    await dewi.presses("Saya libur sampai …")
    await dewi.presses("3 hari")
    assert "Anda libur sampai 8 Maret 2020, masuk lagi 9 Maret 2020." in dewi.sees()
    assert "Permintaan baru ke rekan Anda." in dewi.sees()
    siti = await villager(town)
    await asks(town, siti)
    assert "Ada yang perlu dibantu" in agus.sees()
    assert "Ada yang perlu dibantu" not in dewi.sees()
    await dewi.presses("Saya sudah kembali")
    assert "Anda libur" not in dewi.sees()


async def test_who_is_back_at_the_opening_is_asked_in_the_night_before(town: Town) -> None:
    dewi = await helper(town, "Dewi")
    await dewi.sends("/bantuan")
    await dewi.presses("Saya libur sampai …")
    await dewi.presses("3 hari")
    assert "Permintaan baru ke meja bantuan kabupaten." in dewi.sees()
    await town.later(at(3, 6, 17))
    siti = await villager(town)
    await asks(town, siti)
    await town.later(at(3, 9, 8, 1))
    assert "Ada yang perlu dibantu" in dewi.sees()


async def test_where_the_helpers_of_the_regency_are_away_the_admins_are_asked(town: Town) -> None:
    dewi, budi = await helper(town, "Dewi", None), await town.admin("Budi")
    siti = await villager(town)
    await asks(town, siti)
    assert "Ada yang perlu dibantu" in dewi.sees()
    assert "Ada yang perlu dibantu" not in budi.sees()
    await dewi.presses("Saya libur sampai …")
    await dewi.presses("Hari ini")
    await asks(town, await villager(town, "Sari"))
    assert "Ada yang perlu dibantu" in budi.sees()


async def test_while_a_helper_speaks_nothing_else_comes_unasked(town: Town) -> None:
    dewi, siti = await helper(town, "Dewi"), await villager(town)
    await siti.sends("/langkah")
    await siti.presses("Nanti saja")
    await siti.presses("Dua jam lagi")
    await asks(town, siti)
    await dewi.presses("Saya bantu")
    await town.passes(MINUTE)
    await dewi.sends("Saya cari tahu dulu ya")
    await town.passes(timedelta(hours=3))
    assert siti.sees() == "Saya cari tahu dulu ya"
    await siti.sends("/selesai")
    await town.passes(11 * MINUTE)
    assert "Bagaimana tadi?" not in siti.sees()
    assert "Ingatkan nanti malam" in siti.buttons()


async def test_the_desk_of_a_helper_lists_what_is_open_and_in_hand(town: Town) -> None:
    dewi = await helper(town, "Dewi")
    siti, sari = await villager(town), await villager(town, "Sari")
    for each in (siti, sari):
        await asks(town, each)
    await dewi.sends("/bantuan")
    assert "2 menunggu, 0 sedang Anda bantu, 0 selesai hari ini" in dewi.sees()
    await dewi.presses("✋ 1")
    await dewi.sends("/menu")
    assert "1 orang menunggu dibantu" in dewi.sees()
    await dewi.sends("/bantuan")
    await dewi.presses("💬 1")
    await dewi.presses("Selesai")
    await dewi.sends("/bantuan")
    assert "1 menunggu, 0 sedang Anda bantu, 1 selesai hari ini" in dewi.sees()


async def test_who_loses_the_role_or_the_person_loses_the_request(town: Town) -> None:
    dewi, eko = await helper(town, "Dewi"), await helper(town, "Eko")
    siti, sari = await villager(town), await villager(town, "Sari")
    await asks(town, siti)
    await dewi.presses("Saya bantu")
    await asks(town, sari)
    await eko.presses("Saya bantu")
    async with town.app.storage.open() as uow:
        await uow.people.revoke(ChatId(dewi.chat_id), Grant(Role.HELPER, SABRANG.code))
        gone = await uow.people.get(ChatId(sari.chat_id))
        assert gone is not None
        await uow.people.change(gone, reachable=False)
        await uow.commit()
    await town.passes(11 * MINUTE)
    waits = await request_of(town, siti)
    assert (waits.state, waits.helper) == (RequestState.WAITING, None)
    assert (await request_of(town, sari)).state is RequestState.CLOSED
    await eko.presses("Saya bantu")
    assert (await request_of(town, siti)).helper == eko.chat_id


async def test_a_desk_that_is_barred_holds_nobody_up(town: Town) -> None:
    agus, siti = await helper(town, "Agus", AMBULU), await villager(town)
    at = town.clock.now()
    desk = Desk(ChatId(-1), SABRANG.code, Language("id"), ChatId(1), at, barred_since=at)
    async with town.app.storage.open() as uow:
        await uow.helpdesk.bind_desk(desk)
        await uow.commit()
    await asks(town, siti)
    assert "Ada yang perlu dibantu" in agus.sees()


async def test_in_a_group_nobody_is_connected(town: Town) -> None:
    await helper(town, "Dewi")
    siti = await villager(town)
    group = town.telegram.group("Warga Sabrang", members=[siti], with_bot=True)
    await siti.sends("mau bicara dengan orang", to=group)
    async with town.app.storage.open() as uow:
        assert await uow.helpdesk.waiting() == []
