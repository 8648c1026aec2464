"""Which buttons leave an open question open. All others close it."""

from presentation.chat.actions import Action
from presentation.chat.presses import Press

_ANSWERS = frozenset(
    {
        Action.EMPLOYEE_CONFIRM,
        Action.RELEASE_ASK,
        Action.RECAP_MOMENT,
        Action.RECAP_COLUMN,
        Action.RECAP_UNIT,
        Action.RECAP_SHEET,
        Action.RECAP_FAULTS,
        Action.RECAP_FORGET_READ,
        Action.FINISHED_TAKE,
        Action.LIST_TAKE,
        Action.COMPANY_KIND,
        Action.COMPANY_VILLAGE,
        Action.COMPANY_FIELD,
        Action.COMPANY_SEND,
        Action.COMPANY_REFUSE,
        Action.COMPANY_LIST_TAKE,
        Action.BROADCAST_UNIT,
        Action.OFFICE_SEND,
        Action.OFFICE_PLAIN,
        Action.ROLE_GIVE_DO,
        Action.OFFICER_VILLAGE,
        Action.OFFICER_REPORT,
    }
)
"""The buttons that answer an open question."""
_BESIDE = frozenset(
    {
        Action.TOPIC_OPEN,
        Action.TOPIC_HELPED,
        Action.TOPIC_MISSED,
        Action.PURPOSE_AGREE,
        Action.PROOF_SEND,
        Action.PROOF_OFFLINE,
        Action.PROOF_DROP,
        Action.PROOF_EXAMPLE,
    }
)
"""The buttons that keep a question open: below an answer, a picture or consent
that came between."""

WORDS_ASKED = "office-words"
"""The open question of a head's call or thanks: what is shown, for whom, with which own words."""
REASON_ASKED = "queue-reason"
"""The open question why a proof is returned."""
_LEFT_BY_COMMANDS = frozenset({WORDS_ASKED, REASON_ASKED})
"""Open questions whose answer others read: what follows a command is none."""


def leaves(command: str, asked: str) -> bool:
    """Tell whether a text is a command that closes an open question."""
    return command.startswith("/") and asked in _LEFT_BY_COMMANDS


def leads_elsewhere(press: Press) -> bool:
    """Tell whether a pressed button closes an open question."""
    return press.action not in _ANSWERS | _BESIDE
