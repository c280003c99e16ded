"""The pool against a simulation minute by minute and against the bounds every schedule obeys."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from parallel_speedup import amdahl, pool_minutes


def minute_by_minute(partitions, workers):
    waiting, busy, clock = list(partitions), [0] * workers, 0
    while waiting or any(busy):
        for i in range(workers):
            if busy[i] == 0 and waiting:
                busy[i] = waiting.pop(0)
        busy = [max(left - 1, 0) for left in busy]
        clock += 1
    return clock


@given(st.lists(st.integers(1, 9), max_size=15), st.integers(1, 5))
def test_agrees_with_a_simulation_minute_by_minute(partitions, workers):
    assert pool_minutes(partitions, workers) == minute_by_minute(partitions, workers)


@given(st.lists(st.integers(1, 9), min_size=1, max_size=15), st.integers(1, 5))
def test_no_schedule_beats_the_largest_partition_or_an_even_share(partitions, workers):
    least = max(max(partitions), sum(partitions) / workers)
    assert least <= pool_minutes(partitions, workers) <= sum(partitions) / workers + max(partitions)


@given(st.integers(0, 40), st.integers(1, 8), st.integers(1, 5))
def test_amdahl_is_what_a_serial_part_and_an_even_pool_take(serial, workers, rounds):
    parallel = [1] * (workers * rounds)
    total = serial + len(parallel)
    assert amdahl(serial / total, workers) == pytest.approx(total / (serial + pool_minutes(parallel, workers)))


def test_the_examples_of_the_text():
    assert [round(amdahl(0.05, n), 1) for n in (8, 64)] == [5.9, 15.4]
    assert amdahl(0.05, 10**9) == pytest.approx(20)
    assert pool_minutes([1] * 640, 64) == 10
    assert pool_minutes([1] * 576 + [64], 64) == 73
    assert pool_minutes([64] + [1] * 576, 64) == 64
    assert pool_minutes([1] * 576 + [4] * 16, 64) < 14
