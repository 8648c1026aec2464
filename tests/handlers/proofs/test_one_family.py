"""Several people of one family: who has done it for all says so once."""

from datetime import timedelta
from pathlib import Path

from census.people.submission import SubmissionState
from simulator.chats.people import SimulatedPerson
from tests.handlers.proofs.test_receipts_read import DONE, sends
from tests.support.files.receipts import receipt_pdf
from tests.support.founding import founded
from tests.support.households import Household, a_household
from tests.support.talk import at, count, screen
from tests.support.town import HEADS_NIP, NIP, Town

SPOUSES_NIP = "198001012005011003"
LINES = (
    f"{HEADS_NIP};Agus Wibowo;opd-dinkes;ya",
    f"{NIP};Rina Lestari;opd-dinkes;",
    f"{SPOUSES_NIP};Joko Susilo;opd-dinsos;",
)
SAID = "Keluarga Anda sudah menyatakan selesai"


async def looks_up(somebody: SimulatedPerson, household: Household) -> None:
    await somebody.sends("/status")
    await somebody.sends(f"{household.nik} {household.card}")


async def says_done(somebody: SimulatedPerson) -> None:
    await somebody.sends("/langkah")
    await somebody.presses("Semua langkah")
    while "Belum" not in somebody.buttons():
        await somebody.presses(somebody.buttons()[0])
        if "Sudah" in somebody.buttons():
            await somebody.presses("Sudah")
    await somebody.presses(somebody.buttons()[0])
    assert "keluarga Anda sudah ikut sensus" in somebody.sees()


async def is_reminded(town: Town, somebody: SimulatedPerson, day: int) -> bool:
    before = count(somebody)
    town.clock.move_to(at(3, day, 7, 50))
    await town.until(at(3, day, 10))
    return count(somebody) > before


async def test_one_word_does_for_the_household_and_who_knows_better_says_so(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    async with founded(tmp_path, migrated_sqlite, *LINES) as (town, _):
        household = await a_household(town)
        siti, budi = await town.resident("Siti"), await town.resident("Budi")
        other = await town.resident("Tono")
        for each in (siti, budi):
            await looks_up(each, household)
        await says_done(siti)
        await budi.sends("/start")
        text, buttons = screen(budi)
        assert SAID in text
        assert "Siti" not in text
        assert "Ternyata belum terkirim" in buttons
        assert not any("langkah" in each for each in buttons)
        await budi.sends("/langkah")
        assert SAID in budi.sees()
        await siti.sends("/start")
        assert SAID not in siti.sees()
        before = count(budi)
        assert await is_reminded(town, other, 24)
        assert count(budi) == before
        await budi.sends("/start")
        await budi.presses("Ternyata belum terkirim")
        assert "isian Anda menunggu" in budi.sees()
        assert (await town.person(siti)).state is SubmissionState.CLAIMED
        assert await is_reminded(town, budi, 28)


async def test_an_employee_of_the_family_owes_a_receipt_until_one_names_them(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    async with founded(tmp_path, migrated_sqlite, *LINES) as (town, _):
        household = await a_household(town)
        agus = await town.employee("Agus", HEADS_NIP)
        rina, joko = await town.employee(), await town.employee("Joko", SPOUSES_NIP)
        for each in (rina, joko):
            await looks_up(each, household)
        rows = (("RINA LESTARI", "Ada", DONE), ("JOKO SUSILO", "Ada", DONE))
        await sends(town, rina, receipt_pdf(rows))
        await joko.sends("/start")
        assert SAID in joko.sees()
        assert "Kirim bukti sensus Anda" in joko.sees()
        assert "Rina" not in joko.sees()
        await agus.sends("/bukti")
        await agus.presses("Periksa bukti")
        await agus.presses("Terima")
        await town.passes(timedelta(hours=1))
        await joko.sends("/start")
        assert "Kirim bukti sensus Anda" not in joko.sees()
        assert (await town.person(joko)).state is SubmissionState.PROOF_ACCEPTED
