"""/daftar: an admin sends a roster, and reads whom it changes before it counts."""

from simulator.chats.people import SimulatedPerson
from tests.support.town import HEADS_NIP, NIP, Town

HEADING = "nip;nama;kantor;kepala\n"


async def sends(dewi: SimulatedPerson, *lines: str) -> None:
    await dewi.sends("/daftar")
    await dewi.presses("Daftar pegawai")
    await dewi.sends_document("pegawai.csv", (HEADING + "\n".join(lines) + "\n").encode())


async def test_who_moves_leaves_and_leads_is_named_before_it_counts(own_town: Town) -> None:
    dewi = await own_town.admin()
    await dewi.sends("/daftar")
    await dewi.presses("Daftar pegawai")
    assert "NIP, Nama, Kode OPD, Jabatan, Kepala" in dewi.sees()
    new_head = "198001012005012001;Wati <Kusuma>;opd-dinkes;ya"
    await sends(dewi, new_head, f"{HEADS_NIP};Agus Wibowo;opd-dinsos;")
    seen = dewi.sees()
    assert "1 pegawai baru, 0 kembali, 1 pindah kantor, 1 tidak ada lagi" in seen
    assert "Pindah kantor (1): Agus Wibowo: opd-dinkes → opd-dinsos" in seen
    assert "Tidak ada lagi di daftar (1): Rina Lestari (opd-dinkes)" in seen
    assert "Kepala baru (1): Wati <Kusuma> (opd-dinkes)" in seen
    assert "Bukan kepala lagi (1): Agus Wibowo (opd-dinkes)" in seen
    assert NIP not in seen
    await dewi.presses("Simpan")
    assert "2 pegawai di 2 kantor" in dewi.sees()
