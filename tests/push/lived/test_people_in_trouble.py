"""Who is stuck, whose receipt comes back, and who waits for an officer: lived in a whole town."""

from datetime import datetime, timedelta

from census.people.people import ChatId
from census.people.submission import Origin, SubmissionEvent, SubmissionState
from services.ports.people.submissions import Subject, SubjectKind
from simulator.chats.people import SimulatedPerson
from tests.support.town import WIB, Town


def march(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2020, 3, day, hour, minute, tzinfo=WIB)


def heard_since(town: Town, somebody: SimulatedPerson, moment: datetime) -> list[datetime]:
    """When somebody was written to unasked since a moment."""
    return [
        sent.moment.astimezone(WIB)
        for sent in town.telegram.sent_log
        if sent.chat_id == somebody.chat_id and sent.moment >= moment
    ]


async def begins(somebody: SimulatedPerson) -> None:
    await somebody.presses("Mulai langkah 1")
    await somebody.presses("Sudah")


async def test_who_is_stuck_for_two_days_is_helped_once_and_may_go_on_from_there(
    town: Town,
) -> None:
    siti = await town.resident("Siti")
    await begins(siti)
    await town.until(march(8, 12))

    assert "Anda masih di langkah 2 dari 7: Temukan keluarga Anda." in siti.sees()
    assert "operator desa" in siti.sees()
    assert heard_since(town, siti, march(7, 0)) == [march(8, 10)]
    await siti.presses("Bantu saya di langkah 2")
    assert "NIK tidak ditemukan?" in siti.sees()

    await town.until(march(16, 12))
    assert heard_since(town, siti, march(8, 13)) == []


async def test_from_the_offer_one_may_say_that_it_does_not_work_online(town: Town) -> None:
    siti = await town.resident("Siti")
    await begins(siti)
    await town.until(march(8, 12))
    await siti.presses("Tidak bisa online")
    await siti.presses("KK saya baru")
    assert "1 Juli 2020" in siti.sees()

    await town.days_until(datetime(2020, 6, 30, 9, tzinfo=WIB))
    assert heard_since(town, siti, march(8, 13)) == []
    await town.until(datetime(2020, 7, 2, 12, tzinfo=WIB))
    assert heard_since(town, siti, march(8, 13)) == [datetime(2020, 7, 1, 9, tzinfo=WIB)]
    assert "Mulai hari ini petugas mendatangi" in siti.sees()
    assert "tanda pengenal" in siti.sees()


async def test_officers_are_announced_to_who_has_not_finished_and_to_nobody_else(
    town: Town,
) -> None:
    siti, budi = await town.resident("Siti"), await town.resident("Budi")
    for_the_end = datetime(2020, 4, 2, 12, tzinfo=WIB)
    await town.days_until(for_the_end)
    async with town.app.storage.open() as uow:
        claimed = SubmissionState.CLAIMED
        event = SubmissionEvent(
            SubmissionState.UNKNOWN, claimed, for_the_end, Origin.PERSON, str(budi.chat_id)
        )
        await uow.submissions.record(Subject(SubjectKind.CHAT, str(budi.chat_id)), event)
        await uow.commit()
    await town.days_until(datetime(2020, 6, 30, 9, tzinfo=WIB))
    await town.until(datetime(2020, 7, 2, 12, tzinfo=WIB))
    assert "petugas mendatangi" in siti.sees()
    assert heard_since(town, budi, for_the_end) == []


async def test_a_receipt_sent_back_in_the_evening_is_heard_of_the_next_morning(
    town: Town,
) -> None:
    rina = await town.employee("Rina")
    await town.until(march(11, 19))
    await sends_back(town, rina, "Namanya belum terbaca.")
    await town.until(march(12, 12))
    assert heard_since(town, rina, march(11, 20)) == [march(12, 8)]
    assert "Catatan pemeriksa: Namanya belum terbaca." in rina.sees()
    await rina.presses("Contoh bukti")
    assert "Seperti apa buktinya?" in rina.sees()


async def test_a_receipt_that_was_handed_in_again_is_not_asked_for(town: Town) -> None:
    rina = await town.employee("Rina")
    await town.until(march(11, 19))
    await sends_back(town, rina, "Namanya belum terbaca.")
    await hands_in(town, rina, SubmissionState.CLAIMED)
    await town.until(march(12, 12))
    assert heard_since(town, rina, march(11, 20)) == []


async def sends_back(town: Town, somebody: SimulatedPerson, reason: str) -> None:
    """A verifier finds a receipt wanting."""
    await hands_in(town, somebody, SubmissionState.UNKNOWN)
    sent, claimed = SubmissionState.PROOF_SENT, SubmissionState.CLAIMED
    at = town.clock.now()
    await records(
        town, somebody, SubmissionEvent(sent, claimed, at, Origin.VERIFIER, "verifier 9", reason)
    )


async def hands_in(town: Town, somebody: SimulatedPerson, before: SubmissionState) -> None:
    at = town.clock.now() - timedelta(minutes=5)
    sent = SubmissionState.PROOF_SENT
    event = SubmissionEvent(before, sent, at, Origin.PERSON, str(somebody.chat_id))
    await records(town, somebody, event)


async def records(town: Town, somebody: SimulatedPerson, event: SubmissionEvent) -> None:
    async with town.app.storage.open() as uow:
        person = await uow.people.get(ChatId(somebody.chat_id))
        assert person is not None
        assert person.employee is not None
        await uow.submissions.record(Subject(SubjectKind.EMPLOYEE, person.employee), event)
        await uow.commit()
