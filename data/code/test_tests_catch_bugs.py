"""The right versions against scikit-learn and SciPy; each planted bug is seen by the tests that the text names."""

import numpy as np
import pytest
import tests_catch_bugs
from scipy.optimize import check_grad
from tests_catch_bugs import GRADIENTS, SPLITS, loss, right, unit

CAUGHT = {
    ("split", "right"): set(),
    ("split", "by row, not by user"): {"property"},
    ("split", "<= on 10 buckets"): {"exact", "tolerance"},
    ("split", "uneven buckets"): {"tolerance"},
    ("gradient", "right"): set(),
    ("gradient", "sum for mean"): {"property", "tolerance"},
    ("gradient", "last weight never moves"): {"tolerance"},
}


@pytest.mark.parametrize(("what", "name"), CAUGHT)
def test_who_catches_what(what, name):
    function = (SPLITS if what == "split" else GRADIENTS)[name]
    results = getattr(tests_catch_bugs, f"test_{what}")(function)
    assert {check.split(":")[0] for check, passed in results.items() if not passed} == CAUGHT[what, name]


def test_every_candidate_is_listed():
    assert {("split", name) for name in SPLITS} | {("gradient", name) for name in GRADIENTS} == set(CAUGHT)


@pytest.mark.parametrize("seed", range(5))
def test_the_loss_and_its_gradient(seed):
    from sklearn.metrics import log_loss

    rng = np.random.default_rng(seed)
    x, y, w = rng.normal(size=(30, 4)), rng.integers(0, 2, 30), rng.normal(size=4)
    assert loss(w, x, y) == pytest.approx(log_loss(y, 1 / (1 + np.exp(-x @ w)), labels=[0, 1]))
    assert check_grad(lambda v: loss(v, x, y), lambda v: right(v, x, y), w) < 1e-6


def test_units_are_uniform_and_fixed():
    values = [unit(f"n{number}") for number in range(4000)]
    assert min(values) >= 0 and max(values) < 1
    assert np.histogram(values, 10, (0, 1))[0] == pytest.approx(np.full(10, 400), abs=100)
    assert unit("a") == unit("a") != unit("b")
