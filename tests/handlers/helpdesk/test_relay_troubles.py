"""The relay while Telegram, the database or the process fail: nothing is lost or sent twice."""

from simulator.cloud.trouble.faults import Fault, FaultKind
from tests.handlers.helpdesk.relayed_people import a_pair, kept
from tests.handlers.run.outages.test_outages import read_only
from tests.simulator.conftest import until
from tests.support.talk import hand_over, stored_bytes, update_of
from tests.support.town import NIK, Town


async def test_what_telegram_does_not_take_yet_arrives_later_in_order(own_town: Town) -> None:
    siti, eko, _ = await a_pair(own_town)
    heard = len(eko.from_bot)
    own_town.telegram.faults.plan(
        Fault(FaultKind.TOO_MANY_REQUESTS, retry_after=1), method="copyMessage", chat_id=eko.chat_id
    )
    own_town.telegram.faults.plan(
        FaultKind.DROPPED_BEFORE, method="copyMessage", chat_id=eko.chat_id
    )
    words = ("satu", "dua", "tiga")
    for each in words:
        await siti.sends(each, queue=True)
    await own_town.telegram.settled()
    assert [each.text for each in eko.from_bot[heard:]] == list(words)


async def test_a_copy_that_could_not_be_noted_is_noted_with_the_next_one(own_town: Town) -> None:
    siti, eko, _ = await a_pair(own_town)
    own_town.telegram.faults.plan(FaultKind.HELD, method="copyMessage")
    message = await siti.sends("satu", queue=True)
    await until(lambda: own_town.telegram.faults.held == 1)
    await read_only(own_town, on=True)
    own_town.telegram.faults.release()
    await own_town.telegram.settled()
    copy = eko.last
    await read_only(own_town, on=False)
    await siti.sends("dua")
    await siti.edits(message, "satu lagi")
    assert eko.chat.messages[copy.message_id].text == "satu lagi"
    assert eko.sees() == "dua"


async def test_after_a_crash_the_update_comes_again_and_the_message_arrives_once(
    own_town: Town,
) -> None:
    siti, eko, number = await a_pair(own_town)
    update = update_of(own_town, siti, "Halo Pak")
    async with own_town.app.storage.open() as uow:
        # The process died after its commit and before the copy was made.
        assert await uow.updates.first_time(update["update_id"], at=own_town.clock.now())
        await uow.commit()
    await hand_over(own_town, update)
    await hand_over(own_town, update)
    assert [each.text for each in eko.messages].count("Halo Pak") == 1
    assert (await kept(own_town, number)).helper == eko.chat_id


async def test_no_word_and_no_number_of_a_conversation_is_kept(own_town: Town) -> None:
    siti, _, _ = await a_pair(own_town)
    await siti.sends(f"rahasia keluarga, NIK {NIK}")
    kept_bytes = stored_bytes(own_town)
    assert b"rahasia keluarga" not in kept_bytes
    assert NIK.encode() not in kept_bytes
