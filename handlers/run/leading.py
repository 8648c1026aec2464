"""Which buttons answer an open question, and which lead away from it."""

from aiogram.types import CallbackQuery

from presentation.chat.actions import Action, unpack

ANSWERS = frozenset(
    {
        Action.EMPLOYEE_CONFIRM,
        Action.RELEASE_ASK,
        Action.RECAP_MOMENT,
        Action.RECAP_COLUMN,
        Action.RECAP_SHEET,
        Action.RECAP_FAULTS,
        Action.RECAP_FORGET_READ,
        Action.FINISHED_TAKE,
        Action.BROADCAST_UNIT,
    }
)
"""The buttons that answer an open question. All others close it."""
BESIDE = frozenset({Action.TOPIC_OPEN, Action.TOPIC_HELPED, Action.TOPIC_MISSED})
"""The buttons below an answer that keep a question open."""


def leads_elsewhere(pressed: CallbackQuery | None) -> bool:
    """Tell whether a button closes an open question: all do except those that answer it."""
    press = unpack(pressed.data or "") if pressed is not None else None
    return press is not None and press.action not in ANSWERS | BESIDE
