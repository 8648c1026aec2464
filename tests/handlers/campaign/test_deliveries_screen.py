"""The campaign's people see what became of every message, and try a failed one again."""

from datetime import timedelta

import pytest

from census.people.people import ChatId
from census.push.delivery import DeliveryState, NewDelivery, Settlement
from services.push.admin_news import ADMIN_NOTICE, tell_admins
from simulator.chats.people import SimulatedPerson as Somebody
from tests.support.town import MORNING, Town

A_DAY = timedelta(days=1)
REASON = "Bad Gateway"


@pytest.fixture
async def dewi(town: Town) -> Somebody:
    return await town.admin("Dewi")


async def owes_news(town: Town, *admins: Somebody) -> None:
    """Let admins be owed something to read."""
    async with town.app.storage.open() as uow:
        await uow.deliveries.add(
            [
                NewDelivery(
                    "news",
                    ChatId(admin.chat_id),
                    ADMIN_NOTICE,
                    MORNING,
                    MORNING + A_DAY,
                    {"key": "news"},
                )
                for admin in admins
            ]
        )
        await uow.commit()


async def fails_for(town: Town, admin: Somebody) -> None:
    """Let a message fail for good."""
    await owes_news(town, admin)
    now = town.clock.now()
    async with town.app.storage.open() as uow:
        claimed = await uow.deliveries.claim(now, limit=1, lease_until=now + A_DAY)
        await uow.deliveries.settle(
            [Settlement(each.id, DeliveryState.FAILED, now, reason=REASON) for each in claimed]
        )
        await uow.commit()


async def test_before_anything_was_owed_the_screen_says_so(town: Town, dewi: Somebody) -> None:
    await dewi.sends("/kiriman")
    assert dewi.sees() == "📬 Kiriman bot\nBelum ada kiriman."


async def test_what_left_and_what_waits_is_counted(town: Town, dewi: Somebody) -> None:
    await owes_news(town, dewi)
    await town.resident()
    await town.passes(timedelta(minutes=1))
    await dewi.sends("/kiriman")
    assert "Terkirim: 1\nMenunggu waktunya: 0" in dewi.sees()


async def test_a_message_that_failed_is_looked_at_and_tried_again(
    town: Town, dewi: Somebody
) -> None:
    await fails_for(town, dewi)
    await dewi.sends("/kiriman")
    assert "Tidak terkirim: 1\n· Bad Gateway: 1" in dewi.sees()
    await dewi.presses("⚠️ 1 · Kabar untuk tim")
    assert "Kabar untuk tim nomor 1 tidak terkirim" in dewi.sees()
    assert "dicoba 1 kali" in dewi.sees()
    await dewi.presses("Coba kirim lagi")
    assert dewi.sees().startswith("Baik, saya coba kirim lagi.")
    await town.passes(timedelta(minutes=1))
    assert any("news" in sent.text for sent in town.telegram.sent_log)
    await dewi.sends("/kiriman")
    assert "Tidak terkirim" not in dewi.sees()


async def test_the_way_back_leads_to_all_messages(town: Town, dewi: Somebody) -> None:
    await fails_for(town, dewi)
    await dewi.sends("/kiriman")
    await dewi.presses("⚠️ 1 · Kabar untuk tim")
    await dewi.presses("Semua kiriman")
    assert dewi.sees().startswith("📬 Kiriman bot")


async def test_what_is_of_no_use_any_more_is_not_tried_again(town: Town, dewi: Somebody) -> None:
    await fails_for(town, dewi)
    await dewi.sends("/kiriman")
    await dewi.presses("⚠️ 1 · Kabar untuk tim")
    await town.passes(A_DAY)
    await dewi.presses("Coba kirim lagi")
    assert dewi.sees() == "Kiriman nomor 1 sudah tidak berguna lagi, jadi tidak saya kirim."


async def test_nobody_but_an_admin_sees_them(town: Town) -> None:
    siti = await town.resident()
    await siti.sends("/kiriman")
    assert siti.sees().startswith("Bagian ini untuk")


async def test_what_comes_is_shown_by_hour_and_kind(town: Town, dewi: Somebody) -> None:
    async with town.app.storage.open() as uow:
        await tell_admins(
            uow,
            town.app.rules,
            "news",
            {},
            occasion="later",
            at=town.clock.now() + timedelta(hours=3),
        )
        await uow.commit()
    await dewi.sends("/kiriman")
    assert "Berikutnya, per jam:\n· mulai 6 Maret 2020, 11.00 WIB: Kabar untuk tim 1" in dewi.sees()
