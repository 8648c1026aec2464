"""What Telegram's refusals mean: only a farewell ends a subscription."""

import pytest
from telegram.error import BadRequest, Forbidden, TelegramError

from census.push.outcomes import Barred, Gone, Outcome, Refused
from reminders.answers import outcome_of


@pytest.mark.parametrize(
    ("error", "meant"),
    [
        (Forbidden("Forbidden: bot was blocked by the user"), Gone),
        (Forbidden("Forbidden: user is deactivated"), Gone),
        (Forbidden("Forbidden: bot was kicked from the supergroup chat"), Gone),
        (Forbidden("Forbidden: bot is not a member of the supergroup chat"), Gone),
        (Forbidden("Forbidden: the group chat was deleted"), Gone),
        (Forbidden("Forbidden: bot can't initiate conversation with a user"), Gone),
        (BadRequest("Chat not found"), Gone),
        (Forbidden("Forbidden: CHAT_WRITE_FORBIDDEN"), Barred),
        (Forbidden("Forbidden: something that is said for the first time"), Barred),
        (BadRequest("Not enough rights to send text messages to the chat"), Barred),
        (BadRequest("Have no rights to send a message"), Barred),
        (BadRequest("Need administrator rights in the channel chat"), Barred),
        (BadRequest("Chat_restricted"), Barred),
        (BadRequest("Topic_closed"), Barred),
        (BadRequest("Message thread not found"), Barred),
        (BadRequest("Message is too long"), Refused),
    ],
)
def test_a_refusal_means(error: TelegramError, meant: type[Outcome]) -> None:
    assert type(outcome_of(error)) is meant
