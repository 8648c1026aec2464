"""What the tests of the chat page stand on: a browser, a stage with people, a bot by HTTP."""

import asyncio
import json
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
from PIL import Image
from playwright.async_api import Browser, Locator, Page, ViewportSize, async_playwright

from simulator.api.server import Simulator
from simulator.chats.groups import SimulatedGroup
from simulator.chats.people import SimulatedPerson
from simulator.chats.world import Telegram
from simulator.cloud.clock import MovableClock
from simulator.page.chat_page import ChatPage, Jump, PageFile, Seat

Json = dict[str, Any]

TOKEN = "42:chat-page"
CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
# Friday, 6 March 2020, 08.00 in Jember
MORNING = datetime(2020, 3, 6, 1, tzinfo=UTC)
DESKTOP: ViewportSize = {"width": 1440, "height": 900}
PHONE: ViewportSize = {"width": 360, "height": 780}


READY = PageFile(
    "bukti-rina.pdf", "application/pdf", b"%PDF-1.4", {"id": "Bukti Rina", "en": "Rina's receipt"}
)
"""A file that the page has ready to send."""


@dataclass
class Bot:
    """A bot without a mind: the test hears what it hears and says what it says."""

    http: aiohttp.ClientSession
    address: str
    heard: list[Json] = field(default_factory=list)
    offset: int = 0

    async def call(self, method: str, **arguments: Any) -> Any:
        written = {
            name: value if isinstance(value, str) else json.dumps(value)
            for name, value in arguments.items()
        }
        async with self.http.post(f"{self.address}/{method}", data=written) as response:
            answer = await response.json()
        assert answer["ok"], answer
        return answer["result"]

    async def hears(self) -> Json:
        """The next update."""
        if not self.heard:
            self.heard += await self.call("getUpdates", offset=self.offset, timeout=10)
        update = self.heard.pop(0)
        self.offset = update["update_id"] + 1
        return update

    async def says(self, to: int, text: str, *rows: list[tuple[str, str]], **more: Any) -> Json:
        if rows:
            more["reply_markup"] = keyboard(*rows)
        sent: Json = await self.call(
            "sendMessage", chat_id=to, text=text, parse_mode="HTML", **more
        )
        return sent

    async def shows(self, kind: str, to: int, name: str, content: bytes, **more: Any) -> Json:
        form = aiohttp.FormData({"chat_id": str(to), **more})
        form.add_field(kind, content, filename=name)
        method = f"send{kind.title()}"
        async with self.http.post(f"{self.address}/{method}", data=form) as response:
            answer = await response.json()
        assert answer["ok"], answer
        sent: Json = answer["result"]
        return sent


@dataclass
class Stage:
    """Everything one test plays with, but a browser."""

    telegram: Telegram
    clock: MovableClock
    chat_page: ChatPage
    bot: Bot
    address: str
    siti: SimulatedPerson
    budi: SimulatedPerson
    village: SimulatedGroup
    jumped: list[str]
    jump_begun: asyncio.Event
    jump_may_end: asyncio.Event


@dataclass
class Screen:
    """A browser that looks at the stage."""

    stage: Stage
    page: Page

    async def opens(self, chat: SimulatedPerson | SimulatedGroup) -> None:
        await self.row(chat).click()

    def row(self, chat: SimulatedPerson | SimulatedGroup) -> Locator:
        return self.page.locator(f'.chat-row[data-chat="{chat.chat_id}"]')

    @property
    def thread(self) -> Locator:
        return self.page.locator(".thread")

    async def writes(self, text: str) -> None:
        await self.page.locator("#writing").fill(text)
        await self.page.keyboard.press("Enter")


@asynccontextmanager
async def opened_browser(program: str) -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        await browser.close()


@asynccontextmanager
async def opened_tab(browser: Browser, viewport: ViewportSize) -> AsyncIterator[Page]:
    """Open a tab for many tests: each new one starts a process and reads all scripts anew."""
    async with await browser.new_context(viewport=viewport) as context:
        tab = await context.new_page()
        tab.set_default_timeout(30_000)
        yield tab


@asynccontextmanager
async def opened_screen(tab: Page, stage: Stage) -> AsyncIterator[Screen]:
    """Let a tab look at a stage. Its address has a port of its own: the tab knows nothing of it."""
    await tab.goto(stage.address)
    await tab.locator(".chat-row").first.wait_for()
    yield Screen(stage, tab)
    await tab.evaluate("localStorage.clear(), sessionStorage.clear()")
    await tab.goto("about:blank")
    stage.chat_page.close()


@asynccontextmanager
async def opened_stage() -> AsyncIterator[Stage]:
    """Siti uses the bot already, Budi never has; both are in a village group with it."""
    clock = MovableClock(MORNING)
    telegram = Telegram(clock, bot_username="sensus_bot", bot_name="Sensus Jember")
    siti = telegram.person("Siti", last_name="Aminah", started=True)
    budi = telegram.person("Budi", last_name="Santoso")
    village = telegram.group("Warga Desa Sabrang", members=[siti, budi], with_bot=True)
    jumped: list[str] = []

    begun, may_end = asyncio.Event(), asyncio.Event()
    may_end.set()

    async def jump(key: str, stop: asyncio.Event) -> None:
        jumped.append(key)
        begun.set()
        waits = [asyncio.ensure_future(each.wait()) for each in (may_end, stop)]
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for each in waits:
            each.cancel()
        if not stop.is_set():
            clock.advance(timedelta(days=1))

    chat_page = ChatPage(
        telegram,
        seats=[
            Seat(siti.chat_id, "residents", {"id": "Warga · Sabrang", "en": "Resident"}),
            Seat(budi.chat_id, "residents", {"id": "Warga · Andongsari", "en": "Resident"}),
            Seat(village.chat_id, "groups", {"id": "Grup desa", "en": "Village group"}),
        ],
        sections={
            "residents": {"id": "Warga", "en": "Residents"},
            "groups": {"id": "Grup", "en": "Groups"},
        },
        zone=ZoneInfo("Asia/Jakarta"),
        jumps=[Jump("day", {"id": "+1 hari", "en": "+1 day"})],
        on_jump=jump,
        title={"id": "Sensus Jember", "en": "Jember census"},
        token=TOKEN,
        subtitle={"id": "Cobalah sebagai siapa saja", "en": "Try it as anyone"},
    )
    chat_page.offer([READY])
    async with (
        Simulator(telegram, token=TOKEN, extra_routes=chat_page.routes()) as server,
        aiohttp.ClientSession() as http,
    ):
        bot = Bot(http, f"{server.base_url}/bot{TOKEN}")
        yield Stage(
            telegram,
            clock,
            chat_page,
            bot,
            server.base_url,
            siti,
            budi,
            village,
            jumped,
            begun,
            may_end,
        )


def keyboard(*rows: list[tuple[str, str]]) -> Json:
    """Inline buttons: label and data."""
    return {
        "inline_keyboard": [
            [{"text": label, "callback_data": data} for label, data in row] for row in rows
        ]
    }


def picture(width: int = 300, height: int = 200) -> bytes:
    written = BytesIO()
    Image.new("RGB", (width, height), "teal").save(written, "PNG")
    return written.getvalue()
