"""Somebody leaves an office, comes to another, or has a new phone: from an empty installation."""

from datetime import timedelta
from pathlib import Path

from census.people.people import Role
from simulator.chats.people import SimulatedPerson
from tests.handlers.residents.test_role_homes import menu
from tests.support.founding import brings_roster, founded
from tests.support.talk import PNG, count, screen
from tests.support.town import HEADS_NIP, HEALTH, NIP, SOCIAL, Town

OTHER_HEADS_NIP = "197201012000121002"
AGUS = f"{HEADS_NIP};Agus Wibowo;opd-dinkes;ya"
RINA = f"{NIP};Rina Lestari;opd-dinkes;"
WATI = f"{OTHER_HEADS_NIP};Wati Ningsih;opd-dinsos;ya"


async def told(town: Town, somebody: SimulatedPerson) -> int:
    """Let what is owed leave; return how many messages somebody gets."""
    before = count(somebody)
    await town.passes(timedelta(minutes=5))
    return count(somebody) - before


async def test_who_leaves_is_told_once_and_is_an_employee_no_more(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    async with founded(tmp_path, migrated_sqlite, AGUS, RINA, WATI) as (town, dewi):
        agus, rina = await town.employee("Agus", HEADS_NIP), await town.employee()
        await agus.sends("/start")
        assert "bukti" in menu(town, agus)
        await brings_roster(dewi, f"{OTHER_HEADS_NIP};Wati Ningsih;opd-dinkes;ya")
        assert "bukti" not in menu(town, agus)
        for each in (agus, rina):
            assert await told(town, each) <= 1
            assert "Anda tidak lagi tercatat di Dinas Kesehatan" in each.sees()
            person = await town.person(each)
            assert {grant.role for grant in person.grants} == {Role.RESIDENT}
            assert not person.reminders
        assert "Tugas Anda sebagai kepala kantor di Dinas Kesehatan sudah selesai" in agus.sees()
        assert "kepala kantor" not in rina.sees()
        await brings_roster(dewi, f"{OTHER_HEADS_NIP};Wati Ningsih;opd-dinkes;ya")
        assert await told(town, rina) == 0
        await rina.presses("Beranda")
        assert "Saya ASN" in rina.buttons()
        await brings_roster(dewi, f"{OTHER_HEADS_NIP};Wati Ningsih;opd-dinkes;ya", RINA)
        assert await told(town, rina) == 1
        assert "Anda tercatat di Dinas Kesehatan. Anda tidak perlu bergabung lagi" in rina.sees()
        person = await town.person(rina)
        assert person.holds(Role.EMPLOYEE, HEALTH.code)
        assert person.reminders


async def test_who_comes_to_another_office_moves_along_with_the_proof(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    async with founded(tmp_path, migrated_sqlite, AGUS, RINA, WATI) as (town, dewi):
        agus, rina = await town.employee("Agus", HEADS_NIP), await town.employee()
        wati = await town.employee("Wati", OTHER_HEADS_NIP)
        await rina.sends_photo(PNG)
        await rina.presses("Ya, kirim")
        moved = RINA.replace("dinkes", "dinsos")
        await brings_roster(dewi, AGUS, WATI, moved)
        assert await told(town, rina) == 1
        text, buttons = screen(rina)
        assert "Anda sekarang tercatat di Dinas Sosial, tidak lagi di Dinas Kesehatan" in text
        assert buttons == ["Kantor saya", "Beranda"]
        await rina.presses("Kantor saya")
        assert "Dinas Sosial" in rina.sees()
        person = await town.person(rina)
        assert not person.holds(Role.EMPLOYEE, HEALTH.code)
        assert person.holds(Role.EMPLOYEE, SOCIAL.code)
        for head, has in ((agus, False), (wati, True)):
            await head.sends("/start")
            assert ("Periksa bukti (1)" in head.buttons()) is has
            await head.presses("Lihat yang belum")
            assert "Rina" not in head.sees()
        await wati.sends("/start")
        await wati.presses("Periksa bukti (1)")
        await wati.presses("Periksa bukti")
        assert "Rina Lestari" in wati.sees()


async def test_a_head_who_comes_to_another_office_leads_the_old_one_no_more(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    async with founded(tmp_path, migrated_sqlite, AGUS, RINA, WATI) as (town, dewi):
        agus, wati = (
            await town.employee("Agus", HEADS_NIP),
            await town.employee("Wati", OTHER_HEADS_NIP),
        )
        moved = (AGUS.replace("dinkes", "dinsos"), WATI.replace(";ya", ";"))
        await brings_roster(dewi, *moved, RINA.replace(";opd-dinkes;", ";opd-dinkes;ya"))
        await told(town, agus)
        text = agus.sees()
        assert "Tugas Anda sebagai kepala kantor di Dinas Kesehatan sudah selesai" in text
        assert "Di Dinas Sosial Anda tercatat sebagai kepala kantor" in text
        assert not (await town.person(agus)).holds(Role.OFFICE_HEAD, HEALTH.code)
        assert (await town.person(agus)).holds(Role.OFFICE_HEAD, SOCIAL.code)
        assert "Tugas Anda sebagai kepala kantor di Dinas Sosial sudah selesai" in wati.sees()
        assert "bukti" not in menu(town, wati)


async def test_a_nip_on_a_new_phone(tmp_path: Path, migrated_sqlite: Path) -> None:
    async with founded(tmp_path, migrated_sqlite, AGUS, RINA, WATI) as (town, _):
        agus, old = await town.employee("Agus", HEADS_NIP), await town.employee()
        new = await town.resident("Rina baru")
        await new.presses("Saya ASN")
        await new.sends(NIP)
        await new.presses("Minta dilepas")
        await told(town, agus)
        await agus.presses("Lepaskan")
        await told(town, new)
        await new.presses("Ketik NIP lagi")
        await new.sends(NIP)
        await new.presses("Ya, ini saya")
        assert (await town.person(new)).holds(Role.EMPLOYEE, HEALTH.code)
        assert not (await town.person(old)).holds(Role.EMPLOYEE)
        assert "sekarang dilepas" in old.sees()
