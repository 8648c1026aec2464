"""Arriving: the first start, the language, consent in plain words, and the way back."""

import pytest

from census.people.people import Role
from tests.support.talk import count, presses_data, screen
from tests.support.town import SABRANG, SUMBEREJO, Town

LANGUAGES = ["Bahasa Indonesia", "Basa Jawa", "Bhasa Madhura", "English"]


@pytest.fixture
def town(shared_town: Town) -> Town:
    """People are strangers to each other here."""
    return shared_town


async def test_whoever_presses_start_is_asked_for_the_language_in_all(town: Town) -> None:
    siti = town.telegram.person("Siti")
    await siti.sends("/start")
    text, buttons = screen(siti)
    assert "Mau memakai bahasa apa?" in text
    assert "Which language would you like?" in text
    assert buttons == LANGUAGES


@pytest.mark.parametrize(
    ("language", "greeting", "agree", "more"),
    [
        ("Indonesia", "pendamping Sensus Penduduk 2020", "Setuju", "Baca lebih lanjut"),
        (
            "Jawa",
            "kanca panjenengan kangge Sensus Penduduk 2020",
            "Sarujuk",
            "Maos langkung jangkep",
        ),
        ("Madhura", "kancana Sensus Penduduk 2020", "Saroju'", "Maos lebbi lanjhang"),
        ("English", "companion for the Population Census 2020", "I agree", "Read more"),
    ],
)
async def test_consent_is_asked_in_the_chosen_language(
    town: Town, language: str, greeting: str, agree: str, more: str
) -> None:
    siti = town.telegram.person("Siti")
    await siti.sends("/start")
    await siti.presses(language)
    text, buttons = screen(siti)
    assert greeting in text
    assert "sensus.bps.go.id" in text
    assert buttons[:2] == [agree, more]


@pytest.mark.parametrize(
    ("code", "first"),
    [("jv", "Badhe ngagem"), ("mad", "Kasokan ngangghuy"), ("ms-MY", "Mau memakai"), ("fr", "Mau")],
)
async def test_the_likely_language_is_asked_for_first(town: Town, code: str, first: str) -> None:
    sumi = town.telegram.person("Sumi", language_code=code)
    await sumi.sends("/start")
    assert sumi.sees().split("\n")[1].startswith(first)


async def test_who_chose_madurese_has_its_commands_although_telegram_knows_no_such_code(
    town: Town,
) -> None:
    sumi = town.telegram.person("Sumi")
    await sumi.sends("/start")
    await sumi.presses("Madhura")
    menu = {each.command: each.description for each in town.telegram.commands_for(sumi.chat_id)}
    assert menu["bahasa"] == "Ghante bhasa"


async def test_who_agrees_comes_home_and_all_of_it_was_one_message(town: Town) -> None:
    siti = await town.resident()
    text, buttons = screen(siti)
    assert "25 hari" in text
    assert "sampai 31 Maret 2020" in text
    assert buttons[0] == "Mulai langkah 1"
    assert count(siti) == 1
    assert (await town.person(siti)).holds(Role.RESIDENT)


async def test_nobody_is_a_resident_before_they_agree(town: Town) -> None:
    siti = town.telegram.person("Siti")
    await siti.sends("/start")
    await siti.presses("Indonesia")
    person = await town.person(siti)
    assert person.consented_at is None
    assert not person.reminders
    assert not person.grants


async def test_who_declines_is_let_go_and_finds_the_way_back(town: Town) -> None:
    siti = town.telegram.person("Siti")
    await siti.sends("/start")
    await siti.presses("Indonesia")
    await siti.presses("Tidak sekarang")
    assert "Saya tidak akan mengirim apa pun" in siti.sees()
    assert (await town.person(siti)).consented_at is None
    await siti.presses("Setuju")
    assert "Langkah" in siti.sees() or "langkah" in siti.sees()


async def test_one_can_read_what_is_kept_before_agreeing(town: Town) -> None:
    siti = town.telegram.person("Siti")
    await siti.sends("/start")
    await siti.presses("Indonesia")
    await siti.presses("Baca lebih lanjut")
    text, buttons = screen(siti)
    assert "Tidak saya simpan" in text
    assert "kata sandi" in text
    assert buttons == ["Setuju", "Tidak sekarang"]


async def test_a_command_before_agreeing_asks_for_it_with_all_one_has_to_know(town: Town) -> None:
    siti = town.telegram.person("Siti")
    await siti.sends("/start")
    await siti.presses("Indonesia")
    for command in ("/langkah", "/status", "/asn", "/pengingat", "/kode"):
        await siti.sends(command)
        assert "Boleh saya temani?" in siti.sees(), command
        assert siti.buttons() == ["Setuju", "Baca lebih lanjut", "Tidak sekarang"]


async def test_not_now_on_an_old_message_is_no_lie_to_who_has_agreed(town: Town) -> None:
    siti = await town.resident()
    await presses_data(town, siti, "consent:decline")
    assert "Pengingat menyala" in siti.sees()
    assert "Hentikan pengingat" in siti.buttons()


async def test_agreeing_twice_changes_nothing(town: Town) -> None:
    siti = await town.resident()
    before = await town.person(siti)
    await presses_data(town, siti, "consent:give")
    assert await town.person(siti) == before
    assert count(siti) == 1


async def test_privacy_is_one_command_away(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/privasi")
    assert "Data Anda di sini" in siti.sees()
    assert "desa atau kantor" in siti.sees()
    assert siti.buttons() == [
        "Lihat data saya",
        "Beranda",
        *(f"Cabut izin {purpose}" for purpose in ("cek status", "pengingat", "bukti")),
    ]


@pytest.mark.parametrize("payload", ["35_09_12_2002", "35-09-12-2002"])
async def test_a_link_of_a_village_is_remembered_through_the_welcome(
    town: Town, payload: str
) -> None:
    siti = town.telegram.person("Siti")
    await siti.opens_link(payload)
    await siti.presses("Indonesia")
    assert "Desa Sabrang" in siti.sees()
    await siti.presses("Setuju")
    assert (await town.person(siti)).unit == SABRANG.code


async def test_a_second_link_moves_somebody_to_the_other_village(town: Town) -> None:
    siti = await town.resident()
    await siti.opens_link("35_09_12_2002")
    await siti.opens_link("35_09_12_2003")
    assert (await town.person(siti)).unit == SUMBEREJO.code
    assert "Langkah" in siti.sees() or "langkah" in siti.sees()


@pytest.mark.parametrize(
    "payload", ["35_09_12", "99_99", "_", "-", "x" * 64, "35_09_12_2002_77", "opd-x"]
)
async def test_a_garbled_link_is_as_good_as_none(town: Town, payload: str) -> None:
    siti = town.telegram.person("Siti")
    await siti.opens_link(payload)
    assert siti.buttons() == LANGUAGES


async def test_a_link_to_the_status_leads_there_at_once(town: Town) -> None:
    siti = await town.resident()
    await siti.opens_link("status")
    assert "Ketik NIK" in siti.sees()


async def test_start_again_leads_home(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/start")
    assert siti.buttons()[0] == "Mulai langkah 1"


async def test_batal_leads_home(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/status")
    await siti.sends("Batal!")
    assert siti.buttons()[0] == "Mulai langkah 1"
