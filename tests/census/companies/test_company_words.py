"""By which words a company is registered."""

import pytest

from census.companies.words import wants_to_register


@pytest.mark.parametrize(
    "text",
    [
        "saya mau mendaftarkan perusahaan",
        "Saya HRD PT Mekar Jaya, mau daftar",
        "saya personalia pabrik gula",
        "cara daftarkan sekolah gimana min",
        "kula badhe ndaftaraken perusahaan",
        "kaula terro daftaraghi sakola'an",
        "I want to register my company",
    ],
)
def test_who_wants_to_register_a_workplace_is_understood(text: str) -> None:
    assert wants_to_register(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "cara daftar sensus online",
        "mau daftar",
        "perusahaan saya belum terdaftar",
        "daftar karyawan pabrik ada di mana",
        "anak saya sekolah, daftar di mana",
        "saya kerja di pabrik, isi apa",
        "PT itu apa",
    ],
)
def test_other_words_are_none(text: str) -> None:
    assert not wants_to_register(text)
