"""What people do: errands of a few steps each, and not always to the end."""

import re
from datetime import timedelta

from trials.people.population import Population, at_once
from trials.people.steps import Do, Errand, Pause, Press, PressAny, PressTwice, Say
from trials.town.ground import ID, NIPS, WIB

DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a494441"
    "5478da6360000000020001e527defc0000000049454e44ae426082"
)
"""A picture of one pixel (PNG): what a receipt is to who does not look at it."""


class Errands:
    """The errands of a run's people, by name."""

    def __init__(self, people: Population) -> None:
        self._people, self._chance, self._world = people, people.chance, people.world

    def joins(self, language: str = "Indonesia") -> Errand:
        yield Say("/start")
        yield Press(language)
        yield Press("Setuju")

    def joins_as_employee(self, name: str) -> Errand:
        yield Say("/asn")
        self._people.typed.append(NIPS[name])
        yield Say(NIPS[name])
        yield Press("Ya, ini saya")

    def binds_the_group(self) -> Errand:
        yield Say("/kode")
        yield Pause(10)
        found = re.search(r"/ikat\S* (\S+)", self._people.person("Slamet").sees())
        yield Say(f"/ikat@sensus_bot {found[1] if found else ''}", group=True)

    def walks(self) -> Errand:
        yield Say("/menu")
        yield Press("langkah")
        for _ in range(self._chance.randint(1, 4)):
            yield Press("Sudah")
        if self._chance.random() < 0.5:
            yield PressAny()

    def finishes(self) -> Errand:
        yield Say("/menu")
        yield Press("Sudah terkirim?")
        yield Press("Sudah saya kirim")

    def cannot(self) -> Errand:
        yield Say("/menu")
        yield Press("langkah")
        yield Press("Saya terkendala")
        yield Press("Tidak bisa online")

    def puts_off(self) -> Errand:
        later = self._chance.choice(("Dua jam", "Nanti malam", "Besok pagi"))
        yield Say("/menu")
        yield Press("langkah")
        yield Press("Nanti saja")
        yield Press(later)

    def says_later(self) -> Errand:
        yield Say("nanti saja")
        yield PressAny()

    def stops(self) -> Errand:
        yield Say(self._chance.choice(("berhenti", "stop", "/berhenti")))

    def starts_again(self) -> Errand:
        yield Say("/menu")
        yield Press("Nyalakan pengingat")

    def wants_evenings(self) -> Errand:
        yield Say("/pengingat")
        yield Press(self._chance.choice(("Malam hari saja", "Boleh kapan saja")))

    def looks_up(self) -> Errand:
        yield Say("/status")
        yield Press("Setuju")
        nik, card = self._people.number(), self._people.number(card=True)
        yield Say(f"{nik} {card}")

    def types_a_number(self) -> Errand:
        number = self._people.number()
        shown = self._chance.choice(
            (
                number,
                f"nik saya {number[:4]} {number[4:8]} {number[8:12]} {number[12:]}",
                f"ini {number[:6]}.{number[6:12]}.{number[12:]} ya",
            )
        )
        yield Say(shown, group=False)

    def types_wrongly(self) -> Errand:
        yield Say("/status")
        yield Say(self._people.number()[:-1])
        yield PressAny()

    def chats(self) -> Errand:
        yield Say(
            self._chance.choice(("halo", "apa itu sensus?", "👍", "/bantuan", "terima kasih"))
        )
        yield PressAny()

    def wanders(self) -> Errand:
        yield Say(
            self._chance.choice(
                ("/menu", "/bantuan", "/pengingat", "/peringkat", "/datasaya", "/privasi")
            )
        )
        for _ in range(self._chance.randint(1, 5)):
            yield PressAny()

    def blocks(self) -> Errand:
        person = self._people.telegram.people
        name = self._chance.choice(("Tini", "Umar"))
        yield Do(lambda: at_once(person[ID[name]].blocks_bot(queue=True)))

    def blocks_and_returns(self, name: str) -> Errand:
        person = self._people.person(name)
        yield Do(lambda: at_once(person.blocks_bot(queue=True)))
        yield Pause(self._chance.uniform(600, 40_000))
        yield Do(lambda: at_once(person.opens_link(queue=True)))

    def looks_at_the_board(self) -> Errand:
        yield Say("/peringkat@sensus_bot", group=True)

    def types_a_number_in_the_group(self) -> Errand:
        yield Say(f"/tanya@sensus_bot nik saya {self._people.number()}", group=True)

    def broadcasts(self) -> Errand:
        who = self._chance.choice(("Semua peserta", "Warga"))
        yield Say("/siaran")
        if any("Buat siaran baru" in label for label in self._people.person("Dewi").buttons()):
            yield Press("Buat siaran baru")
        yield Press(who)
        yield Press("Semuanya")
        yield Press("Di mana saja")
        yield Say(f"Kabar {self._world.seconds:.0f}: besok petugas datang.")
        yield Press("Kirim ke")
        for _ in range(self._chance.choice((0, 0, 1, 2))):
            yield Press("Jeda")
            yield Pause(self._chance.choice((0.3, 1.0, 5.0, 60.0)))
            yield Press("Lanjutkan")
        if self._chance.random() < 0.2:
            yield Press("Hentikan")

    def publishes(self) -> Errand:
        yield Say("/terbit")
        yield self._chance.choice((Press("Terbitkan"), PressTwice("Terbitkan"), Press("Batal")))

    def moves_the_calendar(self) -> Errand:
        today = self._world.now().astimezone(WIB).date()
        day = today + timedelta(days=self._chance.choice((3, 7, 14)))
        yield Say("/tahap")
        yield Press("Ubah: Sensus online")
        yield Say(f"{day.day}/{day.month}/{day.year}")
        yield Press("Lanjut")
        yield Press("Ya, ubah jadwalnya")

    def manages(self) -> Errand:
        yield Say(
            self._chance.choice(("/ringkasan", "/kiriman", "/belumterjawab", "/tahap", "/siaran"))
        )
        yield PressAny()

    def heads_an_office(self) -> Errand:
        yield Say("/menu")
        yield Press("Kantor")
        yield PressAny()
        yield PressAny()

    def hands_in_a_receipt(self, name: str) -> Errand:
        person = self._people.person(name)
        yield Do(lambda: at_once(person.sends_photo(DOT, queue=True)))
        yield self._chance.choice((Press("Ya, kirim"), PressTwice("Ya, kirim")))
        yield Press("Setuju")

    def checks_receipts(self) -> Errand:
        yield Say("/bukti")
        yield Press("Periksa bukti")
        for _ in range(self._chance.randint(1, 3)):
            yield self._chance.choice((Press("Terima"), PressTwice("Terima"), Press("Kembalikan")))
            yield PressAny()

    def reads_the_brief(self) -> Errand:
        yield Say("/laporan")
