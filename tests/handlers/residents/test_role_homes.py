"""Home belongs to the role: each sees the own work first, and the own family one press away."""

from pathlib import Path

from census.people.people import Role
from census.recaps.recap import RecapRow
from census.units import Measure, Unit
from simulator.chats.people import SimulatedPerson
from tests.handlers.proofs.verifying import stored
from tests.handlers.recaps.test_waiting_recaps import offices, waits
from tests.support.question_books import few_books
from tests.support.talk import at, screen
from tests.support.town import HEADS_NIP, HEALTH, NIP, SABRANG, SOCIAL, SUMBEREJO, Town, open_town

OWN = "Sensus keluarga saya"


async def figures(town: Town) -> None:
    await town.publishes(
        [
            RecapRow(HEALTH.code, Measure.EMPLOYEES, 803, 910),
            RecapRow(SOCIAL.code, Measure.EMPLOYEES, 400, 420),
            RecapRow(SABRANG.code, Measure.FAMILIES, 1204, 2310),
            RecapRow(SUMBEREJO.code, Measure.FAMILIES, 300, 2000),
        ]
    )


async def on_duty(town: Town, *roles: Role, unit: Unit | None = None) -> SimulatedPerson:
    somebody = await town.resident("Ratna")
    for role in roles:
        await town.grants(somebody, role, unit)
    await somebody.sends("/start")
    return somebody


def menu(town: Town, somebody: SimulatedPerson) -> list[str]:
    return [each.command for each in town.telegram.commands_for(somebody.chat_id)]


async def test_the_regent_sees_the_regency_and_whom_to_accompany_today(own_town: Town) -> None:
    await figures(own_town)
    ratna = await on_duty(own_town, Role.REGENT)
    text, buttons = screen(ratna)
    assert "Kabupaten Jember: 1.504 dari 4.310 keluarga sudah" in text
    assert "Hari ini: dampingi Sumberejo (Ambulu, 15,0%)" in text
    assert buttons == ["Laporan hari ini", "Lihat peringkat", OWN, "Bantuan"]
    await ratna.presses("Laporan hari ini")
    assert "Laporan sensus" in ratna.sees()
    own_town.clock.move_to(at(5, 2))
    await ratna.sends("/menu")
    assert "dampingi" not in ratna.sees()


async def test_after_the_phase_the_last_report_is_the_final_one_and_nothing_is_hung_up(
    own_town: Town,
) -> None:
    own_town.clock.move_to(at(4, 1, 8))
    await figures(own_town)
    ratna = await on_duty(own_town, Role.REGENT)
    assert ratna.buttons()[0] == "Laporan akhir"
    slamet = await on_duty(own_town, Role.HELPER, unit=SABRANG)
    assert "Poster untuk dicetak" not in slamet.buttons()


async def test_before_any_data_the_regent_is_told_so(own_town: Town) -> None:
    ratna = await on_duty(own_town, Role.REGENT)
    text, buttons = screen(ratna)
    assert "Belum ada data" in text
    assert buttons == [OWN, "Lihat peringkat", "Bantuan"]


async def test_an_admin_is_led_to_what_waits(tmp_path: Path, migrated_sqlite: Path) -> None:
    async with open_town(tmp_path, migrated_sqlite, load_knowledge_base=few_books) as town:
        siti = await town.resident()
        dewi = await on_duty(town, Role.ADMIN)
        text, buttons = screen(dewi)
        assert "Tidak ada yang menunggu Anda" in text
        assert buttons == [
            *("Ringkasan kampanye", "Rekap", "Buat siaran baru"),
            *("Belum terjawab", "Undang", OWN),
        ]
        await siti.sends("harga cabai berapa")
        await dewi.sends("/menu")
        assert "1 pertanyaan belum terjawab" in dewi.sees()
        assert dewi.buttons()[0] == "Belum terjawab"
        await waits(town, offices(70, 55))
        await dewi.sends("/menu")
        assert "1 rekap menunggu diperiksa" in dewi.sees()
        assert dewi.buttons()[0] == "Rekap"
        await dewi.presses("Rekap")
        assert "menunggu" in dewi.sees()


async def test_a_head_sees_who_has_not_finished_and_calls_them(own_town: Town) -> None:
    await figures(own_town)
    agus = await own_town.employee("Agus", HEADS_NIP)
    await agus.presses("Beranda")
    text, buttons = screen(agus)
    assert "Dinas Kesehatan · peringkat 2 dari 2 OPD di Kabupaten Kudus" in text
    assert "803 dari 910 pegawai · 88,2%" in text
    assert "Kurang 107 pegawai menuju target 100% (Bupati)." in text
    assert "Data menurut rekap BPS per 6 Maret 2020" in text
    assert buttons == [
        *("Lihat yang belum", "Ingatkan mereka", "Perlengkapan kantor"),
        *(OWN, "Undang"),
    ]
    await agus.presses("Lihat yang belum")
    assert "Dinas Kesehatan" in agus.sees()
    own_town.clock.move_to(at(5, 2))
    await agus.sends("/menu")
    assert "Ingatkan mereka" not in agus.buttons()


async def test_a_verifier_begins_with_the_queue(own_town: Town) -> None:
    await figures(own_town)
    vera = await on_duty(own_town, Role.VERIFIER, unit=HEALTH)
    text, buttons = screen(vera)
    assert "Dinas Kesehatan · peringkat 2 dari 2" in text
    assert buttons == [
        *("Periksa bukti (0)", "Keputusan hari ini"),
        *("Lihat yang belum", "Perlengkapan kantor", OWN, "Bantuan"),
    ]
    await vera.presses("Keputusan hari ini")
    assert "Tidak ada keputusan yang masih bisa ditarik" in vera.sees()


async def test_an_office_that_is_on_no_board_is_named_all_the_same(own_town: Town) -> None:
    agus = await own_town.employee("Agus", HEADS_NIP)
    await agus.sends("/menu")
    assert "Dinas Kesehatan" in agus.sees()


async def test_whose_own_receipt_came_back_reads_it_on_the_home_of_a_duty(own_town: Town) -> None:
    vera = await own_town.employee()
    await own_town.grants(vera, Role.VERIFIER, HEALTH)
    await stored(own_town, vera, NIP)
    agus = await own_town.employee("Agus", HEADS_NIP)
    await agus.sends("/bukti")
    for button in ("Periksa bukti", "Kembalikan", "Tidak terbaca"):
        await agus.presses(button)
    await vera.sends("/menu")
    assert "Periksa bukti (0)" in vera.buttons()
    assert "Bukti Anda dikembalikan: Tidak terbaca." in vera.sees()


async def test_a_helper_connects_the_group_and_prints_the_poster(own_town: Town) -> None:
    await figures(own_town)
    slamet = await on_duty(own_town, Role.HELPER, unit=SABRANG)
    text, buttons = screen(slamet)
    assert "Desa Sabrang: 1.204 dari 2.310 keluarga sudah (52,1%). Peringkat 1 dari 2." in text
    assert "Grup desa belum terhubung" in text
    assert buttons == [
        *("Kode untuk grup desa", "Poster untuk dicetak", "Lihat di papan peringkat"),
        *(OWN, "Bantuan"),
    ]
    await slamet.presses("Kode untuk grup desa")
    code = slamet.sees().split("\n")[1]
    group = own_town.telegram.group("Warga Sabrang", members=[slamet], with_bot=True)
    await slamet.sends(f"/ikat@{group.bot_username} {code}", to=group)
    await slamet.presses("Beranda")
    assert "belum terhubung" not in slamet.sees()
    assert slamet.buttons()[0] == "Poster untuk dicetak"
    await slamet.presses("Poster untuk dicetak")
    assert "Poster Desa Sabrang siap dicetak" in slamet.sees()


async def test_the_own_family_is_one_press_away_and_so_is_the_way_back(own_town: Town) -> None:
    ratna = await on_duty(own_town, Role.REGENT)
    await ratna.presses(OWN)
    text, buttons = screen(ratna)
    assert "Hanya 7 langkah" in text
    assert (buttons[0], buttons[-1]) == ("Mulai langkah 1", "Beranda")
    await ratna.presses("Beranda")
    assert ratna.buttons()[0] == OWN


async def test_of_two_roles_the_stronger_one_rules_home_and_the_menu(own_town: Town) -> None:
    agus = await on_duty(own_town, Role.OFFICE_HEAD, Role.ADMIN, unit=HEALTH)
    assert agus.buttons()[0] == "Ringkasan kampanye"
    assert menu(own_town, agus)[0] == "ringkasan"


async def test_the_menu_and_help_list_what_a_role_can_do_and_nothing_else(own_town: Town) -> None:
    residents = [
        *(
            "start",
            "langkah",
            "status",
            "tanya",
            "petugas",
            "asn",
            "peringkat",
            "kartu",
            "perusahaan",
        ),
        *("pengingat", "bahasa", "privasi", "bantuan"),
    ]
    siti = await own_town.resident()
    assert menu(own_town, siti) == residents
    await siti.sends("/bantuan")
    listed = [line[1:].split(" ")[0] for line in siti.sees().split("\n") if line.startswith("/")]
    assert listed == residents[1:-1]
    slamet = await on_duty(own_town, Role.HELPER, unit=SABRANG)
    helpers = [
        "poster",
        "kode",
        "peringkat",
        "undang",
        "piagam",
        "peran",
        *residents[:6],
        *residents[7:],
    ]
    assert menu(own_town, slamet) == helpers
    await slamet.sends("/bantuan")
    listed = [line[1:].split(" ")[0] for line in slamet.sees().split("\n") if line.startswith("/")]
    assert listed == [name for name in helpers if name not in ("start", "bantuan")]
    await slamet.sends("/hapusdata")
    await slamet.presses("Ya, hapus semuanya")
    assert menu(own_town, slamet) == residents
