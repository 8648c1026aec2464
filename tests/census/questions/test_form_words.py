"""Who says in words how boards are to come."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.questions.form_words import BoardForm, wished_form


@pytest.mark.parametrize(
    ("form", "ways"),
    [
        (
            BoardForm.TABLE,
            (
                "tampilkan tabel lagi dong",
                "ganti ke tabel",
                "tabel",
                "balikin tabelnya",
                "pakai tabel aja min",
                "nganggo tabel maneh",
                "tabel pole",
                "show the table again please",
                "jangan gambar, tabel aja",
                "tabel aja jangan gambar",
            ),
        ),
        (
            BoardForm.WORDS,
            (
                "tulisan aja",
                "tulisan saja",
                "Tabelnya tidak terlihat",
                "tabelnya ga muncul",
                "tabel mboten ketingal",
                "tabel ta' katon",
                "I can't see the table",
                "no table",
                "show text",
                "jangan pakai tabel",
                "papan jadi tulisan",
                "dari tabel ke tulisan",
            ),
        ),
        (
            BoardForm.PICTURE,
            (
                "pakai gambar aja",
                "gambar mawon",
                "tabelnya ga kelihatan, pakai gambar",
                "as picture",
            ),
        ),
        (
            None,
            (
                "gambar",
                "table",
                "gambarnya tidak muncul",
                "kirim gambar bukti",
                "saya sudah di tabel keluarga yang mana",
                "tulisan di KK saya salah",
                "",
            ),
        ),
    ],
)
def test_a_form_is_wished_in_many_ways(form: BoardForm | None, ways: tuple[str, ...]) -> None:
    assert {way: wished_form(way) for way in ways} == dict.fromkeys(ways, form)


@given(st.lists(st.sampled_from(["tabel", "gambar", "tulisan", "jangan", "aja"]), max_size=6))
def test_only_a_form_that_is_named_is_wished_and_words_for_who_wants_no_table(
    said: list[str],
) -> None:
    form = wished_form(" ".join(said))
    named = {"tabel": BoardForm.TABLE, "gambar": BoardForm.PICTURE, "tulisan": BoardForm.WORDS}
    possible = {named[word] for word in said if word in named}
    if "tabel" in said and "jangan" in said:
        possible.add(BoardForm.WORDS)
    assert form is None or form in possible
