"""YAML as typed: the values that PyYAML would give, and what is given twice."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from sources.census.plain_yaml import read_plain

WORDS = st.text(st.sampled_from("ab8. :-#'\"{[&*é\n"), max_size=6)
VALUES = st.recursive(
    WORDS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=20,
)


@given(VALUES, st.booleans())
def test_values_are_those_of_pyyaml(
    tmp_path_factory: pytest.TempPathFactory, value: object, flow: bool
) -> None:
    file = tmp_path_factory.mktemp("yaml") / "file.yaml"
    text = yaml.safe_dump(value, allow_unicode=True, default_flow_style=flow)
    file.write_text(text, encoding="utf-8")
    assert read_plain(file) == (yaml.load(text, yaml.BaseLoader), ())


def _of(folder: Path, text: str) -> tuple[object, tuple[str, ...]]:
    (folder / "file.yaml").write_text(text)
    return read_plain(folder / "file.yaml")


def test_keys_that_are_given_twice_are_named_with_their_paths(tmp_path: Path) -> None:
    text = "a: 1\nlist:\n- x: 08.30\n- y: {z: 1, z: 2}\na: yes\n"
    assert _of(tmp_path, text) == (
        {"a": "yes", "list": [{"x": "08.30"}, {"y": {"z": "2"}}]},
        ("list[1].y.z", "a"),
    )


def test_a_name_stands_for_what_it_was_given_to(tmp_path: Path) -> None:
    assert _of(tmp_path, "a: &one [1, 2]\nb: *one\n") == ({"a": ["1", "2"], "b": ["1", "2"]}, ())


def test_an_empty_file_has_no_value(tmp_path: Path) -> None:
    assert _of(tmp_path, "# nothing\n") == (None, ())


@pytest.mark.parametrize(
    "text", ["a: *unknown", "a: 1\n---\nb: 2\n", "{[1]: 2}", "a: [1", "a: &x [*x]", "a: 1\n b: 2"]
)
def test_what_is_no_plain_yaml_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(yaml.YAMLError) as refused:
        _of(tmp_path, text)
    assert getattr(refused.value, "problem_mark", None) is not None
