"""A broadcast on its way: agreed to by another, paused, stopped, taken up again."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from census.broadcasts.broadcast import BroadcastState
from services.broadcasts.worker import BroadcastWorker, PausedBroadcasts
from simulator.chats.people import SimulatedPerson as Somebody
from tests.handlers.broadcasts.broadcasting import draft, state, with_text
from tests.support.town import Town, open_town

SOON = timedelta(minutes=1)


@pytest.fixture
async def strict(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Town]:
    """A campaign in which two admins must agree to more than two recipients."""
    async with open_town(tmp_path, migrated_sqlite, broadcast={"second_person_above": 2}) as town:
        yield town


async def two_admins(town: Town) -> tuple[Somebody, Somebody, Somebody]:
    return await town.admin("Dewi"), await town.admin("Joko"), await town.resident("Siti")


async def test_many_recipients_need_another_admin(strict: Town) -> None:
    dewi, joko, siti = await two_admins(strict)
    await draft(dewi)
    assert "satu admin lain perlu setuju" in dewi.sees()
    await dewi.presses("Minta persetujuan")
    assert "menunggu persetujuan" in dewi.sees()
    await strict.passes(SOON)
    assert not with_text(siti, "petugas datang")
    assert "ke 3 orang" in joko.sees()
    assert "{situs}" in joko.sees()
    assert "Berangkat begitu disetujui" in joko.sees()
    await joko.presses("Lihat seperti penerima")
    assert with_text(joko, "Info: sensus.bps.go.id")
    assert "Setuju?" in joko.sees()
    await joko.presses("Setuju")
    await strict.passes(SOON)
    assert with_text(siti, "petugas datang")
    assert "Terkirim ke 3 orang" in with_text(dewi, "Siaran 1 selesai")[0].text
    assert with_text(joko, "Siaran 1 selesai")


async def test_who_asks_for_agreement_is_named(tmp_path: Path, migrated_sqlite: Path) -> None:
    async with open_town(
        tmp_path,
        migrated_sqlite,
        broadcast={"second_person_above": 0},
        admins=[{"id": 801, "name": "Dewi Anggraini"}, 802],
    ) as town:
        dewi, joko = town.telegram.person("D", user_id=801), town.telegram.person("J", user_id=802)
        for each in (dewi, joko):
            await each.sends("/start")
            await each.presses("Indonesia")
            await each.presses("Setuju")
        for asks, agrees, named in ((dewi, joko, "Dewi Anggraini"), (joko, dewi, "Telegram 802")):
            await draft(asks)
            await asks.presses("Minta persetujuan")
            await town.passes(SOON)
            assert f"{named} ingin mengirim siaran ini" in agrees.sees()


async def test_the_author_cannot_agree(strict: Town) -> None:
    dewi, _, _ = await two_admins(strict)
    await draft(dewi)
    await dewi.presses("Minta persetujuan")
    dewi.press(dewi.last, "broadcast:agree:1:2")
    await dewi.sends("halo")
    assert await state(strict) is BroadcastState.AWAITING
    assert with_text(dewi, "Yang menyetujui admin lain")


async def test_a_no_gives_the_draft_back_and_its_author_is_told(strict: Town) -> None:
    dewi, joko, siti = await two_admins(strict)
    await draft(dewi)
    await dewi.presses("Minta persetujuan")
    await strict.passes(SOON)
    await joko.presses("Tolak")
    assert "tidak jadi" in joko.sees()
    await strict.passes(SOON)
    assert "belum disetujui" in dewi.sees()
    assert not with_text(siti, "petugas datang")
    await dewi.sends("/siaran")
    await dewi.presses("Lanjutkan draf")
    assert "Minta persetujuan" in dewi.buttons()


async def test_who_agrees_to_what_was_changed_meanwhile_sees_it_anew(strict: Town) -> None:
    dewi, joko, siti = await two_admins(strict)
    await draft(dewi)
    await dewi.presses("Minta persetujuan")
    await strict.passes(SOON)
    asked = joko.last
    await dewi.presses("Tarik kembali")
    await dewi.presses("Ubah")
    await dewi.presses("Teks")
    await dewi.sends("Teks yang lain")
    await dewi.presses("Minta persetujuan")
    await joko.presses("Setuju", on=asked)
    assert await state(strict) is BroadcastState.AWAITING
    await strict.passes(SOON)
    assert "Teks yang lain" in joko.sees()
    await joko.presses("Setuju")
    await strict.passes(SOON)
    assert with_text(siti, "Teks yang lain")
    assert not with_text(siti, "petugas datang")


async def test_without_another_admin_many_cannot_be_reached(strict: Town) -> None:
    dewi = await strict.admin()
    await strict.resident("Siti")
    await strict.resident("Budi")
    await draft(dewi)
    await dewi.presses("Minta persetujuan")
    assert "belum ada admin lain" in dewi.sees()
    assert await state(strict) is BroadcastState.DRAFT


async def test_what_is_paused_stays_and_goes_on_later(town: Town) -> None:
    dewi, siti = await town.admin(), await town.resident()
    await draft(dewi)
    await dewi.presses("Kirim ke 2 orang")
    await dewi.presses("Jeda")
    assert "dijeda" in dewi.sees()
    await town.passes(timedelta(hours=1))
    assert not with_text(siti, "petugas datang")
    await dewi.presses("Lanjutkan")
    await town.passes(SOON)
    assert len(with_text(siti, "petugas datang")) == 1


async def test_what_is_stopped_never_leaves(town: Town) -> None:
    dewi, siti = await town.admin(), await town.resident()
    await draft(dewi)
    await dewi.presses("Kirim ke 2 orang")
    await town.service.worker.tick()
    await dewi.presses("Hentikan")
    await town.passes(timedelta(days=1))
    assert not with_text(siti, "petugas datang")
    assert "2 tidak jadi" in with_text(dewi, "Siaran 1 dihentikan")[0].text


async def test_buttons_pressed_twice_or_late_change_nothing_more(town: Town) -> None:
    dewi, siti = await town.admin(), await town.resident()
    await draft(dewi)
    await dewi.presses("Kirim ke 2 orang")
    panel = dewi.last
    for data in ("pause", "pause", "resume", "resume", "send"):
        dewi.press(panel, f"broadcast:{data}:1" + (":2" if data == "send" else ""))
    await town.telegram.settled()
    await town.passes(SOON)
    for data in ("pause", "resume", "stop", "take-back", "discard"):
        dewi.press(panel, f"broadcast:{data}:1")
    await dewi.sends("/siaran")
    assert await state(town) is BroadcastState.DONE
    assert len(with_text(siti, "petugas datang")) == 1


async def test_another_admin_may_stop_it_and_watch_it(town: Town) -> None:
    dewi, joko, _ = await two_admins(town)
    await draft(dewi)
    await dewi.presses("Kirim ke 3 orang")
    await joko.sends("/siaran")
    await joko.presses("Siaran 1 · sedang dikirim")
    await joko.presses("Hentikan")
    await town.passes(SOON)
    assert with_text(dewi, "Siaran 1 dihentikan")
    assert with_text(joko, "Siaran 1 dihentikan")


async def test_who_blocks_the_bot_is_counted_as_out_of_reach(town: Town) -> None:
    dewi, siti = await town.admin(), await town.resident()
    await draft(dewi)
    await dewi.presses("Kirim ke 2 orang")
    await siti.deactivate()
    await town.passes(SOON)
    report = with_text(dewi, "Siaran 1 selesai")[0].text
    assert "Terkirim ke 1 orang" in report
    assert "1 tidak terjangkau" in report


async def test_another_process_goes_on_with_it_and_with_its_screen(town: Town) -> None:
    dewi, siti = await town.admin(), await town.resident()
    await draft(dewi)
    await dewi.presses("Kirim ke 2 orang")
    app, service = town.app, town.service
    successor = BroadcastWorker(
        app.storage.open,
        app.clock,
        app.calendar_cache.rules,
        lambda: app.broadcast_terms,
        screens=service.worker._screens,
        holds=PausedBroadcasts(),
        wake_sender=service.sender.wake,
    )
    await successor.tick()
    assert "sedang dikirim" in dewi.sees()
    assert "0 dari 2" in dewi.sees()
    await service.sender.drain()
    await successor.tick()
    assert len(with_text(siti, "petugas datang")) == 1
    assert with_text(dewi, "Terkirim ke 2 orang")


async def test_what_is_stopped_before_its_time_does_not_claim_to_have_begun(town: Town) -> None:
    dewi = await town.admin()
    await draft(dewi)
    await dewi.presses("Ubah")
    await dewi.presses("Waktu")
    await dewi.sends("besok 09.00")
    await dewi.presses("Kirim")
    await dewi.presses("Hentikan")
    await town.passes(SOON)
    report = with_text(dewi, "Siaran 1 dihentikan")[0].text
    assert "Mulai" not in report
    assert "pukul" not in report
