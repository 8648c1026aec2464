"""Everything that is kept of a person comes as one file that they can read."""

import io
import re

import pytest
from pypdf import PdfReader

from simulator.chats.people import SimulatedPerson
from tests.handlers.groups.test_posters import file_of
from tests.support.households import a_household
from tests.support.talk import PNG, presses_data
from tests.support.town import NIP, Town


@pytest.fixture
def town(shared_town: Town) -> Town:
    """People are strangers to each other here."""
    return shared_town


def read(town: Town, somebody: SimulatedPerson) -> str:
    name, content = file_of(town, somebody)
    assert name == "data-saya.pdf"
    pages = PdfReader(io.BytesIO(content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


async def test_the_file_says_in_sentences_what_is_kept_what_for_and_how_long(town: Town) -> None:
    household = await a_household(town)
    rina = await town.employee("Rina")
    await rina.sends("/status")
    await rina.sends(f"{household.nik} {household.card}")
    await rina.sends_photo(PNG)
    await rina.presses("Ya, kirim")
    await rina.sends("/datasaya")
    await rina.presses("Kirim berkas data saya")
    text = read(town, rina)
    for heading in ("Akun", "Persetujuan", "Kantor", "Bukti", "Pengisian keluarga"):
        assert heading in text
    assert "Disimpan sampai 180 hari sesudah sensus selesai" in text
    assert "Disimpan 90 hari" in text
    assert not re.search(r"= (?:·|$|[a-z_]+ =)", text), "nothing is said of empty values"
    assert "Rina Lestari" in text
    assert str(rina.chat_id) in text
    for number in (household.nik, household.card, NIP):
        assert number not in text


async def test_the_file_speaks_the_language_of_the_person_and_of_nobody_else(town: Town) -> None:
    budi = await town.resident("Budi")
    amy = await town.resident("Amy", language="English")
    await presses_data(town, amy, "privacy:file")
    text = read(town, amy)
    assert "Your data in the census bot" in text
    assert "Exactly as it is kept" in text
    assert str(budi.chat_id) not in text
