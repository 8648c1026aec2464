"""What consent and /privasi say is kept is what /datasaya lists, in every language."""

import re

import pytest

from census.campaign.phases import SeasonStage
from census.people.people import Language
from presentation.residents import start
from tests.presentation.every.examples import LANGUAGES, texts_in
from tests.presentation.language.test_four_languages import texts_by_key

SAID = {
    "kept-account": "nomor akun Telegram",
    "kept-language": "bahasa",
    "kept-since": "tanggal Anda setuju",
    "kept-unit": "desa atau kantor",
    "kept-role": "peran",
    "kept-known-as": "nama Telegram Anda",
    "kept-steps": "langkah yang sudah selesai",
    "kept-progress": "kabar pengisian",
    "kept-household": "pengganti nomor KK",
    "kept-employee": "pengganti NIP",
    "kept-registered": "mendaftarkan tempat kerja",
    "kept-reminders": "pengaturan pengingat",
    "kept-messages": "catatan kiriman bot",
    "kept-opened-boards": "papan peringkat yang Anda buka",
    "kept-proofs": "bukti yang Anda serahkan",
    "kept-requests": "permintaan bantuan",
}
"""Each line of /datasaya, and where the whole list names it."""

NO_LINES = {"kept", "kept-not", "kept-everywhere", "kept-whole"}


def test_every_line_of_what_is_kept_is_named_in_the_whole_list() -> None:
    lines = {
        re.sub(r"(?<=^kept-role)-.*|\[.*", "", key)
        for key in texts_by_key(Language("id"))
        if key.startswith("kept")
    }
    assert lines - NO_LINES == set(SAID)
    whole = texts_in(Language("id")).plain("kept-whole")
    assert [words for words in SAID.values() if words not in whole] == []


SAID_FIRST = (
    *("akun Telegram", "tanggal Anda setuju", "bahasa", "langkah", "kabar pengisian"),
    *("pengingat", "kiriman bot", "papan", "desa", "kantor", "peran", "nama", "kode acak"),
    *("Cek status, bukti, dan bantuan saya tanyakan dulu",),
)
"""What somebody knows before agreeing: what begins then, and what is asked for later."""


def test_consent_names_what_begins_with_it_and_is_short() -> None:
    said = start.consent(texts_in(Language("id")), stage=SeasonStage.OPEN).text
    assert [words for words in SAID_FIRST if words not in said] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_list_is_one_press_from_the_consent_which_is_short(language: Language) -> None:
    texts = texts_in(language)
    asked = start.consent(texts, stage=SeasonStage.OPEN)
    assert len(asked.text) < 900
    assert texts.plain("consent-more") in str(asked.buttons)
    assert texts.plain("kept-whole") in start.privacy_details(texts).text
