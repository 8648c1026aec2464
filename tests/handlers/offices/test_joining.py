"""Joining the office with the NIP: asked, confirmed, denied, and nobody else's."""

from itertools import count as numbers

import pytest

from census.identity.numbers import Nip
from census.people.people import Employee, Grant, Role
from simulator.chats.people import SimulatedPerson
from tests.support.talk import count, presses_data, screen
from tests.support.town import HEADS_NIP, HEALTH, Town

SERIAL = numbers(100)
STRANGERS_NIP = "199002022015031002"


@pytest.fixture
def town(shared_town: Town) -> Town:
    """Every test has a line of the roster of its own here."""
    return shared_town


async def a_nip(town: Town) -> str:
    """One more line on the roster of the health office."""
    nip = f"198503152010012{next(SERIAL)}"
    line = Employee(town.hasher.employee(Nip.parse(nip)), "Rina Lestari", HEALTH.code)
    async with town.app.storage.open() as uow:
        await uow.roster.put([line])
        await uow.commit()
    return nip


async def asks_to_join(town: Town, typed: str, name: str = "Rina") -> SimulatedPerson:
    somebody = await town.resident(name)
    await somebody.presses("Saya ASN")
    await somebody.sends(typed)
    return somebody


async def test_an_employee_joins_with_the_nip_in_one_message(town: Town) -> None:
    nip = await a_nip(town)
    rina = await asks_to_join(town, nip)
    text, buttons = screen(rina)
    assert text.splitlines() == ["Apakah ini Anda?", "Rina Le…", "Dinas Kesehatan"]
    assert buttons == ["Ya, ini saya", "Bukan"]
    await rina.presses("Ya, ini saya")
    assert "Selamat bergabung! Anda terdaftar di Dinas Kesehatan" in rina.sees()
    assert count(rina) == 1
    assert (await town.person(rina)).holds(Role.EMPLOYEE, HEALTH.code)


async def test_the_typed_nip_is_gone_from_the_chat(town: Town) -> None:
    nip = await a_nip(town)
    rina = await asks_to_join(town, nip)
    assert not any(nip in message.text for message in rina.messages)


@pytest.mark.parametrize("written", ["{0} {1} {2} {3}", "NIP. {0}.{1}.{2}.{3}", "{0}-{1}{2}{3}"])
async def test_the_nip_may_be_typed_in_groups(town: Town, written: str) -> None:
    nip = await a_nip(town)
    rina = await asks_to_join(town, written.format(nip[:8], nip[8:14], nip[14], nip[15:]))
    assert "Apakah ini Anda?" in rina.sees()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("1985031520100120", "yang Anda ketik 16"),
        ("198513152010012001", "bukan tanggal"),
        ("198503152010013001", "Angka ke-15"),
        ("x98503152010012001", "huruf"),
        ("lupa", "NIP-nya belum terketik"),
    ],
)
async def test_what_is_wrong_with_a_nip_is_said(town: Town, typed: str, said: str) -> None:
    nip = await a_nip(town)
    rina = await asks_to_join(town, typed)
    text, buttons = screen(rina)
    assert said in text
    assert buttons == ["Batal"]
    await rina.sends(nip)
    assert "Apakah ini Anda?" in rina.sees()


async def test_a_nip_that_is_not_on_the_roster_is_told_whom_to_ask(town: Town) -> None:
    nip = await a_nip(town)
    rina = await asks_to_join(town, STRANGERS_NIP)
    text, buttons = screen(rina)
    assert "bagian kepegawaian" in text
    assert buttons == ["Ketik NIP lagi", "Beranda"]
    await rina.presses("Ketik NIP lagi")
    await rina.sends(nip)
    assert "Apakah ini Anda?" in rina.sees()


async def test_a_nip_of_somebody_else_is_not_taken_over(town: Town) -> None:
    nip = await a_nip(town)
    await town.employee(nip=nip)
    budi = await asks_to_join(town, nip, "Budi")
    assert "sudah dipakai di akun Telegram lain" in budi.sees()
    assert (await town.person(budi)).employee is None


@pytest.mark.parametrize("erased", [True, False])
async def test_a_nip_is_free_again_when_the_account_that_had_it_is_gone(
    own_town: Town, *, erased: bool
) -> None:
    before = await own_town.employee("Rina", HEADS_NIP)
    if erased:
        await before.sends("/hapusdata")
        await before.presses("Ya, hapus semuanya")
    else:
        await before.blocks_bot()
    after = await own_town.employee("Rina baru", HEADS_NIP)
    assert (await own_town.person(after)).holds(Role.OFFICE_HEAD, HEALTH.code)
    if not erased:
        await before.opens_link()
        assert (await own_town.person(before)).grants == (Grant(Role.RESIDENT),)


async def test_two_who_confirm_the_same_nip_do_not_both_get_it(town: Town) -> None:
    nip = await a_nip(town)
    rina = await asks_to_join(town, nip)
    budi = await asks_to_join(town, nip, "Budi")
    await rina.presses("Ya, ini saya")
    await budi.presses("Ya, ini saya")
    assert "sudah dipakai di akun Telegram lain" in budi.sees()
    assert not (await town.person(budi)).holds(Role.EMPLOYEE)


async def test_who_denies_is_not_linked_and_can_try_again(town: Town) -> None:
    nip = await a_nip(town)
    budi = await asks_to_join(town, nip, "Budi")
    await budi.presses("Bukan")
    assert "tidak ada yang saya catat" in budi.sees()
    assert budi.buttons() == ["Ketik NIP lagi", "Beranda"]
    assert (await town.person(budi)).employee is None
    await presses_data(town, budi, "employee:confirm")
    assert "pesan lama" in budi.sees()
    assert (await town.person(budi)).employee is None


async def test_a_double_yes_is_welcomed_once_and_not_sent_away(town: Town) -> None:
    nip = await a_nip(town)
    rina = await asks_to_join(town, nip)
    for _ in range(2):
        rina.press(rina.last, "employee:confirm")
    await town.telegram.settled()
    assert "Selamat bergabung" in rina.sees()
    assert count(rina) == 1


async def test_joining_again_shows_the_own_state_instead(town: Town) -> None:
    nip = await a_nip(town)
    rina = await town.employee(nip=nip)
    await rina.sends("/asn")
    assert "Anda belum mulai mengisi" in rina.sees()
    assert "Ketik NIP" not in rina.sees()


async def test_numbers_of_offices_cannot_be_probed(town: Town) -> None:
    nip = await a_nip(town)
    budi = await town.resident("Budi")
    await budi.sends("/asn")
    for serial in range(5):
        await budi.sends(f"{STRANGERS_NIP[:-1]}{serial}")
        assert "bagian kepegawaian" in budi.sees()
    await budi.sends(nip)
    assert "coba lagi sesudah" in budi.sees()


async def test_joining_speaks_english_too(town: Town) -> None:
    nip = await a_nip(town)
    amy = await town.resident("Amy", language="English")
    await amy.presses("I'm a civil servant")
    assert "Type your NIP (18 digits)" in amy.sees()
    await amy.sends(nip)
    await amy.presses("Yes, that's me")
    assert "You are with Dinas Kesehatan" in amy.sees()


async def test_who_has_joined_and_types_the_nip_again_hears_so(town: Town) -> None:
    nip = await a_nip(town)
    rina = await asks_to_join(town, nip)
    await rina.presses("Ya, ini saya")
    await rina.sends(nip)
    assert "Anda sudah terhubung dengan Dinas Kesehatan" in rina.sees()
    assert not any(nip in each.text for each in rina.messages)
    await rina.sends(HEADS_NIP)
    assert "dengan Dinas Kesehatan lewat NIP lain, dan itu tidak berubah" in rina.sees()


async def test_the_nip_may_stand_behind_the_command(town: Town) -> None:
    nip = await a_nip(town)
    rina = await town.resident("Rina")
    await rina.sends(f"/asn {nip}")
    assert "Apakah ini Anda?" in rina.sees()
    assert not any(nip in message.text for message in rina.messages)
    await rina.presses("Ya, ini saya")
    assert "Selamat bergabung!" in rina.sees()
