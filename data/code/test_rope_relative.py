"""Rotations against complex multiplication, and scores against the promise that only distance counts."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from rope_relative import frequencies, rotate, score

seeds = st.integers(0, 10_000)
places = st.integers(0, 4000)


@given(seeds, places, places, st.sampled_from([2, 6, 64]))
def test_a_rotation_is_a_multiplication_of_complex_numbers(seed, first, second, width):
    vectors = np.random.default_rng(seed).standard_normal((2, width))
    positions = np.array([first, second], float)
    numbers = vectors[:, 0::2] + 1j * vectors[:, 1::2]
    theta = np.array([1 / 10_000 ** (2 * i / width) for i in range(width // 2)])
    expected = numbers * np.exp(1j * positions[:, None] * theta)
    turned = rotate(vectors, positions)
    assert np.allclose(turned[:, 0::2], expected.real)
    assert np.allclose(turned[:, 1::2], expected.imag)


@given(seeds, places, places, st.integers(0, 5000))
def test_moving_both_by_the_same_step_changes_no_score(seed, at, of, step):
    query, key = np.random.default_rng(seed).standard_normal((2, 32))
    assert np.isclose(score(query, key, at, of), score(query, key, at + step, of + step), atol=1e-9)


def test_at_the_same_position_the_score_is_the_scaled_dot_product():
    query, key = np.random.default_rng(8).standard_normal((2, 32))
    assert np.isclose(score(query, key, 77, 77), query @ key / np.sqrt(32))


def test_direction_and_distance_do_change_the_score():
    query, key = np.random.default_rng(3).standard_normal((2, 32))
    assert not np.isclose(score(query, key, 9, 4), score(query, key, 4, 9))
    assert not np.isclose(score(query, key, 9, 4), score(query, key, 9, 5))


def test_lengths_do_not_change_and_position_zero_changes_nothing():
    vectors = np.random.default_rng(4).standard_normal((5, 16))
    assert np.allclose(np.linalg.norm(rotate(vectors, np.arange(5.0)), axis=1), np.linalg.norm(vectors, axis=1))
    assert np.allclose(rotate(vectors, np.zeros(5)), vectors)


def test_frequencies_fall_from_one_in_equal_ratios():
    values = frequencies(8)
    assert np.allclose(values, [1, 0.1, 0.01, 0.001])


def test_without_positions_attention_only_permutes_with_its_input():
    rng = np.random.default_rng(6)
    tokens, projections = rng.standard_normal((7, 4)), rng.standard_normal((3, 4, 4))
    order = rng.permutation(7)

    def attend(rows, positions):
        query, key, value = (rows @ projection for projection in projections)
        scores = rotate(query, positions) @ rotate(key, positions).T
        weights = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
        return weights @ value

    still, moving = np.zeros(7), np.arange(7.0)
    assert np.allclose(attend(tokens[order], still), attend(tokens, still)[order])
    assert not np.allclose(attend(tokens[order], moving), attend(tokens, moving)[order])
