"""Each limiter against a slow one that remembers every call that passed, on random times and keys."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
from rate_limiter import FixedWindow, SlidingWindow, TokenBucket

CALLS = st.lists(st.tuples(st.sampled_from("ab"), st.integers(0, 6)), max_size=40)
"""A key, and how many quarters of a second after the call before."""


def timed(calls):
    now = Fraction(0)
    for key, gap in calls:
        now += Fraction(gap, 4)
        yield key, now


@given(CALLS, st.integers(1, 4), st.integers(1, 5))
def test_windows_agree_with_counting_everything_that_passed(calls, limit, window):
    fixed, sliding = FixedWindow(limit, window), SlidingWindow(limit, window)
    fixed_passed, sliding_passed = [], []
    for key, now in timed(calls):
        same = [1 for k, t in fixed_passed if k == key and int(t / window) == int(now / window)]
        assert fixed.allow(key, now) == (len(same) < limit)
        if len(same) < limit:
            fixed_passed.append((key, now))
        recent = [1 for k, t in sliding_passed if k == key and now - t < window]
        assert sliding.allow(key, now) == (len(recent) < limit)
        if len(recent) < limit:
            sliding_passed.append((key, now))


@given(CALLS, st.integers(1, 4), st.sampled_from([Fraction(1, 3), Fraction(1), Fraction(5, 2)]))
def test_the_bucket_agrees_with_a_schedule_of_earliest_times(calls, capacity, rate):
    """The other way to write it: keep the time at which the bucket would be full again."""
    bucket, full_at = TokenBucket(capacity, rate), {}
    for key, now in timed(calls):
        start = max(full_at.get(key, now), now)
        passes = start + 1 / rate - now <= capacity / rate
        assert bucket.allow(key, now) == passes
        full_at[key] = start + 1 / rate if passes else start


@given(CALLS, st.integers(1, 4), st.sampled_from([Fraction(1, 3), Fraction(2)]))
def test_the_bucket_never_passes_more_than_a_burst_and_the_rate(calls, capacity, rate):
    bucket = TokenBucket(capacity, rate)
    times = [now for key, now in timed(calls) if key == "a" and bucket.allow(key, now)]
    for i, first in enumerate(times):
        for j in range(i, len(times)):
            assert j - i + 1 <= capacity + (times[j] - first) * rate


def test_the_example_of_the_text():
    calls = [7, 8, 9, 10, 11, 12, 17]
    passed = [
        [now for now in calls if limiter.allow("ada", now)]
        for limiter in (FixedWindow(3, 10), SlidingWindow(3, 10), TokenBucket(3, 0.3))
    ]
    assert passed == [[7, 8, 9, 10, 11, 12], [7, 8, 9, 17], [7, 8, 9, 11, 17]]
