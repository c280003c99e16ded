"""Every sequence of failures and successes against a loop written out by hand; metadata against the bare function."""

import inspect
from itertools import product

import pytest
from retry_decorator import retry, timed


@pytest.mark.parametrize("times", [1, 2, 3, 4])
def test_every_sequence_of_outcomes(times):
    for outcomes in product(["ok", "late", "bug"], repeat=times):
        calls, waits = [], []

        @retry(TimeoutError, ConnectionError, times=times, wait=0.5, sleep=waits.append)
        def call(number, *, word, outcomes=outcomes, calls=calls):
            outcome = outcomes[len(calls)]
            calls.append((number, word))
            if outcome == "late":
                raise TimeoutError
            if outcome == "bug":
                raise ValueError
            return number, word

        first = next((place for place, outcome in enumerate(outcomes) if outcome != "late"), None)
        if first is None:
            with pytest.raises(TimeoutError):
                call(7, word="x")
        elif outcomes[first] == "bug":
            with pytest.raises(ValueError):
                call(7, word="x")
        else:
            assert call(7, word="x") == (7, "x")
        made = times if first is None else first + 1
        assert calls == [(7, "x")] * made
        assert waits == [0.5, 1.0, 2.0][: made - 1]


def test_it_keeps_what_the_function_is():
    def plain(a: int, *rest: str, flag: bool = False) -> str:
        """Says something."""

    kept = retry(OSError)(plain)
    assert kept.__name__ == "plain" and kept.__doc__ == "Says something."
    assert inspect.signature(kept) == inspect.signature(plain) and kept.__wrapped__ is plain


def test_it_refuses_no_calls_at_all():
    with pytest.raises(ValueError):
        retry(OSError, times=0)


def test_time_is_added_also_when_the_block_raises():
    clock, seconds = iter([1.0, 4.0, 10.0, 15.0]), {}
    with timed(seconds, "load", lambda: next(clock)):
        pass
    with pytest.raises(KeyError), timed(seconds, "load", lambda: next(clock)):
        raise KeyError
    assert seconds == {"load": 8.0}
