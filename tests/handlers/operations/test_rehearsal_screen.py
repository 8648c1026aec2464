"""/geladi: an admin looks at the week ahead; nobody is written to, and nobody else may."""

from census.people.consent import Purpose
from services.push.events import EventKind
from tests.support.town import Town


async def test_an_admin_reads_what_the_week_brings(town: Town) -> None:
    dewi = await town.admin()
    rina = await town.employee()
    await town.agrees(rina, Purpose.REMINDERS)

    await dewi.sends("/geladi")

    said = dewi.sees()
    assert "Geladi 6–12 Maret 2020" in said
    assert "Selasa 10 Mar · 1 · Pengingat 1" in said
    assert "Kantor yang pimpinannya belum bergabung: 2" in said
    assert not [each for each in town.events if each.kind is EventKind.SENT]
    await dewi.presses("Semua kiriman")
    assert "Kiriman bot" in dewi.sees()


async def test_nobody_else_looks_ahead(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/geladi")
    assert "Geladi 6" not in siti.sees()
    assert "tim sensus" in siti.sees()
