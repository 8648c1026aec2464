"""What is watched over: copies, old queues, the board, the file, and a database that is away."""

import io
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from census.people.people import Role
from census.people.submission import SubmissionState
from census.units import CountsFrom, Measure
from simulator.chats.people import SimulatedPerson
from tests.handlers.proofs.verifying import hands_in, on_roster, pictures, state_of, verifier
from tests.handlers.run.outages.test_outages import lasts, read_only
from tests.simulator.conftest import until
from tests.support.talk import at, count, presses_data
from tests.support.town import HEALTH, JOBS, SOCIAL, Town, open_town


@pytest.fixture
async def town(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Town]:
    """A campaign whose boards of offices count names, and which looks after proofs every hour."""
    async with open_town(
        tmp_path,
        migrated_sqlite,
        jobs={**JOBS, "proofs": "20 * * * *"},
        counts_from={"office": "people"},
    ) as opened:
        yield opened


async def opens(somebody: SimulatedPerson) -> None:
    await somebody.sends("/bukti")
    await somebody.presses("Periksa bukti")


async def test_a_copy_is_taken_away_before_47_hours_have_passed_and_else_made_a_blank(
    town: Town,
) -> None:
    vera = await verifier(town)
    siti, _ = await hands_in(town, "Siti Aminah")
    await opens(vera)
    await town.passes(timedelta(hours=44))
    assert len(pictures(vera)) == 1
    await town.passes(timedelta(hours=3))
    assert pictures(vera) == []
    await opens(vera)
    (copy,) = pictures(vera)
    # The bot stands still for two days: Telegram lets no bot delete what is so old.
    town.clock.move_to(town.clock.now() + timedelta(hours=49))
    await town.passes(timedelta(hours=1))
    (left,) = pictures(vera)
    assert left.message_id == copy.message_id
    assert left.media != copy.media
    assert "Siti" not in left.text
    async with town.app.storage.open() as uow:
        assert not await uow.proofs.copies()
    assert pictures(siti) == []


async def test_a_queue_that_ages_is_brought_to_mind_every_second_working_day_at_decent_hours(
    town: Town,
) -> None:
    vera = await verifier(town)
    head = await town.employee("Bagus", await on_roster(town, "Bagus Prakoso"))
    await town.grants(head, Role.OFFICE_HEAD, HEALTH)
    dewi = await town.admin()
    await hands_in(town, "Siti Aminah")
    await hands_in(town, "Budi Santoso", SOCIAL)
    before = count(vera), count(head), count(dewi)
    await town.until(at(3, 7, 7, 50))
    assert (count(vera), count(head), count(dewi)) == before
    await town.until(at(3, 7, 18))
    assert (count(vera), count(head)) == (before[0] + 1, before[1])
    assert "1 bukti Dinas Kesehatan menunggu diperiksa" in vera.sees()
    assert "sejak 6 Maret 2020, 08.00 WIB" in vera.sees()
    assert "1 bukti Dinas Sosial menunggu" in dewi.sees()
    assert "belum punya verifikator" in dewi.sees()
    await vera.presses("Periksa bukti")
    await vera.presses("Terima")
    before = count(vera), count(head), count(dewi)
    # The 8th is a Sunday, the 9th the day between two reminders.
    await town.until(at(3, 9, 18))
    assert (count(vera), count(head), count(dewi)) == before
    await town.until(at(3, 10, 7, 30))
    assert count(vera) == before[0]
    assert count(dewi) == before[2] + 1


async def test_after_three_days_the_head_hears_how_many_wait_and_since_when(town: Town) -> None:
    vera = await verifier(town)
    head = await town.employee("Bagus", await on_roster(town, "Bagus Prakoso"))
    await town.grants(head, Role.OFFICE_HEAD, HEALTH)
    await hands_in(town, "Siti Aminah")
    before = count(head)
    await town.until(at(3, 9, 18))
    assert count(head) == before
    await town.until(at(3, 10, 7, 30))
    for each in (vera, head):
        assert "1 bukti Dinas Kesehatan menunggu diperiksa" in each.sees()
        assert "sejak 6 Maret 2020, 08.00 WIB" in each.sees()


async def test_an_accepted_receipt_counts_on_the_board_and_in_the_heads_list(town: Town) -> None:
    head = await town.employee("Bagus", await on_roster(town, "Bagus Prakoso"))
    await town.grants(head, Role.OFFICE_HEAD, HEALTH)
    siti, _ = await hands_in(town, "Siti Aminah")
    await opens(head)
    await head.presses("Terima")
    await town.until(at(3, 6, 16, 5))
    assert "Papan peringkat" not in siti.sees()
    async with town.app.storage.open() as uow:
        figures = await uow.figures.newest_figures(
            Measure.EMPLOYEES, [HEALTH.code], counts_from=CountsFrom.PEOPLE
        )
    assert (figures[HEALTH.code].completed, figures[HEALTH.code].base) == (1, 4)
    await head.sends("/peringkat Dinas Kesehatan")
    assert "1 dari 4 pegawai" in head.sees()
    await presses_data(town, head, f"office:open:{HEALTH.code}")
    assert "3 dari 4 pegawai di daftar belum tercatat selesai" in head.sees()
    assert "Siti" not in head.sees()


async def test_a_claim_a_waiting_and_a_returned_proof_are_three_things_to_the_head(
    town: Town,
) -> None:
    head = await town.employee("Bagus", await on_roster(town, "Bagus Prakoso"))
    await town.grants(head, Role.OFFICE_HEAD, HEALTH)
    citra = await town.employee("Citra", await on_roster(town, "Citra Dewi"))
    await presses_data(town, citra, "claim:yes")
    await hands_in(town, "Dian Pertiwi")
    await opens(head)
    await head.presses("Terima")
    await hands_in(town, "Siti Aminah")
    await opens(head)
    await head.presses("Kembalikan")
    await head.presses("Belum semua anggota lengkap")
    await hands_in(town, "Budi Santoso")
    await town.until(at(3, 6, 16, 5))
    three = (
        "1 bukti dikembalikan, dan yang baru belum dikirim.\n"
        "1 bukti menunggu diperiksa.\n"
        "1 lagi menyatakan selesai, tanpa bukti."
    )
    await presses_data(town, head, f"office:open:{HEALTH.code}")
    assert three in head.sees()
    assert "• Siti Aminah · bukti dikembalikan" in head.sees()
    assert "Budi" not in head.sees()
    await presses_data(town, head, f"office:find:{HEALTH.code}")
    await head.sends("Siti")
    assert "• Siti Aminah · bukti dikembalikan" in head.sees()
    assert "Ingatkan mereka" not in head.buttons()
    await head.sends("/start")
    assert "1 bukti dikembalikan, dan yang baru belum dikirim.\n1 lagi menyatakan" in head.sees()
    assert "📥 1 bukti menunggu sejak 6 Maret 2020" in head.sees()
    assert "menunggu diperiksa" not in head.sees()


async def test_the_list_is_a_file_without_nip_for_those_who_may_have_it(town: Town) -> None:
    vera = await verifier(town)
    head = await town.employee("Bagus", await on_roster(town, "Bagus Prakoso"))
    await town.grants(head, Role.OFFICE_HEAD, HEALTH)
    await hands_in(town, "=Siti Aminah")
    await hands_in(town, "Budi Santoso", SOCIAL)
    await opens(vera)
    await vera.presses("Terima")
    await vera.sends("/bukti")
    assert "Unduh daftar bukti" not in vera.buttons()
    await presses_data(town, vera, f"queue:export:{HEALTH.code}")
    assert "Bagian ini untuk" in vera.sees()
    await head.sends("/bukti")
    await head.presses("Unduh daftar bukti")
    rows = sheet_of(town, head)
    assert rows[-1][:5] == [
        "1.0",
        "Dinas Kesehatan",
        "'=Siti Aminah",
        "bukti sensus",
        "diterima",
    ]
    assert "Vera Puspita" in rows[-1]
    assert not any("Budi" in cell for row in rows for cell in row)
    await presses_data(town, head, "queue:export")
    assert "Bagian ini untuk" in head.sees()
    dewi = await town.admin()
    await dewi.sends("/bukti")
    assert "1 bukti menunggu" in dewi.sees()
    assert "Periksa bukti" not in dewi.buttons()
    await dewi.presses("Unduh daftar bukti")
    assert any("Budi Santoso" in row for row in sheet_of(town, dewi))


def sheet_of(town: Town, somebody: SimulatedPerson) -> list[list[str]]:
    """The rows of the newest file that somebody got."""
    media = somebody.last.media
    assert media is not None
    assert media.file_id is not None
    file = town.telegram.files.get(media.file_id)
    assert file is not None
    book = CalamineWorkbook.from_filelike(io.BytesIO(town.telegram.files.content(file)))
    rows = book.get_sheet_by_index(0).to_python()
    return [[str(cell) for cell in row] for row in rows]


async def test_a_decision_takes_effect_when_the_database_is_back(town: Town) -> None:
    vera = await verifier(town)
    siti, proof = await hands_in(town, "Siti Aminah")
    await opens(vera)
    await read_only(town, on=True)
    await vera.presses("Terima", queue=True)
    await lasts(town)
    await until(lambda: "tekan tombolnya sekali lagi" in vera.sees())
    await read_only(town, on=False)
    await town.telegram.settled()
    assert "Bukti Siti Aminah diterima" in vera.sees()
    assert pictures(vera) == []
    await town.passes(timedelta(minutes=1))
    assert "Bukti Anda diterima" in siti.sees()
    assert await state_of(town, proof.handed_in.nip) is SubmissionState.PROOF_ACCEPTED
