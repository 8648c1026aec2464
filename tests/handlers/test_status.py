"""The status of a household: two numbers, deleted at once, and an answer with its date."""

from dataclasses import dataclass
from itertools import count as numbers

import pytest

from census.identity import FamilyCardNumber, Nik
from census.submission import SubmissionState
from services.ports import HouseholdProgress, RegistryEntry
from simulator.people import Person
from tests.handlers.talk import at, count, screen
from tests.town import Town

SERIAL = numbers(11)
DATE = "Data BPS per 5 Maret 2020, 18.00 WIB"


@dataclass(frozen=True)
class Household:
    """A man's NIK, so that it could pass for a family card's number, and the card's number."""

    nik: str
    card: str


@pytest.fixture
def town(shared_town: Town) -> Town:
    """Every test has a household of its own here."""
    return shared_town


async def a_household(
    town: Town, progress: HouseholdProgress = HouseholdProgress.STARTED
) -> Household:
    serial = next(SERIAL)
    household = Household(f"350912120385{serial:04}", f"350912120615{serial:04}")
    nik, card = Nik.parse(household.nik), FamilyCardNumber.parse(household.card)
    pair, known_as = town.hasher.pair(nik, card), town.hasher.household(card)
    async with town.desk.storage.open() as uow:
        await uow.registry.put([RegistryEntry(pair, known_as, progress, at(3, 5, 18))])
        await uow.commit()
    return household


async def asks(town: Town, *typed: str) -> Person:
    """Somebody who asks for the status and types what is asked."""
    siti = await town.resident()
    await siti.presses("Cek status")
    for text in typed:
        await siti.sends(text)
    return siti


def typed_by(somebody: Person) -> list[str]:
    return [m.text for m in somebody.messages if m.sender_id == somebody.user_id]


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
    siti = await asks(town, household.nik, household.card)
    text, buttons = screen(siti)
    assert news in text.splitlines()[0]
    assert DATE in text
    assert advice in text
    assert buttons[0] == button
    assert (await town.person(siti)).state is state


async def test_the_look_up_stays_in_one_message_and_the_numbers_are_gone(town: Town) -> None:
    household = await a_household(town)
    siti = await asks(town, household.nik, household.card)
    assert count(siti) == 1
    assert typed_by(siti) == ["/start"]


async def test_each_number_is_deleted_before_the_next_is_asked(town: Town) -> None:
    household = await a_household(town)
    siti = await asks(town, household.nik)
    assert typed_by(siti) == ["/start"]
    assert "Sekarang ketik nomor KK" in siti.sees()


async def test_who_is_complete_is_not_urged_any_more(town: Town) -> None:
    household = await a_household(town, HouseholdProgress.COMPLETE)
    siti = await asks(town, household.nik, household.card)
    await siti.sends("/langkah")
    assert "Isian Anda sudah lengkap" in siti.sees()


async def test_a_status_that_has_not_moved_does_not_take_a_word_back(town: Town) -> None:
    household = await a_household(town, HouseholdProgress.NOT_YET)
    siti = await town.resident()
    siti.press(siti.last, "claim:yes")
    await town.telegram.settled()
    await siti.sends("/status")
    await siti.sends(household.nik)
    await siti.sends(household.card)
    assert "Belum ada isian" in siti.sees()
    assert (await town.person(siti)).state is SubmissionState.CLAIMED


async def test_numbers_that_do_not_belong_together_are_not_found(town: Town) -> None:
    one, other = await a_household(town), await a_household(town)
    siti = await asks(town, one.nik, other.card)
    text, buttons = screen(siti)
    assert "tidak saya temukan berpasangan" in text
    assert "KK-nya baru" in text
    assert buttons == ["Coba nomor lain", "Buka langkah saya", "Beranda"]
    assert (await town.person(siti)).household is None
    await siti.presses("Coba nomor lain")
    assert "Ketik NIK" in siti.sees()


@pytest.mark.parametrize(
    "written",
    [
        "{0} {1} {2} {3}",
        "{0}.{1}.{2}.{3}",
        "{0}-{1}-{2}-{3}",
        "NIK {0}{1}{2}{3}",
        "nik: {0}{1} {2}{3}",
        " {0}{1}{2}{3}\n",
    ],
)
async def test_numbers_may_be_typed_as_people_type_them(town: Town, written: str) -> None:
    household = await a_household(town)
    groups = [household.nik[n : n + 4] for n in range(0, 16, 4)]
    siti = await asks(town, written.format(*groups))
    assert "Sekarang ketik nomor KK" in siti.sees()
    assert typed_by(siti) == ["/start"]


@pytest.mark.parametrize("between", ["\n", " ", ", ", " / ", "; ", "\nKK: "])
async def test_both_numbers_may_come_in_one_message(town: Town, between: str) -> None:
    household = await a_household(town)
    siti = await asks(town, f"{household.nik}{between}{household.card}")
    assert "Sudah mulai, belum lengkap" in siti.sees()
    assert typed_by(siti) == ["/start"]


async def test_both_numbers_may_come_in_the_wrong_order(town: Town) -> None:
    household = await a_household(town)
    siti = await asks(town, household.card, household.nik)
    assert "Sudah mulai, belum lengkap" in siti.sees()
    siti = await asks(town, f"{household.card}\n{household.nik}")
    assert "Sudah mulai, belum lengkap" in siti.sees()


async def test_the_nik_typed_twice_is_recognised(town: Town) -> None:
    household = await a_household(town)
    siti = await asks(town, household.nik, household.nik)
    assert "Itu sepertinya NIK" in siti.sees()
    await siti.sends(household.card)
    assert "Sudah mulai, belum lengkap" in siti.sees()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("350912520385000", "yang Anda ketik 15"),
        ("35091252038500012", "yang Anda ketik 17"),
        ("35o9125203850001", "O untuk 0"),
        ("3509129903850001", "bukan tanggal"),
        ("3333333333333333", "satu angka yang diulang 16 kali"),
    ],
)
async def test_what_is_wrong_with_a_number_is_said_and_asked_again(
    town: Town, typed: str, said: str
) -> None:
    household = await a_household(town)
    siti = await asks(town, typed)
    text, buttons = screen(siti)
    assert said in text
    assert typed not in text
    assert buttons == ["Batal"]
    assert typed_by(siti) == ["/start"]
    await siti.sends(household.nik)
    assert "Sekarang ketik nomor KK" in siti.sees()


async def test_the_same_mistake_twice_is_answered_twice(town: Town) -> None:
    siti = await asks(town, "350912520385000")
    first = siti.last
    await siti.sends("350912520385000")
    assert "yang Anda ketik 15" in siti.sees()
    assert siti.last.message_id > first.message_id
    assert count(siti) == 1


@pytest.mark.parametrize("typed", ["350912061500011", "35091206150001123", "3509I21206150001"])
async def test_a_wrong_family_card_keeps_the_nik(town: Town, typed: str) -> None:
    household = await a_household(town)
    siti = await asks(town, household.nik, typed)
    assert "Nomor KK" in siti.sees()
    await siti.sends(household.card)
    assert "Sudah mulai, belum lengkap" in siti.sees()


async def test_words_instead_of_a_number_stay_and_the_question_too(town: Town) -> None:
    household = await a_household(town)
    siti = await asks(town, "nik itu yang mana ya?")
    assert "NIK-nya belum terketik" in siti.sees()
    assert typed_by(siti)[-1] == "nik itu yang mana ya?"
    await siti.sends(household.nik)
    assert "Sekarang ketik nomor KK" in siti.sees()
    await siti.sends("sebentar")
    assert "Nomor KK-nya belum terketik" in siti.sees()


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
    await siti.sends(household.card)
    assert "Sudah mulai, belum lengkap" in siti.sees()


async def test_a_button_in_the_middle_leads_elsewhere(town: Town) -> None:
    siti = await asks(town)
    question = siti.last
    await siti.sends("/start")
    await siti.presses("Cek status")
    await siti.presses("Batal", on=question)
    await siti.sends("halo")
    assert "Maksud Anda yang mana?" in siti.sees()


async def test_asking_again_begins_with_the_nik(town: Town) -> None:
    household = await a_household(town)
    siti = await asks(town, household.nik)
    await siti.sends("/status")
    await siti.sends(household.nik)
    assert "Sekarang ketik nomor KK" in siti.sees()


async def test_the_status_speaks_english_too(town: Town) -> None:
    household = await a_household(town)
    amy = await town.resident("Amy", language="English")
    await amy.presses("Check status")
    await amy.sends(household.nik)
    assert "Now type your family card number" in amy.sees()
    await amy.sends(household.card)
    assert "Started, not complete yet" in amy.sees()
    assert "BPS data as of 5 March 2020" in amy.sees()
