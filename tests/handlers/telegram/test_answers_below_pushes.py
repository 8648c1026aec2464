"""An answer stands where the person looks: at the end of the chat, also after a push."""

from datetime import timedelta

from simulator.chats.people import SimulatedPerson
from simulator.cloud.state import ChatMessage
from tests.support.households import a_household
from tests.support.talk import count
from tests.support.town import Town


async def promised(town: Town, command: str = "/langkah") -> tuple[SimulatedPerson, ChatMessage]:
    """Somebody whose promised reminder came below the answer to a command."""
    siti = await town.resident()
    await siti.presses("Mulai langkah 1")
    await siti.presses("Nanti saja")
    await siti.presses("Dua jam lagi")
    await siti.sends(command)
    card = siti.last
    await town.passes(timedelta(hours=2, minutes=1))
    assert "sesuai janji" in siti.sees()
    return siti, card


async def test_a_press_on_a_card_above_a_push_is_answered_below_it(own_town: Town) -> None:
    siti, card = await promised(own_town)
    shown, pushed, before = card.text, siti.last, count(siti)
    await siti.presses("Sudah", on=card)
    assert count(siti) == before + 1
    assert siti.last.message_id > pushed.message_id
    assert "Langkah 2 dari" in siti.sees()
    assert siti.from_bot[-3].text == shown, "the card above has not changed"
    await siti.presses("Sudah")
    assert count(siti) == before + 1, "the last message is edited where it stands"
    assert "Langkah 3 dari" in siti.sees()


async def test_a_push_that_was_pressed_itself_changes_where_it_stands(own_town: Town) -> None:
    siti, _ = await promised(own_town)
    pushed, before = siti.last, count(siti)
    await siti.presses("Mulai langkah 1")
    assert count(siti) == before
    assert siti.last.message_id == pushed.message_id


async def test_a_typed_number_is_answered_below_a_push(own_town: Town) -> None:
    household = await a_household(own_town)
    siti, asked = await promised(own_town, "/status")
    await siti.sends(household.nik)
    assert siti.last.message_id > asked.message_id + 1
    assert "Baru satu nomor" in siti.sees()
    await siti.sends(household.card)
    assert "sesuai janji" in siti.from_bot[-2].text


async def test_two_fast_presses_have_one_effect_and_one_answer(own_town: Town) -> None:
    siti = await own_town.resident()
    await siti.presses("Mulai langkah 1")
    card, done = siti.find_button("Sudah")
    data = done["callback_data"]
    before = count(siti)
    siti.press(card, data)
    siti.press(card, data)
    await own_town.telegram.settled()
    assert (count(siti) - before, siti.sees()[:7]) == (0, "Langkah")
    assert "Langkah 2 dari 7" in siti.sees(), "the card was edited between the presses"
    await siti.sends("/privasi")
    before = count(siti)
    siti.press(card, data)
    siti.press(card, data)
    await own_town.telegram.settled()
    assert "Langkah 2 dari 7" in siti.sees()
    assert count(siti) - before == 1, "below newer messages, too"
    await own_town.passes(timedelta(minutes=2))
    siti.press(card, data)
    await own_town.telegram.settled()
    assert count(siti) - before == 2, "who presses it again later is answered"
