from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.run.kinds import KINDS
from census.people.people import ChatId
from census.push.delivery import Delivery, DeliveryState, Settlement
from census.push.kinds import MessageKind, MessageKinds
from census.push.outcomes import (
    LONGEST_PAUSE,
    MAX_ATTEMPTS,
    Gone,
    Moved,
    Outcome,
    RateLimited,
    Refused,
    Sent,
    Unavailable,
    Unclear,
    after,
    pause,
)
from services.boards.composing import BOARD
from services.broadcasts.composing import BROADCAST
from services.campaign.composing.reminders import PROMISE, REMINDER
from services.campaign.composing.triggered import THANKS
from services.offices.composing_heads import RANK_NOTICE
from services.push.admin_news import ADMIN_NOTICE
from tests.census.census_examples import local, quick

NOW = local(3, 6, 9)
EVENING = local(3, 6, 20)


def a_delivery(
    kind: MessageKind = REMINDER,
    *,
    attempts: int = 1,
    expires_at: datetime = EVENING,
) -> Delivery:
    return Delivery(
        id=1,
        occasion="reminder:online:residents:2020-03-06",
        chat=ChatId(7),
        kind=kind,
        not_before=NOW,
        expires_at=expires_at,
        state=DeliveryState.SENDING,
        attempts=attempts,
    )


def decided(outcome: Outcome, delivery: Delivery | None = None, jitter: float = 1) -> Settlement:
    return after(delivery or a_delivery(), outcome, now=NOW, jitter=jitter)


def test_what_was_sent_is_done() -> None:
    assert decided(Sent(99)) == Settlement(1, DeliveryState.SENT, NOW, message_id=99)


def test_who_is_gone_gets_nothing_more_and_nothing_is_to_be_mended() -> None:
    assert decided(Gone("blocked")) == Settlement(
        1, DeliveryState.CANCELLED, NOW, reason="gone: blocked"
    )


def test_what_telegram_will_never_take_has_failed() -> None:
    assert decided(Refused("too long")) == Settlement(
        1, DeliveryState.FAILED, NOW, reason="too long"
    )


def test_a_group_that_moved_is_written_to_at_once() -> None:
    decision = decided(Moved(ChatId(-1007)))
    assert (decision.state, decision.not_before) == (DeliveryState.PENDING, NOW)


def test_being_asked_to_wait_is_no_attempt() -> None:
    decision = decided(RateLimited(timedelta(seconds=31)), a_delivery(attempts=MAX_ATTEMPTS))
    assert decision.state is DeliveryState.PENDING
    assert decision.not_before == NOW + timedelta(seconds=31)
    assert not decision.counts_as_attempt


@pytest.mark.parametrize(
    ("attempts", "seconds"), [(1, 30), (2, 60), (3, 120), (4, 240), (5, 480), (40, 1800)]
)
def test_the_pause_doubles_up_to_half_an_hour(attempts: int, seconds: int) -> None:
    assert pause(attempts, 1) == timedelta(seconds=seconds)
    assert pause(attempts, 0) == timedelta(seconds=seconds) / 2


def test_a_fault_on_the_way_is_tried_again_until_it_has_failed() -> None:
    again = decided(Unavailable("502"), a_delivery(attempts=MAX_ATTEMPTS - 1))
    assert (again.state, again.not_before) == (
        DeliveryState.PENDING,
        NOW + timedelta(minutes=8),
    )
    last = decided(Unavailable("502"), a_delivery(attempts=MAX_ATTEMPTS))
    assert last == Settlement(1, DeliveryState.FAILED, NOW, reason="502")


@pytest.mark.parametrize(
    "outcome", [Unavailable("502"), RateLimited(timedelta(minutes=1)), Moved(ChatId(-1))]
)
def test_what_could_leave_only_after_its_time_expires(outcome: Outcome) -> None:
    assert decided(outcome, a_delivery(expires_at=NOW)).state is DeliveryState.EXPIRED


@pytest.mark.parametrize(
    ("kind", "state"),
    [
        (THANKS, DeliveryState.UNKNOWN),
        (RANK_NOTICE, DeliveryState.PENDING),
        (ADMIN_NOTICE, DeliveryState.PENDING),
        (BOARD, DeliveryState.UNKNOWN),
        (PROMISE, DeliveryState.PENDING),
        (REMINDER, DeliveryState.UNKNOWN),
        (BROADCAST, DeliveryState.UNKNOWN),
    ],
)
def test_what_may_have_arrived_is_repeated_only_where_missing_it_is_worse(
    kind: MessageKind, state: DeliveryState
) -> None:
    assert decided(Unclear("timeout"), a_delivery(kind)).state is state


def test_what_may_have_arrived_stays_unknown_when_there_is_no_time_or_try_left() -> None:
    late = a_delivery(RANK_NOTICE, expires_at=NOW)
    often = a_delivery(RANK_NOTICE, attempts=MAX_ATTEMPTS)
    assert decided(Unclear("timeout"), late).state is DeliveryState.UNKNOWN
    assert decided(Unclear("timeout"), often).state is DeliveryState.UNKNOWN


def test_broadcasts_leave_last() -> None:
    assert [kind for kind in KINDS if kind.priority >= BROADCAST.priority] == [BROADCAST]


def test_kinds_of_one_name_are_told_apart_by_their_key_and_treated_alike() -> None:
    news = ADMIN_NOTICE.keyed("news")
    kinds = MessageKinds([ADMIN_NOTICE, news])
    assert kinds.of("admin_notice", {"key": "news"}) == news
    assert kinds.of("admin_notice", {"key": "other"}) == ADMIN_NOTICE
    for strange in (news, replace(news, key="capped", capped=True)):
        with pytest.raises(ValueError, match="kind"):
            MessageKinds([ADMIN_NOTICE, news, strange])


def test_a_kind_whose_name_is_unknown_is_not_read() -> None:
    with pytest.raises(KeyError):
        KINDS.of("lottery", {})


outcomes = st.one_of(
    st.builds(Sent, st.integers(1)),
    st.builds(Gone, st.just("blocked")),
    st.builds(Moved, st.just(ChatId(-1))),
    st.builds(RateLimited, st.timedeltas(timedelta(0), timedelta(minutes=30))),
    st.builds(Unavailable, st.just("502")),
    st.builds(Unclear, st.just("timeout")),
    st.builds(Refused, st.just("bad")),
)


@given(
    outcomes,
    st.sampled_from(list(KINDS)),
    st.integers(1, 10),
    st.timedeltas(timedelta(hours=-1), timedelta(hours=1)),
    st.floats(0, 1),
)
@quick
def test_a_delivery_is_final_or_due_again_in_good_time(
    outcome: Outcome, kind: MessageKind, attempts: int, rest: timedelta, jitter: float
) -> None:
    delivery = a_delivery(kind, attempts=attempts, expires_at=NOW + rest)
    decision = decided(outcome, delivery, jitter)
    pending = decision.state is DeliveryState.PENDING
    assert decision.state is not DeliveryState.SENDING
    assert pending == (decision.not_before is not None)
    if decision.not_before is not None:
        assert NOW <= decision.not_before < delivery.expires_at
        assert decision.not_before <= NOW + LONGEST_PAUSE
        assert attempts < MAX_ATTEMPTS or not decision.counts_as_attempt
