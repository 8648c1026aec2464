import pytest

from understanding.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("kok muncul kode 104 ya min", "id"),
        ("anakku kuliah nang Malang melu sopo ngisine", "jv"),
        ("kulo badhe tangglet, sandine kesupen", "jv"),
        ("loppa sandina, beremma carana?", "mad"),
        ("how do i add my baby to the list?", "en"),
        ("i forgot my password", "en"),
        ("104", None),
        ("", None),
        ("ok", None),
        ("kok gitu sih", None),
        ("iiii oooo", None),
        ("my lupa kata sandi", None),
        ("https://youtu.be/the-how", None),
        ("😀 👍 🙏 🎉", None),
    ],
)
def test_a_question_tells_its_language_where_it_is_clear(text: str, language: str | None) -> None:
    assert language_of(text) == language
