"""Invitations: made, opened, accepted or not, listed, ended; by whom, and by nobody else."""

from datetime import timedelta

import pytest

from census.people.people import ChatId, Grant, Role
from census.units import Unit, UnitCode, UnitKind
from handlers.roles.invitations import LETTERS
from presentation.roles.invitations import PAYLOAD
from simulator.chats.people import SimulatedPerson
from tests.handlers.roles.inviting import comes, invites, payload_of
from tests.support.talk import (
    hand_over,
    press_of,
    presses_data,
    screen,
    stored_bytes,
)
from tests.support.town import AMBULU, HEADS_NIP, HEALTH, KUDUS, SABRANG, Town

SURE = "Terima"


@pytest.fixture
def town(shared_town: Town) -> Town:
    """People are strangers to each other here."""
    return shared_town


async def a_head(town: Town) -> SimulatedPerson:
    agus = await town.resident("Agus")
    await town.grants(agus, Role.OFFICE_HEAD, HEALTH)
    return agus


async def test_a_head_invites_a_verifier_and_both_are_told(own_town: Town) -> None:
    town = own_town
    agus = await town.employee("Agus", HEADS_NIP)
    await agus.sends("/undang")
    text, buttons = screen(agus)
    assert "Undang siapa?" in text
    assert buttons == [
        *("Wakil kepala kantor", "Verifikator", "Lihat undangan", "Beranda"),
    ]
    await agus.presses("Verifikator")
    text, buttons = screen(agus)
    assert "Undangan: Verifikator, Dinas Kesehatan" in text
    assert "Untuk 1 orang, berlaku 7 hari" in text
    assert buttons == [
        *("✓ 1 orang", "5 orang", "20 orang", "100 orang"),
        *("2 hari", "✓ 7 hari", "30 hari", "Buat tautan undangan"),
        *("Beri langsung", "Batal"),
    ]
    await agus.presses("2 hari")
    await agus.presses("Buat tautan undangan")
    assert "Untuk 1 orang, sampai 8 Maret 2020, 08.00 WIB" in agus.sees()
    assert agus.last.media is not None
    payload = payload_of(agus)
    assert len(payload) <= 64
    assert payload.removeprefix(PAYLOAD).encode() not in stored_bytes(town)

    budi = await town.resident("Budi")
    await budi.opens_link(payload)
    text, buttons = screen(budi)
    assert "Anda diundang menjadi Verifikator, Dinas Kesehatan" in text
    assert "Diundang oleh Agus Wibowo, Kepala kantor, Dinas Kesehatan" in text
    assert buttons == ["Terima", "Tidak"]
    await budi.presses("Terima")
    assert "Selamat bertugas sebagai Verifikator, Dinas Kesehatan" in budi.sees()
    assert "Yang mengundang saya kabari." in budi.sees()
    assert (await town.person(budi)).holds(Role.VERIFIER, HEALTH.code)
    await town.service.sender.drain()
    assert "Budi menerima undangan Anda: Verifikator, Dinas Kesehatan" in agus.sees()
    await agus.presses("Lihat undangan")
    assert "1 dari 1 orang sudah datang" in agus.sees()
    assert "• Budi, 6 Maret 2020" in agus.sees()
    async with town.app.storage.open() as uow:
        acts = [each.action for each in await uow.audit.newest()]
    assert acts[:2] == ["invitation accepted", "invitation made"]


async def test_an_admin_invites_by_the_name_that_is_known(town: Town) -> None:
    dewi = await town.resident("Dewi")
    async with town.app.storage.open() as uow:
        await uow.people.grant(ChatId(dewi.chat_id), Grant(Role.ADMIN), name="Dewi Anggraini")
        await uow.commit()
    budi = await town.resident("Budi")
    await budi.opens_link(await invites(dewi, "Operator", "Sabrang"))
    assert "Diundang oleh Dewi Anggraini, Tim sensus" in budi.sees()


async def test_somebody_new_agrees_first(town: Town) -> None:
    agus = await a_head(town)
    payload = await invites(agus, "Verifikator")
    lina = town.telegram.person("Lina")
    await lina.opens_link(payload)
    assert "Mau memakai bahasa apa?" in lina.sees()
    await lina.presses("Indonesia")
    assert "Anda diundang menjadi Verifikator, Dinas Kesehatan" in lina.sees()
    await lina.presses("Setuju")
    assert lina.buttons() == ["Terima", "Tidak"]
    await lina.presses("Tidak")
    assert "tidak ada yang berubah" in lina.sees()
    assert not (await town.person(lina)).holds(Role.VERIFIER)
    await lina.opens_link(payload)
    await lina.presses("Terima")
    assert (await town.person(lina)).holds(Role.VERIFIER, HEALTH.code)


@pytest.mark.parametrize(
    "said",
    ["https://t.me/sensus_bot?start={}", "{}", "Pak, ini kodenya: {}. Tolong dibuka, ya?"],
)
async def test_a_pasted_link_opens_the_invitation(town: Town, said: str) -> None:
    payload = await invites(await a_head(town), "Verifikator")
    budi = await town.resident("Budi")
    await budi.sends(said.format(payload))
    assert budi.buttons() == ["Terima", "Tidak"]
    await budi.sends(said.format(f"{PAYLOAD}guessed"))
    assert "tidak saya kenal" in budi.sees()
    assert payload.encode() not in stored_bytes(town)
    assert f"{PAYLOAD}guessed".encode() not in stored_bytes(town)
    lina = town.telegram.person("Lina")
    await lina.sends(said.format(payload))
    await lina.presses("Indonesia")
    assert "Anda diundang menjadi Verifikator, Dinas Kesehatan" in lina.sees()


async def test_one_for_many_is_told_together(own_town: Town) -> None:
    town = own_town
    dewi = await town.admin()
    payload = await invites(dewi, "Operator", "Sabrang", uses=5)
    for name in ("Tono", "Wati"):
        slamet = await comes(town, payload, name)
        assert (await town.person(slamet)).holds(Role.HELPER, SABRANG.code)
    await town.service.sender.drain()
    assert "menerima undangan" not in dewi.sees()
    await town.passes(timedelta(hours=1, minutes=1))
    assert "Tono, Wati menerima undangan Anda: Operator, Desa Sabrang" in dewi.sees()
    assert "2 dari 5 orang" in dewi.sees()


async def test_who_accompanies_an_office_is_led_there(own_town: Town) -> None:
    payload = await invites(await own_town.admin(), "Operator", "Dinas Kesehatan")
    tono = await comes(own_town, payload, "Tono")
    assert tono.buttons() == ["Kantor dampingan", "Beranda"]


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        ("used", "sudah dipakai semuanya"),
        ("revoked", "sudah dibatalkan"),
        ("maker no head", "sudah dibatalkan"),
        ("own", "undangan dari Anda sendiri"),
        ("own revoked", "sudah dibatalkan"),
        ("held", "sudah Anda pegang"),
        ("cut short", "tidak saya kenal"),
    ],
)
async def test_a_link_that_gives_nothing_says_why(town: Town, trouble: str, said: str) -> None:
    agus = await a_head(town)
    payload = await invites(agus, "Verifikator")
    budi = await town.resident("Budi")
    match trouble:
        case "used":
            await comes(town, payload, "Tono")
        case "revoked" | "own revoked":
            await agus.presses("Lihat undangan")
            await agus.presses("0 dari 1 · Verifikator, Dinas Kesehatan")
            await agus.presses("Batalkan undangan")
            await agus.presses("Ya, batalkan")
            assert "Sudah dibatalkan" in agus.sees()
            budi = agus if trouble == "own revoked" else budi
        case "maker no head":
            async with town.app.storage.open() as uow:
                person = await town.person(agus)
                await uow.people.revoke(person.chat, Grant(Role.OFFICE_HEAD, HEALTH.code))
                await uow.commit()
                (made,) = await uow.invitations.newest(person.chat, limit=1)
            await presses_data(town, agus, f"inv:show:{made.number}")
            assert agus.sees().startswith("Bagian ini untuk")
        case "own":
            budi = agus
        case "held":
            await town.grants(budi, Role.VERIFIER, HEALTH)
        case "cut short":
            payload = payload[:-3]
    before = await town.person(budi)
    await budi.opens_link(payload)
    assert said in budi.sees()
    assert budi.buttons() == ["Beranda"]
    assert (await town.person(budi)).grants == before.grants


async def test_it_ends_on_its_day(own_town: Town) -> None:
    agus = await a_head(own_town)
    payload = await invites(agus, "Verifikator")
    budi, tono = await own_town.resident("Budi"), await own_town.resident("Tono")
    await budi.opens_link(payload)
    own_town.clock.move_to(own_town.clock.now() + timedelta(days=7))
    await budi.presses("Terima")
    assert "Masa berlaku undangan itu sudah habis" in budi.sees()
    await tono.opens_link(payload)
    assert "Masa berlaku undangan itu sudah habis" in tono.sees()


async def test_guesses_are_counted(town: Town) -> None:
    agus = await a_head(town)
    payload = await invites(agus, "Verifikator")
    eko = await town.resident("Eko")
    for _ in range(5):
        await eko.opens_link(f"{PAYLOAD}guessed")
        assert "tidak saya kenal" in eko.sees()
    await eko.opens_link(payload)
    assert "coba lagi sesudah" in eko.sees()
    assert not (await town.person(eko)).holds(Role.VERIFIER)


async def test_two_at_once_on_the_last_use(town: Town) -> None:
    agus = await a_head(town)
    payload = await invites(agus, "Verifikator")
    both = [await town.resident(name) for name in ("Budi", "Tono")]
    for each in both:
        await each.opens_link(payload)
    await hand_over(town, *(press_of(town, each, accept_data(each)) for each in both))
    held = [(await town.person(each)).holds(Role.VERIFIER, HEALTH.code) for each in both]
    assert sorted(held) == [False, True]
    late = both[held.index(False)]
    assert "sudah dipakai semuanya" in late.sees()


async def test_a_second_press_says_that_the_role_is_held(town: Town) -> None:
    agus = await a_head(town)
    budi = await town.resident("Budi")
    await budi.opens_link(await invites(agus, "Verifikator", uses=5))
    data = accept_data(budi)
    await presses_data(town, budi, data)
    await presses_data(town, budi, data)
    assert "sudah Anda pegang" in budi.sees()
    await agus.presses("Lihat undangan")
    assert "1 dari 5 · Verifikator, Dinas Kesehatan" in agus.buttons()


async def test_a_number_without_the_link_opens_nothing(town: Town) -> None:
    agus = await a_head(town)
    budi = await town.resident("Budi")
    await budi.opens_link(await invites(agus, "Verifikator"))
    data, eko = accept_data(budi), await town.resident("Eko")
    for verb in (data, data.replace("yes", "no"), data.replace("yes", "show"), "inv:end:1"):
        await presses_data(town, eko, verb)
        assert "pesan lama" in eko.sees(), verb
    assert not (await town.person(eko)).holds(Role.VERIFIER)


async def test_nobody_invites_to_what_is_not_theirs(town: Town) -> None:
    agus, siti = await a_head(town), await town.resident()
    await siti.sends("/undang")
    assert "Bagian ini untuk kepala kantor" in siti.sees()
    for data in (
        "inv:make:admin::1:7",
        "inv:make:verifier:opd-dinsos:1:7",
        f"inv:make:office_head:{HEALTH.code}:1:7",
        f"inv:form:helper:{SABRANG.code}",
        f"inv:make:verifier:{SABRANG.code}:1:7",
        f"inv:make:verifier:{HEALTH.code}:1000:7",
        "inv:make:nobody::1:7",
        "inv:make",
        "inv:role:resident",
    ):
        await presses_data(town, agus, data)
        assert "undang_" not in agus.sees()
        assert any(
            said in agus.sees() for said in ("Bagian ini untuk", "pesan lama", "bukan untuk ")
        ), data


async def test_a_link_in_a_group_is_not_opened_there(town: Town) -> None:
    agus = await a_head(town)
    payload = await invites(agus, "Verifikator", uses=20)
    budi = await town.resident("Budi")
    group = town.telegram.group("Warga", members=[budi], with_bot=True)
    await budi.sends(f"/start@sensus_bot {payload}", to=group)
    assert "Undangan dibuka di obrolan pribadi" in group.sees()
    assert payload not in group.sees()
    assert not (await town.person(budi)).holds(Role.VERIFIER)


async def test_who_had_blocked_the_bot_comes_back_by_the_link(town: Town) -> None:
    agus = await a_head(town)
    payload = await invites(agus, "Verifikator")
    budi = await town.resident("Budi")
    await budi.blocks_bot()
    await budi.opens_link(payload)
    await budi.presses("Terima")
    person = await town.person(budi)
    assert person.reachable
    assert person.holds(Role.VERIFIER, HEALTH.code)


async def test_a_helper_of_a_village_invites_a_second_one(town: Town) -> None:
    slamet = await town.resident("Slamet")
    await town.grants(slamet, Role.HELPER, SABRANG)
    payload = await invites(slamet, None)
    assert (await town.person(await comes(town, payload, "Wati", new=True))).holds(
        Role.HELPER, SABRANG.code
    )


async def test_an_admin_names_the_unit_and_may_be_wrong(town: Town) -> None:
    dewi = await town.admin()
    await dewi.sends("/undang")
    await dewi.presses("Verifikator")
    await dewi.sends("Antah Berantah")
    assert "Saya belum mengenal" in dewi.sees()
    await dewi.sends("Sabrang")
    assert "Peran itu untuk kantor, bukan untuk Sabrang" in dewi.sees()
    assert dewi.buttons() == ["Batal", "Beranda"]
    await dewi.sends("Dinas Kesehatan")
    assert "Undangan: Verifikator, Dinas Kesehatan" in dewi.sees()


async def test_the_example_of_each_role_is_a_unit_that_it_is_for(own_town: Town) -> None:
    town = own_town
    company = Unit(UnitCode("pt-maju"), "PT Maju", UnitKind.COMPANY, KUDUS.code)
    async with town.app.storage.open() as uow:
        await uow.units.put([company])
        await uow.commit()
    dewi = await town.admin()
    for role, words, example in (
        ("Kepala kantor", "kantor", "Dinas Kesehatan"),
        ("Wakil kepala kantor", "kantor", "Dinas Kesehatan"),
        ("Verifikator", "kantor", "Dinas Kesehatan"),
        ("Narahubung perusahaan", "perusahaan", "PT Maju"),
        ("Operator", "kantor, kecamatan, desa, atau kelurahan", "Desa "),
        ("Koordinator kecamatan", "kecamatan", "Kecamatan "),
        ("Koordinator petugas", "kecamatan, desa, atau kelurahan", "Desa "),
        ("Petugas sensus", "kecamatan, desa, atau kelurahan", "Desa "),
    ):
        await dewi.sends("/undang")
        await dewi.presses(role)
        assert f"Untuk {words} mana?" in dewi.sees(), role
        shown = dewi.sees().partition("misalnya ")[2].rstrip(".")
        assert shown.startswith(example), role
        await dewi.sends(shown)
        assert f"Undangan: {role}, {shown}" in dewi.sees()


async def test_an_example_is_one_that_the_giver_may_name(town: Town) -> None:
    wati = await town.resident("Wati")
    await town.grants(wati, Role.DISTRICT_COORDINATOR, AMBULU)
    await wati.sends("/undang")
    await wati.presses("Petugas sensus")
    assert "misalnya Desa Sabrang." in wati.sees()


async def test_where_there_is_no_unit_for_a_role_a_way_leads_to_the_first_one(town: Town) -> None:
    dewi = await town.admin()
    await dewi.sends("/undang")
    await dewi.presses("Narahubung perusahaan")
    assert "Belum ada perusahaan, sekolah, atau instansi di daftar." in dewi.sees()
    assert "mendaftar sendiri lewat /perusahaan" in dewi.sees()
    assert dewi.buttons() == ["Kirim daftarnya", "Batal"]
    await dewi.presses("Kirim daftarnya")
    assert "Kirim berkasnya ke sini" in dewi.sees()


@pytest.mark.parametrize(
    ("role", "place"),
    [
        ("Tim sensus", None),
        ("Pimpinan daerah", None),
        ("Kepala kantor", "Dinas Sosial"),
        ("Wakil kepala kantor", "Dinas Sosial"),
    ],
)
async def test_what_one_person_is_has_no_link_for_many(
    town: Town, role: str, place: str | None
) -> None:
    dewi = await town.admin()
    await dewi.sends("/undang")
    await dewi.presses(role)
    if place:
        await dewi.sends(place)
    assert "Untuk 1 orang, berlaku 7 hari." in dewi.sees()
    assert dewi.buttons()[:4] == ["2 hari", "✓ 7 hari", "30 hari", "Buat tautan undangan"]


async def test_an_old_form_for_many_admins_makes_no_link(town: Town) -> None:
    dewi = await town.admin()
    await presses_data(town, dewi, "inv:make:admin::20:7")
    assert "pesan lama" in dewi.sees()
    await dewi.sends("/undang")
    await dewi.presses("Lihat undangan")
    assert not [each for each in dewi.buttons() if "Tim sensus" in each and "20" in each]


async def test_it_is_asked_once_more_before_an_invitation_is_called_off(town: Town) -> None:
    agus = await a_head(town)
    payload = await invites(agus, "Verifikator", uses=5)
    await comes(town, payload, "Tono")
    await agus.presses("Lihat undangan")
    await agus.presses("1 dari 5 · Verifikator, Dinas Kesehatan")
    await agus.presses("Batalkan undangan")
    text, buttons = screen(agus)
    assert "Batalkan undangan Verifikator, Dinas Kesehatan?" in text
    assert "Tautannya tidak bisa dipakai lagi." in text
    assert "1 orang yang sudah datang tetap bertugas." in text
    assert buttons == ["Ya, batalkan", "Tidak jadi"]
    await agus.presses("Tidak jadi")
    assert "Berlaku sampai" in agus.sees()
    await agus.presses("Batalkan undangan")
    await agus.presses("Ya, batalkan")
    assert "Sudah dibatalkan" in agus.sees()


async def test_a_button_that_is_pressed_again_makes_no_second_link(town: Town) -> None:
    agus = await a_head(town)
    await agus.sends("/undang")
    await agus.presses("Verifikator")
    form = agus.last

    async def makes() -> None:
        agus.press(form, f"inv:make:verifier:{HEALTH.code}:1:7")
        await town.telegram.settled()

    await agus.sends("/undang")
    await makes()
    first = payload_of(agus)
    await makes()
    assert payload_of(agus) == first
    await agus.presses("Lihat undangan")
    assert agus.buttons() == ["0 dari 1 · Verifikator, Dinas Kesehatan", "Undang lagi", "Beranda"]
    await comes(town, first, "Tono")
    await makes()
    assert "pesan lama" in agus.sees()


def test_a_token_is_never_taken_for_an_identity_number() -> None:
    assert not {chr(each) for each in LETTERS.values()} & set("OoQlIi|ZzSsbBgq0123456789")


def accept_data(somebody: SimulatedPerson) -> str:
    """What the button of the invitation carries."""
    markup = somebody.last.markup
    assert markup is not None
    data: str = markup["inline_keyboard"][0][0]["callback_data"]
    return data
