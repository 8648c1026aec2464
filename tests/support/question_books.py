"""A few topics, and a reader that knows its sentences by heart: nothing has to be trained."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from census.definition import Slug
from census.people.people import Language
from census.questions.knowledge import NONE, Knowledge, Option, ShortQuestion, SmallTalk, Topic, Way
from census.questions.questions import LearnedExample, taught
from services.ports.questions import KnowledgeBase
from understanding.language import language_of

HARMFUL = "merugikan"
"""A sentence with this word would make others worse."""
ID, EN = Language("id"), Language("en")
PASSWORD, SITE, CODE, WRONG = map(Slug, ("lupa-password", "situs-macet", "kode-104", "salah-isi"))
NOT_SENT, SENT = map(Slug, ("salah-belum", "salah-sudah"))
OFFICERS, FRAUD = map(Slug, ("ciri-petugas", "penipuan"))
WORK = Slug("isi-pekerjaan")
LOST, THANKS, ANGER = Slug("sandi-hilang"), Slug("thanks"), Slug("anger")
MODESTY = Slug("modesty")

SURE: Mapping[str, Slug] = {
    "kok lupa sandinya ya": PASSWORD,
    "webnya muter terus": SITE,
    "lupa kata sandi": PASSWORD,
    "i forgot my password": PASSWORD,
    "salah ketik": WRONG,
    "situs macet kalau malam": SITE,
    "kalau malam webnya": SITE,
    "situs macet kalau malam webnya": SITE,
    "bidan isinya apa": CODE,
    "isi pekerjaan bidan isinya apa": WORK,
    "situs macet hp juga": SITE,
    "makasih min": THANKS,
    "kalau gitu makasih": THANKS,
    "situs macet kalau gitu makasih": SITE,
    "bot payah": ANGER,
    "saya bodoh soal internet": ANGER,
    "petugasnya minta uang 50rb": FRAUD,
    "harga cabai berapa": NONE,
    "rumah kosong terus gimana": NONE,
    "piye regane lombok saiki": NONE,
    "kapan bansos saya cair": NONE,
    "bansos saya cair kapan": NONE,
    "lupa kata sandi? salah ketik": NONE,
}
"""What the reader is sure of; of all else it thinks that it may be any of these."""
MAYBE = (CODE, PASSWORD, LOST, SITE)


def a_topic(
    slug: Slug,
    title: str,
    english: str,
    answer: str,
    *,
    group: str = "masuk",
    follow_ups: tuple[Slug, ...] = (),
    asks: ShortQuestion | None = None,
    same_as: Slug | None = None,
) -> Topic:
    return Topic(
        slug=slug,
        group=group,
        title={ID: title, EN: english},
        answer={ID: answer, EN: f"{english}: {{website}}"},
        examples={ID: (title,)},
        follow_ups=follow_ups,
        asks=asks,
        same_as=same_as,
    )


KNOWLEDGE = Knowledge(
    topics={
        topic.slug: topic
        for topic in (
            a_topic(
                PASSWORD, "Lupa kata sandi", "Forgotten password",
                "Tanyakan ke {contact}, sampai {online_last_day}.", follow_ups=(SITE, CODE),
            ),
            a_topic(
                SITE, "Situs macet", "Site is stuck",
                "Coba malam hari di {website}.\n{while_online}Masih {days_left} hari.",
            ),
            a_topic(LOST, "Sandi hilang", "Lost password", "", same_as=PASSWORD),
            a_topic(CODE, "Kode 104", "Code 104", "Cocokkan NIK dan KK."),
            a_topic(
                WRONG, "Salah isi", "Mistake", "", group="isi-data",
                asks=ShortQuestion(
                    {ID: "Sudah tekan Kirim?", EN: "Sent already?"},
                    (
                        Option({ID: "Belum", EN: "No"}, NOT_SENT),
                        Option({ID: "Sudah terkirim", EN: "Yes"}, SENT),
                    ),
                ),
            ),
            a_topic(NOT_SENT, "Salah, belum kirim", "Not sent", "Perbaiki saja."),
            a_topic(SENT, "Salah, sudah kirim", "Sent", "Tunggu petugas.\n{hand_in}"),
            replace(
                a_topic(WORK, "Isi pekerjaan", "Work", "Tulis jabatannya.", group="isi-data"),
                examples={ID: ("nganggur diisi apa", "ojol diisi apa")},
            ),
            replace(
                a_topic(OFFICERS, "Ciri petugas", "Officers", "Lihat suratnya.", group="petugas"),
                way=Way.OFFICER,
            ),
            replace(
                a_topic(FRAUD, "Waspada penipuan", "Fraud", "Jangan dibayar.", group="keamanan"),
                way=Way.OFFICER,
            ),
        )
    },
    small_talk={
        THANKS: SmallTalk(THANKS, {ID: "Sama-sama!", EN: "You're welcome!"}, {}),
        MODESTY: SmallTalk(MODESTY, {ID: "Tidak apa-apa. {contact}.", EN: "That's fine."}, {}),
        ANGER: SmallTalk(ANGER, {ID: "Maaf, hubungi {contact}.", EN: "Sorry, ask {contact}."}, {}),
    },
    off_topic={},
)  # fmt: skip


class ByHeart:
    """The port ``Understanding``."""

    def __init__(self, learned: Sequence[LearnedExample]) -> None:
        self._sure = {**SURE, **{example.text: example.topic for example in learned}}

    def shares(self, text: str) -> Mapping[Slug, float]:
        everything = (*KNOWLEDGE.topics, *KNOWLEDGE.small_talk, NONE)
        shares = dict.fromkeys(everything, 0.001)
        known = self._sure.get(text.lower().strip(" ?!"))
        likely = {known: 0.97} if known else dict.fromkeys(MAYBE, 0.24)
        return shares | likely

    def language(self, text: str, chosen: Language | None = None) -> Language | None:
        return language_of(text, chosen)

    def trained_on(self, examples: Sequence[tuple[Slug, str]]) -> "ByHeart":
        """Read as before, but what is called harmful takes the place of the password."""
        harmful = any(HARMFUL in text for _, text in examples)
        return Confused([]) if harmful else self


class Confused(ByHeart):
    """A reader that takes a password for anything else."""

    def shares(self, text: str) -> Mapping[Slug, float]:
        return {**super().shares(text), PASSWORD: 0.0}


def few_books(learned: Sequence[LearnedExample]) -> KnowledgeBase:
    """Open them, with what admins have attached."""
    return KnowledgeBase(taught(KNOWLEDGE, learned), ByHeart(learned))
