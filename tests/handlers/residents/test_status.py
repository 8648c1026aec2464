"""The status of a household: two numbers, deleted at once, and an answer with its date."""

import pytest

from census.people.submission import SubmissionState
from services.ports.registers import HouseholdProgress
from tests.support.households import a_household, asks, typed_by
from tests.support.talk import count, presses_data, screen
from tests.support.town import Town

DATE = "Data BPS per 5 Maret 2020, 18.00 WIB"


@pytest.fixture
def town(shared_town: Town) -> Town:
    """Every test has a household of its own here."""
    return shared_town


@pytest.mark.parametrize(
    ("progress", "said", "state"),
    [
        (
            HouseholdProgress.NOT_YET,
            ("Belum ada isian", "belum tercatat mengisi", "Buka langkah saya"),
            SubmissionState.UNKNOWN,
        ),
        (
            HouseholdProgress.STARTED,
            ("Sudah mulai, belum lengkap", "Masuk lagi ke sensus.bps.go.id", "Buka langkah saya"),
            SubmissionState.STARTED,
        ),
        (
            HouseholdProgress.COMPLETE,
            ("Sudah lengkap", "Tidak ada yang perlu Anda lakukan lagi", "Beranda"),
            SubmissionState.CONFIRMED,
        ),
        (
            HouseholdProgress.CHECKED,
            ("Sudah lengkap dan sudah diperiksa", "Tidak ada yang perlu Anda lakukan", "Beranda"),
            SubmissionState.CONFIRMED,
        ),
    ],
)
async def test_each_status_is_told_with_its_date_and_what_to_do(
    town: Town, progress: HouseholdProgress, said: tuple[str, str, str], state: SubmissionState
) -> None:
    news, advice, button = said
    household = await a_household(town, progress)
    siti = await asks(town, f"{household.nik} {household.card}")
    text, buttons = screen(siti)
    assert news in text.splitlines()[0]
    assert DATE in text
    assert advice in text
    assert buttons[0] == button
    assert (await town.person(siti)).state is state


async def test_the_look_up_stays_in_one_message_and_the_numbers_are_gone(town: Town) -> None:
    household = await a_household(town)
    siti = await asks(town, f"{household.nik} {household.card}")
    assert count(siti) == 1
    assert typed_by(siti) == ["/start"]


async def test_a_number_alone_is_deleted_not_kept_and_both_are_asked_for(town: Town) -> None:
    household = await a_household(town)
    siti = await asks(town, household.nik)
    assert typed_by(siti) == ["/start"]
    assert "Baru satu nomor" in siti.sees()


async def test_who_is_complete_is_not_urged_any_more(town: Town) -> None:
    household = await a_household(town, HouseholdProgress.COMPLETE)
    siti = await asks(town, f"{household.nik} {household.card}")
    await siti.sends("/langkah")
    assert "Isian Anda sudah lengkap" in siti.sees()


async def test_a_status_that_has_not_moved_does_not_take_a_word_back(town: Town) -> None:
    household = await a_household(town, HouseholdProgress.NOT_YET)
    siti = await town.resident()
    await presses_data(town, siti, "claim:yes")
    await siti.sends("/status")
    await siti.sends(f"{household.nik} {household.card}")
    assert "Belum ada isian" in siti.sees()
    assert (await town.person(siti)).state is SubmissionState.CLAIMED


async def test_numbers_that_do_not_belong_together_are_not_found(town: Town) -> None:
    one, other = await a_household(town), await a_household(town)
    siti = await asks(town, f"{one.nik} {other.card}")
    text, buttons = screen(siti)
    assert "tidak saya temukan berpasangan" in text
    assert "KK-nya baru" in text
    assert buttons == ["Coba nomor lain", "Buka langkah saya", "Beranda"]
    assert (await town.person(siti)).household is None
    await siti.presses("Coba nomor lain")
    assert "Ketik NIK" in siti.sees()


async def test_the_question_can_be_left(town: Town) -> None:
    household = await a_household(town)
    siti = await asks(town)
    await siti.presses("Batal")
    assert siti.buttons()[0] == "Mulai langkah 1"
    await siti.sends(household.nik)
    assert "hanya saya perlukan setelah Anda menekan Cek status" in siti.sees()


async def test_a_command_in_the_middle_is_answered_and_the_question_waits(town: Town) -> None:
    household = await a_household(town)
    siti = await asks(town, household.nik)
    await siti.sends("/bantuan")
    assert "Apa yang bisa saya bantu?" in siti.sees()
    await siti.sends(f"{household.nik} {household.card}")
    assert "Sudah mulai, belum lengkap" in siti.sees()


async def test_a_button_in_the_middle_leads_elsewhere(town: Town) -> None:
    siti = await asks(town)
    question = siti.last
    await siti.sends("/start")
    await siti.presses("Cek status")
    await siti.presses("Batal", on=question)
    await siti.sends("halo")
    assert "Maksud Anda yang mana?" in siti.sees()


async def test_a_number_alone_is_answered_kindly_as_often_as_it_comes(town: Town) -> None:
    household = await a_household(town)
    siti = await asks(town, household.nik)
    await siti.sends("/status")
    await siti.sends(household.nik)
    assert "Baru satu nomor" in siti.sees()


async def test_the_status_speaks_english_too(town: Town) -> None:
    household = await a_household(town)
    amy = await town.resident("Amy", language="English")
    await amy.presses("Check status")
    await amy.sends(f"{household.nik} {household.card}")
    assert "Started, not complete yet" in amy.sees()
    assert "BPS data as of 5 March 2020" in amy.sees()


async def test_both_numbers_after_one_of_them_are_taken(town: Town) -> None:
    household = await a_household(town)
    siti = await town.resident()
    await siti.sends("/status")
    await siti.sends(household.nik)
    await siti.sends(f"NIK {household.nik}, KK {household.card}")
    assert DATE in siti.sees()


@pytest.mark.parametrize("asked", ["gimana caranya?", "caranya gmn min", "piye carane"])
async def test_who_asks_how_reads_where_the_number_stands(town: Town, asked: str) -> None:
    siti = await town.resident()
    await siti.sends("/status")
    await siti.sends(asked)
    assert "di bagian paling atas kartu keluarga" in siti.sees()
    assert "Ketik NIK dan nomor KK dalam satu pesan" in siti.sees()


async def test_the_own_household_may_be_looked_up_as_often_as_one_likes(town: Town) -> None:
    own = await a_household(town)
    siti = await asks(town, f"{own.nik} {own.card}")
    for _ in range(7):
        await siti.sends("/status")
        await siti.sends(f"{own.nik} {own.card}")
        assert DATE in siti.sees()


async def test_numbers_of_others_are_counted_whatever_comes_in_between(town: Town) -> None:
    own, others = await a_household(town), [await a_household(town) for _ in range(5)]
    siti = await asks(town, f"{own.nik} {own.card}")
    for household in others:
        for pair in (f"{household.nik} {own.card}", f"{own.nik} {own.card}"):
            await siti.sends("/status")
            await siti.sends(pair)
    await siti.sends("/status")
    assert "Sudah beberapa kali dicoba" in siti.sees()
