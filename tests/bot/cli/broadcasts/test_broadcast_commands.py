"""Broadcasts as typed in a terminal."""

import asyncio
from datetime import UTC, datetime

import pytest
from typer.testing import CliRunner

from bot.cli.app import app
from bot.cli.broadcasts import broadcast as cli_broadcast
from census.broadcasts.broadcast import BroadcastState
from census.people.people import ChatId, Grant, Language, Role
from services.ports.unit_of_work import UnitOfWork
from simulator.api.server import Simulator
from simulator.chats.world import Telegram
from simulator.cloud.clock import MovableClock
from tests.bot.terminal import TOKEN, Terminal
from tests.support.talk import PNG

AGREED = datetime(2026, 1, 1, tzinfo=UTC)
WRITES = ("broadcast", "--audience", "role=resident", "--text", "Halo {situs}")


@pytest.fixture(autouse=True)
def no_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """A bot that is not running is given up at the first look."""
    monkeypatch.setattr(cli_broadcast, "LOOKS_BEFORE_IDLE", 0)


def people(terminal: Terminal, count: int = 3) -> None:
    """Let somebody take part, and two admins."""

    async def settle(uow: UnitOfWork) -> None:
        for number in range(1, count + 1):
            chat = ChatId(number)
            person = await uow.people.add(chat, at=AGREED)
            await uow.people.change(
                person, consented_at=AGREED, reminders=True, language=Language("id")
            )
            await uow.people.grant(chat, Grant(Role.RESIDENT))
        await uow.people.grant(ChatId(1), Grant(Role.ADMIN))

    terminal.stored(settle)


def state(terminal: Terminal, number: int = 1) -> BroadcastState:
    async def look(uow: UnitOfWork) -> BroadcastState:
        found = await uow.broadcasts.get(number)
        assert found
        return found.state

    return terminal.stored(look)


def test_it_says_whom_it_reaches_and_that_the_bot_is_not_running(terminal: Terminal) -> None:
    people(terminal)
    said = terminal.says(*WRITES, "--yes")
    assert "Untuk: Semua peserta" in said
    assert "3 orang" in said
    assert "Halo {situs}" in said
    assert "Bot sedang tidak berjalan. Siaran 1 tersimpan" in said
    assert state(terminal) is BroadcastState.RUNNING


def test_it_asks_before_it_sends(terminal: Terminal) -> None:
    people(terminal)
    done = CliRunner().invoke(app, WRITES, env=terminal.environment, input="n\n")
    assert "Kirim?" in done.stdout
    assert "Tidak ada yang dikirim" in done.stdout
    assert state(terminal) is BroadcastState.DISCARDED


def test_many_recipients_wait_for_an_admin_in_telegram(terminal: Terminal) -> None:
    people(terminal, 501)
    said = terminal.says(*WRITES, "--yes")
    assert "Menunggu persetujuan" in said
    assert state(terminal) is BroadcastState.AWAITING


def test_it_is_paused_resumed_stopped_and_listed(terminal: Terminal) -> None:
    people(terminal)
    terminal.says(*WRITES, "--yes")
    assert "dijeda" in terminal.says("broadcast", "pause", "1")
    assert "Siaran 1 · dijeda · Semua peserta" in terminal.says("broadcast", "list")
    terminal.says("broadcast", "resume", "1")
    assert state(terminal) is BroadcastState.RUNNING
    terminal.says("broadcast", "stop", "1")
    assert state(terminal) is BroadcastState.STOPPED


def test_there_may_be_no_broadcast_yet(terminal: Terminal) -> None:
    assert "Belum ada siaran" in terminal.says("broadcast", "list")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--audience", "rol=x", "--text", "Halo"), "tidak saya pahami sebagai penerima"),
        (("--audience", "role=resident", "--text", "{nama}"), "{nama} tidak bisa saya isikan"),
        (("--audience", "office=opd-x", "--text", "Halo"), 'belum mengenal "opd-x"'),
        (("--audience", "role=helper", "--text", "Halo", "--yes"), "Tidak ada orang"),
        (
            ("--audience", "role=resident", "--text", "Halo", "--at", "kapan"),
            "belum saya pahami sebagai waktu",
        ),
    ],
)
def test_what_cannot_be_sent_is_refused_with_a_sentence(
    terminal: Terminal, words: tuple[str, ...], sentence: str
) -> None:
    people(terminal)
    done = terminal.types("broadcast", *words)
    assert done.exit_code == 1
    assert sentence in done.stderr


def test_a_number_that_is_not_there_is_refused(terminal: Terminal) -> None:
    done = terminal.types("broadcast", "stop", "7")
    assert done.exit_code == 1
    assert "Siaran nomor 7 tidak ada" in done.stderr


def test_without_audience_and_text_it_shows_its_help(terminal: Terminal) -> None:
    done = terminal.types("broadcast")
    assert done.exit_code == 2
    assert "--audience" in done.stdout


def test_ctrl_c_ends_the_watching_alone(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    people(terminal)
    monkeypatch.setattr(cli_broadcast, "LOOKS_BEFORE_IDLE", 2)

    async def interrupted(seconds: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("bot.cli.broadcasts.broadcast.asyncio.sleep", interrupted)
    said = terminal.says(*WRITES, "--yes")
    assert "sensusbot broadcast stop 1" in said
    assert state(terminal) is BroadcastState.RUNNING


async def test_a_picture_goes_up_once_and_then_by_its_name(terminal: Terminal) -> None:
    telegram = Telegram(MovableClock(AGREED))
    dewi = telegram.person("Dewi", user_id=1, started=True)
    photo = terminal.folder / "poster.png"
    photo.write_bytes(PNG)
    await asyncio.to_thread(people, terminal)
    async with Simulator(telegram, token=TOKEN) as simulator:
        for _ in range(2):
            done = await asyncio.to_thread(
                terminal.types, *WRITES, "--picture", str(photo), "--days", "3", "--yes",
                SENSUSBOT_API_BASE=simulator.base_url,
            )  # fmt: skip
            assert done.exit_code == 0, done.output
    assert "🖼 Dengan gambar" in done.stdout
    assert "dalam 3 hari tidak dikirim lagi" in done.stdout
    assert "Anda menerimanya lebih dulu" in dewi.sees()
    first, second = (each.media for each in dewi.from_bot)
    assert first
    assert first == second


def test_a_text_too_long_for_a_caption_sends_nothing_up(terminal: Terminal) -> None:
    photo = terminal.folder / "poster.png"
    photo.write_bytes(PNG)
    words = ("--audience", "role=resident", "--text", "x" * 1025, "--picture", str(photo))
    done = terminal.types("broadcast", *words)
    assert done.exit_code == 1
    assert "Di bawah gambar muat 1.024 karakter" in done.stderr
