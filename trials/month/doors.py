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

MISSED = "Warga bilang belum didatangi"
ASKED = "Apakah petugas sensus sudah datang"
AGAIN = "Petugas sudah berkeliling lagi di"


@dataclass(slots=True)
class Resident:
    """Somebody at home in a village."""

    person: SimulatedPerson
    village: UnitCode
    asked: bool = False


@dataclass(slots=True)
class Doors:
    """All residents, and who said that nobody has come."""

    field: Field
    chance: Random
    residents: list[Resident] = field(default_factory=list)
    missed: Counter[UnitCode] = field(default_factory=Counter)
    waiting: list[Resident] = field(default_factory=list)

    async def move_in(self, villages: Sequence[UnitCode]) -> None:
        """Let a resident of each village come by its poster."""
        for number, village in enumerate(villages, start=1):
            name = f"Warga{number}x"
            person = self.field.person(name)
            self.field.heard.residents[person.chat_id] = name
            self.residents.append(Resident(person, village))
        await self.field.in_rounds(self._comes(each) for each in self.residents)

    async def _comes(self, who: Resident) -> Script:
        await who.person.opens_link(who.village.replace(".", "-"), queue=True)
        yield
        for button in ("Indonesia", "Setuju"):
            await who.person.presses(button, queue=True)
            yield

    async def ask_when(self) -> None:
        """Let all ask when somebody comes, and check every other time who it is."""
        await self.field.in_rounds(self._asks(each) for each in self.residents)

    async def _asks(self, who: Resident) -> Script:
        field_, books = self.field, self.field.books
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
        verdict = "Nomor petugas resmi" if shown in badges else "Bukan petugas kami"
        must(who.person.sees(), verdict)

    def _may_come(self, badge: Badge, village: UnitCode) -> bool:
        return self.field.books.workers[badge].village == village

    async def say_missed(self, share: float) -> None:
        """Let some say that nobody has come to them."""
        some = [each for each in self.residents if self.chance.random() < share]
        self.waiting += some
        for each in some:
            self.missed[each.village] += 1
        await self.field.in_rounds(self._says_missed(each) for each in some)

    async def _says_missed(self, who: Resident) -> Script:
        await who.person.sends("petugas belum datang juga", queue=True)
        yield
        must(who.person.sees(), "tanpa nama Anda", self.field.lists.name(who.village))

    def leads_heard(self, crowd: Crowd, told: Sequence[ChatMessage]) -> None:
        """Check that who leads in a village, and nobody else, heard how many were left out."""
        heard = {m.chat_id: m.text for m in told if MISSED in m.text}
        expected: dict[int, list[str]] = {}
        for village, count in self.missed.items():
            line = f"{self.field.lists.name(village)} ("
            for chat in self._chats_of_leads(crowd, village):
                expected.setdefault(chat, []).append(f"{line}|{count} belum didatangi")
        if heard.keys() != expected.keys():
            raise NotAsSaidError(f"{len(heard)} heard of doors, not {len(expected)}")
        for chat, lines in expected.items():
            for line in lines[:8]:
                name, count = line.split("|")
                if not any(name in said and count in said for said in heard[chat].split("\n")):
                    raise NotAsSaidError(f"no {name} with {count} in {heard[chat]}")
        self.missed.clear()

    def _chats_of_leads(self, crowd: Crowd, village: UnitCode) -> set[int]:
        books = self.field.books
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

    def answered(self, told: Sequence[ChatMessage]) -> None:
        """Check that everybody who waited heard once that the village was visited again."""
        heard = Counter(m.chat_id for m in told if AGAIN in m.text)
        late = [each for each in self.waiting if heard[each.person.chat_id] != 1]
        if late:
            names = [self.field.lists.name(each.village) for each in late[:5]]
            raise NotAsSaidError(f"{len(late)} of {len(self.waiting)} not answered once: {names}")

    async def say_whether_real(self) -> int:
        """Let everybody who was asked answer; return how many said that nobody came."""
        asked = [
            each
            for each in self.residents
            if not each.asked and ASKED in each.person.sees()
        ]
        said_no = [each for each in asked if self.chance.random() < 0.2]
        await self.field.in_rounds(
            self._answers(each, real=each not in said_no) for each in asked
        )
        return len(said_no)

    async def _answers(self, who: Resident, *, real: bool) -> Script:
        who.asked = True
        await who.person.presses("Ya, sudah" if real else "Belum", on=who.person.last, queue=True)
        yield
        must(who.person.sees(), "Terima kasih")
