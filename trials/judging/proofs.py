"""A receipt is decided once, counts, and its sender is told."""

from collections.abc import Iterator

from trials.judging.case import RunRecord
from trials.seeds.chronicle import DONE


def decided_once(case: RunRecord) -> Iterator[str]:
    told = {":".join(row.occasion.split(":")[:3]) for row in case.chronicle.rows}
    for number, chat, state, decided, sender, decisions, reopened in case.chronicle.proofs:
        said = f"receipt {number} of {chat}, {state}"
        if decisions - reopened != (decided is not None):
            yield f"{said}: {decisions} decisions and {reopened} taken back in the audit"
        if state == "accepted" and sender not in DONE:
            yield f"{said}: its sender is {sender}"
        erased = case.chronicle.was_erased(chat, 0)
        if decided is not None and not erased and f"proof:{number}:{state}" not in told:
            yield f"{said}: its sender was never to be told"
