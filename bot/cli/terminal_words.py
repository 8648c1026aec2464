"""Words of the chat as they are said on the terminal: its own commands instead of the chat's."""

import re

from presentation.chat.commands import CommandName

TYPED = {
    CommandName.PUBLISH: "publish",
    CommandName.BRIEF: "brief",
    CommandName.BROADCAST: "broadcast",
    CommandName.DELIVERIES: "deliveries",
    CommandName.CALENDAR: "phase",
    CommandName.UNANSWERED: "questions",
    CommandName.POSTER: "poster",
    CommandName.ASK: "ask",
}
IN_CHAT = re.compile(rf"(?<![\w/<])/({'|'.join(TYPED)})\b")


def on_terminal(words: str) -> str:
    """Return words with the commands that one types here: "sensusbot deliveries" for /kiriman."""
    return IN_CHAT.sub(lambda said: f"sensusbot {TYPED[CommandName(said[1])]}", words)
