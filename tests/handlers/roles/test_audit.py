"""/audit: the newest acts as sentences, by kind, by person, by page, and as a file."""

import ast
from io import BytesIO
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from census.audit import ACTS
from census.people.people import Language, Role
from services.ports.operations.bookkeeping import AuditEntry
from tests.presentation.every.examples import LANGUAGES, texts_in
from tests.support.talk import presses_data
from tests.support.town import HEADS_NIP, HEALTH, MORNING, NIK, SABRANG, Town

ROOT = Path(__file__).parents[3]
TOLD = {
    "services/broadcasts/sending.py",
    "services/companies/deciding.py",
    "services/experiments/adopting.py",
    "services/experiments/steering.py",
    "services/offices/releasing.py",
    "services/proofs/deciding.py",
    "services/questions/teaching.py",
    "services/recaps/staging.py",
    "services/rules/actors.py",
}
"""The files that note an act whose name is handed to them, or made of an enum."""


def noted() -> tuple[set[str], set[str]]:
    """Return the acts that the code notes by name, and the files that note others."""
    acts: set[str] = set()
    others: set[str] = set()
    for path in sorted((ROOT / "services").rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = (
                call.func.id
                if isinstance(call, ast.Call) and isinstance(call.func, ast.Name)
                else ""
            )
            place = {"note": 2, "AuditEntry": 2, "_keep": 3, "note_recap": 1, "_note": 2}.get(name)
            if place is None or not isinstance(call, ast.Call) or len(call.args) <= place:
                continue
            said = call.args[place]
            if isinstance(said, ast.Constant) and isinstance(said.value, str):
                acts.add(said.value)
            else:
                others.add(str(path.relative_to(ROOT)))
    return acts, others


def test_every_act_that_is_noted_has_a_kind() -> None:
    acts, others = noted()
    known = {act for of_kind in ACTS.values() for act in of_kind}
    assert acts - known == set()
    assert others == TOLD
    made = {"nip released", "nip declined", "questions attached", "questions ignored"}
    made |= {"proof accepted", "proof returned"}
    made |= {"company confirmed", "company merged", "company refused"}
    assert known - acts == made


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_act_has_a_sentence(language: Language) -> None:
    texts = texts_in(language)
    acts = [act.replace(" ", "-") for of_kind in ACTS.values() for act in of_kind]
    assert [act for act in acts if not texts.has(f"audit-{act}")] == []


async def test_an_admin_reads_who_did_what(town: Town) -> None:
    dewi, agus = await town.admin(), await town.employee("Agus", HEADS_NIP)
    budi = await town.resident("Budi")
    await presses_data(town, agus, f"duty:give:vf:{HEALTH.code}")
    await agus.sends(str(budi.chat_id))
    await agus.presses("Ya, beri peran")
    await dewi.sends("/audit")
    assert (
        f"Agus Wibowo: memberi peran Verifikator, Dinas Kesehatan kepada {budi.chat_id}"
        in dewi.sees()
    )
    assert "Agus Wibowo: bergabung di Dinas Kesehatan" in dewi.sees()
    assert "Unduh semua (XLSX)" in dewi.buttons()
    await dewi.presses("Menurut jenis")
    await dewi.presses("Peran dan undangan")
    assert "memberi peran" in dewi.sees()
    assert "bergabung" not in dewi.sees()
    await dewi.presses("Menurut orang")
    await dewi.presses("Agus Wibowo")
    assert "Oleh: Agus Wibowo" in dewi.sees()
    await dewi.presses("Unduh daftar ini (XLSX)")
    assert "Catatan tindakan: 2 baris" in dewi.sees()
    media = dewi.last.media
    assert media is not None
    file = town.telegram.files.get(media.file_id or "")
    assert file is not None
    content = town.telegram.files.content(file)
    rows = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()
    assert [row[2] for row in rows[1:]] == ["Agus Wibowo", "Agus Wibowo"]


async def test_pages_go_back_to_the_oldest_and_no_identity_number_is_shown(town: Town) -> None:
    dewi = await town.admin()
    async with town.app.storage.open() as uow:
        for number in range(25):
            facts = {"snapshot": str(number), "nip": NIK, "file": NIK}
            await uow.audit.add(AuditEntry(MORNING, "system", "recap published", facts))
        await uow.audit.add(AuditEntry(MORNING, "system", "moon landed", {"nik": NIK}))
        await uow.commit()
    await dewi.sends("/audit")
    seen = [dewi.sees()]
    assert "moon landed" in seen[0]
    for _ in range(2):
        await dewi.presses("Berikutnya")
        seen.append(dewi.sees())
    assert "baris perintah: menerbitkan rekap nomor 0" in seen[-1]
    assert NIK not in "".join(seen)


async def test_nobody_but_an_admin_reads_it(town: Town) -> None:
    slamet = await town.resident("Slamet")
    await town.grants(slamet, Role.HELPER, SABRANG)
    await slamet.sends("/audit")
    assert slamet.sees().startswith("Bagian ini untuk tim sensus")
    for data in ("audit:open:1::", "audit:people", "audit:file::"):
        await presses_data(town, slamet, data)
        assert slamet.sees().startswith("Bagian ini untuk tim sensus"), data
