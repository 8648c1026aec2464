"""One run: everything that was drawn happens, and what happened is written down."""

import random
from dataclasses import replace
from pathlib import Path
from typing import Any

from bot.run.service import Service
from services.ports.unit_of_work import StorageError
from simulator.chats.world import Telegram
from simulator.cloud.trouble.flood import Flood
from trials.database import Database
from trials.life import End, Life, drawn_from, logged
from trials.network.network import Network
from trials.people.population import Population
from trials.seeds.chronicle import (
    OWED,
    PROOFS,
    STATES,
    Chronicle,
    Death,
    Reader,
    Row,
    Standing,
    moment,
)
from trials.seeds.drawing import Deed, Plan, errand
from trials.town.founding import found, household, recap
from trials.town.ground import folder, make_ground
from trials.world import Owed, World

RESTART = (5.0, 60.0, 300.0)
"""Seconds until a process that could not start is started again, the last for ever."""


class Run:
    """A campaign under a plan."""

    def __init__(self, seed: int, plan: Plan) -> None:
        self._seed, self._plan = seed, plan
        self._world = world = World(plan.begin)
        founded = found()
        self._telegram = Telegram(world, flood=Flood(now=lambda: world.seconds))
        self._telegram.restore(founded.telegram)
        self._path = folder() / "run.db"
        self._path.write_bytes(founded.database)
        self._reader = Reader(self._path)
        self._ground = make_ground(**plan.settings)
        self._life: Life | None = None
        self._lives = 0
        self._kills: list[float] = []
        self.chronicle = Chronicle(plan, world, self._telegram)

    def live(self) -> Chronicle:
        """Live through it."""
        with drawn_from(self._seed), logged(self._world) as lines:
            self._sample()
            people = self._plan_everything()
            while self._world.seconds < self._plan.end:
                self._one_life()
            self._close(people, lines)
        return self.chronicle

    def _plan_everything(self) -> Population:
        plan, world = self._plan, self._world
        chance = random.Random(f"people {self._seed}")
        people = Population(world, self._telegram, chance)
        for name, at, kind in plan.errands:
            people.goes(name, errand(people, name, kind), at)
        for kill in plan.kills:
            world.at(kill.at, lambda kill=kill: self._kill(kill.steps, kill.down))  # type: ignore[misc]
        for at, down in plan.stops:
            world.at(at, lambda down=down: self._stop(down))  # type: ignore[misc]
        for deed in plan.deeds:
            world.at(deed.at, lambda deed=deed: self._do(deed))  # type: ignore[misc]
        for begin, end in (*plan.outages.away, *plan.weather.away):
            world.at(begin, world.stir)
            world.at(end, world.rouse)
        world.at(plan.end, lambda: self._stop(0.0))
        return people

    def _one_life(self) -> None:
        self._lives += 1
        chance = random.Random(f"life {self._seed} {self._lives}")
        self._life = Life(
            world=self._world,
            ground=self._ground,
            telegram=self._telegram,
            path=self._path,
            database=Database(self._world, self._plan.outages, chance, self._sample),
            network=Network(
                self._world,
                self._telegram,
                self._plan.weather,
                chance,
                process=self._lives,
                requests=self.chronicle.requests,
                handed_out=self.chronicle.handed_out,
                first_fetches=self.chronicle.first_fetches,
                owed=self._on_its_way,
            ),
            report=self.chronicle.events.append,
            owed=self._owed,
        )
        self._down = 1.0
        begun = self._world.seconds
        end = self._life.run()
        self.chronicle.up.append((begun, self._world.seconds))
        self._note_rest()
        self.chronicle.crashes += self._life.complaints
        if end is not End.NOT_STARTED:
            sending = self._reader.rows("SELECT id FROM deliveries WHERE state = 'sending'")
            ids = frozenset(number for (number,) in sending)
            self.chronicle.deaths.append(Death(self._world.seconds, ids))
        if end is End.CRASHED:
            self.chronicle.crashes.append(repr(self._life.fault))
        if end is End.NOT_STARTED:
            short = self._world.seconds - begun < 1.0
            self._failed = self._failed + 1 if short else 0
            self._down = RESTART[min(self._failed, len(RESTART) - 1)]
        else:
            self._failed = 0
        self._life = None
        if self._world.seconds < self._plan.end:
            self._world.pass_until(min(self._world.seconds + self._down, self._plan.end))

    _failed = 0
    _down = 1.0

    def _kill(self, steps: int, down: float) -> None:
        if self._life is not None:
            self._down = down
            self._life.kill(steps)

    def _stop(self, down: float) -> None:
        if self._life is not None:
            self._down = down
            self._life.stop()

    def _do(self, deed: Deed) -> None:
        async def work(service: Service) -> None:
            try:
                async with service.app.storage.open() as uow:
                    if deed.household:
                        entry = household(deed.household, deed.progress, deed.day)
                        await uow.registry.put([entry])
                    else:
                        rows, as_of = recap(deed.day), self._world.now()
                        await uow.snapshots.add(rows, as_of=as_of, source="BPS")
                    await uow.commit()
            except StorageError:
                self._world.at(self._world.seconds + 600, lambda: self._do(deed))

        if self._life is None or not self._life.spawn(work):
            self._world.at(self._world.seconds + 60, lambda: self._do(deed))

    def _sample(self) -> None:
        """Write down what the database says of people, where that has changed."""
        seconds = self._world.seconds
        now = {
            chat: Standing(
                seconds,
                bool(reminders),
                bool(reachable),
                moment(consented),
                bool(evening),
                moment(snoozed),
                frozenset(state for state in states if state),
            )
            for chat, reminders, reachable, consented, evening, snoozed, *states in (
                self._reader.rows(STATES)
            )
        }
        # Who had everything erased stands in no row any more.
        for chat in now.keys() | self.chronicle.standings.keys():
            standing = now.get(chat, Standing(seconds))
            known = self.chronicle.standings.setdefault(chat, [])
            if not known or standing != replace(known[-1], since=seconds):
                known.append(standing)

    def _owed(self) -> Owed:
        seconds = self._world.seconds
        written = bool(len(self._telegram.inbox))
        if self._plan.outages.is_away(seconds):
            return Owed(float("inf"), found_by_polling=written)
        ((text, sending, broadcasts),) = self._reader.rows(OWED)
        due = moment(text)
        again = self._plan.weather.looked_at_again(seconds) or 0.0
        when = max(self._world.since(due), again) if due else float("inf")
        return Owed(
            when, found_by_polling=bool(written or sending or broadcasts) or when <= seconds
        )

    def _on_its_way(self, chat: int) -> tuple[int, ...]:
        rows = self._reader.rows(
            "SELECT id FROM deliveries WHERE chat = ? AND state = 'sending'", chat
        )
        return tuple(number for (number,) in rows)

    def _note_rest(self) -> None:
        """Keep what lies on the disk, to be searched for numbers."""
        for path in (self._path, Path(f"{self._path}-wal")):
            if path.exists():
                self.chronicle.at_rest.append(path.read_bytes())

    def _close(self, people: Population, lines: list[str]) -> None:
        chronicle = self.chronicle
        chronicle.acts, chronicle.typed = people.acts, people.typed
        chronicle.given_up, chronicle.log = people.given_up, lines
        chronicle.rows = [
            _row(*found)
            for found in self._reader.rows(
                "SELECT id, occasion, chat, kind, not_before, expires_at, state, due_at, attempts,"
                " message_id, last_error, settled_at FROM deliveries ORDER BY id"
            )
        ]
        chronicle.broadcasts = self._reader.rows(
            "SELECT id, role, state, started_at, expires_at, ended_at, addressed FROM broadcasts"
        )
        chronicle.proofs = self._reader.rows(PROOFS)
        chronicle.moves = self._reader.rows("SELECT * FROM calendar_moves ORDER BY version")
        self._reader.close()
        for path in folder().glob(f"{self._path.name}*"):
            path.unlink()


def _row(*found: Any) -> Row:
    moments = {4: moment(found[4]), 5: moment(found[5]), 7: moment(found[7]), 11: moment(found[11])}
    return Row(*(moments.get(place, value) for place, value in enumerate(found)))
