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
        ("104", "id"),
        ("", "id"),
    ],
)
def test_a_question_tells_its_language(text: str, language: str) -> None:
    assert language_of(text) == language
