"""No two enumerators read alike on buttons."""

from hypothesis import given
from hypothesis import strategies as st

from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from presentation.fieldwork.leading.telling_apart import told_apart
from tests.support.town import SABRANG

NAMES = st.sampled_from(["Yanti", "Yanti Susilowati", "Yanti Utami, S.Pd", "Yanti Umi", "Joko S"])


def _workers(*names: str) -> list[Fieldworker]:
    return [
        Fieldworker(Badge(f"010{number}"), name, FieldRole.ENUMERATOR, SABRANG.code)
        for number, name in enumerate(names)
    ]


def test_an_initial_tells_apart_and_where_it_does_not_the_badge() -> None:
    named = told_apart(_workers("Yanti Susilowati", "Yanti Utami, S.Pd", "Joko Susanto"), 10)
    assert list(named.values()) == ["Yanti S.", "Yanti U.", "Joko…"]
    named = told_apart(_workers("Yanti Susilowati", "Yanti Sri Sumarni"), 10)
    assert list(named.values()) == ["Yant… 0100", "Yant… 0101"]
    named = told_apart(_workers("Yanti Susilowati", "Yanti Utami", "Yanti Utami"), 36)
    assert list(named.values()) == ["Yanti Susilowati", "Yanti Utami 0101", "Yanti Utami 0102"]


@given(names=st.lists(NAMES, min_size=1, max_size=6), longest=st.sampled_from([10, 36]))
def test_no_two_have_the_same_name(names: list[str], longest: int) -> None:
    named = told_apart(_workers(*names), longest)
    assert len(set(named.values())) == len(names)
    assert all(len(name) <= longest for name in named.values())
