"""A command below a picture or a file is not carried out, and nothing is lost in silence."""

from census.fieldwork.workers import Badge
from presentation.chat.commands import CommandName
from tests.handlers.fieldwork.leading.led import ANI, BLOCKS, BUDI, WATI, field, joined
from tests.support.talk import PNG, count
from tests.support.town import Town


async def owner(town: Town) -> Badge | None:
    async with town.app.storage.open() as uow:
        return await uow.allocations.owner_of(BLOCKS[0].code)


async def test_a_command_below_a_picture_or_a_file_changes_nothing_and_is_asked_for_alone(
    town: Town,
) -> None:
    await field(town)
    ani, wati, admin = await joined(town, ANI), await joined(town, WATI), await town.admin()
    for somebody, command in ((ani, "/lapangan"), (wati, "/tim"), (wati, "/TIM@sensus_bot besok")):
        before = count(somebody)
        await somebody.sends_photo(PNG, caption=command)
        asked_for = command.split("@", maxsplit=1)[0].lower()
        assert f"Kirim {asked_for} sebagai pesan tersendiri." in somebody.sees()
        assert count(somebody) == before + 1
    given = f"/alokasi beri {BLOCKS[0].code} {BUDI.badge}"
    await admin.sends_document("blok.csv", b"kode;jumlah\n", caption=given)
    assert "Kirim /alokasi sebagai pesan tersendiri." in admin.sees()
    assert await owner(town) == ANI.badge
    await admin.sends(given)
    assert await owner(town) == BUDI.badge


async def test_so_it_is_with_every_command_but_those_about_a_picture(town: Town) -> None:
    siti = await town.resident()
    for command in ("menu", "gabung", *set(CommandName) - {"petugas", "bukti"}):
        await siti.sends_photo(PNG, caption=f"/{command}")
        assert f"Perintah /{command} ada di bawah kiriman" in siti.sees()
    for command in ("/petugas", "/bukti"):
        await siti.sends_photo(PNG, caption=command)
        assert "di bawah kiriman" not in siti.sees()


async def test_an_open_question_waits_and_other_words_below_a_picture_are_no_command(
    town: Town,
) -> None:
    await field(town)
    ani = await joined(town, ANI)
    await ani.sends("/lapangan")
    await ani.presses("RT 01 RW 01")
    await ani.presses("🔢 Angka")
    await ani.presses("📝 Catatan")
    await ani.sends_photo(PNG, caption="/lapangan")
    await ani.sends("pagar terkunci")
    assert "📝 pagar terkunci" in ani.sees()
    for caption in ("lapangan", "/xyz", "lihat /tim"):
        await ani.sends_photo(PNG, caption=caption)
        assert "pesan tersendiri" not in ani.sees()
