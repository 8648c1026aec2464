"""The list of proofs on the command line."""

from datetime import UTC, datetime

from python_calamine import CalamineWorkbook

from census.people.people import ChatId, Employee, KeyedHash
from census.proofs.proof import NewProof, ProofFile
from census.units import Unit, UnitCode, UnitKind
from services.ports.unit_of_work import UnitOfWork
from tests.bot.terminal import Terminal

OFFICE = Unit(UnitCode("opd-dinkes"), "Dinas Kesehatan", UnitKind.OFFICE, UnitCode("35.09"))


def test_the_list_is_written_for_all_and_for_one_office(terminal: Terminal) -> None:
    async def fill(uow: UnitOfWork) -> None:
        nip = KeyedHash("a" * 64)
        await uow.units.put([OFFICE])
        await uow.roster.put([Employee(nip, "Siti Aminah", OFFICE.code)])
        sent = datetime(2020, 3, 6, 1, tzinfo=UTC)
        file = ("file", "unique", ProofFile.PHOTO)
        await uow.proofs.add(NewProof(ChatId(1), nip, OFFICE.code, *file, sent))

    terminal.stored(fill)
    path = terminal.folder / "proofs.xlsx"
    for words in ((), ("--office", OFFICE.code)):
        assert "proofs.xlsx" in terminal.says("proofs", "export", str(path), *words)
        rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
        assert rows[-1][1:5] == ["Dinas Kesehatan", "Siti Aminah", "bukti sensus", "menunggu"]
    refused = terminal.types("proofs", "export", str(path), "--office", "opd-none")
    assert refused.exit_code == 1
    assert "Traceback" not in refused.output
