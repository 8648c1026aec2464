"""Groups: the welcome, the binding, the board, and what is not for a group."""

from datetime import timedelta

import pytest

from census.recaps.recap import RecapRow
from census.units import Measure
from tests.handlers.groups.grouping import a_bound_group, a_helper, code_of, villages_are_ranked
from tests.support.talk import at, count, screen
from tests.support.town import SABRANG, SUMBEREJO, Town


async def test_a_group_that_gets_the_bot_is_greeted_with_what_to_do(town: Town) -> None:
    slamet = await a_helper(town)
    group = town.telegram.group("Warga", members=[slamet])
    await slamet.adds_bot_to(group)
    text, buttons = screen(group)
    assert "/ikat@sensus_bot KODE" in text
    assert buttons == ["Buka obrolan pribadi"]
    answer = await slamet.presses("Buka obrolan pribadi", to=group)
    assert answer is not None
    await slamet.opens_link(answer.url.partition("start=")[2])
    assert "Kode untuk grup Desa Sabrang" in slamet.sees()


async def test_the_button_adds_the_bot_and_binds_the_group_in_one_message(town: Town) -> None:
    slamet = await a_helper(town)
    await slamet.sends("/kode")
    answer = await slamet.presses("Tambahkan saya ke grup")
    assert answer is not None
    group = town.telegram.group("Warga Sabrang", members=[slamet])
    await slamet.adds_bot_to(group)
    await slamet.sends(f"/start@sensus_bot {answer.url.partition('startgroup=')[2]}", to=group)
    assert "Grup ini sekarang grup Desa Sabrang" in group.sees()
    assert count(group) == 1


@pytest.mark.parametrize("written", ["{0}", "{1}", "{2}"])
async def test_a_code_may_be_typed_as_people_type_it(town: Town, written: str) -> None:
    slamet = await a_helper(town)
    await slamet.sends("/kode")
    code = code_of(slamet)
    group = town.telegram.group("Warga", members=[slamet], with_bot=True)
    typed = written.format(code, code.lower(), f"{code[:4]}-{code[4:]}")
    await slamet.sends(f"/ikat@sensus_bot {typed}", to=group)
    assert "Grup ini sekarang grup Desa Sabrang" in group.sees()


async def test_the_same_code_in_the_same_group_changes_nothing(town: Town) -> None:
    slamet = await a_helper(town)
    group = await a_bound_group(town, slamet)
    await slamet.sends(f"/ikat@sensus_bot {code_of(slamet)}", to=group)
    assert "Grup ini sudah terhubung dengan Desa Sabrang" in group.sees()


async def test_a_code_is_good_for_one_group(town: Town) -> None:
    slamet = await a_helper(town)
    await a_bound_group(town, slamet)
    other = town.telegram.group("Lain", members=[slamet], with_bot=True)
    await slamet.sends(f"/ikat@sensus_bot {code_of(slamet)}", to=other)
    text, buttons = screen(other)
    assert "Kode itu sudah dipakai" in text
    assert buttons == ["Buka obrolan pribadi"]


async def test_a_code_runs_out_and_an_unknown_one_is_not_known(town: Town) -> None:
    slamet = await a_helper(town)
    await slamet.sends("/kode")
    code = code_of(slamet)
    group = town.telegram.group("Warga", members=[slamet], with_bot=True)
    await slamet.sends("/ikat@sensus_bot XXXXXXXX", to=group)
    assert "Kode itu tidak saya kenal" in group.sees()
    town.clock.move_to(town.clock.now() + timedelta(days=2, minutes=1))
    await slamet.sends(f"/ikat@sensus_bot {code}", to=group)
    assert "Masa berlaku kode itu sudah lewat" in group.sees()


async def test_without_a_code_one_is_told_how_it_goes(town: Town) -> None:
    slamet = await a_helper(town)
    group = town.telegram.group("Warga", members=[slamet], with_bot=True)
    await group.set_admin()
    for text in ("/ikat@sensus_bot", "/start", "/bantuan", "halo @sensus_bot", "/apa@sensus_bot"):
        await slamet.sends(text, to=group)
        assert "Grup ini belum dihubungkan" in group.sees(), text
    bound = await a_bound_group(town, slamet)
    await bound.set_admin()
    for text in ("/ikat", "/start", "/bantuan", "halo @Sensus_Bot"):
        await slamet.sends(text, to=bound)
        assert "Grup ini terhubung dengan Desa Sabrang" in bound.sees(), text


async def test_the_board_comes_as_a_picture_with_words(town: Town) -> None:
    await villages_are_ranked(town)
    slamet = await a_helper(town)
    group = await a_bound_group(town, slamet)
    await slamet.sends("/peringkat@sensus_bot", to=group)
    assert group.last.media is not None
    assert group.last.media.kind == "photo"
    assert "Desa Sabrang · peringkat 2 dari 2 desa di Kecamatan Ambulu" in group.sees()
    assert "97 keluarga lagi untuk menjadi yang pertama" in group.sees()
    assert "6 Maret 2020, 08.00 WIB" in group.sees()


async def test_on_the_last_afternoon_a_group_reads_an_aim_that_it_can_reach(own_town: Town) -> None:
    for day, done in ((24, 946), (31, 1156)):
        own_town.clock.move_to(at(3, day, 15))
        await own_town.publishes(
            [
                RecapRow(SABRANG.code, Measure.FAMILIES, done, 3600),
                RecapRow(SUMBEREJO.code, Measure.FAMILIES, 2000, 2310),
            ]
        )
    slamet = await a_helper(own_town)
    group = await a_bound_group(own_town, slamet)
    await slamet.sends("/peringkat@sensus_bot", to=group)
    assert "1.156 dari 3.600 keluarga" in group.sees()
    assert "Berikutnya 35%: 104 keluarga lagi." in group.sees()
    assert "644" not in group.sees()
    assert "melewati" not in group.sees()
    assert "menjadi yang pertama" not in group.sees()


async def test_without_data_the_board_says_so(town: Town) -> None:
    slamet = await a_helper(town)
    group = await a_bound_group(town, slamet)
    await slamet.sends("/peringkat@sensus_bot", to=group)
    assert "Belum ada data yang terbit" in group.sees()
    assert group.buttons() == []


async def test_an_unbound_group_has_no_board(town: Town) -> None:
    await villages_are_ranked(town)
    slamet = await a_helper(town)
    group = town.telegram.group("Warga", members=[slamet], with_bot=True)
    await slamet.sends("/peringkat@sensus_bot", to=group)
    assert "Grup ini belum dihubungkan" in group.sees()


async def test_everybody_in_the_group_may_ask_for_the_board(town: Town) -> None:
    await villages_are_ranked(town)
    group = await a_bound_group(town, await a_helper(town))
    stranger = town.telegram.person("Xaver")
    await stranger.joins(group)
    await stranger.sends("/peringkat@sensus_bot", to=group)
    assert "peringkat 2 dari 2 desa" in group.sees()


async def test_private_things_are_answered_in_private(town: Town) -> None:
    siti = await town.resident()
    group = town.telegram.group("Warga", members=[siti], with_bot=True)
    for command in ("langkah", "asn", "pengingat", "bahasa", "privasi", "terbit", "berhenti"):
        await siti.sends(f"/{command}@sensus_bot", to=group)
        text, buttons = screen(group)
        assert "kita lanjutkan di obrolan pribadi" in text, command
        assert buttons == ["Buka obrolan pribadi"]
    await siti.sends("/kode@sensus_bot", to=group)
    assert "Kode saya berikan di obrolan pribadi saja" in group.sees()
    assert count(siti) == 1


async def test_what_people_say_to_each_other_is_not_answered(town: Town) -> None:
    siti = await town.resident()
    group = town.telegram.group("Warga", members=[siti], with_bot=True)
    await group.set_admin()
    for text in ("halo semua", "stop", "/menu_dari_bot_lain", "batal"):
        await siti.sends(text, to=group)
    await siti.sends_sticker(to=group)
    stranger = town.telegram.person("Xaver")
    await stranger.joins(group)
    await stranger.sends("siapa yang sudah sensus?", to=group)
    assert count(group) == 0


async def test_the_groups_menu_is_its_own_and_its_admins_see_how_to_connect_it(town: Town) -> None:
    siti = await town.resident()
    group = town.telegram.group("Warga", members=[siti], with_bot=True)
    budi = await town.resident("Budi")
    await budi.joins(group)
    seen = [
        [each.command for each in town.telegram.commands_for(group.chat_id, who.user_id)]
        for who in (siti, budi)
    ]
    everyone = ["peringkat", "kartu", "tanya", "status"]
    assert seen == [[*everyone, "ikat", "lepas"], everyone]
