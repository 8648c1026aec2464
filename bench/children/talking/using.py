"""People who use the bot in all ways: commands, questions, buttons, numbers, pictures and files."""

from collections.abc import Awaitable, Callable, Sequence

from aiohttp import web

from simulator.chats.groups import SimulatedGroup
from simulator.chats.people import SimulatedPerson
from simulator.chats.world import Telegram
from simulator.cloud.cloud import CannotActError
from trials.people.errands import DOT

UsefulAct = Callable[[SimulatedPerson, int, SimulatedGroup], Awaitable[object]]

QUESTIONS = (
    "kapan sensus online dibuka?",
    "kok muncul kode 104 ya",
    "nggak bisa login, halamannya putih terus",
    "anak saya kuliah di luar kota, dihitung di mana?",
    "apakah data saya aman",
    "piye carane ngisi",
    "resep soto ayam",
)
PATIENCE = 600.0
"""Seconds that fifty answers may take, files among them, on a machine that does much else."""
RECAP = "kecamatan;respon\nAmbulu;{}\n"


def says(*texts: str, group: bool = False) -> UsefulAct:
    async def deed(person: SimulatedPerson, number: int, place: SimulatedGroup) -> object:
        to = place if group else None
        return await person.sends(texts[number % len(texts)].format(number), to=to, queue=True)

    return deed


def presses(which: int) -> UsefulAct:
    async def deed(person: SimulatedPerson, number: int, place: SimulatedGroup) -> object:
        labels = person.buttons()
        label = labels[which % len(labels)] if labels else "/menu"
        try:
            return await person.presses(label, queue=True)
        except CannotActError:
            return await person.sends("/menu", queue=True)

    return deed


def asks_for(button: str) -> UsefulAct:
    """Press the newest button of a kind; who has none asks for the menu."""

    async def deed(person: SimulatedPerson, number: int, place: SimulatedGroup) -> object:
        try:
            return await person.presses(button, queue=True)
        except CannotActError:
            return await person.sends("/menu", queue=True)

    return deed


DEEDS: Sequence[UsefulAct] = (
    says("/start"),
    presses(0),
    presses(0),
    presses(0),
    says(*QUESTIONS),
    presses(0),
    presses(1),
    says("/menu"),
    presses(-1),
    says("/peringkat", "/langkah", "/bantuan", "/pengingat", "/datasaya"),
    presses(0),
    says("/peringkat@sensus_bot", "/bantuan@sensus_bot", "halo semua", group=True),
    says("pesan ke-{0}, terima kasih ya", "3509125203{0:06} 3509121206{0:06}"),
    lambda person, number, place: person.sends_photo(DOT, queue=True),
    lambda person, number, place: person.sends_document(
        "rekap.csv", RECAP.format(number % 900).encode(), "text/csv", queue=True
    ),
    lambda person, number, place: person.sends_sticker(queue=True),
    lambda person, number, place: person.sends_location(-8.3, 113.6, queue=True),
    lambda person, number, place: person.sends_voice(queue=True),
    says("/status"),
    presses(0),
    says("/peringkat"),
    asks_for("Gambar"),
    says("/kartu", "/kartu Ambulu"),
    says("/laporan", "/datasaya"),
    asks_for("Unduh XLSX"),
    asks_for("privacy:file"),
)
"""A round: each person does them one after the other, an update each."""


def using(telegram: Telegram) -> web.RouteDef:
    """Let everybody do everything once, all at once; return how many updates that made."""
    people = list(telegram.people.values())
    group = telegram.group("Warga", members=people, with_bot=True)

    async def use(request: web.Request) -> web.Response:
        first = (await request.json())["round"] * len(people)
        for deed in DEEDS:
            for number, person in enumerate(people, first):
                await deed(person, number, group)
            await people[0].sends("/bantuan", queue=True)
            await telegram.settled(timeout=PATIENCE)
        return web.json_response({"updates": len(DEEDS) * (len(people) + 1)})

    return web.post("/bench/use", use)
