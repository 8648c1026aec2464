"""What did not arrive of a broadcast is sent again, and its report follows."""

from datetime import timedelta

from census.broadcasts.broadcast import BroadcastState
from simulator.chats.people import SimulatedPerson as Somebody
from simulator.cloud.trouble.faults import FaultKind
from tests.handlers.broadcasts.broadcasting import draft, state, with_text
from tests.support.town import Town

SOON = timedelta(minutes=1)
LONG_ENOUGH = timedelta(hours=1)


async def ends_with(town: Town, *faults: FaultKind) -> tuple[Somebody, Somebody]:
    """Let a broadcast to two come to its end, with faults on the way to one of them."""
    dewi, siti = await town.admin(), await town.resident()
    await draft(dewi)
    town.telegram.faults.plan(*faults, method="sendMessage", chat_id=siti.chat_id)
    await dewi.presses("Kirim ke 2 orang")
    await town.passes(LONG_ENOUGH)
    assert await state(town) is BroadcastState.DONE
    return dewi, siti


async def test_what_failed_of_a_broadcast_that_is_done_is_sent_when_an_admin_says_so(
    town: Town,
) -> None:
    dewi, siti = await ends_with(town, *[FaultKind.SERVER_ERROR] * 6)
    assert not with_text(siti, "petugas datang")
    (report,) = with_text(dewi, "Siaran 1 selesai")
    assert "1 belum berhasil" in report.text
    await dewi.presses("Kirim ulang yang belum berhasil (1)", on=report)
    await town.passes(SOON)
    assert len(with_text(siti, "petugas datang")) == 1
    (report,) = with_text(dewi, "Siaran 1 selesai")
    assert "Terkirim ke 2 orang" in report.text
    assert await state(town) is BroadcastState.DONE


async def test_one_of_them_is_sent_again_from_the_list_of_messages(town: Town) -> None:
    dewi, siti = await ends_with(town, *[FaultKind.SERVER_ERROR] * 6)
    await dewi.sends("/kiriman")
    (choice,) = [label for label in dewi.buttons() if "Siaran" in label]
    await dewi.presses(choice)
    await dewi.presses("Coba kirim lagi")
    await town.passes(SOON)
    assert len(with_text(siti, "petugas datang")) == 1


async def test_what_may_have_arrived_is_repeated_only_on_an_admins_word(town: Town) -> None:
    town.telegram.faults.silence = 0.05
    dewi, siti = await ends_with(town, FaultKind.SILENT_AFTER)
    assert len(with_text(siti, "petugas datang")) == 1
    (report,) = with_text(dewi, "Siaran 1 selesai")
    assert "1 mungkin sampai" in report.text
    await dewi.presses("Kirim ulang, juga yang mungkin sampai (1)", on=report)
    await town.passes(SOON)
    assert len(with_text(siti, "petugas datang")) == 2


async def test_what_was_stopped_is_not_sent_again(town: Town) -> None:
    dewi, siti = await town.admin(), await town.resident()
    await draft(dewi)
    town.telegram.faults.plan(
        *[FaultKind.SERVER_ERROR] * 6, method="sendMessage", chat_id=siti.chat_id
    )
    await dewi.presses("Kirim ke 2 orang")
    await town.passes(SOON)
    await dewi.presses("Hentikan", on=with_text(dewi, "Siaran 1")[0])
    await town.passes(SOON)
    dewi.press(with_text(dewi, "Siaran 1 dihentikan")[0], "broadcast:again:1:failed")
    await dewi.sends("halo")
    assert with_text(dewi, "Siaran 1 sudah dihentikan")


async def test_while_telegram_is_out_of_reach_the_broadcast_says_so(town: Town) -> None:
    dewi, siti = await town.admin(), await town.resident()
    await draft(dewi)
    refused = [FaultKind.SERVER_ERROR] * 5
    town.telegram.faults.plan(*refused, method="sendMessage", chat_id=siti.chat_id)
    await dewi.presses("Kirim ke 2 orang")
    await town.passes(SOON)
    async with town.app.storage.open() as uow:
        await uow.senders.note_line(down_since=town.clock.now())
        await uow.commit()
    await dewi.sends("/siaran")
    await dewi.presses("Siaran 1 · sedang dikirim")
    assert "1 belum terkirim, menunggu Telegram" in dewi.sees()
    await dewi.sends("/kiriman")
    assert "Telegram tidak bisa dihubungi sejak 6 Maret 2020" in dewi.sees()
