"""Desks: forum groups of helpers, with a topic for each request."""

import re

from census.helpdesk.request import RequestState
from census.people.people import ChatId
from simulator.chats.groups import SimulatedGroup
from simulator.chats.people import SimulatedPerson
from simulator.cloud.state import ForumTopic
from tests.handlers.helpdesk.helped import MINUTE, asks, helper, request_of, villager
from tests.support.talk import PNG, count
from tests.support.town import AMBULU, NIK, SABRANG, Town

RIGHTS = ("can_manage_topics", "can_delete_messages")


async def code_of(somebody: SimulatedPerson) -> str:
    await somebody.sends("/kode")
    found = re.search(r"/ikat@\w+ (\w+)", somebody.sees())
    assert found is not None
    return found.group(1)


async def a_group(
    town: Town, *members: SimulatedPerson, rights: tuple[str, ...] = RIGHTS, forum: bool = True
) -> SimulatedGroup:
    group = town.telegram.group("Meja Sabrang", members=members, supergroup=True, with_bot=True)
    if forum:
        group.make_forum()
    await group.set_admin(rights=rights)
    return group


async def a_desk(town: Town, *members: SimulatedPerson) -> SimulatedGroup:
    group = await a_group(town, *members)
    await members[0].sends(f"/meja@sensus_bot {await code_of(members[0])}", to=group)
    assert "meja bantuan Desa Sabrang" in group.sees()
    return group


def topics(group: SimulatedGroup) -> list[tuple[int, ForumTopic]]:
    return [(thread, topic) for thread, topic in group.chat.topics.items() if thread != 1]


def newest_topic(group: SimulatedGroup) -> tuple[int, ForumTopic]:
    return topics(group)[-1]


async def test_a_desk_is_no_stranger_to_the_bot(town: Town) -> None:
    eko = await helper(town, "Eko")
    desk = await a_desk(town, eko)
    for command in ("/peringkat@sensus_bot", "/bantuan@sensus_bot"):
        await eko.sends(command, to=desk)
        assert "Grup ini meja bantuan sensus: Desa Sabrang" in desk.sees(), command


async def test_a_request_gets_a_topic_and_is_helped_in_it_to_its_end(town: Town) -> None:
    eko, wati = await helper(town, "Eko"), await helper(town, "Wati")
    desk = await a_desk(town, eko, wati)
    siti = await villager(town)
    alone = count(eko)
    await asks(town, siti)
    number = (await request_of(town, siti)).number
    thread, topic = newest_topic(desk)
    assert topic.name == f"🆕 {number} · Desa Sabrang · Siapkan berkas"
    card = desk.in_topic(thread)[-1]
    assert "Desa Sabrang" in card.text
    assert "Siti" not in card.text
    assert count(eko) == alone, "who has a desk is not asked in private as well"

    await wati.presses("Saya bantu", on=card)
    assert topic.name.startswith("🔴")
    assert (await request_of(town, siti)).helper == wati.chat_id
    await town.passes(MINUTE)
    assert "siap membantu Anda" in siti.sees()

    await siti.sends_photo(PNG, caption="layar saya")
    copy = desk.in_topic(thread)[-1]
    assert (copy.text, copy.media is None) == ("layar saya", False)
    await wati.sends("Tekan Selanjutnya", to=desk, reply_to=copy)
    assert siti.sees() == "Tekan Selanjutnya"
    assert siti.last.reply_to == siti.messages[-2].message_id
    assert topic.name.startswith("🔴"), "a title does not follow each word"
    heard = count(siti)
    for inside in ("// dia di langkah 3", "/peringkat@sensus_bot"):
        await eko.sends(inside, to=desk, topic=thread)
    assert count(siti) == heard
    await eko.sends("Saya juga di sini", to=desk, topic=thread)
    assert siti.sees() == "Saya juga di sini"
    await siti.sends("Terima kasih")
    assert desk.in_topic(thread)[-1].text == "Terima kasih"

    await eko.presses("Selesai", on=card)
    assert eko.sees_alone(desk)[-1].text == "Permintaan ini dipegang rekan Anda."
    assert desk.in_topic(thread)[-1].text == "Terima kasih"
    await wati.presses("Selesai", on=card)
    assert (topic.name, topic.closed) == (f"✅ {number} · Desa Sabrang · Siapkan berkas", True)
    assert (await request_of(town, siti)).state is RequestState.CLOSED
    await town.passes(MINUTE)
    await siti.presses("Belum beres")
    assert (topic.name, topic.closed) == (f"🆕 {number} · Desa Sabrang · Siapkan berkas", False)
    assert "Siapa yang bisa membantu?" in desk.in_topic(thread)[-1].text
    assert len(topics(desk)) == 1


async def test_who_may_not_help_there_takes_nothing_and_says_nothing_to_the_person(
    town: Town,
) -> None:
    eko = await helper(town, "Eko")
    stranger, budi = town.telegram.person("Orang lain"), await town.resident("Budi")
    desk = await a_desk(town, eko, stranger, budi)
    siti = await villager(town)
    await asks(town, siti)
    thread, _ = newest_topic(desk)
    card = desk.in_topic(thread)[-1]
    for somebody in (stranger, budi):
        await somebody.presses("Saya bantu", on=card)
        assert (await request_of(town, siti)).state is RequestState.WAITING
    heard = count(siti)
    await eko.sends("Halo?", to=desk, topic=thread)
    assert "Tekan Saya bantu dulu" in desk.in_topic(thread)[-1].text
    await eko.presses("Saya bantu", on=card)
    await town.passes(MINUTE)
    heard = count(siti)
    for somebody in (stranger, budi):
        await somebody.sends("Saya tetangganya", to=desk, topic=thread)
        assert "tidak diteruskan" in desk.in_topic(thread)[-1].text
    await desk.set_admin(eko, anonymous=True)
    await eko.sends("Tanpa nama", to=desk, topic=thread)
    assert count(siti) == heard


async def test_the_second_who_presses_reads_that_somebody_was_faster(town: Town) -> None:
    eko, wati = await helper(town, "Eko"), await helper(town, "Wati", AMBULU)
    desk = await a_desk(town, eko, wati)
    siti = await villager(town)
    await asks(town, siti)
    thread, _ = newest_topic(desk)
    card = desk.in_topic(thread)[-1]
    wati.press(card, card.inline_rows[0][0]["callback_data"])
    await eko.presses("Saya bantu", on=card)
    assert (await request_of(town, siti)).helper == wati.chat_id
    (told,) = eko.sees_alone(desk)
    assert "Rekan Anda sudah membantu" in told.text
    assert "Rekan Anda sudah membantu" not in desk.in_topic(thread)[-1].text


async def test_numbers_are_hidden_on_both_sides_of_a_topic(town: Town) -> None:
    eko = await helper(town, "Eko")
    desk = await a_desk(town, eko)
    siti = await villager(town)
    await asks(town, siti)
    thread, _ = newest_topic(desk)
    await eko.presses("Saya bantu", on=desk.in_topic(thread)[-1])
    message = await siti.sends(f"NIK saya {NIK}")
    assert message not in siti.messages
    assert NIK not in desk.in_topic(thread)[-1].text
    assert desk.in_topic(thread)[-1].text.startswith("NIK saya ")
    message = await eko.sends(f"NIK Anda {NIK}?", to=desk, topic=thread)
    assert message not in desk.messages
    assert siti.sees().startswith("NIK Anda ")
    assert NIK not in siti.sees()


async def test_a_deleted_topic_is_made_again_with_what_was_said_next(town: Town) -> None:
    eko = await helper(town, "Eko")
    desk = await a_desk(town, eko)
    siti = await villager(town)
    await asks(town, siti)
    first, _ = newest_topic(desk)
    await eko.presses("Saya bantu", on=desk.in_topic(first)[-1])
    desk.delete_topic(first)
    await siti.sends("Masih di sana?")
    second, _ = newest_topic(desk)
    assert second != first
    assert desk.in_topic(second)[-1].text == "Masih di sana?"
    await eko.sends("Masih", to=desk, topic=second)
    assert siti.sees() == "Masih"
    desk.delete_topic(second)
    await siti.sends("/selesai")
    assert (await request_of(town, siti)).state is RequestState.CLOSED
    assert not topics(desk)


async def test_given_back_it_waits_in_its_topic_for_somebody_else(town: Town) -> None:
    eko, wati = await helper(town, "Eko"), await helper(town, "Wati")
    desk = await a_desk(town, eko, wati)
    siti = await villager(town)
    await asks(town, siti)
    thread, topic = newest_topic(desk)
    await eko.presses("Saya bantu", on=desk.in_topic(thread)[-1])
    await eko.presses("Kembalikan", to=desk)
    assert topic.name.startswith("🆕")
    await wati.presses("Saya bantu", to=desk)
    assert (await request_of(town, siti)).helper == wati.chat_id


async def test_a_group_without_topics_or_rights_is_told_what_to_do(town: Town) -> None:
    eko = await helper(town, "Eko")
    group = await a_group(town, eko, forum=False, rights=())
    code = await code_of(eko)
    await eko.sends(f"/meja@sensus_bot {code}", to=group)
    assert "aktifkan Topik" in group.sees()
    group.make_forum()
    await eko.sends(f"/meja@sensus_bot {code}", to=group)
    assert "mengelola topik" in group.sees()
    siti = await villager(town)
    await asks(town, siti)
    assert not topics(group)
    assert "Ada yang perlu dibantu" in eko.sees(), "until then helpers are asked in private"
    await group.set_admin(rights=RIGHTS)
    await eko.sends("/meja@sensus_bot", to=group)
    assert len(topics(group)) == 1


async def test_a_right_that_is_taken_away_is_told_in_private_once(town: Town) -> None:
    eko = await helper(town, "Eko")
    desk = await a_desk(town, eko)
    await desk.set_admin(rights=())
    alone = count(eko)
    await asks(town, await villager(town))
    told = [each.text for each in eko.from_bot[alone:] if "belum bisa dipakai" in each.text]
    assert len(told) == 1
    assert "Meja Sabrang" in told[0]
    await asks(town, await villager(town, "Budi"))
    told = [each.text for each in eko.from_bot[alone:] if "belum bisa dipakai" in each.text]
    assert len(told) == 1


async def test_a_desk_that_removes_the_bot_lets_its_requests_go(town: Town) -> None:
    eko = await helper(town, "Eko")
    desk = await a_desk(town, eko)
    siti = await villager(town)
    await asks(town, siti)
    await eko.presses("Saya bantu", to=desk)
    await desk.kick_bot()
    request = await request_of(town, siti)
    assert (request.state, request.thread) == (RequestState.WAITING, None)
    async with town.app.storage.open() as uow:
        assert await uow.helpdesk.desk(ChatId(desk.chat_id)) is None


async def test_who_takes_a_request_in_private_is_led_to_its_topic(town: Town) -> None:
    eko, wati = await helper(town, "Eko"), await helper(town, "Wati")
    desk = await a_desk(town, eko, wati)
    await asks(town, await villager(town))
    thread, _ = newest_topic(desk)
    await wati.sends("/bantuan")
    await wati.presses("✋ 1")
    assert "punya topik di grup meja bantuan" in wati.sees()
    assert "saya ganti dengan •••" in wati.sees()
    answer = await wati.presses("Buka topiknya")
    assert answer is not None
    assert answer.url == f"https://t.me/c/{str(desk.chat_id).removeprefix('-100')}/{thread}"


async def test_a_desk_that_is_ended_closes_its_topics_and_others_are_asked(town: Town) -> None:
    eko, wati = await helper(town, "Eko"), await helper(town, "Wati")
    desk = await a_desk(town, eko)
    siti, budi = await villager(town), await villager(town, "Budi")
    await asks(town, siti)
    await eko.presses("Saya bantu", to=desk)
    await asks(town, budi)
    await eko.sends("/meja@sensus_bot lepas", to=desk)
    assert "2 permintaan yang belum selesai menunggu operator lain" in desk.sees()
    assert all(topic.closed for _, topic in topics(desk))
    await town.passes(MINUTE)
    assert "saya carikan yang lain" in siti.sees()
    offered = [each for each in wati.from_bot if "Ada yang perlu dibantu" in each.text]
    assert len(offered) == 2
    await wati.presses("Saya bantu", on=offered[0])
    request = await request_of(town, siti)
    assert request.thread is None


async def test_a_used_or_unknown_code_binds_nothing_and_a_desk_is_ended_by_its_maker(
    town: Town,
) -> None:
    eko = await helper(town, "Eko")
    desk = await a_desk(town, eko)
    other = await a_group(town, eko)
    await eko.sends("/meja@sensus_bot SALAH234", to=other)
    assert "Kode" in eko.sees_alone(other)[-1].text, "the others need not read it"
    await eko.sends("/meja@sensus_bot", to=other)
    assert "/meja@sensus_bot KODE" in other.sees()
    await eko.sends("/meja@sensus_bot lepas", to=desk)
    assert "bukan meja bantuan lagi" in desk.sees()
    await eko.sends("/meja")
    assert "Meja bantuan di grup" in eko.sees()
    assert SABRANG.name not in eko.sees()
