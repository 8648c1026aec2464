"""From an empty database and one admin's id in config.yaml every role is reached by chat alone."""

from pathlib import Path

from census.people.people import Role
from tests.handlers.roles.inviting import comes, invites
from tests.support.town import HEADS_NIP, NIP, open_town

OFFICES = b"kode;nama;jenis\nopd-dinkes;Dinas Kesehatan;opd\npt-maju;PT Maju;perusahaan\n"
ROSTER = (
    f"nip;nama;kantor;kepala\n{HEADS_NIP};Agus Wibowo;opd-dinkes;ya\n"
    f"{NIP};Rina Lestari;opd-dinkes;\n"
).encode()


async def test_as_one_admin_would(tmp_path: Path, migrated_sqlite: Path) -> None:
    first = 1_000_001
    async with open_town(tmp_path, migrated_sqlite, settled=False, admins=[first]) as town:
        dewi = await town.resident("Dewi")
        assert dewi.chat_id == first
        await dewi.sends("/daftar")
        await dewi.presses("Daftar kantor")
        empty = dewi.last.media
        assert empty is not None
        assert empty.file_id is not None  # The right headings, to be filled in.
        kept = town.telegram.files.get(empty.file_id)
        assert kept is not None
        assert kept.name == "daftar-kantor.xlsx"
        await dewi.sends_document("kantor.csv", OFFICES)
        assert "2 kantor: Dinas Kesehatan, PT Maju" in dewi.sees()
        await dewi.presses("Simpan")
        await dewi.presses("Daftar pegawai")
        await dewi.sends_document("pegawai.csv", b"nip;nama;kantor\n1;Rina;opd-dinkes\n")
        assert "Berkas itu belum bisa saya pakai" in dewi.sees()
        await dewi.sends_document("pegawai.csv", ROSTER)
        assert "2 pegawai baru" in dewi.sees()
        await dewi.presses("Simpan")
        assert "2 pegawai di 1 kantor" in dewi.sees()

        agus = await town.employee("Agus", HEADS_NIP)
        rina = await town.employee("Rina", NIP)
        holders = {Role.EMPLOYEE: rina, Role.OFFICE_HEAD: agus, Role.RESIDENT: rina}
        for role, named in ((Role.DEPUTY, "Wakil kepala kantor"), (Role.VERIFIER, "Verifikator")):
            holders[role] = await comes(town, await invites(agus, named), named)
        for role, named, place in (
            (Role.COMPANY_CONTACT, "Narahubung perusahaan", "PT Maju"),
            (Role.HELPER, "Operator", "Sabrang"),
            (Role.DISTRICT_COORDINATOR, "Koordinator kecamatan", "Ambulu"),
            (Role.REGENT, "Pimpinan daerah", None),
            (Role.ADMIN, "Tim sensus", None),
        ):
            payload = await invites(dewi, named, place)
            holders[role] = await comes(town, payload, named, new=True)
        koseka = holders[Role.DISTRICT_COORDINATOR]
        for role, named in (
            (Role.COORDINATOR, "Koordinator petugas"),
            (Role.ENUMERATOR, "Petugas sensus"),
        ):
            holders[role] = await comes(town, await invites(koseka, named, "Sabrang"), named)
        assert holders.keys() == set(Role)
        for role, somebody in holders.items():
            assert (await town.person(somebody)).holds(role), role
