"""aiogram's own client, dispatcher and webhook handler, unchanged."""

from collections.abc import AsyncIterator

import pytest
from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramConflictError,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.filters import Command
from aiogram.methods import SendDice, SendMessage, TelegramMethod
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    Message,
    Update,
)
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

from simulator.api.server import Simulator
from simulator.chats.world import Telegram
from simulator.cloud.trouble.faults import Fault, FaultKind
from tests.simulator.conftest import TOKEN, png

MARKUP = InlineKeyboardMarkup(
    inline_keyboard=[[InlineKeyboardButton(text="Sudah", callback_data="done")]]
)


def make_bot(base_url: str, token: str = TOKEN) -> Bot:
    session = AiohttpSession(api=TelegramAPIServer.from_base(base_url))
    return Bot(token, session=session, default=DefaultBotProperties(parse_mode="HTML"))


@pytest.fixture
async def bot(simulator: Simulator) -> AsyncIterator[Bot]:
    async with make_bot(simulator.base_url) as bot:
        yield bot


def talkative() -> Dispatcher:
    """A bot that greets, and thanks whoever presses its button."""
    dispatcher = Dispatcher()

    @dispatcher.message(Command("start"))
    async def greet(message: Message) -> None:
        await message.answer("<b>Halo</b> 👋", reply_markup=MARKUP)

    @dispatcher.callback_query()
    async def thank(query: CallbackQuery) -> None:
        await query.answer("Tercatat")
        assert isinstance(query.message, Message)
        await query.message.edit_text("Terima kasih")

    return dispatcher


async def read_once(bot: Bot, dispatcher: Dispatcher) -> None:
    """Handle what waits, and acknowledge it."""
    for update in await bot.get_updates(timeout=1):
        await dispatcher.feed_update(bot, update)
        await bot.get_updates(offset=update.update_id + 1, timeout=0)


async def test_a_conversation_by_polling(telegram: Telegram, bot: Bot) -> None:
    ani, dispatcher = telegram.person("Ani"), talkative()
    await ani.opens_link(queue=True)
    await read_once(bot, dispatcher)
    assert (ani.sees(), ani.buttons()) == ("Halo 👋", ["Sudah"])

    query = ani.press(ani.last, "done")
    await read_once(bot, dispatcher)

    assert query.answer is not None
    assert query.answer.text == "Tercatat"
    assert [message.text for message in ani.from_bot] == ["Terima kasih"]


@pytest.mark.parametrize("in_background", [True, False])
async def test_a_conversation_by_webhook(telegram: Telegram, bot: Bot, in_background: bool) -> None:
    ani = telegram.person("Ani")
    app = web.Application()
    handler = SimpleRequestHandler(
        talkative(), bot, handle_in_background=in_background, secret_token="rahasia"
    )
    handler.register(app, path="/hook")
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    await bot.set_webhook(f"http://127.0.0.1:{runner.addresses[0][1]}/hook", secret_token="rahasia")

    await ani.opens_link()
    await runner.shutdown()
    await runner.cleanup()

    assert ani.sees() == "Halo 👋"


async def test_a_reply_inside_the_webhooks_answer(telegram: Telegram, bot: Bot) -> None:
    ani = telegram.person("Ani")
    dispatcher = Dispatcher()

    @dispatcher.message()
    async def echo(message: Message) -> TelegramMethod[Message]:
        return SendMessage(chat_id=message.chat.id, text=f"<i>{message.text}</i>")

    app = web.Application()
    SimpleRequestHandler(dispatcher, bot, handle_in_background=False).register(app, path="/hook")
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    await bot.set_webhook(f"http://127.0.0.1:{runner.addresses[0][1]}/hook")

    await ani.sends("Halo")
    await runner.cleanup()

    assert (ani.sees(), ani.last.entities[0].type) == ("Halo", "italic")


async def test_pictures_and_files(telegram: Telegram, bot: Bot) -> None:
    ani = telegram.person("Ani", started=True)
    sent = await bot.send_photo(
        ani.chat_id, BufferedInputFile(png(800, 400), "papan.png"), caption="<b>Papan</b>"
    )
    assert sent.photo is not None
    file_id = sent.photo[-1].file_id

    edited = await bot.edit_message_media(
        InputMediaPhoto(media=BufferedInputFile(png(400, 400), "baru.png"), caption="Baru"),
        chat_id=ani.chat_id,
        message_id=sent.message_id,
    )
    downloaded = await bot.download(file_id)
    document = await bot.send_document(ani.chat_id, BufferedInputFile(b"a,b", "rekap.csv"))

    assert isinstance(edited, Message)
    assert edited.caption == "Baru"
    assert downloaded is not None
    assert downloaded.read() == png(800, 400)
    assert document.document is not None
    assert document.document.file_name == "rekap.csv"


async def test_every_kind_of_update_is_understood(telegram: Telegram, bot: Bot) -> None:
    ani, budi = telegram.person("Ani", username="ani"), telegram.person("Budi")
    group = telegram.group("Desa Sabrang", members=[ani])
    await ani.adds_bot_to(group, queue=True)
    await group.set_admin(queue=True)
    said = await ani.sends("Halo https://bps.go.id", to=group, queue=True)
    await ani.edits(said, "Hai", queue=True)
    await ani.sends_photo(png(), caption="x", queue=True)
    await ani.sends_document("a.csv", b"a", queue=True)
    await ani.sends_sticker(queue=True)
    await ani.sends_contact(queue=True)
    await ani.sends_location(1.5, 2.5, queue=True)
    await group.add(budi, queue=True)
    await group.remove(budi, queue=True)
    await group.rename("Sabrang", queue=True)
    await group.upgrade_to_supergroup(queue=True)
    await group.kick_bot(queue=True)
    await ani.blocks_bot(queue=True)

    updates = await bot.get_updates()

    assert len(updates) == 17
    assert all(isinstance(update, Update) and update.event_type for update in updates)


async def test_chats_and_commands(telegram: Telegram, bot: Bot) -> None:
    ani = telegram.person("Ani", started=True)
    group = telegram.group("Desa Sabrang", members=[ani], supergroup=True, with_bot=True)
    await group.set_admin(queue=True)
    scope = BotCommandScopeAllPrivateChats()

    await bot.set_my_commands([BotCommand(command="start", description="Mulai")], scope=scope)
    full = await bot.get_chat(group.chat_id)
    private = await bot.get_chat(ani.chat_id)
    administrators = await bot.get_chat_administrators(group.chat_id)

    assert [each.command for each in await bot.get_my_commands(scope=scope)] == ["start"]
    assert (full.title, private.first_name) == ("Desa Sabrang", "Ani")
    assert len(administrators) == 2
    assert (await bot.get_chat_member(group.chat_id, ani.user_id)).status == "creator"
    assert (await bot.get_me()).username == "sensus_bot"


async def test_refusals_raise_aiograms_errors(
    telegram: Telegram, simulator: Simulator, bot: Bot
) -> None:
    ani = telegram.person("Ani", started=True)
    budi = telegram.person("Budi", started=True)
    group = telegram.group("Desa Sabrang", members=[ani], with_bot=True)
    old_id, new_id = group.chat_id, await group.upgrade_to_supergroup(queue=True)
    await budi.blocks_bot(queue=True)

    with pytest.raises(TelegramBadRequest, match="can't parse entities"):
        await bot.send_message(ani.chat_id, "<b>Halo")
    with pytest.raises(TelegramForbiddenError, match="blocked by the user"):
        await bot.send_message(budi.chat_id, "Halo")
    with pytest.raises(TelegramMigrateToChat) as moved:
        await bot.send_message(old_id, "Halo")
    assert moved.value.migrate_to_chat_id == new_id
    telegram.faults.plan(Fault(FaultKind.TOO_MANY_REQUESTS, 5), FaultKind.SERVER_ERROR)
    with pytest.raises(TelegramRetryAfter) as wait:
        await bot.send_message(ani.chat_id, "Halo")
    assert wait.value.retry_after == 5
    with pytest.raises(TelegramServerError):
        await bot.send_message(ani.chat_id, "Halo")
    with pytest.raises(TelegramNotFound, match="method not found"):
        await bot(SendDice(chat_id=ani.chat_id))
    await bot.set_webhook("http://127.0.0.1:9/hook")
    with pytest.raises(TelegramConflictError):
        await bot.get_updates()
    async with make_bot(simulator.base_url, "1:x") as stranger:
        with pytest.raises(TelegramUnauthorizedError):
            await stranger.get_me()
