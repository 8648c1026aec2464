"""The places of features without their texts."""

from hypothesis import given
from hypothesis import strategies as st

from understanding.places import FeaturePlaces

FEATURES = st.lists(st.text(max_size=5), min_size=1, max_size=30, unique=True)


@given(FEATURES, st.lists(st.text(max_size=5)))
def test_each_known_feature_has_its_place_and_others_have_none(
    known: list[str], asked: list[str]
) -> None:
    places = FeaturePlaces.of(["", *(each for each in known if each)])
    wanted = {each: place for place, each in enumerate(["", *(each for each in known if each)])}
    assert len(places) == len(wanted)
    both = [*known, *asked]
    assert places.find(both) == [wanted.get(each, 0) for each in both]


def test_of_no_features_no_places_are_found() -> None:
    assert FeaturePlaces.of(["", "a"]).find([]) == []
