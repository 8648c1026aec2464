"""Who was warned of whom at five, and what the boards say to groups at four."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from census.fieldwork.workers import Badge
from census.units import UnitCode
from simulator.chats.groups import SimulatedGroup
from simulator.chats.people import SimulatedPerson
from simulator.cloud.state import ChatMessage
from trials.month.books import Books, sums_of
from trials.month.entering import Crowd, NotAsSaidError, must
from trials.month.field import Field

WARNING = "Perlu perhatian Anda"
SILENT = re.compile(r"(?P<name>\w+ \w+) · \d+ blok belum\n\S+ (?P<days>\d+) hari belum melapor")
SILENT_AFTER = 2
A_DAY = timedelta(days=1)
STALE_AFTER = timedelta(hours=36)
GROUPS = 2
FIRST = date(2020, 7, 1)


def warnings_are_right(field_: Field, crowd: Crowd, told: Sequence[ChatMessage], day: date) -> None:
    """Check that each coordinator was warned of the silent ones of the team, and of nobody else."""
    books = field_.books
    leads = {person.chat_id: badge for badge, person in crowd.people.items() if books.team(badge)}
    said: dict[Badge, dict[str, int]] = {}
    for message in told:
        if WARNING in message.text and message.chat_id in leads:
            found = {m["name"]: int(m["days"]) for m in SILENT.finditer(message.text)}
            if found:
                said[leads[message.chat_id]] = found
    expected: dict[Badge, dict[str, int]] = {}
    for badge, lead in books.teams.items():
        days = silent_for(books, badge, day)
        if days >= SILENT_AFTER and lead in crowd.people:
            expected.setdefault(lead, {})[books.workers[badge].name] = days
    wrong = [lead for lead in said.keys() | expected.keys() if said.get(lead) != expected.get(lead)]
    if wrong:
        lead = min(wrong)
        raise NotAsSaidError(
            f"{day}: {len(wrong)} coordinators; {lead} was warned of {said.get(lead)}, "
            f"not of {expected.get(lead)}"
        )


def silent_for(books: Books, badge: Badge, day: date) -> int:
    """Return how many days somebody has had open blocks and reported nothing."""
    if not books.unfinished(badge):
        return 0
    began = max(FIRST, books.got_work[badge]) - A_DAY
    return (day - max(began, books.reported.get(badge, began))).days


@dataclass(slots=True)
class DistrictGroups:
    """The groups of some districts, which hear the board every afternoon."""

    here: Field
    bound: dict[int, UnitCode] = field(default_factory=dict)

    async def bind(self, admin: SimulatedPerson) -> None:
        """Let the admin connect a group for some of the districts."""
        for code in self.here.lists.districts[:GROUPS]:
            await admin.sends(f"/kode {code}")
            group: SimulatedGroup = self.here.telegram.group(
                f"Grup {self.here.lists.name(code)}", members=[admin], with_bot=True
            )
            word = admin.sees().split("/ikat@sensus_bot ")[1].split()[0]
            await admin.sends(f"/ikat@sensus_bot {word}", to=group)
            must(group.sees(), "Grup ini sekarang grup")
            self.bound[group.chat_id] = code

    def check(self, told: Sequence[ChatMessage]) -> None:
        """Check the boards of the day; there are none long after the newest approval."""
        books = self.here.books
        posted = {each.chat_id: each.text for each in told if each.chat_id in self.bound}
        if books.approved_at and self.here.now - books.approved_at < STALE_AFTER:
            for chat, code in self.bound.items():
                sums = sums_of(books.inside(code))
                must(posted.get(chat, ""), f"{sums.approved} dari {sums.blocks} blok disetujui")
