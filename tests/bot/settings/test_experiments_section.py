"""``experiments:`` of config.yaml: what is wrong is named by its key, with what was expected."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
import yaml

from bot.run.checking import check_settings
from bot.run.wiring import make_census
from bot.settings.environment import Environment
from bot.settings.reading import SettingsError, read_deployment
from bot.settings.terms import proposals

Value = TypeVar("Value")
GOOD = {"name": "Sore", "reminder": "employees", "arms": [{"at": "15.00"}]}
REFUSED = [
    ({"arms": [{"at": "sore"}]}, "0.arms.0.at: expected a time of day"),
    (
        {"arms": [{"at": "02.00"}]},
        '0.arms.0.at: expected an hour outside the quiet hours, not "02.00"',
    ),
    (
        {"arms": [{"at": "14.00"}, {"at": "15.00"}, {"at": "16.00"}]},
        "0.arms: expected one or two ways beside the usual one, not 3",
    ),
    ({"arms": []}, "0.arms: expected one or two ways beside the usual one, not 0"),
    ({"arms": [{"at": "15.00"}] * 2}, "0.arms: expected ways that differ"),
    (
        {"arms": [{"silent": "60%"}]},
        "0.arms.0.silent: expected at most 50%, in whole percents, in one way alone",
    ),
    (
        {"arms": [{"silent": "10%"}, {"silent": "20%"}]},
        "0.arms.silent: expected at most 50%, in whole percents, in one way alone",
    ),
    (
        {"arms": [{"words": {"id": "Halo {nama}"}}]},
        "0.arms.0.words: expected only {nama_kantor}, {sisa_hari}",
    ),
    ({"arms": [{"words": {"jv": "Mangga."}}]}, "0.arms.0.words: expected words in id as well"),
    ({"arms": [{"words": {"xx": "Halo"}}]}, "0.arms.0.words: expected languages among id, jv"),
    ({"arms": [{"words": {"id": "x" * 5000}}]}, "0.arms.0.words: expected at most 4000 characters"),
    (
        {"arms": [{"words": {"id": "NIK 3509125203850001"}}]},
        "0.arms.0.words: expected words without an identity number",
    ),
    (
        {"reminder": "residents", "arms": [{"words": {"id": "Dari {nama_kantor}"}}]},
        "0.arms.0.words: expected no {nama_kantor}",
    ),
    ({"arms": [{"words": {"id": " "}}]}, "0.arms.0.words: expected words"),
    ({"reminder": "nobody"}, "0.reminder: expected one of "),
]


def refusal(folder: Path, *experiments: object) -> str:
    """Return the sentence for a config.yaml with these experiments."""
    file = folder / "config.yaml"
    given = {"census": "sp2020", "areas": ["35.09"], "experiments": list(experiments)}
    file.write_text(yaml.safe_dump(given), "utf-8")
    with pytest.raises(SettingsError) as refused:
        propose(file)
    return str(refused.value)


def propose(file: Path) -> None:
    """Read the experiments of a config.yaml."""
    deployment = read_deployment(file)
    proposals(deployment, make_census(deployment))


@pytest.mark.parametrize(("changed", "said"), REFUSED)
def test_what_is_wrong_is_named_by_its_key_once_and_in_plain_words(
    tmp_path: Path, changed: dict[str, object], said: str
) -> None:
    sentence = refusal(tmp_path, {**GOOD, **changed})
    assert f"experiments.{said}" in sentence
    assert "; " not in sentence


def test_two_of_one_name_are_refused(tmp_path: Path) -> None:
    other = {**GOOD, "arms": [{"at": "16.00"}]}
    said = "experiments.1.name: expected another one, Sore is here twice"
    assert said in refusal(tmp_path, GOOD, other)


@pytest.mark.parametrize(("hour", "wrong"), [("15.00", False), ("02.00", True)])
def test_the_doctor_has_them_as_a_piece_of_their_own(
    tmp_path: Path, hour: str, wrong: bool
) -> None:
    experiments = [{**GOOD, "arms": [{"at": hour}]}]
    file = tmp_path / "config.yaml"
    given = {"census": "sp2020", "areas": ["35.09"], "experiments": experiments}
    file.write_text(yaml.safe_dump(given), "utf-8")
    said: dict[str, str] = {}

    def note(piece: str, look: Callable[[], Value], words: Callable[[Value], str]) -> Value | None:
        try:
            found = look()
        except SettingsError as trouble:
            said[piece] = f"wrong: {trouble}"
            return None
        said[piece] = words(found)
        return found

    check_settings(note, read_deployment(file), Environment(), once_checked=False)
    assert said["experiments"].startswith("wrong: " if wrong else "1")
    assert said["quiet hours"].startswith("leave time enough")
