"""The interleavings against counting formulas, and against real threads that are stopped at the switch."""

import threading
from math import factorial

import pytest
from counter_race import locked, outcomes, run, unlocked


@pytest.mark.parametrize("threads", [1, 2, 3, 4])
def test_the_update_of_every_thread_survives_only_one_after_the_other(threads):
    without = outcomes(unlocked, threads, steps=2)
    assert without.total() == factorial(2 * threads) // 2**threads
    assert without[threads] == factorial(threads)
    assert min(without) == 1 and max(without) == threads


@pytest.mark.parametrize("threads", [1, 2, 3, 4])
def test_with_a_lock_no_update_is_lost(threads):
    assert outcomes(locked, threads, steps=1) == {threads: factorial(threads)}


def test_the_final_count_is_one_more_than_what_the_last_writer_read():
    assert run(unlocked, (0, 0, 1, 1), 2) == 2
    assert run(unlocked, (0, 1, 0, 1), 2) == 1
    assert run(unlocked, (0, 1, 1, 2, 2, 0), 3) == 1
    assert run(unlocked, (0, 1, 0, 2, 2, 1), 3) == 1
    assert run(unlocked, (0, 0, 1, 2, 1, 2), 3) == 2


def test_real_threads_lose_an_update_when_both_read_before_either_writes():
    shared, both_have_read = {"count": 0}, threading.Barrier(2, timeout=10)

    def add():
        seen = shared["count"]
        both_have_read.wait()
        shared["count"] = seen + 1

    workers = [threading.Thread(target=add) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert shared["count"] == 1


def test_the_example_of_the_text():
    assert outcomes(unlocked, 2, steps=2) == {1: 4, 2: 2}
