"""An enumerator's day: visits reported by taps, lines and counts, taken back, and finished."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random

from census.fieldwork.workers import Badge
from presentation.chat.field_actions import FieldAction
from presentation.chat.presses import pack
from simulator.chats.people import SimulatedPerson
from trials.month.books import Page
from trials.month.entering import must
from trials.month.field import Field, Script

TYPED = {"done": "jadi", "refused": "tolak", "empty": "kosong", "moved": "pindah"}
SAID = {
    "done": "jadi",
    "refused": "menolak",
    "empty": "kosong",
    "moved": "pindah",
    "come_back": "kembali lagi",
}
ORDER = ("done", "refused", "empty", "moved", "come_back")
BUTTONS = {"done": "✅ Jadi", "empty": "🚪 Kosong", "refused": "✋ Tolak"}
MOST_TAPS = 4
NOTES = ("pagar dikunci", "warga baru di ujung gang", "pak RT minta datang sore")
NIK = "3319075203850001"
"""Typed into a note by mistake: it must not be kept."""
PLACE = re.compile(r"RT \d+ RW \d+")


@dataclass(slots=True)
class Enumerator:
    """Somebody who visits. ``chance`` decides how it is reported."""

    here: Field
    badge: Badge
    person: SimulatedPerson
    chance: Random

    async def day(self, days_left: int) -> Script:
        """Visit a share of what is left, and report it one way or another."""
        books = self.here.books
        every = sum(self._to_visit(page) for page in books.unfinished(self.badge))
        share = every if days_left <= 1 else -(-every // days_left)
        goal = round(share * self.chance.uniform(0.9, 1.3))
        async for _ in self._goes_back():
            yield
        for page in books.unfinished(self.badge):
            if goal <= 0 and self._to_visit(page):
                break
            count = min(goal, self._to_visit(page))
            goal -= count
            async for _ in self._reports(page, self._outcomes(count)):
                yield

    def _to_visit(self, page: Page) -> int:
        return max(page.block.left - page.visited, 0)

    def _outcomes(self, count: int) -> dict[str, int]:
        """Draw what comes of so many visits."""
        found = dict.fromkeys(ORDER, 0)
        for _ in range(count):
            [kind] = self.chance.choices(ORDER, (85, 4, 6, 3, 2))
            found[kind] += 1
        return {kind: number for kind, number in found.items() if number}

    async def _reports(self, page: Page, counts: Mapping[str, int]) -> Script:
        """Report visits of a block, and its end where nobody is left."""
        whole = sum(counts.values()) >= self._to_visit(page)
        if not counts:
            end = self.chance.choice((self._ends_by_button, self._ends_by_line))
            async for _ in end(page):
                yield
            return
        async for _ in self._way(counts)(page, counts):
            yield
        if whole and not page.ready:
            async for _ in self._ends_by_button(page):
                yield

    def _way(self, counts: Mapping[str, int]) -> Callable[[Page, Mapping[str, int]], Script]:
        """Draw how visits are reported: few mostly by taps, others mostly by a line."""
        few = sum(counts.values()) <= MOST_TAPS and counts.keys() <= BUTTONS.keys()
        if few and self.chance.random() < 0.7:
            return self._by_taps
        ways = (self._by_line, self._by_counts, self._after_a_mistake, self._with_a_note)
        [way] = self.chance.choices(ways, (70, 12, 10, 8))
        return way

    def line(self, page: Page, counts: Mapping[str, int]) -> str:
        """Return how it is typed: by RT and RW, or by the code where two blocks have the same."""
        return f"{self.named(page)} {typed(counts, self.chance)}"

    def named(self, page: Page) -> str:
        place = PLACE.findall(page.block.name)[0]
        same = [each for each in self.here.books.of(self.badge) if place in each.block.name]
        return place if len(same) == 1 else page.code

    async def _by_line(self, page: Page, counts: Mapping[str, int]) -> Script:
        """Type a line; one that reports the last visits may end the block as well."""
        ends = sum(counts.values()) == self._to_visit(page) and self.chance.random() < 0.5
        async for _ in self._line(page, counts, ends=ends):
            yield

    async def _line(self, page: Page, counts: Mapping[str, int], *, ends: bool) -> Script:
        said = self.line(page, counts)
        await self.person.sends(f"{said}, selesai" if ends else said, queue=True)
        self._note(page, counts)
        if ends:
            page.state = "finished"
        yield
        left = page.left
        must(self.person.sees(), f"{page.block.name}: {in_words(counts)}. Sisa {left}.")
        if ends:
            must(self.person.sees(), f"{page.block.name} selesai")

    async def _by_taps(self, page: Page, counts: Mapping[str, int]) -> Script:
        await self.person.sends("/lapangan", queue=True)
        yield
        async for _ in self._opens(page):
            yield
        for kind in [kind for kind, number in counts.items() for _ in range(number)]:
            await self.person.presses(BUTTONS[kind], queue=True)
            self._note(page, {kind: 1})
            yield
        must(self.person.sees(), f"Sisa {page.left} dari {page.block.left}")

    async def _opens(self, page: Page) -> Script:
        """Press the block's button, or type its name where the day has too many for one screen."""
        data = pack(FieldAction.FIELD_BLOCK, page.code)
        if data in shown_to(self.person):
            await self.person.presses(data, on=self.person.last, queue=True)
        else:
            await self.person.sends(self.named(page), queue=True)
        yield
        must(self.person.sees(), page.block.name)

    async def _by_counts(self, page: Page, counts: Mapping[str, int]) -> Script:
        await self.person.sends(self.named(page), queue=True)
        yield
        await self.person.presses("🔢 Angka", queue=True)
        yield
        must(self.person.sees(), "Ketik hasil untuk", page.block.name)
        await self.person.sends(typed(counts, self.chance), queue=True)
        self._note(page, counts)
        yield
        must(self.person.sees(), f"{page.block.name}: {in_words(counts)}.")

    async def _after_a_mistake(self, page: Page, counts: Mapping[str, int]) -> Script:
        wrong = {"done": sum(counts.values()) + 1}  # more is asked back
        async for _ in self._line(page, wrong, ends=False):
            yield
        if self.chance.random() < 0.5:
            await self.person.sends(self.chance.choice(("salah ketik", "batal")), queue=True)
        else:
            await self.person.presses("↩️ Batalkan", queue=True)
        self._note(page, {kind: -number for kind, number in wrong.items()})
        yield
        must(self.person.sees(), f"Dibatalkan: {in_words(wrong)}")
        async for _ in self._by_line(page, counts):
            yield

    async def _with_a_note(self, page: Page, counts: Mapping[str, int]) -> Script:
        said = self.line(page, counts)
        await self.person.sends(f"{said} catatan {self.chance.choice(NOTES)}", queue=True)
        self._note(page, counts)
        yield
        must(self.person.sees(), f"{page.block.name}: {in_words(counts)}.", "📝")

    async def _ends_by_line(self, page: Page) -> Script:
        await self.person.sends(f"{self.named(page)} selesai", queue=True)
        self._ends(page)
        yield
        must(self.person.sees(), f"{page.block.name} selesai")

    async def _ends_by_button(self, page: Page) -> Script:
        await self.person.sends(self.named(page), queue=True)
        yield
        await self.person.presses("🏁 Selesai", queue=True)
        self._ends(page)
        yield
        must(self.person.sees(), f"{page.block.name} selesai")

    async def _goes_back(self) -> Script:
        """Visit one empty house once more, on some days."""
        books = self.here.books
        page = next((p for p in books.unfinished(self.badge) if p.visits["empty"]), None)
        if page is None or self.chance.random() > 0.3:
            return
        await self.person.sends("/kunjungan", queue=True)
        yield
        code, empty, done = page.code, "empty", "done"
        for data in (
            pack(FieldAction.AGAIN_OPEN, code),
            pack(FieldAction.AGAIN_KIND, code, empty),
            pack(FieldAction.AGAIN_DONE, code, empty, done, str(page.visits[empty])),
        ):
            if data not in shown_to(self.person):
                return  # the list shows the oldest fifteen
            if data.startswith(FieldAction.AGAIN_DONE):
                self._note(page, {empty: -1, done: 1})
            await self.person.presses(data, on=self.person.last, queue=True)
            yield

    def _note(self, page: Page, counts: Mapping[str, int]) -> None:
        self.here.books.visit(page, counts, self.here.now.date())

    def _ends(self, page: Page) -> None:
        page.state = "finished"
        self.here.books.note_report(page, self.here.now.date())


def shown_to(person: SimulatedPerson) -> list[str]:
    """Return the data of the buttons under the newest message."""
    buttons = [each for row in person.last.inline_rows for each in row]
    return [str(each.get("callback_data")) for each in buttons]


def typed(counts: Mapping[str, int], chance: Random) -> str:
    """Return counts as somebody types them."""
    words = {**TYPED, "come_back": "kembali"}
    rest = {kind: number for kind, number in counts.items() if kind != "done"}
    if "done" in counts and rest and chance.random() < 0.5:
        said = " ".join(f"{words[kind]} {number}" for kind, number in rest.items())
        return f"{counts['done']} {said}"
    return ", ".join(f"{number} {words[kind]}" for kind, number in counts.items())


def in_words(counts: Mapping[str, int]) -> str:
    """Return counts as the bot says them."""
    return ", ".join(f"{counts[kind]} {SAID[kind]}" for kind in ORDER if counts.get(kind))
