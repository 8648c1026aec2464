"""What the shipped faq.yaml says on a day: nothing of the future, no promise of a day gone by."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

import pytest

from census.definition import Slug
from census.people.people import Language
from census.questions.answering import AnswerView
from census.questions.knowledge import Knowledge
from census.residents.contacts import Contact
from presentation.questions.answers import SLOTS, filled, shown, slots
from sources.census.files import load_census
from sources.questions.files import load_knowledge
from tests.presentation.every.examples import JAKARTA, LANGUAGES, ROOT, a_catalogue, texts_in
from tests.presentation.questions.question_messages import SITTING

FOLDER = ROOT / "censuses" / "sp2020"
CENSUS = load_census(FOLDER)
MARCH = datetime(2020, 3, 5, 10, tzinfo=JAKARTA)
OVER = datetime(2020, 8, 2, 10, tzinfo=JAKARTA)
LATER = re.compile(
    r"\b(202[1-9]|20[3-9]\d)\b"
    r"|\bMay 20"
    r"|\b(April|Mei|Juni|June|Agustus|August|September|Oktober|October|November|Desember"
    r"|December)\b( 2020)?"
    r"|193[.,]302|84[.,]861|51[.,]36"
)
DATED = {
    "hasil-jember", "hasil-kudus", "hasil-nasional", "lanjutan-long-form", "zona-september",
    "kuesioner-kertas", "wali-murid-tugas-sekolah", "sensus-ekonomi-2026",
}  # fmt: skip

DAY_OF = {
    "before": (2, 10),
    "online": (3, 5),
    "between": (5, 10),
    "interview": (7, 10),
    "after": (8, 10),
}
ALREADY = re.compile(
    r"\b(sudah|sampun|ampon|ditutup|dipuntutup|etotop|[Ss]etelah|[Ss]asampunipun|[Ss]aamponna"
    r"|closed|closes|ended|[Aa]fter)\b"
)
"""A sentence with one of these may name a day gone by."""
MOST_EMPTY = 10
"""So many letters tell nothing."""
CONTACT = Contact("BPS Jember", "loket pelayanan", "hari kerja 08.00-15.30")
CLOSED = ("sudah ditutup", "sampun dipuntutup", "ampon etotop", "closed on")


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge(FOLDER, languages=CENSUS.languages, slots=SLOTS)


def said(knowledge: Knowledge, at: datetime) -> Iterator[tuple[str, str]]:
    """Yield each topic with its title and answer, in each language, as people read it."""
    for language in LANGUAGES:
        texts = texts_in(language)
        values = slots(texts, CENSUS, at=at, contact=None, regency="Kabupaten Jember")
        for slug, topic in knowledge.on(at.date()).topics.items():
            title = topic.title[texts.language]
            answer = filled(texts, topic.answer, values) if topic.answer else ""
            yield slug, f"{title}\n{answer}"


def test_on_5_march_no_answer_mentions_anything_later(knowledge: Knowledge) -> None:
    known = dict(said(knowledge, MARCH))
    assert not known.keys() & DATED
    assert {slug for slug, text in said(knowledge, MARCH) if LATER.search(text)} == set()


def test_each_result_is_told_from_the_day_it_was_published(knowledge: Knowledge) -> None:
    told = {day: knowledge.on(date(2020, 6, day)).topics.keys() & DATED for day in (2, 3, 10, 16)}
    assert told[2] == {"wali-murid-tugas-sekolah"}
    assert told[3] - told[2] == {"hasil-jember"}
    assert told[10] - told[3] == {"hasil-kudus"}
    assert told[16] - told[10] == {"hasil-nasional"}


def test_an_earlier_text_stands_in_until_the_day(knowledge: Knowledge) -> None:
    early, late = knowledge.on(MARCH.date()), knowledge.on(date(2022, 10, 17))
    for slug, word in (("hak-atas-data", "UU 27/2022"), ("ciri-petugas", "rompi biru tua")):
        before, after = (
            next(topic.answer for topic in books.topics.values() if topic.slug == slug)[
                LANGUAGES[0]
            ]
            for books in (early, late)
        )
        assert word not in before
        assert word in after


def test_after_the_last_visit_nobody_is_promised_one(knowledge: Knowledge) -> None:
    promised = {
        slug for slug, text in said(knowledge, OVER) if re.search(r"\b1 (Juli|July) 2020", text)
    }
    assert promised == set()
    answer = next(text for slug, text in said(knowledge, OVER) if slug == "tidak-sempat-online")
    assert "Pendataan oleh petugas sudah selesai pada 31 Juli 2020." in answer


def test_an_answer_says_what_people_ask_for_there(knowledge: Knowledge) -> None:
    values = slots(texts_in(), CENSUS, at=MARCH, contact=None, regency="Kabupaten Jember")
    for slug, words in {
        "jadwal-online": "Kalau diperpanjang",
        "perangkat-browser": "tidak bisa diperbarui",
        "pertanyaan-keamanan": "huruf besar dan kecilnya",
        "batas-percobaan": "kode 104",
        "data-pribadi-di-bot": "/hapusdata",
        "kerahasiaan": "pasal 21",
        "isi-pekerjaan": "serabutan",
        "wni-luar-negeri": "tinggal di luar negeri",
    }.items():
        answer = knowledge.topics[Slug(slug)].answer
        assert answer, slug
        assert words in filled(texts_in(), answer, values), slug


def test_once_the_site_is_closed_nobody_is_sent_there_at_quieter_hours(
    knowledge: Knowledge,
) -> None:
    values = slots(texts_in(), CENSUS, at=OVER, contact=None, regency="Kabupaten Jember")
    answer = knowledge.topics[Slug("situs-penuh-error")].answer
    assert answer
    assert filled(texts_in(), answer, values) == "Data yang sudah tersimpan aman."


def test_whether_it_can_still_be_done_is_yes_on_the_last_day_and_no_afterwards(
    knowledge: Knowledge,
) -> None:
    topic = knowledge.topics[Slug("jadwal-online")]
    for day, language, words in (
        (datetime(2020, 3, 31, 10, tzinfo=JAKARTA), "id", "Ya, hari ini masih bisa"),
        (datetime(2020, 3, 31, 10, tzinfo=JAKARTA), "en", "Yes, today it is still possible"),
        (OVER, "id", "Jadi sekarang tidak bisa lagi diisi online"),
    ):
        view = AnswerView(SITTING, Language(language), CENSUS, day, answer=topic)
        text = shown(a_catalogue(), view).text
        assert words in text
        assert "lebih awal" not in text
        assert "earlier" not in text
        assert "Jawaban di bawah berlaku selama masih dibuka" not in text
    view = AnswerView(SITTING, Language("id"), CENSUS, MARCH, answer=topic)
    early = shown(a_catalogue(), view).text
    assert "lebih enak diisi lebih awal" in early
    assert "pukul 23.59" in early
    assert "hari ini masih bisa" not in early


def test_on_the_last_day_the_answers_say_that_it_is_today(knowledge: Knowledge) -> None:
    last = datetime(2020, 3, 31, 10, tzinfo=JAKARTA)
    busy = [text for slug, text in said(knowledge, last) if slug == "situs-penuh-error"]
    assert "Masih ada waktu sampai hari ini, 31 Maret 2020" in busy[0]
    assert "Taksih wonten wekdal ngantos dinten niki, 31 Maret 2020" in busy[1]


def test_where_employees_hand_in_is_told_as_the_bot_takes_it_until_the_last_phase_is_over(
    knowledge: Knowledge,
) -> None:
    during = [text for slug, text in said(knowledge, MARCH) if slug == "asn-bukti-lapor"]
    afterwards = [text for slug, text in said(knowledge, OVER) if slug == "asn-bukti-lapor"]
    assert ["/asn" in text for text in during] == [True] * len(LANGUAGES)
    assert ["/asn" in text for text in afterwards] == [False] * len(LANGUAGES)
    assert not any("penghubung" in text for text in (*during, *afterwards))


@pytest.mark.parametrize(
    ("slug", "first"), [("kontak-bantuan", "Bicara dengan orang"), ("status-isian", "Cek status")]
)
def test_an_answer_leads_to_what_the_bot_can_do_about_it(
    knowledge: Knowledge, slug: str, first: str
) -> None:
    topic = knowledge.on(MARCH.date()).topics[Slug(slug)]
    view = AnswerView(SITTING, LANGUAGES[0], CENSUS, MARCH, answer=topic)
    buttons = [button.label for row in shown(a_catalogue(), view).buttons for button in row]
    assert buttons[0] == first


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("phase", DAY_OF)
def test_every_answer_knows_the_day(knowledge: Knowledge, phase: str, language: Language) -> None:
    at = datetime(2020, *DAY_OF[phase], 10, tzinfo=JAKARTA)
    texts, told = texts_in(language), knowledge.on(at.date())
    days = [day for each in CENSUS.phases for day in (each.first_day, each.last_day)]
    gone = [texts.date(day) for day in days if day < at.date()]
    sitting = replace(SITTING, around=replace(SITTING.around, language=language))
    for slug, topic in told.topics.items():
        view = AnswerView(sitting, language, CENSUS, at, answer=told.answering(slug))
        notice, _, below = str(shown(a_catalogue(), view).text).rpartition("\n\n")
        assert len(below) > MOST_EMPTY, slug
        over = phase in {"between", "interview", "after"}
        about_online = topic.group in CENSUS.phases[0].about
        assert any(words in notice for words in CLOSED) == (over and about_online), slug
        assert ("1–31 " in notice) == (phase in {"between", "interview"} and about_online), slug
        for line in below.split("\n"):
            if any(re.search(rf"(?<![\d–]){day}", line) for day in gone):
                assert ALREADY.search(line) or phase == "online", (slug, line)
            invites = over and CENSUS.official_domain in line
            assert not (invites and not notice), (slug, line)
        if phase == "after":
            assert texts.period(days[2], days[3]) not in below, slug


@pytest.mark.parametrize("phase", DAY_OF)
def test_small_talk_knows_the_day(knowledge: Knowledge, phase: str) -> None:
    at = datetime(2020, *DAY_OF[phase], 10, tzinfo=JAKARTA)
    for language in LANGUAGES:
        values = slots(texts_in(language), CENSUS, at=at, contact=None, regency="Jember")
        for slug, talk in knowledge.small_talk.items():
            said = filled(texts_in(language), talk.reply, values)
            assert said, slug
            assert ("2020" in said) <= (phase != "after"), slug


def test_how_to_be_reached_is_told_or_that_no_number_is_known(knowledge: Knowledge) -> None:
    answer, contact = knowledge.topics[Slug("kontak-bantuan")].answer, CONTACT
    for language in LANGUAGES:
        texts = texts_in(language)
        known, unknown = (
            filled(texts, answer, slots(texts, CENSUS, at=MARCH, contact=each, regency="Jember"))
            for each in (contact, None)
        )
        assert contact.reach in known
        assert "internet" in known
        assert "internet" not in unknown, "no number is called the right one"
        assert len(unknown.split("\n")) == 2
        assert texts.plain("desk-button-ask") in unknown
