"""Every command, wherever and by whomever it is sent, gets exactly one answer."""

import pytest
from aiogram.filters import Command

from census.people.people import Role
from presentation.chat.commands import CommandName
from simulator.chats.people import SimulatedPerson
from simulator.chats.place import Place
from tests.support.talk import count, the_log
from tests.support.town import HEALTH, SABRANG, Town

REFUSALS = ("Bagian ini untuk", "Laporan ini untuk")


def spellings(town: Town) -> list[str]:
    """All that some conversation listens to, in every language."""
    names = {str(name) for name in CommandName}
    for handler in town.service.conversations._conversation._conversation._handlers._rows[
        "message"
    ]:
        for each in handler.filters:
            if isinstance(each.callback, Command):
                names.update(map(str, each.callback.commands))
    return sorted(names)


async def answers(town: Town, place: Place, *asked: tuple[SimulatedPerson, str]) -> int:
    """Send commands to one place, and count what comes of them."""
    before = count(place)
    for somebody, command in asked:
        await somebody.sends(command, to=None if place is somebody else place, queue=True)
    await town.telegram.settled()
    return count(place) - before


@pytest.fixture(scope="module")
async def cast(shared_town: Town) -> dict[str, SimulatedPerson]:
    """Somebody of each role."""
    town = shared_town
    cast = {"stranger": town.telegram.person("Xaver"), "resident": await town.resident()}
    await cast["stranger"].sends("/start")
    for name, role, unit in (
        ("employee", Role.EMPLOYEE, HEALTH),
        ("head", Role.OFFICE_HEAD, HEALTH),
        ("verifier", Role.VERIFIER, HEALTH),
        ("helper", Role.HELPER, SABRANG),
        ("admin", Role.ADMIN, None),
        ("regent", Role.REGENT, None),
    ):
        cast[name] = await town.resident(name.title())
        await town.grants(cast[name], role, unit)
    return cast


async def test_in_private(shared_town: Town, cast: dict[str, SimulatedPerson]) -> None:
    town, wrong = shared_town, []
    with the_log() as log:
        for command in spellings(town):
            before = {role: count(somebody) for role, somebody in cast.items()}
            for somebody in cast.values():
                await somebody.sends(f"/{command}", queue=True)
            await town.telegram.settled()
            wrong += [
                (command, role)
                for role, somebody in cast.items()
                if count(somebody) != before[role] + 1
            ]
    assert not wrong
    assert "update.failed" not in log.getvalue()


async def test_help_names_what_a_role_may_do_and_nothing_else(
    shared_town: Town, cast: dict[str, SimulatedPerson]
) -> None:
    elsewhere = {CommandName.START, CommandName.HELP, CommandName.BIND, CommandName.UNBIND}
    # Leaders read a list; from everybody else it is an answer to a reminder, and not in the menu.
    # Who has not joined an office reads how receipts are handed in there.
    # The certificate of the own office or village is for everybody of it; leaders see it listed.
    both = {f"/{CommandName.OPEN}", f"/{CommandName.PROOFS}", f"/{CommandName.CERTIFICATE}"}
    for role, somebody in cast.items():
        if role == "stranger":
            continue
        may = set()
        for name in set(CommandName) - elsewhere:
            await somebody.sends(f"/{name}")
            if not any(refusal in somebody.sees() for refusal in REFUSALS):
                may.add(f"/{name}")
        await somebody.sends("/bantuan")
        listed = {line.split()[0] for line in somebody.sees().splitlines() if line[:1] == "/"}
        assert listed - both == may - both, role


async def test_in_a_group(shared_town: Town, cast: dict[str, SimulatedPerson]) -> None:
    town, wrong = shared_town, []
    people = [cast["stranger"], cast["admin"]]
    group = town.telegram.group("Warga", members=people, with_bot=True)
    with the_log() as log:
        for command in spellings(town):
            asked = [(somebody, f"/{command}@sensus_bot") for somebody in people]
            alone = sum(len(somebody.sees_alone(group)) for somebody in people)
            seen = await answers(town, group, *asked)
            alone = sum(len(somebody.sees_alone(group)) for somebody in people) - alone
            if seen + alone != len(people):
                wrong.append(command)
    assert not wrong
    assert "update.failed" not in log.getvalue()


async def test_what_is_for_the_private_chat_leads_there(
    shared_town: Town, cast: dict[str, SimulatedPerson]
) -> None:
    group = shared_town.telegram.group("Warga", members=[cast["resident"]], with_bot=True)
    for command in ("kiriman", "laporan", "poster"):
        await cast["resident"].sends(f"/{command}@sensus_bot", to=group)
        assert "kita lanjutkan di obrolan pribadi" in group.sees()
        assert group.buttons() == ["Buka obrolan pribadi"]
