import csv
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings.places import SHIPPED
from census.residents.replies import ReplyKind, reply_in

PHRASES = SHIPPED / "tests" / "data" / "questions" / "replies.tsv"
"""Written before the rules were, and not used to make them; the figure stands in the manual."""
MEANT = {ReplyKind.DONE: "done", ReplyKind.STOP: "stop", ReplyKind.BOTHERED: "stop", None: "none"}


def kind(text: str) -> ReplyKind | None:
    found = reply_in(text)
    return found.kind if found else None


@pytest.mark.parametrize(
    ("wanted", "texts"),
    [
        (
            ReplyKind.DONE,
            (
                "sudah",
                "sudah isi kak",
                "udah beres semua min",
                "saya sudah isi sensusnya kemarin",
                "done",
                "wis",
                "ampon",
                "sduah selesai",
                "sudah terkirim",
                "sudah terkirim kak tadi malam",
                "udah kekirim min",
                "sampun kakintun",
                "sampun dipunkintun",
                "ampon ekerem",
                "alhamdulillah sudah tersubmit",
                "has been sent",
            ),
        ),
        (ReplyKind.LATER, ("belum", "nanti ya", "durung", "bellun", "not yet", "nantiii")),
        (ReplyKind.TOMORROW, ("besok aja", "sesuk wae", "tomorrow please")),
        (ReplyKind.EVENING, ("nanti malam ya", "mengko bengi", "dagghi' malem", "later tonight")),
        (
            ReplyKind.STOP,
            (
                "tolong berhenti kirim pesan ke saya",
                "STOP kirim pesan",
                "berenti dong",
                "jangan ganggu saya",
                "unsubscribe",
                "ojo ngirim pesen maneh",
            ),
        ),
        (ReplyKind.RESUME, ("nyalakan lagi pengingatnya", "urupno maneh pengingate mas")),
        (ReplyKind.STOP, ("turn off reminders please",)),
        (ReplyKind.BOTHERED, ("spam", "ganggu aja nih")),
        (
            None,
            (
                "",
                "104",
                "sudah?",
                "terkirim?",
                "sudah terkirim tapi salah",
                "kok bisa terkirim sendiri",
                "malam min",
                "jangan berhenti dulu",
                "status saya sudah apa belum",
                "masih sempat besok ga",
                "sudah isi tapi didatangi lagi",
                "stop kirim pesan, hapus nomorku",
            ),
        ),
    ],
)
def test_words_mean_what_the_button_would_do(
    wanted: ReplyKind | None, texts: tuple[str, ...]
) -> None:
    assert {text: kind(text) for text in texts} == dict.fromkeys(texts, wanted)


def test_phrases_that_nothing_was_made_from_are_understood() -> None:
    with PHRASES.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    found = Counter((row["meant"], MEANT.get(kind(row["text"]), "later")) for row in rows)
    replies = {pair: count for pair, count in found.items() if pair[0] != "none"}
    right = sum(count for (meant, got), count in replies.items() if meant == got)
    assert right / sum(replies.values()) >= 0.9
    assert {got for meant, got in replies if meant != got} <= {"none"}
    assert {got for meant, got in found if meant == "none"} == {"none"}


@pytest.mark.parametrize(
    ("wanted", "texts"),
    [
        (
            ReplyKind.LATER,
            (
                "lagi di jalan",
                "saya sibuk kerja",
                "masih rapat mas",
                "istri lagi sakit",
                "ghi' ta' sempat",
                "blm smpet kak",
                "lg kerja ntr siang aja",
                "aku isik nyambut gawe",
                "still at work",
            ),
        ),
        (ReplyKind.EVENING, ("ntr mlm aj",)),
        (ReplyKind.TOMORROW, ("sesuk isuk wae", "insyaallah besok")),
        (
            ReplyKind.DONE,
            (
                "udah kok kmrn",
                "sampun kok wau",
                "uwes tak isi wingi",
                "wes rampung mas, wis tak kirim",
            ),
        ),
        (ReplyKind.STOP, ("stop bothering me",)),
        (
            ReplyKind.BOTHERED,
            ("kok dikirimi terus sih", "kok dihubungi terus", "gak mau", "no thanks", "moh mas"),
        ),
        (
            None,
            (
                "sudah kok didatangi lagi",
                "saya kerja di pabrik",
                "gak mau kebuka",
                "saya tidak kerja",
                "webnya jalan",
            ),
        ),
    ],
)
def test_what_people_of_jember_answered(wanted: ReplyKind | None, texts: tuple[str, ...]) -> None:
    assert {text: kind(text) for text in texts} == dict.fromkeys(texts, wanted)


@given(st.text(max_size=80))
def test_whatever_is_typed_is_an_answer_or_none(text: str) -> None:
    found = reply_in(text)
    assert found is None or found.kind in ReplyKind
