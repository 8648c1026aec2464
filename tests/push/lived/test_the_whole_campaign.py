"""A campaign lived from 6 March 2020 to the day after its last: who hears what, and when."""

from datetime import date, datetime, time

from services.ports.registers import HouseholdProgress
from simulator.chats.people import SimulatedPerson
from tests.support.town import FAMILY_CARD, NIK, WIB, Town

THE_DAY_AFTER = datetime(2020, 4, 1, 12, tzinfo=WIB)


def heard(town: Town, somebody: SimulatedPerson) -> list[tuple[date, time]]:
    """When somebody was written to unasked, all of it after the morning of 6 March."""
    moments = [
        sent.moment.astimezone(WIB)
        for sent in town.telegram.sent_log
        if sent.chat_id == somebody.chat_id and sent.method == "sendMessage"
    ]
    return [(each.date(), each.time()) for each in moments if each.date() > date(2020, 3, 6)]


def march(hour: time, *days: int) -> list[tuple[date, time]]:
    return [(date(2020, 3, day), hour) for day in days]


async def walks_to_the_end(somebody: SimulatedPerson) -> None:
    await somebody.presses("Mulai langkah 1")
    for _ in range(7):
        await somebody.presses("Sudah")
    await somebody.presses("Sudah saya kirim")


async def test_everybody_is_reminded_until_they_have_finished_and_not_once_more(town: Town) -> None:
    siti = await town.resident("Siti")
    rina = await town.employee("Rina")

    budi = await town.resident("Budi")
    await walks_to_the_end(budi)

    joko = await town.resident("Joko")
    await joko.sends("berhenti")

    tini = await town.resident("Tini")
    await tini.presses("Mulai langkah 1")
    await tini.presses("Saya terkendala")
    await tini.presses("Tidak bisa online")
    await tini.presses("KK saya baru")

    wati = await town.resident("Wati")
    await town.knows_household(HouseholdProgress.STARTED)
    await wati.presses("Cek status")
    await wati.sends(f"{NIK} {FAMILY_CARD}")

    await town.until(datetime(2020, 3, 20, 12, tzinfo=WIB))
    await town.knows_household(HouseholdProgress.COMPLETE, as_of=town.clock.now())
    await town.until(THE_DAY_AFTER)

    closing = [(date(2020, 4, 1), time(8))]
    assert heard(town, siti) == [*march(time(9), 17, 24, 28, 30, 31), *closing]
    # The 25th is Nyepi: what is owed then follows on the day after, at its own hour.
    assert heard(town, rina) == [*march(time(8, 30), 10, 17, 23, 26, 27, 29, 30, 31), *closing]
    assert heard(town, budi) == closing
    assert heard(town, joko) == []
    assert heard(town, tini) == closing
    assert heard(town, wati) == [*march(time(9), 17), *closing]


async def test_a_reminder_names_the_days_left_and_the_next_step(town: Town) -> None:
    siti = await town.resident("Siti")
    await siti.presses("Mulai langkah 1")
    await siti.presses("Sudah")

    await town.until(datetime(2020, 3, 17, 9, tzinfo=WIB))

    assert "masih dibuka 14 hari lagi (sampai 31 Maret 2020)" in siti.sees()
    assert "langkah 2 dari 7" in siti.sees()
    await siti.presses("Lanjutkan langkah 2")
    assert "Langkah 2 dari 7" in siti.sees()
