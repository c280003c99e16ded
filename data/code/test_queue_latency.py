"""Formulas against simulation, against the stationary equations solved by force, and against known special cases."""

from math import log

import numpy as np
import pytest
from queue_latency import chance_of_waiting, latency_quantile, mean_latency, simulate


def waiting_by_balance(servers, load, most=3000):
    """Chance that an arrival waits, from the birth-and-death balance equations."""
    p = np.ones(most)
    for k in range(1, most):
        p[k] = p[k - 1] * load / min(k, servers)
    return p[servers:].sum() / p.sum(), (np.arange(most) * p).sum() / p.sum()


@pytest.mark.parametrize(("servers", "load"), [(1, 0.6), (2, 1.7), (8, 6.4), (30, 27.0)])
def test_erlang_c_and_littles_law_agree_with_the_balance_equations(servers, load):
    waiting, in_system = waiting_by_balance(servers, load)
    assert np.isclose(chance_of_waiting(servers, load), waiting)
    service = 0.03
    rate = load / service
    assert np.isclose(rate * mean_latency(servers, rate, service), in_system)


def test_one_server_is_the_textbook_case():
    assert np.isclose(chance_of_waiting(1, 0.8), 0.8)
    assert np.isclose(mean_latency(1, 40, 0.02), 0.02 / 0.2)
    assert np.isclose(latency_quantile(1, 40, 0.02, 0.99), log(100) * 0.1)


@pytest.mark.parametrize(("servers", "busy"), [(1, 0.7), (3, 0.6), (3, 2 / 3), (8, 0.85)])
def test_quantiles_and_means_agree_with_simulated_requests(servers, busy):
    service = 0.05
    rate = busy * servers / service
    latency = simulate(servers, rate, service, 150_000, np.random.default_rng(4))[5_000:]
    assert np.isclose(latency.mean(), mean_latency(servers, rate, service), rtol=0.04)
    for q in (0.5, 0.9, 0.99):
        assert np.isclose(np.mean(latency < latency_quantile(servers, rate, service, q)), q, atol=0.25 * (1 - q))


def test_the_equal_rates_case_is_the_limit_of_its_neighbors():
    service = 0.05
    rate = 40.0  # three servers: 3 / 0.05 - 40 = 20 = 1 / 0.05
    exact, near = (latency_quantile(3, r, service, 0.95) for r in (rate, rate + 1e-4))
    assert np.isclose(exact, near, rtol=1e-4)


def test_the_simulated_queue_is_served_in_order_of_arrival_by_hand():
    class Fixed:
        def exponential(self, scale, n):
            return np.ones(n) if scale == 1 else np.full(n, 2.5)

    # One arrival a second, 2.5 seconds of work each, two servers: waits of 0, 0, 0.5, 0.5, 1.0.
    np.testing.assert_allclose(simulate(2, 1.0, 2.5, 5, Fixed()), [2.5, 2.5, 3.0, 3.0, 3.5])
