"""Residents of the month: who asks when somebody comes, who was left out, who is asked."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from census.fieldwork.workers import Badge, FieldRole
from census.units import UnitCode
from simulator.chats.people import SimulatedPerson
from simulator.cloud.state import ChatMessage
from trials.month.entering import Crowd, NotAsSaidError, must
from trials.month.field import Field, Script

MISSED, DENIED = "Warga bilang belum didatangi", "Warga bilang tidak ada yang datang"
ASKED = "Apakah petugas sensus sudah datang"
TOLD = ("Petugas sudah berkeliling lagi di", "menjawab: rumah yang terlewat")


@dataclass(slots=True)
class Resident:
    """Somebody at home in a village."""

    person: SimulatedPerson
    village: UnitCode
    asked: bool = False


@dataclass(slots=True)
class Doors:
    """All residents, and who said that nobody has come."""

    here: Field
    chance: Random
    residents: list[Resident] = field(default_factory=list)
    missed: list[Resident] = field(default_factory=list)
    denied: list[Resident] = field(default_factory=list)
    today: set[UnitCode] = field(default_factory=set)
    """Where somebody has said something since the last message to who leads."""
    waited: Counter[int] = field(default_factory=Counter)
    told: Counter[int] = field(default_factory=Counter)

    async def move_in(self, villages: Sequence[UnitCode]) -> None:
        """Let a resident of each village come by its poster."""
        for number, village in enumerate(villages, start=1):
            name = f"Warga{number}x"
            person = self.here.person(name)
            self.here.heard.residents[person.chat_id] = name
            self.residents.append(Resident(person, village))
        await self.here.in_rounds(self._comes(each) for each in self.residents)

    async def _comes(self, who: Resident) -> Script:
        await who.person.opens_link(who.village.replace(".", "-"), queue=True)
        yield
        for button in ("Indonesia", "Setuju"):
            await who.person.presses(button, queue=True)
            yield

    async def ask_when(self) -> None:
        """Let all ask when somebody comes, and check every other time who it is."""
        await self.here.in_rounds(self._asks(each) for each in self.residents)

    async def _asks(self, who: Resident) -> Script:
        field_, books = self.here, self.here.books
        here = {page.owner for page in books.inside(who.village) if page.owner}
        badges = [badge for badge in here if badge in books.workers]
        asked = field_.heard.asked.setdefault(who.person.chat_id, set())
        if len(badges) == 1:
            asked |= {badges[0], books.workers[badges[0]].name}
        await who.person.sends("kapan petugas datang?", queue=True)
        yield
        must(who.person.sees(), field_.lists.name(who.village), "Petugas sedang berkeliling")
        genuine = self.chance.random() < 0.5 or len(badges) == len(books.workers)
        strangers = [each.badge for each in books.with_role(FieldRole.ENUMERATOR)]
        near = set(badges) | {each for each in strangers if self._may_come(each, who.village)}
        others = [badge for badge in strangers if badge not in near]
        shown = self.chance.choice(badges if genuine or not others else others)
        asked |= {shown, *([books.workers[shown].name] if shown in badges else [])}
        await who.person.sends(f"/petugas {shown}", queue=True)
        yield
        elsewhere = "Ada di daftar petugas kami, tetapi bukan untuk"
        verdict = "Nomor petugas resmi" if shown in badges else elsewhere
        must(who.person.sees(), verdict)

    def _may_come(self, badge: Badge, village: UnitCode) -> bool:
        return self.here.books.workers[badge].village == village

    async def say_missed(self, share: float) -> None:
        """Let some say that nobody has come to them."""
        some = [each for each in self.residents if self.chance.random() < share]
        self._waits(some, self.missed)
        await self.here.in_rounds(self._says_missed(each) for each in some)

    def _waits(self, some: Sequence[Resident], where: list[Resident]) -> None:
        where += some
        self.today |= {each.village for each in some}
        self.waited.update(each.person.chat_id for each in some)

    async def _says_missed(self, who: Resident) -> Script:
        await who.person.sends("petugas belum datang juga", queue=True)
        yield
        must(who.person.sees(), "tanpa nama Anda", self.here.lists.name(who.village))

    def hear(self, told: Sequence[ChatMessage]) -> None:
        """Note who was told that the own village was visited again."""
        answered = {m.chat_id for m in told if any(words in m.text for words in TOLD)}
        self.told.update(answered)
        self.missed = [each for each in self.missed if each.person.chat_id not in answered]
        self.denied = [each for each in self.denied if each.person.chat_id not in answered]

    def leads_heard(self, crowd: Crowd, told: Sequence[ChatMessage]) -> None:
        """Check that who leads in a village heard how many wait there, and nobody else did.

        Where a visit was denied, who visits there hears it as well.
        """
        heard = {m.chat_id: m.text for m in told if MISSED in m.text or DENIED in m.text}
        expected: dict[int, list[UnitCode]] = {}
        for village in sorted(self.today):
            denied = any(each.village == village for each in self.denied)
            visit = self._chats_of_visitors(crowd, village) if denied else set[int]()
            for chat in self._chats_of_leads(crowd, village) | visit:
                expected.setdefault(chat, []).append(village)
        self.today.clear()
        if heard.keys() != expected.keys():
            raise NotAsSaidError(f"{sorted(heard)} heard of doors, not {sorted(expected)}")
        for chat, villages in expected.items():
            for village in villages[:8]:
                if MISSED in heard[chat]:
                    self._check_line(heard[chat], village)

    def _check_line(self, said: str, village: UnitCode) -> None:
        """Check the counts of a village in a message."""
        name = self.here.lists.name(village)
        missed, denied = (
            sum(each.village == village for each in some) for some in (self.missed, self.denied)
        )
        ends = f": {missed} belum didatangi" + (f", {denied} saat ditanya" if denied else "")
        if not any(f"{name} (" in line and ends in line for line in said.split("\n")):
            raise NotAsSaidError(f"no {name}{ends} in {said}")

    def _chats_of_visitors(self, crowd: Crowd, village: UnitCode) -> set[int]:
        owners = {page.owner for page in self.here.books.inside(village) if page.owner}
        return {crowd.who(owner).chat_id for owner in owners if owner in crowd.people}

    def _chats_of_leads(self, crowd: Crowd, village: UnitCode) -> set[int]:
        books = self.here.books
        owners = {page.owner for page in books.inside(village) if page.owner}
        leads = {books.teams[owner] for owner in owners if owner in books.teams}
        chats = {crowd.who(lead).chat_id for lead in leads if lead in crowd.people}
        if chats:
            return chats
        district = village.rpartition(".")[0]
        over = [
            crowd.who(each.badge).chat_id
            for each in books.with_role(FieldRole.DISTRICT_COORDINATOR)
            if each.village.startswith(f"{district}.") and each.badge in crowd.people
        ]
        return set(over) or {crowd.admin.chat_id}

    def require_answers(self) -> None:
        """Check that everybody who waited was told, as often as they said so."""
        if self.waited != self.told:
            late = self.waited - self.told or self.told - self.waited
            names = [e.village for e in self.residents if e.person.chat_id in late]
            raise NotAsSaidError(
                f"{len(late)} of {len(self.waited)} told too seldom or twice: {names}"
            )

    async def say_whether_real(self) -> None:
        """Let everybody who was asked answer, and some deny that anybody came."""
        asked = [(each, found) for each in self.residents if (found := _question(each))]
        denied = [each for each, _ in asked if self.chance.random() < 0.2]
        self._waits(denied, self.denied)
        await self.here.in_rounds(
            self._answers(each, found, real=each not in denied) for each, found in asked
        )

    async def _answers(self, who: Resident, question: ChatMessage, *, real: bool) -> Script:
        who.asked = True
        await who.person.presses("Ya, sudah" if real else "Belum", on=question, queue=True)
        yield
        must(who.person.sees() + who.person.chat.messages[question.message_id].text, "Terima kasih")


def _question(who: Resident) -> ChatMessage | None:
    """Return the question whether somebody came, unless it was answered."""
    if who.asked:
        return None
    return next((each for each in reversed(who.person.from_bot) if ASKED in each.text), None)
