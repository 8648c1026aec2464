"""The census that is shipped: what it knows, and how well it understands what it never saw."""

from functools import partial
from pathlib import Path

import pytest

from bench.questions.evaluating import evaluate, figures, open_unseen, read_questions
from bot.settings.places import SHIPPED as ROOT
from census.people.people import Language
from census.questions.answering import AnswerDecision
from presentation.questions.answers import SLOTS
from services.ports.questions import KnowledgeBase
from sources.questions.files import load_knowledge
from understanding.shelf import learn
from understanding.training.learning import train

FOUR = tuple(map(Language, ("id", "jv", "mad", "en")))


def test_every_topic_is_told_in_four_languages() -> None:
    knowledge = load_knowledge(ROOT / "censuses" / "sp2020", languages=FOUR, slots=SLOTS)
    assert len(knowledge.topics) > 60


def test_no_answer_holds_a_date_of_the_calendar_by_hand() -> None:
    knowledge = load_knowledge(ROOT / "censuses" / "sp2020", languages=FOUR, slots=SLOTS)
    dated = {
        topic.slug
        for topic in knowledge.topics.values()
        for answer in topic.answer.values()
        if any(day in answer for day in ("31 Maret", "29 Mei", "15 Februari", "March 31"))
    }
    assert dated == set()


@pytest.fixture(scope="module")
def knowledge_base(request: pytest.FixtureRequest) -> KnowledgeBase:
    """Return what is known, learned from the examples.

    The model is kept until examples, words or the training change.
    """
    # None with -p no:cacheprovider
    cache: pytest.Cache | None = getattr(request.config, "cache", None)
    teach = train if cache is None else partial(learn, shelf=cache.mkdir("models"))
    return open_unseen(read_questions(), teach)


@pytest.fixture(scope="module")
def measured(knowledge_base: KnowledgeBase) -> tuple[float, ...]:
    return tuple(value or 0.0 for value in figures(evaluate(knowledge_base, read_questions())))


def test_questions_never_seen_are_understood(measured: tuple[float, ...]) -> None:
    top_1, top_3, confident_and_wrong, _, kept_out, *_ = measured
    assert top_1 >= 0.88
    assert top_3 >= 0.96
    assert confident_and_wrong <= 0.04
    assert kept_out >= 0.9


@pytest.mark.parametrize(
    ("said", "topic"),
    [
        ("min ini beneran dari pemerintah apa penipuan?", "bot-resmi"),
        ("ini bot asli dari bps atau penipuan sih", "bot-resmi"),
        ("kak ini resmi kan? takut ditipu", "bot-resmi"),
        ("apa benar ini bot pemerintah, bukan penipu?", "bot-resmi"),
        ("beneran?", "bot-resmi"),
        ("iki tenan saka pemerintah opo penipuan min?", "bot-resmi"),
        ("bot niki resmi napa ngapusi nggih", "bot-resmi"),
        ("mosok se?", "bot-resmi"),
        ("bot reya ongghu dhari pamarenta apa panepo", "bot-resmi"),
        ("reya resmi apa ngeco'", "bot-resmi"),
        ("is this bot really from the government or a scam?", "bot-resmi"),
        ("are you a genuine official bot", "bot-resmi"),
        ("belum bisa login", "belum-bisa-masuk"),
        ("durung iso login kak", "belum-bisa-masuk"),
        # What the first screen and a reminder were answered with, in other words than the examples.
        ("ini siapa sih", "bot-resmi"),
        ("tau nomorku dari mana ya", "hak-atas-data"),
        ("ngisi lewat wa bisa?", "alamat-resmi"),
        ("sinyal di rumah jelek mas", "tidak-sempat-online"),
        ("mata saya sudah rabun", "minta-tolong-orang-lain"),
        ("screenshotnya dikirim kemana ya", "asn-bukti-lapor"),
        ("saya sudah didata pak RT kok", "sudah-isi-didatangi-lagi"),
        ("saya warga lumajang", "alamat-sekarang"),
        ("saya tidak bisa melihat tulisannya", "minta-tolong-orang-lain"),
        ("paket internet habis", "tidak-sempat-online"),
        ("saya gak punya kk kak", "ktp-kk-hilang"),
        ("petugasnya minta uang 50rb", "penipuan"),
        # Topics with few examples.
        ("masih muncul belum", "status-isian"),
        ("pindah ke malang", "alamat-sekarang"),
        ("ada imbalannya ga", "pajak-bansos"),
    ],
)
def test_who_doubts_the_bot_or_stands_before_the_door_is_answered_at_once(
    knowledge_base: KnowledgeBase, said: str, topic: str
) -> None:
    understood = knowledge_base.understand(said)
    assert (understood.decision, understood.topics[0][0]) == (AnswerDecision.ANSWER, topic)


def test_the_questions_stay_out_of_the_examples() -> None:
    assert (Path(ROOT) / "tests" / "data" / "questions" / "dev.tsv").exists()
    knowledge = load_knowledge(ROOT / "censuses" / "sp2020", languages=FOUR, slots=SLOTS)
    examples = {text.casefold() for _, _, text in knowledge.examples()}
    ours = [each.text.casefold() for each in read_questions() if not each.off_topic]
    assert not examples.intersection(ours)
