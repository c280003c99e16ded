"""The parts add up to the change, and each is zero when its cause is absent."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from mix_and_rate import ORDERS, SESSIONS, mix_and_rate, z_of_change

counts = st.lists(st.tuples(*[st.integers(1, 5000)] * 2, *[st.floats(0.01, 0.9)] * 2), min_size=1, max_size=6)


@given(counts)
def test_the_parts_add_up_to_the_change_of_the_overall_rate(rows):
    sessions = np.array([[row[0] for row in rows], [row[1] for row in rows]], float)
    orders = sessions * np.array([[row[2] for row in rows], [row[3] for row in rows]])
    mix, own = mix_and_rate(sessions, orders)
    before, after = orders.sum(axis=1) / sessions.sum(axis=1)
    assert np.isclose(mix.sum() + own.sum(), after - before)


def test_only_mix_moves_when_every_segment_keeps_its_rate():
    sessions = np.array([[100, 300], [500, 300]])
    mix, own = mix_and_rate(sessions, sessions * np.array([0.1, 0.4]))
    assert np.allclose(own, 0)
    assert np.isclose(mix.sum(), (50 + 120) / 800 - (10 + 120) / 400)


def test_a_growing_segment_counts_by_its_distance_from_the_overall_rate():
    sessions = np.array([[100, 300], [300, 300]])
    mix, _ = mix_and_rate(sessions, sessions * np.array([0.1, 0.4]))
    overall = (130 / 400 + 150 / 600) / 2
    assert np.allclose(mix, [0.25 * (0.1 - overall), -0.25 * (0.4 - overall)])


def test_only_the_changed_segment_has_a_rate_part_when_shares_stay():
    sessions = np.array([[100, 300], [200, 600]])
    mix, own = mix_and_rate(sessions, np.array([[10, 120], [30, 240]]))
    assert np.allclose(mix, 0)
    assert np.allclose(own, [0.25 * 0.05, 0])


def test_the_android_rate_is_the_only_one_that_moved_beyond_noise():
    z = np.abs(z_of_change(SESSIONS, ORDERS))
    assert z[1] > 10
    assert np.all(np.delete(z, 1) < 2)


def test_z_has_unit_spread_when_nothing_changed():
    rng = np.random.default_rng(0)
    sessions = np.tile([4000, 9000], (2, 1))
    z = np.array([z_of_change(sessions, rng.binomial(sessions, [0.05, 0.3])) for _ in range(1500)])
    assert np.allclose(z.std(axis=0), 1, atol=0.06)
