"""Numbers as people type them: in groups of digits, two at once, in either order, or wrong."""

import re

import pytest

from tests.support.households import a_household, asks, typed_by
from tests.support.talk import PNG, count, screen
from tests.support.town import NIP, Town


@pytest.fixture
def town(shared_town: Town) -> Town:
    """Every test has a household of its own here."""
    return shared_town


@pytest.mark.parametrize(
    "written",
    [
        "{0} {1} {2} {3}",
        "{0}.{1}.{2}.{3}",
        "{0}-{1}-{2}-{3}",
        "NIK {0}{1}{2}{3}",
        "nik: {0}{1} {2}{3}",
        " {0}{1}{2}{3}\n",
        "nik saya {0}*{1}_{2}\u200b{3} ya",
    ],
)
async def test_numbers_may_be_typed_as_people_type_them(town: Town, written: str) -> None:
    household = await a_household(town)
    groups = [household.nik[n : n + 4] for n in range(0, 16, 4)]
    siti = await asks(town, written.format(*groups))
    assert "Baru satu nomor" in siti.sees()
    assert typed_by(siti) == ["/start"]


@pytest.mark.parametrize("between", ["\n", " ", "", ", ", " / ", "; ", "\nKK: ", " dan KK saya "])
async def test_both_numbers_may_come_in_one_message(town: Town, between: str) -> None:
    household = await a_household(town)
    siti = await asks(town, f"{household.nik}{between}{household.card}")
    assert "Sudah mulai, belum lengkap" in siti.sees()
    assert typed_by(siti) == ["/start"]


async def test_both_numbers_may_come_in_the_wrong_order(town: Town) -> None:
    household = await a_household(town)
    siti = await asks(town, f"{household.card} {household.nik}")
    assert "Sudah mulai, belum lengkap" in siti.sees()
    siti = await asks(town, f"{household.card}\n{household.nik}")
    assert "Sudah mulai, belum lengkap" in siti.sees()


async def test_numbers_in_groups_of_digits_are_parted(town: Town) -> None:
    household = await a_household(town)
    dotted = [".".join(re.findall("....", n)) for n in (household.nik, household.card)]
    siti = await asks(town, " ".join(dotted))
    assert "Sudah mulai, belum lengkap" in siti.sees()


async def test_one_after_the_other_each_is_kindly_refused_and_neither_kept(town: Town) -> None:
    household = await a_household(town)
    siti = await asks(town, household.nik, household.card, household.nik)
    text, buttons = screen(siti)
    assert "Ini juga satu nomor, dan yang sebelumnya sudah saya hapus" in text
    assert "dalam satu pesan" in text
    assert buttons == ["Bicara dengan orang", "Batal"]
    assert count(siti) == 1
    assert typed_by(siti) == ["/start"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("{nik} {short}", "Nomor KK terdiri dari 16 angka; yang Anda ketik 15"),
        ("{short} {card}", "NIK terdiri dari 16 angka; yang Anda ketik 15"),
        ("KK {card} NIK {short}", "NIK terdiri dari 16 angka; yang Anda ketik 15"),
        ("kk: {short}\nnik: {nik}", "Nomor KK terdiri dari 16 angka; yang Anda ketik 15"),
        ("{nik} {card} {nik}", "belum terbaca satu NIK dan satu nomor KK"),
        ("{nik}, lahir 12-03-1985", "Baru satu nomor"),
    ],
)
async def test_of_two_numbers_it_is_said_which_is_wrong(town: Town, typed: str, said: str) -> None:
    household = await a_household(town)
    short = household.card[:15]
    siti = await asks(town, typed.format(nik=household.nik, card=household.card, short=short))
    text, buttons = screen(siti)
    assert said in text
    assert "Ketik NIK dan nomor KK dalam satu pesan" in text
    assert buttons == ["Batal"]
    assert typed_by(siti) == ["/start"]


async def test_the_nik_typed_twice_is_recognised(town: Town) -> None:
    household = await a_household(town)
    siti = await asks(town, f"{household.nik} {household.nik}")
    assert "nomor yang sama, dua kali" in siti.sees()
    await siti.sends(f"{household.card} {household.card}")
    assert "nomor yang sama, dua kali" in siti.sees()
    await siti.sends(f"{household.nik} {household.card}")
    assert "Sudah mulai, belum lengkap" in siti.sees()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("350912520385000", "yang Anda ketik 15"),
        ("35091252038500012", "yang Anda ketik 17"),
        ("35x9125203850001", "ada huruf"),
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
    assert "Baru satu nomor" in siti.sees()


async def test_who_answers_in_words_is_told_where_they_stand_and_who_helps(town: Town) -> None:
    household = await a_household(town)
    siti = await asks(town, "untuk anak umur 5 tahun?")
    assert "Nomornya belum terketik" in siti.sees()
    await siti.sends("ga hafal nomor kk")
    text, buttons = screen(siti)
    assert "nomor KK ada di bagian paling atas kartu keluarga" in text
    assert buttons == ["Bicara dengan orang", "Batal"]
    await siti.sends(f"{household.nik} {household.card}")
    assert "Sudah mulai, belum lengkap" in siti.sees()


async def test_a_photo_in_place_of_the_numbers_is_deleted_and_they_are_asked_again(
    town: Town,
) -> None:
    household = await a_household(town)
    siti = await asks(town)
    await siti.sends_photo(PNG)
    text, buttons = screen(siti)
    assert "bisa saja berisi KTP atau KK" in text
    assert "Ketik NIK dan nomor KK dalam satu pesan" in text
    assert buttons == ["Bicara dengan orang", "Batal"]
    assert [each.sender_id for each in siti.messages if each.media] == []
    await siti.sends(f"{household.nik} {household.card}")
    assert "Sudah mulai, belum lengkap" in siti.sees()


async def test_the_same_mistake_twice_is_answered_twice(town: Town) -> None:
    siti = await asks(town, "350912520385000")
    first = siti.last
    await siti.sends("350912520385000")
    assert "yang Anda ketik 15" in siti.sees()
    assert siti.last.message_id > first.message_id
    assert count(siti) == 1


@pytest.mark.parametrize("typed", ["350912061500011", "35091206150001123", "3509X21206150001"])
async def test_after_a_wrong_family_card_both_are_asked_for_again(town: Town, typed: str) -> None:
    household = await a_household(town)
    siti = await asks(town, f"{household.nik}\n{typed}")
    assert "Nomor KK" in siti.sees()
    await siti.sends(f"{household.nik} {household.card}")
    assert "Sudah mulai, belum lengkap" in siti.sees()


async def test_words_instead_of_a_number_stay_and_the_question_too(town: Town) -> None:
    household = await a_household(town)
    siti = await asks(town, "nik itu yang mana ya?")
    assert "Nomornya belum terketik" in siti.sees()
    assert typed_by(siti)[-1] == "nik itu yang mana ya?"
    await siti.sends(household.nik)
    assert "Baru satu nomor" in siti.sees()
    await siti.sends("sebentar")
    assert "Nomornya belum terketik" in siti.sees()


async def test_a_number_with_a_digit_missing_among_words_is_told_its_length(town: Town) -> None:
    household = await a_household(town)
    siti = await asks(town, f"nik saya {household.nik[:15]} ya min")
    assert "yang Anda ketik 15" in siti.sees()


@pytest.mark.parametrize("again", [False, True])
async def test_numbers_behind_the_command_are_taken(town: Town, again: bool) -> None:
    household = await a_household(town)
    siti = await asks(town)
    if not again:
        await siti.presses("Batal")
    await siti.sends(f"/status {household.nik} {household.card}")
    assert "Sudah mulai, belum lengkap" in siti.sees()
    assert household.nik not in " ".join(typed_by(siti))


async def test_one_number_behind_the_command_is_not_enough(town: Town) -> None:
    household = await a_household(town)
    siti = await asks(town)
    for typed, named in (
        (NIP, "Itu NIP."),
        ("KK 350912120615000", "Nomor KK terdiri dari 16 angka; yang Anda ketik 15."),
    ):
        await siti.sends(f"/status {typed}")
        assert siti.sees().startswith(named)
    await siti.sends(f"/status {household.nik}")
    assert "Baru satu nomor" in siti.sees()
    assert household.nik not in " ".join(typed_by(siti))


async def test_behind_the_command_of_who_has_not_agreed_they_are_deleted_and_consent_is_asked(
    town: Town,
) -> None:
    household = await a_household(town)
    typed = f"/status {household.nik} {household.card}"
    siti = town.telegram.person("Siti")
    for sent in (typed, f"/asn {NIP}"):
        await siti.sends(sent)
        assert "tadi saya hapus" in siti.sees()
        assert "persetujuan Anda" in siti.sees()
        assert "Setuju" in siti.buttons()
    await siti.presses("Setuju")
    await siti.presses("Indonesia")
    # Agreed to be accompanied, but not yet to a look-up; meanwhile an NIP is asked for.
    await siti.sends("/asn")
    await siti.sends(typed)
    assert "Pesan berisi nomor tadi saya hapus" in siti.sees()
    assert "persetujuan Anda" in siti.sees()
    await siti.presses("Setuju")
    assert "Ketik NIK dan nomor KK" in siti.sees()
    for mention in ("@sensus_bot", "@Sensus_Bot"):
        await siti.sends("/asn")
        await siti.sends(typed.replace("/status", f"/status{mention}"))
        assert "Sudah mulai, belum lengkap" in siti.sees()
    assert household.nik not in " ".join(typed_by(siti))
