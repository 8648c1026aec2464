"""Identity numbers that nobody asked for: deleted with a kind warning, in groups as well."""

import pytest

from tests.support.talk import PNG, count, screen, stored_bytes, the_log
from tests.support.town import FAMILY_CARD, HEADS_NIP, NIK, NIP, Town


@pytest.fixture
def town(shared_town: Town) -> Town:
    """People are strangers to each other here."""
    return shared_town


UNASKED = (
    NIK,
    f"nik saya {NIK}",
    f"{NIK[:4]} {NIK[4:8]} {NIK[8:12]} {NIK[12:]}",
    f"KK {FAMILY_CARD}\nNIK {NIK}",
    f"/bantuan {NIK}",
    "nik saya tiga lima nol sembilan satu dua lima dua 03 delapan lima nol nol nol satu",
)


async def test_a_number_sent_unasked_is_deleted_with_a_kind_warning(town: Town) -> None:
    siti = await town.resident()
    for text in UNASKED:
        message = await siti.sends(text)
        assert message.message_id not in siti.chat.messages, text
        assert "Pesan berisi nomor tadi saya hapus" in siti.sees()
        assert siti.buttons() == ["Cek status", "Beranda"]


async def test_a_number_under_a_picture_or_a_file_is_deleted_too(town: Town) -> None:
    siti = await town.resident()
    photo = await siti.sends_photo(PNG, caption=f"KTP {NIK}")
    file = await siti.sends_document("kk.pdf", b"%PDF-1.4", caption=FAMILY_CARD)
    assert not {photo.message_id, file.message_id} & siti.chat.messages.keys()


async def test_a_number_slipped_in_by_an_edit_is_deleted_too(town: Town) -> None:
    siti = await town.resident()
    message = await siti.sends("halo")
    await siti.edits(message, f"halo {NIK}")
    assert message.message_id not in siti.chat.messages
    assert "Pesan berisi nomor tadi saya hapus" in siti.sees()


async def test_only_who_sends_files_is_told_to_send_one_again(town: Town) -> None:
    siti, dewi = await town.resident(), await town.admin()
    for somebody in (siti, dewi):
        await somebody.sends_document(f"KK {FAMILY_CARD}.pdf", b"%PDF-1.4")
    assert "Berkas tadi saya hapus" in siti.sees()
    assert "kirim lagi" not in siti.sees()
    assert "ganti dulu namanya, lalu kirim lagi" in dewi.sees()


@pytest.mark.parametrize(
    ("command", "asked", "number"),
    [
        ("/status", "Ketik NIK dan nomor KK dalam satu pesan", f"{NIK} {FAMILY_CARD}"),
        ("/asn", "Ketik NIP (18 angka):", NIP),
    ],
)
async def test_a_number_that_is_wanted_and_comes_as_no_text_is_to_be_typed(
    town: Town, command: str, asked: str, number: str
) -> None:
    siti = await town.resident()
    before = await siti.sends("halo")
    await siti.sends(command)
    await siti.sends_photo(PNG, caption=number)
    assert asked in siti.sees()
    await siti.sends_document(f"{number}.pdf", b"%PDF-1.4")
    assert asked in siti.sees()
    await siti.edits(before, number)
    assert asked in siti.sees()
    assert "Cek status" not in siti.sees()
    assert siti.buttons() == ["Batal"]


async def test_a_stranger_is_warned_as_well(town: Town) -> None:
    siti = town.telegram.person("Siti")
    message = await siti.sends(NIK)
    assert message.message_id not in siti.chat.messages
    assert "Pesan berisi nomor tadi saya hapus" in siti.sees()


async def test_a_nip_that_nobody_asked_for_is_deleted_with_the_way_to_join(town: Town) -> None:
    siti = await town.resident()
    for typed in (NIP, "NIP 19850315 201001 2 001"):
        message = await siti.sends(typed)
        assert message.message_id not in siti.chat.messages
        assert "Pesan berisi NIP tadi saya hapus" in siti.sees()
        assert siti.buttons() == ["Saya ASN", "Beranda"]


async def test_dates_and_telephones_are_not_taken_for_numbers(town: Town) -> None:
    siti = await town.resident()
    for text in ("0812 3456 7890 1234", "15-02-2020 sampai 31-03-2020", "12345678901234567890"):
        message = await siti.sends(text)
        assert message.message_id in siti.chat.messages, text


async def test_in_a_group_where_the_bot_may_the_number_is_deleted(town: Town) -> None:
    siti = town.telegram.person("Siti")
    group = town.telegram.group("Warga", members=[siti], with_bot=True)
    await group.set_admin()
    message = await siti.sends(f"ini nik saya {NIK}", to=group)
    photo = await siti.sends_photo(PNG, caption=FAMILY_CARD, to=group)
    assert not {message.message_id, photo.message_id} & group.chat.messages.keys()
    assert "Sudah saya hapus" in group.sees()
    assert not any(NIK in each.text or FAMILY_CARD in each.text for each in group.messages)


async def test_in_a_group_where_the_bot_may_not_its_sender_is_asked_to(town: Town) -> None:
    siti = town.telegram.person("Siti")
    siti.uses_old_app()
    group = town.telegram.group("Warga", members=[siti], with_bot=True)
    for text in (f"/tanya@sensus_bot nik {NIK}", f"/status@sensus_bot {NIK}"):
        message = await siti.sends(text, to=group)
        assert message.message_id in group.chat.messages
        assert "Mohon dihapus oleh pengirimnya" in group.sees()


async def test_a_status_is_not_read_out_in_a_group(town: Town) -> None:
    siti = await town.resident()
    siti.uses_old_app()
    group = town.telegram.group("Warga", members=[siti], with_bot=True)
    await siti.sends("/status@sensus_bot", to=group)
    text, buttons = screen(group)
    assert "hanya saya bacakan di obrolan pribadi" in text
    assert buttons == ["Buka obrolan pribadi"]
    answer = await siti.presses("Buka obrolan pribadi", to=group)
    assert answer is not None
    await siti.opens_link(answer.url.partition("start=")[2])
    assert "Ketik NIK" in siti.sees()


async def test_a_question_in_private_is_not_answered_in_a_group(town: Town) -> None:
    siti = await town.resident()
    group = town.telegram.group("Warga", members=[siti], with_bot=True)
    await group.set_admin()
    await siti.sends("/status")
    message = await siti.sends(NIK, to=group)
    assert message.message_id not in group.chat.messages
    assert "Ketik NIK" in siti.sees()
    assert count(siti) == 2


async def test_a_nip_in_running_text_in_an_edit_or_behind_a_command_is_deleted(town: Town) -> None:
    siti = await town.resident()
    for text in (f"nip saya {NIP} ya", f"/tanya {NIP}"):
        message = await siti.sends(text)
        assert message.message_id not in siti.chat.messages, text
        assert "Pesan berisi NIP tadi saya hapus" in siti.sees(), text
    message = await siti.edits(await siti.sends("halo"), f"halo {NIP}")
    assert message.message_id not in siti.chat.messages
    rina = await town.employee()
    for text, said in ((f"/asn {NIP}", "tidak perlu dikirim lagi"), (f"/asn {HEADS_NIP}", "lain")):
        message = await rina.sends(text)
        assert message.message_id not in rina.chat.messages
        assert "Anda sudah terhubung dengan Dinas Kesehatan" in rina.sees()
        assert said in rina.sees()
        assert "Saya ASN" not in rina.buttons()


async def test_words_that_an_admin_is_asked_for_are_asked_again_without_the_number(
    town: Town,
) -> None:
    dewi = await town.admin()
    await dewi.sends("/kode")
    message = await dewi.sends(f"salah ketik atas nama {NIP}")
    assert message.message_id not in dewi.chat.messages
    assert "Silakan tulis lagi tanpa NIK" in dewi.sees()
    assert NIP.encode() not in stored_bytes(town)
    await dewi.sends("Sabrang")
    assert "Sabrang" in dewi.sees()


async def test_a_file_named_after_a_number_is_kept_nowhere(town: Town) -> None:
    dewi = await town.admin()
    message = await dewi.sends_document(f"rekap {NIK}.csv", b"kode;jumlah\n35.09.12;7\n")
    assert message.message_id not in dewi.chat.messages
    assert "ganti dulu namanya" in dewi.sees()
    assert NIK.encode() not in stored_bytes(town)


async def test_a_group_named_after_a_number_is_asked_for_another_name(town: Town) -> None:
    siti = town.telegram.person("Siti")
    group = town.telegram.group("Warga", members=[siti], with_bot=True)
    await group.set_admin()
    await group.rename(f"Keluarga {FAMILY_CARD}")
    assert "Nama grup ini berisi NIK" in group.sees()
    with the_log() as log:
        await siti.sends("/peringkat@sensus_bot", to=group)
    assert FAMILY_CARD not in log.getvalue()
    assert FAMILY_CARD.encode() not in stored_bytes(town)


async def test_the_answer_stands_below_a_warning_and_not_in_the_card_above_it(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/status")
    await siti.sends_photo(PNG, caption=f"ini {NIK}")
    await siti.sends(NIK)
    assert "Baru satu nomor" in siti.sees()
    before = count(siti)
    await siti.sends(NIK[:15])
    assert "yang Anda ketik 15" in siti.sees()
    assert "saya hapus" not in siti.sees()
    assert count(siti) == before


async def test_a_card_that_has_scrolled_away_is_answered_below(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/start")
    card = siti.last
    await siti.sends("/bantuan")
    await siti.presses("Cek status", on=card)
    await siti.sends(NIK)
    assert "Baru satu nomor" in siti.sees()
