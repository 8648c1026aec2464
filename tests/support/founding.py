"""An empty installation with one admin, who brings the lists by chat, as on the first day."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from simulator.chats.people import SimulatedPerson
from tests.support.town import Town, open_town

FIRST = 1_000_001
OFFICES = "kode;nama;jenis\nopd-dinkes;Dinas Kesehatan;opd\nopd-dinsos;Dinas Sosial;opd\n"


@asynccontextmanager
async def founded(
    folder: Path, database: Path, *lines: str
) -> AsyncIterator[tuple[Town, SimulatedPerson]]:
    """Open a campaign with two offices and the lines of a roster; with its admin."""
    async with open_town(folder, database, settled=False, admins=[FIRST]) as town:
        dewi = await town.resident("Dewi")
        assert dewi.chat_id == FIRST
        await dewi.sends("/daftar")
        await dewi.presses("Daftar kantor")
        await dewi.sends_document("kantor.csv", OFFICES.encode())
        await dewi.presses("Simpan")
        await brings_roster(dewi, *lines)
        yield town, dewi


async def brings_roster(admin: SimulatedPerson, *lines: str) -> None:
    """Let an admin send a roster and keep it: lines of NIP, name, office, and "ya" for a head."""
    await admin.sends("/daftar")
    await admin.presses("Daftar pegawai")
    content = "\n".join(("nip;nama;kantor;kepala", *lines))
    await admin.sends_document("pegawai.csv", content.encode())
    await admin.presses("Simpan")
    assert "pegawai di" in admin.sees()
