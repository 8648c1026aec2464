"""A coordinator's session: the team's figures, blocks approved or reopened, work handed over."""

import re
from dataclasses import dataclass, field
from random import Random

from census.fieldwork.workers import Badge, FieldRole
from presentation.chat.field_actions import FieldAction
from presentation.chat.presses import pack
from simulator.chats.people import SimulatedPerson
from trials.month.books import Page, sums_of
from trials.month.entering import NotAsSaidError, must, number_in
from trials.month.field import Field, Script
from trials.month.heard import WIB
from trials.month.visiting import in_words, shown_to

REASONS = ("Ada rumah yang terlewat", "Angkanya belum cocok")
REOPENED = 0.06
"""So often a finished block is reopened, once."""


@dataclass(slots=True)
class Coordinator:
    """Who leads a team."""

    here: Field
    badge: Badge
    person: SimulatedPerson
    chance: Random
    without: frozenset[Badge] = frozenset()
    """Members without Telegram, for whom this coordinator reports."""
    seen_again: set[str] = field(default_factory=set)

    async def looks(self) -> Script:
        """Read the team's figures, and compare them with the own books."""
        await self.person.sends("/tim", queue=True)
        yield
        books, said = self.here.books, self.person.sees()
        pages = books.led_by(self.badge)
        sums = sums_of(pages)
        today = books.visited_on(pages, self.here.now.date())
        must(
            said,
            f"{sums.approved} dari {sums.blocks} blok disetujui, {sums.finished} menunggu",
            f"Hari ini {today} rumah dikunjungi",
        )

    async def decides(self, *, last_days: bool = False) -> Script:
        """Reopen a few finished blocks, and approve all others."""
        waiting = [p for p in self.here.books.led_by(self.badge) if p.state == "finished"]
        for page in waiting:
            again = page.code in self.seen_again
            if not (last_days or again) and self.chance.random() < REOPENED:
                self.seen_again.add(page.code)
                async for _ in self._reopens(page):
                    yield
        if any(page.state == "finished" for page in waiting):
            async for _ in approves_all(self.here, self.person, waiting):
                yield

    async def _reopens(self, page: Page) -> Script:
        card = next(
            (m for m in reversed(self.person.from_bot) if _is_card(m.inline_rows, page)), None
        )
        if card is None:
            return
        data = [str(b["callback_data"]) for row in card.inline_rows for b in row]
        await self.person.presses(
            next(d for d in data if d.startswith("fd:no:")), on=card, queue=True
        )
        yield
        reason = self.chance.choice(REASONS)
        await self.person.presses(reason, queue=True)
        page.state = "reopened"
        yield
        must(self.person.sees(), f"{page.block.name} dibuka lagi")

    async def answers_doors(self) -> Script:
        """Say that a village was visited again where residents denied it."""
        today = self.here.now.date()
        for message in reversed(self.person.from_bot):
            if message.moment.astimezone(WIB).date() < today:
                return
            if "saat ditanya bilang tidak ada" in message.text:
                for row in message.inline_rows:
                    for button in row:
                        if "Sudah didatangi" in button["text"]:
                            await self.person.presses(button["text"], on=message, queue=True)
                            yield
                            if "tidak ada lagi yang menunggu" not in self.person.sees():
                                must(self.person.sees(), "saya kabari")
                return

    async def reports_for_others(self, days_left: int) -> Script:
        """Report for who has no Telegram, by the codes of the blocks."""
        books, day = self.here.books, self.here.now.date()
        for badge in books.team(self.badge):
            if badge not in self.without:
                continue
            pages = books.unfinished(badge)
            for page in pages[: -(-len(pages) // max(days_left, 1))]:
                count = max(page.block.left - page.visited, 0)
                counts = {"done": count} if count else {}
                said = f"{page.code} {count} jadi, selesai" if count else f"{page.code} selesai"
                await self.person.sends(said, queue=True)
                books.visit(page, counts, day)
                page.state = "finished"
                yield
                must(self.person.sees(), f"{page.block.name} selesai", in_words(counts))

    async def hands_over(self, leaving: Badge) -> Script:
        """Give all that is somebody's to the first who can take it; who is taken by now cannot."""
        books = self.here.books
        async for _ in self._gives_to_the_first(leaving):
            yield
        while "baru saja mengambil pekerjaan tim lain" in self.person.sees():
            async for _ in self._gives_to_the_first(leaving):
                yield
        found = re.search(
            r"(\d+) blok \(sisa [\d.]+ kunjungan\) sekarang di ([\w ]+)", self.person.sees()
        )
        if found is None or int(found[1]) != len(books.of(leaving)):
            raise NotAsSaidError(f"{leaving} handed over: {self.person.sees()}")
        to = next(each.badge for each in books.workers.values() if each.name == found[2])
        books.hand_over(leaving, to, self.here.now)

    async def _gives_to_the_first(self, leaving: Badge) -> Script:
        await self.person.sends("/tim", queue=True)
        yield
        data = pack(FieldAction.TEAM_WORKER, leaving)
        while data not in shown_to(self.person):
            await self.person.presses("»", on=self.person.last, queue=True)
            yield
        await self.person.presses(data, on=self.person.last, queue=True)
        yield
        must(self.person.sees(), self.here.books.workers[leaving].name)
        await self.person.presses("Serahkan semua", queue=True)
        yield
        heir = self.person.buttons()[0]
        await self.person.presses(heir, queue=True)
        yield
        must(self.person.sees(), f"kepada {heir}")
        await self.person.presses("Ya, serahkan", queue=True)
        yield


async def approves_all(field_: Field, person: SimulatedPerson, waiting: list[Page]) -> Script:
    """Approve what waits, twelve at a time, until nothing waits any more."""
    await person.sends("/tim", queue=True)
    yield
    if not any("Periksa yang selesai" in label for label in person.buttons()):
        await person.presses("👥 Tim", queue=True)
        yield
    await person.presses("✅ Periksa yang selesai", queue=True)
    yield
    approved = 0
    while any("Setujui" in label for label in person.buttons()):
        await person.presses("✅ Setujui", on=person.last, queue=True)
        yield
        approved += number_in(r"✅ ([\d.]+) blok disetujui", person.sees())
    expected = [page for page in waiting if page.state == "finished"]
    if approved != len(expected):
        raise NotAsSaidError(f"{approved} approved, not {len(expected)}: {person.sees()}")
    for page in expected:
        page.state = "approved"
    field_.books.approved_at = field_.now


def district_coordinators(field_: Field) -> list[Badge]:
    return [each.badge for each in field_.books.with_role(FieldRole.DISTRICT_COORDINATOR)]


def _is_card(rows: list[list[dict[str, str]]], page: Page) -> bool:
    start = f"fd:no:{page.code}:"
    return any(b.get("callback_data", "").startswith(start) for row in rows for b in row)
