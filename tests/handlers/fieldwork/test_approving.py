"""A finished block: the coordinator's card, approving, reopening, and what the enumerator hears."""

from datetime import timedelta

from census.fieldwork.allocation import FieldPhase
from census.fieldwork.progress import BlockState, Visits
from presentation.chat.field_actions import FieldAction
from presentation.chat.presses import pack
from services.fieldwork.day.approving import approve
from services.rules.actors import System
from tests.handlers.fieldwork.doors.visitors import RT_1, RT_2, RT_3, ends, team
from tests.handlers.run.outages.test_outages import lasts, read_only
from tests.support.talk import hand_over, press_of, presses_data
from tests.support.town import Town

MINUTE = timedelta(minutes=1)


async def test_a_finished_block_is_approved_once_and_both_hear_it(own_town: Town) -> None:
    crew = await team(own_town)
    await crew.imam.sends("RT 01 27 jadi 1 tolak selesai")
    assert "RT 01 RW 01 selesai. Koordinator Anda saya kabari." in crew.imam.sees()
    await own_town.passes(MINUTE)
    assert "RT 01 RW 01 · Sabrang selesai" in crew.sri.sees()
    assert "27 jadi, 1 menolak" in crew.sri.sees()
    cards = sum("RT 01 RW 01 · Sabrang selesai" in each.text for each in crew.sri.from_bot)
    await crew.imam.sends("RT 01 selesai")
    await own_town.passes(MINUTE)
    again = sum("RT 01 RW 01 · Sabrang selesai" in each.text for each in crew.sri.from_bot)
    assert again == cards, "said once"
    [[yes, _], *_] = crew.sri.last.inline_rows
    press = yes["callback_data"]
    await hand_over(own_town, press_of(own_town, crew.sri, press))
    await hand_over(own_town, press_of(own_town, crew.sri, press))
    assert "RT 01 RW 01 disetujui" in crew.sri.sees()
    await own_town.passes(MINUTE)
    told = [each.text for each in crew.imam.from_bot if "Disetujui koordinator" in each.text]
    assert len(told) == 1
    await crew.imam.sends("RT 01 1 jadi")
    assert "sudah disetujui, jadi tidak bisa diubah" in crew.imam.sees()
    await presses_data(own_town, crew.imam, pack(FieldAction.FIELD_ADD, RT_1, "done"))
    assert "sudah disetujui" in crew.imam.sees()
    await crew.imam.sends("salah")
    assert "sudah disetujui" in crew.imam.sees()
    assert (await crew.progress(RT_1)).visits == Visits(done=27, refused=1)


async def test_houses_without_a_census_are_named_before_and_after_approving(
    own_town: Town,
) -> None:
    crew = await team(own_town)
    await crew.imam.sends("RT 01 22 jadi 6 kosong selesai")
    await own_town.passes(MINUTE)
    assert "Belum tercatat: 6 kosong. Kalau disetujui" in crew.sri.sees()
    await crew.sri.presses("✅ Setujui")
    assert "disetujui" in crew.sri.sees()
    assert "Sampai kini: 22 jadi, 6 kosong." in crew.sri.sees()
    assert "Sisa 0" not in crew.sri.sees()
    assert (await crew.progress(RT_1)).state is BlockState.APPROVED


async def test_a_block_is_reopened_with_a_reason_and_an_old_button_decides_nothing(
    own_town: Town,
) -> None:
    crew = await team(own_town)
    await ends(crew.imam, "RT 01 selesai")
    await own_town.passes(MINUTE)
    [[yes, _], *_] = crew.sri.last.inline_rows
    await crew.sri.presses("🔓 Buka lagi")
    await crew.sri.presses("✍️ Alasan lain")
    await crew.sri.sends("NIK 3509121503850002 terlewat")
    assert (await crew.progress(RT_1)).state is BlockState.FINISHED
    await crew.sri.sends("Dua rumah di ujung gang terlewat")
    assert "RT 01 RW 01 dibuka lagi" in crew.sri.sees()
    await crew.imam.sends("/lapangan")
    assert "🔓 RT 01 RW 01: sisa 28 dari 28" in crew.imam.sees()
    assert "Dibuka lagi: Dua rumah di ujung gang terlewat" in crew.imam.sees()
    await own_town.passes(MINUTE)
    assert "dibuka lagi: Dua rumah di ujung gang terlewat" in crew.imam.sees()
    await crew.imam.presses("RT 01 RW 01")
    await crew.imam.presses("🏁 Selesai")
    await presses_data(own_town, crew.sri, yes["callback_data"])
    assert (await crew.progress(RT_1)).state is BlockState.FINISHED, "that was the first time"
    await own_town.passes(MINUTE)
    await crew.sri.presses("✅ Setujui")
    await crew.sri.presses("Tetap setujui")
    assert (await crew.progress(RT_1)).state is BlockState.APPROVED
    await crew.sri.presses("🔓 Buka lagi")
    await crew.sri.presses("Angkanya belum cocok")
    assert (await crew.progress(RT_1)).state is BlockState.REOPENED
    assert (await crew.progress(RT_1)).reason == "Angkanya belum cocok"


async def test_a_reason_is_typed_without_another_button_and_waited_for_only_then(
    own_town: Town,
) -> None:
    crew = await team(own_town)
    await ends(crew.imam, "RT 01 selesai")
    await own_town.passes(MINUTE)
    await crew.sri.presses("🔓 Buka lagi")
    assert "atau ketik alasannya" in crew.sri.sees()
    await crew.sri.presses("🏘 RT 01 RW 01")
    await crew.sri.sends("Gang buntu terlewat")
    assert (await crew.progress(RT_1)).state is BlockState.FINISHED, "the card stands there again"
    since = (await crew.progress(RT_1)).since
    assert since is not None
    reopen = pack(FieldAction.FIELD_REOPEN, RT_1, str(int(since.timestamp())))
    await presses_data(own_town, crew.sri, reopen)
    await crew.sri.sends("Gang buntu terlewat")
    assert (await crew.progress(RT_1)).reason == "Gang buntu terlewat"


async def test_an_end_that_was_wrong_is_taken_back_before_the_card_is_read(own_town: Town) -> None:
    crew = await team(own_town)
    await ends(crew.imam, "RT 01 selesai")
    await crew.imam.sends("batal")
    assert "RT 01 RW 01 dibuka kembali" in crew.imam.sees()
    await own_town.passes(MINUTE)
    assert "Sabrang selesai" not in crew.sri.sees()
    assert "dibuka kembali oleh petugasnya" not in crew.sri.sees(), (
        "who read nothing is told nothing"
    )
    await presses_data(own_town, crew.sri, pack(FieldAction.FIELD_APPROVE, RT_1, "0"))
    assert (await crew.progress(RT_1)).state is BlockState.OPEN


async def test_an_end_that_is_taken_back_after_the_card_was_read_is_told(own_town: Town) -> None:
    crew = await team(own_town)
    await ends(crew.imam, "RT 01 selesai")
    await own_town.passes(MINUTE)
    assert "RT 01 RW 01 · Sabrang selesai" in crew.sri.sees()
    await crew.imam.presses("↩️ Batalkan")
    await own_town.passes(MINUTE)
    assert "RT 01 RW 01 dibuka kembali oleh petugasnya: belum selesai." in crew.sri.sees()
    assert crew.sri.buttons() == ["Beranda"]


async def test_only_who_leads_decides(own_town: Town) -> None:
    crew = await team(own_town, wati_joins=True)
    assert crew.wati is not None
    await ends(crew.imam, "RT 01 selesai")
    await ends(crew.wati, "RT 03 selesai")
    await own_town.passes(MINUTE)
    [[yes, _], *_] = crew.sri.last.inline_rows
    for other in (crew.imam, crew.wati):
        await presses_data(own_town, other, yes["callback_data"])
    assert (await crew.progress(RT_1)).state is BlockState.FINISHED
    assert (await crew.progress(RT_3)).state is BlockState.FINISHED


async def test_many_are_approved_at_once_and_each_enumerator_hears_once(own_town: Town) -> None:
    crew = await team(own_town)
    await ends(crew.imam, "RT 01 selesai")
    await ends(crew.imam, "RT 02 selesai")
    async with own_town.app.storage.open() as uow:
        rules, now = own_town.app.calendar_cache.rules(), own_town.clock.now()
        done = await approve(uow, rules, System(), [RT_1, RT_2, RT_3], at=now)
        await uow.commit()
    assert (done.approved, done.left) == ((RT_1, RT_2), (RT_3,))
    await own_town.passes(MINUTE)
    assert "Disetujui koordinator: RT 01 RW 01 dan RT 02 RW 01." in crew.imam.sees()
    assert "Sabrang selesai" not in crew.sri.sees(), "what is decided is no news"


async def test_a_database_that_is_away_loses_no_report(own_town: Town) -> None:
    crew = await team(own_town, phase=FieldPhase.STARTED)
    await read_only(own_town, on=True)
    await crew.imam.sends("RT 01 3 jadi", queue=True)
    await crew.imam.sends("RT 01 1 tolak", queue=True)
    await lasts(own_town)
    await read_only(own_town, on=False)
    await own_town.telegram.settled()
    assert (await crew.progress(RT_1)).visits == Visits(done=3, refused=1)
