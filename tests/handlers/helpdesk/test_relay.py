"""What a person and their helper write to each other in private chats."""

from collections.abc import Awaitable, Callable

import pytest

from census.helpdesk.request import RequestSide, RequestState
from census.people.people import Role
from simulator.chats.people import SimulatedPerson
from simulator.cloud.state import ChatMessage
from tests.handlers.helpdesk.relayed_people import a_helper, a_pair, asks, closes, kept, takes
from tests.support.talk import PNG, count, hand_over, update_of
from tests.support.town import FAMILY_CARD, NIK, SUMBEREJO, Town

Send = Callable[[SimulatedPerson], Awaitable[ChatMessage]]
SPACED, DOTTED = "3509 1252 0385 0001", "3509.1252.0385.0001"

KINDS: dict[str, Send] = {
    "text": lambda somebody: somebody.sends("Kok muncul <b>kode</b> 104 & diam?"),
    "photo": lambda somebody: somebody.sends_photo(PNG, caption="layar saya"),
    "voice": lambda somebody: somebody.sends_voice(),
    "document": lambda somebody: somebody.sends_document("surat.pdf", b"%PDF-", caption="ini"),
    "location": lambda somebody: somebody.sends_location(-8.17, 113.7),
    "sticker": lambda somebody: somebody.sends_sticker("🙏"),
}


@pytest.mark.parametrize("kind", KINDS)
async def test_every_kind_goes_both_ways_and_nobodys_account_is_seen(
    shared_town: Town, kind: str
) -> None:
    siti, eko, number = await a_pair(shared_town)
    for one, other, side in ((siti, eko, RequestSide.PERSON), (eko, siti, RequestSide.HELPER)):
        said, heard = count(one), count(other)
        sent = await KINDS[kind](one)
        assert (count(one), count(other)) == (said, heard + 1)
        copy = other.last
        assert (copy.text, copy.media, copy.entities) == (sent.text, sent.media, sent.entities)
        assert copy.origin is None
        assert (await kept(shared_town, number)).spoken_by is side


async def test_an_edit_follows_and_what_cannot_follow_is_said(shared_town: Town) -> None:
    siti, eko, number = await a_pair(shared_town)
    words = await siti.sends("Saya di langkah 3")
    await siti.edits(words, "Saya di <langkah> 4")
    assert eko.sees() == "Saya di <langkah> 4"
    picture = await siti.sends_photo(PNG, caption="layar")
    await siti.edits(picture, "layar saya")
    assert (eko.last.text, eko.last.media) == ("layar saya", picture.media)
    voice = await siti.sends_voice(caption="begini")
    await siti.edits(voice, "begini ya")
    assert eko.sees() == "begini ya"
    paper = await siti.sends_document("a.pdf", b"%PDF-")
    await siti.edits(paper, "surat")
    assert eko.sees() == "surat"
    heard = count(siti)
    await closes(shared_town, number)
    await siti.edits(words, "Terlambat")
    assert "Terlambat" not in [each.text for each in eko.messages]
    assert count(siti) == heard + 1


async def test_a_reply_keeps_its_place_on_the_other_side(shared_town: Town) -> None:
    siti, eko, _ = await a_pair(shared_town)
    first = await siti.sends("Pertama")
    copy = eko.last
    await siti.sends("Kedua")
    await eko.sends("Ini soal yang pertama", reply_to=copy)
    assert siti.last.reply_to == first.message_id
    await siti.sends("Ya, itu", reply_to=siti.last)
    assert eko.messages[-1].reply_to == eko.messages[-2].message_id
    await siti.sends("Soal pesan saya sendiri", reply_to=first)
    assert eko.last.reply_to == copy.message_id


async def test_the_bot_is_silent_but_commands_names_of_buttons_and_old_buttons_work(
    shared_town: Town,
) -> None:
    siti, eko, _ = await a_pair(shared_town)
    menu = siti.last
    said = count(siti)
    for words in ("kok muncul kode 104 ya min", "Menu", "?", "makasih min", "berhenti"):
        await siti.sends(words)
        assert eko.sees() == words
    assert count(siti) == said
    heard = count(eko)
    await siti.sends("/bahasa")
    assert "bahasa" in siti.sees().lower()
    await siti.sends("Cek status")
    assert "NIK" in siti.sees()
    assert count(eko) == heard
    await siti.sends("batal")
    await siti.presses(menu.inline_rows[0][0]["callback_data"], on=menu)
    assert count(eko) == heard
    await siti.sends("Saya kembali")
    assert eko.sees() == "Saya kembali"


async def test_an_answer_to_an_open_question_is_for_the_bot(shared_town: Town) -> None:
    siti, eko, _ = await a_pair(shared_town)
    heard = count(eko)
    await siti.sends("/status")
    for typed in (NIK, FAMILY_CARD):
        message = await siti.sends(typed)
        assert message not in siti.messages
    assert count(eko) == heard


async def test_a_reply_is_for_the_other_side_even_while_a_question_is_open(
    shared_town: Town,
) -> None:
    siti, eko, _ = await a_pair(shared_town)
    await eko.sends("Sudah masuk?")
    copy = siti.last
    await siti.sends("/status")
    await siti.sends("Belum, saya coba lagi", reply_to=copy)
    assert eko.sees() == "Belum, saya coba lagi"


@pytest.mark.parametrize("written", [NIK, SPACED, DOTTED])
async def test_a_number_is_deleted_at_its_sender_and_hidden_on_the_way(
    shared_town: Town, written: str
) -> None:
    siti, eko, number = await a_pair(shared_town)
    for one, other in ((siti, eko), (eko, siti)):
        earlier = await other.sends("Bagaimana?")
        said = count(one)
        message = await one.sends(f"NIK <saya> {written} ya", reply_to=one.last)
        assert message not in one.messages
        assert count(one) == said + 1
        assert "tanpa nomernya" in one.sees() or "tanpa nomornya" in one.sees()
        assert other.last.text.startswith("NIK <saya> ")
        assert other.last.text.endswith(" ya")
        assert written not in other.last.text
        assert other.last.reply_to == earlier.message_id
    assert (await kept(shared_town, number)).spoken_by is RequestSide.HELPER


@pytest.mark.parametrize("kind", ["photo", "voice", "document"])
async def test_a_number_below_a_file_is_hidden(shared_town: Town, kind: str) -> None:
    siti, eko, _ = await a_pair(shared_town)
    words = f"KK {FAMILY_CARD}"
    match kind:
        case "photo":
            sent = await siti.sends_photo(PNG, caption=words)
        case "voice":
            sent = await siti.sends_voice(caption=words)
        case _:
            sent = await siti.sends_document("kk.pdf", b"%PDF-", caption=words)
    assert sent not in siti.messages
    assert eko.last.media is not None
    assert (eko.last.media.kind, FAMILY_CARD in eko.last.text) == (kind, False)
    assert eko.last.text.startswith("KK ")


async def test_what_shows_a_number_elsewhere_is_not_passed_on(shared_town: Town) -> None:
    siti, eko, _ = await a_pair(shared_town)
    heard = count(eko)
    await siti.sends_document(f"{NIK}.pdf", b"%PDF-")
    assert "Nama berkas itu" in siti.sees()
    await siti.sends_other(
        "venue",
        {
            "location": {"latitude": 1.0, "longitude": 2.0},
            "title": f"Rumah {NIK}",
            "address": "Sabrang",
        },
    )
    assert "tidak saya teruskan" in siti.sees()
    assert count(eko) == heard


async def test_an_edit_that_puts_a_number_in_deletes_and_passes_on_what_is_left(
    shared_town: Town,
) -> None:
    siti, eko, _ = await a_pair(shared_town)
    message = await siti.sends("NIK saya nanti")
    copy = eko.last
    await siti.edits(message, f"NIK saya {NIK}")
    assert message.message_id not in siti.chat.messages
    assert NIK not in " ".join(each.text for each in eko.messages)
    assert eko.chat.messages[copy.message_id].text.startswith("NIK saya ")
    assert eko.chat.messages[copy.message_id].text != "NIK saya nanti"


async def test_cards_and_polls_stay_and_a_forward_loses_its_author(shared_town: Town) -> None:
    siti, eko, _ = await a_pair(shared_town)
    heard = count(eko)
    await siti.sends_contact()
    assert "Kartu kontak tidak saya teruskan" in siti.sees()
    await siti.sends_other(
        "poll",
        {
            "id": "1",
            "question": "Ya?",
            "options": [],
            "type": "regular",
            "total_voter_count": 0,
            "is_closed": False,
            "is_anonymous": True,
            "allows_multiple_answers": False,
            "allows_revoting": False,
            "members_only": False,
        },
    )
    assert "Jajak pendapat" in siti.sees()
    assert count(eko) == heard
    origin = {"type": "hidden_user", "sender_user_name": "Pak RT", "date": 1}
    await siti.forwards("Besok rapat", origin)
    assert eko.sees() == "↪ Pesan terusan\nBesok rapat"
    await siti.sends("saya @siti_aminah, t.me/siti_aminah")
    assert eko.sees() == "saya @siti_aminah, t.me/siti_aminah"


async def test_an_album_arrives_picture_by_picture_in_order(shared_town: Town) -> None:
    siti, eko, _ = await a_pair(shared_town)
    heard, said = count(eko), count(siti)
    await siti.sends_album("satu", "dua", "tiga", picture=PNG)
    assert [each.text for each in eko.from_bot[heard:]] == ["satu", "dua", "tiga"]
    assert count(siti) == said


async def test_who_helps_several_reads_whose_message_it_is_and_replies_to_the_right_one(
    shared_town: Town,
) -> None:
    siti, eko, first = await a_pair(shared_town)
    budi = await shared_town.resident("Budi")
    second = await asks(shared_town, budi, unit=SUMBEREJO)
    await takes(shared_town, eko, second)
    await siti.sends("Saya <Siti>")
    of_siti = eko.last
    assert eko.sees() == f"💬 nomor {first} · Desa Sabrang\nSaya <Siti>"
    picture = await budi.sends_photo(PNG, caption="layar")
    assert eko.last.text == f"💬 nomor {second} · Desa Sumberejo\nlayar"
    await budi.edits(picture, "layar saya")
    assert eko.last.text == f"💬 nomor {second} · Desa Sumberejo\nlayar saya"
    await budi.sends_sticker()
    assert [each.text for each in eko.from_bot[-2:]] == [
        f"💬 nomor {second} · Desa Sumberejo",
        "",
    ]
    assert "Siti" not in eko.from_bot[-1].text
    said = count(eko)
    await eko.sends("Untuk Siti", reply_to=of_siti)
    assert (siti.sees(), count(eko)) == ("Untuk Siti", said)


async def test_a_message_without_reply_goes_to_the_last_one_and_can_be_moved(
    shared_town: Town,
) -> None:
    siti, eko, first = await a_pair(shared_town)
    budi = await shared_town.resident("Budi")
    second = await asks(shared_town, budi, unit=SUMBEREJO)
    await takes(shared_town, eko, second)
    await siti.sends("Saya Siti")
    await budi.sends("Saya Budi")
    before = count(siti)
    await eko.sends("Tekan Selanjutnya")
    assert budi.sees() == "Tekan Selanjutnya"
    assert f"Terkirim ke nomor {second} · Desa Sumberejo" in eko.sees()
    said = count(eko)
    await eko.sends("Lalu isi lagi")
    assert (budi.sees(), count(eko)) == ("Lalu isi lagi", said)

    await eko.presses(f"Pindahkan ke nomor {first}")
    assert siti.sees() == "Tekan Selanjutnya"
    assert "Tekan Selanjutnya" not in [each.text for each in budi.messages]
    assert f"pindahkan ke nomor {first}" in eko.from_bot[-1].text
    assert (await kept(shared_town, second)).spoken_by is RequestSide.PERSON
    assert count(siti) == before + 1
    await eko.sends("Sudah?")
    assert siti.sees() == "Sudah?"


async def test_a_forged_or_late_move_changes_nothing(shared_town: Town) -> None:
    siti, eko, number = await a_pair(shared_town)
    await eko.sends("Halo")
    heard = count(siti)
    for data in ("relay:move:999999:1", f"relay:move:{number}:1", "relay:move:x"):
        for somebody in (eko, siti):
            somebody.press(somebody.from_bot[0], data)
            await shared_town.telegram.settled()
    assert count(siti) >= heard
    assert [each.text for each in siti.from_bot].count("Halo") == 1


async def test_an_update_that_comes_again_sends_nothing_twice(shared_town: Town) -> None:
    siti, eko, _ = await a_pair(shared_town)
    update = update_of(shared_town, siti, "Sekali saja")
    await hand_over(shared_town, update)
    await hand_over(shared_town, update)
    assert [each.text for each in eko.messages].count("Sekali saja") == 1


async def test_a_person_who_blocked_the_bot_is_let_go_and_the_helper_hears_it(
    shared_town: Town,
) -> None:
    siti, eko, number = await a_pair(shared_town)
    await siti.blocks_bot()
    await eko.sends("Masih di sana?")
    assert "tidak sampai: warganya" in eko.sees()
    assert (await kept(shared_town, number)).state is RequestState.CLOSED


async def test_a_helper_who_blocked_the_bot_gives_the_request_back(shared_town: Town) -> None:
    siti, eko, number = await a_pair(shared_town)
    await eko.blocks_bot()
    await siti.sends("Halo?")
    assert "carikan orang lain" in siti.sees()
    assert (await kept(shared_town, number)).state is RequestState.WAITING


async def test_a_long_message_comes_below_its_head(shared_town: Town) -> None:
    siti, eko, first = await a_pair(shared_town)
    second = await asks(shared_town, await shared_town.resident("Budi"))
    await takes(shared_town, eko, second)
    await siti.sends("a" * 4096)
    head, whole = eko.from_bot[-2:]
    assert head.text == f"💬 nomor {first} · Desa Sabrang"
    assert (whole.text, whole.reply_to) == ("a" * 4096, head.message_id)


async def test_a_file_of_a_helper_who_takes_files_is_for_the_bot_unless_it_is_a_reply(
    shared_town: Town,
) -> None:
    siti, eko, _ = await a_pair(shared_town)
    await shared_town.grants(eko, Role.ADMIN)
    heard = count(siti)
    await eko.sends_document("catatan.zip", b"PK")
    assert count(siti) == heard
    await siti.sends("Bagaimana caranya?")
    await eko.sends_document("panduan.pdf", b"%PDF-", reply_to=eko.last)
    assert count(siti) == heard + 1


async def test_who_is_helped_and_helps_others_speaks_with_both(shared_town: Town) -> None:
    siti, eko, _ = await a_pair(shared_town)
    dewi = await a_helper(shared_town, "Dewi")
    await takes(shared_town, dewi, await asks(shared_town, eko))
    await siti.sends("Dari Siti")
    of_siti = eko.last
    await dewi.sends("Dari Dewi")
    await eko.sends("Untuk Dewi")
    assert dewi.sees() == "Untuk Dewi"
    await eko.sends("Untuk Siti", reply_to=of_siti)
    assert (siti.sees(), dewi.sees()) == ("Untuk Siti", "Untuk Dewi")
