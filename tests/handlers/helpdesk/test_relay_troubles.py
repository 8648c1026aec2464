"""The relay while Telegram, the database or the process fail: nothing is lost or sent twice."""

from sqlite3 import OperationalError

from simulator.cloud.faults import Fault, FaultKind
from tests.handlers.helpdesk.relayed_people import a_pair, kept
from tests.simulator.conftest import until
from tests.support.talk import break_table, hand_over, handled, mend_table, stored_bytes, update_of
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


async def test_while_the_database_fails_a_message_waits_and_then_arrives_once(
    own_town: Town,
) -> None:
    siti, eko, _ = await a_pair(own_town)
    before = handled(own_town)
    break_table(own_town, "relayed_messages")
    message = await siti.sends("satu", queue=True)
    await until(lambda: handled(own_town) > before)
    await until(lambda: _mended(own_town))
    await own_town.telegram.settled()
    assert [each.text for each in eko.messages].count("satu") == 1
    await siti.edits(message, "satu lagi")
    assert eko.sees() == "satu lagi"


def _mended(town: Town) -> bool:
    """Mend the table between two tries of the bot."""
    try:
        mend_table(town, "relayed_messages")
    except OperationalError:
        return False
    return True


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
