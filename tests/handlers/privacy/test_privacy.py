"""What is kept is shown to whom it belongs, and forgotten on their word."""

import pytest

from census.people.people import ChatId, Role
from tests.handlers.helpdesk.helped import asks, helper, villager
from tests.support.talk import screen
from tests.support.town import Town


@pytest.fixture
def town(shared_town: Town) -> Town:
    """People are strangers to each other here."""
    return shared_town


async def test_a_resident_sees_what_is_kept_of_them(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/langkah")
    await siti.presses("Sudah")
    await siti.sends("/privasi")
    await siti.presses("Lihat data saya")
    seen = siti.sees()
    assert f"Nomor akun Telegram: {siti.chat_id}" in seen
    assert "Langkah yang sudah selesai: 1" in seen
    assert "• Warga\n" in seen
    assert "NIK, nomor KK, dan NIP tidak ada di sini" in seen
    assert "Permintaan bantuan" not in seen


async def test_a_request_for_help_is_kept_without_its_words(town: Town) -> None:
    await helper(town, "Dewi")
    siti = await villager(town)
    await asks(town, siti)
    await siti.sends("/datasaya")
    assert "• Permintaan bantuan: 1, paling lama 90 hari; kata-katanya tidak" in siti.sees()


async def test_own_words_about_the_household_are_said_to_go_with_the_rest(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/langkah")
    await siti.presses("Saya terkendala")
    await siti.presses("Tidak bisa online")
    await siti.presses("KK saya baru")
    await siti.sends("/datasaya")
    assert "yang Anda sampaikan sendiri ikut terhapus" in siti.sees()
    await siti.sends("/privasi")
    assert "/hapusdata semua ini terhapus, juga kabar pengisian" in siti.sees()


async def test_who_cannot_take_part_online_reads_that_no_reminders_come(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/langkah")
    await siti.presses("Saya terkendala")
    await siti.presses("Tidak bisa online")
    await siti.presses("KK saya baru")
    await siti.sends("/datasaya")
    assert "Pengingat: tidak aktif" in siti.sees()


async def test_nothing_is_erased_before_a_second_word(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/hapusdata")
    text, buttons = screen(siti)
    assert "tidak bisa kembali" in text
    assert "Peran Anda" not in text, "a resident has no duty to lose"
    assert buttons == ["Ya, hapus semuanya", "Tidak jadi"]
    await siti.presses("Tidak jadi")
    assert (await town.person(siti)).consented_at is not None


async def test_an_employee_sees_the_role_and_loses_it_with_all_else(town: Town) -> None:
    rina = await town.employee("Rina")
    await rina.sends("/datasaya")
    assert "Kode acak pengganti NIP" in rina.sees()
    assert "Pegawai, " in rina.sees()
    await rina.presses("Hapus data saya")
    assert "Peran Anda" in rina.sees()
    await rina.presses("Ya, hapus semuanya")
    assert "sudah dihapus" in rina.sees()
    chat = ChatId(rina.chat_id)
    async with town.app.storage.open() as uow:
        assert await uow.people.get(chat) is None
        assert chat not in await uow.people.holders(Role.EMPLOYEE)
    await rina.sends("/start")
    assert "Boleh saya temani?" in rina.sees() or "Mau memakai bahasa apa?" in rina.sees()


async def test_the_button_pressed_twice_finds_nothing_more_to_erase(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/hapusdata")
    await siti.presses("Ya, hapus semuanya")
    await siti.sends("/hapusdata")
    await siti.presses("Ya, hapus semuanya")
    assert "sudah dihapus" in siti.sees()
