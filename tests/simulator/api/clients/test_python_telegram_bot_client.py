"""python-telegram-bot's own client on its stock httpx transport, unchanged."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from telegram import Bot, BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TimedOut,
)

from simulator.api.server import Simulator
from simulator.chats.world import Telegram
from simulator.cloud.trouble.faults import Fault, FaultKind
from tests.simulator.conftest import TOKEN, jpeg


def make_bot(base_url: str, token: str = TOKEN) -> Bot:
    return Bot(token, base_url=f"{base_url}/bot", base_file_url=f"{base_url}/file/bot")


@pytest.fixture
async def bot(simulator: Simulator) -> AsyncIterator[Bot]:
    async with make_bot(simulator.base_url) as bot:
        yield bot


async def test_a_message_with_buttons_and_its_edit(telegram: Telegram, bot: Bot) -> None:
    ani = telegram.person("Ani", started=True)
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("Sudah", callback_data="done")]])

    message = await bot.send_message(ani.chat_id, "<b>Halo</b>", "HTML", reply_markup=markup)
    assert (message.text, message.entities[0].type) == ("Halo", "bold")
    assert ani.buttons() == ["Sudah"]

    await ani.presses("Sudah", queue=True)
    (update,) = await bot.get_updates()
    assert update.callback_query is not None
    await update.callback_query.answer("Tercatat", show_alert=True)
    await update.callback_query.edit_message_text("Terima kasih")
    await bot.get_updates(offset=update.update_id + 1, timeout=0)

    assert ani.sees() == "Terima kasih"
    assert len(telegram.inbox) == 0


async def test_pictures_and_files(telegram: Telegram, bot: Bot) -> None:
    ani = telegram.person("Ani", started=True)

    photo = await bot.send_photo(ani.chat_id, jpeg(800, 400), caption="Papan")
    document = await bot.send_document(ani.chat_id, b"a,b", filename="rekap.csv")
    file = await bot.get_file(photo.photo[-1].file_id)

    assert photo.photo[-1].width == 800
    assert document.document is not None
    assert document.document.file_name == "rekap.csv"
    assert bytes(await file.download_as_bytearray()) == jpeg(800, 400)


async def test_every_kind_of_update_is_understood(telegram: Telegram, bot: Bot) -> None:
    ani = telegram.person("Ani", username="ani")
    group = telegram.group("Desa Sabrang", members=[ani])
    await ani.adds_bot_to(group, queue=True)
    await ani.sends("/peringkat@sensus_bot", to=group, queue=True)
    await ani.sends_photo(jpeg(), queue=True)
    await ani.sends_sticker(queue=True)
    await ani.sends_contact(queue=True)
    await group.upgrade_to_supergroup(queue=True)
    await group.kick_bot(queue=True)
    await ani.blocks_bot(queue=True)

    updates = await bot.get_updates()

    assert len(updates) == 10
    assert all(update.effective_chat for update in updates)
    assert {type(update) for update in updates} == {Update}


async def test_chats_and_commands(telegram: Telegram, bot: Bot) -> None:
    ani = telegram.person("Ani", started=True)
    group = telegram.group("Desa Sabrang", members=[ani], with_bot=True)
    await group.set_admin(queue=True)

    await bot.set_my_commands([BotCommand("start", "Mulai")])
    board = await bot.send_message(group.chat_id, "Papan")
    await board.pin()

    assert [each.command for each in await bot.get_my_commands()] == ["start"]
    pinned = (await bot.get_chat(group.chat_id)).pinned_message
    assert pinned is not None
    assert pinned.text == "Papan"
    assert (await bot.get_chat_member(group.chat_id, ani.user_id)).status == "creator"


async def test_refusals_raise_its_errors(
    telegram: Telegram, simulator: Simulator, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    ani, budi = telegram.person("Ani", started=True), telegram.person("Budi", started=True)
    group = telegram.group("Desa Sabrang", members=[ani], with_bot=True)
    old_id, new_id = group.chat_id, await group.upgrade_to_supergroup(queue=True)
    await budi.blocks_bot(queue=True)

    with pytest.raises(BadRequest, match="Can't parse entities"):
        await bot.send_message(ani.chat_id, "<b>Halo", "HTML")
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(budi.chat_id, "Halo")
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(old_id, "Halo")
    assert moved.value.new_chat_id == new_id
    telegram.faults.plan(Fault(FaultKind.TOO_MANY_REQUESTS, 5), FaultKind.BAD_GATEWAY)
    with pytest.raises(RetryAfter) as wait:
        await bot.send_message(ani.chat_id, "Halo")
    assert wait.value.retry_after == timedelta(seconds=5)
    with pytest.raises(NetworkError):
        await bot.send_message(ani.chat_id, "Halo")
    await bot.set_webhook("http://127.0.0.1:9/hook")
    with pytest.raises(Conflict):
        await bot.get_updates()
    with pytest.raises(InvalidToken):
        await make_bot(simulator.base_url, "1:x").initialize()


async def test_silence_is_a_time_out_and_a_cut_connection_a_network_error(
    telegram: Telegram, bot: Bot
) -> None:
    ani = telegram.person("Ani", started=True)
    telegram.faults.plan(FaultKind.SILENT_AFTER, FaultKind.DROPPED_BEFORE)

    with pytest.raises(TimedOut):
        await bot.send_message(ani.chat_id, "Satu", read_timeout=0.05)
    with pytest.raises(NetworkError):
        await bot.send_message(ani.chat_id, "Dua")

    assert [message.text for message in ani.messages] == ["Satu"]
