"""The courier against the simulated Telegram, over HTTP."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.run.kinds import render
from census.campaign.notices import Thanks
from census.people.people import ChatId, Language
from census.push.outcomes import (
    Gone,
    Moved,
    NeverLeft,
    Outcome,
    RateLimited,
    Recalled,
    Refused,
    Sent,
    Unavailable,
    Unclear,
)
from presentation.chat.messages import Button, Document, Message, Picture
from presentation.language.catalogue import Catalogue
from presentation.language.html import Html
from reminders.gateway import Gateway
from reminders.picture_shelf import PictureShelf
from reminders.transport import AiohttpRequest
from services.campaign.composing.triggered import THANKS
from simulator.api.server import Simulator
from simulator.chats.people import SimulatedPerson
from simulator.chats.world import Telegram
from simulator.cloud.clock import MovableClock
from simulator.cloud.trouble.faults import Fault, FaultKind
from simulator.cloud.trouble.flood import NO_LIMITS, Flood
from tests.support.fakes import FakeStorage
from tests.support.near_telegram import hasty_limiter
from tests.support.talk import PNG

pytestmark = pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")

TOKEN = "7000000001:test-token"
MORNING = datetime(2020, 3, 6, 1, 0, tzinfo=UTC)
WIB = ZoneInfo("Asia/Jakarta")
ROOT = Path(__file__).parents[2]
HELLO = Message(Html("Halo"))


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    folders = (ROOT / "presentation/locales", ROOT / "censuses/sp2020/locales")
    return Catalogue.load(*folders, zone=WIB, domain="sensus.bps.go.id")


@pytest.fixture
def telegram() -> Telegram:
    return Telegram(MovableClock(MORNING), flood=Flood(NO_LIMITS))


@pytest.fixture
def storage() -> FakeStorage:
    return FakeStorage()


@pytest.fixture
async def simulator(telegram: Telegram) -> AsyncIterator[Simulator]:
    async with Simulator(telegram, token=TOKEN) as running:
        yield running


OpenGateway = Callable[..., Gateway]


@pytest.fixture
def open_gateway(
    telegram: Telegram, simulator: Simulator, catalogue: Catalogue, storage: FakeStorage
) -> OpenGateway:
    def opened(base_url: str = simulator.base_url, token: str = TOKEN) -> Gateway:
        return Gateway(
            token,
            base_url=base_url,
            catalogue=catalogue,
            render=render,
            zone=WIB,
            clock=telegram.clock,
            pictures=PictureShelf(storage.open, telegram.clock),
            transport=AiohttpRequest(connect_timeout=1, read_timeout=0.1),
        )

    return opened


@pytest.fixture
async def gateway(open_gateway: OpenGateway) -> AsyncIterator[Gateway]:
    async with open_gateway() as opened:
        yield opened


@pytest.fixture
def ani(telegram: Telegram) -> SimulatedPerson:
    return telegram.person("Ani", started=True)


async def send(gateway: Gateway, somebody: SimulatedPerson, message: Message = HELLO) -> Outcome:
    return await gateway.send(ChatId(somebody.chat_id), message)


async def test_a_notice_arrives_in_words_of_the_persons_language(
    gateway: Gateway, ani: SimulatedPerson
) -> None:
    chat = ChatId(ani.chat_id)
    await gateway.deliver(chat, THANKS, Thanks(MORNING), Language("id"))
    assert "Terima kasih" in ani.sees()
    await gateway.deliver(chat, THANKS, Thanks(MORNING), Language("en"))
    assert "Thank you" in ani.sees()


async def test_a_message_arrives_with_its_markup_and_buttons(
    gateway: Gateway, ani: SimulatedPerson
) -> None:
    buttons = ((Button("Sudah", data="step:done:prepare"),), (Button("Situs", url="https://a.id"),))
    outcome = await send(gateway, ani, Message(Html("<b>Halo</b>"), buttons))
    assert isinstance(outcome, Sent)
    assert ani.sees() == "Halo"
    assert ani.buttons() == ["Sudah", "Situs"]


class Painter:
    """Counts how often it paints."""

    def __init__(self) -> None:
        self.painted = 0

    def paint(self) -> bytes:
        self.painted += 1
        return PNG

    def message(self) -> Message:
        return Message(Html("Papan"), picture=Picture("board-1", "papan.png", self.paint))


async def test_a_document_is_written_when_it_is_sent(telegram: Telegram, gateway: Gateway) -> None:
    siti = telegram.person("Siti", started=True)
    papers = Document("papan.xlsx", lambda: b"PK: a workbook")
    outcome = await send(gateway, siti, Message(Html("<b>Papan</b>"), document=papers))
    assert isinstance(outcome, Sent)
    media = siti.last.media
    assert media is not None
    file = telegram.files.get(media.file_id or "")
    assert file is not None
    assert (file.name, telegram.files.content(file)) == ("papan.xlsx", b"PK: a workbook")
    assert siti.last.text == "Papan"


async def test_a_picture_is_drawn_and_sent_up_once_for_everybody(
    telegram: Telegram, gateway: Gateway, storage: FakeStorage
) -> None:
    painter = Painter()
    people = [telegram.person(name, started=True) for name in ("Ani", "Budi", "Citra")]
    outcomes = await asyncio.gather(
        *(send(gateway, somebody, painter.message()) for somebody in people)
    )
    assert painter.painted == 1
    assert len({outcome.file_id for outcome in outcomes if isinstance(outcome, Sent)}) == 1
    assert [somebody.sees() for somebody in people] == ["Papan"] * 3
    assert "board-1" in storage.tables.pictures


async def test_a_picture_of_before_a_restart_is_not_drawn_again(
    gateway: Gateway, open_gateway: OpenGateway, ani: SimulatedPerson
) -> None:
    painter = Painter()
    await send(gateway, ani, painter.message())
    async with open_gateway() as after_restart:
        await send(after_restart, ani, painter.message())
    assert painter.painted == 1


async def test_a_picture_that_telegram_has_forgotten_is_sent_up_again(
    gateway: Gateway, storage: FakeStorage, ani: SimulatedPerson
) -> None:
    painter = Painter()
    storage.tables.pictures["board-1"] = "AgACAgUAAxkBAAIB-forgotten"
    assert isinstance(await send(gateway, ani, painter.message()), Sent)
    assert painter.painted == 1


async def test_a_picture_arrives_although_the_database_is_away(
    gateway: Gateway, storage: FakeStorage, ani: SimulatedPerson
) -> None:
    storage.away = True
    assert isinstance(await send(gateway, ani, Painter().message()), Sent)


async def test_who_blocked_the_bot_is_gone(gateway: Gateway, ani: SimulatedPerson) -> None:
    await ani.blocks_bot(queue=True)
    assert await send(gateway, ani) == Gone("Forbidden: bot was blocked by the user")


async def test_a_chat_that_does_not_exist_is_gone(gateway: Gateway) -> None:
    assert isinstance(await gateway.send(ChatId(12345), HELLO), Gone)


async def test_a_group_that_threw_the_bot_out_is_gone(
    telegram: Telegram, gateway: Gateway, ani: SimulatedPerson
) -> None:
    group = telegram.group("Desa Sabrang", members=[ani], with_bot=True)
    await group.kick_bot(queue=True)
    assert isinstance(await gateway.send(ChatId(group.chat_id), HELLO), Gone)


async def test_a_group_that_became_a_supergroup_has_moved(
    telegram: Telegram, gateway: Gateway, ani: SimulatedPerson
) -> None:
    group = telegram.group("Desa Sabrang", members=[ani], with_bot=True)
    before, after = group.chat_id, await group.upgrade_to_supergroup(queue=True)
    assert await gateway.send(ChatId(before), HELLO) == Moved(ChatId(after))


async def test_a_message_that_telegram_cannot_read_is_refused(
    gateway: Gateway, ani: SimulatedPerson
) -> None:
    outcome = await send(gateway, ani, Message(Html("<b>Halo")))
    assert isinstance(outcome, Refused)
    assert "parse entities" in outcome.reason


async def test_a_429_says_how_long_to_wait(
    telegram: Telegram, gateway: Gateway, ani: SimulatedPerson
) -> None:
    telegram.faults.plan(Fault(FaultKind.TOO_MANY_REQUESTS, 7))
    assert await send(gateway, ani) == RateLimited(timedelta(seconds=7))


@pytest.mark.parametrize("kind", [FaultKind.SERVER_ERROR, FaultKind.BAD_GATEWAY])
async def test_a_fault_of_telegrams_is_worth_another_attempt(
    telegram: Telegram, gateway: Gateway, ani: SimulatedPerson, kind: FaultKind
) -> None:
    telegram.faults.plan(kind)
    assert isinstance(await send(gateway, ani), Unavailable)


@pytest.mark.parametrize("kind", [FaultKind.SILENT_AFTER, FaultKind.DROPPED_BEFORE])
async def test_without_an_answer_it_is_unclear_whether_the_message_arrived(
    telegram: Telegram, gateway: Gateway, ani: SimulatedPerson, kind: FaultKind
) -> None:
    telegram.faults.plan(kind)
    assert isinstance(await send(gateway, ani), Unclear)
    assert gateway.on_the_way() == 0


async def test_without_a_connection_it_is_clear_that_it_did_not(
    open_gateway: OpenGateway, ani: SimulatedPerson
) -> None:
    async with open_gateway(base_url="http://127.0.0.1:9") as unconnected:
        assert isinstance(await send(unconnected, ani), NeverLeft)


async def test_a_token_that_is_not_accepted_makes_everybody_wait(
    open_gateway: OpenGateway, ani: SimulatedPerson
) -> None:
    async with open_gateway(token="1:wrong") as stranger:
        assert isinstance(await send(stranger, ani), RateLimited)


async def test_no_reason_names_the_token(open_gateway: OpenGateway, ani: SimulatedPerson) -> None:
    async with open_gateway(base_url="http://127.0.0.1:9") as unconnected:
        assert TOKEN not in str(await send(unconnected, ani))


async def test_what_is_not_wanted_any_more_is_withheld(
    telegram: Telegram,
    simulator: Simulator,
    catalogue: Catalogue,
    storage: FakeStorage,
    ani: SimulatedPerson,
) -> None:
    chat, limiter = ChatId(ani.chat_id), hasty_limiter(1000)
    async with Gateway(
        TOKEN,
        base_url=simulator.base_url,
        catalogue=catalogue,
        render=render,
        zone=WIB,
        clock=telegram.clock,
        pictures=PictureShelf(storage.open, telegram.clock),
        limiter=limiter,
    ) as gateway:
        assert await gateway.send(chat, HELLO, should_send=lambda: False) == Recalled()
        photo = Message(Html("Halo"), photo="file-id")
        assert await gateway.send(chat, photo, should_send=lambda: False) == Recalled()
        assert not ani.from_bot
        assert isinstance(await gateway.send(chat, HELLO, should_send=lambda: True), Sent)
