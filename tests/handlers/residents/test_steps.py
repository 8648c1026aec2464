"""The walk through the steps: one message, from the papers to the receipt."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from census.errors import CensusError
from census.people.people import ChatId
from census.people.submission import SubmissionState
from services.ports.people.submissions import Subject, SubjectKind
from services.residents.guidance import claim_sent, take_back
from simulator.chats.people import SimulatedPerson
from tests.support.records import history_of
from tests.support.talk import at, count, presses_data, screen
from tests.support.town import Town, open_town

STEPS = (
    "Siapkan berkas",
    "Temukan keluarga Anda",
    "Buat kata sandi",
    "Keluarga dan rumah",
    "Setiap anggota keluarga",
    "Periksa dan kirim",
    "Simpan bukti",
)


@pytest.fixture
def town(shared_town: Town) -> Town:
    """People are strangers to each other here."""
    return shared_town


@pytest.fixture(scope="module")
async def interviews(
    tmp_path_factory: pytest.TempPathFactory, migrated_sqlite: Path
) -> AsyncIterator[Town]:
    """A campaign in which the officers are on their way."""
    folder = tmp_path_factory.mktemp("interviews")
    async with open_town(folder, migrated_sqlite, begin=at(7, 3)) as opened:
        yield opened


async def walks(siti: SimulatedPerson, steps: int) -> None:
    """Do so many steps from the home screen on."""
    await siti.presses("Mulai langkah 1")
    for _ in range(steps):
        await siti.presses("Sudah")


async def test_the_whole_walk_is_one_message(town: Town) -> None:
    siti = await town.resident()
    await siti.presses("Mulai langkah 1")
    for place, title in enumerate(STEPS, start=1):
        assert f"Langkah {place} dari 7 · {title}" in siti.sees()
        await siti.presses("Sudah")
    assert siti.buttons() == ["Sudah saya kirim", "Belum"]
    await siti.presses("Sudah saya kirim")
    assert "Terima kasih, keluarga Anda sudah ikut sensus" in siti.sees()
    assert count(siti) == 1
    assert (await town.person(siti)).state is SubmissionState.CLAIMED
    assert "mencatatnya lengkap, saya kabari" not in siti.sees(), "whose household it is is unknown"
    assert "Tekan Cek status" in siti.sees()
    await siti.sends("/start")
    assert "Tekan Cek status supaya saya tahu keluarga Anda yang mana" in siti.sees()


async def test_every_step_has_the_same_buttons_in_the_same_places(town: Town) -> None:
    siti = await town.resident()
    await siti.presses("Mulai langkah 1")
    for place, _ in enumerate(STEPS, start=1):
        above = ["Buka sensus.bps.go.id"] if place == 2 else []
        same = ["Sudah", "Saya terkendala", "Nanti saja", "Semua langkah"]
        assert siti.buttons() == [*above, *same]
        await siti.presses("Sudah")


async def test_the_step_at_the_official_site_has_a_button_to_it_while_it_is_open(
    own_town: Town,
) -> None:
    siti = await own_town.resident()
    await walks(siti, 1)
    assert siti.last.inline_rows[0][0]["url"] == "https://sensus.bps.go.id/"
    own_town.clock.move_to(at(4, 1))
    await siti.presses("Sudah")
    assert "Pengisian online sudah ditutup" in siti.sees()
    assert all("url" not in button for row in siti.last.inline_rows for button in row)
    assert count(siti) == 1


async def test_the_bar_grows_and_is_full_only_at_the_end(town: Town) -> None:
    siti = await town.resident()
    await siti.presses("Mulai langkah 1")
    bars = []
    for _ in STEPS:
        bars.append(siti.sees().count("▓"))
        await siti.presses("Sudah")
    assert bars == sorted(bars)
    assert bars[0] == 0
    assert bars[-1] == 9


async def test_who_is_stuck_is_answered_and_comes_back_to_the_same_step(town: Town) -> None:
    siti = await town.resident()
    await walks(siti, 1)
    step = screen(siti)
    await siti.presses("Saya terkendala")
    text, buttons = screen(siti)
    assert "kode 104" in text
    assert "BPS" in text
    assert buttons[0] == "Kembali ke langkah 2"
    await siti.presses("Kembali ke langkah 2")
    assert screen(siti) == step
    assert count(siti) == 1


async def test_all_steps_show_where_one_is_and_open_any_of_them(town: Town) -> None:
    siti = await town.resident()
    await walks(siti, 2)
    await siti.presses("Semua langkah")
    text, buttons = screen(siti)
    assert "✅ 2. Temukan keluarga Anda" in text
    assert "👉 3. Buat kata sandi" in text
    assert "▫️ 4. Keluarga dan rumah" in text
    assert buttons == ["Lanjutkan langkah 3", *"1234567", "Beranda"]
    await siti.presses("2")
    assert "Langkah 2 dari 7" in siti.sees()
    await siti.presses("Sudah")
    assert "Langkah 3 dari 7" in siti.sees()


async def test_a_double_press_takes_one_step(town: Town) -> None:
    siti = await town.resident()
    await siti.presses("Mulai langkah 1")
    for _ in range(3):
        siti.press(siti.last, "step:done:prepare")
    await town.telegram.settled()
    assert "Langkah 2 dari 7" in siti.sees()
    assert count(siti) == 1


async def test_a_button_of_an_earlier_message_is_answered_below_and_loses_nothing(
    town: Town,
) -> None:
    siti = await town.resident()
    await walks(siti, 3)
    old = siti.last
    await siti.sends("/langkah")
    await siti.presses("Sudah")
    await siti.presses("Sudah", on=old)
    assert siti.chat.messages[old.message_id].text == old.text
    assert "Langkah 5 dari 7" in siti.sees()
    assert count(siti) == 3


async def test_steps_goes_on_where_one_was(town: Town) -> None:
    siti = await town.resident()
    await walks(siti, 4)
    await siti.sends("/langkah")
    assert "Langkah 5 dari 7" in siti.sees()
    await siti.sends("/lanjut")
    assert "Langkah 5 dari 7" in siti.sees()


async def test_not_sent_yet_says_what_is_missing_and_claims_nothing(town: Town) -> None:
    siti = await town.resident()
    await walks(siti, 7)
    await siti.presses("Belum")
    text, buttons = screen(siti)
    assert "isian Anda menunggu" in text
    assert "sensus.bps.go.id" in text
    assert buttons == ["Sudah saya kirim", "Semua langkah"]
    assert (await town.person(siti)).state is SubmissionState.UNKNOWN


async def test_who_has_said_it_is_sent_is_not_asked_again(town: Town) -> None:
    siti = await town.resident()
    await walks(siti, 7)
    await siti.presses("Sudah saya kirim")
    await siti.sends("/langkah")
    assert "Terima kasih, keluarga Anda sudah ikut sensus" in siti.sees()
    await siti.sends("/start")
    assert "Isian Anda sudah dikirim, terima kasih" in siti.sees()
    assert siti.buttons()[0] == "Cek status"


async def test_a_slip_of_the_finger_can_be_taken_back(town: Town) -> None:
    siti = await town.resident()
    await walks(siti, 7)
    await siti.presses("Sudah saya kirim")
    await siti.presses("Ternyata belum terkirim")
    assert "isian Anda menunggu" in siti.sees()
    assert (await town.person(siti)).state is SubmissionState.STARTED


async def test_saying_it_twice_is_as_good_as_once(town: Town) -> None:
    siti = await town.resident()
    await walks(siti, 7)
    for _ in range(2):
        siti.press(siti.last, "claim:yes")
    await town.telegram.settled()
    assert "Terima kasih" in siti.sees()
    assert (await town.person(siti)).state is SubmissionState.CLAIMED


@pytest.mark.parametrize(
    "why",
    ["KK saya baru", "NIK saya tidak ditemukan", "Tidak ada HP atau internet", "Kendala lain"],
)
async def test_who_cannot_take_part_online_is_left_in_peace_and_told_who_comes(
    town: Town, why: str
) -> None:
    siti = await town.resident()
    await walks(siti, 1)
    await siti.presses("Saya terkendala")
    await siti.presses("Tidak bisa online")
    await siti.presses(why)
    text, buttons = screen(siti)
    assert "saya tidak mengingatkan soal online lagi" in text
    assert "pada 1–31 Juli 2020" in text
    assert buttons == ["Saya mau coba online", "Beranda"]
    assert (await town.person(siti)).state is SubmissionState.CANNOT_ONLINE


async def test_who_wants_to_try_after_all_is_back_at_the_step(town: Town) -> None:
    siti = await town.resident()
    await walks(siti, 1)
    await presses_data(town, siti, "offline:set:new_card")
    await siti.presses("Saya mau coba online")
    assert "Langkah 2 dari 7" in siti.sees()
    assert (await town.person(siti)).state is SubmissionState.STARTED


async def test_who_has_sent_it_does_not_end_up_waiting_for_an_officer(town: Town) -> None:
    siti = await town.resident()
    await walks(siti, 7)
    await siti.presses("Sudah saya kirim")
    await presses_data(town, siti, "offline:set:other")
    assert "Terima kasih" in siti.sees()
    assert (await town.person(siti)).state is SubmissionState.CLAIMED


async def test_the_reason_is_kept_with_who_said_it(town: Town) -> None:
    siti = await town.resident()
    await presses_data(town, siti, "offline:set:no_device")
    async with town.app.storage.open() as uow:
        subject = Subject(SubjectKind.CHAT, str(ChatId(siti.chat_id)))
        (event,) = await history_of(uow, subject)
    assert (event.reason, event.actor) == ("no_device", str(siti.chat_id))


async def test_the_walk_speaks_english_too(town: Town) -> None:
    siti = await town.resident(language="English")
    await siti.presses("Start step 1")
    assert "Step 1 of 7 · Get your papers ready" in siti.sees()
    assert siti.buttons() == ["Done", "I'm stuck", "Later", "All steps"]
    for _ in STEPS:
        await siti.presses("Done")
    await siti.presses("I have sent it")
    assert "Thank you, your family has taken part!" in siti.sees()
    assert count(siti) == 1


@pytest.mark.parametrize(
    "button", ["claim:ask", "claim:yes", "claim:no", "offline:ask", "offline:set:new_card",
               "offline:undo", "step:done:prepare", "step:later:prepare"],
)  # fmt: skip
async def test_after_the_online_phase_its_buttons_change_nothing(
    interviews: Town, button: str
) -> None:
    siti = await interviews.resident()
    before = (await interviews.person(siti)).state
    await presses_data(interviews, siti, button)
    assert "Tombol itu untuk sensus online, dan waktunya sudah lewat" in siti.sees()
    assert "Kalau petugas datang, sambut saja" in siti.sees()
    assert siti.buttons() == [
        *("Kapan petugas datang?", "Cek status", "Bantuan", "Saya ASN", "Lihat peringkat"),
    ]
    assert (await interviews.person(siti)).state is before


async def test_after_the_online_phase_nobody_is_put_back_on_the_way(interviews: Town) -> None:
    siti = await interviews.resident()
    async with interviews.app.storage.open() as uow:
        person = await interviews.person(siti)
        for use_case in (claim_sent, take_back):
            with pytest.raises(CensusError, match="steps-over"):
                await use_case(uow, interviews.app.census, person, at=interviews.clock.now())
