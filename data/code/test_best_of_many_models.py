"""The winner's two scores against their exact expectations."""

import numpy as np
import pytest
from best_of_many_models import winner
from scipy.stats import binom


def expected_best(models, rows):
    """The mean of the largest of `models` binomial counts, as a share of the rows: a sum of tail probabilities."""
    counts = np.arange(rows)
    return np.sum(1 - binom.cdf(counts, rows, 0.5) ** models) / rows


@pytest.mark.parametrize(("models", "rows"), [(1, 30), (7, 40), (60, 25), (100, 1000)])
def test_the_winner_scores_the_expected_maximum_on_the_rows_that_chose_it(models, rows):
    chosen, _ = winner(models, rows, 4000, np.random.default_rng(1))
    assert chosen == pytest.approx(expected_best(models, rows), abs=0.06 / np.sqrt(rows))


@pytest.mark.parametrize(("models", "rows"), [(1, 30), (60, 25), (100, 1000)])
def test_the_winner_is_back_at_one_half_on_new_rows(models, rows):
    _, fresh = winner(models, rows, 4000, np.random.default_rng(2))
    assert fresh == pytest.approx(0.5, abs=0.06 / np.sqrt(rows))


def test_one_hundred_models_come_out_two_and_a_half_standard_errors_up():
    assert (expected_best(100, 1000) - 0.5) / (0.5 / np.sqrt(1000)) == pytest.approx(2.5, abs=0.02)
