"""A day of the month, from the morning's doors to the evening's figures."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from random import Random

from census.fieldwork.visiting import FIRST_DAYS
from census.fieldwork.workers import Badge, FieldRole
from trials.month import figures
from trials.month.doors import Doors
from trials.month.entering import Crowd, NotAsSaidError, must
from trials.month.evening import DistrictGroups, warnings_are_right
from trials.month.field import Field, Script
from trials.month.heard import WIB
from trials.month.leading import Coordinator
from trials.month.visiting import NIK, Enumerator

ASKS_ON, MISSED_ON, NUMBER_ON = 1, FIRST_DAYS + 1, 1
"""The days on which residents ask, on which some were left out, and of the number in a note."""
HANDED_AFTER = 2
"""Days of silence after which a coordinator gives the work of somebody away."""
CRITICAL_AFTER = 4
WRITERS = 5


@dataclass(slots=True)
class Staff:
    """Everybody of the month, and what is known of them from day to day."""

    here: Field
    crowd: Crowd
    doors: Doors
    groups: DistrictGroups
    chance: Random
    without: frozenset[Badge]
    silent: Badge
    ill: list[Badge]
    coordinators: dict[Badge, Coordinator] = field(default_factory=dict)
    visitors: dict[Badge, Enumerator] = field(default_factory=dict)
    newest: date | None = None

    def lead(self, badge: Badge) -> Coordinator:
        if badge not in self.coordinators:
            person = self.crowd.who(badge)
            self.coordinators[badge] = Coordinator(
                self.here, badge, person, self.chance, self.without
            )
        return self.coordinators[badge]

    def visitor(self, badge: Badge) -> Enumerator:
        if badge not in self.visitors:
            person = self.crowd.who(badge)
            self.visitors[badge] = Enumerator(self.here, badge, person, self.chance)
        return self.visitors[badge]

    def leads(self) -> list[Coordinator]:
        """Those who do their work."""
        teams = dict.fromkeys(self.here.books.teams.values())
        return [self.lead(badge) for badge in teams if badge != self.silent]

    def at_work(self, number: int) -> list[Badge]:
        """The enumerators who report on a day: with open blocks, with Telegram, not ill."""
        roles = {FieldRole.ENUMERATOR, FieldRole.RESERVE}
        return [
            badge
            for badge in self.crowd.people
            if self.here.books.workers[badge].role in roles
            and (number == 0 or badge not in self.ill)
            and self.here.books.unfinished(badge)
        ]

    async def write_while_it_is_down(self) -> None:
        """Let some type lines at night, without anybody to answer: they count for this day."""
        self.here.clock.move_to(_at(self.newest or date.min, 21, 10))
        books, typed = self.here.books, list[Badge]()
        for badge in self.at_work(1):
            page = books.unfinished(badge)[0]
            if page.block.left - page.visited > WRITERS and len(typed) < WRITERS:
                typed.append(badge)
                visitor = self.visitor(badge)
                for counts in ({"done": 2}, {"done": 1, "empty": 1}):
                    said = visitor.line(page, counts)
                    await visitor.person.sends(said, queue=True)
                    books.visit(page, counts, self.here.now.date())


@dataclass(slots=True)
class WorkingDay:
    """One day of work. ``left`` are the days in which everything is to be finished."""

    staff: Staff
    day: date
    number: int
    left: int

    async def live(self) -> None:
        """Live it."""
        field_, staff = self.staff.here, self.staff
        await self._until(8, 0)
        staff.newest = self.day
        await self._morning()
        working = staff.at_work(self.number)
        half = len(working) // 2
        for hour, some in ((9, working[:half]), (13, working[half:])):
            await self._until(hour, 15)
            await field_.in_rounds(staff.visitor(badge).day(self.left) for badge in some)
        await self._until(15, 30)
        await self._afternoon()
        await self._evening()

    async def _morning(self) -> None:
        staff, doors = self.staff, self.staff.doors
        if self.number == ASKS_ON:
            await doors.ask_when()
        if self.number == MISSED_ON:
            await doors.say_missed(0.4)
        if self.number == NUMBER_ON:
            await self._types_a_number()
        await doors.say_whether_real()
        await self._admin_helps()
        await self._until(8, 40)
        team = staff.here.books.team
        leads = [each for each in staff.leads() if staff.without & {*team(each.badge)}]
        await staff.here.in_rounds(each.reports_for_others(self.left) for each in leads)

    async def _types_a_number(self) -> None:
        """Somebody types an identity number into a note: it is refused, and not kept."""
        visitor = self.staff.visitor(self.staff.at_work(self.number)[0])
        page = self.staff.here.books.unfinished(visitor.badge)[0]
        await visitor.person.sends(f"{visitor.named(page)} catatan NIK {NIK}")
        if "📝" in visitor.person.sees():
            raise NotAsSaidError(f"a number was kept: {visitor.person.sees()}")

    async def _admin_helps(self) -> None:
        """Whose coordinator is silent is given a reserve by the admin, who was told."""
        field_, books = self.staff.here, self.staff.here.books
        badge = self.staff.ill[0]
        since = (self.day - books.reported.get(badge, self.day)).days
        if since <= CRITICAL_AFTER or not books.of(badge):
            return
        heir = next(
            each.badge
            for each in books.with_role(FieldRole.RESERVE)
            if not books.of(each.badge) and books.district(each.badge) == books.district(badge)
        )
        await self.staff.crowd.admin.sends(f"/alokasi ganti {badge} {heir}")
        must(self.staff.crowd.admin.sees(), f"kini milik {heir}")
        books.hand_over(badge, heir, field_.now)

    async def _afternoon(self) -> None:
        """At four the boards and what residents said, at half past four half of the leads."""
        field_, staff = self.staff.here, self.staff
        before = len(field_.heard.pushed)
        await self._until(16, 5)
        told = field_.heard.pushed[before:]
        staff.groups.check(told)
        staff.doors.leads_heard(staff.crowd, told)
        await self._until(16, 30)
        await self._until(16, 35)
        await field_.in_rounds(self._session(each) for each in self._half(0))
        before = len(field_.heard.pushed)
        await self._until(17, 5)
        warnings_are_right(field_, staff.crowd, field_.heard.pushed[before:], self.day)

    async def _evening(self) -> None:
        """After sunset the other half; at seven the briefs; then the figures."""
        field_, staff = self.staff.here, self.staff
        await self._until(18, 35)
        await field_.in_rounds(self._session(each) for each in self._half(1))
        before = len(field_.heard.pushed)
        await self._until(19, 5)
        figures.briefs_agree(field_, staff.crowd, field_.heard.pushed[before:], self.day)
        await figures.figures_agree(field_, staff.crowd)
        await self._until(20, 30)

    def _half(self, which: int) -> Sequence[Coordinator]:
        return [each for place, each in enumerate(self.staff.leads()) if place % 2 == which]

    async def _session(self, lead: Coordinator) -> Script:
        async for _ in lead.looks():
            yield
        async for _ in lead.decides(last_days=self.left <= 1):
            yield
        async for _ in lead.answers_doors():
            yield
        for badge in self._to_relieve(lead):
            async for _ in lead.hands_over(badge):
                yield

    def _to_relieve(self, lead: Coordinator) -> Iterator[Badge]:
        books = self.staff.here.books
        for badge in books.team(lead.badge):
            silent = (self.day - books.reported.get(badge, self.day)).days
            if badge in self.staff.ill and silent >= HANDED_AFTER and books.of(badge):
                yield badge

    async def _until(self, hour: int, minute: int) -> None:
        before = len(self.staff.here.heard.pushed)
        await self.staff.here.until(_at(self.day, hour, minute))
        self.staff.doors.hear(self.staff.here.heard.pushed[before:])


def _at(day: date, hour: int, minute: int) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=WIB)
