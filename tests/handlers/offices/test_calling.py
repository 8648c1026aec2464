"""What a head sends: shown before it leaves, in own words if wished, to those whom it is for."""

from datetime import timedelta

import pytest

from census.people.people import ChatId, Grant, Role
from tests.handlers.offices.test_heads import CALL, LIST, with_staff
from tests.handlers.proofs.verifying import stored, verifier
from tests.handlers.recaps.finishing import finish
from tests.handlers.run.outages.test_outages import PRESSED, lasts, read_only
from tests.simulator.conftest import until
from tests.support.talk import at, count, presses_data
from tests.support.town import HEALTH, NIP, SOCIAL, Town

THANK = f"office:thank:{HEALTH.code}"


@pytest.fixture
async def town(own_town: Town) -> Town:
    return own_town


async def test_a_call_in_own_words_is_shown_before_it_leaves_and_leaves_as_shown(
    town: Town,
) -> None:
    rina = await town.employee()
    agus = await with_staff(town)
    await presses_data(town, agus, CALL)
    plain = agus.last.inline_rows[0][0]["callback_data"]
    await agus.sends("Mari <b>kita</b>   tuntaskan\nsebelum apel Senin!")
    assert "“Mari <b>kita</b> tuntaskan sebelum apel Senin!”" in agus.sees()
    await presses_data(town, agus, plain)
    await town.passes(timedelta(minutes=1))
    assert "mengajak Anda" not in rina.sees()
    await agus.presses("Kirim ke 1 pegawai")
    await town.passes(timedelta(minutes=1))
    assert "“Mari <b>kita</b>" not in rina.sees()
    assert "mengajak Anda" in rina.sees()
    await agus.sends("bukan apa-apa")
    assert "Begini" not in agus.sees()


async def test_own_words_reach_those_who_are_called(town: Town) -> None:
    rina = await town.employee()
    agus = await with_staff(town)
    await presses_data(town, agus, CALL)
    await agus.sends("Ayo, sebelum <apel> Senin!")
    await agus.presses("Kirim ke 1 pegawai")
    await town.passes(timedelta(minutes=1))
    assert "“Ayo, sebelum <apel> Senin!”" in rina.sees()
    sent = agus.last
    agus.press(sent, "office:send:call:opd-dinkes:000000")
    await town.telegram.settled()
    assert "Hari ini ajakan untuk kantor itu sudah dikirim" in agus.sees()


async def test_own_words_take_no_numbers_links_or_long_speeches(town: Town) -> None:
    await town.employee()
    agus = await with_staff(town)
    await presses_data(town, agus, CALL)
    await agus.sends("isi pakai 3509125203850001")
    assert "Silakan tulis lagi tanpa NIK" in agus.sees()
    assert agus.buttons() == ["Tanpa kata-kata saya", "Batal"]
    await agus.presses("Tanpa kata-kata saya")
    for words, answer in (
        ("isi di https://sensus.example.id", "Tautan"),
        ("ayo " * 90, "paling banyak 300"),
    ):
        await agus.sends(words)
        assert answer in agus.sees()
        assert "Kirim ke 1 pegawai" in agus.buttons()
    await agus.sends("Ayo!")
    await agus.presses("Tanpa kata-kata saya")
    assert "Begini ajakan Anda" in agus.sees()
    assert "Ayo!" not in agus.sees()


async def test_the_preview_reads_as_one_piece_also_to_one_person(town: Town) -> None:
    await town.employee()
    agus = await with_staff(town)
    await presses_data(town, agus, CALL)
    assert "nanti dibaca:\nSelamat pagi.\n" in agus.sees()
    assert "belum tercatat selesai.\nBegitu Anda kirim" in agus.sees()
    assert "1 pegawai menerimanya dalam bahasa pilihannya." in agus.sees()
    assert "masing-masing" not in agus.sees()


@pytest.mark.parametrize("command", ["/peringkat", "/edaran", "/bantuan"])
async def test_a_command_closes_the_preview_and_its_button_shows_it_anew(
    town: Town, command: str
) -> None:
    rina = await town.employee()
    agus = await with_staff(town)
    await presses_data(town, agus, CALL)
    preview, send = agus.last, agus.last.inline_rows[0][0]["callback_data"]
    await agus.sends(command)
    await agus.sends("Ayo, kita bisa!")
    assert "“Ayo" not in agus.sees()
    agus.press(preview, send)
    await town.telegram.settled()
    assert "Yang tadi sudah saya tutup dan belum dikirim. Inilah yang baru:" in agus.sees()
    await agus.presses("Kirim ke 1 pegawai")
    await town.passes(timedelta(minutes=1))
    assert "mengajak Anda" in rina.sees()


@pytest.mark.parametrize("typed", ["beranda", "Menu", "lihat peringkat"])
async def test_the_name_of_a_button_leads_there_and_is_nobodys_own_words(
    town: Town, typed: str
) -> None:
    await town.employee()
    agus = await with_staff(town)
    await presses_data(town, agus, CALL)
    await agus.sends(typed)
    assert "Begini ajakan" not in agus.sees()
    await agus.sends("Ayo, kita bisa!")
    assert "“Ayo" not in agus.sees()


async def test_a_verifier_from_elsewhere_calls_by_name_and_role_and_is_offered_no_letter(
    town: Town,
) -> None:
    rina = await town.employee()
    await with_staff(town)
    budi = await town.resident("Budi")
    await town.grants(budi, Role.VERIFIER, HEALTH)
    await presses_data(town, budi, f"office:tools:{HEALTH.code}")
    assert "Ucapkan terima kasih" in budi.buttons()
    assert "Surat edaran" not in budi.buttons()
    await presses_data(town, budi, CALL)
    assert "Dinas Kesehatan mengajak Anda" in budi.sees()
    assert "dari Dinas Kesehatan mengajak" not in budi.sees()
    async with town.app.storage.open() as uow:
        role = Grant(Role.VERIFIER, HEALTH.code)
        await uow.people.revoke(ChatId(budi.chat_id), role)
        await uow.people.grant(ChatId(budi.chat_id), role, name="Budi Santoso")
        await uow.commit()
    await presses_data(town, budi, CALL)
    await budi.presses("Kirim ke 2 pegawai")
    await town.passes(timedelta(minutes=1))
    assert "Budi Santoso, verifikator Dinas Kesehatan, mengajak Anda" in rina.sees()


async def test_a_head_thanks_those_who_have_finished_each_once(town: Town) -> None:
    rina = await town.employee()
    agus = await with_staff(town)
    await presses_data(town, agus, THANK)
    assert "tidak ada lagi pegawai yang bisa saya kirimi" in agus.sees()
    assert "1 yang sudah selesai belum bergabung" in agus.sees()
    await finish(town, NIP)
    await presses_data(town, agus, THANK)
    assert "Agus Wibowo dari Dinas Kesehatan berterima kasih" in agus.sees()
    await agus.sends("Luar biasa!")
    await agus.presses("Kirim ke 1 pegawai")
    assert "Terima kasih Anda dikirim sekarang kepada 1 pegawai" in agus.sees()
    await town.passes(timedelta(minutes=1))
    assert "Agus Wibowo dari Dinas Kesehatan berterima kasih" in rina.sees()
    assert "“Luar biasa!”" in rina.sees()
    before = count(rina)
    await presses_data(town, agus, THANK)
    assert "1 sudah pernah menerima terima kasih Anda" in agus.sees()
    await town.passes(timedelta(days=1))
    assert count(rina) == before


async def test_only_who_counts_as_done_is_thanked_and_a_receipt_that_waits_does_not(
    town: Town,
) -> None:
    rina = await town.employee()
    agus = await with_staff(town)
    await stored(town, rina, NIP)
    await presses_data(town, agus, THANK)
    assert "Kirim ke" not in str(agus.buttons())
    await finish(town, NIP)
    await presses_data(town, agus, THANK)
    await agus.presses("Kirim ke 1 pegawai")
    await town.passes(timedelta(minutes=1))
    assert "Agus Wibowo dari Dinas Kesehatan berterima kasih" in rina.sees()


async def test_a_call_says_of_everybody_on_the_list_who_would_not_hear_it(town: Town) -> None:
    rina = await town.employee()
    agus = await with_staff(town)
    await stored(town, rina, NIP)
    vera = await verifier(town)
    await vera.sends("/bukti")
    for button in ("Periksa bukti", "Kembalikan", "Tidak terbaca"):
        await vera.presses(button)
    await presses_data(town, agus, LIST)
    assert "5 dari 6 pegawai di daftar" in agus.sees()
    await presses_data(town, agus, CALL)
    assert "Begitu Anda kirim, 1 pegawai menerimanya" in agus.sees()
    assert "1 sudah tahu bahwa buktinya dikembalikan" in agus.sees()
    assert "Anda sendiri juga ada di daftar itu" in agus.sees()
    assert "2 pegawai di daftar belum bergabung" in agus.sees()


async def test_after_the_phase_nobody_is_called_and_thanks_still_go_out(town: Town) -> None:
    rina = await town.employee()
    agus = await with_staff(town)
    await finish(town, NIP)
    town.clock.move_to(at(5, 2))
    await presses_data(town, agus, CALL)
    assert "Kirim ke 1 pegawai" not in agus.buttons()
    await presses_data(town, agus, THANK)
    await agus.presses("Kirim ke 1 pegawai")
    await town.passes(timedelta(minutes=1))
    assert "berterima kasih" in rina.sees()


async def test_where_no_name_is_known_nobody_can_be_thanked(town: Town) -> None:
    agus = await with_staff(town, named=False)
    await presses_data(town, agus, THANK)
    assert "Belum ada nama yang tercatat selesai di kantor itu" in agus.sees()


async def test_no_one_calls_or_thanks_in_another_office(town: Town) -> None:
    rina = await town.employee()
    agus = await with_staff(town)
    for who, code in ((rina, HEALTH.code), (agus, SOCIAL.code), (agus, "opd-gone")):
        for data in (
            f"office:call:{code}",
            f"office:thank:{code}",
            f"office:send:call:{code}:abc",
            f"office:send:thank:{code}:abc",
            f"office:plain:thank:{code}",
        ):
            await presses_data(town, who, data)
            assert "hanya untuk pimpinan dan verifikator" in who.sees(), data
    await presses_data(town, agus, "office:send")
    assert "pesan lama" in agus.sees()


async def test_the_head_of_two_offices_calls_one_of_them(town: Town) -> None:
    await town.employee()
    agus = await with_staff(town)
    await town.grants(agus, Role.OFFICE_HEAD, SOCIAL)
    await presses_data(town, agus, f"office:call:{SOCIAL.code}")
    assert "tidak ada pegawai yang perlu saya ingatkan" in agus.sees()
    await presses_data(town, agus, CALL)
    await agus.presses("Kirim ke 1 pegawai")
    assert "dikirim sekarang kepada 1 pegawai" in agus.sees()


async def test_a_call_pressed_while_the_database_is_away_leaves_once_it_is_back(
    town: Town,
) -> None:
    rina = await town.employee()
    agus = await with_staff(town)
    await presses_data(town, agus, CALL)
    await read_only(town, on=True)
    await agus.presses("Kirim ke 1 pegawai", queue=True)
    await lasts(town)
    await until(lambda: PRESSED in agus.sees())
    await read_only(town, on=False)
    await town.telegram.settled()
    assert "dikirim sekarang kepada 1 pegawai" in agus.sees()
    await town.passes(timedelta(minutes=1))
    assert "mengajak Anda" in rina.sees()
