"""What became of every message, on the command line."""

import json
from datetime import UTC, datetime, timedelta

from census.broadcasts.broadcast import Broadcast, BroadcastState
from census.people.people import ChatId
from census.push.delivery import DeliveryState, NewDelivery, Settlement
from services.broadcasts.composing import BROADCAST
from services.campaign.composing.triggered import THANKS
from services.ports.unit_of_work import UnitOfWork
from tests.bot.terminal import Terminal

LEASE = timedelta(minutes=5)


def now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - commands live by the machine's clock


def owe(terminal: Terminal, *outcomes: tuple[DeliveryState, str], useful: bool = True) -> None:
    """Let as many chats be owed a message, with these outcomes."""

    async def fill(uow: UnitOfWork) -> None:
        until = now() + LEASE if useful else now() + timedelta(milliseconds=1)
        owed = [
            NewDelivery(
                "thanks",
                ChatId(chat),
                THANKS,
                now() - LEASE,
                until,
                {"as_of": now().isoformat()},
            )
            for chat, _ in enumerate(outcomes, start=1)
        ]
        await uow.deliveries.add(owed)
        claimed = await uow.deliveries.claim(now(), limit=100, lease_until=now() + LEASE)
        await uow.deliveries.settle(
            [
                Settlement(each.id, state, now(), reason=reason)
                for each, (state, reason) in zip(claimed, outcomes, strict=True)
            ]
        )

    terminal.stored(fill)


def test_the_figures_are_shown_with_their_reasons(terminal: Terminal) -> None:
    owe(
        terminal,
        (DeliveryState.SENT, ""),
        (DeliveryState.FAILED, "message is too long"),
        (DeliveryState.CANCELLED, "finished"),
        (DeliveryState.CANCELLED, "gone: Forbidden: bot was blocked by the user"),
    )
    said = terminal.says("deliveries", "--lang", "en")
    assert "Sent: 1\n" in said
    assert "Not sent: 1\n· message is too long: 1" in said
    assert "Not needed any more: 1\n· already finished: 1" in said
    assert "Cannot be reached any more: 1" in said


def test_a_machine_reads_them_as_json(terminal: Terminal) -> None:
    owe(terminal, (DeliveryState.SENT, ""), (DeliveryState.FAILED, "too long"))
    document = json.loads(terminal.says("deliveries", "--json"))
    assert document["sent"] == 1
    assert document["failed"] == {"too long": 1}
    assert document["next_due"] is None
    (failed,) = json.loads(terminal.says("deliveries", "--failed", "--json"))["failed"]
    assert failed["number"] == 2
    assert failed["reason"] == "too long"


def test_a_failed_one_is_tried_again(terminal: Terminal) -> None:
    owe(terminal, (DeliveryState.FAILED, "too long"))
    assert "nomor 1 tidak terkirim" in terminal.says("deliveries", "--failed")
    terminal.says("deliveries", "--retry", "1")
    assert json.loads(terminal.says("deliveries", "--json"))["waiting"] == 1


def test_what_may_have_arrived_is_listed_and_can_be_sent_again(terminal: Terminal) -> None:
    owe(terminal, (DeliveryState.UNKNOWN, "NoAnswer"))
    assert "nomor 1 mungkin sampai" in terminal.says("deliveries", "--unclear")
    terminal.says("deliveries", "--retry", "1")
    assert json.loads(terminal.says("deliveries", "--json"))["waiting"] == 1


def test_all_that_failed_of_a_broadcast_is_sent_again(terminal: Terminal) -> None:
    async def fill(uow: UnitOfWork) -> None:
        done = Broadcast(0, None, now(), state=BroadcastState.DONE, ended_at=now())
        done = await uow.broadcasts.add(done)
        await uow.deliveries.add(
            [
                NewDelivery(
                    done.occasion,
                    ChatId(chat),
                    BROADCAST,
                    now() - LEASE,
                    now() + LEASE,
                )
                for chat in (1, 2, 3)
            ]
        )
        claimed = await uow.deliveries.claim(now(), limit=100, lease_until=now() + LEASE)
        states = (DeliveryState.FAILED, DeliveryState.UNKNOWN, DeliveryState.SENT)
        await uow.deliveries.settle(
            [Settlement(each.id, is_, now()) for each, is_ in zip(claimed, states, strict=True)]
        )

    terminal.stored(fill)
    assert terminal.says("deliveries", "--retry-broadcast", "1").startswith("1 kiriman")
    again = ("deliveries", "--retry-broadcast", "1")
    assert terminal.types(*again).stderr.startswith("Dari siaran 1 tidak ada")
    assert terminal.says(*again, "--with-unclear").startswith("1 kiriman")
    assert json.loads(terminal.says("deliveries", "--json"))["waiting"] == 2


def test_what_did_not_fail_is_not_tried_again(terminal: Terminal) -> None:
    owe(terminal, (DeliveryState.SENT, ""))
    done = terminal.types("deliveries", "--retry", "1")
    assert done.exit_code == 1
    assert done.stderr.startswith("Kiriman nomor 1 tidak ada di antara yang tidak terkirim.")


def test_what_is_of_no_use_any_more_is_not_tried_again(terminal: Terminal) -> None:
    owe(terminal, (DeliveryState.FAILED, "too long"), useful=False)
    assert terminal.types("deliveries", "--retry", "1").exit_code == 1


def test_what_is_owed_later_is_shown_by_hour_and_kind(terminal: Terminal) -> None:
    assert terminal.says("deliveries", "--ahead", "--lang", "en") == "No message is waiting.\n"

    async def fill(uow: UnitOfWork) -> None:
        due = now() + timedelta(hours=2)
        facts = {"as_of": now().isoformat()}
        await uow.deliveries.add(
            [
                NewDelivery("thanks", ChatId(chat), THANKS, due, due + LEASE, facts)
                for chat in (1, 2, 3)
            ]
        )

    terminal.stored(fill)
    said = terminal.says("deliveries", "--ahead", "--lang", "en")
    assert said.startswith("Next, by the hour:\n· from ")
    assert said.endswith("Thanks 3\n")
    document = json.loads(terminal.says("deliveries", "--ahead", "--json"))
    (hour,) = document["hours"]
    assert (hour["total"], hour["kinds"]) == (3, {"thanks": 3})
