"""A NIP that an account of old holds: asked for, released or not, by whoever may."""

import pytest

from census.people.people import Role
from census.push.delivery import DeliveryState
from simulator.chats.people import SimulatedPerson
from tests.support.records import states_of_all
from tests.support.talk import presses_data, screen
from tests.support.town import HEADS_NIP, HEALTH, NIP, SOCIAL, Town


async def asks(town: Town, name: str = "Rina baru", nip: str = NIP) -> SimulatedPerson:
    """Somebody who is refused, and asks for the NIP."""
    somebody = await town.resident(name)
    await somebody.presses("Saya ASN")
    await somebody.sends(nip)
    assert "kepala kantor yang memutuskan" in somebody.sees()
    await somebody.presses("Minta dilepas")
    return somebody


def first_button(somebody: SimulatedPerson) -> str:
    """What the first button of the newest message carries."""
    markup = somebody.last.markup
    assert markup is not None
    data: str = markup["inline_keyboard"][0][0]["callback_data"]
    return data


async def told(town: Town) -> None:
    """Let what is owed leave."""
    await town.service.sender.drain()


async def test_the_head_releases_it_and_everybody_hears(town: Town) -> None:
    old, head = await town.employee("Rina"), await town.employee("Agus", HEADS_NIP)
    new = await asks(town)
    assert "pimpinan kantor Anda" in new.sees()
    await told(town)
    text, buttons = screen(head)
    assert "Rina Lestari" in text
    assert HEALTH.name in text
    assert buttons == ["Lepaskan", "Bukan dia"]
    await head.presses("Lepaskan")
    assert "Sudah dilepas" in head.sees()
    await told(town)
    assert "sekarang dilepas" in old.sees()
    assert not (await town.person(old)).holds(Role.EMPLOYEE)
    assert (await town.person(old)).employee is None
    await new.presses("Ketik NIP lagi")
    await new.sends(NIP)
    await new.presses("Ya, ini saya")
    assert (await town.person(new)).holds(Role.EMPLOYEE, HEALTH.code)
    async with town.app.storage.open() as uow:
        entries = [each for each in await uow.audit.newest() if each.action == "nip released"]
    assert [each.actor for each in entries] == [str(head.chat_id)]
    assert NIP not in str(entries)


async def test_the_head_says_that_it_is_somebody_else(town: Town) -> None:
    old, head = await town.employee("Rina"), await town.employee("Agus", HEADS_NIP)
    new = await asks(town)
    await told(town)
    await head.presses("Bukan dia")
    assert "tidak ada yang berubah" in head.sees()
    await told(town)
    assert "bagian kepegawaian" in new.sees()
    assert (await town.person(old)).holds(Role.EMPLOYEE, HEALTH.code)


async def test_without_another_head_the_admins_decide(town: Town) -> None:
    admin = await town.admin()
    old = await town.employee("Agus", HEADS_NIP)
    new = await asks(town, "Agus baru", HEADS_NIP)
    assert "tim sensus kabupaten" in new.sees()
    await told(town)
    assert "Agus Wibowo" in admin.sees()
    await admin.presses("Lepaskan")
    await told(town)
    assert not (await town.person(old)).holds(Role.OFFICE_HEAD)
    await new.presses("Ketik NIP lagi")
    await new.sends(HEADS_NIP)
    await new.presses("Ya, ini saya")
    assert (await town.person(new)).holds(Role.OFFICE_HEAD, HEALTH.code)


async def test_where_nobody_can_decide_the_way_is_said(town: Town) -> None:
    await town.employee("Rina")
    new = await asks(town)
    assert "Temui bagian kepegawaian" in new.sees()


async def test_a_second_press_asks_nobody_twice(town: Town) -> None:
    await town.employee("Rina")
    head = await town.employee("Agus", HEADS_NIP)
    new = await asks(town)
    await presses_data(town, new, "release:ask")
    assert "sudah saya sampaikan" in new.sees()
    await told(town)
    assert sum("berganti akun" in message.text for message in head.from_bot) == 1
    number = first_button(head)
    for _ in range(2):
        await presses_data(town, head, number)
    assert "sudah selesai" in head.sees()


@pytest.mark.parametrize("who", ["resident", "other head", "admin", "holder", "asker"])
async def test_nobody_else_can_press_it(town: Town, who: str) -> None:
    old, head = await town.employee("Rina"), await town.employee("Agus", HEADS_NIP)
    new = await asks(town)
    await told(town)
    data = first_button(head)
    others = {"holder": old, "asker": new}
    somebody = others.get(who) or await town.resident("Tono")
    if who == "other head":
        await town.grants(somebody, Role.OFFICE_HEAD, SOCIAL)
    if who == "admin":
        await town.grants(somebody, Role.ADMIN)
    await presses_data(town, somebody, data)
    assert "pesan lama" in somebody.sees()
    assert (await town.person(old)).holds(Role.EMPLOYEE, HEALTH.code)


async def test_who_is_no_longer_head_releases_nothing(town: Town) -> None:
    old, head = await town.employee("Rina"), await town.employee("Agus", HEADS_NIP)
    await asks(town)
    await told(town)
    person = await town.person(head)
    async with town.app.storage.open() as uow:
        for grant in person.grants:
            await uow.people.revoke(person.chat, grant)
        await uow.commit()
    await head.presses("Lepaskan")
    assert "kepala kantor" in head.sees()
    assert (await town.person(old)).holds(Role.EMPLOYEE, HEALTH.code)


@pytest.mark.parametrize("data", ["release:do", "release:do:x", "release:not:999", "release:ask"])
async def test_forged_buttons_lead_home(town: Town, data: str) -> None:
    head = await town.employee("Agus", HEADS_NIP)
    await presses_data(town, head, data)
    assert "pesan lama" in head.sees()


async def test_what_is_settled_before_it_left_is_not_asked(town: Town) -> None:
    old, head = await town.employee("Rina"), await town.employee("Agus", HEADS_NIP)
    await asks(town)
    await old.sends("/hapusdata")
    await old.presses("Ya, hapus semuanya")
    await told(town)
    assert "berganti akun" not in head.sees()
    async with town.app.storage.open() as uow:
        assert not (await states_of_all(uow)).get(DeliveryState.PENDING)
