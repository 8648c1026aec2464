"""/peran: who holds which role; admins and heads give and take, and nobody is left without one."""

from datetime import timedelta
from pathlib import Path

from census.people.people import ChatId, Role
from simulator.chats.people import SimulatedPerson
from tests.handlers.residents.test_role_homes import menu
from tests.support.talk import presses_data
from tests.support.town import HEADS_NIP, HEALTH, SABRANG, SOCIAL, Town, open_town


def forwarded_from(somebody: SimulatedPerson) -> dict[str, object]:
    sender = {"id": somebody.user_id, "is_bot": False, "first_name": somebody.name}
    return {"type": "user", "date": 1583450000, "sender_user": sender}


async def gives(town: Town, giver: SimulatedPerson, values: str, whom: SimulatedPerson) -> None:
    await presses_data(town, giver, f"duty:give:{values}")
    await giver.forwards("Halo", forwarded_from(whom))
    await giver.presses("Ya, beri peran")


async def test_an_admin_makes_another_and_leaves(town: Town) -> None:
    dewi, hendra = await town.admin(), await town.resident("Hendra")
    own = f"duty:drop:{dewi.chat_id}:ad:"
    for data in (own.replace("drop", "drop?"), own):
        await presses_data(town, dewi, data)
        assert dewi.sees().startswith("Tinggal Anda yang menjalankan bot ini")
    await gives(town, dewi, "ad:", hendra)
    assert "Hendra sekarang bertugas sebagai Tim sensus" in dewi.sees()
    await town.passes(timedelta(minutes=1))
    assert "Anda sekarang bertugas sebagai Tim sensus" in hendra.sees()
    assert "siaran" in menu(town, hendra)
    await presses_data(town, dewi, own)
    assert "Anda tidak lagi bertugas sebagai Tim sensus" in dewi.sees()
    await hendra.sends("/audit")
    assert ": melepaskan peran Tim sensus" in hendra.sees()
    await dewi.sends("/siaran")
    assert dewi.sees().startswith("Bagian ini untuk tim sensus")
    assert (await town.person(hendra)).holds(Role.ADMIN)


async def test_somebody_who_never_opened_the_bot_is_no_successor(town: Town) -> None:
    dewi, stranger = await town.admin(), town.telegram.person("Xaver")
    await gives(town, dewi, "ad:", stranger)
    assert "https://t.me/" in dewi.sees()
    await presses_data(town, dewi, f"duty:drop:{dewi.chat_id}:ad:")
    assert dewi.sees().startswith("Tinggal Anda yang menjalankan bot ini")


async def test_the_last_admin_names_a_successor_before_erasing(town: Town) -> None:
    dewi = await town.admin()
    await presses_data(town, dewi, "privacy:erase")
    assert dewi.sees().startswith("Tinggal Anda yang menjalankan bot ini")
    await town.admin("Hendra")
    await presses_data(town, dewi, "privacy:erase")
    assert "terhapus" in dewi.sees() or "dihapus" in dewi.sees()
    async with town.app.storage.open() as uow:
        assert await uow.people.get(ChatId(dewi.chat_id)) is None


async def test_two_admins_who_take_each_other_leave_one(town: Town) -> None:
    dewi, hendra = await town.admin(), await town.admin("Hendra")
    await presses_data(town, dewi, f"duty:drop:{hendra.chat_id}:ad:")
    await presses_data(town, hendra, f"duty:drop:{dewi.chat_id}:ad:")
    assert hendra.sees().startswith("Bagian ini untuk")
    assert (await town.person(dewi)).holds(Role.ADMIN)


async def test_a_head_gives_for_the_own_office_only(town: Town) -> None:
    agus = await town.employee("Agus", HEADS_NIP)
    budi = await town.resident("Budi")
    await gives(town, agus, f"vf:{HEALTH.code}", budi)
    assert "Budi sekarang bertugas sebagai Verifikator, Dinas Kesehatan" in agus.sees()
    assert (await town.person(budi)).holds(Role.VERIFIER, HEALTH.code)
    await budi.sends("/datasaya")
    assert "Nama Anda di daftar peran: Budi" in budi.sees()
    for forged in (f"vf:{SOCIAL.code}", f"oh:{HEALTH.code}", "ad:", f"hp:{SABRANG.code}"):
        await presses_data(town, agus, f"duty:give:{forged}")
        assert agus.sees().startswith("Bagian ini untuk"), forged
    await agus.sends("/peran")
    await agus.presses("Verifikator (1)")
    await agus.presses("Budi · Dinas Kesehatan")
    assert "Diberikan oleh Agus Wibowo" in agus.sees()
    await agus.presses("Ambil peran ini")
    await agus.presses("Ya, ambil")
    assert not (await town.person(budi)).holds(Role.VERIFIER)
    await town.passes(timedelta(minutes=1))
    assert "Tugas Anda sebagai Verifikator, Dinas Kesehatan sudah selesai" in budi.sees()


async def test_who_gave_a_role_hears_that_it_was_given_back(town: Town) -> None:
    agus = await town.employee("Agus", HEADS_NIP)
    budi = await town.resident("Budi")
    await gives(town, agus, f"vf:{HEALTH.code}", budi)
    await budi.sends("/peran")
    await budi.presses("Verifikator, Dinas Kesehatan")
    await budi.presses("Lepaskan peran ini")
    await budi.presses("Ya, lepaskan")
    await town.passes(timedelta(minutes=1))
    assert "Budi melepaskan peran Verifikator, Dinas Kesehatan" in agus.sees()
    assert "Undang" in agus.buttons()


async def test_a_typed_number_says_whether_the_account_has_opened_the_bot(town: Town) -> None:
    dewi, budi = await town.admin(), await town.resident("Budi")
    for number, said in ((budi.chat_id, "sudah pernah"), (987654321, "belum pernah")):
        await presses_data(town, dewi, f"duty:give:hp:{SABRANG.code}")
        await dewi.sends(str(number))
        assert f"Akun {number} menjadi Operator, Desa Sabrang?" in dewi.sees()
        assert f"Akun itu {said} membuka bot ini" in dewi.sees()
    await presses_data(town, dewi, f"duty:give:hp:{SABRANG.code}")
    await dewi.forwards("Halo", forwarded_from(budi))
    assert "membuka bot ini" not in dewi.sees()


async def test_a_role_of_the_roster_says_so_and_stays(town: Town) -> None:
    dewi, agus = await town.admin(), await town.employee("Agus", HEADS_NIP)
    await dewi.sends("/peran")
    await dewi.presses("Kepala kantor (1)")
    await dewi.presses("Agus Wibowo · Dinas Kesehatan")
    assert "Peran ini dari daftar pegawai" in dewi.sees()
    await presses_data(town, dewi, f"duty:drop:{agus.chat_id}:oh:{HEALTH.code}")
    assert dewi.sees().startswith("Peran itu dari daftar pegawai")
    assert (await town.person(agus)).holds(Role.OFFICE_HEAD)


async def test_a_button_of_an_old_list_says_that_the_role_is_gone(town: Town) -> None:
    dewi, slamet = await town.admin(), await town.resident("Slamet")
    await town.grants(slamet, Role.HELPER, SABRANG)
    button = f"duty:drop:{slamet.chat_id}:hp:{SABRANG.code}"
    await presses_data(town, dewi, button)
    assert "tidak lagi bertugas sebagai Operator, Desa Sabrang" in dewi.sees()
    await presses_data(town, dewi, button)
    assert dewi.sees().startswith("Peran itu sudah tidak dipegangnya")


async def test_a_role_taken_while_a_question_is_open_ends_the_flow(town: Town) -> None:
    dewi, hendra = await town.admin(), await town.admin("Hendra")
    siti = await town.resident()
    await presses_data(town, hendra, f"duty:give:hp:{SABRANG.code}")
    await presses_data(town, dewi, f"duty:drop:{hendra.chat_id}:ad:")
    await hendra.forwards("Halo", forwarded_from(siti))
    assert hendra.sees().startswith("Bagian ini untuk")
    await presses_data(town, hendra, "duty:yes")
    assert not (await town.person(siti)).holds(Role.HELPER)


async def test_somebody_who_cannot_be_told_is_asked_for_again(town: Town) -> None:
    dewi = await town.admin()
    await presses_data(town, dewi, f"duty:give:hp:{SABRANG.code}")
    for said in ("Bu Rina dari Dinkes", "12"):
        await dewi.sends(said)
        assert dewi.sees().startswith("Saya belum tahu siapa yang dimaksud")
    hidden = {"type": "hidden_user", "date": 1583450000, "sender_user_name": "Rina"}
    await dewi.forwards("Halo", hidden)
    assert dewi.sees().startswith("Akun orang itu disembunyikan")
    await dewi.sends_contact()
    await dewi.presses("Ya, beri peran")
    assert dewi.sees().startswith("✅ Dewi")


async def test_who_may_give_roles_can_give_an_own_one_back_too(town: Town) -> None:
    """A deputy may appoint verifiers, and so has a list as well."""
    wulan = await town.resident("Wulan")
    await town.grants(wulan, Role.DEPUTY, HEALTH)
    await wulan.sends("/peran")
    assert "Verifikator (0)" in wulan.buttons()
    await wulan.presses("Cari")
    await wulan.sends(str(wulan.chat_id))
    assert f"Akun {wulan.chat_id} · Wakil kepala kantor" in str(wulan.buttons())
    await wulan.sends("/peran")
    await wulan.presses("Wakil kepala kantor, Dinas Kesehatan")
    await wulan.presses("Lepaskan peran ini")
    await wulan.presses("Ya, lepaskan")
    assert not (await town.person(wulan)).holds(Role.DEPUTY)


async def test_search_finds_names_and_villages(town: Town) -> None:
    dewi, slamet = await town.admin(), await town.resident("Slamet")
    await gives(town, dewi, f"hp:{SABRANG.code}", slamet)
    for typed in ("slam", "sabrang", str(slamet.chat_id)):
        await dewi.sends("/peran")
        await dewi.presses("Cari")
        await dewi.sends(typed)
        assert "1 orang" in dewi.sees(), typed
        assert "Slamet · Operator, Desa Sabrang" in dewi.buttons()
    await dewi.sends("/peran")
    await dewi.presses("Cari")
    await dewi.sends("zzz")
    assert "Saya tidak menemukan" in dewi.sees()
    await dewi.sends("sabrang")
    assert "Slamet · Operator, Desa Sabrang" in dewi.buttons()


async def test_a_number_is_shown_by_the_name_that_is_known(town: Town) -> None:
    dewi, agus = await town.admin(), await town.employee("Agus", HEADS_NIP)
    stranger = 9999999999
    for chat, name in ((agus.chat_id, "Agus Wibowo"), (stranger, f"Akun {stranger}")):
        await presses_data(town, dewi, f"duty:give:hp:{SABRANG.code}")
        await dewi.sends(str(chat))
        assert f"{name} menjadi Operator, Desa Sabrang?" in dewi.sees()
        await dewi.presses("Ya, beri peran")
        assert f"{name} sekarang bertugas sebagai Operator, Desa Sabrang" in dewi.sees()
    await town.passes(timedelta(minutes=1))
    assert "Anda membantu warga atau pegawai di sana mengisi sensus" in agus.sees()
    await agus.presses("Beranda")
    assert "\n\nDesa Sabrang\n\n" in agus.sees(), "the home of an operator"
    await agus.sends("/peran")
    assert "Peran Anda:\n• " in agus.sees()
    assert "• Operator, Desa Sabrang" in agus.sees()


async def test_a_role_that_nobody_holds_is_offered_to_invite(town: Town) -> None:
    dewi = await town.admin()
    await dewi.sends("/peran")
    await dewi.presses("Verifikator (0)")
    assert "Belum ada." in dewi.sees()
    await dewi.presses("Undang")
    assert "Untuk kantor mana?" in dewi.sees()


async def test_a_refusal_names_who_may(town: Town) -> None:
    siti, slamet = await town.resident(), await town.resident("Slamet")
    await town.grants(slamet, Role.HELPER, SABRANG)
    for somebody, command, who in (
        (siti, "/peran", "kepala kantor, operator desa, dan tim sensus"),
        (siti, "/undang", "kepala kantor, operator desa, dan tim sensus"),
        (slamet, "/edaran", "kepala kantor, wakilnya, dan tim sensus"),
    ):
        await somebody.sends(command)
        assert somebody.sees().startswith(f"Bagian ini untuk {who}. "), command
        assert "Kalau Anda salah satunya" not in somebody.sees()


async def test_a_verifier_gives_the_own_role_back(town: Town) -> None:
    budi = await town.resident("Budi")
    await town.grants(budi, Role.VERIFIER, HEALTH)
    await budi.sends("/peran")
    await budi.presses("Verifikator, Dinas Kesehatan")
    await budi.presses("Lepaskan peran ini")
    await budi.presses("Ya, lepaskan")
    assert not (await town.person(budi)).holds(Role.VERIFIER)


async def test_config_names_the_first_admins_only(tmp_path: Path, migrated_sqlite: Path) -> None:
    (tmp_path / "a").mkdir()
    first = 1001
    async with open_town(tmp_path / "a", migrated_sqlite, admins=[first]) as town:
        dewi = await town.admin()
        await presses_data(town, dewi, f"duty:drop:{first}:ad:")
        assert "tidak lagi bertugas" in dewi.sees()
        await dewi.sends("/audit")
        assert "Pengaturan awal: memberi peran Tim sensus" in dewi.sees()
    kept = f"sqlite:///{tmp_path / 'a' / 'town.db'}"
    async with (
        open_town(tmp_path, kept, admins=[first, 1002]) as again,
        again.app.storage.open() as uow,
    ):
        held = await uow.people.holders(Role.ADMIN, also_unreachable=True)
    assert first not in held
    assert {dewi.chat_id, 1002} == set(held)
