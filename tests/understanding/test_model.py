import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from census.definition import Slug
from understanding.model import Model
from understanding.reading import ModelReader
from understanding.rows import BYTES, RowsInMemory, RowsOnDisk, weighted
from understanding.shelf import KEPT, learn
from understanding.training import learning
from understanding.training.bayes import log_odds
from understanding.training.learning import packed, train
from understanding.training.ridge import Factor, Sparse, solve

PASSWORD, DATES = Slug("lupa-password"), Slug("jadwal-online")
EXAMPLES = [
    (PASSWORD, "lupa kata sandi"),
    (PASSWORD, "kelalen sandine"),
    (PASSWORD, "i forgot my password"),
    (DATES, "sampai kapan sensus dibuka"),
    (DATES, "tutupe kapan"),
    (DATES, "what is the deadline"),
]
MODEL = train(EXAMPLES)
NUMBERS = st.floats(-3.875, 3.875, width=32)


def best(model: Model, text: str) -> Slug:
    shares = model.shares(text)
    return max(shares, key=lambda slug: shares[slug])


@pytest.mark.parametrize(
    ("text", "topic"),
    [("pasword lali", PASSWORD), ("kpn ditutup", DATES), ("sandina loppa", PASSWORD)],
)
def test_a_question_in_other_words_is_understood(text: str, topic: Slug) -> None:
    assert best(MODEL, text) == topic


@given(st.text(max_size=60))
@settings(max_examples=60)
def test_shares_add_up_to_one_whatever_is_typed(text: str) -> None:
    shares = MODEL.shares(text)
    assert set(shares) == {PASSWORD, DATES}
    assert sum(shares.values()) == pytest.approx(1)


def test_who_speaks_of_strange_things_is_less_sure() -> None:
    alone = MODEL.shares("sandi")[PASSWORD]
    among_others = MODEL.shares("sandi gorengan bakwan warteg semarangan")[PASSWORD]
    assert among_others < alone


def test_the_weights_are_those_of_least_squares() -> None:
    dense = np.array([[1, 2, 0], [1, 0, 3], [1, 1, 1], [1, 0, 1]], np.float32)
    wanted = np.array([[1, 0], [0, 1], [1, 0], [0, 1]], np.float32)
    starts = np.array([0, *np.cumsum((dense != 0).sum(1))], np.int32)
    rows, columns = np.nonzero(dense)
    sparse = Sparse(starts, columns.astype(np.int32), dense[rows, columns], 3)
    exact = np.linalg.solve(dense.T @ dense + 0.5 * np.eye(3), dense.T @ wanted)
    back = Factor(sparse.turned())
    found = solve(Factor(sparse), back, back.times(wanted), sparse.squares(), penalty=0.5)
    assert sparse.squares().tolist() == (dense**2).sum(0).tolist()
    assert np.allclose(found, exact, atol=1e-3)


def test_the_odds_tell_where_a_feature_belongs() -> None:
    odds = log_odds(np.array([[1, 1], [1, 0], [0, 1]], np.float32))
    assert odds[0].tolist() == [0, 0]
    assert odds[1, 0] > 0 > odds[1, 1]
    assert np.allclose(odds[1], -odds[2])


def test_a_model_is_trained_once_and_then_found_on_the_shelf(tmp_path: Path) -> None:
    learn(EXAMPLES, tmp_path)
    written = {kept: kept.stat().st_mtime_ns for kept in tmp_path.iterdir()}
    again = learn(EXAMPLES, tmp_path)
    assert {kept: kept.stat().st_mtime_ns for kept in tmp_path.iterdir()} == written
    assert again.shares("lupa password") == train(EXAMPLES).shares("lupa password")


def test_a_model_of_the_shelf_leaves_its_weights_on_disk(tmp_path: Path) -> None:
    for _ in range(2):  # Also the first time, when it was trained.
        weights = learn(EXAMPLES, tmp_path).weights
        assert isinstance(weights, RowsOnDisk)
        (kept,) = tmp_path.glob("*.rows")
        size = 2 * BYTES
        assert weights.row(3) == kept.read_bytes()[3 * size : 4 * size]
        with pytest.raises(ValueError, match="1000"):
            weights.row(1000)


@given(
    st.lists(st.tuples(st.floats(0, 1), st.lists(NUMBERS, min_size=3, max_size=3)), max_size=500)
)
@settings(max_examples=60)
def test_rows_are_summed_up_as_numbers_are(found: list[tuple[float, list[float]]]) -> None:
    weights = np.array([row for _, row in found], np.float32).reshape(-1, 3)
    rows = RowsInMemory(packed(weights), width=3)
    values = [value for value, _ in found]
    exact = np.array(values) @ weights.astype(float) if found else np.zeros(3)
    assert np.allclose(weighted(rows, enumerate(values)), exact, atol=3e-4 * max(1, len(found)))


def test_who_reads_questions_does_without_numpy(tmp_path: Path) -> None:
    learn(EXAMPLES, tmp_path)
    program = f"""
import sys
from pathlib import Path
from understanding.language import language_of
from understanding.shelf import learn
shares = learn({EXAMPLES!r}, Path(sys.argv[1])).shares("pasword lali")
print(max(shares, key=shares.get), language_of("kok lupa sandine piye iki"), "numpy" in sys.modules)
"""
    words = (sys.executable, "-c", program, str(tmp_path))
    said = subprocess.run(words, capture_output=True, check=True, text=True).stdout.split()
    assert said == [PASSWORD, "jv", "False"]


def test_what_is_learned_in_a_process_that_ends_is_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(learning, "train", None)  # Not here.
    again = learn(EXAMPLES, tmp_path, few=0)
    assert again.shares("lupa password") == MODEL.shares("lupa password")


def test_of_many_models_the_newest_stay(tmp_path: Path) -> None:
    for place in range(KEPT + 2):
        learn([*EXAMPLES, (DATES, f"kapan terakhir {place}")], tmp_path)
    assert len(list(tmp_path.iterdir())) == 2 * KEPT


@pytest.mark.parametrize("kind", ["zip", "rows"])
@pytest.mark.parametrize("bytes_left", [0, 100, 500])
def test_half_a_file_on_the_shelf_is_trained_anew(
    tmp_path: Path, kind: str, bytes_left: int
) -> None:
    learn(EXAMPLES, tmp_path)
    (kept,) = tmp_path.glob(f"*.{kind}")
    whole = kept.read_bytes()
    kept.unlink()  # What a running bot has opened is replaced, never written over.
    kept.write_bytes(whole[:bytes_left])
    assert best(learn(EXAMPLES, tmp_path), "lupa password") == PASSWORD
    assert len(kept.read_bytes()) == len(whole)


def test_a_shelf_that_cannot_be_used_costs_only_time(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert best(learn(EXAMPLES, blocked / "shelf"), "lupa password") == PASSWORD


def test_a_reader_learns_other_examples_beside_what_it_knows() -> None:
    reader = ModelReader(MODEL)
    other = reader.trained_on(EXAMPLES[:2])
    assert set(other.shares("sampai kapan")) == {PASSWORD}
    assert set(reader.shares("sampai kapan")) == {PASSWORD, DATES}
