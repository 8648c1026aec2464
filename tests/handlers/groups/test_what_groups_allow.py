"""Groups as Telegram has them: little is heard, not everything is allowed, topics, anonymity."""

import pytest

from census.people.people import ChatId
from simulator.chats.groups import SimulatedGroup
from simulator.chats.people import SimulatedPerson
from simulator.cloud.trouble.faults import FaultKind
from tests.handlers.groups.grouping import a_bound_group, a_helper, code_of, villages_are_ranked
from tests.support.talk import PNG, count, screen, the_log
from tests.support.town import NIK, Town


@pytest.fixture
def town(shared_town: Town) -> Town:
    """People are strangers to each other here."""
    return shared_town


@pytest.fixture
async def slamet(town: Town) -> SimulatedPerson:
    return await a_helper(town)


async def binds(
    slamet: SimulatedPerson, group: SimulatedGroup, *, topic: int | None = None
) -> None:
    await slamet.sends("/kode")
    await slamet.sends(f"/ikat@sensus_bot {code_of(slamet)}", to=group, topic=topic)


def a_group(town: Town, slamet: SimulatedPerson) -> SimulatedGroup:
    return town.telegram.group("Warga", members=[slamet], supergroup=True, with_bot=True)


async def test_binding_says_what_a_group_allows(town: Town, slamet: SimulatedPerson) -> None:
    group = await a_bound_group(town, slamet)
    assert "Di sini saya hanya menerima perintah dengan nama saya" in group.sees()
    await group.set_admin(rights=["can_manage_chat"])
    await slamet.sends("/ikat@sensus_bot", to=group)
    assert "belum bisa saya hapus di sini" in group.sees()
    await group.set_admin()
    await slamet.sends("/ikat@sensus_bot", to=group)
    assert group.sees() == (
        "Grup ini terhubung dengan Desa Sabrang. "
        "Papannya bisa dilihat kapan saja: /peringkat@sensus_bot"
    )


async def test_the_bot_knows_its_name_however_telegram_is(own_town: Town) -> None:
    slamet = await a_helper(own_town)
    group = a_group(own_town, slamet)
    own_town.telegram.faults.plan(FaultKind.BAD_GATEWAY, method="getMe")
    with the_log() as log:
        await slamet.sends("/peringkat@sensus_bot", to=group)
    assert "update.failed" not in log.getvalue()


async def test_where_pictures_are_not_allowed_the_words_come_alone(own_town: Town) -> None:
    await villages_are_ranked(own_town)
    slamet = await a_helper(own_town)
    group = a_group(own_town, slamet)
    group.withhold("can_send_photos")
    await binds(slamet, group)
    assert "Gambar belum boleh saya kirim di sini" in group.sees()
    with the_log() as log:
        await slamet.sends("/peringkat@sensus_bot", to=group)
    assert group.last.media is None
    assert "Desa Sabrang · peringkat 2 dari 2 desa" in group.sees()
    assert "warning" not in log.getvalue()


@pytest.mark.parametrize("why", ["admins", "restricted", "servers", "older"])
async def test_who_asks_where_the_bot_may_not_write_hears_it_in_private(
    town: Town, slamet: SimulatedPerson, why: str
) -> None:
    group = a_group(town, slamet)
    match why:
        case "admins":
            group.withhold()
        case "restricted":
            await group.restrict_bot()
        case "servers":
            group.close_to_bot()
        case "older":
            group.close_to_bot("older")
    await binds(slamet, group)
    assert "Di grup Warga saya belum boleh menulis" in slamet.sees()
    async with town.app.storage.open() as uow:
        assert await uow.groups.get(ChatId(group.chat_id)) is not None
    await group.set_admin()
    group.close_to_bot("")
    await slamet.sends("/ikat@sensus_bot", to=group)
    assert "Grup ini terhubung dengan Desa Sabrang" in group.sees()


async def test_answers_stay_in_their_topic(town: Town, slamet: SimulatedPerson) -> None:
    group = a_group(town, slamet)
    board, other = group.make_forum("Papan", "Lain-lain")
    await binds(slamet, group, topic=board)
    assert "setiap hari ke topik ini" in group.in_topic(board)[-1].text
    await slamet.sends("/bantuan@sensus_bot", to=group)
    await slamet.sends("/datasaya@sensus_bot", to=group, topic=other)
    await slamet.sends("/status@sensus_bot", to=group, topic=other)
    assert [answer.topic for answer in slamet.sees_alone(group)] == [other]
    assert len(group.in_topic(None)) == len(group.in_topic(other)) == 1
    async with town.app.storage.open() as uow:
        [bound] = await uow.groups.of(ChatId(group.chat_id))
    assert bound.topic == board


async def test_a_closed_topic_is_answered_in_the_first_or_in_private(
    town: Town, slamet: SimulatedPerson
) -> None:
    group = a_group(town, slamet)
    (board,) = group.make_forum("Papan")
    group.close_topic(board)
    await slamet.sends("/bantuan@sensus_bot", to=group, topic=board)
    assert len(group.in_topic(None)) == 1
    group.close_topic()
    await slamet.sends("/bantuan@sensus_bot", to=group)
    assert "Topik di grup Warga itu sudah ditutup" in slamet.sees()


@pytest.mark.parametrize("anonymous", [False, True])
async def test_who_binds_a_group_that_takes_no_answer_hears_that_it_worked(
    town: Town, slamet: SimulatedPerson, *, anonymous: bool
) -> None:
    group = a_group(town, slamet)
    group.make_forum("Papan")
    group.close_topic()
    if anonymous:
        await group.set_admin(slamet, anonymous=True)
    await binds(slamet, group)
    assert "Topik di grup Warga itu sudah ditutup" in slamet.sees()
    assert "Grup ini sekarang grup Desa Sabrang" in slamet.sees()


async def test_an_anonymous_administrator_may_bind_and_is_told_what_nobody_knows(
    town: Town, slamet: SimulatedPerson
) -> None:
    group = a_group(town, slamet)
    await group.set_admin(slamet, anonymous=True)
    await binds(slamet, group)
    assert "Grup ini sekarang grup Desa Sabrang" in group.sees()
    await slamet.sends("/kiriman@sensus_bot", to=group)
    assert group.buttons() == ["Buka obrolan pribadi"]
    await slamet.sends("/lepas@sensus_bot", to=group)
    assert "Anda menulis atas nama grup" in group.sees()
    await slamet.presses("Desa Sabrang (Ambulu)", to=group)
    assert "grup ini tidak lagi menerima papan Desa Sabrang" in group.sees()


async def test_channels_and_what_happens_to_a_group_are_left_alone(
    town: Town, slamet: SimulatedPerson
) -> None:
    group = await a_bound_group(town, slamet)
    await group.set_admin()
    before = count(group)
    with the_log() as log:
        await group.channel_posts("/peringkat@sensus_bot kabar baru")
        await group.channel_posts("kabar baru", linked=False)
        await group.rename("Warga Sabrang Maju")
    assert count(group) == before, group.sees()
    assert "update.failed" not in log.getvalue()


async def test_an_album_gets_one_answer(town: Town, slamet: SimulatedPerson) -> None:
    before = count(slamet)
    await slamet.sends_album("kartu keluarga saya", "", "", picture=PNG)
    assert count(slamet) == before + 1
    assert "Foto belum bisa saya baca" in slamet.sees()


async def test_an_album_with_numbers_loses_them_and_is_warned_once(
    town: Town, slamet: SimulatedPerson
) -> None:
    before = count(slamet)
    sent = await slamet.sends_album("", NIK, f"KK {NIK}", picture=PNG)
    left = [message.message_id in slamet.chat.messages for message in sent]
    assert left == [True, False, False]
    assert count(slamet) == before + 1
    assert "saya hapus" in slamet.sees()


async def test_buttons_below_a_picture_ask_telegram_for_nothing_it_refuses(
    own_town: Town,
) -> None:
    await villages_are_ranked(own_town)
    slamet = await a_helper(own_town)
    await slamet.sends("/peringkat")
    for press in ("board:show:village", "board:picture:village", "board:show:village"):
        slamet.press(slamet.last, press)
        await own_town.telegram.settled()
    slamet.press(slamet.last, "board:trend:35.09.12.2002")
    await own_town.telegram.settled()
    for press in ("home:open", "settings:open", "language:choose"):
        await slamet.sends("/poster")
        slamet.press(slamet.last, press)
        await own_town.telegram.settled()
    assert not own_town.telegram.refusals
    assert screen(slamet)[1]
