"""``sensusbot rehearse``: what would be sent, typed at a terminal; nothing of it happens."""

import json
from datetime import UTC, datetime
from pathlib import Path

from census.people.people import ChatId, Grant, Role
from services.ports.unit_of_work import UnitOfWork
from tests.bot.terminal import Terminal

SPAN = ("--from", "2020-03-10", "--to", "2020-03-11")
RINA = ChatId(7)
LONG_AGO = datetime(2020, 3, 1, tzinfo=UTC)


async def _rina_joined(uow: UnitOfWork) -> None:
    """Let an employee be there who wants to be reminded."""
    rina = await uow.people.add(RINA, at=LONG_AGO)
    await uow.people.change(rina, consented_at=LONG_AGO, reminders=True)
    await uow.people.grant(RINA, Grant(Role.RESIDENT))
    await uow.people.grant(RINA, Grant(Role.EMPLOYEE))


async def _owed(uow: UnitOfWork) -> int:
    return len(await uow.deliveries.of_chat(RINA))


def test_a_reminder_is_told_by_day_hour_and_in_its_words(terminal: Terminal) -> None:
    terminal.stored(_rina_joined)

    said = terminal.says("rehearse", *SPAN)

    assert "Geladi 10–11 Maret 2020" in said
    assert "Selasa 10 Mar · 1 · Pengingat 1" in said
    assert "Selasa 10 Mar 08.00 WIB · 1 · Pengingat 1" in said
    assert "--- Pengingat · Pegawai · 10 Maret 2020, 08.30 WIB" in said
    assert "Sensus online masih dibuka 21 hari lagi" in said
    assert terminal.stored(_owed) == 0


def test_the_document_counts_what_the_picture_shows(terminal: Terminal, tmp_path: Path) -> None:
    terminal.stored(_rina_joined)
    picture = tmp_path / "calendar.png"

    said = terminal.says("rehearse", "--json", "--picture", str(picture), *SPAN)

    document = json.loads(said)
    assert document["messages"] == 1
    assert [day["messages"] for day in document["days"]] == [1, 0]
    assert document["days"][0]["kinds"] == {"reminder": {"08": 1}}
    assert document["fullest_hour"]["from"] == "2020-03-10T08:00:00+07:00"
    assert document["first_messages"][0]["role"] == "employee"
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_days_that_are_none_are_refused_in_a_sentence(terminal: Terminal) -> None:
    backwards = terminal.types("rehearse", "--from", "2020-03-09", "--to", "2020-03-08")
    no_day = terminal.types("rehearse", "--from", "besok")
    far = terminal.types("rehearse", "--from", "2099-01-01", "--to", "2099-01-02")
    assert "a day within 366 days from now" in " ".join(far.stderr.replace("│", " ").split())
    assert "2020-03-09" in backwards.stderr
    assert "a day such as" in no_day.stderr
    assert {backwards.exit_code, no_day.exit_code} == {2}
