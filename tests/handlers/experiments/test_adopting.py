"""/uji: what an experiment found is adopted, by who may and after a question."""

from pathlib import Path

from simulator.chats.people import SimulatedPerson as Somebody
from tests.handlers.experiments.experimenting import (
    NEXT_REMINDER,
    RESULT,
    careful_town,
    drafted,
    employees,
    finish,
    read,
    stored,
)
from tests.support.talk import at
from tests.support.town import Town


async def ended(town: Town, dewi: Somebody, *, agreeing: Somebody | None = None) -> None:
    """Live an experiment through in which nobody finishes: no difference is seen."""
    await drafted(dewi)
    await dewi.presses("Mulai uji")
    if agreeing:
        await agreeing.sends("/uji")
        await agreeing.presses("Uji 1 · menunggu persetujuan")
        await agreeing.presses("Setuju, mulai")
    await town.later(NEXT_REMINDER)
    await town.later(RESULT)
    await dewi.sends("/uji")
    await dewi.presses("Uji 1 · ada hasilnya")


async def test_before_it_is_adopted_it_says_what_changes_for_whom_from_when_and_who_is_told(
    town: Town,
) -> None:
    dewi, hendra, _ = await town.admin(), await town.admin("Hendra"), await employees(town, 20)
    await ended(town, dewi)
    await dewi.presses("Pakai B untuk semua")
    assert "Pakai B untuk semua?" in dewi.sees()
    assert "Yuk, satu langkah lagi!" in dewi.sees()
    assert "untuk 20 orang, mulai pengingat 17 Maret 2020. Sekarang: seperti biasa" in dewi.sees()
    assert "tidak terlihat bedanya, jadi B belum tentu lebih baik" in dewi.sees()
    assert "Admin lain akan saya kabari." in dewi.sees()
    assert (await stored(town)).adopted is None
    await dewi.presses("Tidak jadi")
    assert (await stored(town)).adopted is None
    await dewi.presses("Pakai B untuk semua")
    await dewi.presses("Ya, pakai B")
    assert "Yang dipakai sekarang untuk semua: B" in dewi.sees()
    await town.later(at(3, 14, 10))
    assert "Mulai pengingat berikutnya semua menerima B dari uji 1" in hendra.sees()
    assert not read([dewi], "semua menerima B dari uji 1")


async def test_above_the_same_number_of_people_another_admin_agrees_to_it(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    async with careful_town(tmp_path, migrated_sqlite) as town:
        dewi, hendra, _ = await town.admin(), await town.admin("Hendra"), await employees(town, 20)
        await ended(town, dewi, agreeing=hendra)
        await dewi.presses("Pakai B untuk semua")
        assert "Admin lain menyetujuinya dulu" in dewi.sees()
        await dewi.presses("Minta persetujuan")
        assert "menunggu persetujuan admin lain" in dewi.sees()
        assert (await stored(town)).adopted is None
        assert dewi.buttons() == ["Tarik usulan", "Semua uji", "Beranda"]
        dewi.press(dewi.last, "try:adopt:1:1")
        await town.telegram.settled()
        assert dewi.buttons() == ["Tarik usulan", "Kembali ke uji"]
        await town.later(at(3, 14, 10))
        assert "mengusulkan memakai B dari uji 1 untuk semua (20 orang)" in hendra.sees()
        await hendra.presses("Lihat usulannya")
        assert "Yuk, satu langkah lagi!" in hendra.sees()
        await hendra.presses("Setuju, pakai B")
        assert "Yang dipakai sekarang untuk semua: B" in hendra.sees()
        await town.later(at(3, 14, 11))
        assert "Mulai pengingat berikutnya semua menerima B dari uji 1" in dewi.sees()
        await dewi.sends("/audit")
        assert "mengusulkan untuk semua, dari uji nomor 1: kata lain" in dewi.sees()
        assert "memakai untuk semua, dari uji nomor 1: kata lain" in dewi.sees()


async def test_what_is_not_agreed_to_changes_nothing(tmp_path: Path, migrated_sqlite: Path) -> None:
    async with careful_town(tmp_path, migrated_sqlite) as town:
        dewi, hendra, crowd = (
            await town.admin(),
            await town.admin("Hendra"),
            await employees(town, 20),
        )
        await ended(town, dewi, agreeing=hendra)
        await dewi.presses("Pakai B untuk semua")
        await dewi.presses("Minta persetujuan")
        await hendra.sends("/uji")
        await hendra.presses("Uji 1 · usulan menunggu")
        assert "menunggu persetujuan Anda" in hendra.sees()
        assert hendra.buttons() == ["Lihat usulannya", "Semua uji", "Beranda"]
        hendra.press(hendra.last, "try:adopt:1:0")
        await town.telegram.settled()
        assert "Masih ada usulan yang menunggu persetujuan" in hendra.sees()
        await hendra.presses("Lihat usulannya")
        assert hendra.buttons() == ["Setuju, pakai B", "Tolak", "Kembali ke uji"]
        await hendra.presses("Tolak")
        assert "menunggu persetujuan" not in hendra.sees()
        assert ((await stored(town)).adopted, (await stored(town)).proposed) == (None, None)
        before = len(read(crowd, "satu langkah lagi"))
        await town.later(at(3, 14, 10))
        assert "Usulan memakai B dari uji 1 untuk semua belum disetujui" in dewi.sees()
        await town.later(at(3, 17, 9))
        assert len(read(crowd, "satu langkah lagi")) == before
        await dewi.presses("Lihat hasilnya")
        await dewi.presses("Pakai B untuk semua")
        await dewi.presses("Minta persetujuan")
        await dewi.presses("Tarik usulan")
        assert "menunggu persetujuan" not in dewi.sees()
        assert "Pakai B untuk semua" in dewi.buttons()


async def test_an_old_button_of_adopting_only_asks(town: Town) -> None:
    dewi, _ = await town.admin(), await employees(town, 20)
    await ended(town, dewi)
    dewi.press(dewi.last, "try:adopt:1:1")
    await town.telegram.settled()
    assert "Pakai B untuk semua?" in dewi.sees()


async def test_the_next_experiment_says_that_its_usual_way_was_adopted(town: Town) -> None:
    dewi, crowd = await town.admin(), await employees(town, 20)
    await drafted(dewi)
    await dewi.presses("Mulai uji")
    await town.later(NEXT_REMINDER)
    await finish(town, read(crowd, "satu langkah lagi"))
    await town.later(RESULT)
    await dewi.presses("Lihat hasilnya")
    await dewi.presses("Pakai B untuk semua")
    assert "B lebih baik daripada A" in dewi.sees()
    await dewi.presses("Ya, pakai B")
    await dewi.sends("/uji")
    await dewi.presses("Pengingat ASN")
    assert "A: seperti sekarang (B dari uji 1): kata-kata lain" in dewi.sees()
    assert "Yuk, satu langkah lagi!" in dewi.sees()
    late = await employees(town, 20)
    await dewi.presses("+ Jam lain")
    await dewi.sends("15.00")
    assert "B: pukul 15.00 WIB" in dewi.sees()
    assert dewi.sees().count("Yuk, satu langkah lagi!") == 1
    await dewi.presses("Mulai uji")
    await town.later(at(3, 17, 9))
    assert len(read(late, "satu langkah lagi")) == 10
    await town.later(at(3, 17, 16))
    assert len(read(late, "satu langkah lagi")) == 20
    await town.later(at(3, 21, 9))
    await dewi.presses("Lihat hasilnya")
    assert "B: pukul 15.00 WIB" in dewi.sees()
    await dewi.sends("/audit")
    assert "kata lain dan pukul 15.00" in dewi.sees()
