"""The days before: everybody joins with badge and code, and the work is shared out and heard of."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import timedelta

from census.fieldwork.workers import Badge, FieldRole
from simulator.chats.people import SimulatedPerson
from simulator.cloud.state import ChatMessage
from trials.month.field import Field, Script
from trials.month.heard import CODE
from trials.month.lists import ADMIN, REGENT, sheet_of


class NotAsSaidError(Exception):
    """The bot answered something else than it must."""


@dataclass(slots=True)
class Crowd:
    """Who is there: fieldworkers by badge, and those who see everything."""

    admin: SimulatedPerson
    regent: SimulatedPerson
    people: dict[Badge, SimulatedPerson] = field(default_factory=dict)

    def who(self, badge: Badge) -> SimulatedPerson:
        return self.people[badge]


def must(said: str, *words: str) -> None:
    """Check what the bot said."""
    for word in words:
        if word not in said:
            raise NotAsSaidError(f"no “{word}” in “{said}”")


async def starts(person: SimulatedPerson) -> Script:
    """Press START, choose the language, agree."""
    await person.sends("/start", queue=True)
    yield
    await person.presses("Indonesia", queue=True)
    yield
    await person.presses("Setuju", queue=True)
    yield


async def joins(field_: Field, person: SimulatedPerson, badge: Badge) -> Script:
    """Join with the badge and the code from the sheet."""
    async for _ in starts(person):
        yield
    await person.sends("/gabung", queue=True)
    yield
    must(person.sees(), "nomor lencana")
    await person.sends(f"{badge} {field_.lists.codes[badge]}", queue=True)
    yield
    read = "\n".join(message.text for message in person.from_bot)
    must(read, "Selamat bergabung", field_.lists.workers[badge].name, badge)


async def everybody_joins(field_: Field, without: Collection[Badge]) -> Crowd:
    """Let all come but those without Telegram."""
    crowd = Crowd(field_.person("Dewi"), field_.person("Ratna"))
    if (crowd.admin.chat_id, crowd.regent.chat_id) != (ADMIN, REGENT):
        raise NotAsSaidError("the first accounts are the admin's and the regent's")
    field_.heard.see_all = frozenset({ADMIN})
    await field_.in_rounds([starts(crowd.admin), starts(crowd.regent)])
    for badge, worker in field_.lists.workers.items():
        if badge not in without:
            person = crowd.people[badge] = field_.person(worker.name.split()[0])
            field_.heard.fieldworkers[person.chat_id] = badge
    await field_.in_rounds(joins(field_, who, badge) for badge, who in crowd.people.items())
    return crowd


async def work_is_shared_out(field_: Field, crowd: Crowd) -> None:
    """Let the admin publish, with both confirmations; check that all hear theirs, and only it."""
    admin, books = crowd.admin, field_.books
    await admin.sends("/alokasi")
    must(admin.sees(), "Belum ada yang terbit")
    await admin.presses("Berkas (XLSX)")
    for block, _, badge, lead, _ in sheet_of(document_of(field_, admin.last))[1:]:
        code = next(iter(CODE.findall(str(block))))
        books.assign(code, Badge(str(badge)), field_.now)
        books.teams[Badge(str(badge))] = Badge(str(lead))
    before = len(field_.heard.pushed)
    await admin.presses("Terbitkan rencana ini", on=_with_button(admin, "Terbitkan rencana ini"))
    await admin.presses("Ya, terbitkan")
    must(admin.sees(), "Terbit", "orang saya kabari tugasnya masing-masing")
    await field_.until(field_.now + timedelta(minutes=5))
    _check_heard(field_, crowd, field_.heard.pushed[before:])


def _check_heard(field_: Field, crowd: Crowd, told: list[ChatMessage]) -> None:
    """Check that each heard the own work once, and that all blocks were told to somebody."""
    books, heard = field_.books, {message.chat_id: message.text for message in told}
    if len(heard) != len(told):
        raise NotAsSaidError("somebody heard of the own work twice")
    for badge, person in crowd.people.items():
        worker, text = books.workers[badge], heard.get(person.chat_id)
        if worker.role is FieldRole.ENUMERATOR and books.of(badge):
            load = sum(page.block.left for page in books.of(badge))
            must(text or "", worker.name, f"{len(books.of(badge))} blok, {load} perlu didatangi")
            if set(CODE.findall(text or "")) != {page.code for page in books.of(badge)[:12]}:
                raise NotAsSaidError(f"{badge} heard of other blocks: {text}")
            must(text or "", books.workers[books.teams[badge]].name)
        elif books.team(badge):
            must(text or "", "ini tim Anda", f"{len(books.team(badge))} petugas")
            for member in books.team(badge)[:12]:
                must(text or "", member)
        elif text is not None:
            raise NotAsSaidError(f"{badge} has no work, and heard: {text}")


async def visits_begin(field_: Field, crowd: Crowd) -> None:
    """Let the admin lock the allocation and start the field work."""
    admin = crowd.admin
    await admin.sends("/alokasi")
    for button in ("Kunci pembagian", "Mulai kerja lapangan"):
        await admin.presses(button)
        await admin.presses(button)
    must(admin.sees(), "Kerja lapangan berjalan")


def _with_button(person: SimulatedPerson, label: str) -> ChatMessage:
    return person.find_button(label)[0]


def document_of(field_: Field, message: ChatMessage) -> bytes:
    """Return the file of a message."""
    stored = field_.telegram.files.get(message.media.file_id or "") if message.media else None
    if stored is None:
        raise NotAsSaidError(f"no file at “{message.text}”")
    return field_.telegram.files.content(stored)


def number_in(pattern: str, said: str) -> int:
    """Return the number of a sentence, which Indonesians write with dots."""
    found = re.search(pattern, said)
    if found is None:
        raise NotAsSaidError(f"no “{pattern}” in “{said}”")
    return int(found[1].replace(".", ""))
