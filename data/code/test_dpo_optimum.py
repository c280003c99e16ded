"""The closed form against a numerical optimizer, and DPO's end point against the closed form."""

import numpy as np
from dpo_optimum import exact_optimum, objective, train_dpo
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import minimize
from scipy.special import softmax

worlds = st.tuples(st.integers(2, 5), st.integers(0, 999), st.sampled_from([0.2, 0.5, 1.0, 3.0]))


def made(size, seed):
    rng = np.random.default_rng(seed)
    return rng.dirichlet(np.full(size, 3.0)) * 0.9 + 0.1 / size, rng.uniform(-1, 1, size)


@settings(max_examples=25, deadline=None)
@given(worlds)
def test_closed_form_agrees_with_a_numerical_optimizer(world):
    size, seed, beta = world
    reference, reward = made(size, seed)
    found = minimize(lambda logits: -objective(softmax(logits), reference, reward, beta), np.log(reference), tol=1e-10)
    assert np.allclose(softmax(found.x), exact_optimum(reference, reward, beta), atol=1e-3)


@settings(max_examples=12, deadline=None)
@given(worlds)
def test_dpo_ends_at_the_optimum_of_rlhf(world):
    size, seed, beta = world
    reference, reward = made(size, seed)
    assert np.allclose(train_dpo(reference, reward, beta), exact_optimum(reference, reward, beta), atol=2e-3)


def test_adding_a_constant_to_every_reward_changes_nothing():
    reference, reward = made(4, 1)
    assert np.allclose(exact_optimum(reference, reward, 0.3), exact_optimum(reference, reward + 7, 0.3))
    assert np.allclose(train_dpo(reference, reward, 0.3), train_dpo(reference, reward + 7, 0.3))


def test_a_large_beta_keeps_the_reference_and_a_small_one_picks_the_best():
    reference, reward = made(4, 2)
    assert np.allclose(exact_optimum(reference, reward, 1e4), reference, atol=1e-3)
    assert np.argmax(exact_optimum(reference, reward, 0.01)) == np.argmax(reward)
