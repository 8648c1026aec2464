"""What is written down of a run, outside the bot."""

import sqlite3
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from services.push.events import PushEvent
from simulator.chats.world import Telegram
from trials.network.requests import HandedOut, Request
from trials.people.population import Act
from trials.seeds.drawing import Plan
from trials.world import World

STATES = """
    SELECT p.chat, p.reminders, p.reachable, p.consented_at, p.evening_only, p.snoozed_until,
           own.state, card.state, nip.state
    FROM people p
    LEFT JOIN submissions own ON own.kind = 'chat' AND own.subject = CAST(p.chat AS TEXT)
    LEFT JOIN submissions card ON card.kind = 'household' AND card.subject = p.household
    LEFT JOIN submissions nip ON nip.kind = 'employee' AND nip.subject = p.employee
"""
OWED = """
    WITH under_way AS (
        SELECT 'broadcast:' || id AS occasion, state, addressed FROM broadcasts
        WHERE state IN ('running', 'paused', 'stopped') AND ended_at IS NULL
    )
    SELECT
        min(CASE WHEN occasion IN (SELECT occasion FROM under_way WHERE state = 'paused')
            THEN expires_at ELSE due_at END),
        max(state = 'sending'),
        EXISTS (
            SELECT 1 FROM under_way WHERE state = 'running' AND NOT addressed OR NOT EXISTS (
                SELECT 1 FROM deliveries AS waiting
                WHERE kind = 'broadcast' AND waiting.occasion = under_way.occasion
                AND waiting.due_at IS NOT NULL
            )
        )
    FROM deliveries WHERE due_at IS NOT NULL
"""
"""The next moment at which something is due, whether something is being sent, and whether a
broadcast waits for its worker. A paused one waits for nobody until it expires."""
PROOFS = """
    SELECT number, chat, proofs.state, decided_at, submissions.state,
        (SELECT count(*) FROM audit WHERE json_extract(facts, '$.proof') = CAST(number AS TEXT)
            AND action IN ('proof accepted', 'proof returned')),
        (SELECT count(*) FROM audit WHERE json_extract(facts, '$.proof') = CAST(number AS TEXT)
            AND action = 'proof reopened')
    FROM proofs LEFT JOIN submissions ON submissions.kind = 'employee' AND subject = nip
    WHERE decided_at IS NULL OR decided_by IS NOT NULL
"""
"""Each receipt that waits or that a person decided on, and how often the audit has a decision."""
DONE = {"claimed", "proof_sent", "proof_accepted", "confirmed"}


@dataclass(frozen=True, slots=True)
class Standing:
    """What the database said of a person from a time on."""

    since: float
    reminders: bool = False
    reachable: bool = False
    consented_at: datetime | None = None
    evening_only: bool = False
    snoozed_until: datetime | None = None
    states: frozenset[str] = frozenset()

    @property
    def done(self) -> bool:
        return bool(self.states & DONE)

    @property
    def handed_in(self) -> bool:
        """Whether a receipt is with a verifier, or needless. Who got one back has claimed it."""
        return bool(self.states & DONE - {"claimed"})

    @property
    def hears_all(self) -> bool:
        """Whether what goes to everybody goes to this person as well."""
        return self.reminders and self.reachable and self.consented_at is not None

    @property
    def cannot(self) -> bool:
        return "cannot_online" in self.states


@dataclass(slots=True)
class Row:
    """A delivery as it stands at the end."""

    id: int
    occasion: str
    chat: int
    kind: str
    not_before: datetime
    expires_at: datetime
    state: str
    due_at: datetime | None
    attempts: int
    message_id: int | None
    last_error: str
    settled_at: datetime | None


@dataclass(frozen=True, slots=True)
class Death:
    """A kill, with the rows that were on their way by the database's last word."""

    seconds: float
    sending: frozenset[int]


@dataclass(slots=True)
class Chronicle:
    """All that happened."""

    plan: Plan
    world: World
    telegram: Telegram
    requests: list[Request] = field(default_factory=list)
    handed_out: dict[int, HandedOut] = field(default_factory=dict)
    first_fetches: dict[int, float] = field(default_factory=dict)
    acts: list[Act] = field(default_factory=list)
    standings: dict[int, list[Standing]] = field(default_factory=dict)
    deaths: list[Death] = field(default_factory=list)
    up: list[tuple[float, float]] = field(default_factory=list)
    crashes: list[str] = field(default_factory=list)
    events: list[PushEvent] = field(default_factory=list)
    log: list[str] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    broadcasts: list[tuple[Any, ...]] = field(default_factory=list)
    moves: list[tuple[Any, ...]] = field(default_factory=list)
    proofs: list[tuple[Any, ...]] = field(default_factory=list)
    typed: list[str] = field(default_factory=list)
    at_rest: list[bytes] = field(default_factory=list)
    given_up: list[str] = field(default_factory=list)

    def was_erased(self, chat: int, since: float) -> bool:
        """Return whether a person had everything erased since a time, what was owed as well."""
        later = [each for each in self.standings.get(chat, ()) if each.since >= since]
        return any(each.consented_at is None for each in later)

    def standings_between(self, chat: int, begin: float, end: float) -> list[Standing]:
        """Return all that the database said of a person within a span."""
        first = self.standing(chat, begin)
        later = [each for each in self.standings.get(chat, ()) if begin < each.since <= end]
        return [*([first] if first else ()), *later]

    def standing(self, chat: int, seconds: float) -> Standing | None:
        """Return what the database said of a person at a time."""
        found = None
        for standing in self.standings.get(chat, ()):
            if standing.since > seconds:
                break
            found = standing
        return found


@dataclass(slots=True)
class Reader:
    """Looks into the database from outside."""

    path: Path
    _connection: sqlite3.Connection | None = None

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        if self._connection is None:
            self._connection = sqlite3.connect(self.path, isolation_level=None, timeout=5)
        return self._connection.execute(query, values).fetchall()

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._connection = None


def moment(text: str | None) -> datetime | None:
    """Read a moment as the database keeps it."""
    return datetime.fromisoformat(text) if text else None
