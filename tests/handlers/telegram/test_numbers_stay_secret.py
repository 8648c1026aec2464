"""Identity numbers: never kept, never shown, never logged; and not to be probed."""

from datetime import timedelta
from pathlib import Path

from census.identity.numbers import Nik
from census.people.people import ChatId
from services.ports.registers import HouseholdProgress
from simulator.chats.people import SimulatedPerson
from tests.support.talk import PNG, break_table, screen, stored_bytes, the_log
from tests.support.town import FAMILY_CARD, HEADS_NIP, NIK, NIP, Town, open_town

SECRETS = (NIK, FAMILY_CARD, NIP, HEADS_NIP)
PARTS = {part for secret in SECRETS for part in (secret, secret[:12], secret[4:])}


def tells(text: str) -> set[str]:
    """The secrets, and long parts of them, that can be read in a text."""
    plain = text.replace(" ", "").replace(".", "").replace("-", "")
    return {part for part in PARTS if part in plain}


async def uses_everything(town: Town) -> SimulatedPerson:
    """Somebody who types all numbers there are, right and wrong, asked and unasked."""
    await town.knows_household(HouseholdProgress.STARTED)
    siti = await town.employee()
    for text in (
        "/status",
        NIK[:15],
        NIK,
        FAMILY_CARD + "7",
        FAMILY_CARD,
        "/status",
        f"{NIK} {FAMILY_CARD}",
        NIK,
        f"NIK saya {NIK}, KK {FAMILY_CARD}",
        f"/kode {NIK}",
        f"/start {NIK}",
        "/asn",
        HEADS_NIP,
    ):
        await siti.sends(text)
    await siti.sends_photo(PNG, caption=f"KTP saya {NIK}")
    return siti


async def test_the_database_holds_no_number_in_any_file(town: Town) -> None:
    await uses_everything(town)
    kept = stored_bytes(town)
    assert b"SQLite format 3" in kept
    for part in PARTS:
        assert part.encode() not in kept
        assert part.encode("utf-16-le") not in kept


async def test_the_log_holds_no_number_even_when_something_breaks(town: Town) -> None:
    with the_log() as log:
        await uses_everything(town)
        siti = await town.resident("Budi")
        await siti.sends("/status")
        break_table(town, "registry")
        await siti.sends(f"{NIK} {FAMILY_CARD}")
        assert "ada yang macet" in siti.sees()
    assert "update.failed" in log.getvalue()
    assert not tells(log.getvalue())


def test_a_number_does_not_show_itself() -> None:
    assert not tells(repr(Nik.parse(NIK)) + str(Nik.parse(NIK)))


async def test_no_screen_repeats_a_number(town: Town) -> None:
    siti = await uses_everything(town)
    assert not any(tells(message.text) for message in siti.from_bot)


async def test_a_unit_asked_for_is_not_answered_with_a_number(town: Town) -> None:
    dewi = await town.admin()
    await dewi.sends("/kode")
    await dewi.sends(NIK)
    assert "Pesan berisi nomor tadi saya hapus" in dewi.sees()
    assert not any(tells(message.text) for message in dewi.messages)


async def test_after_a_restart_between_the_numbers_both_are_asked_for(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    async with open_town(tmp_path, migrated_sqlite) as before:
        await before.knows_household(HouseholdProgress.STARTED)
        siti = await before.resident()
        await siti.sends("/status")
        await siti.sends(NIK)
        people = before.telegram.dump()
        database = f"sqlite:///{before.app.storage.file}"
    async with open_town(tmp_path, database) as after:
        after.telegram.restore(people)
        siti = after.telegram.people[siti.chat_id]
        await siti.sends(FAMILY_CARD)
        text, buttons = screen(siti)
        assert "Ini juga satu nomor" in text
        assert "Ketik NIK" in text
        assert buttons == ["Bicara dengan orang", "Batal"]
        assert not any(tells(message.text) for message in siti.messages)
        await siti.sends(f"{NIK} {FAMILY_CARD}")
        assert "Sudah mulai, belum lengkap" in siti.sees()


async def test_numbers_cannot_be_probed_by_one_chat(town: Town) -> None:
    await town.knows_household(HouseholdProgress.COMPLETE)
    siti = await town.resident()
    for serial in range(2, 7):
        await siti.sends("/status")
        await siti.sends(f"{NIK} {FAMILY_CARD[:-1]}{serial}")
        assert "tidak saya temukan" in siti.sees()
    await siti.sends("/status")
    text, buttons = screen(siti)
    assert "coba lagi sesudah 6 Maret 2020, 09.00 WIB" in text
    assert buttons == ["Beranda"]
    await siti.sends(f"{NIK} {FAMILY_CARD}")
    assert "Pesan berisi nomor tadi saya hapus" in siti.sees()
    budi = await town.resident("Budi")
    await budi.sends("/status")
    await budi.sends(f"{NIK} {FAMILY_CARD}")
    assert "Sudah lengkap" in budi.sees()
    town.clock.move_to(town.clock.now() + timedelta(hours=1, minutes=1))
    for serial in range(2, 7):
        await siti.sends("/status")
        await siti.sends(f"{NIK} {FAMILY_CARD[:-1]}{serial}")
        assert "tidak saya temukan" in siti.sees()
    await siti.sends("/status")
    assert "coba lagi sesudah 6 Maret 2020, 11.01 WIB" in siti.sees(), "longer each time"


async def test_everybody_together_is_limited_too(tmp_path: Path, migrated_sqlite: Path) -> None:
    async with open_town(tmp_path, migrated_sqlite, limits={"per_chat": 5, "overall": 2}) as town:
        three = [await town.resident(name) for name in ("Siti", "Budi", "Ani")]
        for somebody in three:
            await somebody.sends("/status")
        for somebody in three:
            await somebody.sends(f"{NIK} {FAMILY_CARD}")
        assert "Sedang banyak yang mengecek" in three[-1].sees()
        await three[0].sends("/status")
        assert "Sedang banyak yang mengecek" in three[0].sees()


async def test_an_open_question_is_kept_without_what_was_typed(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/status")
    await siti.sends(NIK)
    async with town.app.storage.open() as uow:
        question = await uow.questions.get(ChatId(siti.chat_id))
    assert question is not None
    assert (question.key, dict(question.facts)) == ("nik", {"one": "yes"})
