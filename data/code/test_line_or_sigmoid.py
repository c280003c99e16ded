"""Both fits against scikit-learn, and the crossings against the scores they promise."""

import numpy as np
import pytest
from line_or_sigmoid import crossing, fit_line, fit_logistic
from sklearn.linear_model import LinearRegression, LogisticRegression


@pytest.mark.parametrize("far", [9, 40, 300])
def test_fits_are_those_of_scikit_learn(far):
    rng = np.random.default_rng(4)
    x = np.append(rng.normal(3, 2, 50), far)
    y = np.append((rng.random(50) < 1 / (1 + np.exp(3 - x[:50]))).astype(float), 1)
    line = LinearRegression().fit(x[:, None], y)
    curve = LogisticRegression(C=np.inf, tol=1e-10, max_iter=10_000, solver="newton-cg").fit(x[:, None], y)
    assert np.allclose(fit_line(x, y), [line.intercept_, line.coef_[0]])
    assert np.allclose(fit_logistic(x, y), [curve.intercept_[0], curve.coef_[0, 0]], atol=1e-3)


def test_crossing_is_where_the_score_has_the_level():
    assert crossing(np.array([-0.3, 0.2]), 0.5) == pytest.approx(4)
    assert crossing(np.array([-6, 1.5]), 0) == pytest.approx(4)
