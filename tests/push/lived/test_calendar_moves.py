"""The online phase is extended in its last days: who hears of it, and which reminders leave."""

from datetime import date, datetime

from census.people.people import Role
from simulator.chats.people import SimulatedPerson
from tests.support.talk import at
from tests.support.town import HEALTH, WIB, Town

EXTENDED = "📅 Sensus online diperpanjang sampai 29 Mei 2020 (tadinya 31 Maret 2020)."
MOVED = "Pendataan oleh petugas pindah ke 1–30 September 2020"


async def changes(dewi: SimulatedPerson, phase: str, days: str) -> None:
    await dewi.sends("/tahap")
    await dewi.presses(f"Ubah: {phase}")
    await dewi.sends(days)
    await dewi.presses("Lanjut")
    await dewi.presses("Ya, ubah jadwalnya")


async def extends(dewi: SimulatedPerson) -> None:
    await changes(dewi, "Sensus online", "29 Mei 2020")


async def lives(town: Town, start: datetime, end: datetime) -> None:
    """Pass over the days in between, and live through these hours."""
    town.clock.move_to(max(start, town.clock.now()))
    await town.until(end)


def heard(somebody: SimulatedPerson, day: date) -> list[str]:
    """What somebody was sent on a day, in order."""
    return [
        message.text
        for message in somebody.from_bot
        if message.moment.astimezone(WIB).date() == day
    ]


async def test_everybody_concerned_hears_of_an_extension_once_and_what_it_means(
    town: Town,
) -> None:
    town.clock.move_to(at(3, 28, 9, 5))
    siti, dewi = await town.resident("Siti"), await town.admin()
    await siti.presses("Mulai langkah 1")
    await siti.presses("Sudah")

    await extends(dewi)
    await town.until(at(3, 28, 12))

    told = [text for text in heard(siti, date(2020, 3, 28)) if "diperpanjang" in text]
    assert len(told) == 1
    assert EXTENDED in siti.sees()
    assert "Anda masih punya 62 hari." in siti.sees()
    assert "Langkah Anda: 1 dari 7 selesai." in siti.sees()
    assert siti.buttons() == ["Lanjutkan langkah 2", "Beranda"]


async def test_two_changes_in_a_row_are_told_together(town: Town) -> None:
    town.clock.move_to(at(3, 28, 9, 5))
    siti, dewi = await town.resident("Siti"), await town.admin()

    await extends(dewi)
    await changes(dewi, "Pendataan oleh petugas", "1-30 September 2020")
    await town.until(at(3, 28, 12))

    told = [text for text in heard(siti, date(2020, 3, 28)) if "📅" in text]
    assert len(told) == 1
    assert EXTENDED in siti.sees()
    assert MOVED in siti.sees()


async def test_who_has_finished_or_stopped_is_left_in_peace(town: Town) -> None:
    town.clock.move_to(at(3, 28, 9, 5))
    budi, joko, dewi = await town.resident("Budi"), await town.resident("Joko"), await town.admin()
    await budi.presses("Mulai langkah 1")
    for _ in range(7):
        await budi.presses("Sudah")
    await budi.presses("Sudah saya kirim")
    await joko.sends("berhenti")

    await extends(dewi)
    await town.until(at(3, 28, 12))

    for somebody in (budi, joko, dewi):
        assert not [text for text in heard(somebody, date(2020, 3, 28)) if "📅" in text]


async def test_who_waits_for_an_interviewer_hears_of_the_new_days_alone(town: Town) -> None:
    town.clock.move_to(at(3, 28, 9, 5))
    tini, dewi = await town.resident("Tini"), await town.admin()
    await tini.presses("Mulai langkah 1")
    await tini.presses("Saya terkendala")
    await tini.presses("Tidak bisa online")
    await tini.presses("KK saya baru")

    await extends(dewi)
    await town.until(at(3, 28, 10))
    assert "diperpanjang" not in tini.sees()

    await changes(dewi, "Pendataan oleh petugas", "1-30 September 2020")
    await town.until(at(3, 28, 11))

    assert MOVED in tini.sees()
    assert "Petugas datang ke rumah Anda pada hari-hari itu." in tini.sees()


async def test_groups_and_heads_hear_of_it(town: Town) -> None:
    town.clock.move_to(at(3, 28, 9, 5))
    agus, dewi = await town.resident("Agus"), await town.admin()
    await town.grants(agus, Role.OFFICE_HEAD, HEALTH)
    group = town.telegram.group("Dinas Kesehatan", members=[agus])
    await agus.sends("/kode")
    code = next(line for line in agus.sees().splitlines() if len(line) == 8 and line.isupper())
    await agus.adds_bot_to(group)
    await agus.sends(f"/ikat@sensus_bot {code}", to=group)

    await extends(dewi)
    await town.until(at(3, 28, 10))

    assert "Anda masih punya 62 hari." in agus.sees()
    assert "Anda masih punya" not in group.sees()
    for place in (agus, group):
        assert EXTENDED in place.sees()
        assert "Pengingat untuk yang belum selesai sudah mengikuti jadwal baru ini." in place.sees()


async def test_news_made_at_night_waits_for_the_morning(town: Town) -> None:
    town.clock.move_to(at(3, 28, 19, 55))
    siti, dewi = await town.resident("Siti"), await town.admin()
    await extends(dewi)
    await town.until(at(3, 28, 23))
    assert "📅" not in siti.sees()
    await lives(town, at(3, 29, 6, 50), at(3, 29, 7, 30))
    assert EXTENDED in siti.sees()
    assert "Anda masih punya 61 hari." in siti.sees()


async def test_reminders_follow_the_new_calendar_and_the_old_ones_never_leave(town: Town) -> None:
    town.clock.move_to(at(3, 27, 9, 5))
    siti, dewi = await town.resident("Siti"), await town.admin()
    # The reminder of "3 days before" stands in the outbox already.
    await lives(town, at(3, 28, 8, 1), at(3, 28, 8, 10))
    await extends(dewi)
    assert "diperpanjang" in dewi.sees()
    await town.until(at(3, 28, 12))
    assert [text for text in heard(siti, date(2020, 3, 28)) if "📅" not in text] == []

    await lives(town, at(3, 31, 6), at(3, 31, 21))
    assert heard(siti, date(2020, 3, 31)) == []

    await lives(town, at(5, 29, 6), at(5, 29, 21))
    said = heard(siti, date(2020, 5, 29))
    assert len(said) == 1
    assert "ditutup" in said[0]
    assert "hari ini" in said[0]


async def test_a_change_that_is_undone_brings_the_days_reminder_back(town: Town) -> None:
    town.clock.move_to(at(3, 27, 9, 5))
    siti, dewi = await town.resident("Siti"), await town.admin()
    await lives(town, at(3, 28, 8, 1), at(3, 28, 8, 10))
    await extends(dewi)
    await changes(dewi, "Sensus online", "31 Maret 2020")

    await town.until(at(3, 28, 12))

    said = heard(siti, date(2020, 3, 28))
    assert len(said) == 1
    assert "3 hari" in said[0]


async def test_after_the_online_phase_everything_is_about_the_interviews(town: Town) -> None:
    siti, tini = await town.resident("Siti"), await town.resident("Tini")
    await siti.presses("Mulai langkah 1")
    await tini.presses("Mulai langkah 1")
    await tini.presses("Saya terkendala")
    await tini.presses("Tidak bisa online")
    await tini.presses("KK saya baru")

    await lives(town, at(4, 1, 6), at(4, 1, 21))
    for somebody in (siti, tini):
        [closing] = heard(somebody, date(2020, 4, 1))
        assert closing.startswith("🙏 Sensus online ditutup pada 31 Maret 2020.")
    await siti.presses("Sudah")
    assert "Tombol itu untuk sensus online, dan waktunya sudah lewat." in siti.sees()
    await siti.sends("/langkah")
    assert "Pengisian online sudah ditutup." in siti.sees()
    for somebody in (siti, tini):
        await somebody.sends("/menu")
        assert "Pengisian online sudah ditutup." in somebody.sees()
        assert "pada 1–31 Juli 2020" in somebody.sees()

    await lives(town, at(7, 2, 6), at(7, 2, 21))
    for somebody in (siti, tini):
        assert heard(somebody, date(2020, 7, 2)) == []
        await somebody.sends("/menu")
        assert "Pendataan oleh petugas sedang berjalan sampai 31 Juli 2020." in somebody.sees()
        assert "Kalau petugas datang, sambut saja." in somebody.sees()
        assert "Saya mau coba online" not in somebody.buttons()
