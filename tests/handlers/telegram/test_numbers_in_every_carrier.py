"""Numbers in disguise, in everything that can carry one, drawn: afterwards they are nowhere."""

import sqlite3
import unicodedata
from collections.abc import Awaitable, Callable
from contextlib import closing

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from simulator.chats.people import SimulatedPerson
from simulator.cloud.state import ChatMessage
from tests.census.identity.disguises import Number, disguised, numbers
from tests.support.talk import PNG, stored_bytes, the_log
from tests.support.town import Town

TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"
Sends = Callable[[SimulatedPerson, str], Awaitable[ChatMessage]]
BUDI = {"id": 7, "is_bot": False, "first_name": "Budi"}
FILE = {"file_id": "a-file", "file_unique_id": "a-file-too"}
AUDIO = FILE | {"duration": 3}
STICKER = FILE | {"type": "regular", "width": 512, "height": 512}
STICKER |= {"is_animated": False, "is_video": False}
POLL = {
    "id": "51",
    "question": "?",
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
}
POLL |= {"type": "regular", "allows_multiple_answers": False}
POLL |= {"members_only": False, "allows_revoting": False}


async def edits(siti: SimulatedPerson, text: str) -> ChatMessage:
    """Slip it in afterwards."""
    return await siti.edits(await siti.sends("halo"), text)


CARRIERS: dict[str, Sends] = {
    "text": lambda siti, text: siti.sends(text),
    "question": lambda siti, text: siti.sends(f"/tanya {text}"),
    "start": lambda siti, text: siti.sends(f"/start {text}"),
    "caption": lambda siti, text: siti.sends_photo(PNG, caption=text),
    "file": lambda siti, text: siti.sends_document(f"{text}.csv", b"kode;jumlah\n"),
    "contact": lambda siti, text: siti.sends_other(
        "contact", {"phone_number": "+6281234567890", "first_name": "Siti", "vcard": text}
    ),
    "poll": lambda siti, text: siti.sends_other(
        "poll",
        POLL
        | {"question": "?", "options": [{"persistent_id": "a", "text": text, "voter_count": 0}]},
    ),
    "venue": lambda siti, text: siti.sends_other(
        "venue",
        {"location": {"latitude": -8.3, "longitude": 113.6}, "title": text, "address": "Ambulu"},
    ),
    "sticker": lambda siti, text: siti.sends_other("sticker", STICKER | {"set_name": text}),
    "audio title": lambda siti, text: siti.sends_other("audio", AUDIO | {"title": text}),
    "audio performer": lambda siti, text: siti.sends_other("audio", AUDIO | {"performer": text}),
    "audio file": lambda siti, text: siti.sends_other("audio", AUDIO | {"file_name": text}),
    "contact's name": lambda siti, text: siti.sends_other(
        "contact", {"phone_number": "+6281234567890", "first_name": text}
    ),
    "forward": lambda siti, text: siti.forwards(
        text,
        {"type": "user", "date": 1, "sender_user": {"id": 7, "is_bot": False, "first_name": "B"}},
    ),
    "edit": edits,
}


def digits(text: str) -> str:
    """All digits of a text, whatever they are written with, and nothing between."""
    read = (unicodedata.digit(char, None) for char in text)
    return "".join(str(digit) for digit in read if digit is not None)


def everything_kept(town: Town) -> str:
    """Every value of every table, each normalised by itself, and the raw file with its WAL."""
    file = town.app.storage.file
    assert file is not None
    with closing(sqlite3.connect(file)) as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
        ).fetchall()
        values = [
            value
            for (table,) in tables
            for row in connection.execute(f'SELECT * FROM "{table}"')
            for value in row
            if isinstance(value, str)
        ]
    return "\n".join(map(digits, values)) + stored_bytes(town).decode("latin-1")


@st.composite
def sent(draw: st.DrawFn) -> tuple[Number, str, str]:
    """A number, how it is written, and what carries it."""
    number = draw(numbers())
    return number, draw(disguised(number.digits)), draw(st.sampled_from(sorted(CARRIERS)))


async def test_numbers_in_disguise_in_any_carrier_are_nowhere_afterwards(
    own_town: Town,
) -> None:
    siti, dewi = await own_town.resident(), await own_town.admin()
    drawn: list[tuple[Number, str, str]] = []

    @given(sent())
    @settings(max_examples=30, derandomize=True, database=None, phases=[Phase.generate])
    def draw(each: tuple[Number, str, str]) -> None:
        drawn.append(each)

    draw()
    with the_log() as log:
        for _, written, carrier in drawn:
            for somebody in (siti, dewi):
                message = await CARRIERS[carrier](somebody, f"nomor {written}")
                assert message.message_id not in somebody.chat.messages, (carrier, written)
        await dewi.sends("/belumterjawab")
    logged, kept = log.getvalue(), everything_kept(own_town)
    plain_log = "\n".join(map(digits, logged.splitlines()))
    for number, written, _ in drawn:
        assert number.digits not in kept
        assert written.encode().decode("latin-1") not in kept
        assert number.digits not in plain_log
        assert written not in logged
        assert not any(number.digits in digits(each.text) for each in dewi.messages + siti.messages)
