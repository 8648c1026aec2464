"""What protects people does not wait: a number leaves the chat before the database is asked."""

from collections.abc import Awaitable, Callable

import pytest

from simulator.chats.people import SimulatedPerson
from simulator.cloud.state import ChatMessage
from tests.support.talk import (
    PNG,
    break_table,
    count,
    hand_over,
    mend_table,
    the_log,
    update_of,
)
from tests.support.town import FAMILY_CARD, NIK, Town

Sends = Callable[[SimulatedPerson], Awaitable[ChatMessage]]
VENUE = {"location": {"latitude": -8.3, "longitude": 113.6}, "title": "Rumah", "address": NIK}
POLL = {
    "id": "5123456789012345678",
    "question": f"Benar {NIK}?",
    "options": [{"persistent_id": "a", "text": "Ya", "voter_count": 0}],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "members_only": False,
    "allows_revoting": False,
}
VIDEO = {
    "file_id": "AAQ",
    "file_unique_id": "AQ",
    "width": 9,
    "height": 9,
    "duration": 1,
    "file_name": f"ktp_{NIK}.mp4",
}
CARD = f"BEGIN:VCARD\nVERSION:3.0\nFN:Siti\nNOTE:NIK {NIK}\nEND:VCARD"
ORIGIN = {
    "type": "user",
    "date": 1583456400,
    "sender_user": {"id": 77, "is_bot": False, "first_name": "Budi"},
}


CARRIERS: dict[str, Sends] = {
    "text": lambda siti: siti.sends(f"nik {NIK}"),
    "start": lambda siti: siti.opens_link(NIK),
    "caption": lambda siti: siti.sends_photo(PNG, caption=FAMILY_CARD),
    "file name": lambda siti: siti.sends_document(f"KK {FAMILY_CARD}.pdf", b"%PDF-1.4"),
    "video name": lambda siti: siti.sends_other("video", VIDEO),
    "contact": lambda siti: siti.sends_other(
        "contact", {"phone_number": "+6281234567890", "first_name": f"Siti {NIK}"}
    ),
    "business card": lambda siti: siti.sends_other(
        "contact", {"phone_number": "+6281234567890", "first_name": "Siti", "vcard": CARD}
    ),
    "forward": lambda siti: siti.forwards(f"kata Budi {NIK}", ORIGIN),
    "venue": lambda siti: siti.sends_other("venue", VENUE),
    "poll": lambda siti: siti.sends_other("poll", POLL),
}


async def edits_the_text(siti: SimulatedPerson) -> ChatMessage:
    """Slip a number into a text."""
    return await siti.edits(await siti.sends("halo"), f"halo {NIK}")


async def edits_the_caption(siti: SimulatedPerson) -> ChatMessage:
    """Slip a number in below a picture."""
    return await siti.edits(await siti.sends_photo(PNG), f"halo {NIK}")


CARRIERS |= {"edit": edits_the_text, "edited caption": edits_the_caption}


@pytest.mark.parametrize("sends", CARRIERS.values(), ids=CARRIERS.keys())
async def test_whatever_carries_a_number_is_deleted_with_a_kind_word(
    shared_town: Town, sends: Sends
) -> None:
    siti = await shared_town.resident()
    message = await sends(siti)
    assert message.message_id not in siti.chat.messages
    assert "tadi saya hapus" in siti.sees()


@pytest.mark.parametrize("asked", [False, True], ids=["unasked", "asked"])
async def test_a_number_is_gone_before_the_database_is_asked(own_town: Town, asked: bool) -> None:
    siti = await own_town.resident()
    if asked:
        await siti.sends("/status")
    break_table(own_town, "people")
    message = await siti.sends(NIK)
    assert message.message_id not in siti.chat.messages


async def test_who_meets_a_fault_of_ours_hears_what_became_of_the_number(own_town: Town) -> None:
    siti = await own_town.resident()
    await siti.sends("/status")
    break_table(own_town, "attempts")
    with the_log():
        await siti.sends(f"{NIK} {FAMILY_CARD}")
    assert "Pesan berisi nomor tadi sudah saya hapus" in siti.sees()
    assert "ada yang macet" in siti.sees()


async def test_an_update_that_comes_again_deletes_nothing_twice_and_says_so_once(
    own_town: Town,
) -> None:
    siti = await own_town.resident()
    update = update_of(own_town, siti, NIK)
    break_table(own_town, "people")
    before = count(siti)
    with the_log(), pytest.raises(ExceptionGroup):
        await hand_over(own_town, update)
    assert count(siti) == before, "it is tried again"
    mend_table(own_town, "people")
    await hand_over(own_town, update)
    assert "Pesan berisi nomor tadi saya hapus" in siti.sees()
    assert count(siti) == before + 1


@pytest.mark.parametrize("kind", ["message", "edited_message"])
async def test_a_message_that_nobody_can_read_goes_as_well(shared_town: Town, kind: str) -> None:
    siti = await shared_town.resident()
    update = update_of(shared_town, siti, f"nik {NIK}")
    message = update.pop("message") | {"entities": "of a shape to come"}
    await hand_over(shared_town, update | {kind: message})
    assert message["message_id"] not in siti.chat.messages


async def test_a_message_that_nobody_can_read_stays_without_a_number(shared_town: Town) -> None:
    siti = await shared_town.resident()
    update = update_of(shared_town, siti, "halo")
    message = update["message"] | {"entities": "of a shape to come"}
    message["from"] = message["from"] | {"first_name": NIK}
    await hand_over(shared_town, update | {"message": message})
    assert message["message_id"] in siti.chat.messages
