"""Everything against SciPy, and the stable loss where the naive one fails."""

import numpy as np
from entropy_and_log_sum_exp import cross_entropy, entropy, kl, log_sum_exp, loss_from_logits, naive_loss
from hypothesis import given
from hypothesis import strategies as st
from scipy import special, stats

pairs = st.integers(2, 7).flatmap(
    lambda k: st.tuples(*[st.lists(st.integers(0, 9), min_size=k, max_size=k).filter(any).map(np.array)] * 2)
)


@given(pairs)
def test_all_agree_with_scipy_zeros_included(pair):
    p, q = (counts / counts.sum() for counts in pair)
    assert np.isclose(entropy(p), stats.entropy(p, base=2))
    assert np.isclose(kl(p, q), stats.entropy(p, q, base=2))
    if np.all(q > 0):
        assert np.isclose(cross_entropy(p, q), -np.sum(p * np.log2(q)))


@given(st.lists(st.floats(-2000, 2000), min_size=1, max_size=8).map(np.array))
def test_log_sum_exp_agrees_with_scipy_for_huge_logits(z):
    assert np.isclose(log_sum_exp(z), special.logsumexp(z))
    assert all(np.isclose(loss_from_logits(z, i), -special.log_softmax(z)[i]) for i in range(len(z)))


def test_naive_loss_agrees_where_it_is_safe_and_breaks_both_ways():
    small = np.array([2.0, 1.0, -1.0])
    assert np.isclose(naive_loss(small, 1), loss_from_logits(small, 1))
    assert np.isnan(naive_loss(np.array([1000.0, 998.0, 990.0]), 1))
    assert np.isinf(naive_loss(np.array([0.0, -800.0, -900.0]), 1))
    assert loss_from_logits(np.array([0.0, -800.0, -900.0]), 1) == 800


def test_one_hot_entropy_is_zero_and_uniform_is_log_k():
    assert entropy(np.array([0.0, 1.0, 0.0])) == 0
    assert np.isclose(entropy(np.full(8, 1 / 8)), 3)
