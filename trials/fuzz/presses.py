"""Data of buttons that nobody was shown: of every action, with values of all kinds."""

from collections.abc import Sequence
from random import Random
from typing import Final

from presentation.chat.actions import Action
from presentation.chat.experiment_actions import ExperimentAction
from presentation.chat.field_actions import FieldAction
from presentation.chat.presses import MAX_BYTES

ACTIONS: Final = (*Action, *FieldAction, *ExperimentAction)
VALUES: Final = (
    *("", "0", "1", "2", "-1", "1.5", "+1", "٣", "²", "9" * 18, "9" * 19, "0x1", "NaN", "None"),
    *("office", "district", "village", "company", "regency", "online", "interview", "families"),
    *(
        "id",
        "jv",
        "xx",
        "status",
        "proofs",
        "help",
        "yes",
        "no",
        "unreadable",
        "password",
        "people",
    ),
    *("opd-dinkes", "opd-dinsos", "35.09", "35.09.12", "35.09.12.2002", "33.19", "35", "opd-"),
    *("admin", "verifier", "head", "helper", "ad", "vf", "hp", "rg", "7", "30", "1cb6", "1d01"),
    *("2020-03-06", "2020-02-30", "9999-99-99", "P-0012", "3509122002000101", "open", "closed"),
    *("%s", "{0}", "<b>", "\n", "\x00", "'", '"', "../..", "😀", "\u202e", "a" * 40),
)


def some_press(random: Random, ids: Sequence[str] = ()) -> str:
    """Draw the data of a button, as long as Telegram takes it. ``ids`` are of other people."""
    if random.random() < 0.1:
        return _cut("".join(chr(random.choice((58, 63, 97, 8238, 128512))) for _ in range(20)))
    values = [random.choice((*VALUES, *ids)) for _ in range(random.randrange(6))]
    return _cut(":".join((random.choice(ACTIONS), *values)))


def _cut(data: str) -> str:
    return data.encode()[:MAX_BYTES].decode(errors="ignore") or "x"
