"""Whatever is pressed in whatever order: everybody meant, nobody else, nobody twice."""

import asyncio
import shutil
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.run.kinds import KINDS, compose
from census.broadcasts.audience import Audience, Completion
from census.broadcasts.broadcast import Broadcast, BroadcastState
from census.broadcasts.notices import Announcement
from census.people.people import ChatId, Grant, Language, Person, Role
from census.people.submission import SubmissionState
from census.push.kinds import MessageKind
from census.push.outcomes import Gone, NeverLeft, Outcome, Sent, Unavailable, Unclear
from services.broadcasts import sending as broadcasting
from services.broadcasts.views import BroadcastTerms
from services.broadcasts.worker import BroadcastWorker, PausedBroadcasts
from services.ports.people.submissions import Subject, SubjectKind
from services.ports.push import ShouldSend
from services.push.sending.sender import Sender, SenderSettings
from services.rules.actors import System
from storage.unit_of_work import Storage
from tests.census.census_examples import AGREED, local
from tests.services.small_campaign import some_rules
from tests.storage.making import said
from tests.support.fakes import FakeCourier, HandClock

CROWD = 12
MORNING = local(3, 6, 9)
OPERATOR = System("test")
UNFINISHED = Audience(Role.RESIDENT, None, Completion.UNFINISHED)

ANSWERS: dict[str, list[Outcome]] = {
    "stumbles": [Unavailable("5xx"), Unavailable("5xx")],
    "out of reach": [NeverLeft("no connection")],
    "vague": [Unclear("timed out")],
    "blocks": [Gone("blocked")],
}
people = st.integers(1, CROWD)
events = st.one_of(
    st.sampled_from(["pause", "resume", "stop", "work", "restart"]).map(lambda name: (name, 0)),
    st.tuples(
        st.sampled_from(
            [
                "finishes",
                "quits",
                "blocks",
                "stumbles",
                "vague",
                "out of reach",
                "pause amid",
                "blink amid",
                "stop amid",
            ]
        ),
        people,
    ),
    st.tuples(st.just("passes"), st.sampled_from([1, 40, 600])),
)


class Judge(FakeCourier):
    """Counts what may have arrived in each chat."""

    def __init__(self) -> None:
        super().__init__()
        self.arrived: Counter[ChatId] = Counter()

    async def deliver(
        self,
        chat: ChatId,
        kind: MessageKind,
        notice: object,
        language: Language,
        *,
        tables: bool | None = None,
        should_send: ShouldSend | None = None,
    ) -> Outcome:
        outcome = await super().deliver(chat, kind, notice, language, should_send=should_send)
        if isinstance(outcome, Sent | Unclear):
            assert isinstance(notice, Announcement)
            self.arrived[chat] += 1
        return outcome


class Stage:
    """A broadcast on a real database, with a courier that sees all."""

    def __init__(self, database: Path) -> None:
        self.storage = Storage(f"sqlite:///{database}", kinds=KINDS)
        self.clock, self.courier, self.rules = HandClock(MORNING), Judge(), some_rules()
        self.meant = set(range(1, CROWD + 1))
        self.blocked: set[int] = set()
        self.complaints: list[str] = []
        self.courier.before = self.watch
        self.number = 0
        self.amid: tuple[str, int] | None = None
        self.starts_again()

    def starts_again(self) -> None:
        """As after a restart: nothing that was in memory is left."""
        holds = PausedBroadcasts()
        self.sender = Sender(
            self.storage.open,
            self.courier,
            self.clock,
            lambda: self.rules,
            compose,
            settings=SenderSettings(ahead=3),
            is_held=holds.holds,
            chance=lambda: 0.5,
        )
        self.worker = BroadcastWorker(
            self.storage.open,
            self.clock,
            lambda: self.rules,
            BroadcastTerms,
            screens=NoScreens(),
            holds=holds,
            wake_sender=self.sender.wake,
        )

    async def begins(self) -> None:
        async with self.storage.open() as uow:
            for number in range(1, CROWD + 4):
                chat = ChatId(number)
                person = await uow.people.add(chat, at=AGREED)
                await uow.people.change(person, reminders=True)
                if number <= CROWD:
                    await uow.people.change(person, consented_at=AGREED)
                await uow.people.grant(chat, Grant(Role.RESIDENT))
            draft = await uow.broadcasts.add(
                Broadcast(0, None, MORNING, UNFINISHED, {Language("id"): "Halo"})
            )
            self.number = draft.id
            await broadcasting.confirm(
                uow, self.rules, BroadcastTerms(), draft.id, OPERATOR, version=0, at=MORNING
            )
            await uow.commit()

    async def watch(self, chat: ChatId) -> None:
        if chat not in self.meant:
            self.complaints.append(f"{chat} is not meant")
        if self.amid is not None and self.amid[1] == len(self.courier.letters):
            name, self.amid = self.amid[0], None
            await self.happens(name, 0)

    async def happens(self, name: str, value: int) -> None:
        chat = ChatId(value)
        match name:
            case "pause" | "resume" | "stop":
                act = getattr(broadcasting, name)
                async with self.storage.open() as uow:
                    await act(uow, self.number, OPERATOR, at=self.clock.now())
                    await uow.commit()
                await self.worker.tick()
            case "work":
                await self.works()
            case "pause amid" | "blink amid" | "stop amid":
                self.amid = name.split(maxsplit=1)[0], len(self.courier.letters) + value // 4
            case "restart":
                self.starts_again()
            case "passes":
                self.clock.passes(seconds=value)
            case "blink":
                await self.happens("pause", 0)
                await asyncio.sleep(0)
                await self.happens("resume", 0)
            case _ if name in ANSWERS:
                self.courier.answers[chat] = list(ANSWERS[name])
                self.blocked |= {value} if name == "blocks" else set()
            case _:
                self.meant.discard(value)
                await self.leaves(name, chat)

    async def leaves(self, name: str, chat: ChatId) -> None:
        async with self.storage.open() as uow:
            if name == "finishes":
                own = Subject(SubjectKind.CHAT, str(chat))
                await uow.submissions.record(own, said(SubmissionState.CLAIMED))
            else:
                person = await uow.people.get(chat)
                assert isinstance(person, Person)
                await uow.people.change(person, reminders=False)
            await uow.commit()

    async def works(self) -> None:
        await self.worker.tick()
        before = len(self.courier.letters)
        state = await self.state()
        await self.sender.drain()
        await self.worker.tick()
        if state is not BroadcastState.RUNNING and len(self.courier.letters) > before:
            self.complaints.append(f"sent although {state}")

    async def state(self) -> BroadcastState:
        async with self.storage.open() as uow:
            found = await uow.broadcasts.get(self.number)
        assert found
        return found.state


class NoScreens:
    async def show(self, *_: object) -> bool:
        return True


@given(st.lists(events, max_size=14))
@settings(max_examples=16, derandomize=True)
def test_everybody_meant_nobody_outside_the_audience_and_nobody_twice(
    migrated_sqlite: Path,
    tmp_path_factory: pytest.TempPathFactory,
    happenings: list[tuple[str, int]],
) -> None:
    folder = tmp_path_factory.mktemp("sequence")

    async def lives() -> None:
        stage = Stage(Path(shutil.copy(migrated_sqlite, folder / "town.db")))
        try:
            await stage.begins()
            for name, value in happenings:
                await stage.happens(name, value)
            stage.amid = None
            await stage.happens("resume", 0)
            for _ in range(7):
                await stage.works()
                stage.clock.passes(hours=1)
            assert stage.complaints == []
            assert set(stage.courier.arrived) <= set(range(1, CROWD + 1))
            assert max(stage.courier.arrived.values(), default=1) == 1
            async with stage.storage.open() as uow:
                tally = await uow.broadcasts.tally(stage.number)
            assert tally.waiting == 0
            assert tally.sent + tally.unclear == stage.courier.arrived.total()
            assert await stage.state() in (BroadcastState.DONE, BroadcastState.STOPPED)
            if await stage.state() is BroadcastState.DONE:
                assert stage.meant - stage.blocked <= set(stage.courier.arrived)
                assert tally.expired == tally.failed == 0
        finally:
            await stage.storage.close()

    asyncio.run(lives())


def test_who_pauses_and_resumes_between_two_looks_keeps_nobody_from_it(
    migrated_sqlite: Path, tmp_path: Path
) -> None:
    async def lives() -> None:
        stage = Stage(Path(shutil.copy(migrated_sqlite, tmp_path / "town.db")))
        try:
            await stage.begins()
            await stage.worker.tick()
            claimed = await stage.sender._outbox.exchange(3)
            await stage.happens("pause", 0)
            answers = await stage.sender._outbox.compose(claimed)
            async with asyncio.TaskGroup() as group:
                stage.sender._in_flight.let_go(claimed, answers, group)
            await stage.happens("resume", 0)
            for _ in range(3):
                await stage.works()
                stage.clock.passes(seconds=2)
            assert set(stage.courier.arrived) == stage.meant
        finally:
            await stage.storage.close()

    asyncio.run(lives())
